//! The user's mail in numbers.

use super::{Answers, AppError};
use crate::model::{
    ContactAnswer, History, Kind, KindCounts, Message, MessageCounts, MonthAnswer, People,
    SetAside, SetAsideAnswer, StatsAnswer, Timestamp,
};
use crate::tie;
use chrono::{Datelike, Timelike};

/// How many of the most frequent contacts are named.
const CONTACTS: usize = 25;

/// Returns whether the user wrote the message.
pub(super) fn is_mine(history: &History, people: &People, message: &Message) -> bool {
    let author = history
        .places(message)
        .first()
        .and_then(|place| history.address(place.spelling));
    author.is_some_and(|author| {
        people
            .owner(author)
            .is_some_and(|owner| Some(owner) == people.me())
    })
}

/// Counts months from year 0, so that they can be stepped through.
fn month_number(at: Timestamp) -> i64 {
    let at = at.to_utc();
    i64::from(at.year()) * 12 + i64::from(at.month0())
}

/// Months, hours and weekdays.
#[derive(Default)]
pub(super) struct Volume {
    pub(super) months: Vec<MonthAnswer>,
    by_hour: [u32; 24],
    by_weekday: [u32; 7],
}

impl Volume {
    /// Counts the messages of a history. Months are those of the calendar in UTC, without gaps; more than a hundred
    /// years of them (a date of 1970 beside one of today is not) start at the last hundred.
    pub(super) fn of(history: &History, people: &People) -> Self {
        const LONGEST: i64 = 1200;
        let mut volume = Self::default();
        let messages = history.messages();
        let (Some(first), Some(last)) = (messages.first(), messages.last()) else {
            return volume;
        };
        let last = month_number(last.time);
        let first = month_number(first.time).max(last - LONGEST + 1);
        volume.months = (first..=last)
            .map(|month| MonthAnswer {
                month: format!(
                    "{:04}-{:02}",
                    month.div_euclid(12),
                    month.rem_euclid(12) + 1
                ),
                sent: 0,
                received: 0,
                bulk: 0,
            })
            .collect();
        for message in messages {
            let at = message.time.to_utc();
            let mine = is_mine(history, people, message);
            if mine {
                volume.by_hour[at.hour() as usize] += 1;
                volume.by_weekday[at.weekday().num_days_from_monday() as usize] += 1;
            }
            let index = usize::try_from(month_number(message.time) - first).ok();
            let Some(month) = index.and_then(|index| volume.months.get_mut(index)) else {
                continue;
            };
            match (mine, message.traits.is_bulk()) {
                (true, _) => month.sent += 1,
                (false, true) => month.bulk += 1,
                (false, false) => month.received += 1,
            }
        }
        volume
    }
}

impl Answers {
    /// Returns the period of the mail: first and last message.
    pub(super) fn period(&self) -> Result<Option<(Timestamp, Timestamp)>, AppError> {
        let messages = self.history()?.messages();
        Ok(messages
            .first()
            .zip(messages.last())
            .map(|(first, last)| (first.time, last.time)))
    }

    fn set_aside(&self) -> Result<Vec<SetAsideAnswer>, AppError> {
        let told = |one: SetAside| SetAsideAnswer {
            said: self.wording().set_aside(&one.reason),
            mailbox: one.mailbox,
            reason: one.reason,
            messages: one.messages,
        };
        Ok(self.store.list_set_aside()?.into_iter().map(told).collect())
    }

    /// Returns the user's mail in numbers.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn stats(&self) -> Result<StatsAnswer, AppError> {
        let (history, picture) = (self.history()?, self.picture()?);
        let volume = Volume::of(history, &picture.people);
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
        let (my_replies, their_replies) = tie::reply_times(history, &picture.people, self.moment());
        Ok(StatsAnswer {
            as_of: self.moment(),
            messages: MessageCounts {
                distinct: history.messages().len() as u64,
                ..self.store.count(None)?
            },
            set_aside: self.set_aside()?,
            period: self.period()?,
            people,
            months: volume.months,
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
        })
    }
}
