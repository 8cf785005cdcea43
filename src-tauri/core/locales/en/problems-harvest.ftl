### What can go wrong while mail is read from a server.

# $host (String)
# $username (String)
harvest-sign-in-rejected = { $host } did not accept the sign-in of { $username }
harvest-sign-in-rejected-hint = Check the user name and the password; many providers want an app password made for mail programs.

# $host (String)
harvest-passwords-not-taken = { $host } does not accept passwords
harvest-passwords-not-taken-reason = It offers no way of signing in with a password.
harvest-passwords-not-taken-hint = Ask your provider whether it offers app passwords for IMAP.

# $host (String)
harvest-tokens-not-taken = { $host } does not accept a sign-in with the browser
harvest-tokens-not-taken-reason = It offers neither XOAUTH2 nor OAUTHBEARER.
harvest-tokens-not-taken-hint = Sign in with a password instead.

# $host (String)
# $username (String)
harvest-token-refused = { $host } did not accept the permission to read the mail of { $username }
harvest-token-refused-hint = Sign in with your browser again, as the owner of this mailbox, and allow it to read your mail.

harvest-no-credential = There is nothing to sign in with
harvest-put-right = Fix that and try again; what was read is kept.

# $host (String)
harvest-beyond-ascii = This password or user name cannot be sent to { $host }
harvest-beyond-ascii-reason = It holds a letter beyond ASCII, and the server does not offer AUTHENTICATE PLAIN, which could carry it.
harvest-beyond-ascii-hint = Change the password to one of plain letters, digits and signs, or make an app password.

harvest-unsendable = The password or the user name holds a character that cannot be sent
harvest-unsendable-reason = It is a line break or another control character.
harvest-unsendable-hint = Type the password again.

# $host (String)
harvest-too-many-connections = { $host } says that too many connections are open
harvest-too-many-connections-hint = Close other mail programs or wait a few minutes, then try again; the password may be right.

# $host (String)
harvest-throttled = { $host } asks to wait before connecting again
# $host (String)
harvest-unavailable = { $host } cannot serve this account at present
harvest-try-in-an-hour = Try again in an hour; what was read is kept.

# $host (String)
harvest-command-refused = { $host } refused to list the folders
harvest-command-refused-hint = Try again later; if it happens again, ask your provider whether IMAP is turned on for you.

# $count (Number)
# $host (String)
# $shown (String)
harvest-lost = { $count ->
    [one] The connection to { $host } was lost
   *[other] The connection to { $host } was lost { $shown } times in a row
}
# $problem (String)
harvest-lost-reason = The last time: { $problem }

# $host (String)
harvest-flooded = { $host } sends more than it was asked for
harvest-flooded-reason = It is broken, or somebody wants to fill this computer’s memory.
harvest-flooded-hint = Try again later; if it happens again, ask whoever runs the server. What was read is kept.

harvest-forbidden = Closeknit stopped itself from sending a command that it does not allow
# $command (String)
harvest-forbidden-reason = “{ $command }” is not among the commands that only read.
harvest-forbidden-hint = This is a mistake in Closeknit: please report it. Your mailbox was not touched.

harvest-sink = What was read could not be saved
