//! Clusters, bridges, brokers and the picture, on small networks where the answer is plain, and against brute force.

use super::tests::{link, tie};
use super::{bridges, brokers, clusters, layout};
use crate::model::{Link, PersonId};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Everybody of `people` knows everybody.
fn circle(people: std::ops::Range<i64>) -> Vec<Link> {
    let pairs = people
        .clone()
        .flat_map(|from| people.clone().map(move |to| (from, to)));
    pairs
        .filter(|(from, to)| from != to)
        .map(|(from, to)| link(from, to, 0.8))
        .collect()
}

fn ids(people: &[PersonId]) -> BTreeSet<i64> {
    people.iter().map(|person| person.0).collect()
}

#[test]
fn two_circles_with_one_tie_between_are_two_clusters() {
    let mut links = circle(1..7);
    links.extend(circle(11..16));
    links.push(link(6, 11, 0.6));
    let found = clusters(&links);
    let members: Vec<_> = found.members.iter().map(|part| ids(part)).collect();
    assert_eq!(members, [(1..7).collect(), (11..16).collect()]);
    assert_eq!(found.find(PersonId(11)), Some(1));
    assert_eq!(found.find(PersonId(99)), None);
    assert_eq!(
        found.members[0][0],
        PersonId(1),
        "of equally central people the lowest id is first"
    );
}

#[test]
fn ties_that_are_probably_none_make_no_cluster() {
    let links: Vec<Link> = circle(1..9)
        .into_iter()
        .map(|one| link(one.from.0, one.to.0, 0.4))
        .collect();
    assert!(clusters(&links).members.is_empty());
}

#[test]
fn who_alone_leads_to_a_circle_is_a_bridge() {
    let mut links = circle(1..6);
    links.extend(circle(10..15));
    // 1 and 2 are known and lead to 3, 4 and 5; 10 alone leads to 11 to 14.
    let ties = [tie(1, 0.9), tie(2, 0.5), tie(10, 0.3)];
    let found = bridges(&ties, &links);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].person, PersonId(10));
    assert_eq!(ids(&found[0].only_way_to), (11..15).collect());
}

#[test]
fn who_is_beyond_three_steps_is_not_reached() {
    let links: Vec<Link> = (1..9).map(|person| link(person, person + 1, 0.8)).collect();
    assert!(bridges(&[tie(1, 0.9)], &links).is_empty(), "2 and 3 alone");
}

#[test]
fn who_has_to_do_with_two_circles_is_a_broker() {
    let mut links = circle(1..6);
    links.extend(circle(10..15));
    for person in [1, 2, 10, 11] {
        links.push(link(20, person, 0.7));
    }
    let found = clusters(&links);
    let ties = [tie(20, 0.4), tie(3, 0.9)];
    let brokers = brokers(&ties, &links, &found);
    assert_eq!(brokers.len(), 1);
    assert_eq!(brokers[0].person, PersonId(20));
    assert_eq!((brokers[0].clusters.len(), brokers[0].people), (2, 4));
    assert!((brokers[0].participation - 0.5).abs() < 1e-9);
}

#[test]
fn nobody_gives_an_empty_picture() {
    assert!(layout(&[], &[]).is_empty());
    assert_eq!(layout(&[0], &[]), [(0.5, 0.5)]);
}

#[test]
fn a_cluster_stands_together_in_the_picture() {
    let clusters: Vec<usize> = (0..40).map(|person| person / 20).collect();
    let ties: Vec<_> = (0..40)
        .flat_map(|one| (one + 1..40).map(move |other| (one, other)))
        .filter(|(one, other)| one / 20 == other / 20)
        .map(|(one, other)| (one, other, 0.8))
        .collect();
    let places = layout(&clusters, &ties);
    let mean = |of: std::ops::Range<usize>| {
        let sum = of.clone().fold((0.0, 0.0), |sum, one| {
            (sum.0 + places[one].0, sum.1 + places[one].1)
        });
        (sum.0 / of.len() as f64, sum.1 / of.len() as f64)
    };
    let (left, right) = (mean(0..20), mean(20..40));
    let far = (left.0 - right.0).hypot(left.1 - right.1);
    let spread = (0..20)
        .map(|one| (places[one].0 - left.0).hypot(places[one].1 - left.1))
        .fold(0.0, f64::max);
    assert!(far > 1.5 * spread, "{far} apart, {spread} wide");
}

/// Whom the user reaches within three steps without `left_out`.
fn reached(known: &[i64], links: &[Link], left_out: i64) -> BTreeSet<i64> {
    let mut all: BTreeSet<i64> = known
        .iter()
        .copied()
        .filter(|one| *one != left_out)
        .collect();
    for _ in 1..3 {
        let next: Vec<i64> = links
            .iter()
            .filter(|link| link.strength.get() >= 0.5)
            .filter(|link| all.contains(&link.from.0) && link.to.0 != left_out)
            .map(|link| link.to.0)
            .collect();
        all.extend(next);
    }
    all
}

proptest! {
    #[test]
    fn bridges_are_those_without_whom_others_are_out_of_reach(
        edges in prop::collection::btree_set((0i64..14, 0i64..14), 0..40),
        known in prop::collection::btree_set(0i64..14, 1..4),
    ) {
        let links: Vec<Link> = edges.iter().filter(|(a, b)| a != b).map(|&(a, b)| link(a, b, 0.7)).collect();
        let known: Vec<i64> = known.into_iter().collect();
        let ties: Vec<_> = known.iter().map(|&person| tie(person, 0.5)).collect();
        let whole = reached(&known, &links, -1);
        let found = bridges(&ties, &links);
        for &person in &known {
            let lost: BTreeSet<i64> = whole
                .difference(&reached(&known, &links, person))
                .copied()
                .filter(|one| !known.contains(one))
                .collect();
            let bridge = found.iter().find(|bridge| bridge.person.0 == person);
            let claimed = bridge.map(|bridge| ids(&bridge.only_way_to)).unwrap_or_default();
            // Who is lost only because the way round is longer than three steps may be claimed less, never more.
            prop_assert!(claimed.is_subset(&lost), "{claimed:?} of {lost:?}");
        }
    }

    #[test]
    fn clusters_share_nobody_and_do_not_hang_on_the_order(
        edges in prop::collection::btree_set((0i64..20, 0i64..20), 0..60),
    ) {
        let mut links: Vec<Link> = edges.iter().filter(|(a, b)| a != b).map(|&(a, b)| link(a, b, 0.7)).collect();
        let found = clusters(&links);
        let all: Vec<PersonId> = found.members.iter().flatten().copied().collect();
        prop_assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        links.reverse();
        prop_assert_eq!(clusters(&links), found);
    }
}
