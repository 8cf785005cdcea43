//! `closeknit suggestions`: who is likely one person.

use super::output::{print, print_json, visible};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;
use closeknit_core::model::{SuggestedPerson, SuggestionAnswer};
use closeknit_core::text::{Wording, plain};

/// List who is likely one person, and why; nothing is merged without you.
#[derive(Args)]
pub(super) struct Suggestions {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: u32,
}

impl Suggestions {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let words = &context.wording;
        let found = context.questions()?.suggestions(self.limit)?;
        if context.json {
            return print_json(&found);
        }
        if found.is_empty() {
            return print("No duplicates found.\n");
        }
        let mut text: String = found.iter().map(|one| described(one, words)).collect();
        text.push_str(
            "If they are one person: closeknit merge ID ID. If not: closeknit apart ID ID. Both last, and both can be \
             undone.\n",
        );
        print(&text)
    }
}

fn described(suggestion: &SuggestionAnswer, words: &Wording) -> String {
    let reasons: Vec<String> = suggestion
        .reasons
        .iter()
        .map(|reason| plain(&reason.value))
        .collect();
    format!(
        "{} likely one person: {}\n{}{}\n",
        words.chance(suggestion.likelihood),
        reasons.join("; "),
        line(&suggestion.one, words),
        line(&suggestion.other, words)
    )
}

fn line(person: &SuggestedPerson, words: &Wording) -> String {
    format!(
        "  {:>6}  {}  <{}>, {}, {} to {}\n",
        person.id,
        visible(&person.name),
        visible(&person.addresses.join(", ")),
        plain(&words.exchanged(person.sent, person.received)),
        words.date(person.first),
        words.date(person.last)
    )
}
