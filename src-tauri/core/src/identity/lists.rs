//! Which addresses are those of lists, by who writes through each list and to whom its mail goes.

use super::facts::Facts;
use super::names::Name;
use super::organisation;
use crate::model::{AddressId, ListId, Message};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Lists are looked for among the recipients of mail to no more than this many.
const MOST_RECIPIENTS: usize = 20;
/// From this many authors on, a list is a discussion: what they write there is their own.
const DISCUSSION: u32 = 3;

/// Who writes through each list, and to whom its mail goes.
pub(super) struct Lists<'a> {
    /// The List-Ids that look like one.
    spelled: HashMap<ListId, &'a str>,
    messages: HashMap<ListId, u32>,
    authors: HashMap<ListId, u32>,
    recipients: HashMap<(ListId, usize), u32>,
    /// To whom people wrote in bulk through no list that gives its name, and who they are.
    unnamed: HashMap<usize, HashSet<usize>>,
}

impl<'a> Lists<'a> {
    pub(super) fn gather(facts: &Facts<'a>, me: &BTreeSet<AddressId>) -> Self {
        let spelled = facts
            .history
            .lists()
            .iter()
            .filter(|(_, list)| list.contains('.'))
            .map(|(id, list)| (*id, list.as_str()))
            .collect();
        let mut lists = Self {
            spelled,
            messages: HashMap::new(),
            authors: HashMap::new(),
            recipients: HashMap::new(),
            unnamed: HashMap::new(),
        };
        let mut known: HashSet<(ListId, usize)> = HashSet::new();
        for message in facts.history.messages() {
            let Some(list) = message.list else {
                lists.note_unnamed(facts, message);
                continue;
            };
            *lists.messages.entry(list).or_default() += 1;
            let places = facts.history.places(message);
            let author = facts.via.author(facts.history, message);
            let few = places.len() <= MOST_RECIPIENTS;
            for place in places {
                let Some(at) = facts.slot(place.spelling) else {
                    continue;
                };
                let wrote = Some(place) == author;
                if wrote && known.insert((list, at)) {
                    *lists.authors.entry(list).or_default() += 1;
                } else if few
                    && !wrote
                    && place.field.receives()
                    && facts
                        .seen
                        .get(at)
                        .is_some_and(|seen| !me.contains(&seen.id))
                {
                    *lists.recipients.entry((list, at)).or_default() += 1;
                }
            }
        }
        lists
    }

    /// Notes to whom somebody with a full name wrote in bulk, through a list that gives no name.
    fn note_unnamed(&mut self, facts: &Facts<'_>, message: &Message) {
        let places = facts.history.places(message);
        if !message.traits.is_bulk() || places.len() > MOST_RECIPIENTS {
            return;
        }
        let author = facts.via.author(facts.history, message);
        let Some(author) = author
            .filter(|place| facts.name(place.spelling).is_some_and(Name::is_full))
            .and_then(|place| facts.slot(place.spelling))
        else {
            return;
        };
        for place in places.iter().filter(|place| place.field.receives()) {
            if let Some(at) = facts.slot(place.spelling) {
                self.unnamed.entry(at).or_default().insert(author);
            }
        }
    }

    pub(super) fn is_discussion(&self, list: ListId) -> bool {
        self.authors
            .get(&list)
            .is_some_and(|&count| count >= DISCUSSION)
    }

    /// Returns the places of the addresses to which lists' mail is posted: the one that the List-Id spells, those that
    /// stand on most of a discussion's mail while they hardly write, and those to which several people write in bulk
    /// while they never do.
    pub(super) fn addresses(&self, facts: &Facts<'_>, me: &BTreeSet<AddressId>) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for (&(list, at), &count) in &self.recipients {
            let Some(seen) = facts.seen.get(at) else {
                continue;
            };
            let total = self.messages.get(&list).copied().unwrap_or_default();
            let mostly = count >= 3 && count * 2 >= total;
            let by_name = self
                .spelled
                .get(&list)
                .zip(facts.history.normalised(seen.id))
                .is_some_and(|(list, address)| {
                    list.strip_prefix(address.local())
                        .and_then(|rest| rest.strip_prefix('.'))
                        .is_some_and(|rest| {
                            rest == address.domain() || address.domain().ends_with(rest)
                        })
                });
            // Mail that people write through a list may carry its address as theirs.
            let itself = by_name && seen.plain * 10 <= count;
            let flows_to = mostly && self.is_discussion(list) && seen.written() * 10 <= count;
            if !me.contains(&seen.id) && (itself || flows_to) {
                found.push(at);
            }
        }
        let unnamed = self.unnamed.iter().filter(|(at, authors)| {
            let quiet = facts.seen.get(**at).is_some_and(|seen| {
                let address = facts.history.normalised(seen.id);
                seen.written() == 0
                    && !me.contains(&seen.id)
                    && address.is_some_and(|address| !organisation::is_free(address.domain()))
            });
            quiet && authors.len() >= DISCUSSION as usize
        });
        found.extend(unnamed.map(|(at, _)| *at));
        found
    }
}
