//! Whose each address is, by number: what a compact history is read with.

use super::links::UNKNOWN;
use super::roll::NOBODY;
use crate::model::{AddressId, Person, PersonId};

/// Whose each address is, and whom the user wrote to most when all was scored last. People are numbered by their ids.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    /// By address.
    of_address: Vec<u32>,
    /// By address: the place of its person then.
    rank_of_address: Vec<u32>,
    /// By person: the best place of an address of theirs.
    pub(super) rank: Vec<u32>,
    me: Option<PersonId>,
}

/// Returns the number that stands for an id.
pub(super) fn number(id: i64) -> u32 {
    u32::try_from(id).unwrap_or(NOBODY)
}

impl Owners {
    /// Nobody but the user yet.
    pub fn new(me: Option<PersonId>) -> Self {
        Self {
            me,
            ..Self::default()
        }
    }

    /// Gives an address to a person; `rank` is the place of whoever had it when all was scored last.
    pub fn add(&mut self, address: AddressId, person: PersonId, rank: Option<u32>) {
        let (at, owner) = (number(address.0) as usize, number(person.0));
        let size = at.max(owner as usize) + 1;
        if self.of_address.len() < size {
            self.of_address.resize(size, NOBODY);
            self.rank_of_address.resize(size, UNKNOWN);
            self.rank.resize(size, UNKNOWN);
        }
        self.of_address[at] = owner;
        self.rank_of_address[at] = rank.unwrap_or(UNKNOWN);
        let best = &mut self.rank[owner as usize];
        *best = (*best).min(rank.unwrap_or(UNKNOWN));
    }

    /// Returns the same with these people in place of whoever had their addresses.
    #[must_use]
    pub fn with(&self, people: &[Person]) -> Self {
        let mut after = self.clone();
        for person in people {
            let best = &mut after.rank[number(person.id.0) as usize];
            *best = UNKNOWN;
            for address in &person.addresses {
                let at = number(address.0) as usize;
                *best = (*best).min(after.rank_of_address[at]);
                after.of_address[at] = number(person.id.0);
            }
        }
        after
    }

    pub(super) fn of(&self, address: AddressId) -> u32 {
        let at = usize::try_from(address.0).ok();
        at.and_then(|at| self.of_address.get(at))
            .copied()
            .unwrap_or(NOBODY)
    }

    pub(super) fn me(&self) -> u32 {
        self.me.map_or(NOBODY, |me| number(me.0))
    }

    /// Returns a person's place among those whom the user wrote to most.
    pub fn rank(&self, person: PersonId) -> Option<u32> {
        let at = usize::try_from(person.0).ok()?;
        self.rank.get(at).copied().filter(|rank| *rank != UNKNOWN)
    }

    /// Returns a number above that of every person.
    pub(super) fn size(&self) -> usize {
        self.of_address.len()
    }
}
