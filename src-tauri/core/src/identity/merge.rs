//! Which addresses are one person's.
//!
//! Two addresses are merged when the same full name writes with both, and both local parts agree with that name (or
//! are the same). Never merged: two addresses that ever received the same mail, one that wrote to the other, what is
//! no person's, and the user's own. A wrong merge costs more than a missed one: it mixes two people's ties.

use super::facts::{Facts, Seen};
use super::names::Name;
use crate::model::{AddressFacts, Field, Kind, SpellingId};
use std::collections::{BTreeMap, BTreeSet};

/// A name carried by more addresses than this is too common to say who somebody is.
const MOST_CARRIERS: usize = 8;
/// The share of its uses that an address's main name has at least.
const MAIN_SHARE: f64 = 0.6;
/// Where the address itself writes with a name, that counts as much as so many others who write it beside the address.
const OWN_WEIGHT: u32 = 3;

/// The name by which an address may be merged.
pub(super) struct Carried<'a> {
    key: String,
    name: &'a Name,
}

/// Places in `facts.seen` that carry one full name, ascending, for each name that is carried by more than one but not too
/// many; and which of them are not one person's.
#[derive(Default)]
pub(super) struct Namesakes<'a> {
    of_name: Vec<Vec<(usize, Carried<'a>)>>,
    /// Pairs of places, either way round.
    apart: BTreeSet<(usize, usize)>,
}

impl<'a> Namesakes<'a> {
    /// Looks for them; `free` says which places may be merged.
    pub(super) fn find(facts: &'a Facts<'_>, kinds: &[Kind], free: &[bool]) -> Self {
        let carriers = carriers(facts, kinds, free);
        Self {
            apart: seen_apart(facts, &carriers),
            of_name: carriers.into_values().collect(),
        }
    }

    /// Takes those that a whole scoring kept, in the order of `facts.seen`.
    pub(super) fn kept(facts: &'a Facts<'_>, kept: &[AddressFacts]) -> Self {
        let mut of_name = BTreeMap::<u32, Vec<(usize, Carried<'a>)>>::new();
        let mut apart = BTreeSet::new();
        for (at, (seen, kept)) in facts.seen.iter().zip(kept).enumerate() {
            if let Some(carried) = kept.namesakes.and_then(|_| main_name(facts, seen)) {
                let number = kept.namesakes.unwrap_or_default();
                of_name.entry(number).or_default().push((at, carried));
            }
            let others = kept.apart.iter();
            let others = others.filter_map(|id| {
                let other = facts.seen.binary_search_by_key(id, |seen| seen.id);
                other.ok()
            });
            apart.extend(others.map(|other| (at, other)));
        }
        Self {
            of_name: of_name.into_values().collect(),
            apart,
        }
    }

    /// Writes them beside the facts that are to be kept, which are in the order of `facts.seen`.
    pub(super) fn note_in(&self, kept: &mut [AddressFacts]) {
        for (members, number) in self.of_name.iter().zip(0u32..) {
            for (at, _) in members {
                if let Some(kept) = kept.get_mut(*at) {
                    kept.namesakes = Some(number);
                }
            }
        }
        for &(one, other) in &self.apart {
            if let Some(other) = kept.get(other).map(|other| other.address)
                && let Some(one) = kept.get_mut(one)
            {
                one.apart.push(other);
            }
        }
    }
}

/// Returns groups of places in `facts.seen`, each of two or more, ascending; `told_apart` says which pairs, either way
/// round, may not be in one.
pub(super) fn groups(
    facts: &Facts<'_>,
    namesakes: &Namesakes<'_>,
    told_apart: &BTreeSet<(usize, usize)>,
) -> Vec<Vec<usize>> {
    let is_apart = |pair| namesakes.apart.contains(&pair) || told_apart.contains(&pair);
    let mut groups = Vec::new();
    for members in &namesakes.of_name {
        // Each address joins the first group that it may join as a whole.
        let mut found: Vec<Vec<&(usize, Carried<'_>)>> = Vec::new();
        for member in members {
            let home = found.iter_mut().find(|group| {
                group.iter().all(|other| !is_apart((other.0, member.0)))
                    && group.iter().any(|other| belong(facts, other, member))
            });
            match home {
                Some(group) => group.push(member),
                None => found.push(vec![member]),
            }
        }
        groups.extend(
            found
                .into_iter()
                .filter(|group| group.len() > 1)
                .map(|group| group.into_iter().map(|member| member.0).collect()),
        );
    }
    groups
}

/// Returns the addresses that carry each full name, ascending, where more than one does but not too many.
fn carriers<'a>(
    facts: &'a Facts<'_>,
    kinds: &[Kind],
    free: &[bool],
) -> BTreeMap<String, Vec<(usize, Carried<'a>)>> {
    let mut carriers: BTreeMap<String, Vec<(usize, Carried<'a>)>> = BTreeMap::new();
    let mut others: BTreeMap<String, usize> = BTreeMap::new();
    for (at, seen) in facts.seen.iter().enumerate() {
        let Some(carried) = main_name(facts, seen) else {
            continue;
        };
        let person = kinds.get(at) == Some(&Kind::Person);
        if person && free.get(at) == Some(&true) {
            carriers
                .entry(carried.key.clone())
                .or_default()
                .push((at, carried));
        } else if !person {
            *others.entry(carried.key).or_default() += 1;
        }
    }
    carriers.retain(|key, members| {
        let others = others.get(key).copied().unwrap_or_default();
        (2..=MOST_CARRIERS).contains(&members.len()) && others <= members.len().max(2)
    });
    carriers
}

/// Returns the name, full or not, that an address is mostly written with.
pub(super) fn mostly<'a>(facts: &'a Facts<'_>, seen: &Seen) -> Option<&'a Name> {
    let mut weights: BTreeMap<&str, (u32, &Name)> = BTreeMap::new();
    for &spelling in &seen.spellings {
        if let Some(name) = facts.name(spelling) {
            weights.entry(&name.shown).or_insert((0, name)).0 += weight(facts, spelling);
        }
    }
    let most = weights
        .into_iter()
        .max_by(|one, other| one.1.0.cmp(&other.1.0).then(other.0.cmp(one.0)));
    most.map(|(_, (_, name))| name)
}

/// Returns how much a spelling's uses say of the name beside it.
fn weight(facts: &Facts<'_>, spelling: SpellingId) -> u32 {
    let used = facts.used(spelling);
    used.wrote
        .saturating_mul(OWN_WEIGHT)
        .saturating_add(used.other)
}

/// Returns the full name that an address is mostly written with; `None` where names differ.
fn main_name<'a>(facts: &'a Facts<'_>, seen: &Seen) -> Option<Carried<'a>> {
    let mut weights: BTreeMap<String, (u32, &Name)> = BTreeMap::new();
    let mut total = 0;
    for &spelling in &seen.spellings {
        let Some((name, key)) = facts
            .name(spelling)
            .and_then(|name| Some((name, name.key()?)))
        else {
            continue;
        };
        let weight = weight(facts, spelling);
        total += weight;
        let entry = weights.entry(key).or_insert((0, name));
        entry.0 += weight;
        // The fullest form says most of middle names.
        if (name.shown.len(), &name.shown) > (entry.1.shown.len(), &entry.1.shown) {
            entry.1 = name;
        }
    }
    let (key, (weight, name)) = weights
        .into_iter()
        .max_by(|one, other| one.1.0.cmp(&other.1.0).then(other.0.cmp(&one.0)))?;
    (f64::from(weight) >= MAIN_SHARE * f64::from(total)).then_some(Carried { key, name })
}

/// Returns the pairs, either way round, of carriers of one name that received the same mail, or of which one wrote to
/// the other.
fn seen_apart(
    facts: &Facts<'_>,
    carriers: &BTreeMap<String, Vec<(usize, Carried<'_>)>>,
) -> BTreeSet<(usize, usize)> {
    let mut name_of = vec![u32::MAX; facts.seen.len()];
    for (number, members) in carriers.values().enumerate() {
        for (at, _) in members {
            if let Some(name) = name_of.get_mut(*at) {
                *name = number as u32;
            }
        }
    }
    let mut apart = BTreeSet::new();
    let mut here: Vec<(u32, usize)> = Vec::new();
    for message in facts.history.messages() {
        here.clear();
        for place in facts.history.places(message) {
            // Where replies go, or who pressed the button, may well be the author by another address.
            if matches!(place.field, Field::Sender | Field::ReplyTo) {
                continue;
            }
            if let Some(at) = facts.slot(place.spelling)
                && let Some(&name) = name_of.get(at)
                && name != u32::MAX
            {
                here.push((name, at));
            }
        }
        if here.len() < 2 {
            continue;
        }
        here.sort_unstable();
        here.dedup();
        for run in here.chunk_by(|one, other| one.0 == other.0) {
            for (i, &(_, one)) in run.iter().enumerate() {
                for &(_, other) in run.iter().skip(i + 1) {
                    apart.insert((one, other));
                    apart.insert((other, one));
                }
            }
        }
    }
    apart
}

/// Returns whether two addresses with the same full name are one person's.
fn belong(facts: &Facts<'_>, one: &(usize, Carried<'_>), other: &(usize, Carried<'_>)) -> bool {
    let address = |at: usize| {
        facts
            .seen
            .get(at)
            .and_then(|seen| facts.history.normalised(seen.id))
    };
    let (Some(first), Some(second)) = (address(one.0), address(other.0)) else {
        return false;
    };
    if let (Some(first), Some(second)) = (one.1.name.middle(), other.1.name.middle())
        && first != second
    {
        return false;
    }
    let (first_local, second_local) = (first.local(), second.local());
    if first_local == second_local {
        return first_local.chars().count() >= 3;
    }
    // `john.smith@` and `john.smith2@` at one place are two people of one name.
    let digits = |local: &str| {
        local
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    if first.domain() == second.domain() && digits(first_local) != digits(second_local) {
        return false;
    }
    let (one, other) = (one.1.name, other.1.name);
    if !one.same_order(other) {
        // Li Chen and Chen Li may be two people, unless their addresses spell out both names.
        return one.in_full(first_local) && other.in_full(second_local);
    }
    one.agrees_with(first_local) && other.agrees_with(second_local)
}
