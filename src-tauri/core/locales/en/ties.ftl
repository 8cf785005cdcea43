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
