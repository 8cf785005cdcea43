//! Everybody under a dense number, and the messages by those numbers: what every model here walks over.

use crate::model::{Field, History, Message, People, PersonId, Timestamp};

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
    /// The message itself.
    pub(super) message: &'a Message,
    /// Who wrote it.
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
        let mut of_spelling = Vec::new();
        for spelling in history.spellings() {
            let Ok(at) = usize::try_from(spelling.id.0) else {
                continue;
            };
            if of_spelling.len() <= at {
                of_spelling.resize(at + 1, NOBODY);
            }
            of_spelling[at] = people.owner(spelling.address).map_or(NOBODY, number);
        }
        let me = people.me().map_or(NOBODY, number);
        Self {
            ids,
            of_spelling,
            me,
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
                let person = usize::try_from(place.spelling.0)
                    .ok()
                    .and_then(|spelling| self.of_spelling.get(spelling))
                    .copied()
                    .unwrap_or(NOBODY);
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
            // What the user wrote counts even where the copy kept came back through a list.
            if author != NOBODY && (author == self.me() || !message.traits.is_bulk()) {
                each(&Letter {
                    message,

                    author,
                    recipients: &recipients,
                });
            }
        }
    }
}
