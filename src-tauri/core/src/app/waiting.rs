//! Who waits for whose reply.

use super::{Answers, AppError};
use crate::model::{Kind, WaitingAnswer, WaitingPerson};
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
            let list = match one.for_me {
                true => &mut answer.for_me,
                false => &mut answer.for_them,
            };
            if person.kind == Kind::Person && list.len() < limit {
                list.push(WaitingPerson {
                    id: person.id,
                    name: person.name.clone(),
                    addresses: person.spelled.clone(),
                    strength: tie.strength,
                    since: one.since,
                    messages: one.messages,
                    answered: one.answered,
                    usual_seconds: one.usual_seconds,
                });
            }
        }
        Ok(answer)
    }
}
