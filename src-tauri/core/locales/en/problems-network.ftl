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
