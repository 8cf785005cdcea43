### The report, where its sentences are made of parts, and how it was made.

report-you-answer = You answer
report-they-answer = They answer you

# $people (String) - people, counted
report-people-seen = { $people } seen
# $people (String) - people, counted
# $best (String)
report-people-seen-best = { $people } seen; best known: { $best }

# $month (String)
# $sent (String)
# $received (String)
report-month = { $month }: { $sent } sent, { $received } received

# $replies (String) - replies, counted
# $quarter (String) - a duration
# $three-quarters (String) - a duration
# $hour (String)
# $day (String)
# $three-days (String)
# $fortnight (String)
report-replies = { $replies }; a quarter within { $quarter }, three quarters within { $three-quarters }; { $hour } within an hour, { $day } within a day, { $three-days } within three days, { $fortnight } within fourteen days

# $term (String)
# $found (String)
# $points (String)
report-reason = { $term }: { $found } ({ $points } points)

report-as-of = as of
report-period = period, and messages with copies counted once

method-headers = Made from the headers of your own mail (who wrote to whom and when); no message text was read.
method-strength = Strength, from 0 to 100, comes from how often and how lately you wrote to each other, how fast you both answer, how long you have known each other, on how many days you were in contact, and how much mail others wrote to both of you. Mail from lists and programs does not count.
method-fading = Losing touch: ties that were among your strongest fifth at their peak and have gone quiet, by what there is to lose and how probable 90 more days of silence are.
method-rising = New and rising: ties that began in the last 90 days, or in which more was written in them than in the 270 days before.
method-replies = Reply times count replies within 14 days to mail addressed To. Months and hours are in UTC.

# The note on a card of an address book.
# $strength (String) - 0 to 100
# $label (String)
# $exchanged (String) - how many messages passed
# $last (String) - a date
report-card = Closeknit: strength { $strength } of 100 ({ $label }), { $exchanged }, last { $last }
