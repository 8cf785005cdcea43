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
