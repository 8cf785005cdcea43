//! Dormant ties worth reviving.

use super::{Answers, AppError};
use crate::model::{Kind, Person, RevivingAnswer, RevivingSaid, Tie};
use crate::tie;

impl Answers {
    /// Lists whom the user was close to and has not heard from for more than two years, deepest first; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn reviving(&self, limit: usize) -> Result<Vec<RevivingAnswer>, AppError> {
        let picture = self.picture()?;
        let (network, alone) = (self.network()?, self.left_alone()?);
        let dormant = tie::dormant(picture.ties(), picture.as_of)
            .into_iter()
            .filter_map(|tie| Some((picture.people.find(tie.person)?, tie)))
            .filter(|(person, _)| person.kind == Kind::Person && !person.is_me)
            .filter(|(person, _)| !alone.has(person));
        let limit = if limit == 0 { usize::MAX } else { limit };
        let leads_to = |id| {
            let others = network.acquaintances(id);
            let strangers = others.iter().filter(|(known, _)| known.get() == 0.0);
            u32::try_from(strangers.count()).unwrap_or(u32::MAX)
        };
        let answer = |(person, tie): (&Person, &Tie)| RevivingAnswer {
            id: person.id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            organisation: person.organisation.clone(),
            peak_strength: tie.peak,
            strength: tie.strength,
            silent_days: picture.as_of.days_since(tie.last).max(0.0),
            messages: tie.sent.saturating_add(tie.received),
            first: tie.first,
            last: tie.last,
            leads_to: leads_to(person.id),
            said: RevivingSaid::default(),
        };
        let answers = dormant.take(limit).map(answer).map(|mut answer| {
            answer.said = self.wording().reviving(&answer);
            answer
        });
        Ok(answers.collect())
    }
}
