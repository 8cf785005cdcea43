//! Everything about one person.

use super::people::{answer, no_tie};
use super::{Answers, AppError};
use crate::model::{AcquaintanceAnswer, Person, PersonDetail, PersonId, Reason, ReasonSaid, Tie};
use crate::text::Named;
use crate::tie;

fn named(person: &Person) -> Named<'_> {
    Named {
        id: person.id,
        name: &person.name,
    }
}

impl Answers {
    /// Returns everything about one person.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`] or [`AppError::Store`].
    pub fn person(&self, id: PersonId) -> Result<PersonDetail, AppError> {
        let picture = self.picture()?;
        let person = self.person_of(id)?;
        let detail = tie::detail(self.history()?, &picture.people, id, self.moment());
        let tie = match picture.find_tie(id) {
            Some(tie) => tie.clone(),
            None => self.only_seen(id)?,
        };
        let known = self.network()?.acquaintances(id).into_iter();
        let acquaintances = known.filter_map(|(strength, step)| {
            let other = picture.people.find(step.person)?;
            let (from, to) = (named(other), named(person));
            Some(AcquaintanceAnswer {
                id: other.id,
                name: other.name.clone(),
                strength,
                tie: step.strength,
                inferred: step.inferred,
                said: self.said(&step.evidence, Some(from), to),
                evidence: step.evidence,
            })
        });
        let silent_days = picture.as_of.days_since(tie.last).max(0.0);
        let shown = answer(person, &tie);
        let said = self.wording().person(
            &shown,
            tie.peak,
            (tie.usual_gap_days, silent_days),
            (detail.my_replies.len(), detail.their_replies.len()),
            picture.as_of,
        );
        Ok(PersonDetail {
            reasons_said: self.reasons_said(&tie.reasons),
            person: shown,
            peak_strength: tie.peak,
            usual_gap_days: tie.usual_gap_days,
            silent_days,
            exchanges: detail.exchanges,
            my_replies: detail.my_replies,
            their_replies: detail.their_replies,
            acquaintances: acquaintances.collect(),
            said,
        })
    }

    fn reasons_said(&self, reasons: &[Reason]) -> Vec<ReasonSaid> {
        let said = reasons.iter().map(|reason| ReasonSaid {
            term: self.wording().term(&reason.term),
            found: self.wording().reason(reason),
        });
        said.collect()
    }

    /// Returns what stands for a tie where there was no message either way: when the person was first and last seen on
    /// others' mail or in bulk.
    fn only_seen(&self, id: PersonId) -> Result<Tie, AppError> {
        let unknown = || AppError::UnknownPerson {
            who: id.to_string(),
        };
        self.seen()?
            .get(&id)
            .map(|seen| no_tie(id, seen))
            .ok_or_else(unknown)
    }
}
