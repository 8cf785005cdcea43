//! Who waits for whose reply.

use super::scores::damaged;
use super::{Answers, AppError};
use crate::model::{Kind, Sentence, WaitingAnswer, WaitingPerson};
use crate::text::Awaited;
use crate::tie::{self, Waiting};

impl Answers {
    /// Lists who waits for the user's reply, and whose reply the user waits for, people only; `limit` 0: all of each.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn waiting(&self, limit: usize) -> Result<WaitingAnswer, AppError> {
        let picture = self.picture()?;
        let limit = if limit == 0 { usize::MAX } else { limit };
        let mut answer = WaitingAnswer::default();
        for one in self.all_waiting()? {
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
                waiting.said = self.wording().waiting(&waiting, whose, self.moment());
                list.push(waiting);
            }
        }
        Ok(answer)
    }

    /// Returns who waits for whom, most probably answered first.
    fn all_waiting(&self) -> Result<Vec<Waiting>, AppError> {
        let since = tie::longest_wait(self.moment());
        let recent = self
            .picture()?
            .ties()
            .iter()
            .filter(|tie| tie.last >= since);
        let ledgers = recent.map(|tie| Ok((tie.person, self.ledger(tie.person)?)));
        let ledgers: Vec<_> = ledgers.collect::<Result<_, AppError>>()?;
        let ledgers = ledgers.iter().map(|(person, ledger)| (*person, ledger));
        tie::waiting(ledgers, self.moment()).ok_or_else(damaged)
    }
}
