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

## Clusters

# $names (String)
cluster-and-others = { $names } and others
