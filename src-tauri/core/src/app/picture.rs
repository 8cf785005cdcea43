//! The picture that answers are drawn from: people, ties and links as of a moment.

use crate::model::{AddressId, Decision, History, People, PersonId, Tie, Timestamp};
use crate::{identity, tie};
use std::collections::BTreeSet;

/// People and the user's ties to them, as of a moment.
pub(super) struct Picture {
    /// Everybody.
    pub(super) people: People,
    /// By person.
    ties: Vec<Tie>,
    /// When each tie was scored, where they are kept; they have no reasons then.
    scored_at: Vec<Timestamp>,
}

impl Picture {
    /// Takes ties with their reasons.
    pub(super) fn new(people: People, mut ties: Vec<Tie>) -> Self {
        ties.sort_by_key(|tie| tie.person);
        Self {
            people,
            ties,
            scored_at: Vec::new(),
        }
    }

    /// Takes ties that were kept, by person, and when each was scored.
    pub(super) fn kept(people: People, ties: Vec<(Tie, Timestamp)>) -> Self {
        let (ties, scored_at) = ties.into_iter().unzip();
        Self {
            people,
            ties,
            scored_at,
        }
    }

    fn position(&self, person: PersonId) -> Option<usize> {
        let at = self.ties.binary_search_by_key(&person, |tie| tie.person);
        at.ok()
    }

    /// Returns when the tie to a person was scored, where it was kept without reasons.
    pub(super) fn find_moment(&self, person: PersonId) -> Option<Timestamp> {
        self.scored_at.get(self.position(person)?).copied()
    }

    /// Returns the user's tie to a person.
    pub(super) fn find_tie(&self, person: PersonId) -> Option<&Tie> {
        self.ties.get(self.position(person)?)
    }

    /// Returns every tie, by person.
    pub(super) fn ties(&self) -> &[Tie] {
        &self.ties
    }
}

/// When somebody stands on mail at all.
pub(super) struct Seen {
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
    /// Messages they wrote, bulk too.
    pub(super) wrote: u32,
}

/// Resolves and scores a history as of `now`.
pub(super) fn score(
    history: &History,
    me: &BTreeSet<AddressId>,
    decisions: &[Decision],
    now: Timestamp,
) -> (People, Vec<Tie>) {
    let people = identity::resolve(history, me, decisions);
    let ties = tie::score(history, &people, now);
    (people, ties)
}
