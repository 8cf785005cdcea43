use super::super::made_up::{Mail, Mailbox, NOW, mail};
use super::super::meetings;
use crate::model::DAY;
use rstest::rstest;

/// Whom `me` met through whom, and who of those could be foreseen.
fn met(mails: &[Mail]) -> Vec<(&'static str, Vec<&'static str>, Vec<&'static str>)> {
    let mailbox = Mailbox::new(mails);
    let name = |id: &crate::model::PersonId| mailbox.names[id.0 as usize - 1];
    meetings(&mailbox.history, &mailbox.people, NOW)
        .iter()
        .map(|one| {
            (
                name(&one.newcomer),
                one.by.iter().map(name).collect(),
                one.foreseeable.iter().map(name).collect(),
            )
        })
        .collect()
}

fn introduced(days_ago: f64) -> Mail {
    mail(days_ago, "ann", &["me", "kim"])
}

fn wrote(days_ago: f64) -> Mail {
    mail(days_ago, "me", &["kim"])
}

#[test]
fn who_wrote_to_both_introduced() {
    let mails = [introduced(10.0), wrote(9.0)];
    assert_eq!(met(&mails), [("kim", vec!["ann"], vec![])]);
}

#[test]
fn several_may_have_introduced() {
    let mails = [
        introduced(10.0),
        mail(9.5, "bob", &["me", "kim"]),
        wrote(9.0),
    ];
    assert_eq!(met(&mails), [("kim", vec!["ann", "bob"], vec![])]);
}

#[test]
fn who_was_seen_with_the_newcomer_before_could_be_foreseen() {
    let seen = mail(30.0, "ann", &["me", "kim"]);
    let mails = [seen, introduced(10.0), wrote(9.0)];
    assert_eq!(met(&mails), [("kim", vec!["ann"], vec!["ann"])]);
}

#[test]
fn the_moment_is_that_of_the_first_who_introduced() {
    let mailbox = Mailbox::new(&[introduced(10.0), introduced(9.5), wrote(9.0)]);
    let found = meetings(&mailbox.history, &mailbox.people, NOW);
    assert_eq!(found[0].introduced.0, NOW.0 - 10 * DAY);
    assert_eq!(found[0].met.0, NOW.0 - 9 * DAY);
}

#[rstest]
#[case::without_an_introduction(vec![wrote(9.0)])]
#[case::too_late(vec![introduced(30.0), wrote(9.0)])]
#[case::written_to_before(vec![wrote(12.0), introduced(10.0), wrote(9.0)])]
#[case::wrote_first(vec![introduced(10.0), mail(9.5, "kim", &["me"]), wrote(9.0)])]
#[case::introduced_themselves(vec![mail(10.0, "kim", &["me", "kim"]), wrote(9.0)])]
#[case::among_many(vec![
    mail(10.0, "ann", &["me", "kim", "a", "b", "c", "d", "e", "f"]),
    wrote(9.0),
])]
#[case::written_to_with_many(vec![introduced(10.0), mail(9.0, "me", &["kim", "a", "b", "c"])])]
#[case::a_list(vec![mail(10.0, "ann", &["me", "list"]), mail(9.0, "me", &["list"])])]
#[case::later_than_now(vec![introduced(1.0), wrote(-1.0)])]
fn nobody_is_met_through_somebody(#[case] mails: Vec<Mail>) {
    assert_eq!(met(&mails), []);
}
