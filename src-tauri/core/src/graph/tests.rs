//! What ways must hold, against brute force on small random networks.

use super::{Network, Way};
use crate::model::{
    Evidence, EvidenceKind, Label, Link, PersonId, ReplySeconds, Strength, Tie, Timestamp,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

const FAVOUR: f64 = 0.37;

pub(super) fn tie(person: i64, strength: f64) -> Tie {
    Tie {
        person: PersonId(person),
        strength: Strength::new(strength),
        peak: Strength::new(strength),
        label: Label::Fair,
        reasons: Vec::new(),
        sent: 2,
        received: 3,
        overheard: 0,
        first: Timestamp(10),
        last: Timestamp(20),
        reply: ReplySeconds::default(),
        contact_probability: 0.5,
        silence_probability: 0.5,
        contact_days: 3,
        usual_gap_days: 1.0,
        fading: false,
        activity: Vec::new(),
    }
}

pub(super) fn link(from: i64, to: i64, strength: f64) -> Link {
    Link {
        from: PersonId(from),
        to: PersonId(to),
        strength: Strength::new(strength),
        inferred: strength < 0.5,
        evidence: vec![Evidence {
            kind: EvidenceKind::TogetherFew,
            messages: (from * 100 + to) as u32,
            forward: 1,
            backward: 0,
            with_you: true,
            first: Timestamp(from),
            last: Timestamp(to),
        }],
    }
}

fn people(way: &Way) -> Vec<i64> {
    way.steps.iter().map(|step| step.person.0).collect()
}

fn found(network: &Network, target: i64, max_hops: usize, limit: usize) -> Vec<Vec<i64>> {
    let ways = network.introductions(PersonId(target), max_hops, limit);
    ways.iter().map(people).collect()
}

/// The strongest way through each first person, by trying all.
fn by_force(ties: &[Tie], links: &[Link], target: i64, max_hops: usize) -> BTreeMap<i64, f64> {
    let mut best = BTreeMap::new();
    let mut offer = |first: i64, strength: f64| {
        let held = best.entry(first).or_insert(0.0_f64);
        *held = held.max(strength);
    };
    for tie in ties
        .iter()
        .filter(|tie| tie.person.0 != target && max_hops >= 2)
    {
        for one in links.iter().filter(|one| one.from == tie.person) {
            let two_hops = tie.strength.get() * FAVOUR * one.strength.get();
            if one.to.0 == target {
                offer(tie.person.0, two_hops);
                continue;
            }
            for two in links
                .iter()
                .filter(|two| two.from == one.to && two.to.0 == target && max_hops >= 3)
            {
                if one.to != tie.person {
                    offer(tie.person.0, two_hops * FAVOUR * two.strength.get());
                }
            }
        }
    }
    best.retain(|_, strength| *strength > 0.0);
    best
}

fn some_network() -> impl Strategy<Value = (Vec<Tie>, Vec<Link>)> {
    let strength = 0.0..1.0;
    (
        prop::collection::btree_map(0i64..10, strength.clone(), 0..8),
        prop::collection::btree_map((0i64..10, 0i64..10), strength, 0..50),
    )
        .prop_map(|(ties, links)| {
            let ties = ties.into_iter().map(|(person, s)| tie(person, s)).collect();
            let links = links.into_iter().filter(|((from, to), _)| from != to);
            (
                ties,
                links.map(|((from, to), s)| link(from, to, s)).collect(),
            )
        })
}

proptest! {
    #[test]
    fn every_best_way_is_found((ties, links) in some_network(), target in 0i64..10, max_hops in 1usize..=3) {
        let ways = Network::new(&ties, &links).introductions(PersonId(target), max_hops, usize::MAX);
        let found: BTreeMap<i64, f64> = ways.iter().map(|way| (way.steps[0].person.0, way.strength.get())).collect();
        prop_assert_eq!(found.len(), ways.len(), "one introduction for each first person");
        let expected = by_force(&ties, &links, target, max_hops);
        prop_assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
        for (first, strength) in found {
            prop_assert!((strength - expected[&first]).abs() < 1e-12);
        }
    }

    #[test]
    fn a_way_is_what_its_steps_say((ties, links) in some_network(), target in 0i64..10, limit in 0usize..5) {
        let ways = Network::new(&ties, &links).introductions(PersonId(target), 3, limit);
        prop_assert!(ways.len() <= limit);
        prop_assert!(ways.windows(2).all(|two| two[0].strength >= two[1].strength), "best first");
        for way in ways {
            let hops = people(&way);
            prop_assert!((2..=3).contains(&hops.len()));
            prop_assert_eq!(*hops.last().unwrap(), target);
            let mut apart = hops.clone();
            apart.sort_unstable();
            apart.dedup();
            prop_assert_eq!(apart.len(), hops.len(), "nobody twice");
            let least = way.steps.iter().map(|step| step.strength.get()).fold(1.0, f64::min);
            prop_assert_eq!(way.steps[way.weakest].strength.get(), least);
            prop_assert_eq!(way.steps[0].evidence[0].kind, EvidenceKind::Direct);
            prop_assert_eq!(way.steps[0].evidence[0].messages, 5);
            for two in way.steps.windows(2) {
                let (from, to) = (two[0].person.0, two[1].person.0);
                prop_assert_eq!(i64::from(two[1].evidence[0].messages), from * 100 + to, "the evidence is that of the step");
            }
        }
    }

    #[test]
    fn the_best_way_to_each_of_many_is_the_first_to_each((ties, links) in some_network()) {
        let network = Network::new(&ties, &links);
        let targets: Vec<PersonId> = (0..12).map(PersonId).collect();
        let best = network.best_ways(&targets, 3);
        prop_assert!(best.windows(2).all(|two| two[0].1.strength >= two[1].1.strength));
        for &target in &targets {
            let alone = network.introductions(target, 3, 1).pop();
            let among = best.iter().find(|(person, _)| *person == target).map(|(_, way)| way.clone());
            prop_assert_eq!(alone, among);
        }
    }

    #[test]
    fn the_order_of_input_changes_nothing((ties, links) in some_network(), target in 0i64..10) {
        let (mut back_ties, mut back_links) = (ties.clone(), links.clone());
        back_ties.reverse();
        back_links.reverse();
        let one = Network::new(&ties, &links).introductions(PersonId(target), 3, 4);
        let other = Network::new(&back_ties, &back_links).introductions(PersonId(target), 3, 4);
        prop_assert_eq!(one, other);
    }
}

#[test]
fn knowing_the_target_is_no_introduction() {
    let network = Network::new(
        &[tie(1, 0.9), tie(2, 0.5)],
        &[link(2, 1, 0.5), link(1, 2, 0.5)],
    );
    assert_eq!(found(&network, 1, 3, 10), [[2, 1]]);
}

#[test]
fn no_way_leads_to_strangers_or_through_nobody() {
    let network = Network::new(&[tie(1, 0.9)], &[link(2, 3, 0.9)]);
    assert!(
        found(&network, 3, 3, 10).is_empty(),
        "nobody the user knows leads there"
    );
    assert!(found(&network, 99, 3, 10).is_empty(), "never seen");
    assert!(found(&Network::default(), 1, 3, 10).is_empty());
}

#[test]
fn fewer_hops_are_kept_to() {
    let network = Network::new(&[tie(1, 0.9)], &[link(1, 2, 0.9), link(2, 3, 0.9)]);
    assert!(found(&network, 3, 2, 10).is_empty());
    assert!(
        found(&network, 2, 1, 10).is_empty(),
        "one hop leaves nobody to ask"
    );
    assert_eq!(found(&network, 3, 3, 10), [[1, 2, 3]]);
}

#[test]
fn ways_with_another_last_step_come_before_more_of_the_same() {
    // 1, 2 and 3 would all ask 9; 4 knows the target too.
    let ties = [tie(1, 0.9), tie(2, 0.89), tie(3, 0.88), tie(4, 0.3)];
    let links = [
        link(1, 9, 1.0),
        link(2, 9, 1.0),
        link(3, 9, 1.0),
        link(9, 10, 0.9),
        link(4, 10, 0.6),
    ];
    let network = Network::new(&ties, &links);
    let strongest = network.introductions(PersonId(10), 3, usize::MAX);
    assert_eq!(people(&strongest[3]), [4, 10], "the weakest of all");
    assert_eq!(
        found(&network, 10, 3, 3),
        [vec![1, 9, 10], vec![2, 9, 10], vec![4, 10]]
    );
}
