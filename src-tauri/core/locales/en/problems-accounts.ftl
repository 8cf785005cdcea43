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
