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
        let replaying = context.wording.text(|c, _| c.prove_replaying());
        let proof = answers.prove(&mut |done, all| bar.step(&replaying, done, all));
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
        text.push_str(&heading(words.text(|c, _| c.prove_contact())));
        let came = words.text(|c, _| c.column_you_wrote());
        text.push_str(&reliability(contact, came, words));
    }
    if let Some(silence) = &proof.silence {
        text.push_str(&heading(words.text(|c, _| c.prove_silence())));
        let came = words.text(|c, _| c.column_silent());
        text.push_str(&reliability(silence, came, words));
    }
    if proof.introductions.replayed > 0 {
        text.push_str(&heading(words.text(|c, _| c.prove_ways())));
        text.push_str(&ways(proof, words));
    }
    if !proof.dates.is_empty() {
        text.push_str(&heading(words.text(|c, _| c.prove_dates())));
        text.push_str(&dates(proof, words));
    }
    text
}

/// A heading with an empty line before it.
fn heading(text: String) -> String {
    format!("\n{text}\n")
}

fn reliability(of: &Reliability, came: String, words: &Wording) -> String {
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
        (words.text(|c, _| c.column_chance()), Side::Left),
        (words.text(|c, _| c.column_given()), Side::Right),
        (words.text(|c, _| c.column_on_average()), Side::Right),
        (came, Side::Right),
        (words.text(|c, _| c.column_range()), Side::Right),
    ];
    let scores = words.text(|c, s| {
        let share = words.share(f64::from(of.came) / f64::from(of.given.max(1)));
        c.prove_scores(
            s.number(format!("{:.3}", of.brier)),
            s.number(share),
            s.number(format!("{:.3}", of.brier_of_share)),
            s.number(format!("{:.3}", of.calibration_error)),
        )
    });
    format!("{}{scores}\n", table(&columns, &rows))
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
            (words.text(|c, _| c.column_way()), Side::Left),
            (words.text(|c, _| c.column_named()), Side::Right),
            (words.text(|c, _| c.column_right()), Side::Right),
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
        (words.text(|c, _| c.column_date()), Side::Left),
        (words.text(|c, _| c.column_written_to()), Side::Right),
        (words.text(|c, _| c.column_wrote_again()), Side::Right),
        (words.text(|c, _| c.column_regular()), Side::Right),
        (words.text(|c, _| c.column_fell_silent()), Side::Right),
    ];
    table(&columns, &rows)
}
