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
    let named: BTreeSet<&Address> = decisions.iter().flat_map(Decision::addresses).collect();
    let places: BTreeMap<&Address, usize> = facts
        .seen
        .iter()
        .enumerate()
        .filter(|(at, _)| free.get(*at) == Some(&true))
        .filter_map(|(at, seen)| Some((facts.history.normalised(seen.id)?, at)))
        .filter(|(address, _)| named.contains(address))
        .collect();
    let mut hands = Hands::new(facts.seen.len(), groups);
    for decision in decisions {
        let at = |address: &Address| places.get(address).copied();
        match decision {
            Decision::Merge { one, other } => {
                if let Some((one, other)) = at(one).zip(at(other)) {
                    hands.merge(one, other);
                }
            }
            Decision::Split { address } => at(address).into_iter().for_each(|at| hands.split(at)),
            Decision::Mark { address, is } => {
                if let Some(at) = at(address) {
                    hands.marks.insert(at, *is);
                }
            }
            Decision::Snooze { .. } | Decision::LetGo { .. } => {}
        }
    }
    hands.finish(kinds)
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
