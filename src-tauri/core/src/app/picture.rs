//! The picture that answers are drawn from: people, ties and links as of a moment.

use crate::model::{AddressId, Decision, Field, History, People, PersonId, Tie, Timestamp};
use crate::{identity, tie};
use std::collections::{BTreeMap, BTreeSet};

/// People and the user's ties to them, as of a moment.
pub(super) struct Picture {
    /// The moment.
    pub(super) as_of: Timestamp,
    /// Everybody.
    pub(super) people: People,
    /// By person.
    ties: Vec<Tie>,
}

impl Picture {
    /// Takes the parts.
    pub(super) fn new(as_of: Timestamp, people: People, mut ties: Vec<Tie>) -> Self {
        ties.sort_by_key(|tie| tie.person);
        Self {
            as_of,
            people,
            ties,
        }
    }

    /// Returns the user's tie to a person.
    pub(super) fn find_tie(&self, person: PersonId) -> Option<&Tie> {
        let at = self.ties.binary_search_by_key(&person, |tie| tie.person);
        self.ties.get(at.ok()?)
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

/// Returns when everybody was seen, on whatever mail.
pub(super) fn seen(history: &History, people: &People) -> BTreeMap<PersonId, Seen> {
    let mut all = BTreeMap::<PersonId, Seen>::new();
    for message in history.messages() {
        for place in history.places(message) {
            let Some(person) = history
                .address(place.spelling)
                .and_then(|address| people.owner(address))
            else {
                continue;
            };
            let (first, last) = (message.time, message.time);
            let seen = all.entry(person).or_insert(Seen {
                first,
                last,
                wrote: 0,
            });
            seen.last = last;
            seen.wrote += u32::from(place.field == Field::From);
        }
    }
    all
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
