//! Scoring from a real store: all of it, and what a hundred new messages, decisions and questions cost then.

use super::{MESSAGES, Made, NOW, Random, STORED_CORRESPONDENTS, asked, hash, made, timed};
use closeknit_core::app::Keeper;
use closeknit_core::inside::store::{NewMailbox, NewMessage, Store};
use closeknit_core::model::{
    Address, Endpoint, Envelope, Field, MailboxId, MailboxRole, Participant, Security, Timestamp,
};
use std::path::Path;

/// Messages to a transaction, about as a harvest saves them.
const CHUNK: i64 = 2_000;
/// New messages to a scoring, and how often.
const NEW: i64 = 100;
const TIMES: i64 = 5;

#[rustfmt::skip]
const FIRST: [&str; 40] = [
    "Ann", "Brigitte", "Carlos", "Dorothea", "Emil", "Fatima", "Georg", "Hanna", "Ivan", "Jolanta", "Kim", "Leonor", "Marek", "Nadia",
    "Oskar", "Petra", "Quentin", "Rosa", "Stefan", "Teresa", "Ulrich", "Vera", "Walter", "Xenia", "Yusuf", "Zofia", "Arthur", "Beatrice",
    "Cedric", "Diana", "Edgar", "Flora", "Gustav", "Helena", "Igor", "Judith", "Konrad", "Lucia", "Martin", "Nicole",
];

#[rustfmt::skip]
const SYLLABLES: [&str; 20] = [
    "ka", "lo", "mi", "ne", "ru", "sa", "te", "vo", "wi", "za", "ber", "dan", "fel", "gor", "hal", "jen", "kol", "mar", "nis", "tor",
];

/// Returns somebody's name and the address they write with; one in ten writes from a second one now and then.
fn somebody(person: i64, message: i64) -> (String, String) {
    if person == 0 {
        return ("Olga Menger".to_owned(), "olga@menger.example".to_owned());
    }
    let at = |from: i64, step: i64| SYLLABLES[(from / step % 20) as usize];
    let mixed = person * 7_919 % 320_000;
    let first = FIRST[(mixed % 40) as usize];
    let last = [at(mixed, 40), at(mixed, 800), at(mixed, 16_000)].concat();
    let firm = person / 20;
    let domain = match person % 10 == 7 && message % 4 == 0 {
        true => format!("home{firm}.example"),
        false => format!("firm{firm}.example"),
    };
    let address = format!("{}.{last}@{domain}", first.to_lowercase());
    let capital = last[..1].to_uppercase();
    (format!("{first} {capital}{}", &last[1..]), address)
}

fn new_message(made: &Made) -> NewMessage {
    let participant = |field, person| {
        let (name, address) = somebody(person, made.id);
        Participant {
            field,
            name,
            address,
        }
    };
    let mut receivers = made.receivers.clone();
    receivers.sort_unstable();
    receivers.dedup();
    let to = receivers.iter().map(|&one| participant(Field::To, one));
    let author = participant(Field::From, made.author);
    let envelope = Envelope {
        date: Some(made.at),
        participants: std::iter::once(author).chain(to).collect(),
        message_id: Some(hash(made.id)),
        parent: made.parent,
        ..Envelope::default()
    };
    NewMessage::new(made.id as u32, made.at, envelope)
}

fn write(store: &mut Store, mailbox: MailboxId, random: &mut Random, ids: std::ops::Range<i64>) {
    let made = ids.map(|id| made(random, id, STORED_CORRESPONDENTS));
    let messages: Vec<NewMessage> = made.map(|made| new_message(&made)).collect();
    store.save_chunk(mailbox, None, &messages, &[]).unwrap();
}

fn fill(folder: &Path, random: &mut Random) -> MailboxId {
    let mut store = Store::open(folder).unwrap();
    let endpoint = Endpoint {
        host: "mail.menger.example".to_owned(),
        port: 993,
        security: Security::Tls,
        username: "olga@menger.example".to_owned(),
        pin: None,
    };
    let account = store.add_account("olga@menger.example", &endpoint).unwrap();
    let mine = Address::normalise("olga@menger.example").unwrap();
    store.add_me(&mine).unwrap();
    let inbox = NewMailbox {
        raw_name: b"INBOX",
        shown_name: "INBOX",
        role: MailboxRole::Inbox,
        uid_validity: 1,
        on_server: MESSAGES as u64,
        skipped: None,
    };
    let mailbox = store.note_mailbox(account, &inbox).unwrap().id;
    for first in (1..=MESSAGES).step_by(CHUNK as usize) {
        let end = (first + CHUNK).min(MESSAGES + 1);
        write(&mut store, mailbox, random, first..end);
    }
    store.tidy().unwrap();
    mailbox
}

/// Returns the bytes of the store, its log written back.
fn bytes(folder: &Path) -> u64 {
    let store = Store::open(folder).unwrap();
    store.tidy().unwrap();
    store.bytes().unwrap()
}

pub(super) fn score_a_store(random: &mut Random) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let (mailbox, took) = timed(|| fill(path, random));
    println!("{MESSAGES} messages written to a store: {took:.2?}");
    let before = bytes(path);
    let mut keeper = Keeper::open(path, "bench").unwrap();
    let ((), took) = timed(|| keeper.score(NOW).unwrap());
    let after = bytes(path);
    let each = |bytes: u64| bytes as f64 / MESSAGES as f64;
    println!(
        "resolve, score and save {MESSAGES} stored messages: {took:.2?}; {:.0} bytes a message before, {:.0} after",
        each(before),
        each(after)
    );
    let mut store = Store::open(path).unwrap();
    let mut all = Vec::new();
    for time in 0..TIMES {
        let first = MESSAGES + 1 + time * NEW;
        write(&mut store, mailbox, random, first..first + NEW);
        let now = Timestamp(NOW.0 + 60 * (time + 1));
        all.push(timed(|| keeper.score(now).unwrap()).1);
    }
    all.sort_unstable();
    println!(
        "after {NEW} new messages: median {:.2?}, most {:.2?} of {TIMES}; {:.0} bytes a message",
        all[all.len() / 2],
        all[all.len() - 1],
        each(bytes(path))
    );
    drop((keeper, store));
    asked::ask_all(path);
    let mut keeper = Keeper::open(path, "bench").unwrap();
    let ((), took) = timed(|| keeper.score(NOW.plus_days(2)).unwrap());
    println!("all of it again, in place of what was scored before: {took:.2?}");
}
