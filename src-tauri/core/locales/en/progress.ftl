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
