//! Servers that keep mail, or an answer, to themselves: what they give is read, and they are asked as they like it.

use crate::fake::{Behaviour, Fake};
use crate::kept::Kept;
use crate::{harvest, quick, run};
use rstest::rstest;

fn fetches(fake: &Fake) -> Vec<String> {
    let fetch = |line: &String| line.contains("UID FETCH");
    fake.heard().into_iter().filter(fetch).collect()
}

/// Quirk 1: Yahoo; quirk 17: Gmail's limit to a folder. STATUS may count all, opening shows the newest.
#[test]
fn a_folder_that_shows_only_its_newest_mail_is_read_as_far_as_it_shows() {
    let mut behaviour = Behaviour::with(42_001..=52_000).saying(
        "C* STATUS
         S: * STATUS INBOX (MESSAGES 52000)
         S: TAG OK",
    );
    behaviour.capabilities = "IMAP4rev1";
    let fake = Fake::start(behaviour);
    let mut plan = quick(&fake);
    plan.limits.largest_chunk = 1000;
    let mut kept = Kept::default();
    let outcome = run(&plan, &mut kept).unwrap();
    assert_eq!((outcome.messages, outcome.withheld), (10_000, 0));
    let last = kept.progress.last().unwrap();
    assert_eq!(
        (last.done, last.total),
        (10_000, 10_000),
        "and it says that it is done"
    );
    assert!(
        fetches(&fake).len() < 30,
        "what is not shown is not asked for"
    );
}

/// The same folder later: what slides out of the window was not deleted, what is deleted lets older mail show again.
#[test]
fn a_window_of_a_folder_slides_over_mail_that_stays() {
    let fake = Fake::start(Behaviour::with(2001..=3000));
    let behaviour = fake.behaviour();
    let mut kept = Kept::default();
    kept.shows_late = true;
    let mut harvest = |shown: Vec<u32>| {
        let headers = shown.into_iter().map(|uid| (uid, crate::fake::header(uid)));
        behaviour.lock().unwrap().messages = headers.collect();
        let handed = kept.handed;
        run(&quick(&fake), &mut kept).unwrap();
        let uids = kept.uids("INBOX");
        (
            uids[0],
            uids[uids.len() - 1],
            uids.len(),
            kept.handed - handed,
        )
    };
    assert_eq!(harvest((2001..=3000).collect()), (2001, 3000, 1000, 1000));
    assert_eq!(
        harvest((2011..=3010).collect()),
        (2001, 3010, 1010, 10),
        "what is not shown any more stays"
    );
    let without = |gone: u32| (1981..=3010).filter(move |uid| *uid < gone || *uid >= gone + 30);
    assert_eq!(
        harvest(without(2500).collect()),
        (1981, 3010, 1000, 20),
        "what is deleted goes, and what shows in its place is read"
    );
    assert_eq!(harvest((2900..=3010).collect()), (2900, 3010, 111, 0));
}

/// Quirk 2: Yahoo again; quirk 19: servers that take no long list of UIDs; quirk 34: servers that hold a whole answer.
#[test]
fn every_fetch_is_small_has_one_header_section_and_one_range() {
    let uids = (1..=9000).filter(|uid| uid % 3 != 0);
    let fake = Fake::start(Behaviour::with(uids));
    let mut plan = quick(&fake);
    plan.limits = closeknit_core::inside::harvest::Limits::default();
    run(&plan, &mut Kept::default()).unwrap();
    for fetch in fetches(&fake) {
        assert_eq!(fetch.matches("HEADER.FIELDS").count(), 1, "{fetch}");
        let range = fetch.split(' ').nth(3).unwrap();
        assert!(!range.contains(','), "{fetch}");
        let (first, last) = range.split_once(':').unwrap_or((range, range));
        let (first, last): (u32, u32) = (first.parse().unwrap(), last.parse().unwrap());
        assert!(
            last - first < 3000,
            "{fetch}: 2000 messages with the gaps between them"
        );
        assert!(fetch.len() < 400, "{fetch}");
    }
}

/// Quirk 4.
#[test]
fn nothing_above_the_last_message_is_asked_for() {
    let behaviour = Behaviour::with(1..=40).saying(
        "C* UID FETCH 41
         S: (stall)
         C* UID SEARCH UID 41
         S: (stall)
         C* UID SEARCH RETURN (ALL) UID 41
         S: (stall)",
    );
    let fake = Fake::start(behaviour);
    let mut kept = Kept::default();
    for _ in 0..2 {
        run(&quick(&fake), &mut kept).unwrap();
        assert_eq!(kept.uids("INBOX").len(), 40);
    }
    assert_eq!(
        fake.heard().iter().filter(|l| l.contains("LOGIN")).count(),
        2,
        "it never stalled"
    );
}

/// Quirk 13.
#[rstest]
#[case::bye(
    "S: * BYE Too large
             S: (cut)"
)]
#[case::cut("S: (cut)")]
#[case::no("S: TAG NO Too large")]
#[case::bad("S: TAG BAD Too large")]
fn a_server_that_cannot_give_much_at_once_is_asked_for_less(#[case] says: &str) {
    let transcript = format!("C* UID FETCH (more than 6)\n{says}");
    let (kept, outcome, _) = harvest(Behaviour::with(1..=100).saying(&transcript));
    assert_eq!(kept.uids("INBOX").len(), 100);
    assert_eq!((outcome.withheld, outcome.skipped), (0, 0));
}

/// Quirk 15: the rows came, and the server says that they came slowly.
#[test]
fn ok_with_a_throttle_is_ok() {
    let (kept, _, fake) = harvest(Behaviour::with(1..=45).saying(
        "C: UID SEARCH
         S: TAG OK [THROTTLED] Success
         C: LOGIN
         S: TAG OK [THROTTLED] Success",
    ));
    assert_eq!(kept.uids("INBOX").len(), 45);
    assert_eq!(
        fake.heard().iter().filter(|l| l.contains("LOGIN")).count(),
        1
    );
}

/// Quirk 21: a server that takes ENABLE and does not say what it enabled.
#[test]
fn enable_without_enabled_is_no_reason_to_trust_it() {
    let mut behaviour = Behaviour::with(1..=45).saying(
        "C* ENABLE
         S: TAG OK",
    );
    behaviour.capabilities = "IMAP4rev1 ENABLE CONDSTORE QRESYNC ESEARCH";
    let fake = Fake::start(behaviour);
    let mut kept = Kept::default();
    for _ in 0..2 {
        run(&quick(&fake), &mut kept).unwrap();
        assert_eq!(kept.uids("INBOX").len(), 45);
    }
}

/// Quirk 25: BYE, again and again, and the connection stays open.
#[test]
fn a_bye_without_an_end_is_an_end() {
    let behaviour = Behaviour::with(1..=45).saying(
        "C: UID FETCH
         S: * BYE going down
         S: * BYE going down
         S: * BYE going down
         S: (stall)",
    );
    let fake = Fake::start(behaviour);
    let mut plan = quick(&fake);
    plan.limits.silence = std::time::Duration::from_secs(60);
    let begun = std::time::Instant::now();
    let mut kept = Kept::default();
    run(&plan, &mut kept).unwrap();
    assert_eq!(kept.uids("INBOX").len(), 45);
    assert!(
        begun.elapsed().as_secs() < 30,
        "a goodbye is not waited on for as long as a silence"
    );
}
