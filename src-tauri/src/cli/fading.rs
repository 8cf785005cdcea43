//! `closeknit fading`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;

/// List whom you are losing touch with.
#[derive(Args)]
pub(super) struct Fading {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: u32,
}

impl Fading {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let words = &context.wording;
        let fading = context.questions()?.fading(self.limit)?;
        if context.json {
            return print_json(&fading);
        }
        if fading.is_empty() {
            return print("You are losing touch with nobody that Closeknit can see.\n");
        }
        let rows: Vec<_> = fading
            .iter()
            .map(|one| {
                vec![
                    one.name.clone(),
                    words.points(one.peak_strength),
                    words.points(one.strength),
                    words.rhythm(one.usual_gap_days),
                    words.days(one.silent_days),
                    words.chance(1.0 - one.silence_probability_90d),
                ]
            })
            .collect();
        let columns = [
            ("Name", Side::Left),
            ("At best", Side::Right),
            ("Now", Side::Right),
            ("Usually", Side::Left),
            ("Silent for", Side::Left),
            ("Contact in 90 days", Side::Right),
        ];
        print(&table(&columns, &rows))
    }
}
