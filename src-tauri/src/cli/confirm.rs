//! A question that the user answers with yes or no.

use super::CliProblem;
use closeknit_core::text::Wording;
use std::io::{IsTerminal, Write};

/// Returns whether somebody is there to answer.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal()
}

/// Asks on standard error; whatever does not begin with a y is a no.
pub(super) fn confirm(words: &Wording, question: &str) -> Result<bool, CliProblem> {
    let asked = words.text(|c, s| c.terminal_yes_or_no(s.own(question.to_owned())));
    eprint!("{asked} ");
    std::io::stderr().flush()?;
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .map_err(|error| CliProblem::new(|c, _| c.shell_answer_unreadable()).because(error))?;
    Ok(line.trim_start().to_lowercase().starts_with('y'))
}
