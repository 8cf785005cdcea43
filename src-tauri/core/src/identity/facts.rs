//! What a history shows of each address, gathered in two passes over its messages.

use super::lists::Lists;
use super::names::{self, Name};
use super::nicknames;
use super::via::Via;
use crate::model::{
    Address, AddressFacts, AddressId, Field, History, SpellingId, Timestamp, Traits,
};
use std::collections::{BTreeSet, HashMap, HashSet};

/// What the history shows of one address.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) id: AddressId,
    /// Messages that it wrote, each counted once in one of the next four.
    pub(super) plain: u32,
    /// ... through a list on which several people write.
    pub(super) discussed: u32,
    /// ... in bulk, not through such a list.
    pub(super) broadcast: u32,
    /// ... by a program, as Auto-Submitted says.
    pub(super) automatic: u32,
    /// Messages it wrote that answer another.
    pub(super) replies: u32,
    /// Messages of the user to it.
    pub(super) from_me: u32,
    /// Whether lists' mail mostly goes to it.
    pub(super) receives_a_list: bool,
    /// The spellings seen, ascending by id.
    pub(super) spellings: Vec<SpellingId>,
}

impl Seen {
    /// Returns how many messages it wrote.
    pub(super) fn written(&self) -> u32 {
        self.plain + self.discussed + self.broadcast + self.automatic
    }
}

/// What the history shows of one spelling.
#[derive(Clone, Debug, Default)]
pub(super) struct Use {
    /// Times it stood in From.
    pub(super) wrote: u32,
    /// Times it stood in another field.
    pub(super) other: u32,
    /// Times among those that it received.
    pub(super) received: u32,
    /// Times it stood in From, whoever wrote.
    pub(super) from: u32,
    /// When it was first seen.
    pub(super) first: Option<Timestamp>,
    /// When it was last seen.
    pub(super) last: Option<Timestamp>,
}

/// Everything gathered.
pub(super) struct Facts<'a> {
    pub(super) history: &'a History,
    /// By address, ascending.
    pub(super) seen: Vec<Seen>,
    /// By spelling id; where a spelling has no address here, or was not seen, nothing.
    slots: Vec<u32>,
    uses: Vec<Use>,
    names: Vec<Option<Name>>,
    /// Words that people are called by here.
    called: HashSet<String>,
    pub(super) via: Via,
}

/// Words of fewer letters than this, or of names spelled by fewer addresses, say too little of who is somebody.
const SHORTEST_NAME: usize = 4;
const SPELLED_BY: u32 = 2;

const NONE: u32 = u32::MAX;

impl<'a> Facts<'a> {
    /// Nothing yet, with room for so many spellings.
    fn of_spellings(history: &'a History, size: usize) -> Self {
        Self {
            history,
            seen: Vec::new(),
            slots: vec![NONE; size],
            uses: vec![Use::default(); size],
            names: vec![None; size],
            called: HashSet::new(),
            via: Via::default(),
        }
    }

    /// Gathers what `history` shows; addresses in `me` are known even where no message holds them.
    pub(super) fn gather(history: &'a History, me: &BTreeSet<AddressId>) -> Self {
        let size = history
            .spellings()
            .map(|spelling| index(spelling.id) + 1)
            .max()
            .unwrap_or(0);
        let mut facts = Self {
            via: Via::of(history),
            ..Self::of_spellings(history, size)
        };
        facts.count_uses();
        facts.number(me);
        facts.gather_names();
        facts.count_messages(me);
        facts
    }

    /// Takes the facts that a whole scoring kept; `history` knows the addresses and their spellings, and no messages. What
    /// only tells what stands behind an address is not among them.
    pub(super) fn kept(history: &'a History, kept: &[AddressFacts]) -> Self {
        let spellings = || kept.iter().flat_map(|one| &one.spellings);
        let size = spellings().map(|one| index(one.id) + 1).max().unwrap_or(0);
        let mut facts = Self::of_spellings(history, size);
        for one in spellings() {
            if let Some(used) = facts.uses.get_mut(index(one.id)) {
                *used = Use {
                    wrote: one.wrote,
                    other: one.other,
                    last: Some(one.last),
                    ..Use::default()
                };
            }
        }
        facts.number(&kept.iter().map(|one| one.address).collect());
        facts
    }

    fn count_uses(&mut self) {
        for message in self.history.messages() {
            let author = self.via.author(self.history, message);
            for place in self.history.places(message) {
                if let Some(used) = self.uses.get_mut(index(place.spelling)) {
                    match place.field {
                        _ if Some(place) == author => used.wrote += 1,
                        field => {
                            used.other += 1;
                            used.received += u32::from(field.receives());
                        }
                    }
                    used.from += u32::from(place.field == Field::From);
                    used.first = used.first.or(Some(message.time));
                    used.last = used.last.max(Some(message.time));
                }
            }
        }
    }

    fn number(&mut self, me: &BTreeSet<AddressId>) {
        let mut used: Vec<(AddressId, SpellingId)> = Vec::new();
        for spelling in self.history.spellings() {
            let at = index(spelling.id);
            if self.uses.get(at).is_some_and(|used| used.last.is_some()) {
                used.push((spelling.address, spelling.id));
                if let Some(name) = self.names.get_mut(at) {
                    *name = Name::read(&spelling.name);
                }
            }
        }
        let mut known: Vec<AddressId> = used.iter().map(|&(address, _)| address).collect();
        known.extend(me);
        known.sort_unstable();
        known.dedup();
        self.seen = known
            .iter()
            .map(|&id| Seen {
                id,
                plain: 0,
                discussed: 0,
                broadcast: 0,
                automatic: 0,
                replies: 0,
                from_me: 0,
                receives_a_list: false,
                spellings: Vec::new(),
            })
            .collect();
        for (address, spelling) in used {
            if let Ok(at) = known.binary_search(&address)
                && let (Some(seen), Some(slot)) =
                    (self.seen.get_mut(at), self.slots.get_mut(index(spelling)))
            {
                seen.spellings.push(spelling);
                *slot = at as u32;
            }
        }
    }

    /// Learns from the names beside addresses, and from local parts that spell one, what people are called here.
    fn gather_names(&mut self) {
        let full = self.names.iter().flatten().filter(|name| name.is_full());
        let mut called: HashSet<String> = full
            .flat_map(|name| [name.first(), name.last()])
            .flatten()
            .map(str::to_owned)
            .collect();
        let mut spelled: HashMap<String, u32> = HashMap::new();
        for seen in &self.seen {
            let local = self.history.normalised(seen.id).map(Address::local);
            let name = local.and_then(names::from_local);
            for word in name.iter().flat_map(|name| name.split(' ')) {
                *spelled.entry(names::folded(word)).or_default() += 1;
            }
        }
        let often = spelled
            .into_iter()
            .filter(|&(_, count)| count >= SPELLED_BY);
        called.extend(often.map(|(word, _)| word));
        called.retain(|word| word.len() >= SHORTEST_NAME);
        self.called = called;
    }

    /// Returns whether a local part holds a word that somebody here is called by: alone, or at the beginning or the end
    /// of a word of its own, as in `jdickinson`.
    pub(super) fn holds_a_name(&self, local: &str) -> bool {
        local.split(|c: char| !c.is_alphabetic()).any(|part| {
            let part = names::folded(part);
            if nicknames::is_name(&part) {
                return true;
            }
            let ends = part.char_indices().map(|(at, _)| at);
            let within = |text: Option<&str>| {
                text.is_some_and(|text| {
                    let long = text.len() > SHORTEST_NAME || text.len() == part.len();
                    long && self.called.contains(text)
                })
            };
            ends.clone().any(|at| within(part.get(at..)))
                || ends.skip(1).any(|at| within(part.get(..at)))
        })
    }

    fn count_messages(&mut self, me: &BTreeSet<AddressId>) {
        let lists = Lists::gather(self, me);
        let history = self.history;
        let own: Vec<bool> = self.seen.iter().map(|seen| me.contains(&seen.id)).collect();
        for message in history.messages() {
            let places = history.places(message);
            let author = self.via.author(history, message);
            let mine = author
                .and_then(|place| self.slot(place.spelling))
                .is_some_and(|at| own.get(at) == Some(&true));
            for place in places {
                // Most places are recipients of somebody else's mail, which say nothing here.
                let wrote = Some(place) == author;
                if !(wrote || mine && place.field.receives()) {
                    continue;
                }
                let Some(at) = self.slot(place.spelling) else {
                    continue;
                };
                let Some(seen) = self.seen.get_mut(at) else {
                    continue;
                };
                match wrote {
                    true => {
                        // What a list sends in somebody's name, somebody wrote.
                        let discussion = place.field != Field::From
                            || message.list.is_some_and(|list| lists.is_discussion(list));
                        let kind = if message.traits.has(Traits::AUTO_SUBMITTED) {
                            &mut seen.automatic
                        } else if discussion {
                            &mut seen.discussed
                        } else if message.traits.is_bulk() {
                            &mut seen.broadcast
                        } else {
                            &mut seen.plain
                        };
                        *kind += 1;
                        seen.replies += u32::from(message.parent.is_some());
                    }
                    false => seen.from_me += 1,
                }
            }
        }
        for at in lists.addresses(self, me) {
            if let Some(seen) = self.seen.get_mut(at) {
                seen.receives_a_list = true;
            }
        }
    }

    /// Returns the place in `seen` of a spelling's address.
    pub(super) fn slot(&self, spelling: SpellingId) -> Option<usize> {
        self.slots
            .get(index(spelling))
            .filter(|&&slot| slot != NONE)
            .map(|&slot| slot as usize)
    }

    /// Returns how often a spelling was used.
    pub(super) fn used(&self, spelling: SpellingId) -> Use {
        self.uses.get(index(spelling)).cloned().unwrap_or_default()
    }

    /// Returns the name beside a spelling.
    pub(super) fn name(&self, spelling: SpellingId) -> Option<&Name> {
        self.names.get(index(spelling))?.as_ref()
    }
}

fn index(spelling: SpellingId) -> usize {
    usize::try_from(spelling.0).unwrap_or(usize::MAX - 1)
}
