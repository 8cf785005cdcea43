//! Servers that misbehave: every message is kept or set aside with a reason, whatever they do.

use crate::fake::{Behaviour, Fake, Poison};
use crate::kept::Kept;
use crate::{error, harvest, quick, run};
use closeknit_core::harvest::HarvestError;
use closeknit_core::model::{SetAsideReason, Stage};
use rstest::rstest;
use std::collections::BTreeMap;

#[rstest]
// Quirk 3.
#[case::refused(Poison::No, 1)]
#[case::cuts(Poison::Cut, 1)]
#[case::says_bye(Poison::Bye, 1)]
#[case::hangs(Poison::Hang, 1)]
// Quirk 7.
#[case::left_out(Poison::LeftOut, 1)]
// Quirk 20.
#[case::without_its_header(Poison::NoHeader, 1)]
fn one_bad_message_costs_itself_alone(
    #[case] poison: Poison,
    #[case] withheld: usize,
    #[values(1, 37, 100)] at: u32,
) {
    let mut behaviour = Behaviour::with(1..=100);
    behaviour.poison = BTreeMap::from([(at, poison)]);
    let (kept, outcome, _) = harvest(behaviour);
    let inbox = &kept.mailboxes["INBOX"];
    let expected: Vec<u32> = (1..=100).filter(|uid| *uid != at).collect();
    assert_eq!(kept.uids("INBOX"), expected);
    assert_eq!(inbox.withheld.keys().copied().collect::<Vec<_>>(), [at]);
    let reason = &inbox.withheld[&at];
    assert!(
        !matches!(reason, SetAsideReason::Other(_)) && !reason.is_refused_folder(),
        "a reason of the message's own: {reason:?}"
    );
    assert_eq!((outcome.messages, outcome.withheld), (99, withheld as u64));
    assert_eq!(kept.handed, 99);
    assert!(inbox.finished);
}

/// A bad line may break twice at the same message.
#[rstest]
#[case::cuts(Poison::Cut)]
#[case::hangs(Poison::Hang)]
fn a_message_that_broke_the_connection_is_asked_for_again_the_next_time(
    #[case] poison: Poison,
    #[values(1, 20, 45)] at: u32,
) {
    let mut behaviour = Behaviour::with(1..=45);
    behaviour.poison = BTreeMap::from([(at, poison)]);
    let (mut kept, _, fake) = harvest(behaviour);
    assert_eq!(kept.mailboxes["INBOX"].withheld.len(), 1);
    fake.behaviour().lock().unwrap().poison.clear();
    run(&quick(&fake), &mut kept).unwrap();
    let inbox = &kept.mailboxes["INBOX"];
    assert_eq!((inbox.messages.len(), inbox.withheld.len()), (45, 0));
}

#[test]
fn a_message_that_broke_the_connection_and_is_gone_the_next_time_is_no_loss() {
    for all_gone in [false, true] {
        let mut behaviour = Behaviour::with(1..=45);
        behaviour.uid_next = 46;
        behaviour.poison = BTreeMap::from([(45, Poison::Cut)]);
        let (mut kept, _, fake) = harvest(behaviour);
        let gone = |uid: &u32| *uid == 45 || all_gone;
        let behaviour = fake.behaviour();
        behaviour
            .lock()
            .unwrap()
            .messages
            .retain(|uid, _| !gone(uid));
        run(&quick(&fake), &mut kept).unwrap();
        let inbox = &kept.mailboxes["INBOX"];
        assert_eq!(inbox.messages.len(), if all_gone { 0 } else { 44 });
        assert!(inbox.withheld.is_empty(), "{:?}", inbox.withheld);
    }
}

#[test]
fn several_bad_messages_beside_each_other_are_found() {
    let mut behaviour = Behaviour::with(1..=60);
    behaviour.poison = BTreeMap::from([
        (10, Poison::No),
        (11, Poison::No),
        (30, Poison::Cut),
        (31, Poison::Cut),
        (45, Poison::LeftOut),
        (46, Poison::NoHeader),
    ]);
    let (kept, _, _) = harvest(behaviour);
    let withheld: Vec<u32> = kept.mailboxes["INBOX"].withheld.keys().copied().collect();
    assert_eq!(withheld, [10, 11, 30, 31, 45, 46]);
    assert_eq!(kept.uids("INBOX").len(), 54);
}

/// Quirk 30.
#[test]
fn a_message_that_vanishes_meanwhile_is_no_loss() {
    let mut behaviour = Behaviour::with(1..=50);
    behaviour.poison = BTreeMap::from([(20, Poison::Vanishes), (50, Poison::Vanishes)]);
    let (kept, _, _) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX").len(), 48);
    assert_eq!(kept.mailboxes["INBOX"].on_server, 48);
    assert!(kept.mailboxes["INBOX"].withheld.is_empty());
}

#[test]
fn a_connection_that_breaks_after_every_few_rows_still_gets_everything() {
    let mut behaviour = Behaviour::with(1..=100);
    behaviour.cut_after_rows = 7;
    let (kept, _, fake) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX").len(), 100);
    assert_eq!(kept.handed, 100, "no message is handed over twice");
    let logins = fake
        .heard()
        .iter()
        .filter(|line| line.contains("LOGIN"))
        .count();
    assert!(logins > 5, "it did break: {logins}");
}

#[rstest]
#[case::sparse(vec![1, 2, 500, 70_000, 70_001, 4_000_000_000])]
#[case::one(vec![7])]
#[case::the_last_of_all(vec![u32::MAX - 1])]
#[case::none(vec![])]
fn sparse_uids_take_few_commands(#[case] uids: Vec<u32>) {
    let (kept, outcome, fake) = harvest(Behaviour::with(uids.clone()));
    assert_eq!(kept.uids("INBOX"), uids);
    assert_eq!(outcome.messages, uids.len() as u64);
    assert!(fake.heard().len() < 12, "{:?}", fake.heard());
}

#[test]
fn a_server_without_esearch_or_uidnext_is_read_too() {
    let mut behaviour = Behaviour::with((1..=90).filter(|uid| uid % 3 != 0));
    behaviour.capabilities = "IMAP4rev1";
    behaviour.tells_uid_next = false;
    let (kept, _, fake) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX").len(), 60);
    assert!(fake.heard().iter().all(|line| !line.contains("RETURN")));
}

#[test]
fn a_server_that_does_not_search_is_read_by_ranges() {
    let mut behaviour = Behaviour::with((1..=90).filter(|uid| uid % 3 != 0));
    behaviour.searches = false;
    let (kept, _, _) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX").len(), 60);
}

#[test]
fn noise_between_the_rows_costs_nothing() {
    let mut behaviour = Behaviour::with(1..=40);
    behaviour.says = r"
        C* UID FETCH
        S: +
        S: [CODE] lost
        S: * 3 EXPUNGE
        S: * 41 EXISTS
        S: * 7 FETCH (FLAGS (\Seen))
        S: * 8 FETCH (UID 9 FLAGS ())
        S: * OK h\xe9 {12}
        S: * XYZ ((((((((((
        S: * 1 FETCH (UID 99999 BODY[HEADER.FIELDS (DATE)] {2}
        S: xx)
        S: (answer)"
        .into();
    let (kept, _, _) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX").len(), 40);
}

#[test]
fn many_mailboxes_are_asked_about_at_once_and_all_read() {
    let mut behaviour = Behaviour::with(1..=3);
    behaviour.mailboxes = (1..=120).map(|number| format!("F{number}")).collect();
    let fake = Fake::start(behaviour);
    let mut kept = Kept::default();
    let outcome = run(&quick(&fake), &mut kept).unwrap();
    assert_eq!((outcome.mailboxes, outcome.messages), (120, 360));
    let last = kept.progress.last().unwrap();
    assert_eq!((last.done, last.total), (360, 360));
    let statuses = fake
        .heard()
        .iter()
        .filter(|line| line.contains("STATUS"))
        .count();
    assert_eq!(statuses, 120);
}

#[test]
fn a_huge_header_is_set_aside_and_not_held() {
    let mut behaviour = Behaviour::with(1..=30);
    behaviour.messages.insert(15, b"X".repeat(200_000));
    let fake = Fake::start(behaviour);
    let mut plan = quick(&fake);
    plan.limits.largest_header = 100_000;
    let mut kept = Kept::default();
    run(&plan, &mut kept).unwrap();
    let inbox = &kept.mailboxes["INBOX"];
    assert_eq!(inbox.withheld.keys().copied().collect::<Vec<_>>(), [15]);
    assert_eq!(inbox.messages.len(), 29);
}

#[rstest]
// Quirk 8.
#[case::exchange(
    "S: * BYE Request is throttled. Suggested Backoff Time: 30 milliseconds
     S: (cut)"
)]
// Quirk 5.
#[case::limit("S: TAG NO [LIMIT] Rate limit hit")]
#[case::limit_then_bye(
    "S: TAG NO [LIMIT] Rate limit hit
     S: * BYE Rate limit hit
     S: (cut)"
)]
// Quirk 15.
#[case::quota("S: TAG NO [OVERQUOTA] Account exceeded command or bandwidth limits")]
fn a_server_that_asks_to_wait_is_waited_for_and_the_user_told(#[case] says: &'static str) {
    let mut behaviour = Behaviour::with(1..=50);
    let twice = format!("C: UID FETCH\n{says}\nC: UID FETCH\n{says}");
    behaviour.says = twice.as_str().into();
    let (kept, _, _) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX").len(), 50);
    let told = kept
        .progress
        .iter()
        .find(|progress| progress.stage == Stage::Waiting)
        .expect("it tells that it waits");
    assert!(told.note.as_ref().unwrap().len() > 10);
}

#[test]
fn a_mailbox_that_refuses_every_fetch_is_left_after_a_while() {
    let mut behaviour = Behaviour::with(1..=3000);
    behaviour.says = "C* UID FETCH
                      S: TAG NO not for you"
        .into();
    let fake = Fake::start(behaviour);
    let mut kept = Kept::default();
    let outcome = run(&quick(&fake), &mut kept).unwrap();
    assert_eq!(outcome.skipped, 1);
    assert!(matches!(
        &kept.skipped[0].reason,
        SetAsideReason::FolderRefused(words) if words.contains("not for you")
    ));
    assert!(fake.heard().len() < 300, "{}", fake.heard().len());
}

/// Quirk 14.
#[test]
fn a_server_that_hangs_up_on_namespace_is_not_asked_again() {
    let mut behaviour = Behaviour::with(1..=10);
    behaviour.capabilities = "IMAP4rev1 NAMESPACE";
    behaviour.says = "C* NAMESPACE
                      S: (cut)"
        .into();
    let (kept, _, _) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX").len(), 10);
}

#[test]
fn a_server_that_always_breaks_is_given_up_and_nothing_set_aside() {
    let mut behaviour = Behaviour::with(1..=10);
    behaviour.says = "C* UID FETCH
                      S: * BYE
                      S: (cut)"
        .into();
    let fake = Fake::start(behaviour);
    let mut kept = Kept::default();
    let error = run(&quick(&fake), &mut kept).unwrap_err();
    assert!(matches!(error, HarvestError::Lost { .. }), "{error:?}");
    assert!(kept.mailboxes["INBOX"].withheld.is_empty());
}

#[rstest]
// Quirk 16.
#[case::connections(
    "NO [ALERT] Too many simultaneous connections. (Failure)",
    "connections"
)]
#[case::password("NO [AUTHENTICATIONFAILED] wrong", "rejected")]
// Quirk 21.
#[case::bad_unavailable("BAD [UNAVAILABLE] Temporary authentication failure", "unavailable")]
// Quirk 9.
#[case::not_connected("BAD User is authenticated but not connected.", "unavailable")]
fn a_sign_in_that_fails_says_why(#[case] says: &'static str, #[case] expected: &str) {
    let mut behaviour = Behaviour::with(1..=10);
    behaviour.says = format!("C* LOGIN\nS: TAG {says}").as_str().into();
    let fake = Fake::start(behaviour);
    let kind = match error(&quick(&fake)) {
        HarvestError::TooManyConnections { .. } => "connections",
        HarvestError::SignInRejected { .. } => "rejected",
        HarvestError::Unavailable { .. } => "unavailable",
        other => panic!("{other:?}"),
    };
    assert_eq!(kind, expected);
}

#[test]
fn a_server_that_takes_no_passwords_is_not_sent_one() {
    let mut behaviour = Behaviour::with(1..=10);
    behaviour.capabilities = "IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2";
    let fake = Fake::start(behaviour);
    let error = error(&quick(&fake));
    assert!(
        matches!(error, HarvestError::PasswordsNotTaken { .. }),
        "{error:?}"
    );
    assert!(fake.heard().iter().all(|line| !line.contains("canary")));
}
