//! Rescoring what a decision about people touches: the exchanges of whoever has other addresses now, of those who share mail
//! with them, and the evidence for ties between others that this mail holds. What was learned over all ties stays that of
//! the last whole scoring, so the outcome is what a whole scoring under the same [`Basis`] would find.
//!
//! The compact history is read twice: once for what changes, once for what it changes to.

use super::exchange::{Exchange, concerned};
use super::links::{gather, heads, shows_ties};
use super::mix::MixMap;
use super::owners::{Owners, number};
use super::packed_pairs::replace_pairs;
use super::pairs::{Pair, Pairs, key};
use super::roll::{Letter, NOBODY};
use super::{Own, Standing, fades, ledger};
use crate::model::{
    AddressId, Basis, CompactHistory, CompactMessage, Field, Ledger, Packed, PersonId, Tie,
    Timestamp,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a decision changes of a whole scoring.
#[derive(Clone, Debug, Default)]
pub struct Rescored {
    /// Exchanges in place of those before; none where there are none any more.
    pub ledgers: Vec<(PersonId, Ledger)>,
    /// Evidence for ties between others in place of what there was.
    pub pairs: Vec<ChangedPairs>,
}

/// Evidence for ties between one person and some of those with lower ids, in place of what there was.
#[derive(Clone, Debug)]
pub struct ChangedPairs {
    /// The one with the higher id.
    pub person: PersonId,
    others: Vec<(PersonId, Pair)>,
}

impl ChangedPairs {
    /// Returns all evidence of the person, in place of `before`; `None` if that is damaged.
    pub fn replace_in(&self, before: &[u8]) -> Option<Packed> {
        Some(Packed {
            person: self.person,
            bytes: replace_pairs(before, &self.others)?,
        })
    }
}

/// Finds what changes when the addresses in `moved` go from the people of `before` to those of `after`, as of a whole
/// scoring at `at`; the exchanges of those in `also` are found as well. `None` if the history is damaged.
pub fn rescore(
    history: &CompactHistory,
    (before, after): (&Owners, &Owners),
    moved: &BTreeSet<AddressId>,
    also: &BTreeSet<PersonId>,
    at: Timestamp,
) -> Option<Rescored> {
    let touched = Touched::find(history, (before, after), moved, also)?;
    let mut found = Gathered::new(touched, at);
    let mut reader = Reader::new(after);
    history.messages(|message| {
        if message
            .places
            .iter()
            .any(|place| found.is_of(after.of(place.0)))
        {
            found.read(&reader.read(message), message, after);
        }
    })?;
    let mut wrote = Vec::new();
    history.threads(|thread| {
        if thread.iter().any(|one| found.is_of(after.of(one.0))) {
            by_person(thread, after, &mut wrote);
            found.pairs.read_thread(&wrote);
        }
    })?;
    Some(found.finish())
}

/// Returns the user's tie to a person by the exchanges with them, those added too; `None` if those are damaged, or there is
/// no tie.
pub fn tie_of(person: PersonId, ledger: &Ledger, basis: &Basis, now: Timestamp) -> Option<Tie> {
    tie_by(person, &ledger::all(ledger)?, basis, now)
}

/// Returns the tie as it was at an earlier moment, by what is known of all ties now; as [`tie_of`].
pub fn tie_before(
    person: PersonId,
    ledger: &Ledger,
    basis: &Basis,
    moment: Timestamp,
) -> Option<Tie> {
    let mut exchanges = ledger::all(ledger)?;
    exchanges.retain(|one| one.time < moment.0);
    tie_by(person, &exchanges, basis, moment)
}

fn tie_by(person: PersonId, exchanges: &[Exchange], basis: &Basis, now: Timestamp) -> Option<Tie> {
    let mut tie = Standing::new(person, exchanges, now).tie(Own::of(basis), now)?;
    tie.fading = fades(&tie, basis.deep, now);
    Some(tie)
}

/// Puts people in place of addresses, as [`super::roll::Roll`] does for a history.
struct Reader<'a> {
    owners: &'a Owners,
    /// By person: the message that named them last, so that one named twice counts once.
    named: Vec<u32>,
    read: u32,
    recipients: Vec<(u32, Field)>,
}

impl<'a> Reader<'a> {
    fn new(owners: &'a Owners) -> Self {
        Self {
            owners,
            named: vec![NOBODY; owners.size()],
            read: 0,
            recipients: Vec::new(),
        }
    }

    fn read(&mut self, message: &CompactMessage) -> Letter<'_> {
        self.recipients.clear();
        let mut author = NOBODY;
        for &(address, field) in &message.places {
            let person = self.owners.of(address);
            if person == NOBODY {
                continue;
            }
            if field == Field::From {
                if author == NOBODY {
                    author = person;
                }
            } else if self.named[person as usize] != self.read {
                self.named[person as usize] = self.read;
                self.recipients.push((person, field));
            }
        }
        self.read = self.read.wrapping_add(1);
        Letter {
            time: message.time,
            hash: None,
            parent: None,
            names_parent: message.names_parent,
            bulk: message.bulk,
            author,
            recipients: &self.recipients,
        }
    }
}

/// Puts people in place of the addresses of a thread, and them in their order.
fn by_person(thread: &[(AddressId, i64)], owners: &Owners, out: &mut Vec<(u32, i64)>) {
    out.clear();
    let wrote = thread
        .iter()
        .map(|&(address, time)| (owners.of(address), time));
    out.extend(wrote.filter(|one| one.0 != NOBODY && one.0 != owners.me()));
    out.sort_unstable();
}

/// Whose exchanges, and which pairs, a decision changes.
struct Touched {
    /// By person: whether their addresses are others now.
    changed: Vec<bool>,
    people: BTreeSet<u32>,
    pairs: MixMap<u64, ()>,
}

impl Touched {
    fn find(
        history: &CompactHistory,
        (before, after): (&Owners, &Owners),
        moved: &BTreeSet<AddressId>,
        also: &BTreeSet<PersonId>,
    ) -> Option<Self> {
        let size = before.size().max(after.size());
        let mut is_moved = vec![false; size];
        let mut touched = Self {
            changed: vec![false; size],
            people: also.iter().map(|person| number(person.0)).collect(),
            pairs: MixMap::default(),
        };
        for &address in moved {
            if let Some(is_moved) = is_moved.get_mut(number(address.0) as usize) {
                *is_moved = true;
            }
            for owner in [before.of(address), after.of(address)] {
                if owner != NOBODY {
                    touched.changed[owner as usize] = true;
                    touched.people.insert(owner);
                }
            }
        }
        if moved.is_empty() {
            return Some(touched);
        }
        let is_moved = |address: AddressId| is_moved.get(number(address.0) as usize) == Some(&true);
        let (mut then, mut now) = (Reader::new(before), Reader::new(after));
        history.messages(|message| {
            if message.places.iter().any(|place| is_moved(place.0)) {
                let (then, now) = (then.read(message), now.read(message));
                touched.compare((&then, before), (&now, after));
            }
        })?;
        let (mut then, mut now) = (Vec::new(), Vec::new());
        history.threads(|thread| {
            if thread.iter().any(|one| is_moved(one.0)) {
                by_person(thread, before, &mut then);
                by_person(thread, after, &mut now);
                touched.compare_threads(&then, &now);
            }
        })?;
        Some(touched)
    }

    /// Notes what a message says of others than before.
    fn compare(
        &mut self,
        (then, before): (&Letter<'_>, &Owners),
        (now, after): (&Letter<'_>, &Owners),
    ) {
        if !now.counts(after.me()) {
            return;
        }
        if then.size() != now.size() && after.me() != NOBODY {
            for letter in [then, now] {
                concerned(letter, after.me(), |person, _| {
                    self.people.insert(person);
                });
            }
        }
        let (mut then_present, mut present) = (Vec::new(), Vec::new());
        gather(then, before.me(), &mut then_present);
        gather(now, after.me(), &mut present);
        let then_heads = heads(&mut then_present, &before.rank);
        let heads = heads(&mut present, &after.rank);
        let unchanged = |heads: &[u32]| -> Vec<u32> {
            let heads = heads.iter().copied();
            heads.filter(|&one| !self.changed[one as usize]).collect()
        };
        // What is said of two who stay who they are follows from how many are on it, and whose pairs are looked at.
        let of_all = then_present.len() != present.len()
            || unchanged(&then_present[..then_heads]) != unchanged(&present[..heads]);
        self.mark(&then_present, then_heads, of_all);
        self.mark(&present, heads, of_all);
    }

    fn compare_threads(&mut self, then: &[(u32, i64)], now: &[(u32, i64)]) {
        let authors = |thread: &[(u32, i64)]| -> Vec<u32> {
            let authors = thread.chunk_by(|a, b| a.0 == b.0);
            authors.map(|of_one| of_one[0].0).collect()
        };
        let (then, now) = (authors(then), authors(now));
        let of_all = then.len() != now.len();
        for authors in [then, now] {
            if shows_ties(authors.len()) {
                self.mark(&authors, authors.len(), of_all);
            }
        }
    }

    /// Marks the pairs of the first `heads` with everyone after them: all, or those of people who have other addresses.
    fn mark(&mut self, present: &[u32], heads: usize, of_all: bool) {
        for (at, &a) in present.iter().enumerate().take(heads) {
            for &b in &present[at + 1..] {
                if of_all || self.changed[a as usize] || self.changed[b as usize] {
                    self.pairs.insert(key(a, b), ());
                }
            }
        }
    }
}

/// What is found of those touched.
struct Gathered {
    /// By person: whether anything of theirs is gathered.
    is_of: Vec<bool>,
    exchanges: BTreeMap<u32, Vec<Exchange>>,
    pairs: Pairs,
    present: Vec<u32>,
}

impl Gathered {
    fn new(touched: Touched, at: Timestamp) -> Self {
        let mut is_of = touched.changed;
        let ends = touched
            .pairs
            .keys()
            .flat_map(|&key| [key as u32, (key >> 32) as u32]);
        for person in ends.chain(touched.people.iter().copied()) {
            if let Some(is_of) = is_of.get_mut(person as usize) {
                *is_of = true;
            }
        }
        let people = touched.people.into_iter();
        Self {
            is_of,
            exchanges: people.map(|person| (person, Vec::new())).collect(),
            pairs: Pairs::of(at, touched.pairs.into_keys()),
            present: Vec::new(),
        }
    }

    fn is_of(&self, person: u32) -> bool {
        self.is_of.get(person as usize) == Some(&true)
    }

    fn read(&mut self, letter: &Letter<'_>, message: &CompactMessage, owners: &Owners) {
        let me = owners.me();
        if !letter.counts(me) {
            return;
        }
        if me != NOBODY {
            let answered = message.answered;
            let answered = answered.map(|(author, seconds)| (owners.of(author), seconds));
            concerned(letter, me, |person, role| {
                if let Some(exchanges) = self.exchanges.get_mut(&person) {
                    exchanges.push(Exchange::new(letter, (person, role), me, answered));
                }
            });
        }
        gather(letter, me, &mut self.present);
        let heads = heads(&mut self.present, &owners.rank);
        self.pairs.read(letter, me, &self.present, heads);
    }

    fn finish(self) -> Rescored {
        let ledgers = self.exchanges.into_iter().map(|(person, mut exchanges)| {
            exchanges.sort_by_key(Exchange::order);
            let person = PersonId(person.into());
            let ledger = Ledger {
                whole: ledger::pack(&exchanges),
                added: Vec::new(),
            };
            (person, ledger)
        });
        let pairs = self.pairs.sorted();
        let of_one = pairs.chunk_by(|a, b| a.0 >> 32 == b.0 >> 32);
        let pairs = of_one.map(|of_one| ChangedPairs {
            person: PersonId((of_one[0].0 >> 32) as i64),
            others: of_one
                .iter()
                .map(|(key, pair)| (PersonId((*key as u32).into()), *pair))
                .collect(),
        });
        Rescored {
            ledgers: ledgers.collect(),
            pairs: pairs.collect(),
        }
    }
}

/// Scores all from the history, but with what was learned by the whole scoring of which the basis and the ranks are: what
/// rescoring comes to, found the long way.
#[cfg(test)]
pub fn measure_under(
    history: &crate::model::History,
    people: &crate::model::People,
    basis: &Basis,
    rank: impl Fn(&crate::model::Person) -> Option<u32>,
) -> (Vec<Tie>, BTreeMap<PersonId, Ledger>, Vec<Packed>) {
    let roll = super::roll::Roll::new(history, people);
    let exchanges = super::exchange::Exchanges::new(&roll, history, basis.at);
    let (mut ties, mut ledgers) = (Vec::new(), BTreeMap::new());
    for (person, number) in people.iter().zip(0u32..) {
        let exchanges = exchanges.of(number);
        if exchanges.is_empty() {
            continue;
        }
        let ledger = Ledger {
            whole: ledger::pack(exchanges),
            added: Vec::new(),
        };
        ties.extend(tie_of(person.id, &ledger, basis, basis.at));
        ledgers.insert(person.id, ledger);
    }
    let ranks = people
        .iter()
        .map(|person| rank(person).unwrap_or(super::links::UNKNOWN));
    let ranks: Vec<u32> = ranks.collect();
    let pairs = super::links::pairs(&roll, history, &ranks, basis.at).pack(&roll);
    (ties, ledgers, pairs)
}
