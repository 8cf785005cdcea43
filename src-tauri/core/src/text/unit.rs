//! Counts, durations, dates, shares and sizes: each written in one place, for every way out.

use super::Wording;
use super::sentence::sentence;
use crate::model::{DAY, Sentence, Timestamp};
use chrono::{Datelike, Timelike};

impl Wording {
    /// Returns a whole number with its thousands apart: `20,000`.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let group = self.catalogue.number_group();
        let mut written = String::with_capacity(digits.len() + digits.len() / 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                written.push_str(&group);
            }
            written.push(digit);
        }
        written
    }

    /// Returns a number with one decimal: `4.1`.
    pub fn decimal(&self, number: f64) -> String {
        let written = format!("{number:.1}");
        written.replace('.', &self.catalogue.number_decimal())
    }

    /// Returns a share (`0.0..=1.0`) in percent. What is neither nothing nor all is never said to be.
    pub fn share(&self, share: f64) -> String {
        match share {
            s if s > 0.0 && s < 0.01 => self.catalogue.percent_under_one(),
            s if s > 0.99 && s < 1.0 => self.catalogue.percent_over_ninety_nine(),
            s => self.catalogue.percent(format!("{:.0}", (s * 100.0).abs())),
        }
    }

    /// Returns a probability (`0.0..=1.0`) in percent, which never claims certainty.
    pub fn chance(&self, probability: f64) -> String {
        self.share(probability.clamp(0.001, 0.999))
    }

    /// Returns a strength (`0.0..=1.0`) on the scale of the points that its reasons sum to.
    pub fn points(&self, strength: crate::model::Strength) -> String {
        format!("{:.0}", strength.get() * 100.0)
    }

    /// Returns a span of days as people say it: `3 days`, `5 weeks`, `4 months`, `2½ years`; at least a day.
    pub fn days(&self, days: f64) -> String {
        let c = &self.catalogue;
        let whole = |number: f64| {
            let number = number.round().max(1.0);
            (number, self.number(number as u64))
        };
        if days < 14.0 {
            let (count, shown) = whole(days);
            c.unit_days(count, shown)
        } else if days < 60.0 {
            let (count, shown) = whole(days / 7.0);
            c.unit_weeks(count, shown)
        } else if days < 600.0 {
            let (count, shown) = whole(days / 30.44);
            c.unit_months(count, shown)
        } else {
            let halves = (days / 365.25 * 2.0).round();
            let (count, shown) = whole((halves / 2.0).floor());
            match halves % 2.0 == 0.0 {
                true => c.unit_years(count, shown),
                false => c.unit_years_and_a_half(shown),
            }
        }
    }

    /// Returns a length of time in seconds as people say it: `40 seconds`, `7 hours`, else as [`Wording::days`] does.
    pub fn duration(&self, seconds: i64) -> String {
        let c = &self.catalogue;
        let whole = |number: f64| {
            let number = number.round().max(1.0);
            (number, self.number(number as u64))
        };
        match seconds.max(0) as f64 {
            s if s < 90.0 => {
                let (count, shown) = whole(s);
                c.unit_seconds(count, shown)
            }
            s if s < 90.0 * 60.0 => {
                let (count, shown) = whole(s / 60.0);
                c.unit_minutes(count, shown)
            }
            s if s < 36.0 * 3_600.0 => {
                let (count, shown) = whole(s / 3_600.0);
                c.unit_hours(count, shown)
            }
            s => self.days(s / DAY as f64),
        }
    }

    /// Returns how often something happens, from the days between: `every 3 weeks`.
    pub fn rhythm(&self, gap_days: f64) -> String {
        let c = &self.catalogue;
        match gap_days {
            gap if gap < 1.5 => c.rhythm_day(),
            gap if gap < 2.5 => c.rhythm_other_day(),
            gap if (6.5..7.5).contains(&gap) => c.rhythm_week(),
            gap if (28.0..32.0).contains(&gap) => c.rhythm_month(),
            gap if (350.0..380.0).contains(&gap) => c.rhythm_year(),
            gap => c.rhythm_other(self.days(gap)),
        }
    }

    /// Returns how long ago a moment was; its date where it lies ahead.
    pub fn ago(&self, at: Timestamp, now: Timestamp) -> String {
        let day = |moment| i64::from(self.zone.local(moment).num_days_from_ce());
        match day(now) - day(at) {
            ..0 => self.date(at),
            0 => self.catalogue.ago_today(),
            1 => self.catalogue.ago_yesterday(),
            days => self.catalogue.ago_other(self.days(days as f64)),
        }
    }

    /// Returns a date in the user's time zone: `14 May 2025`.
    pub fn date(&self, at: Timestamp) -> String {
        let local = self.zone.local(at);
        let month = self.catalogue.month_name(local.month());
        let day = local.day().to_string();
        self.catalogue.date(day, month, local.year().to_string())
    }

    /// Returns the same as a sentence of its own.
    pub fn day(&self, at: Timestamp) -> Sentence {
        sentence(|s| s.date(at, self.date(at)))
    }

    /// Returns a date in the user's time zone, its year only where that is not the current one: `14 May`.
    pub fn short_date(&self, at: Timestamp, now: Timestamp) -> String {
        let local = self.zone.local(at);
        if local.year() != self.zone.local(now).year() {
            return self.date(at);
        }
        let month = self.catalogue.month_name(local.month());
        self.catalogue
            .date_this_year(local.day().to_string(), month)
    }

    /// Returns a month in the user's time zone: `May 2025`.
    pub fn month(&self, at: Timestamp) -> String {
        let local = self.zone.local(at);
        let month = self.catalogue.month_name(local.month());
        self.catalogue.date_month(month, local.year().to_string())
    }

    /// Returns a date and a time in the user's time zone: `14 May 2025, 09:05`.
    pub fn date_and_time(&self, at: Timestamp) -> String {
        let local = self.zone.local(at);
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.catalogue.date_and_time(self.date(at), time)
    }

    /// Returns a date for a column, in the user's time zone: `2025-05-14`.
    pub fn sortable_date(&self, at: Timestamp) -> String {
        self.zone.local(at).format("%Y-%m-%d").to_string()
    }

    /// Returns a number of bytes: `312 bytes`, `4.1 MB`.
    pub fn bytes(&self, bytes: u64) -> String {
        let c = &self.catalogue;
        let mut value = bytes as f64;
        let mut unit = 0;
        while value >= 999.5 && unit < 4 {
            value /= 1000.0;
            unit += 1;
        }
        let shown = match value {
            v if unit > 0 && v < 9.95 => self.decimal(v),
            v => self.number(v.round() as u64),
        };
        match unit {
            0 => c.unit_bytes(bytes as f64, shown),
            1 => c.unit_kilobytes(shown),
            2 => c.unit_megabytes(shown),
            3 => c.unit_gigabytes(shown),
            _ => c.unit_terabytes(shown),
        }
    }

    /// Returns `3 messages`.
    pub fn messages(&self, count: u64) -> Sentence {
        sentence(|s| {
            self.catalogue
                .count_messages(count as f64, s.number(self.number(count)))
        })
    }

    /// Returns `3 replies`.
    pub fn replies(&self, count: u64) -> Sentence {
        sentence(|s| {
            self.catalogue
                .count_replies(count as f64, s.number(self.number(count)))
        })
    }

    /// Returns `3 people`.
    pub fn people(&self, count: u64) -> Sentence {
        sentence(|s| {
            self.catalogue
                .count_people(count as f64, s.number(self.number(count)))
        })
    }

    /// Returns `once`, `twice`, `3 times`.
    pub fn times(&self, count: u64) -> Sentence {
        sentence(|s| {
            self.catalogue
                .count_times(count as f64, s.number(self.number(count)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Zone;
    use rstest::rstest;

    fn english() -> Wording {
        Wording::english(Zone::utc())
    }

    #[rstest]
    #[case(0.0, "1 day")]
    #[case(1.4, "1 day")]
    #[case(3.0, "3 days")]
    #[case(13.0, "13 days")]
    #[case(21.0, "3 weeks")]
    #[case(59.0, "8 weeks")]
    #[case(61.0, "2 months")]
    #[case(599.0, "20 months")]
    #[case(730.0, "2 years")]
    #[case(913.0, "2½ years")]
    fn days_are_said_the_way_people_say_them(#[case] days: f64, #[case] said: &str) {
        assert_eq!(english().days(days), said);
    }

    #[rstest]
    #[case(0, "1 second")]
    #[case(89, "89 seconds")]
    #[case(90, "2 minutes")]
    #[case(5_399, "90 minutes")]
    #[case(5_400, "2 hours")]
    #[case(129_000, "36 hours")]
    #[case(130_000, "2 days")]
    fn a_duration_is_said_in_its_largest_sensible_unit(#[case] seconds: i64, #[case] said: &str) {
        assert_eq!(english().duration(seconds), said);
    }

    #[rstest]
    #[case(1.0, "every day")]
    #[case(2.0, "every other day")]
    #[case(7.0, "every week")]
    #[case(21.0, "every 3 weeks")]
    #[case(30.0, "every month")]
    #[case(365.0, "every year")]
    #[case(400.0, "every 13 months")]
    fn a_gap_is_said_as_a_rhythm(#[case] gap: f64, #[case] said: &str) {
        assert_eq!(english().rhythm(gap), said);
    }

    #[rstest]
    #[case(0.0, "0%", "under 1%")]
    #[case(0.004, "under 1%", "under 1%")]
    #[case(0.184, "18%", "18%")]
    #[case(0.996, "over 99%", "over 99%")]
    #[case(1.0, "100%", "over 99%")]
    fn a_chance_never_claims_certainty(
        #[case] number: f64,
        #[case] share: &str,
        #[case] chance: &str,
    ) {
        assert_eq!(english().share(number), share);
        assert_eq!(english().chance(number), chance);
    }

    #[rstest]
    #[case(1, "1 byte")]
    #[case(999, "999 bytes")]
    #[case(1_000, "1.0 kB")]
    #[case(171_000, "171 kB")]
    #[case(999_700, "1.0 MB")]
    #[case(4_120_000_000, "4.1 GB")]
    fn bytes_are_said_in_their_unit(#[case] bytes: u64, #[case] said: &str) {
        assert_eq!(english().bytes(bytes), said);
    }

    #[rstest]
    #[case(0, "0")]
    #[case(999, "999")]
    #[case(20_000, "20,000")]
    #[case(1_234_567, "1,234,567")]
    fn thousands_stand_apart(#[case] number: u64, #[case] written: &str) {
        assert_eq!(english().number(number), written);
    }

    #[rstest]
    #[case("2026-03-02T01:00:00Z", "today")]
    #[case("2026-03-01T12:00:00Z", "yesterday")]
    #[case("2026-02-25T09:00:00Z", "5 days ago")]
    #[case("2025-11-02T09:00:00Z", "4 months ago")]
    #[case("2026-04-02T09:00:00Z", "2 April 2026")]
    fn how_long_ago(#[case] at: &str, #[case] said: &str) {
        let moment = |text| Timestamp::parse(text).unwrap();
        assert_eq!(
            english().ago(moment(at), moment("2026-03-02T09:00:00Z")),
            said
        );
    }
}
