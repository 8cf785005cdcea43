//! Who is likely one person: asked, never assumed.

use super::people::no_tie;
use super::{Answers, AppError};
use crate::identity::Suggesting;
use crate::model::{
    PersonId, SignAnswer, SuggestedPerson, Suggestion, SuggestionAnswer, Timestamp,
};

impl Answers {
    /// Lists pairs who are likely one person, the likeliest first; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn suggestions(&self, limit: usize) -> Result<Vec<SuggestionAnswer>, AppError> {
        let people = &self.picture()?.people;
        let decisions = self.store.list_decisions()?;
        let mut suggesting = match self.computed()? {
            Some(computed) => Suggesting::new(self.history()?, &computed.facts, &decisions, people),
            None => {
                let facts = self.store.load_all_facts()?;
                Suggesting::new(
                    &self.store.load_all_spellings()?,
                    &facts,
                    &decisions,
                    people,
                )
            }
        };
        self.each_message(|message| {
            suggesting.read(Timestamp(message.time), message.places.iter().copied());
        })?;
        let mut found = suggesting.finish();
        if limit > 0 {
            found.truncate(limit);
        }
        found.iter().map(|one| self.suggestion(one)).collect()
    }

    fn suggestion(&self, suggestion: &Suggestion) -> Result<SuggestionAnswer, AppError> {
        let (one, other) = (
            self.suggested(suggestion.one)?,
            self.suggested(suggestion.other)?,
        );
        let volume = |person: &SuggestedPerson| person.sent + person.received;
        let (one, other) = match volume(&other) > volume(&one) {
            true => (other, one),
            false => (one, other),
        };
        let reasons = suggestion.signs.iter().map(|sign| SignAnswer {
            term: sign.term().to_owned(),
            value: self.wording().sign(sign),
        });
        let said = self
            .wording()
            .suggestion(&one, &other, suggestion.likelihood);
        Ok(SuggestionAnswer {
            said,
            one,
            other,
            likelihood: suggestion.likelihood,
            reasons: reasons.collect(),
        })
    }

    fn suggested(&self, id: PersonId) -> Result<SuggestedPerson, AppError> {
        let person = self.person_of(id)?;
        let stranger = self.seen(person)?.map(|seen| no_tie(id, &seen));
        let tie = self.picture()?.find_tie(id).or(stranger.as_ref());
        let tie = tie.ok_or_else(|| AppError::UnknownPerson {
            who: id.to_string(),
        })?;
        Ok(SuggestedPerson {
            id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            organisation: person.organisation.clone(),
            sent: tie.sent,
            received: tie.received,
            first: tie.first,
            last: tie.last,
        })
    }
}
