//! `closeknit account help`: how to get into a provider's mailbox, step by step.

use super::output::{print, print_json, wrapped};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::{self, AppError};
use closeknit_core::model::{ErrorCode, HelpAnswer};
use closeknit_core::text::{Problem, Wording};
use std::fmt::Write;

/// How to get the password that a provider wants.
#[derive(Args)]
pub(super) struct Help {
    /// Your address, or the provider's name [default: list the providers]
    #[arg(value_name = "EMAIL|PROVIDER")]
    who: Option<String>,
}

impl Help {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let Some(who) = self.who else {
            return list(context);
        };
        let page = app::help(&who).ok_or_else(|| {
            CliProblem::new(move |c, s| c.shell_no_help(s.quote(&who)))
                .reason(|c, _| c.shell_no_help_reason())
                .hint(|c, _| c.shell_no_help_hint())
        })?;
        match context.json {
            true => print_json(&page),
            false => print(&written(&page, &context.wording)),
        }
    }
}

fn list(context: &Context<'_>) -> Result<(), CliProblem> {
    let pages = app::all_help();
    if context.json {
        return print_json(&pages);
    }
    let words = &context.wording;
    let mut text = words.text(|c, _| c.terminal_help_for()) + "\n";
    for page in pages {
        let _ = writeln!(text, "  {}", page.title);
    }
    text.push_str(&(words.text(|c, _| c.terminal_help_read()) + "\n"));
    print(&text)
}

/// Returns a page as it is printed.
pub(super) fn written(page: &HelpAnswer, words: &Wording) -> String {
    let mut text = format!("{}\n", page.title);
    for (number, step) in page.steps.iter().enumerate() {
        text.push_str(&wrapped(&format!("{:>3}. ", number + 1), step));
    }
    if !page.notes.is_empty() {
        text.push_str(&(words.text(|c, _| c.terminal_good_to_know()) + "\n"));
    }
    for note in &page.notes {
        text.push_str(&wrapped("   - ", note));
    }
    text
}

/// Returns what a failed sign-in is told as: with the provider's page, where that is what helps, as where the password
/// was refused, or where Proton's bridge does not run.
pub(super) fn explained(
    context: &Context<'_>,
    email: &str,
    host: &str,
    error: AppError,
) -> CliProblem {
    let helps = match error.code() {
        ErrorCode::SignInRejected => true,
        ErrorCode::Unreachable => host == "127.0.0.1",
        _ => false,
    };
    let problem = CliProblem::from(error);
    // A domain of one's own is told by the server that it was found to have.
    let page = app::help(email).or_else(|| app::help(host));
    match page.filter(|_| helps) {
        Some(page) => problem.more(written(&page, &context.wording)),
        None => problem,
    }
}
