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
