//! A week in the user's mail.

use super::{Answers, AppError};
use crate::model::{
    ContactAnswer, DAY, DigestAnswer, Kind, PersonId, RisenAnswer, Strength, Tie, Timestamp,
    UsualWeek, Week,
};
use crate::{report, tie};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Days of a week.
const WEEK: i64 = 7;
/// How many of each are named.
const NAMED: usize = 5;
/// How many are suggested: more would not be written to.
const SUGGESTED: usize = 2;
/// The usual is the middle of so many weeks before, half a year.
const USUAL_WEEKS: usize = 26;
/// Of fewer weeks than this nothing is usual.
const FEWEST_WEEKS: usize = 4;
/// A tie that grew by less than this has not grown.
const GREW: f64 = 0.02;

impl Answers {
    /// Returns a week as a page that stands alone.
    ///
    /// # Errors
    /// [`AppError::Report`].
    pub fn digest_html(&self, digest: &DigestAnswer) -> Result<String, AppError> {
        Ok(report::digest_html(digest, self.wording())?)
    }

    /// Returns a week as text.
    pub fn digest_text(&self, digest: &DigestAnswer) -> String {
        report::digest_text(digest, self.wording())
    }

    /// Returns the week that ends at the moment of the answers.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn digest(&self) -> Result<DigestAnswer, AppError> {
        let (to, from) = (self.moment(), self.moment().plus_days(-WEEK));
        let picture = self.picture()?;
        let week = self.week(from..to)?;
        let before = self.before(from, &week.people)?;
        let in_week = |at: Timestamp| from <= at && at < to;
        let usual = self.usual_week(from)?;
        let people = || {
            let known = picture.known();
            known.filter(|(person, _)| {
                person.kind == Kind::Person && week.people.contains(&person.id)
            })
        };
        let mut contacts: Vec<ContactAnswer> = people()
            .filter_map(|(person, tie)| {
                let earlier = before.get(&person.id);
                let since =
                    |now: u32, then: fn(&Tie) -> u32| now - earlier.map_or(0, then).min(now);
                let (sent, received) = (
                    since(tie.sent, |tie| tie.sent),
                    since(tie.received, |tie| tie.received),
                );
                (sent + received > 0).then(|| ContactAnswer {
                    id: person.id,
                    name: person.name.clone(),
                    sent,
                    received,
                })
            })
            .collect();
        contacts.sort_by_key(|one| (std::cmp::Reverse(one.sent + one.received), one.id));
        let is_new: BTreeSet<PersonId> = people()
            .filter(|(_, tie)| in_week(tie.first))
            .map(|(person, _)| person.id)
            .collect();
        let new_people = contacts.iter().filter(|one| is_new.contains(&one.id));
        let new_people = new_people.take(NAMED).cloned().collect();
        contacts.truncate(NAMED);
        let mut risen: Vec<RisenAnswer> = people()
            .map(|(person, tie)| RisenAnswer {
                id: person.id,
                name: person.name.clone(),
                before: before
                    .get(&person.id)
                    .map_or(Strength::NONE, |tie| tie.strength),
                after: tie.strength,
            })
            .filter(|one| !is_new.contains(&one.id) && one.after.get() - one.before.get() > GREW)
            .collect();
        risen.sort_by(|a, b| {
            let grew = |one: &RisenAnswer| one.after.get() - one.before.get();
            grew(b).total_cmp(&grew(a)).then(a.id.cmp(&b.id))
        });
        risen.truncate(NAMED);
        let fading = self.fading_ties()?;
        let mut newly_fading = Vec::new();
        for (person, tie) in &fading {
            if newly_fading.len() < NAMED && !self.was_fading(person.id, from)? {
                newly_fading.push(self.fading_answer(person, tie)?);
            }
        }
        let suggestions = fading.iter().take(SUGGESTED);
        let mut digest = DigestAnswer {
            from,
            to,
            sent: week.sent,
            received: week.received,
            usual,
            contacts,
            new_people,
            risen,
            newly_fading,
            waiting: self.waiting(NAMED)?.for_me,
            suggestions: suggestions
                .map(|(person, tie)| self.fading_answer(person, tie))
                .collect::<Result<_, _>>()?,
            said: Week::default(),
        };
        digest.said = self.wording().week(&digest);
        Ok(digest)
    }
}

/// What passed in a week.
#[derive(Default)]
struct WeekOfMail {
    sent: u32,
    received: u32,
    /// Everybody on its mail: nobody else's tie has grown.
    people: BTreeSet<PersonId>,
}

impl Answers {
    fn week(&self, week: Range<Timestamp>) -> Result<WeekOfMail, AppError> {
        let mut found = WeekOfMail::default();
        let owners = &self.picture()?.people;
        self.each_message(|message| {
            if !week.contains(&Timestamp(message.time)) {
                return;
            }
            found.sent += u32::from(message.mine);
            found.received += u32::from(!message.mine && !message.bulk);
            let owners = message
                .places
                .iter()
                .filter_map(|place| owners.owner(place.0));
            found.people.extend(owners);
        })?;
        Ok(found)
    }

    /// Returns the ties to people as they were, by what is known of all ties now.
    fn before(
        &self,
        moment: Timestamp,
        people: &BTreeSet<PersonId>,
    ) -> Result<BTreeMap<PersonId, Tie>, AppError> {
        let ties = people.iter().map(|&person| self.tie_before(person, moment));
        let ties = ties.filter_map(Result::transpose);
        ties.map(|tie| tie.map(|tie| (tie.person, tie))).collect()
    }

    fn tie_before(&self, person: PersonId, moment: Timestamp) -> Result<Option<Tie>, AppError> {
        Ok(tie::tie_before(
            person,
            &self.ledger(person)?,
            &self.basis()?,
            moment,
        ))
    }

    fn was_fading(&self, person: PersonId, moment: Timestamp) -> Result<bool, AppError> {
        let before = self.tie_before(person, moment)?;
        Ok(before.is_some_and(|tie| tie.fading))
    }

    /// Returns the median of the weeks before `from`, those before the first message not counted.
    fn usual_week(&self, from: Timestamp) -> Result<Option<UsualWeek>, AppError> {
        let week_of = |at: i64| {
            let days = (from.0 - 1 - at).div_euclid(WEEK * DAY);
            usize::try_from(days).ok()
        };
        let (mut sent, mut received) = (vec![0_u32; USUAL_WEEKS], vec![0_u32; USUAL_WEEKS]);
        let mut first = None::<i64>;
        self.each_message(|message| {
            first = Some(first.map_or(message.time, |first| first.min(message.time)));
            let Some(week) = week_of(message.time).filter(|&week| week < USUAL_WEEKS) else {
                return;
            };
            sent[week] += u32::from(message.mine);
            received[week] += u32::from(!message.mine && !message.bulk);
        })?;
        let weeks = first.and_then(week_of).unwrap_or(0).min(USUAL_WEEKS);
        if weeks < FEWEST_WEEKS {
            return Ok(None);
        }
        let median = |mut counts: Vec<u32>| {
            counts.truncate(weeks);
            counts.sort_unstable();
            counts[weeks / 2]
        };
        Ok(Some(UsualWeek {
            sent: median(sent),
            received: median(received),
            weeks: weeks as u32,
        }))
    }
}
