//! `closeknit companies`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;

/// List companies and whom you know there.
#[derive(Args)]
pub(super) struct Companies {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: u32,
}

impl Companies {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let companies = context.questions()?.companies(self.limit)?;
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
                    format!("{:.0}", company.strength.get() * 100.0),
                ]
            })
            .collect();
        let columns = [
            ("Company", Side::Left),
            ("Seen", Side::Right),
            ("Known", Side::Right),
            ("Best known", Side::Left),
            ("Strength", Side::Right),
        ];
        print(&table(&columns, &rows))
    }
}
