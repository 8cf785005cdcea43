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

/// The mailbox as an mbox file, earliest message first.
pub(crate) fn mbox() -> Vec<u8> {
    let end = Timestamp::parse(super::home::AS_OF).unwrap();
    let mut messages = messages();
    messages.sort_by_key(|(days, author, ..)| (std::cmp::Reverse(*days), *author));
    let mut text = String::new();
    for (number, (days, author, to, more)) in messages.into_iter().enumerate() {
        let at =
            end.plus_days(-days).to_utc() + chrono::Duration::minutes(9 * 60 + number as i64 % 300);
        let address = author.split(['<', '>']).nth(1).unwrap();
        writeln!(text, "From {address} {}", at.format("%a %b %e %H:%M:%S %Y")).unwrap();
        writeln!(
            text,
            "Message-ID: <{number}@story.example>\nDate: {}",
            at.to_rfc2822()
        )
        .unwrap();
        writeln!(
            text,
            "From: {author}\nTo: {}\n{more}Subject: not read\n\nnot read either\n",
            to.join(", ")
        )
        .unwrap();
    }
    text.into_bytes()
}

/// How many messages there are.
pub(crate) fn count() -> usize {
    messages().len()
}
