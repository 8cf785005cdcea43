//! The made-up mailbox that all are timed on.

use crate::dovecot::Dovecot;
use std::path::PathBuf;

/// A made-up message of the usual size.
fn message(number: usize) -> Vec<u8> {
    let (from, to) = (number * 7919 % 1500, number * 104_729 % 1500);
    let (year, day) = (2015 + number / 110_000 % 10, 1 + number / 300 % 28);
    let (hour, minute, second) = (number / 12 % 24, number * 5 % 60, number * 13 % 60);
    format!(
        "Return-Path: <p{from}@ex{}.org>\r\nReceived: from mail.ex.org by mx.ex.org; {day} Oct {year}\r\n\
         DKIM-Signature: v=1; a=rsa-sha256; d=ex.org; b=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\r\n\
         From: Person Number{from} <p{from}@ex{}.org>\r\nTo: Ann Example <ann@ex.org>, \"Person, {to}\" <p{to}@ex{}.org>\r\n\
         Cc: Team {} <team{}@ex.org>\r\nSubject: About matter {number}\r\n\
         Date: {day:02} Oct {year} {hour:02}:{minute:02}:{second:02} +0000\r\nMessage-ID: <{number}.{from}.{to}@mail.ex.org>\r\n\
         In-Reply-To: <{}.x@mail.ex.org>\r\nReferences: <{}.x@mail.ex.org> <{}.y@mail.ex.org>\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello.\r\n",
        from % 40, from % 40, to % 40, number % 9, number % 9, number / 2, number / 2, number / 3,
    )
    .into_bytes()
}

/// Starts a Dovecot with so many messages in its INBOX.
pub(crate) fn office(messages: usize) -> Dovecot {
    // What Dovecot allows itself is too little for a million.
    let server = Dovecot::with("default_vsz_limit = 4G\n");
    for number in 0..messages {
        let received = 1_600_000_000 + number as u64;
        server.add("INBOX", &message(number), received, true);
    }
    server
}

/// Puts so many new messages into INBOX, numbered from `first`, and takes as many of the oldest out.
pub(crate) fn turn_over(server: &Dovecot, first: usize, messages: usize) {
    for number in first..first + messages {
        let received = 1_600_000_000 + number as u64;
        server.add("INBOX", &message(number), received, true);
    }
    for path in oldest(server).into_iter().take(messages) {
        std::fs::remove_file(&path).expect("a message");
    }
}

/// Marks every message of INBOX as unseen, or as seen.
pub(crate) fn mark_all(server: &Dovecot, seen: bool) {
    for path in oldest(server) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (kept, _) = name.split_once(":2,").expect("flags");
        let flags = if seen { "S" } else { "" };
        let marked = path.with_file_name(format!("{kept}:2,{flags}"));
        std::fs::rename(&path, marked).expect("a message");
    }
}

/// Returns the messages of INBOX, the first received first.
fn oldest(server: &Dovecot) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(server.maildir("").join("cur")).expect("the mailbox");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    paths
}

/// Makes Dovecot forget all that it has learned of its mailbox.
pub(crate) fn chill(server: &Dovecot) {
    for entry in std::fs::read_dir(server.maildir("")).expect("the mailbox") {
        let path = entry.expect("a file").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("dovecot.index") {
            std::fs::remove_file(&path).expect("Dovecot's own file");
        }
    }
}
