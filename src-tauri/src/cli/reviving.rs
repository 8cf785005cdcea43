//! `closeknit reviving`.

use super::output::{Side, print, print_json, print_line, table};
use super::{CliProblem, Context};
use clap::Args;

/// List dormant ties worth reviving: people you were close to and have not heard from for more than two years.
#[derive(Args)]
pub(super) struct Reviving {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: usize,
}

impl Reviving {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let (reviving, words) = (answers.reviving(self.limit)?, answers.wording());
        if context.json {
            return print_json(&reviving);
        }
        if reviving.is_empty() {
            return print_line(words, |c, _| c.reviving_nobody());
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
            (words.text(|c, _| c.column_name()), Side::Left),
            (words.text(|c, _| c.column_company()), Side::Left),
            (words.text(|c, _| c.column_at_best()), Side::Right),
            (words.text(|c, _| c.column_silent_for()), Side::Left),
            (words.text(|c, _| c.column_messages()), Side::Right),
            (words.text(|c, _| c.column_leads_to()), Side::Right),
        ];
        print(&table(&columns, &rows))
    }
}
