//! Scoring in proportion to what is new: a whole scoring leaves everybody's exchanges behind, and new messages are added
//! to those of the people on them.
//!
//! Who is who, what was learned of the user over all ties, and how deep a tie must have been to fade are the whole
//! scoring's. With these, the tie to everybody whom a new message concerns is what a whole scoring would make it.

use super::exchange::{Exchange, Exchanges, REPLY_WITHIN};
use super::links::{UNKNOWN, ranked};
use super::roll::Roll;
use super::{Own, Standing, fades, ledger, weigh};
use crate::model::{Basis, History, Ledger, People, PersonId, Tie, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a whole scoring found, and what it leaves.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The user's ties, as [`super::score`] returns them.
    pub ties: Vec<Tie>,
    /// What was learned from all of them.
    pub basis: Basis,
    /// The exchanges with everybody with whom there are any.
    pub ledgers: Vec<(PersonId, Ledger)>,
    /// Those whom the user wrote to, and the place of each among those written to most, from 0.
    pub ranks: BTreeMap<PersonId, u32>,
}

/// Scores all, and returns with the ties what new messages can be added to.
pub fn measure(history: &History, people: &People, now: Timestamp) -> Measured {
    let roll = Roll::new(history, people);
    let exchanges = Exchanges::new(&roll, history, now);
    let (ties, basis) = weigh(&roll, &exchanges, now);
    let sent = (0..roll.len() as u32).map(|number| {
        let exchanges = exchanges.of(number).iter();
        exchanges.filter(|one| one.role.is_sent()).count() as u32
    });
    let ranks = ranked(&sent.collect::<Vec<_>>(), history, people);
    let ranks = (0..roll.len() as u32).zip(ranks);
    let ranks = ranks.filter(|&(_, rank)| rank != UNKNOWN);
    let numbers = (0..roll.len() as u32).filter(|&number| !exchanges.of(number).is_empty());
    let ledgers = numbers.map(|number| {
        let ledger = Ledger {
            whole: ledger::pack(exchanges.of(number)),
            added: Vec::new(),
        };
        (roll.id(number), ledger)
    });
    Measured {
        ties,
        basis,
        ledgers: ledgers.collect(),
        ranks: ranks
            .map(|(number, rank)| (roll.id(number), rank))
            .collect(),
    }
}

/// Returns the stretches of time in which messages may answer, or be answered by, messages of these times: earliest first
/// and apart from each other.
pub fn windows(times: impl IntoIterator<Item = Timestamp>) -> Vec<Range<Timestamp>> {
    let mut times: Vec<i64> = times.into_iter().map(|time| time.0).collect();
    times.sort_unstable();
    let mut windows: Vec<Range<Timestamp>> = Vec::new();
    for time in times {
        let start = Timestamp(time.saturating_sub(REPLY_WITHIN));
        let end = Timestamp(time.saturating_add(REPLY_WITHIN + 1));
        match windows.last_mut() {
            Some(last) if start <= last.end => last.end = end,
            _ => windows.push(start..end),
        }
    }
    windows
}

/// What new messages change of everybody's exchanges.
#[derive(Clone, Debug, Default)]
pub struct Changes(BTreeMap<PersonId, Change>);

/// What they change of one person's.
#[derive(Clone, Debug, Default, PartialEq)]
struct Change {
    come: Vec<Exchange>,
    gone: Vec<Exchange>,
}

/// One person's tie with new messages added.
#[derive(Clone, Debug)]
pub struct Added {
    /// `None` where nothing passed between the two.
    pub tie: Option<Tie>,
    /// The exchanges added since the whole scoring, in place of those before.
    pub added: Vec<u8>,
    /// The exchanges of the whole scoring, where they are not what they were.
    pub whole: Option<Vec<u8>>,
}

impl Changes {
    /// Compares the exchanges of the messages that were `held` with those of `all`, the new ones among them; both within
    /// [`windows`] of the new ones. Besides adding some, a new message changes one where it is what that answers.
    pub fn between(held: &History, all: &History, people: &People, now: Timestamp) -> Self {
        let roll = Roll::new(all, people);
        let before = Exchanges::new(&roll, held, now);
        let after = Exchanges::new(&roll, all, now);
        let changes = (0..roll.len() as u32).filter_map(|number| {
            let change = Change::between(before.of(number), after.of(number));
            change.map(|change| (roll.id(number), change))
        });
        Self(changes.collect())
    }

    /// Returns those of whom these changes and others differ.
    pub fn differing(&self, other: &Self) -> BTreeSet<PersonId> {
        let all = self.people().chain(other.people());
        all.filter(|person| self.0.get(person) != other.0.get(person))
            .collect()
    }

    /// Returns whether a person's exchanges change.
    pub fn concern(&self, person: PersonId) -> bool {
        self.0.contains_key(&person)
    }

    /// Returns whose exchanges change.
    pub fn people(&self) -> impl Iterator<Item = PersonId> {
        self.0.keys().copied()
    }

    /// Makes the changes to one person's exchanges, and scores them at `now`; `None` if the exchanges are damaged or not
    /// those that the changes were found in.
    pub fn add(
        &self,
        person: PersonId,
        ledger: &Ledger,
        basis: &Basis,
        now: Timestamp,
    ) -> Option<Added> {
        let change = self.0.get(&person)?;
        let mut whole = ledger::unpack(&ledger.whole)?;
        let mut added = ledger::unpack(&ledger.added)?;
        let mut changed = false;
        for gone in &change.gone {
            if !remove(&mut added, gone) {
                changed = true;
                remove(&mut whole, gone).then_some(())?;
            }
        }
        added.extend(&change.come);
        added.sort_by_key(Exchange::order);
        let packed = (ledger::pack(&added), changed.then(|| ledger::pack(&whole)));
        // The new ones are mostly the latest, so little is moved.
        let mut all = whole;
        all.extend(added);
        all.sort_by_key(Exchange::order);
        let mut tie = Standing::new(person, &all, now).tie(Own::of(basis), now);
        if let Some(tie) = &mut tie {
            tie.fading = fades(tie, basis.deep, now);
        }
        Some(Added {
            tie,
            added: packed.0,
            whole: packed.1,
        })
    }
}

/// Removes one exchange; returns whether it was there.
fn remove(all: &mut Vec<Exchange>, gone: &Exchange) -> bool {
    match all.binary_search_by_key(&gone.order(), Exchange::order) {
        Ok(at) => {
            all.remove(at);
            true
        }
        Err(_) => false,
    }
}

impl Change {
    /// Returns what is in one but not in the other, both in their order; `None` where they are the same.
    fn between(before: &[Exchange], after: &[Exchange]) -> Option<Self> {
        if before == after {
            return None;
        }
        let mut change = Self::default();
        let mut rest = before.iter().peekable();
        for one in after {
            while let Some(gone) = rest.next_if(|gone| gone.order() < one.order()) {
                change.gone.push(*gone);
            }
            if rest.next_if(|same| *same == one).is_none() {
                change.come.push(*one);
            }
        }
        change.gone.extend(rest);
        Some(change)
    }
}
