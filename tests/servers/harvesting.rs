//! Harvesting from a Dovecot: everything, once, without changing anything.

use crate::dovecot::{Dovecot, Raw};
use crate::kept::Kept;
use crate::{credential, now, plain, run, tls};
use closeknit_core::harvest::{self, Compress};
use closeknit_core::model::{MailboxRole, Security, SetAsideReason, Stage};
use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Mailboxes as they lie on disk, as they are called, and how many messages they hold.
const MAILBOXES: [(&str, &str, u32); 7] = [
    ("INBOX", "INBOX", 23),
    ("Sent", "Sent", 9),
    ("Archive", "Archive", 31),
    ("Caf&AOk-.R&-D", "Café/R&D", 4),
    ("Junk", "Junk", 3),
    ("Trash", "Trash", 2),
    ("Drafts", "Drafts", 1),
];

fn message(mailbox: &str, number: u32) -> Vec<u8> {
    format!(
        "Received: from canary.ex.org\r\nFrom: Kim <kim{number}@ex.org>\r\nTo: Ann <ann@ex.org>\r\n\
         Subject: canary subject {number}\r\nDate: Mon, 01 Oct 2001 00:00:00 +0000\r\n\
         Message-ID: <{number}.{mailbox}@ex.org>\r\n\r\ncanary body {number}\r\n"
    )
    .into_bytes()
}

/// A server with all of [`MAILBOXES`], every other message seen.
pub(crate) fn filled() -> Dovecot {
    let server = Dovecot::start();
    for (folder, _, messages) in MAILBOXES {
        for number in 1..=messages {
            let received = 1_001_894_400 + u64::from(number);
            server.add(folder, &message(folder, number), received, number % 2 == 0);
        }
    }
    server
}

/// Everything about a server's mailboxes that a reader could change.
fn state(server: &Dovecot) -> BTreeMap<String, Vec<String>> {
    let mut raw = server.raw();
    let mut state = BTreeMap::new();
    for (folder, _, _) in MAILBOXES {
        let mut lines = raw.ask(&format!(
            "STATUS \"{}\" (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN)",
            folder.replace('.', "/")
        ));
        lines.extend(raw.ask(&format!("EXAMINE \"{}\"", folder.replace('.', "/"))));
        lines.extend(raw.ask("UID FETCH 1:* (FLAGS)"));
        for part in ["cur", "new"] {
            let path = server.maildir(folder).join(part);
            let mut files: Vec<String> = fs::read_dir(path)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            files.sort();
            lines.extend(files);
        }
        state.insert(folder.to_owned(), lines);
    }
    state
}

fn check_against(raw: &mut Raw, kept: &Kept) {
    for (folder, name, messages) in MAILBOXES.into_iter().take(4) {
        let uids = raw.uids(&folder.replace('.', "/"));
        assert_eq!(uids.len(), messages as usize);
        assert_eq!(kept.uids(name), uids, "{name}: every UID, and no other");
        assert!(kept.mailboxes[name].finished);
        for (uid, message) in &kept.mailboxes[name].messages {
            let header = String::from_utf8(message.header.clone()).unwrap();
            let theirs = raw.ask(&format!(
                "UID FETCH {uid} (INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"
            ));
            let id = theirs
                .iter()
                .find(|line| line.starts_with("Message-ID"))
                .unwrap();
            assert!(header.contains(id), "{name} {uid}: {header}");
            assert!(theirs[0].contains(&format!("RFC822.SIZE {} ", message.size)));
            let number: i64 = id
                .trim_start_matches("Message-ID: <")
                .split('.')
                .next()
                .unwrap()
                .parse()
                .unwrap();
            assert_eq!(message.received.unwrap().0, 1_001_894_400 + number);
            assert!(
                !header.contains("canary"),
                "no field that was not asked for"
            );
        }
    }
}

#[test]
fn every_message_is_harvested_once_and_nothing_is_changed() {
    let server = filled();
    let before = state(&server);
    let mut kept = Kept::default();
    let outcome = run(&tls(&server), &mut kept).unwrap();
    assert_eq!((outcome.messages, outcome.mailboxes), (67, 4));
    assert!(!outcome.stopped);
    assert_eq!(
        state(&server),
        before,
        "flags, counts and files are as they were"
    );
    check_against(&mut server.raw(), &kept);
    let skipped: Vec<_> = kept
        .skipped
        .iter()
        .map(|skipped| {
            (
                skipped.name.as_str(),
                skipped.on_server,
                skipped.reason.clone(),
            )
        })
        .collect();
    assert_eq!(
        skipped,
        [
            ("Drafts", 1, SetAsideReason::Drafts),
            ("Junk", 3, SetAsideReason::Junk),
            ("Trash", 2, SetAsideReason::Trash),
        ]
    );
    let last = kept.progress.last().unwrap();
    assert_eq!((last.stage, last.done, last.total), (Stage::Done, 67, 67));
}

#[test]
fn sent_mail_comes_first_and_the_newest_before_the_older() {
    let server = filled();
    let mut kept = Kept::default();
    let mut plan = tls(&server);
    plan.limits.first_chunk = 5;
    plan.limits.largest_chunk = 5;
    run(&plan, &mut kept).unwrap();
    let opened: Vec<&str> = kept
        .commands()
        .into_iter()
        .filter_map(|command| command.strip_prefix("EXAMINE "))
        .collect();
    assert_eq!(
        opened,
        ["\"Sent\"", "\"Archive\"", "\"INBOX\"", "\"Caf&AOk-/R&-D\""]
    );
    for mailbox in kept.mailboxes.values() {
        assert!(
            mailbox
                .done
                .windows(2)
                .all(|pair| pair[0].first > pair[1].last)
        );
    }
}

#[test]
fn starttls_and_plain_and_compressed_give_the_same() {
    let server = filled();
    let mut expected = Kept::default();
    run(&tls(&server), &mut expected).unwrap();
    let mut starttls = tls(&server);
    starttls.endpoint.port = server.port;
    starttls.endpoint.security = Security::StartTls;
    let mut compressed = tls(&server);
    compressed.compress = Compress::On;
    for (plan, says) in [
        (starttls, "STARTTLS"),
        (plain(&server), "LOGIN ***"),
        (compressed, "COMPRESS DEFLATE"),
    ] {
        let mut kept = Kept::default();
        run(&plan, &mut kept).unwrap();
        for (name, mailbox) in &expected.mailboxes {
            assert_eq!(
                kept.mailboxes[name].messages, mailbox.messages,
                "{says} {name}"
            );
        }
        assert!(kept.commands().contains(&says), "{:?}", kept.commands());
    }
}

#[test]
fn a_second_run_fetches_only_what_is_new() {
    let server = filled();
    let mut kept = Kept::default();
    run(&tls(&server), &mut kept).unwrap();
    kept.wire.clear();
    server.add("INBOX", &message("INBOX", 900), 1_001_895_300, false);
    let outcome = run(&tls(&server), &mut kept).unwrap();
    assert_eq!(outcome.messages, 1);
    let fetches: Vec<&str> = kept
        .commands()
        .into_iter()
        .filter(|command| command.starts_with("UID FETCH"))
        .collect();
    assert_eq!(fetches.len(), 1);
    assert!(fetches[0].starts_with("UID FETCH 24 ("));
    assert_eq!(kept.uids("INBOX").len(), 24);
}

#[test]
fn a_stopped_run_goes_on_where_it_was() {
    let server = filled();
    let mut plan = tls(&server);
    plan.limits.first_chunk = 5;
    plan.limits.largest_chunk = 5;
    plan.limits.in_flight = 1;
    let mut kept = Kept::default();
    let mut runs = 0;
    loop {
        runs += 1;
        let stop = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&stop);
        let mut left = 3;
        kept.on_chunk = Some(Box::new(move |_| {
            left -= 1;
            if left == 0 {
                seen.store(true, Ordering::Relaxed);
            }
        }));
        let outcome = harvest::run(&plan, &credential(), &mut kept, &now, &stop).unwrap();
        if !outcome.stopped {
            break;
        }
        assert!(runs < 20, "it does not come forward");
    }
    assert!(runs > 3);
    assert_eq!(kept.handed, 67, "nothing is read twice");
    check_against(&mut server.raw(), &kept);
}

#[test]
fn a_changed_uid_validity_harvests_the_mailbox_again() {
    let server = filled();
    let mut kept = Kept::default();
    run(&tls(&server), &mut kept).unwrap();
    let before = kept.mailboxes["INBOX"].uid_validity;
    // A Dovecot that has lost its list of UIDs makes a new one.
    let folder = server.maildir("INBOX");
    for entry in fs::read_dir(&folder).unwrap().flatten() {
        if entry.file_name().to_string_lossy().starts_with("dovecot") {
            let _ = fs::remove_file(entry.path());
        }
    }
    let uid_list = format!("3 V{} N100 Gabc\n", before + 1);
    fs::write(folder.join("dovecot-uidlist"), uid_list).unwrap();
    server.own();
    let outcome = run(&tls(&server), &mut kept).unwrap();
    assert_ne!(kept.mailboxes["INBOX"].uid_validity, before);
    assert_eq!(outcome.messages, 23, "INBOX again, nothing else");
    check_against(&mut server.raw(), &kept);
}

#[test]
fn a_folder_that_vanishes_before_it_opens_is_noted_and_left() {
    let server = filled();
    let mut kept = Kept::default();
    let folder = server.maildir("Archive");
    kept.on_open = Some(Box::new(move |name| {
        if name == "Sent" && folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
    }));
    let outcome = run(&tls(&server), &mut kept).unwrap();
    assert_eq!(outcome.messages, 67 - 31);
    let archive = kept
        .skipped
        .iter()
        .find(|skipped| skipped.name == "Archive")
        .unwrap();
    assert!(matches!(archive.reason, SetAsideReason::FolderRefused(_)));
    assert_eq!(kept.uids("INBOX").len(), 23);
}

#[test]
fn the_subject_is_read_only_where_the_user_asked_for_it() {
    let server = filled();
    let mut plan = tls(&server);
    plan.with_subject = true;
    let mut kept = Kept::default();
    run(&plan, &mut kept).unwrap();
    let message = &kept.mailboxes["Sent"].messages[&1];
    assert!(String::from_utf8_lossy(&message.header).contains("canary subject 1"));
}

#[test]
fn a_check_signs_in_and_looks_and_reads_no_message() {
    let server = filled();
    let before = state(&server);
    let mut wire = Vec::new();
    let stop = Arc::new(AtomicBool::new(false));
    let found = harvest::check(
        &tls(&server),
        &credential(),
        &mut |line| wire.push(line.command),
        &now,
        &stop,
    )
    .unwrap();
    let roles: Vec<_> = found
        .iter()
        .map(|found| (found.name.as_str(), found.role, found.messages))
        .collect();
    assert_eq!(
        roles,
        [
            ("Sent", MailboxRole::Sent, Some(9)),
            ("Archive", MailboxRole::Archive, Some(31)),
            ("INBOX", MailboxRole::Inbox, Some(23)),
            ("Café/R&D", MailboxRole::Other, Some(4)),
            ("Drafts", MailboxRole::Drafts, Some(1)),
            ("Junk", MailboxRole::Junk, Some(3)),
            ("Trash", MailboxRole::Trash, Some(2)),
        ]
    );
    assert!(
        wire.iter()
            .all(|command| !command.contains("FETCH") && !command.contains("EXAMINE"))
    );
    assert_eq!(wire[0], "LOGIN ***");
    assert_eq!(state(&server), before);
}
