
## ########## Resource: discovery ###############

### Finding the mail server of a domain that the built-in table does not know.

## What would be asked of whom

# $servers (String) - IP addresses
discovery-name-server = this computer’s name server ({ $servers })
# $domain (String)
# $imaps (String) - the name of a record
# $imap (String) - the name of a record
discovery-which-servers = which mail servers { $domain } names (SRV of { $imaps } and { $imap }, MX of { $domain }), and where the hosts below are
# $host (String)
discovery-over-https = { $host }, over HTTPS
# $path (String)
discovery-the-file = the file { $path }

## What was asked, and what came of it

# $kind (String) - SRV or MX
# $name (String)
discovery-asked-records = { $kind } of { $name }
discovery-no-record = there is no such record
discovery-no-server = it says that there is no such server
discovery-not-a-server = what it names is not a server
# $host (String)
# $port (String)
discovery-server = { $host }, port { $port }
discovery-elsewhere-on-host = it is elsewhere on that host
# $there (String) - an address on the web
discovery-leads-elsewhere = it leads to { $there }, which was not asked
discovery-leads-nowhere = it leads to another address without naming it
discovery-no-file = there is no such file
# $status (String) - of HTTP
discovery-status = it answers with status { $status }
discovery-unreadable = what is there is not a settings file
discovery-no-imap = what is there names no IMAP server
discovery-unprotected = what is there names an IMAP server only without protection, which is refused
discovery-circle = it redirects too often
# $host (String)
# $provider (String)
discovery-provider = { $host }, which belongs to { $provider }
# $host (String)
discovery-unknown-provider = { $host }, whose provider is not known
discovery-no-exchanger = nobody receives mail for it

## Who names a server that was found

found-by-service = the domain’s name server names it
# $host (String)
found-by-settings = the settings at { $host } name it
# $host (String)
found-by-exchanger = the domain’s mail goes to { $host }
# $host (String)
# $provider (String)
found-by-known-exchanger = the domain’s mail goes to { $host }, which the built-in table knows as { $provider }

## Providers

provider-usual-password = Your usual password signs in.


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
# $first-name (String) - of the user
# $address (String) - of the user
# $target (String)
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


## ########## Resource: problems-accounts ###############

### What can go wrong with signing in: the keyring, and the browser.

## The keyring

keyring-missing = There is no keyring here to keep the password in
keyring-missing-hint = The password is not kept; give it with each harvest, or install a keyring such as GNOME Keyring.
# $duration (String)
keyring-silent = The keyring did not answer for { $duration }
keyring-silent-reason = It may be waiting for you to unlock it, in a window of its own.
keyring-silent-hint = Unlock the keyring and try again.
keyring-refused = The keyring refused
keyring-not-a-password = What it keeps for this address is not a password.
keyring-several = It keeps several passwords for this address.
keyring-broke-down = It ended without an answer.
keyring-refused-hint = Unlock the keyring and try again, or give the password with each harvest.

## Signing in with the browser

# $host (String)
oauth-not-offered = { $host } does not offer a sign-in with the browser
oauth-not-offered-reason = Closeknit knows the sign-in pages of Google and Microsoft, for their own mail servers.
oauth-not-offered-hint = Sign in with a password or an app password.

# $authority (String) - Google or Microsoft
oauth-no-client = Signing in at { $authority } takes a client id of your own
# $authority (String)
oauth-no-client-reason = Closeknit has none registered at { $authority }, so that nobody but you stands between you and your mail.

# $host (String)
oauth-unavailable = { $host } cannot answer at present
# $status (String) - a status of HTTP
oauth-unavailable-status = It answered with the HTTP status { $status }.
oauth-unavailable-hint = Try again in a while; what was read is kept.

# $authority (String)
oauth-denied = You did not allow it at { $authority }
oauth-denied-reason = The page in the browser was answered with no.
oauth-denied-hint = Start again and allow it, or use an app password if your provider has them.

# $authority (String)
oauth-too-little = What you allowed at { $authority } does not include your mail
# $scope (String)
oauth-too-little-reason = It includes: { $scope }
oauth-too-little-hint = Start again, and leave the box checked that allows reading your mail.

# $duration (String)
oauth-not-back = Your browser did not return within { $duration }
oauth-not-back-strangers = Something came that did not belong to this sign-in; it was not accepted.
oauth-not-back-reason = The page was not answered, or was closed.
oauth-not-back-hint = Start again, and continue in the browser until it says that you can go back.

# $authority (String)
oauth-wrong-client = { $authority } does not accept this client id and client secret

# $authority (String)
oauth-code-refused = { $authority } does not accept what the browser brought back

# $email (String)
oauth-withdrawn = The permission to read the mail of { $email } has ended
# $email (String)
oauth-withdrawn-hint = Sign in with your browser again (closeknit account sign-in { $email }); what was read is kept.

# $authority (String)
oauth-refused = { $authority } refused the sign-in
oauth-refused-hint = Check whether the registration behind the client id allows this, then start again.

# $host (String)
oauth-strange = { $host } gave an answer that cannot be understood
oauth-strange-not-a-token = It sent something other than a token.
oauth-strange-other-token = It sent a token of another kind.
oauth-strange-no-refresh-token = It sent no refresh token, without which you would be asked every hour.
oauth-strange-hint = Try again later; what was read is kept.

oauth-not-keepable = The sign-in cannot be kept
oauth-not-keepable-hint = Install a keyring such as GNOME Keyring and unlock it, or use an app password if your provider has them.

# $email (String)
oauth-unreadable = The sign-in kept for { $email } cannot be read
oauth-unreadable-hint = Unlock the keyring and try again.

# $email (String)
oauth-not-kept = No sign-in is kept for { $email }
oauth-not-kept-reason = The keyring has none for this account.

# $email (String)
oauth-no-password = { $email } signs in with the browser, not with a password
oauth-no-password-reason = That is how it was added.
# $email (String)
oauth-no-password-hint = Leave the password out; closeknit account sign-in { $email } signs in again.

oauth-no-random = This system gives no random numbers
oauth-no-random-hint = Restart this computer and try again.

## A registration of the user’s own, in steps

registration-google-project = Open console.cloud.google.com, create a project of your own, and turn on the Gmail API in it.
registration-google-audience = Under Google Auth Platform, give it a name and your address, choose External, and publish it; while it is only in testing, a permission ends after seven days.
registration-google-client = Under Clients, create one of the type Desktop app. It has a client id and a client secret.
registration-microsoft-app = Open entra.microsoft.com, App registrations, and register an app for accounts in any directory and personal Microsoft accounts.
registration-microsoft-platform = Under Authentication, add the platform Mobile and desktop applications with the address http://localhost.
registration-microsoft-client = Copy its Application (client) id. It has no secret.

## Where a permission is taken back

withdrawal-google = myaccount.google.com/connections
withdrawal-microsoft = account.live.com/consent/Manage, or myapps.microsoft.com at work


## ########## Resource: problems-answers ###############

### What can go wrong with questions, decisions, imports and reports.

## Who is meant

# $who (String)
app-unknown-person = Nobody is known as '{ $who }'
app-unknown-person-hint = Try part of the name or the address; 'closeknit people QUERY' searches.

# $who (String)
# $count (Number)
# $shown (String)
# $company (String)
app-unknown-colleague = { $who } does not appear in your mail; { $count ->
    [one] { $shown } person
   *[other] { $shown } people
} of { $company } { $count ->
    [one] does
   *[other] do
}
# $company (String)
app-unknown-colleague-hint = 'closeknit introduce --company { $company }' finds who could introduce you there.

# $who (String)
# $count (String)
app-several-people = '{ $who }' could be any of { $count }
# $people (String) - a list below
app-several-people-hint = Say which one, by id or address:{ $people }

# $company (String)
app-unknown-company = Nobody at '{ $company }' appears in your mail
app-unknown-company-hint = Give its mail domain, as listed by 'closeknit companies'.

# $company (String)
# $count (String)
app-several-companies = '{ $company }' could be any of { $count } companies
# $domains (String) - a list below
app-several-companies-hint = Say which one, by its domain:{ $domains }

# $name (String)
app-no-introduction = Your mail shows no introduction to { $name } that you could ask for
app-no-introduction-hint = See who could be asked: closeknit introduce WHO --limit 0. There may be a way all the same; reading more folders or accounts would show more.

## Decisions and addresses

# $address (String)
app-yours = { $address } is yours
app-yours-hint = See your own addresses with 'closeknit me list'.

# $name (String)
app-one-person-already = { $name } is already one person
app-one-person-already-hint = Name two people who are listed separately.

# $address (String)
# $name (String)
app-only-address = { $address } is the only address of { $name }
app-only-address-hint = There is nobody to separate it from.

app-nothing-to-undo = There is nothing to undo
app-nothing-to-undo-hint = Merging, splitting, marking, snoozing and letting go can be undone.

# $text (String)
app-not-an-address = '{ $text }' is not a mail address
app-not-an-address-hint = It should look like ann@example.org.

# $address (String)
app-not-mine = { $address } is not among your addresses

app-nobody-is-me = Closeknit does not know which addresses are yours
app-nobody-is-me-hint = Add them: closeknit me add ADDRESS

app-stopped-hint = What was read so far is kept; run it again to continue.

## Files to import

# $file (String)
file-unreadable = { $file } cannot be read
file-unreadable-hint = Check that the file exists and that you may read it.

# $file (String)
mbox-folder = { $file } is a folder, not an mbox file
mbox-folder-hint = Name the mbox files in it, for instance FOLDER/*.mbox.

# $file (String)
mbox-not-one = { $file } is not an mbox file
# $expected (String) - a line
mbox-single-message = It begins like a single message (.eml), not with a line such as '{ $expected }'.
mbox-compressed = It begins like a compressed file.
mbox-compressed-hint = Unpack it first, then import the files that come out.
# $expected (String) - a line
mbox-binary = It begins with bytes that are not text, not with a line such as '{ $expected }'.
# $expected (String) - a line
mbox-text = It does not begin with a line such as '{ $expected }'.
mbox-not-one-hint = Export the mail again as mbox, for instance with Google Takeout or from Thunderbird.

## Reports

report-not-html = The report could not be written as a page
report-not-csv = The report could not be written as a table
report-not-json = The report could not be written as JSON


## ########## Resource: problems-harvest ###############

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


## ########## Resource: problems-network ###############

### What can go wrong between here and a server.

# $host (String)
net-not-allowed = { $host } is not a server of any of your accounts
net-not-allowed-reason = Closeknit connects only to the servers of your own accounts.
net-not-allowed-hint = Add the account that uses it first.

# $host (String)
net-unknown-host = There is no server called { $host }
net-unknown-host-no-address = The name has no address.
net-unknown-host-hint = Check the spelling of the server’s name and your connection to the internet.

# $host (String)
# $port (String)
net-refused = { $host } does not accept connections on port { $port }
net-refused-hint = Check the server’s name and port: 993 for TLS, 143 for STARTTLS.

# $host (String)
# $duration (String)
net-silent = { $host } did not answer for { $duration }
net-silent-reason = The connection is open but nothing comes back, or nothing answers there at all.

# $host (String)
net-cut = The connection to { $host } was lost
net-cut-hung-up = The server closed it.
net-cut-not-sent = What was to be sent could not be sent.

# $host (String)
net-certificate-expired = The certificate of { $host } has expired
net-certificate-expired-reason = An expired certificate proves nothing about who is answering.
net-certificate-expired-hint = Check your computer’s date; if it is right, tell whoever runs the server.

# $host (String)
net-certificate-for-another = The certificate that { $host } shows is for another server
net-certificate-for-another-reason = Either the server’s name is misspelled, or someone else is answering.
net-certificate-for-another-hint = Use the server name that your provider gives for IMAP.

# $host (String)
net-certificate-untrusted = The certificate of { $host } is not trusted by this computer
net-certificate-untrusted-hint = If it is your own server or a bridge on this computer, confirm its certificate for this account.

# $host (String)
net-pin-changed = { $host } shows a different certificate from the one you confirmed
# $confirmed (String) - a SHA-256 fingerprint
# $shown (String) - a SHA-256 fingerprint
# $certificate (String) - for mail.example.org, valid until 14 May 2027
net-pin-changed-reason = You confirmed the one with the SHA-256 fingerprint { $confirmed }. It shows { $shown }, { $certificate }. Either it was renewed, or someone else is answering.
# $shown (String) - a SHA-256 fingerprint
net-pin-changed-hint = If you know why, for instance because Proton Mail Bridge was reinstalled, confirm the new one in the settings or with: closeknit account check ADDRESS --pin { $shown }. If not, do not continue.

# $host (String)
net-bad-certificate = A certificate for { $host } cannot be read
net-bad-certificate-hint = Ask whoever runs the server.

# $host (String)
net-no-agreement = No protected connection to { $host } could be made
net-no-certificate = The server shows no certificate.
net-protection-not-asked = Without protection there is no certificate.
net-no-agreement-hint = Check the port: 993 uses TLS from the start, 143 needs STARTTLS.

# $host (String)
net-no-starttls = { $host } does not protect this connection
# $words (String)
net-no-starttls-reason = It does not offer STARTTLS; it said: { $words }
net-no-starttls-reason-silent = It does not offer STARTTLS.
net-no-starttls-hint = Use port 993 with TLS instead.

# $host (String)
net-tampered = The connection to { $host } was tampered with, or its server is broken
net-tampered-signed-in = It claims to have signed you in before the connection was protected. Nothing was sent to it.
net-tampered-beyond-greeting = It went on after its greeting. Nothing was sent to it.
net-tampered-unasked = It answered a question that was not asked. Nothing was sent to it.
net-tampered-beyond-answer = There was text behind its last unprotected answer. Nothing was sent to it.
net-tampered-accepted-early = It accepted the sign-in before a password was sent. No password was sent to it.
net-tampered-already-signed-in = It claims that somebody is signed in already. Nothing was sent to it.
net-tampered-hint = Use port 993 with TLS; on a network you do not know, do not sign in.

# $host (String)
net-not-imap = { $host } did not answer as a mail server does
net-not-imap-silent = It closed the connection without a greeting.
net-not-imap-endless-line = It sent a line without an end.
net-not-imap-too-much = It sent more than signing in takes.
net-not-imap-hint = Check the server’s name and port, or try again later.

# $host (String)
net-not-http = { $host } did not answer as a web server does
net-http-bad-path = It was not asked, since the address is not valid.
net-http-too-long = Its answer has no end.
net-http-torn = Its answer breaks off.
net-http-not-http = Its answer is not HTTP.
net-http-no-status = Its answer has no status.
net-http-endless-head = The head of its answer has no end.
net-http-no-chunk-size = A part of its answer has no size.
net-http-long-chunk = A part of its answer is longer than its size.
net-http-compressed = Its answer is compressed, which was not asked for.
net-http-bad-length = The length of its answer is not a number.
net-http-two-lengths = Its answer gives two different lengths.

net-cannot-listen = Closeknit cannot wait for your browser
net-cannot-listen-hint = Check whether a firewall on this computer keeps programs from connecting to it (127.0.0.1).

net-no-resolver = Closeknit cannot find this computer’s name server
net-no-resolver-reason = The system names none.
net-no-resolver-hint = Check your connection to the internet, or name the mail server yourself.

# $host (String) - an IP address
net-not-dns = The name server { $host } gives no answer
# $name (String)
net-dns-bad-name = { $name } is not a name that it can be asked about.
net-dns-hung-up = It closed the connection.
net-dns-truncated = Its answer is cut short.
net-dns-unreadable = Its answer cannot be read.
net-dns-failed = It could not find out.
net-dns-refused = It refuses to answer.
# $code (String)
net-dns-code = It answers with error { $code }.

# $host (String)
net-plain-elsewhere = Closeknit does not connect to { $host } without protection
net-plain-elsewhere-reason = Your password would be readable on the way.
net-plain-elsewhere-hint = Use TLS on port 993, or STARTTLS on port 143.

## A certificate, as a phrase

# $names (String)
certificate-for = for { $names }
# $names (String)
# $subject (String)
certificate-for-subject = for { $names } ({ $subject })
certificate-nameless = without a name that can be read
# $certificate (String) - the phrase without the date
# $date (String)
certificate-until = { $certificate }, valid until { $date }


## ########## Resource: problems-shell ###############

### What can go wrong in the command line, the window and the harvester themselves.

## Files, input and output

shell-output-unwritable = Standard output cannot be written
shell-input-unreadable = Standard input cannot be read
shell-answer-unreadable = Your answer cannot be read
shell-no-json = The answer cannot be written as JSON
# $file (String)
shell-file-unwritable = { $file } cannot be written
shell-file-unwritable-hint = Name a file in a folder that you may write to.
# $file (String)
shell-draft-unwritable = The draft cannot be written to { $file }
shell-draft-unwritable-hint = Name a new file in a folder that you may write to.
shell-no-home = There is no home folder to keep anything in
shell-no-home-hint = Name a folder with --data-dir.
shell-no-window = This Closeknit was built without its window
shell-no-window-hint = See 'closeknit --help' for the verbs.

## Passwords

# $email (String)
shell-no-password = No password is known for { $email }
shell-no-password-hint = Give it with --password-stdin or --password-env VAR.
shell-password-not-asked = The password cannot be asked for
shell-secret-not-asked = The client secret cannot be asked for
# $variable (String)
shell-no-password-in = The variable { $variable } gives no password
# $variable (String)
shell-no-client-secret-in = The variable { $variable } gives no client secret
# $origin (String) - one of the three phrases below
shell-password-empty = The password { $origin } is empty
# $origin (String) - one of the three phrases below
shell-client-secret-empty = The client secret { $origin } is empty
shell-from-input = from standard input
# $variable (String)
shell-from-variable = from { $variable }
shell-from-prompt = from the prompt

## Accounts

shell-nothing-to-harvest = There is no account to harvest
shell-nothing-to-harvest-hint = Add one: closeknit account add you@example.org

# $provider (String)
shell-no-imap = { $provider } has no IMAP
shell-no-imap-reason = Closeknit reads mail by IMAP, or from files.
shell-no-imap-hint = Read exported files: closeknit import mbox FILES --me ADDRESS

# $who (String)
shell-no-help = There is no page of instructions for '{ $who }'
shell-no-help-reason = There are pages for the largest providers only.
shell-no-help-hint = See 'closeknit account help' for which, or your provider’s own pages on IMAP.

# $steps (String) - sentences
# $verb (String)
# $email (String)
shell-no-client-hint =
    { $steps }
    Then: closeknit account { $verb } { $email } --client-id ID

# $domain (String)
shell-server-unknown = The mail server of { $domain } is not known
shell-server-unknown-reason = It is not in the built-in table, and nobody else is asked unless you agree.
# $host (String)
shell-server-unknown-hint = Name it with --host, for instance --host { $host }, or have it looked for with --discover.
# $domain (String)
shell-server-not-found = Nobody names a mail server of { $domain }
# $host (String)
shell-server-not-found-hint = Look it up in your provider’s help pages and name it with --host, for instance --host { $host }.
# $domain (String)
shell-server-elsewhere = The server that was found does not belong to { $domain }
# $host (String)
# $source (String) - a clause: who names it
shell-server-elsewhere-reason = It is { $host }: { $source }.
# $options (String)
shell-server-elsewhere-hint = If you know that your mail is there, add: { $options }
shell-nothing-saved = Nothing was saved
shell-nothing-saved-hint = Name the mail server with --host, if you know another one.

# $host (String)
shell-other-certificate = { $host } shows a different certificate from the one you name
# $pin (String) - a fingerprint
# $certificate (String) - a phrase
shell-other-certificate-reason = It shows { $pin }, { $certificate }.
shell-other-certificate-hint = If you do not know why, do not continue: someone else may be answering.
# $host (String)
shell-needless-pin = This computer trusts the certificate of { $host }
shell-needless-pin-reason = A pin is for a certificate that it does not trust, and would refuse this one’s renewal.
shell-needless-pin-hint = Leave out --pin, or give --pin system.
shell-do-not-go-on = Do not continue: someone else may be answering in its place.
# $certificate (String) - a phrase
# $pin (String) - a fingerprint
shell-untrusted-reason = It is { $certificate }, with the SHA-256 fingerprint { $pin }.
# $pin (String)
shell-untrusted-hint = If it is your own server or a program on this computer, such as Proton Mail Bridge, compare the fingerprint there, then add: --pin { $pin }
shell-nothing-saved-or-sent = Nothing was saved, and no password was sent.

# $line (String)
shell-receipt-broken = Line { $line } of the receipt does not fit
shell-receipt-broken-reason = It, or one before it, was changed, left out or inserted.

## The harvester, the process that does all writing

shell-harvester-died = The harvester ended unexpectedly
shell-harvester-died-hint = What was saved until then is kept; try again what was in progress.
shell-harvester-not-restarted = The harvester could not be started again
shell-harvester-not-started = The harvester could not be started
shell-harvester-not-started-hint = Close other programs and start Closeknit again.
shell-restart = Start Closeknit again.
shell-harvester-ended = The part of Closeknit that changes things ended before it answered
shell-harvester-ended-hint = What was saved until then is kept. Try again; if it happens again, restart Closeknit.
shell-not-a-request = The line is not a request
# $verb (String)
shell-unknown-request = The harvester cannot do what was asked: { $verb }
shell-unknown-request-reason = There is no such verb, or not with these fields.
shell-request-hint = Send one JSON document per line: {"{"}"id": 1, "ask": {"{"}"verb": "score"{"}"}{"}"}
shell-mistake = Something went wrong in Closeknit itself
shell-harvester-panicked = A part of the harvester failed unexpectedly.
shell-window-panicked = A part of the window failed unexpectedly.
shell-odd-reply = The harvester gave an unexpected reply.
shell-mistake-kept = What was saved until then is kept. Try again, and please report it.
shell-mistake-unchanged = Nothing was changed. Try again, and please report it.
shell-not-signed-in = Nobody has signed in with the browser
shell-not-signed-in-hint = Sign in with your browser first.
shell-password-needed-reason = There is no keyring, or it keeps none for this account.
shell-password-needed-hint = Type it: it is used until Closeknit is closed.
shell-no-browser = No browser could be opened
shell-no-browser-hint = Set up a browser for web pages; or use 'closeknit account add --oauth' in a terminal, which prints the page’s address.
shell-not-a-draft = That is not a draft of a mail
shell-no-mail-program = No mail program could be opened
shell-no-mail-program-hint = Copy the text, or save the draft as a file and open that.

## The window

shell-no-sandbox = The window cannot be kept from the network, so it was not opened
shell-no-sandbox-hint = The command line does the same: closeknit --help
shell-no-display = The window cannot be opened here
shell-no-display-hint = On a desktop, check that DISPLAY or WAYLAND_DISPLAY is set; everything else works on the command line: closeknit --help
shell-account-gone = This account is no longer there
shell-account-gone-hint = Open the window again.
# $file (String)
shell-draft-not-saved = The draft could not be saved as { $file }
# $file (String)
shell-report-not-saved = The report could not be saved as { $file }
shell-not-saved-hint = Choose another folder or name.


## ########## Resource: problems-store ###############

### What can go wrong with the store.

# $folder (String)
store-newer = The store in { $folder } was made by a newer version of Closeknit
# $found (String)
# $known (String)
store-newer-reason = Its format is number { $found }, and this version knows number { $known } at most.
store-newer-hint = Install the newer version again, or choose another folder with --data-dir.

# $folder (String)
store-older = The store in { $folder } was made by an older version of Closeknit and has not been updated yet
store-older-hint = Run any command that writes, such as 'closeknit harvest': it updates the store and keeps a backup.

# $folder (String)
store-locked = Another Closeknit is writing to { $folder }
# $holder (String)
store-locked-reason = It is { $holder }.
store-locked-hint = Wait until it is done, or close it; commands that only read still work.

# $folder (String)
store-folder = The data folder { $folder } cannot be used
store-folder-hint = Check who owns the folder, or choose another one with --data-dir.

store-full = The disk is full
store-full-hint = Free some space and run the command again: it continues where it stopped.

# $email (String)
store-account-exists = There is already an account { $email }
# $email (String)
store-account-exists-hint = To change it, remove it first: closeknit account remove { $email }

# $email (String)
store-no-account = There is no account { $email }
store-no-account-hint = See 'closeknit account list'.

store-damaged = The store holds something that cannot be read
# $words (String)
store-damaged-reason = The details: { $words }.
store-damaged-hint = Move the data folder away and harvest again; the mail on the server is untouched.

store-failed = The store failed
# $words (String)
store-failed-reason = SQLite said: { $words }.
store-failed-hint = Try again; if it happens again, please report it.


## ########## Resource: problems ###############

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
proof-contact-tenth = Of people given a { $range } chance that you write to them, { $share } heard from you: { $came } of { $given }.

# $given (String)
# $share (String)
# $points (String) - points, counted
proof-contact-whole = Over all { $given } chances, you wrote in { $share } of cases; off by { $points } on average.

# $range (String) - 70–80%
# $share (String)
# $came (String)
# $given (String)
proof-silence-tenth = Of ties given a { $range } chance of falling silent, { $share } did: { $came } of { $given }.

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


## ########## Resource: set-aside ###############

### Why folders are not read and messages are not stored, as clauses.

aside-junk = spam is not read
aside-trash = deleted mail is not read
aside-drafts = drafts are not read
aside-covered = everything in it is also in the folder of all mail
aside-not-yours = it is not yours alone
aside-folder-refused = the server does not open it
# $words (String) - the server’s own
aside-folder-refused-saying = the server does not open it: { $words }
aside-folder-without-uids = the server does not say which messages it holds
aside-folder-unstable = the server renumbers its messages again and again
aside-folder-withheld = the server lists its messages but does not give them

aside-names-nobody = the header names nobody
aside-undated = neither the header nor the server says when it was written
aside-not-given = the server lists it but does not give it
aside-refused = the server refuses it
# $words (String) - the server’s own
aside-refused-saying = the server refuses it: { $words }
aside-breaks-connection = the connection breaks when it is read
# $words (String) - the server’s or the system’s own
aside-breaks-connection-saying = the connection breaks when it is read: { $words }


## ########## Resource: terminal ###############

### What the command line prints.

## Errors

# $message (String)
terminal-problem = closeknit: { $message }
# $message (String)
# $reason (String)
terminal-problem-and-reason = closeknit: { $message }: { $reason }
# $hint (String)
terminal-hint = hint: { $hint }

## Questions to whoever sits there

# $email (String)
terminal-ask-password = Password for { $email }:{" "}
terminal-ask-client-secret = Client secret (Enter for none):{" "}
# $question (String)
terminal-yes-or-no = { $question } [y/N]
terminal-ask-look = Look for it?
terminal-ask-sign-in = Sign in there?
terminal-ask-pin = Trust exactly this certificate from now on?

## account

terminal-good-to-know = Good to know:
# $host (String)
# $certificate (String) - a phrase
# $pin (String) - a fingerprint
terminal-untrusted =
    The certificate of { $host } is not trusted by this computer. It is { $certificate }, with the SHA-256 fingerprint { $pin }.
    If it is your own server or a program on this computer, such as Proton Mail Bridge, compare the fingerprint there.
# $questions (String) - a list below
terminal-with-discover =
    With --discover, these are asked one after the other until one knows it, and told only the domain, not your address:
    { $questions }
# $domain (String)
# $questions (String) - a list below
terminal-look-for-server =
    The mail server of { $domain } is not in the built-in table. To find it, these are asked one after the other until one knows it, and told only the domain, not your address:
    { $questions }
terminal-asked = These were asked:
terminal-looking-for-server = Looking for the mail server
# $host (String)
# $port (String)
# $protection (String) - TLS or STARTTLS
# $username (String)
# $source (String) - a clause: who names it
terminal-found-server = Found { $host }, port { $port }, { $protection }, to sign in as { $username }: { $source }.
# $found (String) - the sentence above
# $domain (String)
terminal-found-server-elsewhere = { $found } This server does not belong to { $domain }: use it only if you know that your mail is there.

## What several tables have in common

column-name = Name
column-organisation = Organisation
column-company = Company
column-strength = Strength
column-sent = Sent
column-received = Received
column-seen = Seen
column-known = Known
column-at-best = At best
column-silent-for = Silent for
column-people = People

## account

# $host (String)
terminal-signing-in = Signing in at { $host }
# $host (String)
terminal-looking-at-certificate = Looking at the certificate of { $host }
# $folders (String) - a count with its noun
# $skipped (String)
terminal-sign-in-works = The sign-in works: { $folders } to read, { $skipped } skipped.
# $folders (String) - a count with its noun
# $messages (String) - a count with its noun
# $skipped (String)
terminal-sign-in-works-with = The sign-in works: { $folders } to read with { $messages }, { $skipped } skipped.
# $count (Number)
# $shown (String)
count-folders = { $count ->
    [one] { $shown } folder
   *[other] { $shown } folders
}
# $email (String)
terminal-account-removed = { $email } is forgotten, with the messages that only it held.
terminal-no-keyring-to-forget = There is no keyring here that could hold its password.
# $there (String) - an address on the web
terminal-permission-stands = The permission that you gave remains until you withdraw it: { $there }
terminal-password-kept = The password is in your keyring.
terminal-password-not-kept = There is no keyring here, so the password is not kept: each harvest asks for it.
terminal-permission-kept = The sign-in is in your keyring; from now on, Closeknit signs in by itself.
# $email (String)
terminal-read-it = Read it with: closeknit harvest { $email }
# $email (String)
# $page (String) - an address on the web
terminal-open-page =
    Open this page in your browser, sign in as { $email } and allow it to read your mail:

      { $page }

    Closeknit waits for ten minutes at most; Ctrl-C stops it, and nothing is kept.
terminal-no-account = No account yet. Add one: closeknit account add you@example.org
column-account = Account
column-server = Server
column-signs-in-with = Signs in with
column-stored = Stored
column-on-server = On server
column-last-harvest = Last harvest
terminal-with-password = password
# $authority (String)
terminal-with-browser = browser ({ $authority })
terminal-help-for = There are instructions for:
terminal-help-read = Read them with: closeknit account help PROVIDER

## me

# $address (String)
terminal-is-yours = { $address } is yours.
# $address (String)
terminal-not-yours = { $address } is not counted as yours.
terminal-senders-asked = These send from your Sent folders too. Are they you, or does somebody send for you?
# $address (String)
# $name (String)
# $messages (String)
# $of (String)
terminal-sender = { $address }  { $name }, { $messages } of { $of } messages
terminal-senders-decide = If it is you: closeknit me add ADDRESS. If not: closeknit me remove ADDRESS

## harvest and import

terminal-working-out = Working out people and ties
# $email (String)
# $new (String) - a count with its noun
# $folders (String) - a count with its noun
# $duration (String)
# $rate (String)
# $skipped (String)
terminal-harvested = { $email }: { $new } from { $folders } in { $duration } ({ $rate } a second), { $skipped } skipped
# $count (Number)
# $shown (String)
count-new-messages = { $count ->
    [one] { $shown } new message
   *[other] { $shown } new messages
}
# $messages (String) - a count with its noun
terminal-withheld = { $messages } set aside; 'closeknit stats' says why
# $messages (String) - a count with its noun
# $files (String) - a count with its noun
# $new (String)
terminal-imported = { $messages } in { $files }, { $new } of them new.
# $count (Number)
# $shown (String)
count-files = { $count ->
    [one] { $shown } file
   *[other] { $shown } files
}
progress-connecting = Connecting
progress-reading = Reading
# $mailbox (String)
progress-reading-mailbox = Reading { $mailbox }
progress-pausing = Waiting
progress-watching = Up to date; waiting for new mail
progress-done = Done
# $what (String)
# $done (String)
# $total (String)
# $share (String)
# $rate (String)
progress-share = { $what }: { $done } of { $total } ({ $share }), { $rate } a second
# $progress (String)
# $duration (String)
progress-left = { $progress }, { $duration } left
# $progress (String)
# $note (String)
progress-note = { $progress }: { $note }
# $what (String)
# $done (String)
# $total (String)
progress-step = { $what }: { $done } of { $total }

## Decisions

# $decision (String) - a clause
terminal-decided = Noted: { $decision }. It stays so after the next harvest. To take it back: closeknit undo
# $decision (String) - a clause
terminal-undone = Undone: { $decision }.

## demo, digest and report

# $folder (String)
terminal-demo-made = The made-up mailbox is in { $folder }.
# $file (String)
terminal-week-written = The week is in { $file }.
# $file (String)
terminal-report-written = The report is in { $file }.

## receipt

# $lines (String)
terminal-receipt-fits = All { $lines } lines of the receipt fit together.
# $time (String)
# $host (String)
# $sent (String)
# $got (String)
# $command (String)
terminal-receipt-line = { $time }  { $host }  { $sent } out, { $got } in  { $command }
# $commands (String)
# $hosts (String)
# $sent (String)
# $got (String)
terminal-receipt-sum = { $commands } commands to { $hosts }; { $sent } bytes out, { $got } bytes in
terminal-no-host = no host

## people and person

terminal-nobody-yet = Nobody yet: add an account, or import an mbox.
terminal-nobody-fits = Nobody fits.
column-last = Last
column-next-days = Next 90 days
column-id = Id
# $shown (String)
# $total (String)
terminal-not-all = { $shown } of { $total }; --limit 0 lists all.
# $name (String)
# $id (String)
# $kind (String)
person-heading = { $name }  (id { $id }, { $kind })
# $points (String)
# $label (String)
# $best (String)
person-strength = Strength { $points } ({ $label }), { $best } at its best
person-acquaintances = Also seems to know
# $name (String)
# $points (String)
person-acquaintance-seen = { $name }  { $points }, seen
# $name (String)
# $points (String)
person-acquaintance-inferred = { $name }  { $points }, inferred
person-no-message = No message either way; seen on others’ mail.
# $exchanged (String)
# $first (String)
# $last (String)
person-exchanged = { $exchanged }, { $first } to { $last }
# $rhythm (String)
# $contact (String)
# $silence (String)
person-chances = { $rhythm }; { $contact } chance that you write within 90 days, { $silence } of silence
# $duration (String)
# $replies (String)
person-you-reply = You usually reply within { $duration } ({ $replies })
# $duration (String)
# $replies (String)
person-they-reply = They usually reply within { $duration } ({ $replies })

## introduce

# $target (String) - with an address
introduce-to = To { $target }
# $company (String)
introduce-into = Into { $company }
# $points (String)
introduce-direct = You know each other: strength { $points }.
# $person (String) - with an address
# $points (String)
introduce-known = You know { $person }: strength { $points }.
introduce-none = No introduction seen: nobody you know was on a mail with them. There may be one all the same; reading more folders or accounts would show more.
introduce-you = You
# $before (String)
# $person (String) - with an address
# $points (String)
# $kind (String) - seen or inferred, and whether it is the weakest link
introduce-hop = { $before } → { $person }  { $points }, { $kind }
introduce-seen = seen
introduce-inferred = inferred
introduce-seen-weakest = seen, weakest link
introduce-inferred-weakest = inferred, weakest link
introduce-first-ask = First, ask
introduce-then-answer = Once introduced, answer

## stats

stats-no-mail = No mail yet: add an account, or import an mbox.
# $messages (String) - a count with its noun
# $first (String)
# $last (String)
# $there (String)
# $stored (String)
# $aside (String)
stats-messages = { $messages } from { $first } to { $last } ({ $there } on servers and in files, { $stored } stored, { $aside } set aside)
# $folder (String)
# $messages (String)
# $reason (String) - a clause
stats-aside = set aside in { $folder }: { $messages } ({ $reason })
# $people (String)
# $lists (String)
# $automated (String)
# $shared (String)
stats-kinds = People { $people }, mailing lists { $lists }, automated senders { $automated }, shared mailboxes { $shared }
column-month = Month
column-bulk = Lists and automated
column-contacts = Most frequent contacts
# $median (String)
# $replies (String)
# $quarter (String)
# $most (String)
stats-you-reply = You reply within { $median } in half of { $replies } cases (a quarter within { $quarter }, three quarters within { $most })
# $median (String)
# $replies (String)
# $quarter (String)
# $most (String)
stats-they-reply = They reply within { $median } in half of { $replies } cases (a quarter within { $quarter }, three quarters within { $most })
stats-you-do-not-reply = You reply: no replies seen
stats-they-do-not-reply = They reply: no replies seen

## companies, bridges, fading, reviving, suggestions and waiting

column-best-known = Best known
bridges-none = No clusters are seen yet: too few people write to each other in your mail.
# $names (String)
# $more (String)
bridges-and-more = { $names } and { $more } more
column-only-through = Only through
column-into = Into
column-to = To
column-between = Between clusters
column-clusters = Clusters
column-cluster = Cluster
column-in-the-middle = In the middle
fading-nobody = You are losing touch with nobody that Closeknit can see.
column-now = Now
column-usually = Usually
column-contact = Contact in 90 days
reviving-nobody = Nobody you were once close to has been silent for more than two years.
column-messages = Messages
column-leads-to = Knows, new to you
suggestions-none = No duplicates found.
suggestions-decide = If they are one person: closeknit merge ID ID. If not: closeknit apart ID ID. Both last, and both can be undone.
# $chance (String)
# $reasons (String) - clauses
suggestions-likely = { $chance } likely one person: { $reasons }
# $person (String) - id, name and addresses
# $exchanged (String)
# $first (String)
# $last (String)
suggestions-person = { $person }, { $exchanged }, { $first } to { $last }
waiting-for-you = Waiting for your reply
waiting-for-them = You wait for a reply from
waiting-nobody-for-you = Nobody is waiting for your reply.
waiting-nobody-for-them = You aren’t waiting for anyone.
column-since = Since
column-until-now = Until now

## prove

prove-replaying = Replaying
prove-contact = Chance that you write within 90 days, and how often you did
prove-silence = Chance of no message either way within 90 days, and how often there was none
prove-ways = Introductions named just before one happened, and how many led through who introduced you
prove-dates = Dates replayed
column-chance = Chance
column-given = Given
column-on-average = On average
column-you-wrote = You wrote
column-silent = Silent
column-range = 95% range
# $brier (String)
# $share (String)
# $constant (String)
# $error (String)
prove-scores = Brier score { $brier } (always saying { $share }: { $constant }), calibration error { $error }
column-way = Introduction
column-named = Named
column-right = Right
column-date = Date
column-written-to = People you had written to
column-wrote-again = Wrote again
column-regular = Regular ties
column-fell-silent = Fell silent


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

# $replies (String) - replies, counted
# $mine (String) - a duration
# $theirs (String) - a duration
reason-replies = you usually reply within { $mine }, they within { $theirs } ({ $replies })

# $replies (String) - replies, counted
# $mine (String) - a duration
reason-my-replies = you usually reply within { $mine } ({ $replies }); no replies from them

# $replies (String) - replies, counted
# $theirs (String) - a duration
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
# $them (String)
# $messages (String) - messages, counted
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
# $sent (String) - messages, counted
# $received (String) - a number
week-volume = You sent { $sent } and received { $received }
# $sent (String)
# $received (String)
week-typical = a typical week: { $sent } and { $received }

week-contacts = Most in contact
week-new-people = New people
week-risen = Ties that grew
week-waiting = Waiting for your reply
week-newly-fading = Drifting apart
week-suggestions = Get back in touch
week-nothing = Nothing stood out this week.

# $before (String)
# $after (String)
week-risen-line = strength { $before } then, { $after } now
# $best (String) - a strength
# $silent (String) - a phrase
week-suggestion-line = strength { $best } at its best, { $silent }

