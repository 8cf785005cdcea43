//! `closeknit fading`.

use super::output::{Side, print, print_json, print_line, table};
use super::{CliProblem, Context};
use clap::Args;

/// List whom you are losing touch with.
#[derive(Args)]
pub(super) struct Fading {
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: usize,
}

impl Fading {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let (fading, words) = (answers.fading(self.limit)?, answers.wording());
        if context.json {
            return print_json(&fading);
        }
        if fading.is_empty() {
            return print_line(words, |c, _| c.fading_nobody());
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
            (words.text(|c, _| c.column_name()), Side::Left),
            (words.text(|c, _| c.column_at_best()), Side::Right),
            (words.text(|c, _| c.column_now()), Side::Right),
            (words.text(|c, _| c.column_usually()), Side::Left),
            (words.text(|c, _| c.column_silent_for()), Side::Left),
            (words.text(|c, _| c.column_contact()), Side::Right),
        ];
        print(&table(&columns, &rows))
    }
}
