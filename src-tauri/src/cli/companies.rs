//! `closeknit companies`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;

/// List companies and whom you know there.
#[derive(Args)]
pub(super) struct Companies {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: usize,
}

impl Companies {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let (companies, words) = (context.answers()?.companies(self.limit)?, &context.wording);
        if context.json {
            return print_json(&companies);
        }
        let rows: Vec<_> = companies
            .iter()
            .map(|company| {
                vec![
                    company.domain.clone(),
                    company.people.to_string(),
                    company.known.to_string(),
                    company
                        .best
                        .as_ref()
                        .map(|best| best.name.clone())
                        .unwrap_or_default(),
                    words.points(company.strength),
                ]
            })
            .collect();
        let columns = [
            (words.text(|c, _| c.column_company()), Side::Left),
            (words.text(|c, _| c.column_seen()), Side::Right),
            (words.text(|c, _| c.column_known()), Side::Right),
            (words.text(|c, _| c.column_best_known()), Side::Left),
            (words.text(|c, _| c.column_strength()), Side::Right),
        ];
        print(&table(&columns, &rows))
    }
}
