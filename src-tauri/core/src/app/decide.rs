//! What the user decides by hand, and its undoing.

use super::keeper::address;
use super::{Answers, AppError, Keeper};
use crate::model::{
    Address, DecidedPerson, Decision, DecisionAnswer, DecisionId, DecisionRecord, Person, PersonId,
    Timestamp,
};
use std::collections::BTreeSet;

impl Answers {
    /// Returns the address by which a decision names somebody: the one they used last.
    ///
    /// # Errors
    /// [`AppError::Yours`] for the user; [`AppError::UnknownPerson`] where there is nobody, or nobody with an address.
    pub fn decisive_address(&self, id: PersonId) -> Result<Address, AppError> {
        let person = self.known(id)?;
        let spelled = person.spelled.first().map_or("", String::as_str);
        if person.is_me {
            return Err(AppError::Yours(spelled.to_owned()));
        }
        Address::normalise(spelled).ok_or_else(|| AppError::UnknownPerson {
            who: person.name.clone(),
        })
    }

    /// Returns the decision that two are one person.
    ///
    /// # Errors
    /// [`AppError::OnePersonAlready`]; else as [`Answers::decisive_address`].
    pub fn merging(&self, one: PersonId, other: PersonId) -> Result<Decision, AppError> {
        let (one, other) = self.two(one, other)?;
        Ok(Decision::Merge { one, other })
    }

    /// Returns the decision that two are not the same person.
    ///
    /// # Errors
    /// [`AppError::OnePersonAlready`], for an address is taken off somebody by [`Answers::splitting`]; else as
    /// [`Answers::decisive_address`].
    pub fn telling_apart(&self, one: PersonId, other: PersonId) -> Result<Decision, AppError> {
        let (one, other) = self.two(one, other)?;
        Ok(Decision::Apart { one, other })
    }

    fn two(&self, one: PersonId, other: PersonId) -> Result<(Address, Address), AppError> {
        let (one, other) = (self.decisive_address(one)?, self.decisive_address(other)?);
        match one == other {
            true => Err(AppError::OnePersonAlready(one.to_string())),
            false => Ok((one, other)),
        }
    }

    /// Returns the decision that an address of a person is somebody of their own.
    ///
    /// # Errors
    /// [`AppError::NotAnAddress`]; [`AppError::OnlyAddress`]; else as [`Answers::decisive_address`].
    pub fn splitting(&self, id: PersonId, address: &str) -> Result<Decision, AppError> {
        let person = self.known(id)?;
        self.decisive_address(id)?;
        let not_theirs = || AppError::NotAnAddress(address.to_owned());
        let split = Address::normalise(address).ok_or_else(not_theirs)?;
        let normalised = person.spelled.iter().map(|one| Address::normalise(one));
        if !normalised
            .into_iter()
            .any(|one| one.as_ref() == Some(&split))
        {
            return Err(AppError::UnknownPerson {
                who: address.to_owned(),
            });
        }
        if person.addresses.len() < 2 {
            return Err(AppError::OnlyAddress {
                address: split.to_string(),
                name: person.name.clone(),
            });
        }
        Ok(Decision::Split { address: split })
    }

    /// Returns an address that somebody still has once a decision about them holds.
    ///
    /// # Errors
    /// As [`Answers::decisive_address`].
    pub fn address_kept(&self, id: PersonId, decision: &Decision) -> Result<Address, AppError> {
        let Decision::Split { address } = decision else {
            return self.decisive_address(id);
        };
        let person = self.known(id)?;
        let mut others = person
            .spelled
            .iter()
            .filter_map(|one| Address::normalise(one));
        let kept = others.find(|one| one != address);
        kept.map_or_else(|| self.decisive_address(id), Ok)
    }

    /// Lists what the user decided by hand, the last first.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn decisions(&self) -> Result<Vec<DecisionAnswer>, AppError> {
        let records = self.store.list_decision_records()?;
        let answers = records.into_iter().rev().map(|record| {
            let named = record.decision.addresses().into_iter();
            let people = named
                .map(|address| self.decided_person(address))
                .collect::<Result<_, _>>()?;
            Ok(DecisionAnswer { record, people })
        });
        answers.collect()
    }

    fn decided_person(&self, address: &Address) -> Result<DecidedPerson, AppError> {
        let people = &self.picture()?.people;
        let id = self.store.find_address(address)?;
        let person = id
            .and_then(|id| people.owner(id))
            .and_then(|owner| people.find(owner));
        Ok(DecidedPerson {
            address: address.clone(),
            id: person.map(|person| person.id),
            name: person.map(|person| person.name.clone()),
        })
    }

    /// Returns the addresses of whom the user does not want to be reminded at the moment of the answers.
    pub(super) fn left_alone(&self) -> Result<LeftAlone, AppError> {
        let mut alone = BTreeSet::new();
        for decision in self.store.list_decisions()? {
            match decision {
                Decision::LetGo { address } => {
                    alone.insert(address);
                }
                Decision::Snooze { address, until } if until > self.moment() => {
                    alone.insert(address);
                }
                // The later decision wins: a snooze that is over ends a letting go too.
                Decision::Snooze { address, .. } => {
                    alone.remove(&address);
                }
                Decision::Merge { .. }
                | Decision::Split { .. }
                | Decision::Apart { .. }
                | Decision::Mine { .. }
                | Decision::NotMine { .. }
                | Decision::Mark { .. } => {}
            }
        }
        Ok(LeftAlone(alone))
    }
}

/// Addresses of whom the user does not want to be reminded.
pub(super) struct LeftAlone(BTreeSet<Address>);

impl LeftAlone {
    /// Returns whether a person is one of them, by any of their addresses.
    pub(super) fn has(&self, person: &Person) -> bool {
        let mut addresses = person.spelled.iter();
        !self.0.is_empty()
            && addresses
                .any(|one| Address::normalise(one).is_some_and(|address| self.0.contains(&address)))
    }
}

impl Keeper {
    /// Notes a decision, scores anew where it changes who is who, and returns the id by which it is undone.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn decide(&mut self, decision: &Decision, now: Timestamp) -> Result<DecisionId, AppError> {
        let id = self.store.add_decision(decision, now)?;
        self.score_after(decision, now)?;
        Ok(id)
    }

    /// Takes a decision back, the last one without an `id`, scores anew where that changes who is who, and returns it.
    /// What was decided later stays.
    ///
    /// # Errors
    /// [`AppError::UnknownDecision`]; [`AppError::NothingToUndo`] where nothing was decided; [`AppError::Store`].
    pub fn undo(
        &mut self,
        id: Option<DecisionId>,
        now: Timestamp,
    ) -> Result<DecisionRecord, AppError> {
        let undone = self.store.undo_decision(id)?;
        let undone = undone.ok_or(match id {
            Some(id) => AppError::UnknownDecision(id),
            None => AppError::NothingToUndo,
        })?;
        self.score_after(&undone.decision, now)?;
        Ok(undone)
    }

    /// Counts an address among the user's own, scores anew, and returns the decision's id; `None` if it was theirs
    /// already.
    ///
    /// # Errors
    /// [`AppError::NotAnAddress`] or [`AppError::Store`].
    pub fn add_me(&mut self, mine: &str, now: Timestamp) -> Result<Option<DecisionId>, AppError> {
        let address = address(mine)?;
        if self.store.list_me()?.contains(&address) {
            return Ok(None);
        }
        self.decide(&Decision::Mine { address }, now).map(Some)
    }

    /// Counts an address among the user's own no more, and asks no more about one whose mail lies in a Sent folder;
    /// scores anew, and returns the decision's id, or `None` if that was decided already.
    ///
    /// # Errors
    /// [`AppError::NotMine`] if it is neither; [`AppError::NotAnAddress`] or [`AppError::Store`].
    pub fn remove_me(
        &mut self,
        mine: &str,
        now: Timestamp,
    ) -> Result<Option<DecisionId>, AppError> {
        let decision = Decision::NotMine {
            address: address(mine)?,
        };
        let is = |one: &Address| decision.addresses().contains(&one);
        if !self.store.list_me()?.iter().any(is) {
            let senders = self.store.sent_mail()?.unconfirmed;
            if !senders.iter().any(|(sender, _)| is(sender)) {
                return Err(AppError::NotMine(mine.to_owned()));
            }
            if self.store.list_decisions()?.contains(&decision) {
                return Ok(None);
            }
        }
        self.decide(&decision, now).map(Some)
    }

    fn score_after(&mut self, decision: &Decision, now: Timestamp) -> Result<(), AppError> {
        match decision.is_about_people() || decision.is_about_me() {
            true => self.score(now),
            false => Ok(()),
        }
    }
}
