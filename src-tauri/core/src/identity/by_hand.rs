//! What the user decided by hand, over what was found.

use super::facts::Facts;
use crate::model::{Address, Decision, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// Groups of places in `facts.seen` changed as the user decided, one decision after the other: a later one wins. Addresses
/// that are not seen, or are the user's own, are passed over. Marks go into `kinds`.
pub(super) fn regroup(
    facts: &Facts<'_>,
    free: &[bool],
    decisions: &[Decision],
    kinds: &mut [Kind],
    groups: Vec<Vec<usize>>,
) -> Vec<Vec<usize>> {
    if decisions.is_empty() {
        return groups;
    }
    let places = places(facts, free, decisions);
    let mut hands = Hands::new(facts.seen.len(), groups);
    for decision in decisions {
        let at = |address: &Address| places.get(address).copied();
        match decision {
            Decision::Merge { one, other } => {
                if let Some((one, other)) = at(one).zip(at(other)) {
                    hands.merge(one, other);
                }
            }
            Decision::Apart { one, other } => {
                if let Some((one, other)) = at(one).zip(at(other)) {
                    hands.part(one, other);
                }
            }
            Decision::Split { address } => at(address).into_iter().for_each(|at| hands.split(at)),
            Decision::Mark { address, is } => {
                if let Some(at) = at(address) {
                    hands.marks.insert(at, *is);
                }
            }
            Decision::Mine { .. }
            | Decision::NotMine { .. }
            | Decision::Snooze { .. }
            | Decision::LetGo { .. } => {}
        }
    }
    hands.finish(kinds)
}

/// Returns the places of the addresses that decisions name, where they are seen and not the user's own.
fn places<'a>(
    facts: &Facts<'a>,
    free: &[bool],
    decisions: &[Decision],
) -> BTreeMap<&'a Address, usize> {
    let named: BTreeSet<&Address> = decisions.iter().flat_map(Decision::addresses).collect();
    facts
        .seen
        .iter()
        .enumerate()
        .filter(|(at, _)| free.get(*at) == Some(&true))
        .filter_map(|(at, seen)| Some((facts.history.normalised(seen.id)?, at)))
        .filter(|(address, _)| named.contains(address))
        .collect()
}

/// Returns the pairs of places, either way round, that the user said are not one person's, and has not merged since.
pub(super) fn told_apart(
    facts: &Facts<'_>,
    free: &[bool],
    decisions: &[Decision],
) -> BTreeSet<(usize, usize)> {
    let pairs = pairs_apart(decisions);
    if pairs.is_empty() {
        return BTreeSet::new();
    }
    let places = places(facts, free, decisions);
    let of = |(one, other): (&Address, &Address)| {
        let (one, other) = (*places.get(one)?, *places.get(other)?);
        Some([(one, other), (other, one)])
    };
    pairs.into_iter().filter_map(of).flatten().collect()
}

/// Returns the pairs of addresses that the user said are not one person's, and has not merged since.
pub(super) fn pairs_apart(decisions: &[Decision]) -> BTreeSet<(&Address, &Address)> {
    let mut pairs = BTreeSet::new();
    for decision in decisions {
        match decision {
            Decision::Apart { one, other } => {
                pairs.insert((one.min(other), one.max(other)));
            }
            Decision::Merge { one, other } => {
                pairs.remove(&(one.min(other), one.max(other)));
            }
            _ => {}
        }
    }
    pairs
}

/// Returns the addresses that the user split off, and has not merged since.
pub(super) fn split_off(decisions: &[Decision]) -> BTreeSet<&Address> {
    let mut split = BTreeSet::new();
    for decision in decisions {
        match decision {
            Decision::Split { address } => {
                split.insert(address);
            }
            Decision::Merge { one, other } => {
                split.remove(one);
                split.remove(other);
            }
            _ => {}
        }
    }
    split
}

/// Groups under change.
struct Hands {
    groups: Vec<Vec<usize>>,
    /// The group of each place.
    group_of: Vec<usize>,
    /// What a place was marked as, last.
    marks: BTreeMap<usize, Kind>,
}

impl Hands {
    fn new(places: usize, mut groups: Vec<Vec<usize>>) -> Self {
        let mut group_of = vec![usize::MAX; places];
        for (group, members) in groups.iter().enumerate() {
            for &at in members {
                group_of[at] = group;
            }
        }
        for (at, group) in group_of.iter_mut().enumerate() {
            if *group == usize::MAX {
                *group = groups.len();
                groups.push(vec![at]);
            }
        }
        Self {
            groups,
            group_of,
            marks: BTreeMap::new(),
        }
    }

    fn merge(&mut self, one: usize, other: usize) {
        let (into, from) = (self.group_of[one], self.group_of[other]);
        if into == from {
            return;
        }
        let moved = std::mem::take(&mut self.groups[from]);
        for &at in &moved {
            self.group_of[at] = into;
        }
        self.groups[into].extend(moved);
        self.groups[into].sort_unstable();
    }

    /// Takes the other out, where both are in one group.
    fn part(&mut self, one: usize, other: usize) {
        if one != other && self.group_of[one] == self.group_of[other] {
            self.split(other);
        }
    }

    fn split(&mut self, at: usize) {
        let group = self.group_of[at];
        self.groups[group].retain(|member| *member != at);
        self.group_of[at] = self.groups.len();
        self.groups.push(vec![at]);
    }

    fn finish(self, kinds: &mut [Kind]) -> Vec<Vec<usize>> {
        for (&at, &kind) in &self.marks {
            for &member in &self.groups[self.group_of[at]] {
                kinds[member] = kind;
            }
        }
        let mut groups = self.groups;
        groups.retain(|group| !group.is_empty());
        groups
    }
}
