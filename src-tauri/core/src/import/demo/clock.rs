//! When people write: working hours and evenings, weekends, quiet holidays, time zones.

use super::dice::Dice;
use crate::model::{DAY, Timestamp};
use chrono::{Datelike, Timelike};

/// Where somebody lives: minutes east of Greenwich in winter, and whether summer time is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Zone {
    pub(super) minutes: i32,
    pub(super) summer: bool,
}

impl Zone {
    /// The user's zone.
    pub(super) const HOME: Self = Self {
        minutes: 60,
        summer: true,
    };

    /// Returns the offset from UTC at `at`, in minutes.
    pub(super) fn offset(self, at: i64) -> i32 {
        let utc = Timestamp(at).to_utc();
        // Near enough for a made-up mailbox: April to October is summer.
        let summer = self.summer && (4..=10).contains(&utc.month());
        self.minutes + if summer { 60 } else { 0 }
    }
}

/// When in the week somebody writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rhythm {
    /// Office hours, seldom later, hardly ever at weekends.
    Work,
    /// Evenings and weekends.
    Home,
}

/// Returns how readily mail is written at `at`, 0..=1.
pub(super) fn readiness(at: i64, zone: Zone, rhythm: Rhythm) -> f64 {
    let local = Timestamp(at + i64::from(zone.offset(at)) * 60).to_utc();
    let (hour, day) = (local.hour(), local.weekday().num_days_from_monday());
    let by_hour = match (rhythm, hour) {
        (Rhythm::Work, 9..=11) => 1.0,
        (Rhythm::Work, 14..=16) => 0.85,
        (Rhythm::Work, 8 | 12 | 13 | 17) => 0.5,
        (Rhythm::Work, 7 | 18..=21) => 0.15,
        (Rhythm::Home, 19..=22) => 1.0,
        (Rhythm::Home, 8..=10 | 12 | 13 | 17 | 18) => 0.5,
        (Rhythm::Home, 7 | 11 | 14..=16 | 23) => 0.25,
        _ => 0.01,
    };
    let by_day = match (rhythm, day) {
        (Rhythm::Work, 1 | 2) => 1.0,
        (Rhythm::Work, 0 | 3) => 0.85,
        (Rhythm::Work, 4) => 0.65,
        (Rhythm::Work, _) => 0.07,
        (Rhythm::Home, 6) => 1.0,
        (Rhythm::Home, _) => 0.7,
    };
    by_hour * by_day * holiday(at, rhythm)
}

/// Returns how much of the usual mail is left on that day: little around New Year, less in August.
fn holiday(at: i64, rhythm: Rhythm) -> f64 {
    let date = Timestamp(at).to_utc();
    match (rhythm, date.month(), date.day()) {
        (Rhythm::Work, 12, 22..=31) | (Rhythm::Work, 1, 1..=3) => 0.08,
        (Rhythm::Work, 8, 3..=21) => 0.3,
        (Rhythm::Home, 8, 3..=21) => 0.6,
        _ => 1.0,
    }
}

/// Returns a moment in `from..to` at which somebody would write.
pub(super) fn moment(dice: &mut Dice, from: i64, to: i64, zone: Zone, rhythm: Rhythm) -> i64 {
    let mut at = from;
    for _ in 0..64 {
        at = from + (dice.unit() * (to - from).max(1) as f64) as i64;
        if dice.chance(readiness(at, zone, rhythm)) {
            break;
        }
    }
    at
}

/// Returns `at`, or the next morning if that is in the night.
pub(super) fn awake(dice: &mut Dice, at: i64, zone: Zone) -> i64 {
    let local = at + i64::from(zone.offset(at)) * 60;
    let second = local.rem_euclid(DAY);
    let morning = 7 * 3600 + dice.between(0, 2 * 3600);
    match second {
        0..25_200 => at - second + morning,
        84_600.. => at - second + DAY + morning,
        _ => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        Timestamp::parse(text).unwrap().0
    }

    #[test]
    fn offices_are_busier_than_their_nights_weekends_and_holidays() {
        let ready = |text| readiness(at(text), Zone::HOME, Rhythm::Work);
        let busy = ready("2026-06-02T09:00:00+02:00");
        assert!(busy > 5.0 * ready("2026-06-02T20:00:00+02:00"), "evening");
        assert!(busy > 50.0 * ready("2026-06-02T03:00:00+02:00"), "night");
        assert!(busy > 10.0 * ready("2026-06-06T09:00:00+02:00"), "Saturday");
        assert!(busy > 10.0 * ready("2026-12-29T09:00:00+01:00"), "holidays");
    }

    #[test]
    fn nobody_answers_in_the_night() {
        let mut dice = Dice::new(1, 1);
        let woken = awake(&mut dice, at("2026-06-02T03:00:00+02:00"), Zone::HOME);
        let morning = at("2026-06-02T07:00:00+02:00")..=at("2026-06-02T09:00:00+02:00");
        assert!(morning.contains(&woken));
        let late = awake(&mut dice, at("2026-06-02T23:45:00+02:00"), Zone::HOME);
        assert!(late >= at("2026-06-03T07:00:00+02:00"), "the next morning");
    }
}
