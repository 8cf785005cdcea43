//! Addresses to people; person, list, robot or role account. Pure.
//!
//! | file | what it knows |
//! |---|---|
//! | `facts` | what a history shows of each address |
//! | `names` | display names, cleaned and compared |
//! | `words` | words of programs, desks, lists and companies |
//! | `kind` | person, list, robot or role account |
//! | `lists` | which addresses are those of lists |
//! | `merge` | which addresses are one person's |
//! | `by_hand` | what the user decided, over all that |
//! | `organisation` | where somebody works, by their mail domain |
//! | `nicknames` | names that people are called by beside their own |
//! | `search` | who is meant by a name as typed |
//! | `via` | whose mail it is that a list sends in somebody's name |
//! | `suggest`, `lives` | who is likely one person, and is asked about |

mod by_hand;
mod facts;
mod kind;
mod lists;
mod lives;
mod merge;
mod names;
mod nicknames;
mod organisation;
mod search;
mod suggest;
mod via;
mod words;

pub use search::{Closeness, Companies, Directory, Found, WholeName, folded};
pub use suggest::Suggesting;
#[cfg(any(test, feature = "inside"))]
pub use suggest::suggest;

use crate::model::{
    AddressFacts, AddressId, Decision, History, Kind, People, Person, PersonId, SpellingId,
    SpellingUse, Timestamp,
};
use facts::{Facts, Seen};
use merge::Namesakes;
use std::collections::{BTreeMap, BTreeSet};

/// Gathers the addresses of `history` into people, and says what stands behind each.
///
/// All addresses in `me` are one person, the user, whatever their names. Nobody else is merged with the user. Only
/// what `history` holds counts, so people as of a moment are those of the history up to it; the order of messages of
/// equal time makes no difference. What the user decided by hand holds whatever the history says.
pub fn resolve(history: &History, me: &BTreeSet<AddressId>, decisions: &[Decision]) -> People {
    let facts = Facts::gather(history, me);
    let found = Resolved::of(&facts, me);
    People::new(found.people(&facts, me, decisions))
}

/// Resolves, and returns with the people what [`resolve_again`] takes, by address.
pub fn resolve_and_keep(
    history: &History,
    me: &BTreeSet<AddressId>,
    decisions: &[Decision],
) -> (People, Vec<AddressFacts>) {
    let facts = Facts::gather(history, me);
    let found = Resolved::of(&facts, me);
    let people = People::new(found.people(&facts, me, decisions));
    (people, found.keep(&facts))
}

/// Returns the people behind some addresses, which are not the user's: the same as [`resolve`] does with these decisions,
/// if with every address `kept` holds its namesakes, and those that decisions name beside it or its namesakes.
/// `history` knows these addresses and their spellings; its messages do not matter.
pub fn resolve_again(
    history: &History,
    kept: &[AddressFacts],
    decisions: &[Decision],
) -> Vec<Person> {
    let facts = Facts::kept(history, kept);
    let found = Resolved {
        kinds: kept.iter().map(|one| one.kind).collect(),
        free: vec![true; kept.len()],
        namesakes: Namesakes::kept(&facts, kept),
    };
    found.people(&facts, &BTreeSet::new(), decisions)
}

/// What the mail says of who is who, whatever the user decided.
struct Resolved<'a> {
    /// By place in `facts.seen`: what stands behind the address.
    kinds: Vec<Kind>,
    /// ... whether it may be merged: it is not the user's.
    free: Vec<bool>,
    namesakes: Namesakes<'a>,
}

impl<'a> Resolved<'a> {
    fn of(facts: &'a Facts<'_>, me: &BTreeSet<AddressId>) -> Self {
        let mine = |seen: &Seen| me.contains(&seen.id);
        let kind = |seen: &Seen| match mine(seen) {
            true => Kind::Person,
            false => kind::of(facts, seen),
        };
        let kinds: Vec<Kind> = facts.seen.iter().map(kind).collect();
        let free: Vec<bool> = facts.seen.iter().map(|seen| !mine(seen)).collect();
        Self {
            namesakes: Namesakes::find(facts, &kinds, &free),
            kinds,
            free,
        }
    }

    /// Returns everybody, as the user decided.
    fn people(
        &self,
        facts: &Facts<'_>,
        me: &BTreeSet<AddressId>,
        decisions: &[Decision],
    ) -> Vec<Person> {
        let mut kinds = self.kinds.clone();
        let told_apart = by_hand::told_apart(facts, &self.free, decisions);
        let found = merge::groups(facts, &self.namesakes, &told_apart);
        let mut groups = by_hand::regroup(facts, &self.free, decisions, &mut kinds, found);
        let user: Vec<usize> = (0..facts.seen.len())
            .filter(|&at| self.free.get(at) == Some(&false))
            .collect();
        let mut grouped = vec![false; facts.seen.len()];
        groups.push(user);
        for &at in groups.iter().flatten() {
            if let Some(grouped) = grouped.get_mut(at) {
                *grouped = true;
            }
        }
        let single = (0..facts.seen.len())
            .filter(|&at| grouped.get(at) == Some(&false))
            .map(|at| vec![at]);
        groups
            .iter()
            .cloned()
            .chain(single)
            .filter_map(|group| person(facts, &kinds, &group, me))
            .collect()
    }

    /// Returns what is to be kept of each address.
    fn keep(&self, facts: &Facts<'_>) -> Vec<AddressFacts> {
        let kept = facts.seen.iter().zip(&self.kinds).map(|(seen, &kind)| {
            let uses = || seen.spellings.iter().map(|&id| (id, facts.used(id)));
            AddressFacts {
                address: seen.id,
                kind,
                namesakes: None,
                apart: Vec::new(),
                rank: None,
                first: uses()
                    .filter_map(|(_, used)| used.first)
                    .min()
                    .unwrap_or_default(),
                last: uses()
                    .filter_map(|(_, used)| used.last)
                    .max()
                    .unwrap_or_default(),
                wrote: uses().map(|(_, used)| used.from).sum(),
                spellings: uses()
                    .map(|(id, used)| SpellingUse {
                        id,
                        wrote: used.wrote,
                        other: used.other,
                        last: used.last.unwrap_or_default(),
                    })
                    .collect(),
            }
        });
        let mut kept: Vec<AddressFacts> = kept.collect();
        self.namesakes.note_in(&mut kept);
        kept
    }
}

/// Makes a person of the addresses at `group`, ascending places in `facts.seen`.
fn person(
    facts: &Facts<'_>,
    kinds: &[Kind],
    group: &[usize],
    me: &BTreeSet<AddressId>,
) -> Option<Person> {
    let members: Vec<&Seen> = group.iter().filter_map(|&at| facts.seen.get(at)).collect();
    let first = members.first()?;
    let kind = group
        .first()
        .and_then(|&at| kinds.get(at))
        .copied()
        .unwrap_or_default();
    let mut spellings: Vec<(Option<Timestamp>, &str, AddressId, SpellingId)> = members
        .iter()
        .flat_map(|seen| &seen.spellings)
        .filter_map(|&id| {
            let spelling = facts.history.spelling(id)?;
            Some((
                facts.used(id).last,
                spelling.spelled.as_str(),
                spelling.address,
                id,
            ))
        })
        .collect();
    // The most recent first; of equal ones by their letters, so that the answer is the same in every run.
    spellings.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    let mut spelled: Vec<String> = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for &(_, text, _, _) in &spellings {
        if known.insert(text) {
            spelled.push(text.to_owned());
        }
    }
    let organisation = spellings
        .iter()
        .map(|&(_, _, address, _)| address)
        .chain(members.iter().map(|seen| seen.id))
        .filter_map(|address| facts.history.normalised(address))
        .find_map(|address| organisation::of(address.domain()))
        .map(str::to_owned);
    Some(Person {
        id: PersonId(first.id.0),
        name: name(facts, kind, &spellings, first),
        addresses: members.iter().map(|seen| seen.id).collect(),
        spelled,
        organisation,
        kind,
        is_me: members.iter().any(|seen| me.contains(&seen.id)),
    })
}

/// Returns the best name: for a person a full one that they write with themselves, then a full one, then any; in
/// mixed case rather than not; the one used most. Without one, what the local part plainly says, else the address.
fn name(
    facts: &Facts<'_>,
    kind: Kind,
    spellings: &[(Option<Timestamp>, &str, AddressId, SpellingId)],
    first: &Seen,
) -> String {
    let mut candidates: BTreeMap<&str, (bool, u32, u32)> = BTreeMap::new();
    let mut uses = 0;
    let person = kind == Kind::Person;
    for &(_, _, _, id) in spellings {
        let used = facts.used(id);
        uses += used.wrote + used.other;
        if let Some(name) = facts
            .name(id)
            .filter(|name| !(person && name.says_nothing()))
        {
            let entry = candidates.entry(&name.shown).or_default();
            entry.0 |= name.is_full();
            entry.1 += used.wrote;
            entry.2 += used.other;
        }
    }
    let mixed =
        |name: &str| name.chars().any(char::is_lowercase) || !name.chars().any(char::is_uppercase);
    candidates
        .into_iter()
        // A name that few of its messages carry is one of those who write through a list or a program.
        .filter(|(_, (full, wrote, other))| person || !full || (wrote + other) * 2 > uses)
        .max_by(
            |(one, (one_full, one_wrote, one_other)), (other, (full, wrote, others))| {
                let rank = |name: &str, full: bool, wrote: u32, other: u32| {
                    (
                        person && full && wrote > 0,
                        person && full,
                        mixed(name),
                        wrote,
                        other,
                    )
                };
                rank(one, *one_full, *one_wrote, *one_other)
                    .cmp(&rank(other, *full, *wrote, *others))
                    .then(other.cmp(one))
            },
        )
        .map(|(name, _)| name.to_owned())
        .or_else(|| {
            spellings
                .iter()
                .filter(|_| person)
                .filter_map(|&(_, _, address, _)| facts.history.normalised(address))
                .find_map(|address| names::from_local(address.local()))
        })
        .or_else(|| facts.history.normalised(first.id).map(ToString::to_string))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
