//! What an address shows on its surface, and the coarse layers that samples are drawn from. It knows nothing of how
//! `identity` judges, so that the draw cannot lean towards what is judged well.

use crate::mail::Mail;
use closeknit_core::model::{Address, AddressId, Field};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters that desks, lists and programs often have in their local part, and people now and then.
const WORDS: &[&str] = &[
    "admin", "alert", "all", "announce", "bounce", "bot", "daemon", "desk", "devel", "group",
    "info", "list", "mail", "master", "news", "notif", "offer", "owner", "reply", "request",
    "root", "service", "staff", "subscri", "support", "team", "update", "user",
];

/// How an address is seen.
#[derive(Clone, Debug)]
pub(crate) struct Surface {
    pub(crate) id: AddressId,
    pub(crate) address: Address,
    /// The names beside it, and how often each stood there.
    pub(crate) names: BTreeMap<String, u32>,
    /// Messages it wrote; of them in bulk; of them answers.
    pub(crate) wrote: u32,
    pub(crate) in_bulk: u32,
    pub(crate) answers: u32,
    /// Messages that it stands on as a recipient; of them through a list.
    pub(crate) got: u32,
    pub(crate) got_by_list: u32,
    /// Lists it wrote through or received from.
    pub(crate) lists: BTreeSet<String>,
    /// Some subjects of what it wrote or, where it wrote nothing, received.
    pub(crate) subjects: Vec<String>,
}

const SUBJECTS: usize = 3;

impl Surface {
    /// The words of the name that stands beside it most, folded and sorted.
    pub(crate) fn name(&self) -> Vec<String> {
        let mut words = self.main_name().map_or_else(Vec::new, words);
        words.sort();
        words
    }

    /// The first word, as it stands, of the name that stands beside it most.
    pub(crate) fn first_name(&self) -> Option<String> {
        words(self.main_name()?).into_iter().next()
    }

    fn main_name(&self) -> Option<&str> {
        let named = self.names.iter().filter(|(name, _)| !name.is_empty());
        named
            .max_by_key(|(name, count)| (**count, std::cmp::Reverse(*name)))
            .map(|(name, _)| name.as_str())
    }

    /// The layer of the sample of addresses that it belongs to: the first that fits.
    pub(crate) fn layer(&self) -> &'static str {
        let local = self.address.local();
        if WORDS.iter().any(|word| local.contains(word)) {
            return "word";
        }
        match self.wrote {
            0 if self.name().is_empty() => "bare",
            0 => "named",
            wrote if wrote == self.in_bulk && self.answers == 0 => "bulk",
            1 => "once",
            2..10 => "some",
            _ => "often",
        }
    }
}

/// The words of a name, lower case, without diacritics.
pub(crate) fn words(name: &str) -> Vec<String> {
    let plain: String = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    plain
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Gathers everybody who wrote or received, in the order of their addresses.
pub(crate) fn surfaces(mail: &Mail) -> Vec<Surface> {
    let mut found: BTreeMap<AddressId, Surface> = mail
        .addresses
        .iter()
        .map(|(address, &id)| (id, empty(id, address.clone())))
        .collect();
    let lists: BTreeMap<_, _> = mail.history.lists().iter().cloned().collect();
    for message in mail.history.messages() {
        for place in mail.history.places(message) {
            let Some(spelling) = mail.history.spelling(place.spelling) else {
                continue;
            };
            let Some(seen) = found.get_mut(&spelling.address) else {
                continue;
            };
            *seen.names.entry(spelling.name.clone()).or_default() += 1;
            seen.lists
                .extend(message.list.and_then(|list| lists.get(&list).cloned()));
            let wrote = place.field == Field::From;
            if wrote {
                seen.wrote += 1;
                seen.in_bulk += u32::from(message.traits.is_bulk());
                seen.answers += u32::from(message.parent.is_some());
                if seen.wrote == 1 {
                    seen.subjects.clear();
                }
            } else if place.field.receives() {
                seen.got += 1;
                seen.got_by_list += u32::from(message.list.is_some());
            }
            if (wrote || seen.wrote == 0)
                && seen.subjects.len() < SUBJECTS
                && let Some(subject) = mail.subjects.get(&message.id)
            {
                seen.subjects.push(subject.chars().take(70).collect());
            }
        }
    }
    found.retain(|_, seen| seen.wrote + seen.got > 0);
    let mut found: Vec<Surface> = found.into_values().collect();
    found.sort_by(|one, other| one.address.cmp(&other.address));
    found
}

fn empty(id: AddressId, address: Address) -> Surface {
    Surface {
        id,
        address,
        names: BTreeMap::new(),
        wrote: 0,
        in_bulk: 0,
        answers: 0,
        got: 0,
        got_by_list: 0,
        lists: BTreeSet::new(),
        subjects: Vec::new(),
    }
}
