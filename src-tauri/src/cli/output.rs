//! Text for people and JSON for programs.

use super::CliProblem;
use closeknit_core::text::{Catalogue, Slots, Wording};
use serde::Serialize;
use std::io::{ErrorKind, Write};
use unicode_width::UnicodeWidthStr;

/// Prints on standard output; a reader that has gone away (`| head`) is no failure.
pub(super) fn print(text: &str) -> Result<(), CliProblem> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// Prints a message of the catalogue as a line of its own.
pub(super) fn print_line(
    words: &Wording,
    message: impl FnOnce(&Catalogue, &mut Slots) -> String,
) -> Result<(), CliProblem> {
    print(&(words.text(message) + "\n"))
}

/// Prints one JSON document.
pub(super) fn print_json<T: Serialize>(answer: &T) -> Result<(), CliProblem> {
    let mut text = serde_json::to_string_pretty(answer)
        .map_err(|error| CliProblem::new(|c, _| c.shell_no_json()).because(error))?;
    text.push('\n');
    print(&text)
}

/// Which side a column is set to.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Left,
    Right,
}

/// Sets rows in columns, the first row being the heading; cells wider than 40 are cut.
pub(super) fn table(columns: &[(String, Side)], rows: &[Vec<String>]) -> String {
    const WIDEST: usize = 40;
    let rows: Vec<Vec<String>> =
        std::iter::once(columns.iter().map(|(name, _)| name.clone()).collect())
            .chain(
                rows.iter()
                    .map(|row| row.iter().map(|cell| cut(cell, WIDEST)).collect()),
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
        let text = table(
            &[
                ("Name".to_owned(), Side::Left),
                ("n".to_owned(), Side::Right),
            ],
            &rows,
        );
        assert_eq!(text, "Name     n\n金さん   1\nAnn     10\n");
    }
}
