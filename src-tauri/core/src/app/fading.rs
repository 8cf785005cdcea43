//! Whom the user is losing touch with.

use super::{Answers, AppError};
use crate::model::{FadingAnswer, Kind};
use crate::tie;

impl Answers {
    /// Lists whom the user is losing touch with, by peak strength x silence probability, but for
    /// those snoozed or let go; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn fading(&self, limit: usize) -> Result<Vec<FadingAnswer>, AppError> {
        let picture = self.picture()?;
        let fading = tie::fading(picture.ties())
            .into_iter()
            .filter_map(|tie| Some((picture.people.find(tie.person)?, tie)));
        let alone = self.left_alone()?;
        let fading = fading.filter(|(person, _)| person.kind == Kind::Person && !alone.has(person));
        let limit = if limit == 0 { usize::MAX } else { limit };
        let answers = fading.take(limit).map(|(person, tie)| FadingAnswer {
            id: person.id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            peak_strength: tie.peak,
            strength: tie.strength,
            usual_gap_days: tie.usual_gap_days,
            silent_days: self.moment().days_since(tie.last).max(0.0),
            silence_probability_90d: tie.silence_probability,
            last: tie.last,
        });
        Ok(answers.collect())
    }
}
