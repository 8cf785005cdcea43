use super::{Mail, mail, world};
use crate::identity::{resolve, suggest};
use crate::model::{Address, DAY, Decision, People, Suggestion};
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;

/// Who is suggested, each pair as its two first addresses and the terms of its signs.
fn suggested(mails: &[Mail], decisions: &[Decision]) -> Vec<(String, String, Vec<&'static str>)> {
    let (people, found) = resolved(mails, decisions);
    let named = |id| people.find(id).unwrap().spelled[0].clone();
    let pair = |one: Suggestion| {
        let terms = one.signs.iter().map(|sign| sign.term()).collect();
        (named(one.one), named(one.other), terms)
    };
    found.into_iter().map(pair).collect()
}

fn resolved(mails: &[Mail], decisions: &[Decision]) -> (People, Vec<Suggestion>) {
    let world = world(mails);
    let me = world.ids.get("me@ex.org").into_iter().copied().collect();
    let people = resolve(&world.history, &me, decisions);
    let found = suggest(&world.history, &me, decisions, &people);
    (people, found)
}

fn to_me(from: &str) -> Mail {
    mail(from, &["me@ex.org"])
}

fn address(text: &str) -> Address {
    Address::normalise(text).unwrap()
}

const ANN: &str = "Ann Lee <ann.lee@ex.net>";
const SUNNY: &str = "Ann Lee <sunny@post.example>";

#[rstest]
#[case::same_name(ANN, SUNNY, &["same_name"])]
#[case::name_turned("Lee Ann <lee@ex.com>", SUNNY, &["same_name"])]
#[case::diacritics("Zoë Müller <zoe@ex.net>", "Zoe Mueller <sunny@post.example>", &["same_name"])]
#[case::another_script("Анна Петрова <ap@ex.net>", "Anna Petrova <sunny@post.example>", &["same_name"])]
#[case::spelled(ANN, "annlee@post.example", &["spelled_name"])]
#[case::spelled_with_a_dot("Ann Lee <a.l@ex.net>", "ann.lee@post.example", &["spelled_name"])]
fn two_who_are_likely_one_are_suggested(
    #[case] one: &str,
    #[case] other: &str,
    #[case] terms: &[&str],
) {
    let found = suggested(&[to_me(one), to_me(other)], &[]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].2, terms);
}

#[rstest]
#[case::two_names(ANN, "Kim Fox <kim@post.example>")]
#[case::one_first_name(ANN, "Ann Fox <sunny@post.example>")]
#[case::one_last_name(ANN, "Bob Lee <sunny@post.example>")]
#[case::first_names_alone("Ann <ann@ex.net>", "Ann <ann1@post.example>")]
#[case::local_part_alone("patrick@ex.net", "patrick@post.example")]
#[case::first_name_before_the_at("Zainabu Lee <zainabu@ex.net>", "zainabu@ex.com")]
#[case::merged_already(ANN, "Ann Lee <annlee@post.example>")]
#[case::desk("Ann Lee <ann.lee@ex.net>", "Ex Support <support@ex.net>")]
fn two_who_are_not_are_not(#[case] one: &str, #[case] other: &str) {
    assert_eq!(suggested(&[to_me(one), to_me(other)], &[]), []);
}

#[test]
fn a_nickname_is_not_enough_but_is_with_people_in_common() {
    let (bob, robert) = ("Bob Ray <bob@post.example>", "Robert Ray <rray@ex.net>");
    assert_eq!(suggested(&[to_me(bob), to_me(robert)], &[]), []);
    let circle = ["me@ex.org", "kim@ex.com", "eve@ex.com", "lou@ex.com"];
    let found = suggested(&[mail(bob, &circle), mail(robert, &circle)], &[]);
    assert_eq!(found[0].2, ["same_people", "like_name"], "{found:?}");
}

#[test]
fn a_local_part_of_somebodys_own_is_enough_with_people_in_common() {
    let circle = ["me@ex.org", "kim@ex.com", "eve@ex.com", "lou@ex.com"];
    let both = [
        mail("zylph77@ex.net", &circle),
        mail("zylph77@ex.com", &circle),
    ];
    let terms: Vec<_> = suggested(&both, &[]).into_iter().map(|one| one.2).collect();
    assert!(
        terms.contains(&vec!["same_people", "same_local_part"]),
        "{terms:?}"
    );
}

#[test]
fn a_change_of_jobs_is_told() {
    let mails = [
        to_me(ANN).at(0),
        to_me(ANN).at(30 * DAY),
        to_me(SUNNY).at(40 * DAY),
        to_me(SUNNY).at(90 * DAY),
    ];
    let found = suggested(&mails, &[]);
    assert_eq!(found[0].2, ["same_name", "took_over"]);
}

#[test]
fn two_of_one_name_who_received_the_same_mail_are_asked_about_and_told_so() {
    let mails = [to_me(ANN), to_me(SUNNY), mail("kim@ex.com", &[ANN, SUNNY])];
    let found = suggested(&mails, &[]);
    assert!(found[0].2.contains(&"received_together"), "{found:?}");
}

#[rstest]
#[case::apart(Decision::Apart { one: address("sunny@post.example"), other: address("ann.lee@ex.net") })]
#[case::split(Decision::Split { address: address("sunny@post.example") })]
#[case::merged(Decision::Merge { one: address("sunny@post.example"), other: address("ann.lee@ex.net") })]
fn what_was_decided_is_not_suggested(#[case] decision: Decision) {
    assert_eq!(suggested(&[to_me(ANN), to_me(SUNNY)], &[decision]), []);
}

#[test]
fn a_name_that_many_bear_is_not_suggested() {
    let mails: Vec<Mail> = (0..9)
        .map(|i| to_me(&format!("Ann Lee <sunny@n{i}.example>")))
        .collect();
    let pairs = suggested(&mails[..3], &[]);
    assert!(
        pairs.is_empty(),
        "the same local part and name are merged: {pairs:?}"
    );
    let mails: Vec<Mail> = (0..9)
        .map(|i| to_me(&format!("Ann Lee <s{i}nny@n{i}.example>")))
        .collect();
    assert_eq!(suggested(&mails, &[]), []);
}

proptest! {
    #[test]
    fn suggestions_are_of_two_persons_who_are_not_the_user_likely_first(mails in super::mails()) {
        let (people, found) = resolved(&mails, &[]);
        let mut pairs = BTreeSet::new();
        for one in &found {
            prop_assert!(one.one < one.other && pairs.insert((one.one, one.other)));
            prop_assert!((0.5..=1.0).contains(&one.likelihood) && !one.signs.is_empty());
            for id in [one.one, one.other] {
                let person = people.find(id).unwrap();
                prop_assert!(!person.is_me && person.kind == crate::model::Kind::Person);
            }
        }
        prop_assert!(found.is_sorted_by(|a, b| a.likelihood >= b.likelihood));
    }
}
