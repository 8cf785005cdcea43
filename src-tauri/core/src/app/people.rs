//! People: listed, sorted, narrowed by what is typed.

use super::picture::{Picture, Seen};
use super::{Answers, AppError};
use crate::identity::{Closeness, folded};
use crate::model::{
    Kind, Label, PeopleAnswer, PeopleQuery, PeopleSaid, PeopleSort, Person, PersonAnswer, PersonId,
    Reason, ReplySeconds, Strength, Tie,
};
use std::collections::HashMap;

/// A page has at most so many people: of more, nothing is said one by one.
const PAGE: u32 = 200;

/// From so many people on, their exchanges are loaded at once rather than one by one.
const MANY: usize = 500;

/// Returns the answer about a person and the tie to them, with the reasons for its strength.
fn answer(person: &Person, tie: &Tie, reasons: Vec<Reason>) -> PersonAnswer {
    PersonAnswer {
        id: person.id,
        name: person.name.clone(),
        addresses: person.spelled.clone(),
        organisation: person.organisation.clone(),
        kind: person.kind,
        strength: tie.strength,
        strength_label: tie.label,
        strength_reasons: reasons,
        sent: tie.sent,
        received: tie.received,
        first: tie.first,
        last: tie.last,
        median_reply_seconds: tie.reply,
        contact_probability_90d: tie.contact_probability,
        silence_probability_90d: tie.silence_probability,
        fading: tie.fading,
        activity: tie.activity.clone(),
    }
}

/// A tie of nothing: what stands for somebody only seen on others' mail, or whose mail is bulk.
pub(super) fn no_tie(person: PersonId, seen: &Seen) -> Tie {
    Tie {
        person,
        strength: Strength::NONE,
        peak: Strength::NONE,
        label: Label::Weak,
        reasons: Vec::new(),
        sent: 0,
        received: seen.wrote,
        overheard: 0,
        first: seen.first,
        last: seen.last,
        reply: ReplySeconds::default(),
        contact_probability: 0.0,
        silence_probability: 1.0,
        contact_days: 0,
        usual_gap_days: 0.0,
        fading: false,
        activity: Vec::new(),
    }
}

/// Strongest first, then by id, so that equal ties keep their order.
pub(super) fn stronger(a: &Tie, b: &Tie) -> std::cmp::Ordering {
    b.strength
        .get()
        .total_cmp(&a.strength.get())
        .then_with(|| a.person.cmp(&b.person))
}

/// Puts people in order; the strongest first only among those equally close to what was typed.
fn put_in_order(found: &mut [(&Person, &Tie)], sort: PeopleSort, close: Option<&Close>) {
    let closeness = |person: &Person| close.and_then(|close| close.get(&person.id));
    match sort {
        PeopleSort::Strength => found.sort_by(|a, b| {
            closeness(a.0)
                .cmp(&closeness(b.0))
                .then_with(|| stronger(a.1, b.1))
        }),
        PeopleSort::Recent => {
            found.sort_by(|a, b| b.1.last.cmp(&a.1.last).then_with(|| stronger(a.1, b.1)))
        }
        PeopleSort::Name => {
            found.sort_by_cached_key(|(person, _)| (folded(&person.name), person.id))
        }
        PeopleSort::Volume => {
            let volume = |tie: &Tie| u64::from(tie.sent) + u64::from(tie.received);
            found.sort_by(|a, b| {
                volume(b.1)
                    .cmp(&volume(a.1))
                    .then_with(|| stronger(a.1, b.1))
            });
        }
    }
}

/// How close to what was typed everybody is who was found.
type Close = HashMap<PersonId, (Closeness, u32)>;

impl Picture {
    /// Returns the people that the user exchanged mail with and their ties, by person, without the user.
    pub(super) fn known(&self) -> impl Iterator<Item = (&Person, &Tie)> {
        self.ties()
            .iter()
            .filter_map(|tie| Some((self.people.find(tie.person)?, tie)))
            .filter(|(person, _)| !person.is_me)
    }
}

impl Answers {
    /// Lists people; a limit of 0 is all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn people(&self, query: &PeopleQuery) -> Result<PeopleAnswer, AppError> {
        let close = self.close_to(&query.text)?;
        let picture = self.picture()?;
        let strangers = match query.kind {
            None | Some(Kind::Person) => Vec::new(),
            Some(kind) => self.strangers(kind)?,
        };
        let strangers = strangers
            .iter()
            .filter_map(|tie| Some((picture.people.find(tie.person)?, tie)));
        let mut found: Vec<_> = picture
            .known()
            .chain(strangers)
            .filter(|(person, tie)| match query.kind {
                Some(kind) => person.kind == kind,
                None => person.kind == Kind::Person || tie.sent > 0,
            })
            .filter(|(_, tie)| {
                query.label.is_none_or(|label| tie.label == label) && (!query.fading || tie.fading)
            })
            .filter(|(person, _)| {
                close
                    .as_ref()
                    .is_none_or(|close| close.contains_key(&person.id))
            })
            .collect();
        put_in_order(&mut found, query.sort, close.as_ref());
        let limit = if query.limit == 0 {
            usize::MAX
        } else {
            query.limit as usize
        };
        let page = found.iter().skip(query.offset as usize).take(limit);
        let people = self.answers(page.copied())?;
        Ok(PeopleAnswer {
            total: found.len() as u32,
            said: self.people_said(query, &people, found.len()),
            people,
        })
    }

    fn people_said(&self, query: &PeopleQuery, page: &[PersonAnswer], total: usize) -> PeopleSaid {
        let kind = query.kind.unwrap_or(Kind::Person);
        let narrowed = !query.text.trim().is_empty() || query.label.is_some() || query.fading;
        let is_page = (1..=PAGE).contains(&query.limit);
        let rows = page.iter().filter(|_| is_page);
        PeopleSaid {
            total: self.wording().list_length(kind, total as u64, narrowed),
            rows: rows
                .map(|one| self.wording().row(one, self.moment()))
                .collect(),
        }
    }

    /// Returns the answer about a person and the tie to them.
    pub(super) fn answer(&self, person: &Person, tie: &Tie) -> Result<PersonAnswer, AppError> {
        Ok(answer(person, tie, self.reasons(tie)?))
    }

    /// Returns the answers about people and the ties to them.
    pub(super) fn answers<'a>(
        &self,
        found: impl ExactSizeIterator<Item = (&'a Person, &'a Tie)>,
    ) -> Result<Vec<PersonAnswer>, AppError> {
        if found.len() >= MANY {
            self.ledgers()?;
        }
        found
            .map(|(person, tie)| self.answer(person, tie))
            .collect()
    }

    /// Returns who is close to what was typed; `None` where nothing was.
    fn close_to(&self, text: &str) -> Result<Option<Close>, AppError> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let found = self.directory()?.find(text).into_iter();
        let close = found.map(|found| (found.what, (found.closeness, found.distance)));
        Ok(Some(close.collect()))
    }

    /// Returns empty ties to everybody of a kind with whom the user exchanged nothing: their mail is bulk, which counts
    /// for no tie, but it can be listed.
    fn strangers(&self, kind: Kind) -> Result<Vec<Tie>, AppError> {
        let picture = self.picture()?;
        let all = picture
            .people
            .iter()
            .filter(|person| person.kind == kind && picture.find_tie(person.id).is_none());
        let ties = all.map(|person| {
            let seen = self.seen(person)?;
            Ok(seen.map(|seen| no_tie(person.id, &seen)))
        });
        ties.filter_map(Result::transpose).collect()
    }
}
