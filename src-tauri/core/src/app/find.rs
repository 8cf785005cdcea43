//! Who is meant: by an id, an address, a name as typed, a company.

use super::{Answers, AppError};
use crate::identity::{Closeness, Found, WholeName};
use crate::model::{Address, FindAnswer, FoundPerson, Kind, Person, PersonId};

/// How many people, and how many companies, a search names at most.
const FOUND: usize = 20;

impl Answers {
    /// Finds people, known or only seen, and companies by words in their names, addresses or domains: the closest to
    /// what is typed first, people before what is none, then by strength.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn find(&self, text: &str) -> Result<FindAnswer, AppError> {
        let picture = self.picture()?;
        let strength = |id| picture.find_tie(id).map(|tie| tie.strength);
        let found = self.directory()?.find(text).into_iter();
        let mut people: Vec<(&Person, Found<PersonId>)> = found
            .filter_map(|found| Some((picture.people.find(found.what)?, found)))
            .filter(|(person, _)| !person.is_me)
            .collect();
        people.sort_by(|(a, near), (b, far)| {
            let of = |person: &Person| strength(person.id).map_or(-1.0, |strength| strength.get());
            let rank = |person: &Person, found: &Found<PersonId>| {
                (found.closeness, person.kind != Kind::Person, found.distance)
            };
            rank(a, near)
                .cmp(&rank(b, far))
                .then_with(|| of(b).total_cmp(&of(a)))
                .then(a.id.cmp(&b.id))
        });
        let people = people
            .into_iter()
            .take(FOUND)
            .map(|(person, _)| FoundPerson {
                id: person.id,
                name: person.name.clone(),
                addresses: person.spelled.clone(),
                organisation: person.organisation.clone(),
                kind: person.kind,
                strength: strength(person.id),
            });
        let all = self.all_companies()?;
        let companies = self.company_names()?.find(text).into_iter();
        let companies = companies
            .filter_map(|found| all.iter().find(|company| company.domain == found.what))
            .take(FOUND)
            .cloned()
            .collect::<Vec<_>>();
        let said = companies
            .iter()
            .map(|one| self.wording().company_found(one));
        Ok(FindAnswer {
            people: people.collect(),
            companies_said: said.collect(),
            companies,
        })
    }

    /// Returns who is meant by an id, an address, or a name as typed: of all who fit only the closest are meant.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`] if nobody fits, [`AppError::UnknownColleague`] if others of their company do,
    /// [`AppError::SeveralPeople`] if more than one is closest.
    pub fn find_person(&self, who: &str) -> Result<Person, AppError> {
        let unknown = || AppError::UnknownPerson {
            who: who.to_owned(),
        };
        if let Ok(id) = who.trim().parse::<i64>() {
            return self.find_by_id(PersonId(id))?.ok_or_else(unknown);
        }
        if let Some(address) = Address::normalise(who) {
            return match self.find_by_address(&address)? {
                Some(person) => Ok(person),
                None => Err(self.colleague(&address)?.unwrap_or_else(unknown)),
            };
        }
        if let Some(person) = self.find_by_whole_name(who)? {
            return Ok(person);
        }
        let people = &self.picture()?.people;
        let found = self.directory()?.find(who);
        let closest = closest(&found).filter_map(|found| people.find(found.what));
        match closest.collect::<Vec<_>>().as_slice() {
            [] => Err(unknown()),
            [one] => Ok((*one).clone()),
            several => Err(AppError::SeveralPeople {
                who: who.to_owned(),
                matches: self.described(several)?,
            }),
        }
    }

    /// Returns whoever alone bears a name as typed, where the store tells it without everybody being loaded.
    fn find_by_whole_name(&self, who: &str) -> Result<Option<Person>, AppError> {
        let Some(name) = WholeName::of(who).filter(|_| self.loaded.get().is_none()) else {
            return Ok(None);
        };
        if self.scored()?.is_none() {
            return Ok(None);
        }
        match self.store.list_named(|other| name.is(other))?.as_slice() {
            [one] => self.find_by_id(*one),
            _ => Ok(None),
        }
    }

    /// Returns whoever was seen with an address.
    fn find_by_address(&self, address: &Address) -> Result<Option<Person>, AppError> {
        let Some(id) = self.store.find_address(address)? else {
            return Ok(None);
        };
        let owner = match self.computed()? {
            Some(_) => self.picture()?.people.owner(id),
            None => self.store.find_owner(id)?,
        };
        let person = owner.map(|owner| self.find_by_id(owner)).transpose()?;
        let has_used = |person: &Person| {
            let mut spelled = person.spelled.iter();
            spelled.any(|one| Address::normalise(one).as_ref() == Some(address))
        };
        Ok(person.flatten().filter(has_used))
    }

    /// Returns what is said of an address that was never seen, where others of its company were.
    fn colleague(&self, address: &Address) -> Result<Option<AppError>, AppError> {
        let there = |domain: &str| {
            let host = address.domain().strip_suffix(domain);
            host.is_some_and(|host| host.is_empty() || host.ends_with('.'))
        };
        let mut companies = self.all_companies()?.iter();
        let company = companies.find(|company| there(&company.domain));
        Ok(company.map(|company| AppError::UnknownColleague {
            who: address.to_string(),
            company: company.domain.clone(),
            people: company.people,
        }))
    }

    /// Returns the domains of the company that is meant by a domain, or by a name as typed; more than one where they
    /// bear the same name, as ex.com and ex.co.uk do.
    ///
    /// # Errors
    /// [`AppError::UnknownCompany`] if none fits, [`AppError::SeveralCompanies`] if several fit equally well.
    pub(super) fn find_company(&self, company: &str) -> Result<Vec<String>, AppError> {
        let found = self.company_names()?.find(company);
        let domains: Vec<String> = closest(&found).map(|found| found.what.to_owned()).collect();
        match (domains.len(), found.first()) {
            (_, None) => Err(AppError::UnknownCompany(company.to_owned())),
            (1, _) => Ok(domains),
            (_, Some(first)) if first.closeness == Closeness::Whole => Ok(domains),
            _ => Err(AppError::SeveralCompanies {
                company: company.to_owned(),
                domains,
            }),
        }
    }

    /// Describes at most twenty people who could be meant, strongest ties first.
    fn described(&self, several: &[&Person]) -> Result<Vec<(i64, String, String)>, AppError> {
        let picture = self.picture()?;
        let strength = |person: &Person| {
            picture
                .find_tie(person.id)
                .map_or(0.0, |tie| tie.strength.get())
        };
        let mut several = several.to_vec();
        several.sort_by(|a, b| {
            strength(b)
                .total_cmp(&strength(a))
                .then_with(|| a.id.cmp(&b.id))
        });
        let described = several.iter().take(20);
        Ok(described
            .map(|person| {
                (
                    person.id.0,
                    person.name.clone(),
                    person.spelled.first().cloned().unwrap_or_default(),
                )
            })
            .collect())
    }
}

/// Returns those that are as close as the first, which is the closest.
fn closest<T>(found: &[Found<T>]) -> impl Iterator<Item = &Found<T>> {
    let closeness = found.first().map(|first| first.closeness);
    found
        .iter()
        .take_while(move |found| Some(found.closeness) == closeness)
}
