//! Times and numbers put into words.

use crate::model::{DAY, Label, Timestamp};
use crate::text::visible::visible;

/// Returns a date: `15 June 2026`.
pub(super) fn date(at: Timestamp) -> String {
    at.to_utc().format("%-d %B %Y").to_string()
}

/// Returns a span of days in the largest unit that fits: `3 weeks`.
pub(super) fn span(days: f64) -> String {
    let (count, unit) = match days {
        d if d < 14.0 => (d, "day"),
        d if d < 60.0 => (d / 7.0, "week"),
        d if d < 730.0 => (d / 30.4, "month"),
        d => (d / 365.25, "year"),
    };
    let count = count.round().max(1.0);
    format!("{count} {unit}{}", if count == 1.0 { "" } else { "s" })
}

/// Returns a number of seconds in words: `40 minutes`; a dash where there is none.
pub(super) fn seconds(seconds: Option<i64>) -> String {
    let Some(seconds) = seconds else {
        return "–".to_owned();
    };
    let (count, unit) = match seconds as f64 {
        s if s < 5_400.0 => (s / 60.0, "minute"),
        s if s < 129_600.0 => (s / 3_600.0, "hour"),
        s => (s / DAY as f64, "day"),
    };
    let count = count.round().max(1.0);
    format!("{count} {unit}{}", if count == 1.0 { "" } else { "s" })
}

/// Returns a share of 1 in percent.
pub(super) fn percent(share: f64) -> String {
    match share * 100.0 {
        p if p > 0.0 && p < 1.0 => "under 1%".to_owned(),
        p if p > 99.0 && p < 100.0 => "over 99%".to_owned(),
        p => format!("{:.0}%", p.abs()),
    }
}

/// Returns a count with its thousands apart: `20,000`.
pub(super) fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Returns a label as shapes, so that it does not hang on colour.
pub(super) fn dots(label: Label) -> &'static str {
    match label {
        Label::Strong => "●●●",
        Label::Fair => "●●○",
        Label::Weak => "●○○",
    }
}

/// Returns a term of a strength as a heading.
pub(super) fn term(term: &str) -> String {
    let spaced = visible(term).replace('_', " ");
    let mut chars = spaced.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::a_day(0.2, "1 day")]
    #[case::days(13.0, "13 days")]
    #[case::weeks(21.0, "3 weeks")]
    #[case::months(121.0, "4 months")]
    #[case::years(1_100.0, "3 years")]
    fn spans(#[case] days: f64, #[case] expected: &str) {
        assert_eq!(span(days), expected);
    }

    #[rstest]
    #[case::nobody(None, "–")]
    #[case::minutes(Some(2_400), "40 minutes")]
    #[case::hours(Some(7_200), "2 hours")]
    #[case::days(Some(400_000), "5 days")]
    fn reply_times(#[case] value: Option<i64>, #[case] expected: &str) {
        assert_eq!(seconds(value), expected);
    }

    #[rstest]
    #[case(0, "0")]
    #[case(999, "999")]
    #[case(20_000, "20,000")]
    #[case(1_234_567, "1,234,567")]
    fn counts(#[case] n: u64, #[case] expected: &str) {
        assert_eq!(count(n), expected);
    }
}
