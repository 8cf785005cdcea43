//! IMAP: raw header bytes from a server, without changing anything there.
