//! People, and the addresses that are theirs.

use super::{AddressId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What stands behind an address.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Somebody.
    #[default]
    Person,
    /// A mailing list or group address.
    List,
    /// A program: no-reply, notifications, newsletters.
    Robot,
    /// A desk rather than somebody: support, billing, sales.
    Role,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Person, Self::List, Self::Robot, Self::Role];

    /// Returns the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::List => "list",
            Self::Robot => "robot",
            Self::Role => "role",
        }
    }

    /// Returns the kind that a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Somebody, or what stands in somebody's place, with every address of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The lowest of the address ids.
    pub id: PersonId,
    /// The best name seen, else the address.
    pub name: String,
    /// Their addresses, normalised, ascending by id.
    pub addresses: Vec<AddressId>,
    /// Every spelling seen, lower-cased, as it stood in headers; the most recent first.
    pub spelled: Vec<String>,
    /// Where they work, by their mail domain; `None` for freemail.
    pub organisation: Option<String>,
    /// Person, list, robot or role account.
    pub kind: Kind,
    /// Whether this is the user.
    pub is_me: bool,
}

/// Everybody in a history, and whose each address is.
#[derive(Clone, Debug, Default)]
pub struct People {
    people: BTreeMap<PersonId, Person>,
    owner: BTreeMap<AddressId, PersonId>,
    me: Option<PersonId>,
}

impl People {
    /// Gathers people; an address named twice belongs to the last who names it.
    pub fn new(people: impl IntoIterator<Item = Person>) -> Self {
        let mut gathered = Self::default();
        for person in people {
            for &address in &person.addresses {
                gathered.owner.insert(address, person.id);
            }
            if person.is_me {
                gathered.me = Some(person.id);
            }
            gathered.people.insert(person.id, person);
        }
        gathered
    }

    /// Returns everybody, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Person> {
        self.people.values()
    }

    /// Returns the person with that id.
    pub fn find(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id)
    }

    /// Returns whose address that is.
    pub fn owner(&self, address: AddressId) -> Option<PersonId> {
        self.owner.get(&address).copied()
    }

    /// Returns the user, all of whose addresses are one person.
    pub fn me(&self) -> Option<PersonId> {
        self.me
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Returns whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }
}
