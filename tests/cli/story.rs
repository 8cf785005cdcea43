//! A small made-up mailbox: Ann writes often with Kim, has lost touch with Lee, and Kim knows Omar at big.example.

use closeknit_core::model::Timestamp;
use std::fmt::Write;

const ANN: &str = "Ann Ek <ann@ex.org>";
const KIM: &str = "Kim Ito <kim@ex.org>";
const LEE: &str = "Lee Abt <lee@old.example>";
const OMAR: &str = "Omar Said <omar@big.example>";
const PIA: &str = "Pia Lund <pia@big.example>";

/// Days before the end of 2025, author, recipients, further header lines.
fn messages() -> Vec<(i64, &'static str, Vec<&'static str>, &'static str)> {
    let mut all = Vec::new();
    for week in 0..60 {
        all.push((3 + 7 * week, ANN, vec![KIM], ""));
        all.push((2 + 7 * week, KIM, vec![ANN], ""));
    }
    for fortnight in 0..30 {
        all.push((400 + 14 * fortnight, LEE, vec![ANN], ""));
        all.push((399 + 14 * fortnight, ANN, vec![LEE], ""));
    }
    for month in 0..6 {
        all.push((20 + 30 * month, KIM, vec![OMAR, ANN], ""));
        all.push((19 + 30 * month, OMAR, vec![KIM, ANN], ""));
        all.push((25 + 30 * month, OMAR, vec![PIA, KIM, ANN], ""));
    }
    for day in 0..40 {
        let list = "List-Id: <news.shop.example>\nList-Unsubscribe: <https://shop.example/u>\n";
        all.push((
            9 * day + 1,
            "Shop News <no-reply@shop.example>",
            vec![ANN],
            list,
        ));
    }
    all
}

/// Every message, earliest first: who wrote it, when, and its text.
fn written() -> Vec<(&'static str, Timestamp, String)> {
    let end = Timestamp::parse(super::home::AS_OF).unwrap();
    let mut messages = messages();
    messages.sort_by_key(|(days, author, ..)| (std::cmp::Reverse(*days), *author));
    let written = messages
        .into_iter()
        .enumerate()
        .map(|(number, (days, author, to, more))| {
            let minutes = 9 * 60 + number as i64 % 300;
            let at = Timestamp(end.plus_days(-days).0 + 60 * minutes);
            let mut text = format!(
                "Message-ID: <{number}@story.example>\nDate: {}\n",
                at.to_utc().to_rfc2822()
            );
            write!(
                text,
                "From: {author}\nTo: {}\n{more}Subject: not read\n\nnot read either\n",
                to.join(", ")
            )
            .unwrap();
            (author, at, text)
        });
    written.collect()
}

/// The mailbox as an mbox file.
pub(crate) fn mbox() -> Vec<u8> {
    let mut mbox = String::new();
    for (author, at, text) in written() {
        let address = author.split(['<', '>']).nth(1).unwrap();
        writeln!(
            mbox,
            "From {address} {}\n{text}",
            at.to_utc().format("%a %b %e %H:%M:%S %Y")
        )
        .unwrap();
    }
    mbox.into_bytes()
}

/// Every message with the mailbox that it lies in on a server ("" is INBOX), and when it was received.
pub(crate) fn by_mailbox() -> Vec<(&'static str, Timestamp, Vec<u8>)> {
    let place = |author| if author == ANN { "Sent" } else { "" };
    let with_crlf = |text: String| text.replace('\n', "\r\n").into_bytes();
    written()
        .into_iter()
        .map(|(author, at, text)| (place(author), at, with_crlf(text)))
        .collect()
}

/// How many messages there are.
pub(crate) fn count() -> usize {
    messages().len()
}
