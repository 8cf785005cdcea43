use super::super::made_up::{Mail, Mailbox, NOW, mail};
use super::super::{Outcome, outcomes, score};
use crate::model::{People, Timestamp};
use rstest::rstest;

/// Ninety days before the end.
const THEN: Timestamp = Timestamp(NOW.0 - 90 * 86_400);

fn outcome(mails: &[Mail]) -> Option<Outcome> {
    let mailbox = Mailbox::new(mails);
    let found = outcomes(&mailbox.history, &mailbox.people, THEN);
    found
        .into_iter()
        .find(|one| one.person == mailbox.id("kim"))
}

#[rstest]
#[case::wrote(vec![mail(50.0, "me", &["kim"]), mail(40.0, "me", &["ann"]).cc(&["kim"])], 2, false)]
#[case::was_written_to(vec![mail(50.0, "kim", &["me"])], 0, false)]
#[case::both_on_a_mail(vec![mail(50.0, "ann", &["me", "kim"])], 0, true)]
#[case::overheard(vec![mail(50.0, "kim", &["ann"])], 0, true)]
#[case::nothing(vec![], 0, true)]
#[case::too_late(vec![mail(-1.0, "me", &["kim"])], 0, true)]
fn what_came(#[case] after: Vec<Mail>, #[case] wrote: u32, #[case] silent: bool) {
    let mut mails = vec![mail(100.0, "me", &["kim"])];
    mails.extend(after);
    let came = outcome(&mails).unwrap();
    assert_eq!((came.wrote, came.silent), (wrote, silent));
    assert!(came.signs.written_to && !came.signs.regular);
}

#[rstest]
#[case::never_in_touch(vec![mail(100.0, "ann", &["me", "kim"])])]
#[case::wrote_once(vec![mail(100.0, "kim", &["me"])])]
#[case::met_later(vec![mail(50.0, "me", &["kim"])])]
fn no_chance_is_judged(#[case] mails: Vec<Mail>) {
    assert_eq!(outcome(&mails), None);
}

#[test]
fn four_days_both_ways_are_regular() {
    let from = |n: usize| match n % 2 {
        0 => ("me", ["kim"]),
        _ => ("kim", ["me"]),
    };
    let days = |count: usize| -> Vec<Mail> {
        (0..count)
            .map(|n| mail(100.0 + n as f64, from(n).0, &from(n).1))
            .collect()
    };
    assert!(!outcome(&days(3)).unwrap().signs.regular);
    assert!(outcome(&days(4)).unwrap().signs.regular);
}

/// What the chances of a moment rested on is what a mailbox that ends there shows.
#[test]
fn signs_know_nothing_of_what_came() {
    let mails: Vec<Mail> = (0..40)
        .map(|n| match n % 3 {
            0 => mail(200.0 - 4.0 * f64::from(n), "me", &["kim"]),
            1 => mail(200.0 - 4.0 * f64::from(n), "kim", &["me"]),
            _ => mail(200.0 - 4.0 * f64::from(n), "ann", &["me", "kim"]),
        })
        .collect();
    let mailbox = Mailbox::new(&mails);
    let past = mailbox.history.before(THEN);
    let strength = |people: &People| {
        let ties = score(&past, people, THEN);
        ties.iter()
            .find(|tie| tie.person == mailbox.id("kim"))
            .unwrap()
            .strength
    };
    let came = outcome(&mails).unwrap();
    assert_eq!(came.signs.strength, strength(&mailbox.people));
    let ended = outcomes(&past, &mailbox.people, THEN);
    let ended = ended.iter().find(|one| one.person == came.person).unwrap();
    assert_eq!(ended.signs, came.signs);
    assert!(ended.silent && !came.silent);
}
