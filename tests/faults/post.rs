//! Mail put on a server, and what its owner does with it meanwhile.

use super::dovecot::{Dovecot, Raw};
use std::fs;

/// A server, and what is done to it.
pub(crate) struct Post<'a> {
    server: &'a Dovecot,
    raw: Raw,
    /// Messages written so far.
    written: u64,
}

impl<'a> Post<'a> {
    pub(crate) fn at(server: &'a Dovecot) -> Self {
        Self {
            server,
            raw: server.raw(),
            written: 0,
        }
    }

    /// Adds so many messages to a folder, named as on disk.
    pub(crate) fn write(&mut self, folder: &str, messages: u64) {
        for _ in 0..messages {
            let number = self.written;
            let id = format!("Message-ID: <{number}@ex.org>\r\n");
            self.write_one(folder, &id);
        }
    }

    /// Adds a message with these further header lines.
    pub(crate) fn write_one(&mut self, folder: &str, more: &str) {
        let number = self.written;
        self.written += 1;
        let at = 1_700_000_000 + 3600 * number;
        let date = chrono::DateTime::from_timestamp(at as i64, 0).unwrap();
        let (from, to) = match folder {
            "Sent" => ("ann@ex.org".to_owned(), format!("p{}@ex.org", number % 30)),
            _ => (format!("p{}@ex.org", number % 30), "ann@ex.org".to_owned()),
        };
        let message = format!(
            "From: P <{from}>\r\nTo: {to}\r\nDate: {}\r\n{more}\r\n",
            date.to_rfc2822()
        );
        self.server.add(folder, message.as_bytes(), at, true);
    }

    pub(crate) fn put(&mut self, folder: &str, message: &str) {
        self.server
            .add(folder, message.as_bytes(), 1_710_000_000, true);
    }

    pub(crate) fn ask(&mut self, command: &str) {
        self.raw.ask(command);
    }

    /// Deletes these UIDs for good.
    pub(crate) fn expunge(&mut self, mailbox: &str, uids: &str) {
        self.ask(&format!("SELECT \"{mailbox}\""));
        self.ask(&format!("UID STORE {uids} +FLAGS.SILENT (\\Deleted)"));
        self.ask("EXPUNGE");
        self.ask("CLOSE");
    }

    /// Does something with these UIDs: COPY or MOVE, to another mailbox.
    pub(crate) fn carry(&mut self, verb: &str, from: &str, uids: &str, to: &str) {
        self.ask(&format!("SELECT \"{from}\""));
        self.ask(&format!("UID {verb} {uids} \"{to}\""));
        self.ask("CLOSE");
    }

    /// Has the server give all messages of a folder new UIDs.
    pub(crate) fn lose_uids(&mut self, folder: &str) {
        let before = self.uid_validity(folder);
        for entry in fs::read_dir(self.server.maildir(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with("dovecot-uidlist") || name.starts_with("dovecot.index") {
                fs::remove_file(path).unwrap();
            }
        }
        self.raw = self.server.raw();
        assert_ne!(self.uid_validity(folder), before, "the server has new UIDs");
    }

    fn uid_validity(&mut self, folder: &str) -> Vec<String> {
        let mailbox = if folder.is_empty() { "INBOX" } else { folder };
        self.raw.ask(&format!("STATUS {mailbox} (UIDVALIDITY)"))
    }
}
