//! Everything that a store holds of its mailboxes, told so that two stores can be compared: without row numbers, which
//! follow the order of reading (the upper half of `content` is one).

#![allow(dead_code, reason = "each test that includes this uses a part of it")]

use rusqlite::{Connection, OpenFlags, Row};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Mailbox, UIDVALIDITY and UID.
type Key = (String, i64, i64);

/// What a store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ledger {
    /// Name, UIDVALIDITY, messages on the server, why it is skipped.
    pub(crate) mailboxes: BTreeSet<String>,
    /// The whole message.
    pub(crate) copies: BTreeMap<Key, String>,
    /// The reason.
    pub(crate) set_aside: BTreeMap<Key, String>,
    /// Messages, copies counted once.
    pub(crate) distinct: i64,
}

fn open(data: &Path) -> Connection {
    // Read-write, so that the log of a process that was killed can be recovered.
    Connection::open_with_flags(data.join("closeknit.db"), OpenFlags::SQLITE_OPEN_READ_WRITE)
        .unwrap()
}

/// Runs a query and returns each row as `read` tells it.
fn rows<T>(db: &Connection, query: &str, read: impl Fn(&Row<'_>) -> T) -> Vec<T> {
    let mut statement = db.prepare(query).unwrap();
    let rows = statement.query_map([], |row| Ok(read(row))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// A row's columns as text, from `first` on.
fn text(row: &Row<'_>, first: usize) -> String {
    let columns =
        (first..row.as_ref().column_count()).map(|at| format!("{:?}", row.get_ref(at).unwrap()));
    columns.collect::<Vec<_>>().join(" ")
}

fn keyed(row: &Row<'_>) -> (Key, String) {
    let key = (
        row.get(0).unwrap(),
        row.get(1).unwrap(),
        row.get(2).unwrap(),
    );
    (key, text(row, 3))
}

impl Ledger {
    /// Reads a data folder's store.
    pub(crate) fn of(data: &Path) -> Self {
        let db = open(data);
        let spellings: BTreeMap<i64, String> = rows(
            &db,
            "SELECT spelling.id, spelled, name, normalised FROM spelling JOIN address ON address.id = address_id",
            |row| (row.get(0).unwrap(), text(row, 1)),
        )
        .into_iter()
        .collect();
        let copies = rows(
            &db,
            "SELECT shown_name, uid_validity, uid, participants, sent_at, traits, list.list_id, hash, parent, content & 0xffffffff, subject
             FROM copy JOIN mailbox ON mailbox.id = mailbox_id JOIN message ON message.id = message_id
             LEFT JOIN list ON list.id = message.list_id WHERE mailbox.replaced = 0",
            |row| {
                let blob: Vec<u8> = row.get(3).unwrap();
                let people = participants(&blob, &spellings);
                (keyed(row).0, format!("{people} {}", text(row, 4)))
            },
        );
        Self {
            mailboxes: rows(
                &db,
                "SELECT shown_name, uid_validity, on_server, skipped, skipped_quote FROM mailbox WHERE replaced = 0",
                |row| text(row, 0),
            )
            .into_iter()
            .collect(),
            copies: copies.into_iter().collect(),
            set_aside: rows(
                &db,
                "SELECT shown_name, uid_validity, uid, reason, quote FROM set_aside JOIN mailbox ON mailbox.id = mailbox_id",
                keyed,
            )
            .into_iter()
            .collect(),
            distinct: db
                .query_row("SELECT count(*) FROM message", [], |row| row.get(0))
                .unwrap(),
        }
    }
}

impl Ledger {
    /// Asserts that `other` is the same; `case` says after what.
    pub(crate) fn assert_same(&self, other: &Self, case: &str) {
        assert_eq!(self.mailboxes, other.mailboxes, "{case}");
        for (key, copy) in &self.copies {
            assert_eq!(Some(copy), other.copies.get(key), "{case}: {key:?}");
        }
        for key in other.copies.keys() {
            assert!(
                self.copies.contains_key(key),
                "{case}: {key:?} is still there"
            );
        }
        assert_eq!(self.set_aside, other.set_aside, "{case}");
        assert_eq!(
            self.distinct, other.distinct,
            "{case}: copies are counted once"
        );
    }
}

/// Who stands on a message: numbers of eight times a spelling plus a field, seven bits a byte, the lowest first.
fn participants(blob: &[u8], spellings: &BTreeMap<i64, String>) -> String {
    let (mut told, mut number, mut shift) = (String::new(), 0_i64, 0);
    for byte in blob {
        number |= i64::from(byte & 0x7f) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            told += &format!("{}:{} ", number % 8, spellings[&(number / 8)]);
            (number, shift) = (0, 0);
        }
    }
    told
}

/// Asserts that a store, whatever happened to it, is sound, and that of each range it says is done it holds what `whole`
/// holds of it; returns what it holds.
pub(crate) fn assert_sound(data: &Path, whole: &Ledger) -> Ledger {
    let db = open(data);
    let integrity: Vec<String> = rows(&db, "PRAGMA integrity_check", |row| row.get(0).unwrap());
    assert_eq!(integrity, ["ok"]);
    let orphans = rows(&db, "PRAGMA foreign_key_check", |row| text(row, 0));
    assert!(orphans.is_empty(), "{orphans:?}");
    let done = "SELECT shown_name, uid_validity, first_uid, last_uid FROM done_range JOIN mailbox ON mailbox.id = mailbox_id
                WHERE replaced = 0";
    let held = Ledger::of(data);
    let ranges = rows(&db, done, |row| {
        let number = |at| row.get::<_, i64>(at).unwrap();
        (
            row.get::<_, String>(0).unwrap(),
            number(1),
            number(2),
            number(3),
        )
    });
    for (name, uid_validity, first, last) in ranges {
        let range = (name.clone(), uid_validity, first)..=(name, uid_validity, last);
        for (key, copy) in whole.copies.range(range) {
            assert_eq!(held.copies.get(key), Some(copy), "{key:?} is not there");
        }
    }
    held
}
