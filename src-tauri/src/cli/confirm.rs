//! A question that the user answers with yes or no.

use super::CliProblem;
use super::output::say;
use std::io::IsTerminal;

/// Returns whether somebody is there to answer.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal()
}

/// Asks on standard error; whatever does not begin with a y is a no.
pub(super) fn confirm(question: &str) -> Result<bool, CliProblem> {
    say(&format!("{question} [y/N] "));
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .map_err(|error| CliProblem::new("Your answer cannot be read").reason(error))?;
    Ok(line.trim_start().to_lowercase().starts_with('y'))
}
