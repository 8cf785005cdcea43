### Your mail in numbers.

mail-messages-you-sent-in-utc = Messages you sent, in UTC.
mail-messages-sent-by-hour-of-the = Messages sent by hour of the day
mail-messages-sent-by-day-of-the = Messages sent by day of the week
mail-messages-sent = Messages sent
mail-when-you-write = When you write
mail-once-mail-has-been-read-its = Once mail has been read, its volume, rhythm and reply times appear here.
mail-side = Side
mail-replies = Replies
mail-a-quarter-within = A quarter within
mail-half-within = Half within
mail-three-quarters-within = Three quarters within
mail-within-an-hour = Within an hour
mail-within-a-day = Within a day
mail-most-mail = Most mail
mail-no-companys-domain-has-been-seen = No company’s domain has been seen yet.
mail-domain = Domain
mail-you-know = You know
mail-seen = Seen
mail-best-known = Best known
mail-set-aside = Set aside
mail-messages-sent-and-received-by-month = Messages sent and received by month
mail-above-the-line-sent = above the line: sent
mail-below-received-without-lists-and-automated = below: received, without lists and automated mail
mail-lists-and-automated = Lists and automated
mail-by-month = By month
