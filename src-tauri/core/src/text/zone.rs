//! The user's time zone, in which every date is said; JSON stays in UTC.

use crate::model::Timestamp;
use chrono::{DateTime, FixedOffset, Offset, Utc};
use jiff::tz::TimeZone;

/// A time zone.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Zone {
    /// UTC.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The one that the system is set to, or the environment's `TZ`; UTC where neither can be told.
    pub fn system() -> Self {
        Self(TimeZone::try_system().unwrap_or(TimeZone::UTC))
    }

    /// Returns a moment as the calendar and the clock show it here.
    pub fn local(&self, at: Timestamp) -> DateTime<FixedOffset> {
        let seconds = jiff::Timestamp::from_second(at.0)
            .map_or(0, |moment| self.0.to_offset(moment).seconds());
        let offset = FixedOffset::east_opt(seconds).unwrap_or_else(|| Utc.fix());
        // The first and the last moment that chrono knows have no room for an offset.
        let utc = at.to_utc();
        match utc.naive_utc().checked_add_offset(offset) {
            Some(_) => utc.with_timezone(&offset),
            None => utc.with_timezone(&Utc.fix()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_shown_as_the_clock_there_shows_it() {
        let zone = Zone(TimeZone::get("America/New_York").unwrap());
        let at = |text: &str| zone.local(Timestamp::parse(text).unwrap()).to_string();
        assert_eq!(at("2026-01-01T03:00:00Z"), "2025-12-31 22:00:00 -05:00");
        assert_eq!(
            at("2026-07-01T03:00:00Z"),
            "2026-06-30 23:00:00 -04:00",
            "summer time"
        );
    }

    #[test]
    fn no_moment_is_too_far() {
        let zone = Zone(TimeZone::fixed(jiff::tz::offset(14)));
        for seconds in [i64::MIN, i64::MAX, 0] {
            assert!(!zone.local(Timestamp(seconds)).to_string().is_empty());
        }
    }
}
