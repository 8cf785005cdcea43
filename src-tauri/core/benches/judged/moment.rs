//! One mailbox at one past moment: what was said of everybody, what came, and what the formulas say.

use crate::formulas::{self, Seen};
use crate::mailbox::Mailbox;
use closeknit_core::inside::identity;
use closeknit_core::inside::tie::parameters::HALF_STRENGTH;
use closeknit_core::inside::tie::{self, Signs};
use closeknit_core::model::History;
use closeknit_core::model::{AddressId, DAY, Field, PersonId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// One tie.
pub(crate) struct Asked {
    pub(crate) signs: Signs,
    pub(crate) strength: f64,
    /// Amount by term.
    pub(crate) amounts: BTreeMap<String, f64>,
    pub(crate) contact: f64,
    pub(crate) silence: f64,
    /// Messages that the user wrote to them in the 90 days.
    pub(crate) wrote: u32,
    pub(crate) silent: bool,
    /// What the formulas are made of.
    pub(crate) seen: Seen,
}

impl Asked {
    /// Returns the strength without one of its terms.
    pub(crate) fn strength_without(&self, term: &str) -> f64 {
        let all: f64 = self.amounts.values().sum();
        let rest = all - self.amounts.get(term).copied().unwrap_or_default();
        rest / (rest + HALF_STRENGTH)
    }
}

/// Asks for everybody at `then`.
pub(crate) fn ask(mailbox: &Mailbox, then: Timestamp) -> Vec<Asked> {
    let past = mailbox.history.before(then);
    let people = identity::resolve(&past, &mailbox.me, &[]);
    let ties = tie::score(&past, &people, then);
    let mut seen = seen(&past, &mailbox.me, &|address| people.owner(address));
    let outcomes = tie::outcomes(&mailbox.history, &people, then);
    outcomes
        .into_iter()
        .filter_map(|came| {
            let at = ties.binary_search_by_key(&came.person, |tie| tie.person);
            let tie = &ties[at.ok()?];
            let strength = tie.strength.get();
            let amount = |points: f64| points / 100.0 / (1.0 - strength) * HALF_STRENGTH;
            let reasons = tie.reasons.iter();
            Some(Asked {
                signs: came.signs,
                strength,
                amounts: reasons
                    .map(|reason| (reason.term.code().to_owned(), amount(reason.points)))
                    .collect(),
                contact: tie.contact_probability,
                silence: tie.silence_probability,
                wrote: came.wrote,
                silent: came.silent,
                seen: seen.remove(&came.person).unwrap_or_default(),
            })
        })
        .collect()
}

/// Gathers what passed between the user and each person, for the formulas.
fn seen(
    past: &History,
    me: &BTreeSet<AddressId>,
    owner: &dyn Fn(AddressId) -> Option<PersonId>,
) -> BTreeMap<PersonId, Seen> {
    let mut all = BTreeMap::<PersonId, Seen>::new();
    for message in past.messages() {
        let places = past.places(message);
        let address = |place: &closeknit_core::model::Place| past.address(place.spelling);
        let author = places.iter().find(|place| place.field == Field::From);
        let Some(author) = author.and_then(address) else {
            continue;
        };
        let receivers = places.iter().filter(|place| place.field.receives());
        let receivers: BTreeSet<AddressId> = receivers.filter_map(address).collect();
        let named = receivers.iter().any(|one| me.contains(one));
        let day = message.time.0 as f64 / DAY as f64;
        let mut add = |address: AddressId, sent: bool, named: bool| {
            if let Some(person) = owner(address) {
                all.entry(person)
                    .or_default()
                    .add(formulas::Mail { day, sent, named });
            }
        };
        if me.contains(&author) {
            let others = receivers.iter().filter(|one| !me.contains(one));
            others.for_each(|&one| add(one, true, true));
        } else {
            add(author, false, named);
        }
    }
    all
}
