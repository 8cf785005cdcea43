//! Text for people and JSON for programs: the only way to the terminal.
//!
//! What comes from mail, servers or files goes through [`visible`] where it is put into a text, so that it stays on its
//! line and gets its note. What was forgotten there is still written out here.

use super::CliProblem;
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

#[cfg(test)]
mod tests {
    use super::*;

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
