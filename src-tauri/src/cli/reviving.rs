//! `closeknit reviving`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;

/// List dormant ties worth reviving: people you were close to and have not heard from for more than two years.
#[derive(Args)]
pub(super) struct Reviving {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: u32,
}

impl Reviving {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let words = &context.wording;
        let reviving = context.questions()?.reviving(self.limit)?;
        if context.json {
            return print_json(&reviving);
        }
        if reviving.is_empty() {
            return print(
                "Nobody you were once close to has been silent for more than two years.\n",
            );
        }
        let rows: Vec<_> = reviving
            .iter()
            .map(|one| {
                vec![
                    one.name.clone(),
                    one.organisation.clone().unwrap_or_default(),
                    words.points(one.peak_strength),
                    words.days(one.silent_days),
                    one.messages.to_string(),
                    one.leads_to.to_string(),
                ]
            })
            .collect();
        let columns = [
            ("Name", Side::Left),
            ("Company", Side::Left),
            ("At best", Side::Right),
            ("Silent for", Side::Left),
            ("Messages", Side::Right),
            ("Knows, new to you", Side::Right),
        ];
        print(&table(&columns, &rows))
    }
}
