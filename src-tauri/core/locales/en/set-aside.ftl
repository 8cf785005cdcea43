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
