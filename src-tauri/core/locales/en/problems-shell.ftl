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
