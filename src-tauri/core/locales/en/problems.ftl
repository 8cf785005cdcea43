### Errors: what happened (without a full stop), why, and what to do next. What several kinds have in common stands here.

# What happened and why, in one line.
# $message (String)
# $reason (String)
problem-and-reason = { $message }: { $reason }

# $words (String)
problem-system-said = The system said: { $words }.
# $words (String)
problem-server-said = The server said: { $words }
problem-server-gave-no-reason = The server gave no reason.

problem-stopped = Stopped
problem-stopped-reason = You asked for it.
problem-stopped-hint = Start again when you like; what was read is kept.

problem-check-connection = Check your connection and try again; what was read is kept.
problem-try-later = Try again later.
problem-report-it = This is a mistake in Closeknit: please report it.

## Progress

# $duration (String)
# $problem (String) - what happened and why
progress-waiting = Trying again in { $duration }: { $problem }
