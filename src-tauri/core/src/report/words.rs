//! Names made safe to show; times and numbers put into words.

use crate::model::{DAY, Label, Timestamp};
use std::fmt::Write;

/// Returns `name` with every character written out that would be invisible or turn the text around it, and with a note
/// where one word mixes scripts whose letters look alike.
pub(super) fn visible(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.trim().chars() {
        if is_hidden(c) {
            let _ = write!(out, "⟨U+{:04X}⟩", u32::from(c));
        } else {
            out.push(c);
        }
    }
    if name.split_whitespace().any(mixes_scripts) {
        out.push_str(" (mixed scripts)");
    }
    out
}

/// Returns whether a character shows nothing, or changes the direction of what follows.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F
            | 0x200B | 0x200E | 0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x3164
            | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}

/// Returns whether a word has letters of more than one of Latin, Greek and Cyrillic.
fn mixes_scripts(word: &str) -> bool {
    let mut seen = 0_u8;
    for c in word.chars().filter(|c| c.is_alphabetic()) {
        seen |= match u32::from(c) {
            0x41..=0x24F | 0x1E00..=0x1EFF => 1,
            0x370..=0x3FF | 0x1F00..=0x1FFF => 2,
            0x400..=0x52F => 4,
            _ => 0,
        };
    }
    seen.count_ones() > 1
}

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
    #[case::plain("Ann Berg", "Ann Berg")]
    #[case::right_to_left_override("Ann \u{202e}gpj.exe", "Ann ⟨U+202E⟩gpj.exe")]
    #[case::zero_width("An\u{200b}n", "An⟨U+200B⟩n")]
    #[case::control("Ann\u{0}\u{7}", "Ann⟨U+0000⟩⟨U+0007⟩")]
    #[case::cyrillic_a_in_latin("P\u{430}ul", "P\u{430}ul (mixed scripts)")]
    #[case::two_scripts_in_two_words("Ann Берг", "Ann Берг")]
    #[case::persian_joiner_stays("می\u{200c}خواهم", "می\u{200c}خواهم")]
    #[case::japanese_is_one_name("月森 愛子", "月森 愛子")]
    fn shows_what_a_name_hides(#[case] name: &str, #[case] expected: &str) {
        assert_eq!(visible(name), expected);
    }

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
