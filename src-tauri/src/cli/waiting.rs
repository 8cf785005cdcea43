//! `closeknit waiting`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::Answers;
use closeknit_core::model::WaitingPerson;
use closeknit_core::model::commands::Questions;
use closeknit_core::text::{Awaited, plain};

/// List who waits for your reply, and whose reply you wait for.
#[derive(Args)]
pub(super) struct Waiting {
    /// How many of each at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: u32,
}

impl Waiting {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let waiting = Questions::waiting(&answers, self.limit)?;
        if context.json {
            return print_json(&waiting);
        }
        let part = |title, people, whose, nobody| part(title, people, whose, nobody, &answers);
        let mine = part(
            "Waiting for your reply",
            &waiting.for_me,
            Awaited::Mine,
            "Nobody is waiting for your reply.",
        );
        let theirs = part(
            "You wait for a reply from",
            &waiting.for_them,
            Awaited::Theirs,
            "You aren't waiting for anyone.",
        );
        print(&format!("{mine}\n{theirs}"))
    }
}

fn part(
    title: &str,
    people: &[WaitingPerson],
    whose: Awaited,
    nobody: &str,
    answers: &Answers,
) -> String {
    if people.is_empty() {
        return format!("{nobody}\n");
    }
    let words = answers.wording();
    let rows: Vec<_> = people
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                plain(&words.waiting_since(one, whose, answers.moment())),
                words.usually_answered(one, whose),
            ]
        })
        .collect();
    let columns = [
        (title, Side::Left),
        ("Since", Side::Left),
        ("Until now", Side::Left),
    ];
    table(&columns, &rows)
}
