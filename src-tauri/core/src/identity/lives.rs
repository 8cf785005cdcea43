//! When people who may be one wrote, and with whom they have to do.

use crate::model::{AddressId, Field, People, PersonId, Timestamp};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Mail to more than this many says nothing of who has to do with whom.
const MOST_RECIPIENTS: usize = 25;
/// One took over from the other where no more than so many days lie between, or they overlap by as much.
const TOOK_OVER_DAYS: f64 = 60.0;

/// Two people, the one with the lower id first.
pub(super) type Pair = (PersonId, PersonId);

/// When people were seen writing, with whom they have to do, and who of the pairs received the same mail.
#[derive(Default)]
pub(super) struct Lives {
    partners: HashMap<PersonId, Vec<PersonId>>,
    /// By address: whether it is somebody's of a pair; most mail is nobody's.
    is_theirs: Vec<bool>,
    wrote: HashMap<PersonId, (Timestamp, Timestamp)>,
    with: HashMap<PersonId, BTreeSet<PersonId>>,
    together: BTreeSet<Pair>,
}

impl Lives {
    pub(super) fn of<'p>(people: &People, pairs: impl Iterator<Item = &'p Pair>) -> Self {
        let mut lives = Self::default();
        for &(one, other) in pairs {
            lives.partners.entry(one).or_default().push(other);
            lives.partners.entry(other).or_default().push(one);
        }
        let theirs = lives.partners.keys().filter_map(|id| people.find(*id));
        for address in theirs.flat_map(|person| &person.addresses) {
            let at = usize::try_from(address.0).unwrap_or_default();
            if lives.is_theirs.len() <= at {
                lives.is_theirs.resize(at + 1, false);
            }
            lives.is_theirs[at] = true;
        }
        lives
    }

    /// Returns whether any of these addresses is somebody's of a pair.
    pub(super) fn concerns(&self, mut addresses: impl Iterator<Item = AddressId>) -> bool {
        addresses.any(|address| {
            let at = usize::try_from(address.0).ok();
            at.and_then(|at| self.is_theirs.get(at)) == Some(&true)
        })
    }

    pub(super) fn read(
        &mut self,
        time: Timestamp,
        places: impl Iterator<Item = (AddressId, Field)>,
        people: &People,
    ) {
        let here: BTreeMap<PersonId, bool> = places
            .filter(|(_, field)| !matches!(field, Field::Sender | Field::ReplyTo))
            .filter_map(|(address, field)| Some((people.owner(address)?, field == Field::From)))
            .fold(BTreeMap::new(), |mut here, (person, wrote)| {
                *here.entry(person).or_default() |= wrote;
                here
            });
        for (&person, &wrote) in &here {
            let Some(partners) = self.partners.get(&person) else {
                continue;
            };
            for partner in partners.iter().filter(|partner| here.contains_key(partner)) {
                // Somebody may write to an address of their own, but who sends to both means two.
                if !wrote && here.get(partner) == Some(&false) {
                    self.together
                        .insert((person.min(*partner), person.max(*partner)));
                }
            }
            if wrote {
                let life = self.wrote.entry(person).or_insert((time, time));
                *life = (life.0.min(time), life.1.max(time));
            }
            if here.len() <= MOST_RECIPIENTS {
                let others = here
                    .keys()
                    .filter(|other| **other != person && Some(**other) != people.me());
                self.with.entry(person).or_default().extend(others);
            }
        }
    }

    pub(super) fn in_common(&self, (one, other): Pair) -> u32 {
        let with = |id| self.with.get(&id);
        with(one)
            .zip(with(other))
            .map_or(0, |(a, b)| a.intersection(b).count() as u32)
    }

    /// Returns when one took over from the other, if one did.
    pub(super) fn took_over(&self, (one, other): Pair) -> Option<Timestamp> {
        let (one, other) = (self.wrote.get(&one)?, self.wrote.get(&other)?);
        let (before, after) = if one.1 <= other.1 {
            (one, other)
        } else {
            (other, one)
        };
        let close = after.0.days_since(before.1).abs() <= TOOK_OVER_DAYS;
        let one_after_the_other = before.0 < after.0 && before.1 < after.1;
        (close && one_after_the_other).then_some(after.0)
    }

    /// Returns whether both received the same mail, by neither.
    pub(super) fn are_together(&self, pair: Pair) -> bool {
        self.together.contains(&pair)
    }
}
