//! `closeknit suggestions`: who is likely one person.

use super::output::{date, percent, print, print_json};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;
use closeknit_core::model::{SuggestedPerson, SuggestionAnswer};

/// List who is likely one person, and why; nothing is merged without you.
#[derive(Args)]
pub(super) struct Suggestions {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: u32,
}

impl Suggestions {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let found = context.questions()?.suggestions(self.limit)?;
        if context.json {
            return print_json(&found);
        }
        if found.is_empty() {
            return print("Nobody looks like two.\n");
        }
        let mut text: String = found.iter().map(described).collect();
        text.push_str(
            "If they are one person: closeknit merge ID ID. If not: closeknit apart ID ID. Both last, and both can be \
             undone.\n",
        );
        print(&text)
    }
}

fn described(suggestion: &SuggestionAnswer) -> String {
    let reasons: Vec<&str> = suggestion
        .reasons
        .iter()
        .map(|reason| reason.value.as_str())
        .collect();
    format!(
        "{} likely one person: {}\n{}{}\n",
        percent(suggestion.likelihood),
        reasons.join("; "),
        line(&suggestion.one),
        line(&suggestion.other)
    )
}

fn line(person: &SuggestedPerson) -> String {
    format!(
        "  {:>6}  {}  <{}>, {} sent, {} received, {} to {}\n",
        person.id,
        person.name,
        person.addresses.join(", "),
        person.sent,
        person.received,
        date(person.first),
        date(person.last)
    )
}
