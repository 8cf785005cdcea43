//! The store through its public face: nothing twice, nothing lost, nothing from the future.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::model::{
    AccountId, Address, Decision, Endpoint, Envelope, Field, MailboxId, MailboxRole, MessageHash,
    Participant, Security, SetAsideReason, Timestamp, UidRange, WireLine,
};
use closeknit_core::store::{NewMailbox, NewMessage, Store, StoreError};
use rstest::rstest;
use tempfile::TempDir;

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    (folder, store)
}

fn account(store: &mut Store) -> AccountId {
    let endpoint = Endpoint {
        host: "mail.ex.org".to_owned(),
        port: 993,
        security: Security::Tls,
        username: "ann@ex.org".to_owned(),
        pin: None,
    };
    store.add_account("ann@ex.org", &endpoint).unwrap()
}

fn mailbox(store: &mut Store, account: AccountId, name: &str, uid_validity: u32) -> MailboxId {
    let new = NewMailbox {
        raw_name: name.as_bytes(),
        shown_name: name,
        role: MailboxRole::Other,
        uid_validity,
        on_server: 10,
        skipped: None,
    };
    store.note_mailbox(account, &new).unwrap().id
}

fn participant(field: Field, address: &str) -> Participant {
    Participant {
        field,
        name: String::new(),
        address: address.to_owned(),
    }
}

fn message(uid: u32, at: i64, hash: Option<u8>, to: &str) -> NewMessage {
    let envelope = Envelope {
        date: Some(Timestamp(at)),
        participants: vec![
            participant(Field::From, "kim@ex.org"),
            participant(Field::To, to),
        ],
        message_id: hash.map(|byte| MessageHash([byte; 16])),
        ..Envelope::default()
    };
    NewMessage::new(uid, Timestamp(at), envelope)
}

#[test]
fn a_message_in_two_mailboxes_is_one() {
    let (_folder, mut store) = store();
    let account = account(&mut store);
    let (inbox, archive) = (
        mailbox(&mut store, account, "INBOX", 1),
        mailbox(&mut store, account, "Archive", 1),
    );
    store
        .save_chunk(inbox, None, &[message(1, 100, Some(1), "ann@ex.org")], &[])
        .unwrap();
    let saved = store
        .save_chunk(
            archive,
            None,
            &[message(7, 100, Some(1), "ann@ex.org")],
            &[],
        )
        .unwrap();
    assert_eq!((saved.new, saved.known), (0, 1));
    let counts = store.count(None).unwrap();
    assert_eq!(
        (counts.stored, counts.distinct),
        (2, 1),
        "two UIDs, one message"
    );
}

#[rstest]
#[case::other_id_other_mailbox("Archive", Some(2), "ann@ex.org", 1)]
#[case::other_id_same_mailbox("INBOX", Some(2), "ann@ex.org", 2)]
#[case::no_id_other_mailbox("Archive", None, "ann@ex.org", 1)]
#[case::other_recipient("Archive", Some(2), "lee@ex.org", 2)]
#[case::same_id_other_recipient("Archive", Some(1), "lee@ex.org", 1)]
fn copies(#[case] second: &str, #[case] hash: Option<u8>, #[case] to: &str, #[case] distinct: u64) {
    let (_folder, mut store) = store();
    let account = account(&mut store);
    let inbox = mailbox(&mut store, account, "INBOX", 1);
    let second = mailbox(&mut store, account, second, 1);
    store
        .save_chunk(inbox, None, &[message(1, 100, Some(1), "ann@ex.org")], &[])
        .unwrap();
    store
        .save_chunk(second, None, &[message(2, 100, hash, to)], &[])
        .unwrap();
    assert_eq!(store.count(None).unwrap().distinct, distinct);
}

#[test]
fn finished_ranges_join_and_last() {
    let (folder, mut store) = store();
    let account = account(&mut store);
    let inbox = mailbox(&mut store, account, "INBOX", 5);
    for (first, last) in [(901, 1000), (1, 100), (801, 900), (101, 150)] {
        store
            .save_chunk(inbox, Some(UidRange { first, last }), &[], &[])
            .unwrap();
    }
    drop(store);
    let reader = Store::open_read_only(folder.path()).unwrap();
    let done = reader
        .find_mailbox(account, b"INBOX")
        .unwrap()
        .unwrap()
        .checkpoint
        .done;
    assert_eq!(
        done,
        [
            UidRange {
                first: 1,
                last: 150
            },
            UidRange {
                first: 801,
                last: 1000
            }
        ]
    );
}

#[test]
fn a_changed_uid_validity_loses_and_doubles_nothing() {
    let (_folder, mut store) = store();
    let account = account(&mut store);
    let before = mailbox(&mut store, account, "INBOX", 5);
    let both = [
        message(1, 100, Some(1), "ann@ex.org"),
        message(2, 200, None, "ann@ex.org"),
    ];
    store
        .save_chunk(before, Some(UidRange { first: 1, last: 2 }), &both, &[])
        .unwrap();
    let after = mailbox(&mut store, account, "INBOX", 6);
    assert_ne!(
        before, after,
        "old UIDs mean nothing under a new UIDVALIDITY"
    );
    assert_eq!(
        store.count_messages(None).unwrap(),
        2,
        "what was read stays until it was read again"
    );
    let again = [
        message(11, 100, Some(1), "ann@ex.org"),
        message(12, 200, None, "ann@ex.org"),
    ];
    store
        .save_chunk(after, Some(UidRange { first: 1, last: 12 }), &again, &[])
        .unwrap();
    store.drop_replaced(account, &[b"INBOX".to_vec()]).unwrap();
    let counts = store.count(None).unwrap();
    assert_eq!((counts.stored, counts.distinct), (2, 2));
}

#[test]
fn a_history_knows_nothing_of_what_comes_later() {
    let (_folder, mut store) = store();
    let account = account(&mut store);
    let inbox = mailbox(&mut store, account, "INBOX", 1);
    let both = [
        message(1, 100, Some(1), "ann@ex.org"),
        message(2, 200, Some(2), "lee@ex.org"),
    ];
    store.save_chunk(inbox, None, &both, &[]).unwrap();
    let history = store.load_history(Some(Timestamp(200))).unwrap();
    assert_eq!(
        history.messages().len(),
        1,
        "only messages dated strictly before"
    );
    let known: Vec<_> = history
        .addresses()
        .map(|(_, address)| address.as_str())
        .collect();
    assert_eq!(
        known,
        ["kim@ex.org", "ann@ex.org"],
        "an address that only later mail names is not known yet"
    );
}

#[test]
fn removing_an_account_takes_its_messages_alone() {
    let (_folder, mut store) = store();
    let first = account(&mut store);
    let imported = store.import_account().unwrap();
    let (inbox, file) = (
        mailbox(&mut store, first, "INBOX", 1),
        mailbox(&mut store, imported, "old.mbox", 1),
    );
    let both = [
        message(1, 100, Some(1), "ann@ex.org"),
        message(2, 200, Some(2), "ann@ex.org"),
    ];
    store.save_chunk(inbox, None, &both, &[]).unwrap();
    store
        .save_chunk(file, None, &[message(1, 100, Some(1), "ann@ex.org")], &[])
        .unwrap();
    store.remove_account(first).unwrap();
    assert_eq!(
        store.count_messages(None).unwrap(),
        1,
        "the imported copy stays"
    );
}

#[test]
fn what_is_set_aside_is_counted_with_its_reason() {
    let (_folder, mut store) = store();
    let account = account(&mut store);
    let inbox = mailbox(&mut store, account, "INBOX", 1);
    store
        .save_chunk(inbox, None, &[], &[(3, SetAsideReason::NotGiven)])
        .unwrap();
    let junk = NewMailbox {
        raw_name: b"Junk",
        shown_name: "Junk",
        role: MailboxRole::Junk,
        uid_validity: 0,
        on_server: 40,
        skipped: Some(&SetAsideReason::Junk),
    };
    store.note_mailbox(account, &junk).unwrap();
    assert_eq!(store.count(None).unwrap().set_aside, 41);
    let reasons: Vec<_> = store
        .list_set_aside()
        .unwrap()
        .into_iter()
        .map(|one| (one.reason, one.messages))
        .collect();
    assert_eq!(
        reasons,
        [(SetAsideReason::NotGiven, 1), (SetAsideReason::Junk, 40)]
    );
}

/// Stores of the version before kept reasons as English phrases.
#[test]
fn reasons_of_an_older_store_become_codes() {
    let (folder, mut store) = store();
    let account = account(&mut store);
    let inbox = mailbox(&mut store, account, "INBOX", 1);
    drop(store);
    let file = folder.path().join("closeknit.db");
    let raw = rusqlite::Connection::open(&file).unwrap();
    raw.execute_batch(
        "ALTER TABLE mailbox DROP COLUMN skipped_quote;
         ALTER TABLE set_aside DROP COLUMN quote;
         PRAGMA user_version = 9;",
    )
    .unwrap();
    let folders = [
        ("spam is not read", SetAsideReason::Junk),
        ("deleted mail is not read", SetAsideReason::Trash),
        ("drafts are not read", SetAsideReason::Drafts),
        (
            "everything in it is in the folder of all mail",
            SetAsideReason::Covered,
        ),
        ("it is not yours alone", SetAsideReason::NotYours),
        (
            "the server does not open it: NO [NOPERM] go away",
            SetAsideReason::FolderRefused("NO [NOPERM] go away".to_owned()),
        ),
        (
            "the server does not open it: it says neither where its UIDs end nor which there are",
            SetAsideReason::FolderWithoutUids,
        ),
        (
            "the server does not open it: its UIDVALIDITY changes again and again",
            SetAsideReason::FolderUnstable,
        ),
        (
            "the server does not open it: it lists messages and gives none of them",
            SetAsideReason::FolderWithheld,
        ),
        ("whatever", SetAsideReason::Other("whatever".to_owned())),
    ];
    for (name, (phrase, _)) in folders.iter().enumerate() {
        raw.execute(
            "INSERT INTO mailbox (account_id, raw_name, shown_name, role, uid_validity, on_server, skipped)
             VALUES (?1, CAST(?2 AS BLOB), ?2, 'other', 1, 1, ?3)",
            rusqlite::params![account.0, format!("{name:02}"), phrase],
        )
        .unwrap();
    }
    let messages = [
        ("its header names nobody", SetAsideReason::NamesNobody),
        (
            "neither its header nor the server says when it was written",
            SetAsideReason::Undated,
        ),
        (
            "the server lists it but does not give it",
            SetAsideReason::NotGiven,
        ),
        (
            "the server refuses it: NO broken",
            SetAsideReason::Refused("NO broken".to_owned()),
        ),
        (
            "the connection breaks on it: the server hung up",
            SetAsideReason::BreaksConnection("the server hung up".to_owned()),
        ),
        ("whatever", SetAsideReason::Other("whatever".to_owned())),
    ];
    for (uid, (phrase, _)) in messages.iter().enumerate() {
        raw.execute(
            "INSERT INTO set_aside (mailbox_id, uid, reason) VALUES (?1, ?2, ?3)",
            rusqlite::params![inbox.0, uid as i64 + 1, phrase],
        )
        .unwrap();
    }
    drop(raw);
    let store = Store::open(folder.path()).unwrap();
    let mut expected: Vec<_> = folders
        .into_iter()
        .chain(messages)
        .map(|(_, reason)| reason)
        .collect();
    let mut found: Vec<_> = store
        .list_set_aside()
        .unwrap()
        .into_iter()
        .map(|one| one.reason)
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn what_is_set_aside_for_now_is_not_once_it_is_read() {
    let (_folder, mut store) = store();
    let account = account(&mut store);
    let inbox = mailbox(&mut store, account, "INBOX", 1);
    let aside = [(3, SetAsideReason::BreaksConnection("bad line".to_owned()))];
    store.save_chunk(inbox, None, &[], &aside).unwrap();
    let found = store.find_mailbox(account, b"INBOX").unwrap().unwrap();
    assert!(found.checkpoint.done.is_empty(), "it is asked for again");
    let range = UidRange { first: 2, last: 4 };
    let read = [message(3, 100, Some(1), "ann@ex.org")];
    store.save_chunk(inbox, Some(range), &read, &[]).unwrap();
    let counts = store.count(None).unwrap();
    assert_eq!((counts.stored, counts.set_aside), (1, 0));
}

#[test]
fn senders_in_sent_folders_are_asked_about_until_confirmed() {
    let (_folder, mut store) = store();
    let account = account(&mut store);
    let sent = NewMailbox {
        raw_name: b"Sent",
        shown_name: "Sent",
        role: MailboxRole::Sent,
        uid_validity: 1,
        on_server: 1,
        skipped: None,
    };
    let sent = store.note_mailbox(account, &sent).unwrap().id;
    store
        .save_chunk(sent, None, &[message(1, 100, Some(1), "ann@ex.org")], &[])
        .unwrap();
    let kim = Address::normalise("kim@ex.org").unwrap();
    assert_eq!(store.sent_mail().unwrap().unconfirmed, [(kim.clone(), 1)]);
    store.add_me(&kim).unwrap();
    assert!(store.sent_mail().unwrap().unconfirmed.is_empty());
}

#[test]
fn a_changed_receipt_does_not_verify() {
    let (folder, mut store) = store();
    let line = |command: &str| WireLine {
        at: Timestamp(100),
        host: "mail.ex.org".to_owned(),
        command: command.to_owned(),
        bytes_out: 10,
        bytes_in: 20,
    };
    store
        .append_wire_lines("ann@ex.org", &[line("EXAMINE INBOX"), line("LOGOUT")])
        .unwrap();
    assert_eq!(store.verify_receipt().unwrap(), Ok(2));
    let raw = rusqlite::Connection::open(folder.path().join("closeknit.db")).unwrap();
    raw.execute(
        "UPDATE wire_line SET command = 'SELECT INBOX' WHERE id = 1",
        [],
    )
    .unwrap();
    assert_eq!(
        store.verify_receipt().unwrap(),
        Err(1),
        "the first line was changed"
    );
}

#[test]
fn a_store_from_a_newer_version_is_refused_politely() {
    let (folder, store) = store();
    drop(store);
    let raw = rusqlite::Connection::open(folder.path().join("closeknit.db")).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    drop(raw);
    for refused in [
        Store::open(folder.path()),
        Store::open_read_only(folder.path()),
    ] {
        assert!(matches!(refused, Err(StoreError::Newer { found: 99, .. })));
    }
}

#[test]
fn a_reader_cannot_write() {
    let (folder, store) = store();
    drop(store);
    let mut reader = Store::open_read_only(folder.path()).unwrap();
    assert!(
        reader
            .add_me(&Address::normalise("ann@ex.org").unwrap())
            .is_err()
    );
}

#[cfg(unix)]
#[test]
fn files_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, mut store) = store();
    account(&mut store);
    let mode =
        |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder.path()), 0o700);
    let mut files = 0;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        files += 1;
    }
    assert!(files >= 2, "the log beside the store is looked at too");
}

#[test]
fn only_decisions_about_people_make_what_was_scored_stale() {
    let (_folder, mut store) = store();
    let address = Address::normalise("kim@ex.org").unwrap();
    let other = Address::normalise("kim@home.example").unwrap();
    let now = Timestamp(1_700_000_000);
    let before = store.revision().unwrap();
    let let_go = Decision::LetGo {
        address: address.clone(),
    };
    store.add_decision(&let_go, now).unwrap();
    assert_eq!(store.undo_decision().unwrap(), Some(let_go));
    assert_eq!(store.revision().unwrap(), before, "reminders score nothing");
    let merge = Decision::Merge {
        one: address,
        other,
    };
    store.add_decision(&merge, now).unwrap();
    let merged = store.revision().unwrap();
    assert!(merged > before);
    assert_eq!(store.undo_decision().unwrap(), Some(merge));
    assert!(store.revision().unwrap() > merged);
}
