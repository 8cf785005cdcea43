//! Several connections at the same time: more where that is faster, fewer where the server does not like it, and the same
//! mail in the end.

use crate::dovecot::Dovecot;
use crate::kept::Kept;
use crate::line::Line;
use crate::{credential, now, plain, plan, run};
use closeknit_core::inside::harvest::{self, Plan};
use closeknit_core::model::Security;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const FOLDERS: [&str; 4] = ["Sent", "Archive", "", "Work"];
const EACH: u64 = 600;

fn server(settings: &str) -> Dovecot {
    let server = Dovecot::with(settings);
    for folder in FOLDERS {
        for number in 0..EACH {
            let message = format!(
                "From: p{number}@ex.org\r\nTo: ann@ex.org\r\nDate: Fri, 1 Mar 2024 10:00:00 +0000\r\n\
                 Message-ID: <{number}.{folder}@ex.org>\r\nReferences: {}\r\n\r\n",
                format!("<{number}.before@ex.org> ").repeat(8)
            );
            server.add(folder, message.as_bytes(), 1_700_000_000 + number, true);
        }
    }
    server
}

/// Each connection is given a hundred messages a second or so, as by a server that holds back.
fn slowly(server: &Dovecot) -> Plan {
    let line = Line {
        rate: Some(60_000.0),
        ..Line::default()
    };
    let mut plan = plan(line.to(server.port), Security::Plain);
    plan.limits.window = Duration::from_millis(200);
    plan.limits.first_chunk = 20;
    plan.limits.largest_chunk = 20;
    plan
}

fn logins(kept: &Kept) -> usize {
    let commands = kept.commands();
    commands
        .iter()
        .filter(|line| line.starts_with("LOGIN"))
        .count()
}

fn all(kept: &Kept) -> BTreeMap<&str, usize> {
    let mailboxes = kept.mailboxes.iter();
    mailboxes
        .map(|(name, mailbox)| (name.as_str(), mailbox.messages.len()))
        .filter(|(_, messages)| *messages > 0)
        .collect()
}

#[test]
fn further_connections_join_where_each_is_slow() {
    let server = server("");
    let mut kept = Kept::default();
    let outcome = run(&slowly(&server), &mut kept).unwrap();
    assert!(
        (2..=4).contains(&logins(&kept)),
        "{} connections",
        logins(&kept)
    );
    assert_eq!(outcome.messages, 4 * EACH);
    assert!(all(&kept).values().all(|messages| *messages as u64 == EACH));
    let named_two = |one: &closeknit_core::model::Progress| one.mailbox.contains(", ");
    assert!(
        kept.progress.iter().any(named_two),
        "both mailboxes are shown"
    );
}

#[test]
fn one_connection_does_where_all_is_read_at_once() {
    let server = server("");
    let mut kept = Kept::default();
    run(&plain(&server), &mut kept).unwrap();
    assert_eq!(logins(&kept), 1);
}

#[test]
fn a_server_that_grants_one_connection_is_read_over_it() {
    let server = server("mail_max_userip_connections = 1\n");
    let mut kept = Kept::default();
    let outcome = run(&slowly(&server), &mut kept).unwrap();
    assert_eq!(logins(&kept), 2, "it was asked for a second once");
    assert_eq!(outcome.messages, 4 * EACH);
    assert!(all(&kept).values().all(|messages| *messages as u64 == EACH));
}

#[test]
fn stopping_ends_every_connection() {
    let server = server("");
    let mut kept = Kept::default();
    let stop = Arc::new(AtomicBool::new(false));
    let ends = Arc::clone(&stop);
    let mut opened = 0;
    kept.on_open = Some(Box::new(move |_| {
        opened += 1;
        // Each is looked at once before any is read.
        ends.store(opened > FOLDERS.len() + 1, Ordering::Relaxed);
    }));
    let outcome = harvest::run(&slowly(&server), &credential(), &mut kept, &now, &stop).unwrap();
    assert!(outcome.stopped);
    assert!(outcome.messages < 4 * EACH);
}
