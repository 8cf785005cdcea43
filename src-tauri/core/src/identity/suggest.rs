//! Who is likely one person, though not surely enough to be merged without asking.
//!
//! Pairs come from what two people are called and from what their addresses spell. Never suggested: what is no person,
//! the user, and what the user told apart or split off by hand. Two who received the same mail are never merged; where
//! they bear one name they are asked about, since many a mail goes to both addresses of somebody.

use super::facts::{Facts, Seen};
use super::lives::{Lives, Pair};
use super::names::{self, Name};
use super::{by_hand, merge, nicknames, search};
use crate::model::{
    Address, AddressFacts, AddressId, Decision, Field, History, Kind, People, PersonId, Sign,
    Suggestion, Timestamp,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What more people than this have in common says nothing of any two of them.
const MOST_IN_COMMON: usize = 8;
/// A local part of fewer letters than this is shared by chance.
const SHORTEST_LOCAL: usize = 5;
/// Pairs less likely than this are not suggested.
const LEAST: f64 = 0.5;

/// Returns who is likely one person, the likeliest first; `people` are those of `history`.
#[cfg(any(test, feature = "inside"))]
pub fn suggest(
    history: &History,
    me: &BTreeSet<AddressId>,
    decisions: &[Decision],
    people: &People,
) -> Vec<Suggestion> {
    let mut suggesting = Suggesting::of(&Facts::gather(history, me), decisions, people);
    for message in history.messages() {
        let places = history.places(message).iter();
        let places =
            places.filter_map(|place| Some((history.address(place.spelling)?, place.field)));
        suggesting.read(message.time, places);
    }
    suggesting.finish()
}

/// Pairs who may be one person, while messages are read for what else speaks for it or against it.
pub struct Suggesting<'a> {
    people: &'a People,
    pairs: BTreeMap<Pair, BTreeSet<Sign>>,
    lives: Lives,
}

impl<'a> Suggesting<'a> {
    /// Looks for pairs by their names and addresses, by what a whole scoring kept of every address, in order; `history` knows
    /// their spellings.
    pub fn new(
        history: &History,
        kept: &[AddressFacts],
        decisions: &[Decision],
        people: &'a People,
    ) -> Self {
        Self::of(&Facts::kept(history, kept), decisions, people)
    }

    fn of(facts: &Facts<'_>, decisions: &[Decision], people: &'a People) -> Self {
        let mut pairs = alike(&aliases(facts, people));
        let parted = Parted::of(decisions);
        pairs.retain(|pair, _| !parted.has(facts.history, people, *pair));
        Self {
            people,
            lives: Lives::of(people, pairs.keys()),
            pairs,
        }
    }

    /// Reads a message; in whatever order they come.
    pub fn read(
        &mut self,
        time: Timestamp,
        places: impl Iterator<Item = (AddressId, Field)> + Clone,
    ) {
        if self.lives.concerns(places.clone().map(|place| place.0)) {
            self.lives.read(time, places, self.people);
        }
    }

    /// Returns who is likely one person, the likeliest first.
    pub fn finish(self) -> Vec<Suggestion> {
        let lives = self.lives;
        let mut found: Vec<Suggestion> = self
            .pairs
            .into_iter()
            .map(|(pair, signs)| judged(pair, signs, &lives))
            .filter(|suggestion| suggestion.likelihood >= LEAST)
            .collect();
        found.sort_by(|a, b| {
            b.likelihood
                .total_cmp(&a.likelihood)
                .then((a.one, a.other).cmp(&(b.one, b.other)))
        });
        found
    }
}

/// One address of somebody, and what it and its name say.
struct Alias<'a> {
    person: PersonId,
    address: &'a Address,
    /// The letters of the local part.
    letters: String,
    /// The name it is mostly called by, of two words or more; else the one that its local part spells.
    name: Option<Called>,
    /// Whether the local part is somebody's own: many a company has a `kim@`.
    is_telling: bool,
}

/// A name as it is compared: in Latin letters, umlauts not written out.
struct Called {
    shown: String,
    first: String,
    last: String,
    /// Whether the local part spells it, and nobody wrote it.
    spelled: bool,
}

impl Called {
    fn of(name: &Name) -> Option<Self> {
        Some(Self {
            shown: name.shown.clone(),
            first: search::latin(name.first()?),
            last: search::latin(name.last()?),
            spelled: false,
        })
    }

    /// Both words in the order of their letters, where both are more than initials.
    fn key(&self) -> Option<(&str, &str)> {
        let full = self.first.len() >= 2 && self.last.len() >= 2;
        let (first, last) = (self.first.as_str(), self.last.as_str());
        full.then_some((first.min(last), first.max(last)))
    }
}

fn aliases<'a>(facts: &'a Facts<'_>, people: &People) -> Vec<Alias<'a>> {
    let mut aliases = Vec::new();
    for seen in &facts.seen {
        let owner = people.owner(seen.id).and_then(|owner| people.find(owner));
        let Some(owner) = owner.filter(|owner| owner.kind == Kind::Person && !owner.is_me) else {
            continue;
        };
        let Some(address) = facts.history.normalised(seen.id) else {
            continue;
        };
        aliases.push(Alias {
            person: owner.id,
            address,
            letters: letters(address.local()),
            name: called(facts, seen, address),
            is_telling: false,
        });
    }
    let first_names: HashSet<String> = aliases
        .iter()
        .filter_map(|alias| Some(alias.name.as_ref()?.first.clone()))
        .collect();
    for alias in &mut aliases {
        alias.is_telling = alias.letters.chars().count() >= SHORTEST_LOCAL
            && !first_names.contains(&alias.letters)
            && !nicknames::is_name(&alias.letters);
    }
    aliases
}

fn letters(local: &str) -> String {
    names::reduced(&names::folded(local))
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect()
}

fn called(facts: &Facts<'_>, seen: &Seen, address: &Address) -> Option<Called> {
    merge::mostly(facts, seen)
        .filter(|name| name.is_somebodys())
        .and_then(Called::of)
        .or_else(|| {
            let spelled = Name::read(&names::from_local(address.local())?)?;
            let called = Called::of(&spelled)?;
            Some(Called {
                spelled: true,
                ..called
            })
        })
}

/// Returns the pairs of people whose names or addresses are alike, and how.
fn alike(aliases: &[Alias<'_>]) -> BTreeMap<Pair, BTreeSet<Sign>> {
    let mut pairs: BTreeMap<Pair, BTreeSet<Sign>> = BTreeMap::new();
    let mut buckets: HashMap<(u8, String), Vec<usize>> = HashMap::new();
    for (at, alias) in aliases.iter().enumerate() {
        if let Some(name) = &alias.name {
            for (kind, word) in [(0, &name.first), (1, &name.last)] {
                buckets.entry((kind, word.clone())).or_default().push(at);
            }
            if let Some((low, high)) = name.key() {
                buckets
                    .entry((2, format!("{low} {high}")))
                    .or_default()
                    .push(at);
                let joined = [
                    format!("{}{}", name.first, name.last),
                    format!("{}{}", name.last, name.first),
                ];
                for joined in joined {
                    buckets.entry((3, joined)).or_default().push(at);
                }
            }
        }
        buckets
            .entry((3, alias.letters.clone()))
            .or_default()
            .push(at);
        if alias.is_telling {
            buckets
                .entry((4, alias.address.local().to_owned()))
                .or_default()
                .push(at);
        }
    }
    for bucket in buckets.values() {
        let people: BTreeSet<PersonId> = bucket.iter().map(|&at| aliases[at].person).collect();
        if !(2..=MOST_IN_COMMON).contains(&people.len()) {
            continue;
        }
        for (i, &one) in bucket.iter().enumerate() {
            for &other in &bucket[i + 1..] {
                let (one, other) = (&aliases[one], &aliases[other]);
                let pair = (one.person.min(other.person), one.person.max(other.person));
                if one.person != other.person
                    && let Some(signs) = signs(one, other)
                {
                    pairs.entry(pair).or_default().extend(signs);
                }
            }
        }
    }
    pairs
}

/// Returns what two addresses' names and local parts have in common; `None` where their names differ.
fn signs(one: &Alias<'_>, other: &Alias<'_>) -> Option<Vec<Sign>> {
    let mut signs = Vec::new();
    if let (Some(first), Some(second)) = (&one.name, &other.name) {
        if first.key().is_some() && first.key() == second.key() {
            let by = if first.spelled { second } else { first };
            signs.push(match (first.spelled, second.spelled) {
                (false, false) => Sign::SameName(by.shown.clone()),
                (true, _) => Sign::SpelledName(one.address.to_string(), second.shown.clone()),
                (_, true) => Sign::SpelledName(other.address.to_string(), first.shown.clone()),
            });
        } else if are_like(first, second) {
            signs.push(Sign::LikeName(first.shown.clone(), second.shown.clone()));
        } else {
            return None;
        }
    }
    for (bare, named) in [(one, other), (other, one)] {
        if bare.name.is_none()
            && let Some(name) = &named.name
            && name.first.len() + name.last.len() >= 6
            && (bare.letters == format!("{}{}", name.first, name.last)
                || bare.letters == format!("{}{}", name.last, name.first))
        {
            signs.push(Sign::SpelledName(
                bare.address.to_string(),
                name.shown.clone(),
            ));
        }
    }
    if one.address.local() == other.address.local() && one.is_telling {
        signs.push(Sign::SameLocalPart(one.address.local().to_owned()));
    }
    (!signs.is_empty()).then_some(signs)
}

/// Returns whether one name may be a shorter or other form of the other.
fn are_like(one: &Called, other: &Called) -> bool {
    let begins = |short: &str, long: &str| short.len() < long.len() && long.starts_with(short);
    let form = |a: &str, b: &str| {
        begins(a, b)
            || begins(b, a)
            || nicknames::are_of_one(a, b)
            || a.len().min(b.len()) >= 4 && search::is_slip(a, b)
    };
    one.last == other.last && one.last.len() >= 2 && form(&one.first, &other.first)
        || one.first == other.first
            && one.first.len() >= 2
            && (begins(&one.last, &other.last) && one.last.len() == 1
                || begins(&other.last, &one.last) && other.last.len() == 1
                || one.last.len().min(other.last.len()) >= 6
                    && search::is_slip(&one.last, &other.last))
}

/// Whom the user told apart or split off.
struct Parted<'a> {
    apart: BTreeSet<(&'a Address, &'a Address)>,
    split: BTreeSet<&'a Address>,
}

impl<'a> Parted<'a> {
    fn of(decisions: &'a [Decision]) -> Self {
        Self {
            apart: by_hand::pairs_apart(decisions),
            split: by_hand::split_off(decisions),
        }
    }

    fn has(&self, history: &History, people: &People, (one, other): Pair) -> bool {
        if self.apart.is_empty() && self.split.is_empty() {
            return false;
        }
        let addresses = |id: PersonId| -> Vec<&Address> {
            let ids = people.find(id).map_or(&[][..], |person| &person.addresses);
            let all = ids.iter().filter_map(|&id| history.normalised(id));
            all.collect()
        };
        let (one, other) = (addresses(one), addresses(other));
        let mut pairs = one.iter().flat_map(|a| other.iter().map(move |b| (*a, *b)));
        pairs.any(|(a, b)| self.apart.contains(&(a.min(b), a.max(b))))
            || one
                .iter()
                .chain(&other)
                .any(|address| self.split.contains(*address))
    }
}

/// Weighs what speaks for a pair. The weights are logits, by hand, of signs that were then measured: see
/// `core/tests/identity_corpora`.
fn judged(pair: Pair, signs: BTreeSet<Sign>, lives: &Lives) -> Suggestion {
    let weight = |sign: &Sign| match sign {
        Sign::SameName(_) => 2.0,
        Sign::SpelledName(..) => 1.2,
        Sign::SameLocalPart(_) => -0.3,
        Sign::LikeName(..) => -0.2,
        Sign::SamePeople(count) => 0.3 * f64::from((*count).min(5)),
        Sign::TookOver(_) => 0.7,
        Sign::ReceivedTogether => -1.0,
    };
    let mut signs: Vec<Sign> = signs.into_iter().collect();
    let common = lives.in_common(pair);
    signs.extend((common > 0).then_some(Sign::SamePeople(common)));
    signs.extend(lives.took_over(pair).map(Sign::TookOver));
    signs.extend(lives.are_together(pair).then_some(Sign::ReceivedTogether));
    signs.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then_with(|| a.cmp(b)));
    // Of one kind of sign the first counts.
    let mut kinds = BTreeSet::new();
    let logit: f64 = signs
        .iter()
        .filter(|sign| kinds.insert(sign.term()))
        .map(weight)
        .sum();
    Suggestion {
        one: pair.0,
        other: pair.1,
        likelihood: 1.0 / (1.0 + (-logit).exp()),
        signs,
    }
}
