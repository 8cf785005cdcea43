//! `closeknit waiting`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::Answers;
use closeknit_core::model::WaitingPerson;
use closeknit_core::text::{Awaited, plain};

/// List who waits for your reply, and whose reply you wait for.
#[derive(Args)]
pub(super) struct Waiting {
    /// How many of each at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
}

impl Waiting {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let waiting = answers.waiting(self.limit)?;
        if context.json {
            return print_json(&waiting);
        }
        let mine = part(&waiting.for_me, Awaited::Mine, &answers);
        let theirs = part(&waiting.for_them, Awaited::Theirs, &answers);
        print(&format!("{mine}\n{theirs}"))
    }
}

fn part(people: &[WaitingPerson], whose: Awaited, answers: &Answers) -> String {
    let words = answers.wording();
    if people.is_empty() {
        let nobody = words.text(|c, _| match whose {
            Awaited::Mine => c.waiting_nobody_for_you(),
            Awaited::Theirs => c.waiting_nobody_for_them(),
        });
        return nobody + "\n";
    }
    let title = words.text(|c, _| match whose {
        Awaited::Mine => c.waiting_for_you(),
        Awaited::Theirs => c.waiting_for_them(),
    });
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
        (words.text(|c, _| c.column_since()), Side::Left),
        (words.text(|c, _| c.column_until_now()), Side::Left),
    ];
    table(&columns, &rows)
}
