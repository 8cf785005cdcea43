//! Who waits for whose reply.

use super::{Answers, AppError};
use crate::model::{Kind, Sentence, WaitingAnswer, WaitingPerson};
use crate::text::Awaited;
use crate::tie;

impl Answers {
    /// Lists who waits for the user's reply, and whose reply the user waits for, people only; `limit` 0: all of each.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn waiting(&self, limit: usize) -> Result<WaitingAnswer, AppError> {
        let picture = self.picture()?;
        let limit = if limit == 0 { usize::MAX } else { limit };
        let mut answer = WaitingAnswer::default();
        for one in tie::waiting(self.history()?, &picture.people, picture.as_of) {
            let Some((person, tie)) = picture
                .people
                .find(one.person)
                .zip(picture.find_tie(one.person))
            else {
                continue;
            };
            let (list, whose) = match one.for_me {
                true => (&mut answer.for_me, Awaited::Mine),
                false => (&mut answer.for_them, Awaited::Theirs),
            };
            if person.kind == Kind::Person && list.len() < limit {
                let mut waiting = WaitingPerson {
                    id: person.id,
                    name: person.name.clone(),
                    addresses: person.spelled.clone(),
                    strength: tie.strength,
                    since: one.since,
                    messages: one.messages,
                    answered: one.answered,
                    usual_seconds: one.usual_seconds,
                    said: Sentence::default(),
                };
                waiting.said = self.wording().waiting(&waiting, whose, picture.as_of);
                list.push(waiting);
            }
        }
        Ok(answer)
    }
}
