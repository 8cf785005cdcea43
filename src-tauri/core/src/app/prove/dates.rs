//! Which dates are replayed.

use crate::model::{History, Timestamp};

/// How many at most.
const DATES: usize = 12;

/// The days after a date that an answer looks ahead.
const HORIZON: i64 = 90;

/// Mail of fewer days before a date tells too little to ask.
const LEAST_DAYS: i64 = 90;

/// Two dates lie at least so many days apart.
const APART_DAYS: f64 = 7.0;

/// This share of the messages at either end is passed over: broken dates lie there.
const BROKEN: f64 = 0.005;

/// The first date lies where this share of the messages is past.
const FIRST: f64 = 0.2;

/// Returns at most twelve dates, evenly spread over the messages: the first where a fifth of them and 90 days of mail
/// are past, the last 90 days before the mail, or `now`, ends. None where there is too little mail.
pub(super) fn dates(history: &History, now: Timestamp) -> Vec<Timestamp> {
    let messages = history.messages();
    let past = messages.partition_point(|one| one.time < now);
    let time = |at: usize| messages.get(at).map(|one| one.time);
    let at = |share: f64| (past.saturating_sub(1) as f64 * share) as usize;
    let (Some(begin), Some(end), Some(fifth)) =
        (time(at(BROKEN)), time(at(1.0 - BROKEN)), time(at(FIRST)))
    else {
        return Vec::new();
    };
    let first = fifth.max(begin.plus_days(LEAST_DAYS));
    let last = end.plus_days(-HORIZON);
    if past == 0 || first > last {
        return Vec::new();
    }
    let (from, to) = (
        messages.partition_point(|one| one.time < first),
        messages.partition_point(|one| one.time < last),
    );
    let mut dates = Vec::<Timestamp>::new();
    for step in 0..DATES {
        let share = step as f64 / (DATES - 1) as f64;
        let at = from + ((to - from) as f64 * share).round() as usize;
        let Some(date) = time(at).map(|time| time.clamp(first, last)) else {
            continue;
        };
        if dates
            .last()
            .is_none_or(|last| date.days_since(*last) >= APART_DAYS)
        {
            dates.push(date);
        }
    }
    dates
}
