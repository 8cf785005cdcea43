//! Dormant ties worth reviving.

use super::{Answers, AppError};
use crate::model::{Kind, PersonId, RevivingAnswer, RevivingSaid};
use crate::tie;
use std::collections::BTreeMap;

impl Answers {
    /// Lists whom the user was close to and has not heard from for more than two years, deepest first; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn reviving(&self, limit: usize) -> Result<Vec<RevivingAnswer>, AppError> {
        let picture = self.picture()?;
        let alone = self.left_alone()?;
        let dormant = tie::dormant(picture.ties(), self.moment())
            .into_iter()
            .filter_map(|tie| Some((picture.people.find(tie.person)?, tie)))
            .filter(|(person, _)| person.kind == Kind::Person && !person.is_me)
            .filter(|(person, _)| !alone.has(person));
        let limit = if limit == 0 { usize::MAX } else { limit };
        let dormant: Vec<_> = dormant.take(limit).collect();
        let leads_to = self.strangers_known_to(dormant.iter().map(|(person, _)| person.id))?;
        let answers = dormant.into_iter().map(|(person, tie)| RevivingAnswer {
            id: person.id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            organisation: person.organisation.clone(),
            peak_strength: tie.peak,
            strength: tie.strength,
            silent_days: self.moment().days_since(tie.last).max(0.0),
            messages: tie.sent.saturating_add(tie.received),
            first: tie.first,
            last: tie.last,
            leads_to: leads_to.get(&person.id).copied().unwrap_or_default(),
            said: RevivingSaid::default(),
        });
        let answers = answers.map(|mut answer| {
            answer.said = self.wording().reviving(&answer);
            answer
        });
        Ok(answers.collect())
    }

    /// Returns to how many people that the user has no tie to each of these seems to have one.
    fn strangers_known_to(
        &self,
        people: impl Iterator<Item = PersonId>,
    ) -> Result<BTreeMap<PersonId, u32>, AppError> {
        let picture = self.picture()?;
        let mut counts = BTreeMap::new();
        for link in self.links_to(&people.collect())? {
            if picture.find_tie(link.from).is_none() {
                *counts.entry(link.to).or_default() += 1;
            }
        }
        Ok(counts)
    }
}
