### What is kept, and what went over the wire.

privacy-what-was-read-what-was-sent = What was read, what was sent to get it, and what is kept. All of it is on this computer.
privacy-kept-on-this-computer = Kept on this computer
privacy-size = Size
privacy-headers-only = headers only
privacy-for-each-message = For each message
privacy-wire-receipt = Wire receipt
privacy-no-server-has-been-contacted-every = No server has been contacted. Every command ever sent to one will be listed here, word for word.
privacy-commands-sent = Commands sent
privacy-command = Command
privacy-out = Out
privacy-in = In
privacy-the-latest-first-passwords-and-tokens = The latest first. Passwords and tokens are shown as ***.
privacy-show-earlier-commands = Show earlier commands
