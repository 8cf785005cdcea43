//! `closeknit bridges`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;
use closeknit_core::model::{BridgesAnswer, NamedPerson};

/// List who alone leads to others, who stands between clusters, and the clusters.
#[derive(Args)]
pub(super) struct Bridges {
    /// How many of each at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: u32,
}

impl Bridges {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answer = context.questions()?.bridges(self.limit)?;
        if context.json {
            return print_json(&answer);
        }
        if answer == BridgesAnswer::default() {
            return print(
                "No clusters are seen yet: too few people write to each other in your mail.\n",
            );
        }
        let parts = [bridges(&answer), brokers(&answer), clusters(&answer)];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        print(&parts.join("\n"))
    }
}

fn names(people: &[NamedPerson], of: u32) -> String {
    let named: Vec<&str> = people.iter().map(|one| one.name.as_str()).collect();
    let more = of as usize - people.len().min(of as usize);
    match more {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

fn bridges(answer: &BridgesAnswer) -> Option<String> {
    let rows: Vec<_> = answer
        .bridges
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                format!("{:.0}", one.strength.get() * 100.0),
                one.cluster.clone().unwrap_or_default(),
                names(&one.to, one.only_way_to),
            ]
        })
        .collect();
    let columns = [
        ("Only through", Side::Left),
        ("Strength", Side::Right),
        ("Into", Side::Left),
        ("To", Side::Left),
    ];
    (!rows.is_empty()).then(|| table(&columns, &rows))
}

fn brokers(answer: &BridgesAnswer) -> Option<String> {
    let rows: Vec<_> = answer
        .brokers
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                format!("{:.0}", one.strength.get() * 100.0),
                one.people.to_string(),
                one.clusters.join("; "),
            ]
        })
        .collect();
    let columns = [
        ("Between clusters", Side::Left),
        ("Strength", Side::Right),
        ("People", Side::Right),
        ("Clusters", Side::Left),
    ];
    (!rows.is_empty()).then(|| table(&columns, &rows))
}

fn clusters(answer: &BridgesAnswer) -> Option<String> {
    let rows: Vec<_> = answer
        .clusters
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                one.people.to_string(),
                one.known.to_string(),
                names(&one.central, one.people),
            ]
        })
        .collect();
    let columns = [
        ("Cluster", Side::Left),
        ("Seen", Side::Right),
        ("Known", Side::Right),
        ("In the middle", Side::Left),
    ];
    (!rows.is_empty()).then(|| table(&columns, &rows))
}
