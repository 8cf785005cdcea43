//! `closeknit waiting`.

use super::output::{Side, date, duration, percent, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::WaitingPerson;
use closeknit_core::model::commands::Questions;

/// List who waits for your reply, and whose reply you wait for.
#[derive(Args)]
pub(super) struct Waiting {
    /// How many of each at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: u32,
}

impl Waiting {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let waiting = context.questions()?.waiting(self.limit)?;
        if context.json {
            return print_json(&waiting);
        }
        let mut text = String::new();
        text.push_str(&part(
            "Waiting for your reply",
            "You reply to",
            &waiting.for_me,
            "Nobody seems to wait for your reply.",
        ));
        text.push('\n');
        text.push_str(&part(
            "You wait for a reply from",
            "They reply to",
            &waiting.for_them,
            "You seem to wait for nobody's reply.",
        ));
        print(&text)
    }
}

fn part(title: &str, replied: &str, people: &[WaitingPerson], nobody: &str) -> String {
    if people.is_empty() {
        return format!("{nobody}\n");
    }
    let rows: Vec<_> = people
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                date(one.since),
                one.messages.to_string(),
                percent(one.answered),
                one.usual_seconds.map_or_else(
                    || "no reply yet".to_owned(),
                    |s| format!("within {}", duration(s)),
                ),
            ]
        })
        .collect();
    let columns = [
        (title, Side::Left),
        ("Since", Side::Left),
        ("Messages", Side::Right),
        (replied, Side::Right),
        ("Usually", Side::Left),
    ];
    table(&columns, &rows)
}
