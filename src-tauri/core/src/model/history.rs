//! Every message up to a moment, in memory: what identity, ties and introductions are computed from.

use super::{
    Address, AddressId, Field, ListId, MessageHash, MessageId, SpellingId, Timestamp, Traits,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// One address of one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which spelling stood there.
    pub spelling: SpellingId,
    /// In which field.
    pub field: Field,
}

/// One message without its addresses; those are in the [`History`].
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id in the store.
    pub id: MessageId,
    /// When it was written.
    pub time: Timestamp,
    /// Signs of bulk and automated mail.
    pub traits: Traits,
    /// The list it came through.
    pub list: Option<ListId>,
    /// The hash of its Message-ID.
    pub hash: Option<MessageHash>,
    /// The hash of the message it answers.
    pub parent: Option<MessageHash>,
    places: Range<u32>,
}

/// An address as it stood in headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// Its own id.
    pub id: SpellingId,
    /// The normalised address that it is a spelling of.
    pub address: AddressId,
    /// The address, lower-cased, as it stood.
    pub spelled: String,
    /// The display name beside it; may be empty.
    pub name: String,
}

/// Messages in the order of their time, and the addresses, spellings and lists that they use: nothing that only a
/// later message would show.
#[derive(Clone, Debug, Default)]
pub struct History {
    messages: Vec<Message>,
    places: Vec<Place>,
    addresses: BTreeMap<AddressId, Address>,
    spellings: Vec<Option<Spelling>>,
    lists: Vec<(ListId, String)>,
}

impl History {
    /// Returns an empty history.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes an address known.
    pub fn add_address(&mut self, id: AddressId, address: Address) {
        self.addresses.insert(id, address);
    }

    /// Makes a spelling known; messages may use its id from then on.
    pub fn add_spelling(&mut self, spelling: Spelling) {
        let at = usize::try_from(spelling.id.0).unwrap_or_default();
        if self.spellings.len() <= at {
            self.spellings.resize(at + 1, None);
        }
        self.spellings[at] = Some(spelling);
    }

    /// Makes a list's List-Id known.
    pub fn add_list(&mut self, id: ListId, list_id: String) {
        self.lists.push((id, list_id));
    }

    /// Appends a message; call [`History::sort`] after the last one unless they came in the order of time.
    #[expect(
        clippy::too_many_arguments,
        reason = "one argument a column; called from the store and from tests alone"
    )]
    pub fn add_message(
        &mut self,
        id: MessageId,
        time: Timestamp,
        traits: Traits,
        list: Option<ListId>,
        hash: Option<MessageHash>,
        parent: Option<MessageHash>,
        places: impl IntoIterator<Item = Place>,
    ) {
        let start = self.places.len() as u32;
        self.places.extend(places);
        let places = start..self.places.len() as u32;
        self.messages.push(Message {
            id,
            time,
            traits,
            list,
            hash,
            parent,
            places,
        });
    }

    /// Puts the messages in the order of their time, then of their id.
    pub fn sort(&mut self) {
        self.messages
            .sort_by_key(|message| (message.time, message.id));
    }

    /// Returns the history up to `moment`: the messages dated before it, and of addresses, spellings and lists those that
    /// they use. Sorted already, it stays so.
    #[must_use]
    pub fn before(&self, moment: Timestamp) -> Self {
        let until = self.messages.partition_point(|one| one.time < moment);
        self.only(self.messages.iter().take(until))
    }

    /// Returns the history of those messages alone whose ids `keep` says; else as [`History::before`].
    #[must_use]
    pub fn filter(&self, keep: impl Fn(MessageId) -> bool) -> Self {
        self.only(self.messages.iter().filter(|message| keep(message.id)))
    }

    fn only<'a>(&'a self, messages: impl Iterator<Item = &'a Message>) -> Self {
        let mut past = Self::default();
        let (mut spellings, mut lists) = (BTreeSet::new(), BTreeSet::new());
        for message in messages {
            let start = past.places.len() as u32;
            past.places.extend_from_slice(self.places(message));
            spellings.extend(self.places(message).iter().map(|place| place.spelling));
            lists.extend(message.list);
            past.messages.push(Message {
                places: start..past.places.len() as u32,
                ..message.clone()
            });
        }
        for spelling in spellings.into_iter().filter_map(|id| self.spelling(id)) {
            if let Some(address) = self.normalised(spelling.address) {
                past.add_address(spelling.address, address.clone());
            }
            past.add_spelling(spelling.clone());
        }
        let used = self.lists.iter().filter(|(id, _)| lists.contains(id));
        past.lists.extend(used.cloned());
        past
    }

    /// Returns the messages, earliest first.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// Returns the addresses of `message`, authors first.
    pub fn places(&self, message: &Message) -> &[Place] {
        self.places
            .get(message.places.start as usize..message.places.end as usize)
            .unwrap_or_default()
    }

    /// Returns the spelling with that id, if the history knows it.
    pub fn spelling(&self, id: SpellingId) -> Option<&Spelling> {
        self.spellings.get(usize::try_from(id.0).ok()?)?.as_ref()
    }

    /// Returns the address behind a spelling's id.
    pub fn address(&self, id: SpellingId) -> Option<AddressId> {
        self.spelling(id).map(|spelling| spelling.address)
    }

    /// Returns the normalised address with that id, if the history knows it.
    pub fn normalised(&self, id: AddressId) -> Option<&Address> {
        self.addresses.get(&id)
    }

    /// Returns the addresses that the history knows, by id.
    pub fn addresses(&self) -> impl Iterator<Item = (AddressId, &Address)> {
        self.addresses.iter().map(|(&id, address)| (id, address))
    }

    /// Returns the spellings that the history knows, by id.
    pub fn spellings(&self) -> impl Iterator<Item = &Spelling> {
        self.spellings.iter().flatten()
    }

    /// Returns the lists that the history knows.
    pub fn lists(&self) -> &[(ListId, String)] {
        &self.lists
    }
}
