//! Other sources of mail headers: mbox files, and the made-up mailbox.
