//! Text for people and JSON for programs: the only way to the terminal.
//!
//! What comes from mail, servers or files goes through [`visible`] where it is put into a text, so that it stays on its
//! line and gets its note. What was forgotten there is still written out here.

use super::CliProblem;
use closeknit_core::model::{Evidence, EvidenceKind, Timestamp};
use closeknit_core::text::visible::{NOTE, json, lines, mixes_scripts, written_out};
use serde::Serialize;
use std::io::{ErrorKind, Write};
use std::path::Path;
use unicode_width::UnicodeWidthStr;

pub(super) use closeknit_core::text::visible::visible;

/// Prints text on standard output; a reader that has gone away (`| head`) is no failure.
pub(super) fn print(text: &str) -> Result<(), CliProblem> {
    print_export(&lines(text))
}

/// Prints a document of a format that has its own way with what is hidden.
pub(super) fn print_export(document: &str) -> Result<(), CliProblem> {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(document.as_bytes());
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// Prints text on standard error, where nobody may listen.
pub(super) fn say(text: &str) {
    let mut error = std::io::stderr().lock();
    let written = error.write_all(lines(text).as_bytes());
    let _ = written.and_then(|()| error.flush());
}

/// Returns the name of a file or folder to be shown.
pub(super) fn path(path: &Path) -> String {
    visible(&path.display().to_string())
}

/// Prints one JSON document; hidden characters are escaped in it.
pub(super) fn print_json<T: Serialize>(answer: &T) -> Result<(), CliProblem> {
    let mut text = serde_json::to_string_pretty(answer)
        .map_err(|error| CliProblem::new("The answer cannot be written as JSON").reason(error))?;
    text.push('\n');
    print_export(&json(&text))
}

/// Which side a column is set to.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Left,
    Right,
}

/// Sets rows in columns, the first row being the heading. Every cell is made visible; those wider than 40 are cut.
pub(super) fn table(columns: &[(&str, Side)], rows: &[Vec<String>]) -> String {
    const WIDEST: usize = 40;
    let rows: Vec<Vec<String>> =
        std::iter::once(columns.iter().map(|(name, _)| (*name).to_owned()).collect())
            .chain(
                rows.iter()
                    .map(|row| row.iter().map(|cell| cell_of(cell, WIDEST)).collect()),
            )
            .collect();
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.width())
            .max()
    };
    let widths: Vec<usize> = (0..columns.len())
        .map(|column| width(column).unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for ((cell, (_, side)), width) in row.iter().zip(columns).zip(&widths) {
            let space = " ".repeat(width - cell.width().min(*width));
            match side {
                Side::Left => line.extend([cell.as_str(), &space]),
                Side::Right => line.extend([space.as_str(), cell]),
            }
            line.push_str("  ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Breaks a text into lines of at most 100 columns, the first begun with `mark` and the others set in below it.
pub(super) fn wrapped(mark: &str, text: &str) -> String {
    const WIDEST: usize = 100;
    let (indent, mut lines) = (" ".repeat(mark.width()), mark.to_owned());
    let mut column = mark.width();
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 && column + 1 + word.width() > WIDEST {
            lines.push('\n');
            lines.push_str(&indent);
            column = indent.len();
        } else if at > 0 {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += word.width();
    }
    lines.push('\n');
    lines
}

/// Returns a cell at most `widest` columns wide, in which nothing is hidden and the note is not cut off.
fn cell_of(text: &str, widest: usize) -> String {
    let shown = written_out(text.trim_matches(' '));
    match mixes_scripts(text) {
        true => cut(&shown, widest - NOTE.width()) + NOTE,
        false => cut(&shown, widest),
    }
}

/// Cuts a text to `widest` columns, marking the cut.
fn cut(text: &str, widest: usize) -> String {
    if text.width() <= widest {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        short.push(c);
        if short.width() >= widest {
            short.pop();
            break;
        }
    }
    short.push('…');
    short
}

/// `2001-10-31`.
pub(super) fn date(at: Timestamp) -> String {
    at.to_utc().format("%Y-%m-%d").to_string()
}

/// `3 h`, `2 days`: a length of time in its largest whole unit.
pub(super) fn duration(seconds: i64) -> String {
    let (number, unit) = match seconds {
        ..60 => (seconds, "s"),
        60..3_600 => (seconds / 60, "min"),
        3_600..86_400 => (seconds / 3_600, "h"),
        86_400..172_800 => (1, "day"),
        _ => (seconds / 86_400, "days"),
    };
    format!("{number} {unit}")
}

/// `three weeks` as a person would say it, from days.
pub(super) fn days(days: f64) -> String {
    let (number, unit) = match days {
        ..14.0 => (days, "day"),
        14.0..60.0 => (days / 7.0, "week"),
        60.0..730.0 => (days / 30.44, "month"),
        _ => (days / 365.25, "year"),
    };
    let number = number.round().max(0.0) as i64;
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

/// `every day`, `every 3 weeks`, from days.
pub(super) fn every(gap: f64) -> String {
    let gap = days(gap.max(1.0));
    format!("every {}", gap.strip_prefix("1 ").unwrap_or(&gap))
}

/// `18%`.
pub(super) fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}

/// Says what evidence shows of two people, `from` being who would introduce.
pub(super) fn evidence(evidence: &Evidence, from: &str, to: &str) -> String {
    let times = match evidence.messages {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        many => format!("{many} times"),
    };
    let what = match evidence.kind {
        EvidenceKind::Direct => format!("{from} and {to} wrote to each other {times}"),
        EvidenceKind::Wrote => {
            format!("{from} and {to} wrote to each other with you on the mail, {times}")
        }
        EvidenceKind::Thread => format!("{from} and {to} replied in one thread, {times}"),
        EvidenceKind::TogetherFew => format!("{from} and {to} were on a mail to few, {times}"),
        EvidenceKind::TogetherMany => format!("{from} and {to} were on a mail to many, {times}"),
    };
    let (first, last) = (date(evidence.first), date(evidence.last));
    if first == last {
        format!("{what}, on {last}")
    } else {
        format!("{what}, {first} to {last}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::seconds(59, "59 s")]
    #[case::minutes(60, "1 min")]
    #[case::hours(7_200, "2 h")]
    #[case::a_day(86_400, "1 day")]
    #[case::days(200_000, "2 days")]
    fn durations(#[case] seconds: i64, #[case] expected: &str) {
        assert_eq!(duration(seconds), expected);
    }

    #[rstest]
    #[case::one(1.2, "1 day")]
    #[case::weeks(21.0, "3 weeks")]
    #[case::months(120.0, "4 months")]
    #[case::years(1_000.0, "3 years")]
    fn days_as_people_say_them(#[case] number: f64, #[case] expected: &str) {
        assert_eq!(days(number), expected);
    }

    #[test]
    fn columns_line_up_whatever_the_script() {
        let rows = [
            vec!["金さん".to_owned(), "1".to_owned()],
            vec!["Ann".to_owned(), "10".to_owned()],
        ];
        let text = table(&[("Name", Side::Left), ("n", Side::Right)], &rows);
        assert_eq!(text, "Name     n\n金さん   1\nAnn     10\n");
    }
}
