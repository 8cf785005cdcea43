### The list of people.

people-everyone = Everyone
people-strong = Strong
people-fair = Fair
people-weak = Weak
people-search-people = Search people
people-name-address-or-company = Name, address or company
people-kind = Kind
people-mailing-lists = Mailing lists
people-automated-senders = Automated senders
people-shared-mailboxes = Shared mailboxes
people-sort-by = Sort by
people-strongest-first = Strongest first
people-last-contact-first = Last contact first
people-by-name = By name
people-most-mail-first = Most mail first
people-no-matches = No matches
people-no-name-address-or-company-here = No name, address or company here matches. Try a shorter word.
people-show-everyone = Show everyone
people-the-first-people-will-appear-in = The first people will appear in a moment
people-your-newest-mail-is-being-read = Your newest mail is being read now, and this list fills up as it goes.
people-nobody-yet = Nobody yet
people-people-appear-here-once-mail-has = People appear here once mail has been read.
people-read-new-mail = Read new mail
people-add-another-account-or-a-file = Add another account or a file
people-last-contact = Last contact
people-two-years = Two years
