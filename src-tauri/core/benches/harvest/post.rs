//! The made-up mailbox that all are timed on.

use crate::dovecot::Dovecot;

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
    let server = Dovecot::start();
    for number in 0..messages {
        let received = 1_600_000_000 + number as u64;
        server.add("INBOX", &message(number), received, true);
    }
    server
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
