//! The ties of others to some people alone, from what speaks for all ties.

use super::packed_pairs::PairReader;
use super::pairs::{Pair, end, left};
use crate::model::{Link, People, PersonId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// The ties of others to some people, as they are gathered from what speaks for all ties.
pub struct LinksTo<'a> {
    to: &'a BTreeSet<PersonId>,
    highest: PersonId,
    /// By the one with the lower id, then the other.
    pairs: BTreeMap<(PersonId, PersonId), Pair>,
}

impl<'a> LinksTo<'a> {
    /// Gathers the ties to any of these.
    pub fn new(to: &'a BTreeSet<PersonId>) -> Self {
        Self {
            to,
            highest: to.last().copied().unwrap_or(PersonId(0)),
            pairs: BTreeMap::new(),
        }
    }

    /// Reads what speaks for ties between a person and those with lower ids; `None` if it is damaged. More of the same person
    /// is added to what was read of them before.
    pub fn read(&mut self, person: PersonId, bytes: &[u8]) -> Option<()> {
        let all = self.to.contains(&person);
        for read in PairReader::new(bytes) {
            let (other, pair) = read?;
            if !all && other > self.highest {
                break;
            }
            if all || self.to.contains(&other) {
                let sum = self.pairs.entry((other, person)).or_insert(Pair::NOTHING);
                sum.add(&pair);
            }
        }
        Some(())
    }

    /// Returns everybody who is one of two between whom a tie was read.
    pub fn people(&self) -> BTreeSet<PersonId> {
        let both = self.pairs.keys().flat_map(|&(one, other)| [one, other]);
        both.collect()
    }

    /// Returns the ties at `now`, of evidence faded to `at`; `people` are those of [`LinksTo::people`].
    pub fn finish(self, people: &People, at: Timestamp, now: Timestamp) -> Vec<Link> {
        let left = left(at.0, now);
        let mut links = Vec::new();
        for ((one, other), pair) in &self.pairs {
            pair.links([end(*one, people), end(*other, people)], left, &mut links);
        }
        links.retain(|link| self.to.contains(&link.to));
        links
    }
}
