//! Dates as mail writes them: RFC 5322 with its obsolete forms, asctime, RFC 850 and ISO 8601.

use crate::model::{DAY, Timestamp};

const MONTHS: [&[u8]; 12] = [
    b"january",
    b"february",
    b"march",
    b"april",
    b"may",
    b"june",
    b"july",
    b"august",
    b"september",
    b"october",
    b"november",
    b"december",
];
const DAYS: [&[u8]; 7] = [
    b"monday",
    b"tuesday",
    b"wednesday",
    b"thursday",
    b"friday",
    b"saturday",
    b"sunday",
];
/// Zones by name, in hours and minutes as `+hhmm` writes them. The military letters are left out: RFC 822 had their
/// signs wrong, so they say nothing.
const ZONES: [(&[u8], i64); 31] = [
    (b"ut", 0),
    (b"utc", 0),
    (b"gmt", 0),
    (b"z", 0),
    (b"wet", 0),
    (b"ast", -400),
    (b"adt", -300),
    (b"est", -500),
    (b"edt", -400),
    (b"cst", -600),
    (b"cdt", -500),
    (b"mst", -700),
    (b"mdt", -600),
    (b"pst", -800),
    (b"pdt", -700),
    (b"akst", -900),
    (b"akdt", -800),
    (b"hst", -1000),
    (b"nst", -330),
    (b"ndt", -230),
    (b"west", 100),
    (b"bst", 100),
    (b"cet", 100),
    (b"met", 100),
    (b"mez", 100),
    (b"cest", 200),
    (b"mest", 200),
    (b"eet", 200),
    (b"eest", 300),
    (b"msk", 300),
    (b"jst", 900),
];
/// More words than any date has; what follows is not looked at.
const MOST_WORDS: usize = 16;

/// Returns the moment that a Date header's value names, or `None` if it names none.
///
/// The day of the week is not checked. A missing or unknown zone means UTC. Two digits of a year are 1950 to 2049,
/// three count from 1900 (RFC 5322, 4.3).
pub fn parse_date(value: &[u8]) -> Option<Timestamp> {
    let mut date = Parts::default();
    let mut depth = 0_usize;
    let words = value
        .split(|&byte| match byte {
            b'(' => {
                depth += 1;
                true
            }
            b')' => {
                depth = depth.saturating_sub(1);
                true
            }
            _ => depth > 0 || byte == b',' || byte.is_ascii_whitespace(),
        })
        .filter(|word| !word.is_empty());
    for word in words.take(MOST_WORDS) {
        date.take(word.trim_ascii());
    }
    date.timestamp()
}

#[derive(Default)]
struct Parts {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    seconds: Option<i64>,
    afternoon: Option<bool>,
    zone: Option<i64>,
}

impl Parts {
    /// Takes one word of the date; what it cannot be is passed over.
    fn take(&mut self, word: &[u8]) {
        let word = word
            .strip_prefix(b"\"")
            .map_or(word, |inner| inner.strip_suffix(b"\"").unwrap_or(inner));
        match word {
            [] => {}
            [b'+' | b'-', digits @ ..]
                if self.seconds.is_some() && digits.iter().any(u8::is_ascii_digit) =>
            {
                self.take_zone(word);
            }
            [b'0'..=b'9', ..] => self.take_number(word),
            _ => self.take_name(word),
        }
    }

    fn take_name(&mut self, word: &[u8]) {
        if is_one_of(&DAYS, word).is_some() {
            return;
        }
        if let (None, Some(month)) = (self.month, is_one_of(&MONTHS, word)) {
            self.month = Some(month as i64 + 1);
        } else if self.seconds.is_some() && word.eq_ignore_ascii_case(b"am") {
            self.afternoon = Some(false);
        } else if self.seconds.is_some() && word.eq_ignore_ascii_case(b"pm") {
            self.afternoon = Some(true);
        } else {
            self.take_zone(word);
        }
    }

    fn take_number(&mut self, word: &[u8]) {
        if self.seconds.is_none() && word.contains(&b':') {
            match word.iter().position(|&byte| matches!(byte, b'T' | b't')) {
                Some(at) if word.get(..at).is_some_and(|date| date.contains(&b'-')) => {
                    self.take_dashed(word.get(..at).unwrap_or_default());
                    self.take_time(word.get(at + 1..).unwrap_or_default());
                }
                _ => self.take_time(word),
            }
        } else if word.contains(&b'-') {
            self.take_dashed(word);
        } else if let Some(number) = number(word) {
            match (self.day, self.year, word.len()) {
                (_, None, 4..) => self.year = Some(number),
                (None, _, 1..=2) => self.day = Some(number),
                (Some(_), None, 2..=3) => self.year = Some(expanded(number)),
                (Some(_), Some(_), 4) if self.seconds.is_some() => self.take_zone(word),
                _ => {}
            }
        } else if self.seconds.is_none() && word.contains(&b'.') && self.month.is_some() {
            self.take_time(word);
        }
    }

    /// Takes `14-May-01`, `14-05-...` being no known form, or `2001-05-14`.
    fn take_dashed(&mut self, word: &[u8]) {
        let mut parts = word.splitn(3, |&byte| byte == b'-');
        let (Some(first), Some(second), Some(third)) = (parts.next(), parts.next(), parts.next())
        else {
            return;
        };
        match (number(first), number(second), number(third)) {
            (Some(year), Some(month), Some(day)) if first.len() == 4 => {
                (self.year, self.month, self.day) = (Some(year), Some(month), Some(day));
            }
            (Some(day), None, Some(year)) => {
                self.month = is_one_of(&MONTHS, second).map(|month| month as i64 + 1);
                (self.year, self.day) = (Some(expanded(year)), Some(day));
            }
            _ => {}
        }
    }

    /// Takes `hh:mm`, `hh:mm:ss` or either with dots, and the zone that may be glued to it.
    fn take_time(&mut self, word: &[u8]) {
        let end = word
            .iter()
            .position(|byte| !(byte.is_ascii_digit() || matches!(byte, b':' | b'.')))
            .unwrap_or(word.len());
        let (clock, glued) = word.split_at_checked(end).unwrap_or((word, &[]));
        let separator = if clock.contains(&b':') { b':' } else { b'.' };
        let mut parts = clock.split(|&byte| byte == separator);
        let (Some(hour), Some(minute)) =
            (parts.next().and_then(number), parts.next().and_then(number))
        else {
            return;
        };
        // A fraction of a second is dropped, and so is a colon that no seconds follow.
        let second = parts
            .next()
            .and_then(|part| part.split(|&byte| byte == b'.').next())
            .filter(|part| !part.is_empty())
            .map_or(Some(0), number);
        if let Some(second) = second.filter(|&second| hour < 24 && minute < 60 && second < 61) {
            self.seconds = Some(hour * 3600 + minute * 60 + second);
            self.take(glued);
        }
    }

    /// Takes `+0200`, `-7:00`, `GMT`, `UTC+2`, and of `EST5EDT` the first; the first zone named stands.
    fn take_zone(&mut self, word: &[u8]) {
        if self.zone.is_some() {
            return;
        }
        let letters = word
            .iter()
            .position(|byte| !byte.is_ascii_alphabetic())
            .unwrap_or(word.len());
        let (name, offset) = word.split_at_checked(letters).unwrap_or((word, &[]));
        let (sign, digits) = match offset {
            [b'-', digits @ ..] => (-1, digits),
            [b'+', digits @ ..] => (1, digits),
            digits if digits.iter().all(u8::is_ascii_digit) && !digits.is_empty() => (1, digits),
            _ => {
                self.zone = ZONES
                    .iter()
                    .find(|(zone, _)| zone.eq_ignore_ascii_case(name))
                    .map(|&(_, offset)| clock_seconds(offset));
                return;
            }
        };
        let mut value = 0_i64;
        let mut count = 0;
        for byte in digits.iter().filter(|&&byte| byte != b':') {
            if !byte.is_ascii_digit() || count == 4 {
                return;
            }
            value = value * 10 + i64::from(byte - b'0');
            count += 1;
        }
        if !name.is_empty() && count <= 2 {
            value *= 100;
        }
        let seconds = clock_seconds(value);
        if count > 0 && seconds < DAY {
            self.zone = Some(sign * seconds);
        }
    }

    fn timestamp(&self) -> Option<Timestamp> {
        let (year, month, day) = (expanded(self.year?), self.month?, self.day?);
        let mut seconds = self.seconds?;
        let hour = seconds / 3600;
        match self.afternoon {
            Some(true) if hour < 12 => seconds += 12 * 3600,
            Some(false) if hour == 12 => seconds -= 12 * 3600,
            _ => {}
        }
        let year = i32::try_from(year).ok()?;
        let (month, day) = (u32::try_from(month).ok()?, u32::try_from(day).ok()?);
        let midnight = chrono::NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(0, 0, 0)?;
        Some(Timestamp(
            midnight.and_utc().timestamp() + seconds - self.zone.unwrap_or(0),
        ))
    }
}

/// Returns the seconds in `hhmm`, whatever its sign.
fn clock_seconds(hhmm: i64) -> i64 {
    hhmm / 100 * 3600 + hhmm % 100 * 60
}

/// Returns the full year that one of two or three digits means.
fn expanded(year: i64) -> i64 {
    match year {
        0..50 => year + 2000,
        50..1000 => year + 1900,
        _ => year,
    }
}

fn number(digits: &[u8]) -> Option<i64> {
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    digits.iter().try_fold(0_i64, |value, byte| {
        byte.is_ascii_digit()
            .then(|| value * 10 + i64::from(byte - b'0'))
    })
}

/// Returns which of `names` the word is: in full, or its first letters, three at least, with or without a dot.
fn is_one_of(names: &[&[u8]], word: &[u8]) -> Option<usize> {
    let word = word.strip_suffix(b".").unwrap_or(word);
    (word.len() >= 3)
        .then(|| {
            names.iter().position(|name| {
                name.get(..word.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(word))
            })
        })
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::usual("Mon, 14 May 2001 16:39:00 -0700 (PDT)", "2001-05-14T23:39:00Z")]
    #[case::no_weekday("14 May 2001 16:39:00 +0200", "2001-05-14T14:39:00Z")]
    #[case::wrong_weekday("Sun, 14 May 2001 16:39:00 +0000", "2001-05-14T16:39:00Z")]
    #[case::no_seconds("Mon, 14 May 2001 16:39 GMT", "2001-05-14T16:39:00Z")]
    #[case::two_digit_year("14 May 01 16:39:00 EST", "2001-05-14T21:39:00Z")]
    #[case::two_digit_year_before("14 May 95 16:39:00 UT", "1995-05-14T16:39:00Z")]
    #[case::three_digit_year("14 May 101 16:39:00 UT", "2001-05-14T16:39:00Z")]
    #[case::no_zone("Mon, 14 May 2001 16:39:00", "2001-05-14T16:39:00Z")]
    #[case::unknown_zone("Mon, 14 May 2001 16:39:00 XYZ", "2001-05-14T16:39:00Z")]
    #[case::military_zone("14 May 2001 16:39:00 A", "2001-05-14T16:39:00Z")]
    #[case::half_hour_zone("14 May 2001 16:39:00 +0530", "2001-05-14T11:09:00Z")]
    #[case::colon_in_the_zone("14 May 2001 16:39:00 +05:30", "2001-05-14T11:09:00Z")]
    #[case::named_and_offset("14 May 2001 16:39:00 GMT+2", "2001-05-14T14:39:00Z")]
    #[case::zone_of_three_digits("14 May 2001 16:39:00 -700", "2001-05-14T23:39:00Z")]
    #[case::zone_with_its_summer_time("14 May 2001 16:39:00 EST5EDT", "2001-05-14T21:39:00Z")]
    #[case::no_seconds_but_a_letter("14 May 2001 16:39:t <x>", "2001-05-14T16:39:00Z")]
    #[case::seconds_left_out("14 May 2001 16:39: +0200", "2001-05-14T14:39:00Z")]
    #[case::unsigned_zone("14 May 2001 16:39:00 0200", "2001-05-14T14:39:00Z")]
    #[case::impossible_zone("14 May 2001 16:39:00 +9999", "2001-05-14T16:39:00Z")]
    #[case::glued_zone("Mon, 14 May 2001 16:39:00-0700", "2001-05-14T23:39:00Z")]
    #[case::glued_weekday("Mon,14 May 2001 16:39:00 +0000", "2001-05-14T16:39:00Z")]
    #[case::folded("Mon,\r\n 14 May 2001\r\n\t16:39:00 +0000", "2001-05-14T16:39:00Z")]
    #[case::comments(
        "Mon (a (nested) one), 14 May (x) 2001 16:39:00 +0000",
        "2001-05-14T16:39:00Z"
    )]
    #[case::asctime("Mon May 14 16:39:00 2001", "2001-05-14T16:39:00Z")]
    #[case::asctime_with_a_zone("Mon May 14 16:39:00 PDT 2001", "2001-05-14T23:39:00Z")]
    #[case::rfc_850("Monday, 14-May-01 16:39:00 GMT", "2001-05-14T16:39:00Z")]
    #[case::iso("2001-05-14T16:39:00Z", "2001-05-14T16:39:00Z")]
    #[case::iso_with_a_space("2001-05-14 16:39:00.123 +0200", "2001-05-14T14:39:00Z")]
    #[case::full_month("14 September 2001 16:39:00 +0000", "2001-09-14T16:39:00Z")]
    #[case::dots_in_the_time("Mon, 14 May 2001 16.39.00 +0000", "2001-05-14T16:39:00Z")]
    #[case::afternoon("Mon, 14 May 2001 04:39:00 PM", "2001-05-14T16:39:00Z")]
    #[case::midnight("Mon, 14 May 2001 12:39:00 AM", "2001-05-14T00:39:00Z")]
    #[case::leap_second("30 Jun 2012 23:59:60 +0000", "2012-07-01T00:00:00Z")]
    #[case::quoted_zone("14 May 2001 16:39:00 \"PDT\"", "2001-05-14T23:39:00Z")]
    #[case::far_future("14 May 2099 16:39:00 +0000", "2099-05-14T16:39:00Z")]
    #[case::before_1970("14 May 1969 16:39:00 +0000", "1969-05-14T16:39:00Z")]
    fn is_read(#[case] value: &str, #[case] expected: &str) {
        assert_eq!(
            parse_date(value.as_bytes()).map(|at| at.to_string()),
            Some(expected.to_owned())
        );
    }

    #[rstest]
    #[case::empty("")]
    #[case::words("yesterday at noon")]
    #[case::no_time("14 May 2001")]
    #[case::no_year("14 May 16:39:00 +0000")]
    #[case::no_such_day("30 Feb 2001 16:39:00 +0000")]
    #[case::no_such_hour("14 May 2001 25:39:00 +0000")]
    #[case::day_or_month_first("05/14/2001 16:39:00")]
    #[case::day_zero("00 Jan 2001 00:00:00 +0000")]
    fn is_refused(#[case] value: &str) {
        assert_eq!(parse_date(value.as_bytes()), None);
    }

    proptest! {
        #[test]
        fn no_bytes_panic(value in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = parse_date(&value);
        }

        #[test]
        fn what_chrono_writes_is_read(seconds in 0_i64..4_000_000_000, hours in -12_i32..=14) {
            let zone = chrono::FixedOffset::east_opt(hours * 3600).unwrap();
            let at = chrono::DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&zone);
            prop_assert_eq!(parse_date(at.to_rfc2822().as_bytes()), Some(Timestamp(seconds)));
        }
    }
}
