//! Staying up to date: what comes and goes is noticed, and what breaks is mended, for as long as it takes.

use crate::dovecot::Dovecot;
use crate::fake::{Behaviour, Fake, News};
use crate::kept::Kept;
use crate::{credential, now, plain, plan};
use closeknit_core::inside::harvest::{self, HarvestError, Outcome, Plan};
use closeknit_core::model::{Security, Stage, Timestamp};
use rstest::rstest;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

const LONG: Duration = Duration::from_secs(3600);

/// A server with ten messages that can tell what happens.
fn telling(news: &[News]) -> Fake {
    Fake::start(Behaviour {
        capabilities: "IMAP4rev1 ESEARCH IDLE",
        news: news.to_vec(),
        ..Behaviour::with(1..=10)
    })
}

fn patient(fake: &Fake, poll: Duration) -> Plan {
    let mut plan = plan(fake.port, Security::Plain);
    plan.watch = true;
    plan.limits.poll = poll;
    plan
}

/// Watches until all was read `rounds` times; `each` is called after each round with its number.
fn watch(
    plan: &Plan,
    rounds: u64,
    clock: &(dyn Fn() -> Timestamp + Sync),
    mut each: impl FnMut(u64) + Send + 'static,
) -> (Kept, Result<Outcome, HarvestError>) {
    let stop = Arc::new(AtomicBool::new(false));
    let ends = Arc::clone(&stop);
    let mut kept = Kept::default();
    kept.on_caught_up = Some(Box::new(move |round| {
        each(round);
        ends.store(round == rounds, Ordering::Relaxed);
    }));
    let outcome = harvest::run(plan, &credential(), &mut kept, clock, &stop);
    (kept, outcome)
}

#[test]
fn what_the_server_tells_is_read_at_once() {
    let fake = telling(&[News::Comes(11), News::Goes(4), News::Comes(12)]);
    let (kept, outcome) = watch(&patient(&fake, LONG), 4, &now, |_| {});
    assert!(outcome.unwrap().stopped);
    assert_eq!(kept.uids("INBOX"), [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert_eq!(kept.handed, 12, "nothing is read twice");
    assert_eq!(fake.count("LOGIN"), 1, "over one connection");
    assert!(kept.progress.iter().any(|one| one.stage == Stage::Watching));
    let commands = kept.commands();
    let idles = |word| commands.iter().filter(|line| **line == word).count();
    assert_eq!(
        (idles("IDLE"), idles("DONE")),
        (3, 3),
        "all of it is on the receipt"
    );
}

#[rstest]
#[case::bye(News::Bye)]
#[case::cut(News::Cut)]
fn a_lost_connection_is_made_again(#[case] how: News) {
    let fake = telling(&[how, how, News::Comes(11)]);
    let (kept, outcome) = watch(&patient(&fake, LONG), 4, &now, |_| {});
    assert!(outcome.unwrap().stopped);
    assert_eq!(kept.uids("INBOX").len(), 11);
    assert_eq!(fake.count("LOGIN"), 3);
    let waits = kept
        .progress
        .iter()
        .filter(|one| one.stage == Stage::Waiting);
    assert!(waits.count() >= 2, "the user sees that it waits, and why");
}

#[test]
fn a_server_that_tells_nothing_is_looked_at_now_and_then() {
    let fake = Fake::start(Behaviour::with(1..=10));
    let behaviour = fake.behaviour();
    let plan = patient(&fake, Duration::from_millis(20));
    let (kept, outcome) = watch(&plan, 3, &now, move |round| {
        let mut now = behaviour.lock().unwrap();
        match round {
            1 => now.messages.insert(11, crate::fake::header(11)),
            _ => now.messages.remove(&1),
        };
    });
    assert!(outcome.unwrap().stopped);
    assert_eq!(kept.uids("INBOX"), (2..=11).collect::<Vec<_>>());
    assert_eq!(fake.count("IDLE"), 0);
}

#[test]
fn a_changed_password_is_asked_for_and_not_tried_again() {
    let fake = telling(&[News::Bye]);
    let behaviour = fake.behaviour();
    let (_, outcome) = watch(&patient(&fake, LONG), 9, &now, move |_| {
        behaviour.lock().unwrap().says = "C* LOGIN\nS: TAG NO [AUTHENTICATIONFAILED] wrong".into();
    });
    let error = outcome.unwrap_err();
    assert!(
        matches!(error, HarvestError::SignInRejected { .. }),
        "{error:?}"
    );
    assert_eq!(fake.count("LOGIN"), 2, "once before, once after");
}

#[test]
fn a_machine_that_slept_connects_anew() {
    let fake = telling(&[]);
    let clock = AtomicI64::new(now().0);
    let ahead = || Timestamp(60 + clock.fetch_add(60, Ordering::Relaxed));
    let (_, outcome) = watch(&patient(&fake, LONG), 3, &ahead, |_| {});
    assert!(outcome.unwrap().stopped);
    assert_eq!(fake.count("LOGIN"), 3, "an old connection is not trusted");
}

/// A Dovecot with a message in the INBOX and one in Sent.
fn office(settings: &str) -> Dovecot {
    let server = Dovecot::with(settings);
    for folder in ["", "Sent"] {
        add(&server, folder, 1);
    }
    server
}

fn add(server: &Dovecot, folder: &str, number: u32) {
    let message = format!(
        "From: ann@ex.org\r\nTo: bo@ex.org\r\nDate: Fri, 1 Mar 2024 10:00:0{number} +0000\r\n\r\n"
    );
    server.add(folder, message.as_bytes(), 1_709_287_200, true);
}

fn watching(server: &Dovecot) -> Plan {
    let mut plan = plain(server);
    plan.watch = true;
    plan.limits.poll = LONG;
    plan
}

#[test]
fn mail_sent_elsewhere_is_heard_of_as_it_happens() {
    let server = Arc::new(office(""));
    let sent = Arc::clone(&server);
    let (kept, outcome) = watch(&watching(&server), 4, &now, move |round| {
        add(&sent, "Sent", 1 + u32::try_from(round).unwrap());
    });
    assert!(outcome.unwrap().stopped);
    assert_eq!(kept.uids("Sent"), [1, 2, 3, 4]);
    let logins = kept
        .commands()
        .iter()
        .filter(|line| line.starts_with("LOGIN"))
        .count();
    assert_eq!(logins, 2, "one connection for the INBOX, one for Sent");
}

#[test]
fn a_server_that_grants_one_connection_tells_of_the_inbox_over_it() {
    let server = Arc::new(office("mail_max_userip_connections = 1\n"));
    let inbox = Arc::clone(&server);
    let (kept, outcome) = watch(&watching(&server), 4, &now, move |round| {
        add(&inbox, "", 1 + u32::try_from(round).unwrap());
    });
    assert!(outcome.unwrap().stopped);
    assert_eq!(kept.uids("INBOX"), [1, 2, 3, 4]);
    let logins = kept
        .commands()
        .iter()
        .filter(|line| line.starts_with("LOGIN"))
        .count();
    assert_eq!(logins, 2, "it is not asked for a second again and again");
}

#[test]
fn stopping_ends_it_within_moments() {
    let fake = telling(&[]);
    let stop = Arc::new(AtomicBool::new(false));
    let ends = Arc::clone(&stop);
    let plan = patient(&fake, LONG);
    std::thread::scope(|scope| {
        let watching =
            scope.spawn(|| harvest::run(&plan, &credential(), &mut Kept::default(), &now, &stop));
        while fake.count("IDLE") == 0 {
            std::thread::yield_now();
        }
        ends.store(true, Ordering::Relaxed);
        assert!(watching.join().unwrap().unwrap().stopped);
    });
}
