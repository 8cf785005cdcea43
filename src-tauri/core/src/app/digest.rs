//! A week in the user's mail.

use super::stats::is_mine;
use super::{Answers, AppError};
use crate::model::{
    ContactAnswer, DAY, DigestAnswer, Kind, PersonId, RisenAnswer, Strength, Tie, Timestamp,
    UsualWeek, Week,
};
use crate::tie;
use std::collections::{BTreeMap, BTreeSet};

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
    /// Returns the week that ends at the moment of the answers.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn digest(&self) -> Result<DigestAnswer, AppError> {
        let (to, from) = (self.moment(), self.moment().plus_days(-WEEK));
        let (history, picture) = (self.history()?, self.picture()?);
        let before = by_person(tie::score(history, &picture.people, from));
        let in_week = |at: Timestamp| from <= at && at < to;
        let (mut sent, mut received) = (0, 0);
        for message in history.messages().iter().filter(|one| in_week(one.time)) {
            let mine = is_mine(history, &picture.people, message);
            sent += u32::from(mine);
            received += u32::from(!mine && !message.traits.is_bulk());
        }
        let usual = self.usual_week(from)?;
        let people = || {
            picture
                .known()
                .filter(|(person, _)| person.kind == Kind::Person)
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
        let faded = |id: PersonId| before.get(&id).is_some_and(|tie| tie.fading);
        let newly_fading = fading.iter().filter(|(person, _)| !faded(person.id));
        let newly_fading = newly_fading.take(NAMED);
        let suggestions = fading.iter().take(SUGGESTED);
        let mut digest = DigestAnswer {
            from,
            to,
            sent,
            received,
            usual,
            contacts,
            new_people,
            risen,
            newly_fading: newly_fading
                .map(|(person, tie)| self.fading_answer(person, tie))
                .collect::<Result<_, _>>()?,
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

impl Answers {
    /// Returns the median of the weeks before `from`, those before the first message not counted.
    fn usual_week(&self, from: Timestamp) -> Result<Option<UsualWeek>, AppError> {
        let (history, people) = (self.history()?, &self.picture()?.people);
        let week_of = |at: Timestamp| {
            let days = (from.0 - 1 - at.0).div_euclid(WEEK * DAY);
            usize::try_from(days).ok()
        };
        let first = history.messages().first();
        let whole = first.and_then(|first| week_of(first.time)).unwrap_or(0);
        let weeks = whole.min(USUAL_WEEKS);
        if weeks < FEWEST_WEEKS {
            return Ok(None);
        }
        let (mut sent, mut received) = (vec![0_u32; weeks], vec![0_u32; weeks]);
        for message in history.messages() {
            let Some(week) = week_of(message.time).filter(|&week| week < weeks) else {
                continue;
            };
            if is_mine(history, people, message) {
                sent[week] += 1;
            } else if !message.traits.is_bulk() {
                received[week] += 1;
            }
        }
        sent.sort_unstable();
        received.sort_unstable();
        Ok(Some(UsualWeek {
            sent: sent[weeks / 2],
            received: received[weeks / 2],
            weeks: weeks as u32,
        }))
    }
}

fn by_person(ties: Vec<Tie>) -> BTreeMap<PersonId, Tie> {
    ties.into_iter().map(|tie| (tie.person, tie)).collect()
}
