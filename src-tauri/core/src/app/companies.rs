//! Companies, by mail domain.

use super::people::stronger;
use super::{Answers, AppError};
use crate::model::{CompanyAnswer, ContactAnswer, Kind, Person, Strength, Tie};
use std::collections::BTreeMap;

#[derive(Default)]
struct Company<'a> {
    people: u32,
    known: Vec<(&'a Person, &'a Tie)>,
}

impl Answers {
    /// Lists companies that people were seen at, best known first; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn companies(&self, limit: usize) -> Result<Vec<CompanyAnswer>, AppError> {
        let all = self.all_companies()?;
        let limit = if limit == 0 { all.len() } else { limit };
        Ok(all.iter().take(limit).cloned().collect())
    }

    /// Returns every company, best known first.
    pub(super) fn count_companies(&self) -> Result<Vec<CompanyAnswer>, AppError> {
        let picture = self.picture()?;
        let mut companies = BTreeMap::<&str, Company<'_>>::new();
        for person in picture
            .people
            .iter()
            .filter(|person| person.kind == Kind::Person && !person.is_me)
        {
            let Some(domain) = person.organisation.as_deref() else {
                continue;
            };
            let company = companies.entry(domain).or_default();
            company.people += 1;
            company
                .known
                .extend(picture.find_tie(person.id).map(|tie| (person, tie)));
        }
        let answers = companies.into_iter().map(|(domain, mut company)| {
            company.known.sort_by(|a, b| stronger(a.1, b.1));
            let best = company.known.first();
            CompanyAnswer {
                domain: domain.to_owned(),
                people: company.people,
                known: company.known.len() as u32,
                best: best.map(|(person, tie)| ContactAnswer {
                    id: person.id,
                    name: person.name.clone(),
                    sent: tie.sent,
                    received: tie.received,
                }),
                strength: best.map_or(Strength::NONE, |(_, tie)| tie.strength),
            }
        });
        let mut answers: Vec<_> = answers.collect();
        answers.sort_by(|a, b| {
            b.strength
                .get()
                .total_cmp(&a.strength.get())
                .then(b.people.cmp(&a.people))
                .then_with(|| a.domain.cmp(&b.domain))
        });
        Ok(answers)
    }
}
