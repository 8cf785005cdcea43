use super::*;
use crate::model::Address;
use mail_parser::{HeaderValue, MessageParser};
use std::collections::{BTreeMap, BTreeSet};

const NOW: &str = "2026-06-15T10:00:00Z";

struct Made {
    mailbox: DemoMailbox,
    raw: RawMessage,
}

fn made(size: Size) -> Vec<Made> {
    let mut all = Vec::new();
    let now = Timestamp::parse(NOW).unwrap();
    generate(now, size, SEED, |mailbox, raw| {
        all.push(Made { mailbox, raw })
    });
    all
}

fn addresses(value: &HeaderValue<'_>) -> Vec<(String, String)> {
    value
        .as_address()
        .map(|address| {
            address
                .iter()
                .map(|one| {
                    (
                        one.name().unwrap_or_default().to_owned(),
                        one.address().unwrap_or_default().to_owned(),
                    )
                })
                .collect()
        })
        .unwrap_or_default()
}

#[test]
fn the_same_moment_gives_the_same_mailbox() {
    let (one, other) = (made(Size::default()), made(Size::default()));
    assert_eq!(one.len(), 20_000);
    assert!(
        one.iter()
            .zip(&other)
            .all(|(a, b)| a.raw == b.raw && a.mailbox == b.mailbox),
        "two runs differ"
    );
    let moved = Timestamp::parse("2027-06-15T10:00:00Z").unwrap();
    let mut count = 0;
    generate(moved, Size::default(), SEED, |_, _| count += 1);
    assert_eq!(count, 20_000, "another day changes the size");
}

#[test]
fn every_mailbox_has_mail_and_counts_it() {
    let mut seen: BTreeMap<DemoMailbox, u32> = BTreeMap::new();
    for message in made(Size::default()) {
        let number = seen.entry(message.mailbox).or_default();
        *number += 1;
        assert_eq!(message.raw.number, *number, "numbers go up by one");
    }
    for mailbox in MAILBOXES {
        assert!(
            seen[&mailbox] > 100,
            "{} holds {}",
            mailbox.name,
            seen[&mailbox]
        );
    }
    assert!(seen[&SENT] > 5_000, "{} sent", seen[&SENT]);
}

#[test]
fn a_parser_nobody_here_wrote_reads_it() {
    let now = Timestamp::parse(NOW).unwrap().0;
    let mut people = BTreeSet::new();
    let (mut unread_dates, mut answered, mut first) = (0, 0, i64::MAX);
    let mut ids: BTreeMap<String, u32> = BTreeMap::new();
    for Made { raw, .. } in made(Size::default()) {
        let received = raw.received.unwrap().0;
        assert!(received <= now, "a message from the future");
        first = first.min(received);
        let message = MessageParser::new().parse(&raw.header).unwrap();
        for line in raw.header.split(|&byte| byte == b'\n') {
            assert!(line.len() < 998, "a line longer than RFC 5322 allows");
            assert!(line.is_ascii(), "a byte outside ASCII");
        }
        match message.date() {
            Some(date) if date.is_valid() => {
                assert!((0..=10).contains(&(received - date.to_timestamp())));
            }
            _ => unread_dates += 1,
        }
        answered += usize::from(message.in_reply_to().as_text().is_some());
        *ids.entry(message.message_id().unwrap().to_owned())
            .or_default() += 1;
        let from = addresses(message.header("From").unwrap());
        assert_eq!(from.len(), 1, "one author");
        for field in ["From", "To", "Cc"] {
            for (name, address) in message.header(field).map(addresses).unwrap_or_default() {
                if address.is_empty() {
                    assert_eq!(name, "undisclosed-recipients", "a name without address");
                    continue;
                }
                assert!(!name.contains("=?"), "{name} was not decoded");
                assert!(
                    address.ends_with(".example"),
                    "{address} could be somebody's"
                );
                people.insert(Address::normalise(&address).unwrap());
            }
        }
    }
    assert!((1..20).contains(&unread_dates), "{unread_dates} odd dates");
    assert!(answered > 4_000, "{answered} answers");
    assert!(
        ids.values().all(|&copies| copies <= 2),
        "ids are used twice only by copies"
    );
    assert_eq!(
        ids.values().filter(|&&copies| copies == 2).count(),
        20_000 / 180
    );
    assert!(
        (1_300..1_600).contains(&people.len()),
        "{} addresses",
        people.len()
    );
    assert!(now - first > 7 * 365 * DAY, "shorter than seven years");
}

#[test]
fn everybody_whom_the_story_promises_is_in_it() {
    let mut text = String::new();
    for message in made(Size::default()) {
        text.push_str(&String::from_utf8(message.raw.header).unwrap());
    }
    let p = PROMISES;
    let ways = p
        .introductions
        .iter()
        .flat_map(|way| way.through.iter().chain([&way.target]));
    let sets = p.one_person.iter().copied().flatten();
    for address in [p.strong, p.fading, p.rising, p.quick, p.slow, p.no_person]
        .into_iter()
        .flatten()
        .chain(ways)
        .chain(sets)
        .chain([&ASSISTANT])
    {
        assert!(text.contains(address), "{address} is in no header");
    }
}

#[test]
fn it_grows_to_the_size_asked_for() {
    let size = Size {
        messages: 60_000,
        people: 6_000,
    };
    assert_eq!(made(size).len(), 60_000);
}
