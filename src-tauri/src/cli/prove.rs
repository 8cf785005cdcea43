//! `closeknit prove`: how right the answers would have been on the user's own past mail.

use super::output::{Side, print, print_json, table};
use super::progress::Bar;
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::{ProofAnswer, Reliability};
use closeknit_core::text::{Wording, plain};

/// Show how right these answers would have been on your own past mail.
///
/// Up to twelve past dates are replayed, each with the mail before it alone, and compared with the 90 days after it.
#[derive(Args)]
pub(super) struct Prove {}

impl Prove {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let mut bar = Bar::new(&context.wording);
        let proof = answers.prove(&mut |done, all| bar.step("Replaying", done, all));
        bar.end();
        let proof = proof?;
        match context.json {
            true => print_json(&proof),
            false => print(&text(&proof, answers.wording())),
        }
    }
}

fn text(proof: &ProofAnswer, words: &Wording) -> String {
    let mut text = String::new();
    for line in proof.sentences.iter().chain(&proof.lacking) {
        text.push_str(&plain(line));
        text.push('\n');
    }
    if let Some(contact) = &proof.contact {
        text.push_str("\nChance that you write within 90 days, and how often you did\n");
        text.push_str(&reliability(contact, "You wrote", words));
    }
    if let Some(silence) = &proof.silence {
        text.push_str(
            "\nChance of no message either way within 90 days, and how often there was none\n",
        );
        text.push_str(&reliability(silence, "Silent", words));
    }
    if proof.introductions.replayed > 0 {
        text.push_str("\nWays named just before an introduction, and how many led through who introduced you\n");
        text.push_str(&ways(proof, words));
    }
    if !proof.dates.is_empty() {
        text.push_str("\nDates replayed\n");
        text.push_str(&dates(proof, words));
    }
    text
}

fn reliability(of: &Reliability, came: &str, words: &Wording) -> String {
    let rows: Vec<Vec<String>> = of
        .bins
        .iter()
        .map(|bin| {
            vec![
                words.percent_range(bin.from, bin.to),
                words.number(bin.given.into()),
                words.share(bin.said),
                words.share(f64::from(bin.came) / f64::from(bin.given.max(1))),
                words.percent_range(bin.low, bin.high),
            ]
        })
        .collect();
    let columns = [
        ("Chance", Side::Left),
        ("Given", Side::Right),
        ("On average", Side::Right),
        (came, Side::Right),
        ("95% range", Side::Right),
    ];
    format!(
        "{}Brier score {:.3} (always saying {}: {:.3}), calibration error {:.3}\n",
        table(&columns, &rows),
        of.brier,
        words.share(f64::from(of.came) / f64::from(of.given.max(1))),
        of.brier_of_share,
        of.calibration_error
    )
}

fn ways(proof: &ProofAnswer, words: &Wording) -> String {
    let rows: Vec<Vec<String>> = proof
        .introductions
        .ways
        .iter()
        .map(|ways| {
            vec![
                words.label(ways.label),
                ways.named.to_string(),
                ways.right.to_string(),
            ]
        })
        .collect();
    table(
        &[
            ("Way", Side::Left),
            ("Named", Side::Right),
            ("Right", Side::Right),
        ],
        &rows,
    )
}

fn dates(proof: &ProofAnswer, words: &Wording) -> String {
    let rows: Vec<Vec<String>> = proof
        .dates
        .iter()
        .map(|one| {
            vec![
                words.sortable_date(one.at),
                one.people.to_string(),
                one.wrote.to_string(),
                one.ties.to_string(),
                one.silent.to_string(),
            ]
        })
        .collect();
    let columns = [
        ("Date", Side::Left),
        ("People you had written to", Side::Right),
        ("Wrote again", Side::Right),
        ("Regular ties", Side::Right),
        ("Fell silent", Side::Right),
    ];
    table(&columns, &rows)
}
