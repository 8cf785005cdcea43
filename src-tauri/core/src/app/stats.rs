//! The user's mail in numbers.

use super::scores::damaged;
use super::{Answers, AppError};
use crate::model::{
    CompactMessage, ContactAnswer, DAY, Kind, KindCounts, MessageCounts, MonthAnswer, StatsAnswer,
    StatsSaid, Timestamp,
};
use crate::tie;
use chrono::Datelike;
use std::collections::BTreeMap;

/// How many of the most frequent contacts are named.
const CONTACTS: usize = 25;

/// Months beyond these are left out: a date of 1970 beside one of today is no mail of then.
const LONGEST: i64 = 1200;

/// The month of a day, and the next, counted from year 0, so that they can be stepped through.
fn month_number(at: Timestamp) -> i64 {
    let at = at.to_utc();
    i64::from(at.year()) * 12 + i64::from(at.month0())
}

/// How much mail there was when.
#[derive(Default)]
pub(super) struct Volume {
    messages: u64,
    period: Option<(i64, i64)>,
    /// By month: sent, received, in bulk.
    months: BTreeMap<i64, [u32; 3]>,
    /// The day of the message before, and its month.
    day: Option<(i64, i64)>,
    by_hour: [u32; 24],
    by_weekday: [u32; 7],
}

impl Volume {
    fn add(&mut self, message: &CompactMessage) {
        let time = message.time;
        self.messages += 1;
        let (first, last) = self.period.unwrap_or((time, time));
        self.period = Some((first.min(time), last.max(time)));
        let day = time.div_euclid(DAY);
        let month = match self.day {
            Some((same, month)) if same == day => month,
            _ => month_number(Timestamp(time)),
        };
        self.day = Some((day, month));
        if message.mine {
            self.by_hour[(time.rem_euclid(DAY) / 3600) as usize] += 1;
            // The first of January 1970 was a Thursday.
            self.by_weekday[(day + 3).rem_euclid(7) as usize] += 1;
        }
        let kind = match (message.mine, message.bulk) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => 2,
        };
        self.months.entry(month).or_default()[kind] += 1;
    }

    /// Returns how many messages there are.
    pub(super) fn messages(&self) -> u64 {
        self.messages
    }

    /// Returns the times of the first and the last message.
    pub(super) fn period(&self) -> Option<(Timestamp, Timestamp)> {
        let (first, last) = self.period?;
        Some((Timestamp(first), Timestamp(last)))
    }

    /// Returns the months of the calendar in UTC, without gaps; of more than a hundred years of them, the last hundred.
    pub(super) fn months(&self) -> Vec<MonthAnswer> {
        let numbers = || self.months.keys().copied();
        let (Some(first), Some(last)) = (numbers().next(), numbers().next_back()) else {
            return Vec::new();
        };
        let months = first.max(last - LONGEST + 1)..=last;
        let month = |number: i64| {
            let [sent, received, bulk] = self.months.get(&number).copied().unwrap_or_default();
            MonthAnswer {
                month: format!(
                    "{:04}-{:02}",
                    number.div_euclid(12),
                    number.rem_euclid(12) + 1
                ),
                sent,
                received,
                bulk,
            }
        };
        months.map(month).collect()
    }
}

impl Answers {
    /// Returns how much mail there was when.
    pub(super) fn volume(&self) -> Result<Volume, AppError> {
        let mut volume = Volume::default();
        self.each_message(|message| volume.add(message))?;
        Ok(volume)
    }

    /// Returns the user's mail in numbers.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn stats(&self) -> Result<StatsAnswer, AppError> {
        let picture = self.picture()?;
        let volume = self.volume()?;
        let mut people = KindCounts::default();
        for person in picture.people.iter().filter(|person| !person.is_me) {
            *match person.kind {
                Kind::Person => &mut people.person,
                Kind::List => &mut people.list,
                Kind::Robot => &mut people.robot,
                Kind::Role => &mut people.role,
            } += 1;
        }
        let mut contacts: Vec<_> = picture
            .known()
            .filter(|(person, _)| person.kind == Kind::Person)
            .collect();
        contacts.sort_by_key(|(person, tie)| {
            (
                std::cmp::Reverse(u64::from(tie.sent) + u64::from(tie.received)),
                person.id,
            )
        });
        let (my_replies, their_replies) =
            tie::reply_times(self.ledgers()?.values()).ok_or_else(damaged)?;
        let mut stats = StatsAnswer {
            as_of: self.moment(),
            messages: MessageCounts {
                distinct: volume.messages(),
                ..self.store.count(None)?
            },
            set_aside: self.store.list_set_aside()?,
            period: volume.period(),
            people,
            months: volume.months(),
            contacts: contacts
                .into_iter()
                .take(CONTACTS)
                .map(|(person, tie)| ContactAnswer {
                    id: person.id,
                    name: person.name.clone(),
                    sent: tie.sent,
                    received: tie.received,
                })
                .collect(),
            my_replies,
            their_replies,
            sent_by_hour: volume.by_hour,
            sent_by_weekday: volume.by_weekday,
            said: StatsSaid::default(),
        };
        stats.said = self.wording().stats(&stats);
        Ok(stats)
    }
}
