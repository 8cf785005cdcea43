//! Whom the user is losing touch with.

use super::{Answers, AppError};
use crate::model::{FadingAnswer, FadingSaid, Kind, Person, Tie};
use crate::tie;

impl Answers {
    /// Lists whom the user is losing touch with, by peak strength x silence probability, but for
    /// those snoozed or let go; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn fading(&self, limit: usize) -> Result<Vec<FadingAnswer>, AppError> {
        let limit = if limit == 0 { usize::MAX } else { limit };
        let fading = self.fading_ties()?.into_iter().take(limit);
        fading
            .map(|(person, tie)| self.fading_answer(person, tie))
            .collect()
    }

    /// Counts them.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn count_fading(&self) -> Result<usize, AppError> {
        Ok(self.fading_ties()?.len())
    }

    /// Returns the same without a word about each.
    pub(super) fn fading_ties(&self) -> Result<Vec<(&Person, &Tie)>, AppError> {
        let picture = self.picture()?;
        let fading = tie::fading(picture.ties())
            .into_iter()
            .filter_map(|tie| Some((picture.people.find(tie.person)?, tie)));
        let alone = self.left_alone()?;
        let fading = fading.filter(|(person, _)| person.kind == Kind::Person && !alone.has(person));
        Ok(fading.collect())
    }

    pub(super) fn fading_answer(
        &self,
        person: &Person,
        tie: &Tie,
    ) -> Result<FadingAnswer, AppError> {
        let mut answer = FadingAnswer {
            id: person.id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            peak_strength: tie.peak,
            strength: tie.strength,
            usual_gap_days: tie.usual_gap_days,
            silent_days: self.moment().days_since(tie.last).max(0.0),
            silence_probability_90d: tie.silence_probability,
            last: tie.last,
            said: FadingSaid::default(),
        };
        answer.said = self.wording().fading(&answer);
        Ok(answer)
    }
}
