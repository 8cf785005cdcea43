//! INTERNALDATE: `"17-Jul-1996 02:44:25 -0700"`.

use crate::model::Timestamp;
use chrono::NaiveDate;

const MONTHS: [&[u8; 3]; 12] = [
    b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec",
];

/// Returns the moment that an INTERNALDATE names, or `None` where there is no such day or time.
pub(super) fn internal(text: &[u8]) -> Option<Timestamp> {
    let text = text.trim_ascii();
    let (date, rest) = split(text, b' ')?;
    let (time, zone) = split(rest, b' ').unwrap_or((rest, b"+0000"));
    let (day, rest) = split(date, b'-')?;
    let (month, year) = split(rest, b'-')?;
    let month = month.to_ascii_lowercase();
    let month = MONTHS.iter().position(|name| month == name.as_slice())? + 1;
    let date = NaiveDate::from_ymd_opt(
        i32::try_from(number(year)?).ok()?,
        u32::try_from(month).ok()?,
        number(day)?,
    )?;
    let (hour, rest) = split(time, b':')?;
    let (minute, second) = split(rest, b':')?;
    // A leap second is the moment after it.
    let (hour, minute, second) = (number(hour)?, number(minute)?, number(second)?);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let zone = zone.trim_ascii();
    let (sign, zone) = match zone {
        [b'-', zone @ ..] => (-1, zone),
        [b'+', zone @ ..] => (1, zone),
        // A name, as broken servers have: taken for UTC.
        _ => (1, &b"0000"[..]),
    };
    let zone = i64::from(number(zone)?);
    let ahead = sign * ((zone / 100) * 3600 + (zone % 100) * 60);
    let seconds = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
    let midnight = date.and_hms_opt(0, 0, 0)?.and_utc().timestamp();
    Some(Timestamp(midnight + seconds - ahead))
}

fn split(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let place = text.iter().position(|byte| *byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

fn number(digits: &[u8]) -> Option<u32> {
    let digits = digits.trim_ascii();
    if digits.is_empty() || digits.len() > 4 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(
        digits
            .iter()
            .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::west("17-Jul-1996 02:44:25 -0700", Some(837_596_665))]
    #[case::padded(" 1-Oct-2001 00:00:00 +0000", Some(1_001_894_400))]
    #[case::small_letters("01-oct-2001 05:30:00 +0530", Some(1_001_894_400))]
    #[case::no_zone("01-Oct-2001 00:00:00", Some(1_001_894_400))]
    #[case::before_the_epoch("31-Dec-1969 23:59:59 +0000", Some(-1))]
    #[case::year_zero_month_zero("00-Jan-0000 00:00:00 +0000", None)]
    #[case::no_such_day("31-Feb-2001 00:00:00 +0000", None)]
    #[case::no_such_hour("01-Oct-2001 25:00:00 +0000", None)]
    #[case::empty("", None)]
    #[case::words("yesterday at noon", None)]
    fn reads_internaldate(#[case] text: &str, #[case] expected: Option<i64>) {
        assert_eq!(internal(text.as_bytes()), expected.map(Timestamp));
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(text in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..40)) {
            let _ = internal(&text);
        }
    }
}
