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
