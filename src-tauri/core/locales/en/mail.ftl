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
