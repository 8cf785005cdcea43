//! Applying decisions about people to the last whole scoring: only whom they touch is resolved and scored anew.
//!
//! What the mail says of who is who stays as it was then, as does what was learned of the user over all ties. So all that a
//! decision can change are the people behind the addresses that it names, and behind those of the same full name; and with
//! them the ties to everybody on their mail (`tie::rescore`).

use super::AppError;
use super::score::Limits;
use crate::model::{
    AddressFacts, AddressId, Decision, History, Ledger, MessageId, Packed, People, Person,
    PersonId, Tie, Timestamp,
};
use crate::store::{DecidedScores, Scored, Store, StoreError};
use crate::tie::{Changes, Owners};
use crate::{identity, tie};
use std::collections::{BTreeMap, BTreeSet};

/// Whether decisions were applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decided {
    /// They were.
    Applied,
    /// There were none that had not been.
    Nothing,
    /// They were not: all is to be scored.
    Unfit,
}

/// Returns the decisions about people, in order.
pub(super) fn about_people(store: &Store) -> Result<Vec<Decision>, StoreError> {
    let mut decisions = store.list_decisions()?;
    decisions.retain(Decision::is_about_people);
    Ok(decisions)
}

/// Applies the decisions that the last scoring does not know, and takes back those that were undone since.
pub(super) fn apply(
    store: &mut Store,
    now: Timestamp,
    limits: Limits,
) -> Result<Decided, AppError> {
    let made = store.at_once(|store| {
        let Some(before) = store.find_scored()? else {
            return Ok(Err(Decided::Unfit));
        };
        if !limits.hold(&before, store, now)? {
            return Ok(Err(Decided::Unfit));
        }
        let (applied, decisions) = (store.list_applied_decisions()?, about_people(store)?);
        if applied == decisions {
            return Ok(Err(Decided::Nothing));
        }
        let named = applied.iter().chain(&decisions);
        let people = ChangedPeople::find(store, named, &decisions)?;
        let decided = people.score(store, &before, now)?;
        Ok::<_, AppError>(match decided {
            Some(decided) => Ok((
                before,
                DecidedScores {
                    decisions,
                    ..decided
                },
            )),
            None => Err(Decided::Unfit),
        })
    })?;
    let (before, decided) = match made {
        Ok(made) => made,
        Err(instead) => return Ok(instead),
    };
    match store.decide_scores(&before, &before, &decided)? {
        true => Ok(Decided::Applied),
        false => Ok(Decided::Unfit),
    }
}

/// Who is not who they were.
struct ChangedPeople {
    /// Those of the last scoring.
    before: Vec<Person>,
    /// Those in their place.
    after: Vec<Person>,
}

impl ChangedPeople {
    /// Resolves again the addresses that decisions `named` and their namesakes.
    fn find<'a>(
        store: &Store,
        named: impl Iterator<Item = &'a Decision>,
        decisions: &[Decision],
    ) -> Result<Self, AppError> {
        let me = store.me_ids()?;
        let mut addresses = BTreeSet::new();
        for address in named.flat_map(Decision::addresses) {
            addresses.extend(store.find_address(address)?.filter(|id| !me.contains(id)));
        }
        let facts = with_namesakes(store, addresses)?;
        let spellings = store.load_spellings(&facts)?;
        let mut after = identity::resolve_again(&spellings, &facts, decisions);
        let mut before = store.load_owners(facts.iter().map(|one| one.address))?;
        let unchanged: Vec<Person> = before
            .iter()
            .filter(|person| after.contains(person))
            .cloned()
            .collect();
        before.retain(|person| !unchanged.contains(person));
        after.retain(|person| !unchanged.contains(person));
        Ok(Self { before, after })
    }

    /// Returns the addresses of those who have others than before.
    fn moved(&self) -> BTreeSet<AddressId> {
        let stays = |one: &Person, others: &[Person]| {
            let same = |other: &Person| other.addresses == one.addresses;
            others.iter().any(same)
        };
        let before = self.before.iter().filter(|one| !stays(one, &self.after));
        let after = self.after.iter().filter(|one| !stays(one, &self.before));
        before
            .chain(after)
            .flat_map(|one| one.addresses.iter().copied())
            .collect()
    }

    /// Scores those whom it concerns; `None` if what is kept of them is damaged, or much was added since the whole scoring.
    fn score(
        self,
        store: &Store,
        scored: &Scored,
        now: Timestamp,
    ) -> Result<Option<DecidedScores>, AppError> {
        let mut decided = DecidedScores {
            at: now,
            ..DecidedScores::default()
        };
        let moved = self.moved();
        if !moved.is_empty() {
            let before = owners(store)?;
            let after = before.with(&self.after);
            let Some(added) = Added::load(store, scored, &self)? else {
                return Ok(None);
            };
            let history = store.load_compact()?;
            let views = (&before, &after);
            let Some(rescored) =
                tie::rescore(&history, views, &moved, &added.differing(), scored.basis.at)
            else {
                return Ok(None);
            };
            for (person, ledger) in rescored.ledgers {
                let Some((ledger, tie)) = added.tie(person, ledger, scored, now) else {
                    return Ok(None);
                };
                decided.ledgers.push((person, ledger, tie));
            }
            for changed in rescored.pairs {
                let pairs = store.find_pairs(changed.person)?;
                let Some(pairs) = changed.replace_in(&pairs.map_or(Vec::new(), |one| one.bytes))
                else {
                    return Ok(None);
                };
                decided.pairs.push(pairs);
            }
            decided.added_pairs = added.pairs(&after, scored);
        }
        let stays = |one: &Person| self.after.iter().any(|other| other.id == one.id);
        let gone = self.before.iter().filter(|one| !stays(one));
        decided.gone = gone.map(|one| one.id).collect();
        decided.people = self.after;
        Ok(Some(decided))
    }
}

/// Loads what is known of addresses and of those that share a full name with any of them.
fn with_namesakes(
    store: &Store,
    mut addresses: BTreeSet<AddressId>,
) -> Result<Vec<AddressFacts>, AppError> {
    let named = store.load_facts(&addresses)?;
    for name in named.iter().filter_map(|one| one.namesakes) {
        addresses.extend(store.list_namesakes(name)?);
    }
    Ok(store.load_facts(&addresses)?)
}

/// Loads whose each address is.
fn owners(store: &Store) -> Result<Owners, AppError> {
    let mine = store.me_ids()?;
    let me = mine.first().map(|&id| store.find_owner(id)).transpose()?;
    let mut owners = Owners::new(me.flatten());
    for (address, person, rank) in store.list_owners()? {
        owners.add(address, person, rank);
    }
    Ok(owners)
}

/// Messages added since the whole scoring, and what they change of everybody's exchanges, before the decisions and after.
#[derive(Default)]
struct Added {
    new: History,
    people: People,
    before: Changes,
    after: Changes,
}

/// Of what the whole scoring saw, one message in so many is looked through for answers, and so many more.
const AROUND: (u64, u64) = (10, 1_000);

impl Added {
    /// Loads them; `None` if they are too many.
    fn load(
        store: &Store,
        scored: &Scored,
        changed: &ChangedPeople,
    ) -> Result<Option<Self>, AppError> {
        let around = usize::try_from(scored.messages / AROUND.0 + AROUND.1).unwrap_or(usize::MAX);
        let (since, until) = (scored.basis.at, scored.as_of);
        let Some(ids) = store.list_new(scored.whole_newest, since, until, around)? else {
            return Ok(None);
        };
        let was_seen = |id: MessageId| id <= scored.newest;
        let ids = ids.into_iter().filter(|one| was_seen(one.0));
        let ids: BTreeMap<MessageId, Timestamp> = ids.collect();
        if ids.is_empty() {
            return Ok(Some(Self::default()));
        }
        let windows = tie::windows(ids.values().copied());
        let Some(all) = store.load_windows(&windows, until, around)? else {
            return Ok(None);
        };
        let all = all.filter(was_seen);
        let held = all.filter(|id| !ids.contains_key(&id));
        let mine = store.me_ids()?;
        let addresses = all.addresses().map(|(id, _)| id);
        let before = store.load_owners(addresses.chain(mine))?;
        let was = |one: &Person| changed.before.iter().any(|other| other.id == one.id);
        let stay = before.iter().filter(|one| !was(one));
        let after = People::new(stay.chain(&changed.after).cloned());
        let before = People::new(before);
        Ok(Some(Self {
            new: all.filter(|id| ids.contains_key(&id)),
            before: Changes::between(&held, &all, &before, until),
            after: Changes::between(&held, &all, &after, until),
            people: after,
        }))
    }

    /// Returns those of whom they change something else now.
    fn differing(&self) -> BTreeSet<PersonId> {
        self.before.differing(&self.after)
    }

    /// Adds them to the exchanges of the whole scoring, and returns the tie that these make; `None` if they are damaged.
    fn tie(
        &self,
        person: PersonId,
        whole: Ledger,
        scored: &Scored,
        now: Timestamp,
    ) -> Option<(Ledger, Option<Tie>)> {
        if !self.after.concern(person) {
            let tie = tie::tie_of(person, &whole, &scored.basis, now);
            return Some((whole, tie));
        }
        let added = self.after.add(person, &whole, &scored.basis, now)?;
        let ledger = Ledger {
            whole: added.whole.unwrap_or(whole.whole),
            added: added.added,
        };
        Some((ledger, added.tie))
    }

    /// Returns what they say of ties between others; `None` where there are none.
    fn pairs(&self, owners: &Owners, scored: &Scored) -> Option<Vec<Packed>> {
        let rank = |person| owners.rank(person);
        let found =
            || tie::added_evidence(&self.new, &self.people, rank, scored.basis.at, scored.as_of);
        (!self.new.messages().is_empty()).then(found)
    }
}

#[cfg(test)]
#[path = "decided_tests.rs"]
mod tests;
