//! `closeknit bridges`.

use super::output::{Side, print, print_json, print_line, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::{BridgesAnswer, NamedPerson};
use closeknit_core::text::Wording;

/// List who alone leads to others, who stands between clusters, and the clusters.
#[derive(Args)]
pub(super) struct Bridges {
    /// How many of each at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
}

impl Bridges {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let (answer, words) = (context.answers()?.bridges(self.limit)?, &context.wording);
        if context.json {
            return print_json(&answer);
        }
        if answer == BridgesAnswer::default() {
            return print_line(words, |c, _| c.bridges_none());
        }
        let parts = [
            bridges(&answer, words),
            brokers(&answer, words),
            clusters(&answer, words),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        print(&parts.join("\n"))
    }
}

fn names(people: &[NamedPerson], of: u32, words: &Wording) -> String {
    let named: Vec<&str> = people.iter().map(|one| one.name.as_str()).collect();
    let more = of as usize - people.len().min(of as usize);
    match more {
        0 => named.join(", "),
        more => words.text(|c, s| {
            let more = words.number(more as u64);
            c.bridges_and_more(s.quote(&named.join(", ")), s.number(more))
        }),
    }
}

fn bridges(answer: &BridgesAnswer, words: &Wording) -> Option<String> {
    let rows: Vec<_> = answer
        .bridges
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                words.points(one.strength),
                one.cluster.clone().unwrap_or_default(),
                names(&one.to, one.only_way_to, words),
            ]
        })
        .collect();
    let columns = [
        (words.text(|c, _| c.column_only_through()), Side::Left),
        (words.text(|c, _| c.column_strength()), Side::Right),
        (words.text(|c, _| c.column_into()), Side::Left),
        (words.text(|c, _| c.column_to()), Side::Left),
    ];
    (!rows.is_empty()).then(|| table(&columns, &rows))
}

fn brokers(answer: &BridgesAnswer, words: &Wording) -> Option<String> {
    let rows: Vec<_> = answer
        .brokers
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                words.points(one.strength),
                one.people.to_string(),
                one.clusters.join("; "),
            ]
        })
        .collect();
    let columns = [
        (words.text(|c, _| c.column_between()), Side::Left),
        (words.text(|c, _| c.column_strength()), Side::Right),
        (words.text(|c, _| c.column_people()), Side::Right),
        (words.text(|c, _| c.column_clusters()), Side::Left),
    ];
    (!rows.is_empty()).then(|| table(&columns, &rows))
}

fn clusters(answer: &BridgesAnswer, words: &Wording) -> Option<String> {
    let rows: Vec<_> = answer
        .clusters
        .iter()
        .map(|one| {
            vec![
                one.name.clone(),
                one.people.to_string(),
                one.known.to_string(),
                names(&one.central, one.people, words),
            ]
        })
        .collect();
    let columns = [
        (words.text(|c, _| c.column_cluster()), Side::Left),
        (words.text(|c, _| c.column_seen()), Side::Right),
        (words.text(|c, _| c.column_known()), Side::Right),
        (words.text(|c, _| c.column_in_the_middle()), Side::Left),
    ];
    (!rows.is_empty()).then(|| table(&columns, &rows))
}
