//! `closeknit suggestions`: who is likely one person.

use super::output::{print, print_json, print_line};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::{SuggestedPerson, SuggestionAnswer};
use closeknit_core::text::{Wording, plain};

/// List who is likely one person, and why; nothing is merged without you.
#[derive(Args)]
pub(super) struct Suggestions {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: usize,
}

impl Suggestions {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let found = answers.suggestions(self.limit)?;
        let words = answers.wording();
        if context.json {
            return print_json(&found);
        }
        if found.is_empty() {
            return print_line(words, |c, _| c.suggestions_none());
        }
        let mut text: String = found.iter().map(|one| described(one, words)).collect();
        text.push_str(&(words.text(|c, _| c.suggestions_decide()) + "\n"));
        print(&text)
    }
}

fn described(suggestion: &SuggestionAnswer, words: &Wording) -> String {
    let reasons: Vec<String> = suggestion
        .reasons
        .iter()
        .map(|reason| plain(&reason.value))
        .collect();
    let likely = words.text(|c, s| {
        let chance = words.chance(suggestion.likelihood);
        c.suggestions_likely(s.number(chance), s.own(reasons.join("; ")))
    });
    format!(
        "{likely}\n{}{}\n",
        line(&suggestion.one, words),
        line(&suggestion.other, words)
    )
}

fn line(person: &SuggestedPerson, words: &Wording) -> String {
    let line = words.text(|c, s| {
        let (name, addresses) = (
            s.person(None, &person.name),
            s.quote(&person.addresses.join(", ")),
        );
        c.suggestions_person(
            format!("{:>6}  {name}  <{addresses}>", person.id),
            s.phrase(words.exchanged(person.sent, person.received)),
            s.date(person.first, words.date(person.first)),
            s.date(person.last, words.date(person.last)),
        )
    });
    format!("  {line}\n")
}
