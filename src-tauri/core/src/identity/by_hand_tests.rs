use super::{mail, world};
use crate::identity::resolve;
use crate::model::{Address, Decision, Kind};
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;

fn address(text: &str) -> Address {
    Address::normalise(text).unwrap()
}

fn merge(one: &str, other: &str) -> Decision {
    Decision::Merge {
        one: address(one),
        other: address(other),
    }
}

fn split(one: &str) -> Decision {
    Decision::Split {
        address: address(one),
    }
}

fn apart(one: &str, other: &str) -> Decision {
    Decision::Apart {
        one: address(one),
        other: address(other),
    }
}

fn mark(one: &str, is: Kind) -> Decision {
    Decision::Mark {
        address: address(one),
        is,
    }
}

/// Everybody but the user, as their addresses joined by `+`: `a1` and `a2` are Kim Ito by their names, the others alone.
fn everybody(decisions: &[Decision]) -> Vec<(String, Kind)> {
    let world = world(&[
        mail("Kim Ito <kim.ito@a1.example>", &["me@ex.org"]),
        mail("Kim Ito <kim.ito@a2.example>", &["me@ex.org"]),
        mail("b@b.example", &["me@ex.org"]),
        mail("c@c.example", &["me@ex.org"]),
    ]);
    let me = BTreeSet::from([world.ids["me@ex.org"]]);
    let people = resolve(&world.history, &me, decisions);
    let shown = |one: &crate::model::Person| {
        let short = |text: &String| {
            text.split('@')
                .nth(1)
                .unwrap()
                .split('.')
                .next()
                .unwrap()
                .to_owned()
        };
        let mut joined: Vec<String> = one.spelled.iter().map(short).collect();
        joined.sort_unstable();
        (joined.join("+"), one.kind)
    };
    let mut all: Vec<_> = people.iter().filter(|one| !one.is_me).map(shown).collect();
    all.sort();
    all
}

#[rstest]
#[case::nothing(vec![], &["a1+a2", "b", "c"])]
#[case::two_merged(vec![merge("b@b.example", "c@c.example")], &["a1+a2", "b+c"])]
#[case::a_group_merged(vec![merge("b@b.example", "kim.ito@a2.example")], &["a1+a2+b", "c"])]
#[case::all_merged(
    vec![merge("b@b.example", "kim.ito@a2.example"), merge("c@c.example", "b@b.example")],
    &["a1+a2+b+c"],
)]
#[case::merged_already(vec![merge("kim.ito@a1.example", "kim.ito@a2.example")], &["a1+a2", "b", "c"])]
#[case::split(vec![split("kim.ito@a1.example")], &["a1", "a2", "b", "c"])]
#[case::split_of_somebody_alone(vec![split("b@b.example")], &["a1+a2", "b", "c"])]
#[case::split_after_merge(
    vec![merge("b@b.example", "kim.ito@a2.example"), split("kim.ito@a1.example")],
    &["a1", "a2+b", "c"],
)]
#[case::merge_after_split(
    vec![split("kim.ito@a1.example"), merge("kim.ito@a1.example", "kim.ito@a2.example")],
    &["a1+a2", "b", "c"],
)]
#[case::told_apart(vec![apart("kim.ito@a1.example", "kim.ito@a2.example")], &["a1", "a2", "b", "c"])]
#[case::apart_already(vec![apart("b@b.example", "c@c.example")], &["a1+a2", "b", "c"])]
#[case::merge_after_apart(
    vec![apart("b@b.example", "c@c.example"), merge("c@c.example", "b@b.example")],
    &["a1+a2", "b+c"],
)]
#[case::apart_after_merge(
    vec![merge("b@b.example", "c@c.example"), apart("c@c.example", "b@b.example")],
    &["a1+a2", "b", "c"],
)]
#[case::apart_from_the_user(vec![apart("b@b.example", "me@ex.org")], &["a1+a2", "b", "c"])]
#[case::one_that_is_not_seen(vec![merge("b@b.example", "nobody@x.example")], &["a1+a2", "b", "c"])]
#[case::the_user(vec![merge("b@b.example", "me@ex.org"), split("me@ex.org")], &["a1+a2", "b", "c"])]
fn decisions_change_who_is_who(#[case] decisions: Vec<Decision>, #[case] expected: &[&str]) {
    let found: Vec<String> = everybody(&decisions)
        .into_iter()
        .map(|(who, _)| who)
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_mark_holds_for_all_addresses_of_a_person_and_the_last_one_wins() {
    let decisions = [
        mark("kim.ito@a1.example", Kind::Robot),
        mark("b@b.example", Kind::List),
        mark("b@b.example", Kind::Role),
    ];
    let expected = [
        ("a1+a2", Kind::Robot),
        ("b", Kind::Role),
        ("c", Kind::Person),
    ];
    let expected = expected.map(|(who, kind)| (who.to_owned(), kind));
    assert_eq!(everybody(&decisions), expected);
}

fn decision() -> impl Strategy<Value = Decision> {
    let who = prop::sample::select(vec![
        "kim.ito@a1.example",
        "kim.ito@a2.example",
        "b@b.example",
        "c@c.example",
        "nobody@x.example",
        "me@ex.org",
    ]);
    prop_oneof![
        (who.clone(), who.clone()).prop_map(|(one, other)| merge(one, other)),
        (who.clone(), who.clone()).prop_map(|(one, other)| apart(one, other)),
        who.clone().prop_map(split),
        who.prop_map(|one| mark(one, Kind::List)),
    ]
}

proptest! {
    #[test]
    fn whatever_is_decided_everybody_is_somebody_once(decisions in prop::collection::vec(decision(), 0..12)) {
        let addresses: Vec<String> = everybody(&decisions)
            .into_iter()
            .flat_map(|(who, _)| who.split('+').map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let mut sorted = addresses.clone();
        sorted.sort();
        prop_assert_eq!(sorted, ["a1", "a2", "b", "c"]);
    }

    #[test]
    fn merging_is_the_same_either_way_round(
        before in prop::collection::vec(decision(), 0..6),
        pair in (0_usize..4, 0_usize..4),
    ) {
        let who = ["kim.ito@a1.example", "kim.ito@a2.example", "b@b.example", "c@c.example"];
        let with = |one: usize, other: usize| {
            let mut decisions = before.clone();
            decisions.push(merge(who[one], who[other]));
            everybody(&decisions).into_iter().map(|(who, _)| who).collect::<Vec<_>>()
        };
        prop_assert_eq!(with(pair.0, pair.1), with(pair.1, pair.0));
    }
}
