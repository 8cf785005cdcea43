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
