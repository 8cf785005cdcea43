//! The dated messages behind the numbers that are shown.

use super::{Answers, AppError};
use crate::model::{
    DAY, Field, LinkTraceAnswer, MessageRole, PersonId, TraceAnswer, TracedMessage,
};
use crate::tie;
use std::collections::BTreeSet;

impl Answers {
    /// Returns every message behind the user's tie to a person; of somebody whose mail is bulk alone, that.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`] or [`AppError::Store`].
    pub fn trace(&self, id: PersonId) -> Result<TraceAnswer, AppError> {
        let person = self.person_of(id)?;
        let picture = self.picture()?;
        let messages = match picture.find_tie(id) {
            Some(_) => tie::trace(self.history()?, &picture.people, id, self.moment()),
            None => self.bulk_of(id)?,
        };
        let words = self.wording();
        let is_contact = |one: &&TracedMessage| {
            use MessageRole::{ReceivedCopy, ReceivedTo, SentCopy, SentTo};
            matches!(one.role, SentTo | SentCopy | ReceivedTo | ReceivedCopy)
        };
        let contact: Vec<i64> = messages
            .iter()
            .filter(is_contact)
            .map(|one| one.at.0.div_euclid(DAY))
            .collect();
        let days = contact.iter().collect::<BTreeSet<_>>().len();
        Ok(TraceAnswer {
            contact_said: words.contact_days(contact.len() as u64, days as u64),
            said: messages.iter().map(|one| words.traced(one)).collect(),
            id,
            name: person.name.clone(),
            messages,
        })
    }

    /// Returns every message behind the tie between two others.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`] or [`AppError::Store`].
    pub fn trace_link(&self, one: PersonId, other: PersonId) -> Result<LinkTraceAnswer, AppError> {
        let (first, second) = (self.person_of(one)?, self.person_of(other)?);
        let people = &self.picture()?.people;
        let messages = tie::trace_link(self.history()?, people, (one, other), self.moment());
        let words = self.wording();
        Ok(LinkTraceAnswer {
            said: messages.iter().map(|one| words.traced_link(one)).collect(),
            one: first.name.clone(),
            other: second.name.clone(),
            messages,
        })
    }

    /// Returns what somebody wrote where nothing of it counts for a tie.
    fn bulk_of(&self, id: PersonId) -> Result<Vec<TracedMessage>, AppError> {
        let (history, people) = (self.history()?, &self.picture()?.people);
        let messages = history.messages().iter().filter_map(|message| {
            let places = history.places(message);
            let wrote = places.iter().any(|place| {
                let address = history.address(place.spelling);
                let owner = address.and_then(|address| people.owner(address));
                place.field == Field::From && owner == Some(id)
            });
            wrote.then(|| TracedMessage {
                at: message.time,
                role: MessageRole::Bulk,
                recipients: places.iter().filter(|one| one.field.receives()).count() as u32,
                reply_seconds: None,
            })
        });
        Ok(messages.collect())
    }
}
