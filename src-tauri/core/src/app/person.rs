//! Everything about one person: read from that person's rows, not from all mail.

use super::people::no_tie;
use super::scores::damaged;
use super::{Answers, AppError};
use crate::model::{
    AcquaintanceAnswer, Link, Person, PersonDetail, PersonId, Reason, ReasonSaid, Strength,
};
use crate::text::Named;
use crate::tie;
use std::collections::BTreeSet;

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
        let person = self.known(id)?;
        let tie = match self.tie(id)? {
            Some(tie) => tie,
            None => {
                // Nothing passed between the two: when they were seen on others' mail, or in bulk.
                let seen = self.seen(&person)?;
                let seen = seen.ok_or_else(|| AppError::UnknownPerson {
                    who: id.to_string(),
                })?;
                no_tie(id, &seen)
            }
        };
        let detail = tie::detail(&self.ledger(id)?).ok_or_else(damaged)?;
        let silent_days = self.moment().days_since(tie.last).max(0.0);
        let shown = self.answer(&person, &tie)?;
        let said = self.wording().person(
            &shown,
            tie.peak,
            (tie.usual_gap_days, silent_days),
            (detail.my_replies.len(), detail.their_replies.len()),
            self.moment(),
        );
        Ok(PersonDetail {
            reasons_said: self.reasons_said(&shown.strength_reasons),
            peak_strength: tie.peak,
            usual_gap_days: tie.usual_gap_days,
            silent_days,
            exchanges: detail.exchanges,
            my_replies: detail.my_replies,
            their_replies: detail.their_replies,
            acquaintances: self.acquaintances(&person)?,
            person: shown,
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

    /// Returns who else seems to know somebody, whoever knows them best first.
    fn acquaintances(&self, person: &Person) -> Result<Vec<AcquaintanceAnswer>, AppError> {
        let mut found = Vec::new();
        for link in self.links_to(&BTreeSet::from([person.id]))? {
            if let Some(other) = self.find_by_id(link.from)? {
                let tie = self.tie(other.id)?;
                let known = tie.map_or(Strength::NONE, |tie| tie.strength);
                found.push(self.acquaintance(person, other, known, link));
            }
        }
        Ok(found)
    }

    fn acquaintance(
        &self,
        person: &Person,
        other: Person,
        known: Strength,
        link: Link,
    ) -> AcquaintanceAnswer {
        AcquaintanceAnswer {
            said: self.said(&link.evidence, Some(named(&other)), named(person)),
            id: other.id,
            name: other.name,
            strength: known,
            tie: link.strength,
            inferred: link.inferred,
            evidence: link.evidence,
        }
    }
}
