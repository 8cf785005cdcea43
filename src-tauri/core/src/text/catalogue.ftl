
## ########## Resource: drafts ###############

### The mails that ask for an introduction. The user sends them, so they are in the user's voice.

# $target (String)
draft-ask-subject = Could you introduce me to { $target }?

# $introducer (String) - by first name
draft-greeting = Hello { $introducer },

# $target (String)
draft-ask-directly = I would like to meet { $target }, whom I believe you know. If you are comfortable with it, would you forward the paragraph below?

# $target (String)
# $between (String)
draft-ask-through = I would like to meet { $target }, whom I believe { $between } knows. If you are comfortable with it, would you ask { $between } to forward the paragraph below?

draft-no-problem = If it’s not a good fit, no problem at all. Just let me know.
draft-thanks = Thank you,
draft-to-forward = To forward:

# $me (String)
# $address (String) - of the user
# $target (String)
# $first-name (String) - of the user
# $about (String) - who the user is, in a sentence of theirs
# $ask (String) - what they want, in a sentence of theirs
draft-forwardable = { $me } <{ $address }> would like to meet { $target }. In { $first-name }’s words: { $about } { $ask } If you’re open to it, a short reply to that address is enough.

# $introducer (String) - by first name
draft-follow-up-subject = Thank you for the introduction, { $introducer }

# $introducer (String) - by first name
draft-follow-up-thanks = Thank you, { $introducer }! I am moving you to Bcc to spare your inbox.

# $about (String)
# $ask (String)
draft-follow-up-about = I am glad to meet you. { $about } { $ask }

draft-follow-up-call = Would you have twenty minutes for a call in the next two weeks? I am happy to fit in with your times.

draft-ask-placeholder = [What you would like to ask them, in one sentence.]
draft-about-placeholder = [Who you are, in one sentence.]


## ########## Resource: mail ###############

### The user's mail in numbers, the messages behind a number, what is kept, and what went over the wire.

# $messages (String) - messages, counted
# $first (String) - a date
# $last (String) - a date
# $people (String) - people, counted
# $lists (String) - mailing lists, counted
# $robots (String) - automated senders, counted
# $roles (String) - shared mailboxes, counted
mail-summary = { $messages } from { $first } to { $last }, with { $people }, { $lists }, { $robots } and { $roles }.

# $on-server (String) - a number
# $stored (String) - a number
# $set-aside (String) - a number
# $distinct (String) - messages, counted
mail-set-aside = { $on-server } on the servers and in files = { $stored } read + { $set-aside } set aside. With copies counted once: { $distinct }.

# $messages (String) - messages, counted
# $days (String) - days, counted
contact-days = { $messages } on { $days }

# $people (String) - people, counted
company-people = company, { $people }

# $messages (String) - messages, counted
# $of (String) - a number
sender-messages = { $messages } of the { $of } in your Sent folders

## Accounts

# $count (String) - a number
account-set-aside = { $count } set aside
# $ago (String) - 4 months ago; today
account-last-read = last read { $ago }

## What a message shows of two others

# $author (String)
link-wrote-with-you = { $author } wrote to the other, with you on the mail
# $author (String)
link-wrote = { $author } wrote to the other, in mail that reached you
# $author (String)
link-thread = { $author } wrote in a thread that both wrote in
# $author (String)
link-together-few = { $author } wrote to both, among few
# $author (String)
link-together-many = { $author } wrote to both, among many
link-you-thread = You wrote in a thread that both wrote in
link-you-together-few = You wrote to both, among few
link-you-together-many = You wrote to both, among many

## The wire receipt

# $count (Number)
# $shown (String)
count-commands = { $count ->
    [one] { $shown } command
   *[other] { $shown } commands
}
# $commands (String) - commands, counted
# $hosts (String) - one or several
# $sent (String) - a size
# $got (String) - a size
receipt-sum = { $commands } to { $hosts } and to nobody else: { $sent } out, { $got } in.
# What stands between two of several.
and-also = ,{" "}


## ########## Resource: people ###############

### Who is who: what speaks for two being one person, and what the user decided by hand.

## Why two may be one person

# $name (String)
sign-same-name = both are called { $name }
# $one (String)
# $other (String)
sign-like-name = { $one } may be { $other }
# $address (String)
# $name (String)
sign-spelled-name = { $address } spells the name { $name }
# $local (String) - of an address, before the @
sign-same-local-part = both addresses begin with { $local }@
# $count (Number)
# $shown (String)
sign-same-people = { $count ->
    [one] both have to do with one more person than you
   *[other] both have to do with the same { $shown } people
}
# $month (String)
sign-took-over = one fell silent when the other began to write, in { $month }
sign-received-together = but some mail went to both at once

## Decisions

# $one (String)
# $other (String)
decision-merge = { $one } and { $other } are one person
# $address (String)
decision-split = { $address } is a person of its own
# $one (String)
# $other (String)
decision-apart = { $one } and { $other } are not the same person
# $address (String)
decision-mine = { $address } is yours
# $address (String)
decision-not-mine = { $address } is not yours
# $address (String)
decision-mark-person = { $address } is a person
# $address (String)
decision-mark-list = { $address } is a mailing list
# $address (String)
decision-mark-robot = { $address } is an automated sender
# $address (String)
decision-mark-role = { $address } is a shared mailbox
# $address (String)
# $date (String)
decision-snooze = no reminder of { $address } until { $date }
# $address (String)
decision-let-go = no more reminders of { $address }


## ########## Resource: person ###############

### A person and the tie to them, in lists and on their page.

# $people (String) - people, lists, senders or shared mailboxes, counted
list-in-mail = { $people } in your mail
# $people (String) - people, lists, senders or shared mailboxes, counted
list-found = { $people } found

# $count (Number)
# $shown (String)
count-lists = { $count ->
    [one] { $shown } mailing list
   *[other] { $shown } mailing lists
}
# $count (Number)
# $shown (String)
count-robots = { $count ->
    [one] { $shown } automated sender
   *[other] { $shown } automated senders
}
# $count (Number)
# $shown (String)
count-roles = { $count ->
    [one] { $shown } shared mailbox
   *[other] { $shown } shared mailboxes
}

## Contact

# $messages (String) - messages, counted
# $months (String) - months, counted
activity = { $messages } in two years, in { $months }
activity-none = no contact in two years

# $ago (String) - 4 months ago; today
last-contact = last contact { $ago }
# $date (String)
last-message = last message on { $date }
# $messages (String) - messages, counted
from-you = { $messages } from you
# $messages (String) - messages, counted
from-them = { $messages } from them
# $first (String) - a date
# $last (String) - a date
period = { $first } to { $last }
# Of somebody seen on one day alone.
# $date (String)
period-one-day = on { $date }
# $first (String) - a year
# $last (String) - a year
years = { $first } to { $last }
# $year (String)
one-year = in { $year }
# $points (String) - a strength
at-its-best = It was { $points } at its strongest.

## Replies

# $duration (String)
you-usually-reply = You usually reply within { $duration }.
you-never-replied = You never replied within two weeks.
# $duration (String)
they-usually-reply = They usually reply within { $duration }.
they-never-replied = They never replied within two weeks.

## Ties that lead on

# $people (String) - people, counted
leads-to = { $people } new to you
leads-to-nobody = nobody new

## Who may be one person

# $messages (String) - messages, counted
# $period (String) - from when to when
suggested-person = { $messages }, { $period }
# $date (String)
suggested-stranger = only seen on others’ mail, last on { $date }
# $chance (String) - a percentage
suggested-likely = { $chance } likely


## ########## Resource: progress ###############

### How things stand, and how far a harvest or an import has come.

# $date (String)
status-as-of = Everything here is as of { $date }.

# $count (Number)
# $shown (String)
status-up-to-date = { $count ->
    [one] Up to date
   *[other] { $shown } accounts up to date
}

# $done (String) - a number
# $total (String) - messages, counted
progress-count = { $done } of { $total }
# $messages (String) - messages, counted
progress-done = { $messages } read.
# $rate (String) - a number
progress-rate = { $rate } a second
progress-seconds-left = a few seconds left
# $duration (String)
progress-left = about { $duration } left


## ########## Resource: proof ###############

### How accurate the answers would have been on the user's own past mail.

# $count (Number)
# $shown (String)
count-past-dates = { $count ->
    [one] { $shown } past date was
   *[other] { $shown } past dates were
}

# $dates (String) - past dates, counted, with their verb
# $first (String)
# $last (String)
proof-replayed = { $dates } replayed, from { $first } to { $last }: each answered from the mail before it alone, and compared with the 90 days after it.

# $range (String) - 70–80%
# $share (String)
# $came (String)
# $given (String)
proof-contact-tenth = Of people given a chance of { $range } that you write to them, { $share } heard from you: { $came } of { $given }.

# $given (String)
# $share (String)
# $points (String) - points, counted
proof-contact-whole = Over all { $given } chances, you wrote in { $share } of cases; off by { $points } on average.

# $range (String) - 70–80%
# $share (String)
# $came (String)
# $given (String)
proof-silence-tenth = Of ties given a chance of { $range } to fall silent, { $share } did: { $came } of { $given }.

# $given (String)
# $share (String)
# $points (String) - points, counted
proof-silence-whole = Over all { $given } chances, silence came in { $share } of cases; off by { $points } on average.

# $count (Number)
# $shown (String)
count-points = { $count ->
    [one] { $shown } point
   *[other] { $shown } points
}

# $from (String)
# $to (String) - a percentage
percent-range = { $from }–{ $to }

# $strong (String)
# $fair (String)
# $weak (String)
proof-labels = Of strong ties you wrote again to { $strong } within 90 days, of fair ones to { $fair }, of weak ones to { $weak }.

# $met (String) - people, counted
# $foreseeable (String)
# $first (String)
# $among-three (String)
proof-introductions = Of { $met } you met through someone, { $foreseeable } had been seen with that one before; of those, the introducer would have been named first for { $first }, and among the first three for { $among-three }.

# $met (String) - people, counted
# $foreseeable (String)
# $replayed (String)
# $first (String)
# $among-three (String)
proof-latest-introductions = Of { $met } you met through someone, { $foreseeable } had been seen with that one before; of the latest { $replayed } of those, the introducer would have been named first for { $first }, and among the first three for { $among-three }.

proof-no-dates = Not enough mail yet to replay any date: it takes 90 days of mail to answer from, and 90 more to compare with.

# $needed (String)
# $each (String)
# $given (String)
proof-no-contact = Not enough yet to judge chances of contact: it takes { $needed } answers, at least { $each } of them yes and { $each } no; there are { $given }.

# $needed (String)
# $each (String)
# $given (String)
proof-no-silence = Not enough yet to judge chances of silence: it takes { $needed } answers, at least { $each } of them yes and { $each } no; there are { $given }.

proof-met-nobody = Not enough yet to judge introductions: it takes somebody whom you met through a person seen with them before. Since the first date you met nobody through someone.

# $met (String) - people, counted
proof-met-unforeseen = Not enough yet to judge introductions: it takes somebody whom you met through a person seen with them before. Since the first date you met { $met } through someone, none of them seen with that one before.


## ########## Resource: report ###############

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


## ########## Resource: ties ###############

### What the mail shows of two people: why a tie is as strong as it is, and what speaks for a step of an introduction.

## Labels and kinds

label-strong = strong
label-fair = fair
label-weak = weak

kind-person = person
kind-list = mailing list
kind-robot = automated sender
kind-role = shared mailbox

## Why a tie is as strong as it is

term-frequency = Frequency
term-recency = Recency
term-response-time = Reply times
term-length = Length
term-regularity = Regularity
term-together = On the same mails

# $sent (String)
# $received (String)
reason-frequency = { $sent } from you, { $received } from them

# $ago (String) - a duration
reason-recency = last message { $ago } ago

# $ago (String) - a duration
reason-length = first message { $ago } ago

# $days (String) - days, counted
reason-regularity = contact on { $days }

# $messages (String) - messages, counted
reason-together = { $messages } from others to both of you

reason-no-replies = no replies within 14 days

# $mine (String) - a duration
# $theirs (String) - a duration
# $replies (String) - replies, counted
reason-replies = you usually reply within { $mine }, they within { $theirs } ({ $replies })

# $mine (String) - a duration
# $replies (String) - replies, counted
reason-my-replies = you usually reply within { $mine } ({ $replies }); no replies from them

# $theirs (String) - a duration
# $replies (String) - replies, counted
reason-their-replies = they usually reply within { $theirs } ({ $replies }); no replies from you

## Counts

# $count (Number)
# $shown (String)
count-messages = { $count ->
    [one] { $shown } message
   *[other] { $shown } messages
}

# $count (Number)
# $shown (String)
count-replies = { $count ->
    [one] { $shown } reply
   *[other] { $shown } replies
}

# $count (Number)
# $shown (String)
count-people = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}

# $count (Number)
# $shown (String)
count-times = { $count ->
    [1] once
    [2] twice
   *[other] { $shown } times
}

## Evidence: who wrote to whom

# When: one date.
# $date (String)
evidence-on = on { $date }
# When: all in one month.
# $month (String)
evidence-in = in { $month }
# When: from one month to another.
# $first (String)
# $last (String)
evidence-between = between { $first } and { $last }

# $them (String)
# $times (String)
# $when (String)
evidence-you-wrote = You wrote to { $them } { $times }, { $when }

# $them (String)
# $times (String)
# $when (String)
evidence-they-wrote = { $them } wrote to you { $times }, { $when }

# $them (String)
# $mine (String) - messages, counted
# $theirs (String) - a number
# $when (String)
evidence-you-both-wrote = You and { $them } wrote to each other: { $mine } from you, { $theirs } from { $them }, { $when }

# None of the messages names the user among its recipients, as on a list.
# $messages (String) - messages, counted
# $them (String)
# $when (String)
evidence-overheard = { $messages } from { $them } reached you without being addressed to you, { $when }

# $one (String)
# $other (String)
# $times (String)
# $when (String)
evidence-wrote-with-you = { $one } wrote to { $other } with you on the mail, { $times }, { $when }

# The user is not named on all of the messages, as on a list.
# $one (String)
# $other (String)
# $times (String)
# $when (String)
evidence-wrote = { $one } wrote to { $other } in mail that reached you, { $times }, { $when }

# $one (String)
# $other (String)
# $by-one (String) - messages, counted
# $by-other (String) - a number
# $when (String)
evidence-both-wrote-with-you = { $one } and { $other } wrote to each other with you on the mail: { $by-one } from { $one }, { $by-other } from { $other }, { $when }

# $one (String)
# $other (String)
# $by-one (String) - messages, counted
# $by-other (String) - a number
# $when (String)
evidence-both-wrote = { $one } and { $other } wrote to each other in mail that reached you: { $by-one } from { $one }, { $by-other } from { $other }, { $when }

# $one (String)
# $other (String)
# $messages (String) - messages, counted
# $when (String)
evidence-thread = { $one } and { $other } both wrote in the same threads: { $messages }, { $when }

# $one (String)
# $other (String)
# $times (String)
# $when (String)
evidence-together-few = { $one } and { $other } were on the same mail to a few people, { $times }, { $when }

# $one (String)
# $other (String)
# $times (String)
# $when (String)
evidence-together-many = { $one } and { $other } were on the same mail to many people, { $times }, { $when }


## ########## Resource: units ###############

### Counts, durations, dates and shares.
###
### A number that is shown arrives as text, made in `text/unit.rs`; beside it comes the number itself, which picks the plural.

language-name = English

## Durations

# $count (Number)
# $shown (String)
unit-seconds = { $count ->
    [one] { $shown } second
   *[other] { $shown } seconds
}

# $count (Number)
# $shown (String)
unit-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}

# $count (Number)
# $shown (String)
unit-hours = { $count ->
    [one] { $shown } hour
   *[other] { $shown } hours
}

# $count (Number)
# $shown (String)
unit-days = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}

# $count (Number)
# $shown (String)
unit-weeks = { $count ->
    [one] { $shown } week
   *[other] { $shown } weeks
}

# $count (Number)
# $shown (String)
unit-months = { $count ->
    [one] { $shown } month
   *[other] { $shown } months
}

# A whole number of years.
# $count (Number)
# $shown (String)
unit-years = { $count ->
    [one] { $shown } year
   *[other] { $shown } years
}

# A whole number of years and a half: 2½ years.
# $shown (String) - the whole years; empty below one
unit-years-and-a-half = { $shown }½ years

## Rhythms

rhythm-day = every day
rhythm-other-day = every other day
rhythm-week = every week
rhythm-month = every month
rhythm-year = every year
# $gap (String) - a duration: 3 weeks
rhythm-other = every { $gap }

# $rhythm (String) - every 3 weeks
usually = usually { $rhythm }

## How long ago

ago-today = today
ago-yesterday = yesterday
# $duration (String)
ago-other = { $duration } ago

## Dates

# $month (Number)
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# 14 May 2025
# $day (String)
# $month (String) - its name
# $year (String)
date = { $day } { $month } { $year }

# 14 May, of the current year.
# $day (String)
# $month (String) - its name
date-this-year = { $day } { $month }

# May 2025
# $month (String) - its name
# $year (String)
date-month = { $month } { $year }

# 14 May 2025, 09:05
# $date (String)
# $time (String)
date-and-time = { $date }, { $time }

## Shares and sizes

# $number (String)
percent = { $number }%
percent-under-one = under 1%
percent-over-ninety-nine = over 99%

# $count (Number)
# $shown (String)
unit-bytes = { $count ->
    [one] { $shown } byte
   *[other] { $shown } bytes
}
# $shown (String)
unit-kilobytes = { $shown } kB
# $shown (String)
unit-megabytes = { $shown } MB
# $shown (String)
unit-gigabytes = { $shown } GB
# $shown (String)
unit-terabytes = { $shown } TB

# What stands between groups of three digits.
number-group = ,

# What stands before the decimals.
number-decimal = .


## ########## Resource: week ###############

### The week, who waits for a reply, and whom the user loses touch with.

# $duration (String)
silent-for = silent for { $duration }

# $rhythm (String) - every 3 weeks
# $silent (String) - a duration
usually-but-silent = usually { $rhythm }, silent for { $silent }

## Messages between the user and somebody

# $mine (String) - messages, counted
# $theirs (String) - a number
exchanged-both = { $mine } from you, { $theirs } from them
# $mine (String) - messages, counted
exchanged-mine = { $mine } from you
# $theirs (String) - messages, counted
exchanged-theirs = { $theirs } from them

## Waiting

# $date (String)
waiting-since-one = wrote on { $date }
# $messages (String) - messages, counted
# $date (String)
waiting-since-many = { $messages } since { $date }
# $date (String)
waiting-for-one = you wrote on { $date }
# $messages (String) - messages, counted
# $date (String)
waiting-for-many = { $messages } from you since { $date }

# The user has answered most of such mail.
# $duration (String)
waiting-you-usually-answer = you usually answer within { $duration }
# $share (String)
# $duration (String)
waiting-you-sometimes-answer = you answer { $share } of such mail, usually within { $duration }
waiting-you-never-answered = you have not answered such mail yet
# $duration (String)
waiting-they-usually-answer = they usually answer within { $duration }
# $share (String)
# $duration (String)
waiting-they-sometimes-answer = they answer { $share } of such mail, usually within { $duration }
waiting-they-never-answered = they have not answered such mail yet

## The week

# $from (String)
# $to (String)
week-range = { $from } to { $to }
# $since (String) - a phrase: wrote on 19 November
# $answered (String) - a clause: you usually answer within 2 days
waiting-said = { $since }; { $answered }

# $sent (String) - messages, counted
# $received (String) - a number
week-volume = You sent { $sent } and received { $received }
# $sent (String)
# $received (String)
week-typical = a typical week: { $sent } and { $received }

# $times (String) - once, twice, 3 times
week-they-wrote = they wrote to you { $times }
# $times (String) - once, twice, 3 times
week-you-wrote = you wrote to them { $times }

week-contacts = Most in contact
week-new-people = New people
week-risen = Ties that grew
week-waiting = Waiting for your reply
week-newly-fading = Drifting apart
week-suggestions = Get back in touch
week-nothing = Nothing stood out this week.

## What stands below a heading where there is nobody

week-no-contacts = No mail to or from anyone this week.
week-no-new-people = No new people this week.
week-none-risen = No tie grew much this week.
week-none-waiting = Nobody you usually answer is waiting.
week-none-newly-fading = Nobody began to drift away this week.
week-no-suggestions = You aren’t losing touch with anyone.

# $before (String)
# $after (String)
week-risen-line = strength { $before } then, { $after } now
# $best (String) - a strength
# $silent (String) - a phrase
week-suggestion-line = strength { $best } at its best, { $silent }

