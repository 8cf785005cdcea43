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
