//! Everybody under a dense number, and the messages by those numbers: what every model here walks over.

use crate::model::{
    AddressId, Field, History, Message, MessageHash, People, PersonId, SpellingId, Timestamp,
};
use std::collections::BTreeSet;

/// Stands where nobody does.
pub(super) const NOBODY: u32 = u32::MAX;

/// The people of a history, numbered from 0 by their ids, and who stands behind each spelling.
pub(super) struct Roll {
    ids: Vec<PersonId>,
    of_spelling: Vec<u32>,
    me: u32,
}

/// A message with people in place of spellings.
pub(super) struct Letter<'a> {
    /// When it was written, in seconds since 1970.
    pub(super) time: i64,
    /// The hash of its Message-ID.
    pub(super) hash: Option<MessageHash>,
    /// The hash of the message that it answers.
    pub(super) parent: Option<MessageHash>,
    /// Whether it names one, whose hash may not be known.
    pub(super) names_parent: bool,
    /// Whether it is bulk or automated mail.
    pub(super) bulk: bool,
    /// Who wrote it; [`NOBODY`] where it names no author.
    pub(super) author: u32,
    /// Everyone whom it is written to, once each, with To before Cc and Bcc; the author too, if named there.
    pub(super) recipients: &'a [(u32, Field)],
}

impl Letter<'_> {
    /// Returns in which field the person is a recipient, if they are one.
    pub(super) fn field_of(&self, person: u32) -> Option<Field> {
        self.recipients
            .iter()
            .find(|(recipient, _)| *recipient == person)
            .map(|(_, field)| *field)
    }

    /// Returns whether it counts for ties: somebody wrote it, and not in bulk. What the user wrote counts even where the
    /// copy kept came back through a list.
    pub(super) fn counts(&self, me: u32) -> bool {
        self.author != NOBODY && (self.author == me || !self.bulk)
    }

    /// Returns the number of people that it went to, the author not counted; at least 1.
    pub(super) fn size(&self) -> usize {
        let others = self.recipients.len() - usize::from(self.field_of(self.author).is_some());
        others.max(1)
    }
}

impl Roll {
    pub(super) fn new(history: &History, people: &People) -> Self {
        let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
        let number = |id: PersonId| {
            ids.binary_search(&id)
                .map_or(NOBODY, |at| u32::try_from(at).unwrap_or(NOBODY))
        };
        let owner = |address| people.owner(address).map_or(NOBODY, number);
        let of_spelling = numbered(history, owner);
        let me = people.me().map_or(NOBODY, number);
        Self {
            ids,
            of_spelling,
            me,
        }
    }

    /// The addresses of a history, each as if it were a person, but for the user's own, which are one.
    pub(super) fn of_addresses(history: &History, me: &BTreeSet<AddressId>) -> Self {
        let ids: Vec<AddressId> = history.addresses().map(|(id, _)| id).collect();
        let number = |id: AddressId| {
            ids.binary_search(&id)
                .map_or(NOBODY, |at| u32::try_from(at).unwrap_or(NOBODY))
        };
        let mine = me.iter().map(|&id| number(id));
        let mine = mine.min().unwrap_or(NOBODY);
        let number = |id: AddressId| if me.contains(&id) { mine } else { number(id) };
        Self {
            of_spelling: numbered(history, number),
            ids: ids.iter().map(|id| PersonId(id.0)).collect(),
            me: mine,
        }
    }

    /// Returns how many people there are.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// Returns the user's number; [`NOBODY`] if it is not known who the user is.
    pub(super) fn me(&self) -> u32 {
        self.me
    }

    /// Returns the id behind a number.
    pub(super) fn id(&self, number: u32) -> PersonId {
        self.ids[number as usize]
    }

    /// Returns the number behind an id.
    pub(super) fn find(&self, id: PersonId) -> Option<u32> {
        u32::try_from(self.ids.binary_search(&id).ok()?).ok()
    }

    /// Calls `each` with every message that people wrote before `now`, earliest first. Bulk and automated mail,
    /// and mail without an author, is left out.
    pub(super) fn letters(
        &self,
        history: &History,
        now: Timestamp,
        mut each: impl FnMut(&Letter<'_>),
    ) {
        self.all_letters(history, now, |letter, _| {
            if letter.counts(self.me) {
                each(letter);
            }
        });
    }

    /// Calls `each` with every message before `now`, earliest first: those too that count for no tie.
    pub(super) fn all_letters(
        &self,
        history: &History,
        now: Timestamp,
        mut each: impl FnMut(&Letter<'_>, &Message),
    ) {
        // The message that last named each person, so that one named twice counts once.
        let mut named = vec![NOBODY; self.len()];
        let mut recipients = Vec::new();
        for (message, at) in history.messages().iter().zip(0u32..) {
            if message.time >= now {
                break;
            }
            recipients.clear();
            let mut author = NOBODY;
            for place in history.places(message) {
                let person = self.behind(place.spelling);
                if person == NOBODY {
                    continue;
                }
                if place.field == Field::From && author == NOBODY {
                    author = person;
                } else if place.field.receives() && named[person as usize] != at {
                    named[person as usize] = at;
                    recipients.push((person, place.field));
                }
            }
            let letter = Letter {
                time: message.time.0,
                hash: message.hash,
                parent: message.parent,
                names_parent: message.parent.is_some(),
                bulk: message.traits.is_bulk(),
                author,
                recipients: &recipients,
            };
            each(&letter, message);
        }
    }

    /// Returns the number of the person whose spelling it is; [`NOBODY`] if it is nobody's.
    pub(super) fn behind(&self, spelling: SpellingId) -> u32 {
        let at = usize::try_from(spelling.0).ok();
        at.and_then(|at| self.of_spelling.get(at))
            .copied()
            .unwrap_or(NOBODY)
    }
}

/// Returns the number behind each spelling of a history, by its id.
fn numbered(history: &History, number: impl Fn(AddressId) -> u32) -> Vec<u32> {
    let mut of_spelling = Vec::new();
    for spelling in history.spellings() {
        let Ok(at) = usize::try_from(spelling.id.0) else {
            continue;
        };
        if of_spelling.len() <= at {
            of_spelling.resize(at + 1, NOBODY);
        }
        of_spelling[at] = number(spelling.address);
    }
    of_spelling
}
