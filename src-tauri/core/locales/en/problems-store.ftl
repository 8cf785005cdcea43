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
