//! Introductions: ways to a person or into a company, with names and evidence.

use super::people::stronger;
use super::{Answers, AppError};
use crate::graph::{Step, Way};
use crate::model::{
    CompanyIntroductionsAnswer, Evidence, Hop, Introduction, IntroductionsAnswer, Kind, Person,
    PersonId, Sentence, TargetAnswer,
};
use crate::text::Named;

impl Answers {
    /// Returns the person with this id.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`] or [`AppError::Store`].
    pub(super) fn person_of(&self, id: PersonId) -> Result<&Person, AppError> {
        self.picture()?
            .people
            .find(id)
            .ok_or_else(|| AppError::UnknownPerson {
                who: id.to_string(),
            })
    }

    /// Returns who could introduce the user to a person, best first: one way for each first person, of at most `hops`
    /// hops; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`], [`AppError::NobodyIsMe`], or [`AppError::Store`].
    pub fn introduce(
        &self,
        target: PersonId,
        hops: u8,
        limit: usize,
    ) -> Result<IntroductionsAnswer, AppError> {
        if self.store.me_ids()?.is_empty() {
            return Err(AppError::NobodyIsMe);
        }
        let limit = if limit == 0 { usize::MAX } else { limit };
        let ways = self.network()?.introductions(target, hops.into(), limit);
        self.introductions(target, &ways)
    }

    fn introductions(
        &self,
        target: PersonId,
        ways: &[Way],
    ) -> Result<IntroductionsAnswer, AppError> {
        let person = self.person_of(target)?;
        Ok(IntroductionsAnswer {
            target: TargetAnswer {
                id: person.id,
                name: person.name.clone(),
                addresses: person.spelled.clone(),
                organisation: person.organisation.clone(),
            },
            introductions: ways
                .iter()
                .map(|way| self.introduction(way))
                .collect::<Result<_, _>>()?,
            direct: self.picture()?.find_tie(target).map(|tie| tie.strength),
        })
    }

    fn introduction(&self, way: &Way) -> Result<Introduction, AppError> {
        let mut hops: Vec<Hop> = Vec::with_capacity(way.steps.len());
        for step in &way.steps {
            let before = hops.last().map(|hop| Named {
                id: hop.id,
                name: &hop.name,
            });
            hops.push(self.hop(before, step)?);
        }
        Ok(Introduction {
            strength: way.strength,
            label: way.label,
            weakest: way.weakest,
            hops,
        })
    }

    /// Returns the step to a person from the one before; `None` is the user.
    fn hop(&self, before: Option<Named<'_>>, step: &Step) -> Result<Hop, AppError> {
        let person = self.person_of(step.person)?;
        let to = Named {
            id: person.id,
            name: &person.name,
        };
        Ok(Hop {
            id: person.id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            strength: step.strength,
            inferred: step.inferred,
            said: self.said(&step.evidence, before, to),
            evidence: step.evidence.clone(),
        })
    }

    /// Says what speaks for a tie between two; `None` is the user.
    pub(super) fn said(
        &self,
        evidence: &[Evidence],
        from: Option<Named<'_>>,
        to: Named<'_>,
    ) -> Vec<Sentence> {
        let said = evidence
            .iter()
            .map(|one| self.wording().evidence(one, from, to));
        said.collect()
    }

    /// Returns the best ways into a company, by its domain or its name as typed: whom the user knows there, and the best
    /// way to each other person; `limit` 0: all.
    ///
    /// # Errors
    /// [`AppError::UnknownCompany`], [`AppError::SeveralCompanies`], or as [`Answers::introduce`].
    pub fn introduce_company(
        &self,
        company: &str,
        hops: u8,
        limit: usize,
    ) -> Result<CompanyIntroductionsAnswer, AppError> {
        let picture = self.picture()?;
        let domains = self.find_company(company)?;
        let fits = |person: &&Person| {
            let domain = person.organisation.as_ref();
            person.kind == Kind::Person
                && !person.is_me
                && domain.is_some_and(|domain| domains.contains(domain))
        };
        let there: Vec<_> = picture.people.iter().filter(fits).collect();
        let mut known: Vec<_> = there
            .iter()
            .filter_map(|person| Some((person, picture.find_tie(person.id)?)))
            .collect();
        known.sort_by(|a, b| stronger(a.1, b.1));
        let strangers: Vec<PersonId> = there
            .iter()
            .map(|person| person.id)
            .filter(|&id| picture.find_tie(id).is_none())
            .collect();
        let mut ways = self.network()?.best_ways(&strangers, hops.into());
        if limit > 0 {
            ways.truncate(limit);
            known.truncate(limit);
        }
        let people = ways
            .iter()
            .map(|(person, way)| self.introductions(*person, std::slice::from_ref(way)));
        Ok(CompanyIntroductionsAnswer {
            company: domains.first().cloned().unwrap_or_default(),
            known: self.answers(known.into_iter().map(|(person, tie)| (*person, tie)))?,
            people: people.collect::<Result<_, _>>()?,
        })
    }
}
