//! What answers rest on: what the store has scored, or, where that does not serve, what is worked out from all messages.

use super::answers::once;
use super::picture::{Picture, Seen};
use super::score;
use super::{Answers, AppError};
use crate::model::{
    AddressFacts, Basis, CompactHistory, CompactMessage, Ledger, Link, People, Person, PersonId,
    Reason, Tie,
};
use crate::store::{Scored, StoreError};
use crate::{identity, tie};
use std::collections::{BTreeMap, BTreeSet};

/// What was worked out where the store has nothing that serves.
pub(super) struct Computed {
    basis: Basis,
    /// By address.
    pub(super) facts: Vec<AddressFacts>,
    ledgers: BTreeMap<PersonId, Ledger>,
}

/// People and ties, and what they rest on.
pub(super) struct Loaded {
    picture: Picture,
    /// `None` where the store has it.
    computed: Option<Computed>,
}

/// Says that what the store has scored cannot be read.
pub(super) fn damaged() -> AppError {
    StoreError::Damaged("scores".to_owned()).into()
}

impl Answers {
    /// Returns what the store has scored, where that serves, so that nothing need be computed.
    pub(super) fn scored(&self) -> Result<Option<&Scored>, AppError> {
        let scored = once(&self.scored, || match self.as_of {
            None => score::find_fresh(&self.store, self.now),
            Some(_) => Ok(None),
        });
        Ok(scored?.as_ref())
    }

    fn loaded(&self) -> Result<&Loaded, AppError> {
        once(&self.loaded, || match self.scored()? {
            Some(_) => Ok(Loaded {
                picture: Picture::kept(self.store.load_people()?, self.store.load_ties()?),
                computed: None,
            }),
            None => self.compute(),
        })
    }

    fn compute(&self) -> Result<Loaded, AppError> {
        let (me, decisions) = (self.store.me_ids()?, self.store.list_decisions()?);
        let history = self.history()?;
        let (people, facts) = identity::resolve_and_keep(history, &me, &decisions);
        let measured = tie::measure(history, &people, self.moment());
        Ok(Loaded {
            picture: Picture::new(people, measured.ties),
            computed: Some(Computed {
                basis: measured.basis,
                facts,
                ledgers: measured.ledgers.into_iter().collect(),
            }),
        })
    }

    pub(super) fn picture(&self) -> Result<&Picture, AppError> {
        Ok(&self.loaded()?.picture)
    }

    /// Returns what was worked out; `None` where the store has all.
    pub(super) fn computed(&self) -> Result<Option<&Computed>, AppError> {
        match self.scored()? {
            Some(_) => Ok(None),
            None => Ok(self.loaded()?.computed.as_ref()),
        }
    }

    /// Returns what was learned from all ties.
    pub(super) fn basis(&self) -> Result<Basis, AppError> {
        let computed = self.computed()?.map(|computed| computed.basis);
        let kept = self.scored()?.map(|scored| scored.basis);
        computed.or(kept).ok_or_else(damaged)
    }

    /// Returns every exchange with one person.
    pub(super) fn ledger(&self, person: PersonId) -> Result<Ledger, AppError> {
        if let Some(computed) = self.computed()? {
            return Ok(computed.ledgers.get(&person).cloned().unwrap_or_default());
        }
        match self.ledgers.get() {
            Some(ledgers) => Ok(ledgers.get(&person).cloned().unwrap_or_default()),
            None => Ok(self.store.find_ledger(person)?),
        }
    }

    /// Returns every exchange with everybody.
    pub(super) fn ledgers(&self) -> Result<&BTreeMap<PersonId, Ledger>, AppError> {
        match self.computed()? {
            Some(computed) => Ok(&computed.ledgers),
            None => once(&self.ledgers, || Ok(self.store.load_ledgers()?)),
        }
    }

    /// Returns the user's tie to a person.
    pub(super) fn tie(&self, person: PersonId) -> Result<Option<Tie>, AppError> {
        match (self.scored()?, self.loaded.get()) {
            (Some(_), None) => Ok(self.store.find_tie(person)?.map(|(tie, _)| tie)),
            _ => Ok(self.picture()?.find_tie(person).cloned()),
        }
    }

    /// Returns the reasons for the strength of a tie.
    pub(super) fn reasons(&self, tie: &Tie) -> Result<Vec<Reason>, AppError> {
        let scored_at = match (self.scored()?, self.loaded.get()) {
            (Some(_), None) => self.store.find_tie(tie.person)?.map(|(_, at)| at),
            _ => self.picture()?.find_moment(tie.person),
        };
        let Some(at) = scored_at else {
            return Ok(tie.reasons.clone());
        };
        tie::reasons(&self.ledger(tie.person)?, at).ok_or_else(damaged)
    }

    /// Returns what was found out about addresses, whatever the user decided, by address.
    pub(super) fn facts(&self, person: &Person) -> Result<Vec<AddressFacts>, AppError> {
        let addresses = || person.addresses.iter().copied();
        let Some(computed) = self.computed()? else {
            return Ok(self.store.load_facts(&addresses().collect())?);
        };
        let found = addresses().filter_map(|address| {
            let facts = &computed.facts;
            let at = facts.binary_search_by_key(&address, |one| one.address);
            facts.get(at.ok()?).cloned()
        });
        Ok(found.collect())
    }

    /// Returns when somebody was seen, on whatever mail; `None` of who was not.
    pub(super) fn seen(&self, person: &Person) -> Result<Option<Seen>, AppError> {
        let facts = self.facts(person)?;
        let facts = || facts.iter().filter(|one| !one.spellings.is_empty());
        let first = facts().map(|one| one.first).min();
        let last = facts().map(|one| one.last).max();
        Ok(first.zip(last).map(|(first, last)| Seen {
            first,
            last,
            wrote: facts().map(|one| one.wrote).sum(),
        }))
    }

    /// Calls `each` with every message, those of the last whole scoring first.
    pub(super) fn each_message(
        &self,
        mut each: impl FnMut(&CompactMessage),
    ) -> Result<(), AppError> {
        let all = once(&self.compact, || self.load_compact())?;
        for history in all {
            history.messages(&mut each).ok_or_else(damaged)?;
        }
        Ok(())
    }

    fn load_compact(&self) -> Result<Vec<CompactHistory>, AppError> {
        let (me, moment) = (self.store.me_ids()?, self.moment());
        let Some(scored) = self.scored()? else {
            return Ok(vec![tie::compact(self.history()?, &me, moment)]);
        };
        let (newest, since) = (scored.whole_newest, scored.basis.at);
        let new = self.store.load_new(newest, since, moment)?;
        Ok(vec![
            self.store.load_compact()?,
            tie::compact(&new, &me, moment),
        ])
    }

    /// Returns the ties between others.
    pub(super) fn links(&self) -> Result<Vec<Link>, AppError> {
        let people = &self.picture()?.people;
        let Some(scored) = self.scored()? else {
            return Ok(tie::links(self.history()?, people, self.moment()));
        };
        let (whole, added) = self.store.load_pairs()?;
        let (at, as_of) = (scored.basis.at, scored.as_of);
        tie::packed_links((&whole, &added), people, at, as_of).ok_or_else(damaged)
    }

    /// Returns the ties of others to any of these people, without reading those to anybody else; the strongest first.
    pub(super) fn links_to(&self, to: &BTreeSet<PersonId>) -> Result<Vec<Link>, AppError> {
        let mut links = match self.scored()? {
            Some(scored) => self.scored_links_to(to, scored)?,
            None => {
                let mut links = self.links()?;
                links.retain(|link| to.contains(&link.to));
                links
            }
        };
        links.sort_by(|a, b| {
            let strength = |link: &Link| link.strength.get();
            strength(b)
                .total_cmp(&strength(a))
                .then_with(|| a.from.cmp(&b.from))
        });
        Ok(links)
    }

    fn scored_links_to(
        &self,
        to: &BTreeSet<PersonId>,
        scored: &Scored,
    ) -> Result<Vec<Link>, AppError> {
        let Some(&lowest) = to.first() else {
            return Ok(Vec::new());
        };
        let mut found = tie::LinksTo::new(to);
        let mut is_sound = true;
        self.store.each_pairs(lowest, |person, pairs| {
            is_sound &= found.read(person, pairs).is_some();
        })?;
        if !is_sound {
            return Err(damaged());
        }
        let others = found.people();
        let others = others.into_iter().map(|id| self.find_by_id(id));
        let others = others.filter_map(Result::transpose);
        let people = People::new(others.collect::<Result<Vec<_>, _>>()?);
        Ok(found.finish(&people, scored.basis.at, scored.as_of))
    }

    /// Returns the person with that id.
    pub(super) fn find_by_id(&self, id: PersonId) -> Result<Option<Person>, AppError> {
        match (self.scored()?, self.loaded.get()) {
            (Some(_), None) => Ok(self.store.find_person(id)?),
            _ => Ok(self.picture()?.people.find(id).cloned()),
        }
    }

    /// Returns the person with that id, without everybody being loaded.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`] or [`AppError::Store`].
    pub(super) fn known(&self, id: PersonId) -> Result<Person, AppError> {
        self.find_by_id(id)?.ok_or_else(|| AppError::UnknownPerson {
            who: id.to_string(),
        })
    }
}
