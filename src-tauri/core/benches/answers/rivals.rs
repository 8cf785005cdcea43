//! The same questions to networkx and igraph, on the same graph.

use closeknit_core::inside::graph::Network;
use closeknit_core::model::{Link, PersonId, Tie};
use serde_json::json;
use std::process::Command;
use std::time::Instant;

/// Questions asked: the others take seconds for some.
const ASKED: usize = 20;
/// What is left of a way's strength for each hop after the first, as `graph` has it; that all answers agree holds it.
const FAVOUR: f64 = 0.37;

/// Asks everybody for every introduction to the same people, and prints how long it took and who answered otherwise.
pub(crate) fn compare(network: &Network, ties: &[Tie], links: &[Link], targets: &[PersonId]) {
    let mut took = Vec::new();
    let asked: Vec<_> = targets
        .iter()
        .take(ASKED)
        .map(|target| {
            let begun = Instant::now();
            let ways = network.introductions(*target, 3, usize::MAX);
            took.push(begun.elapsed());
            let best: Vec<_> = ways
                .iter()
                .map(|way| (way.steps[0].person.0, way.strength.get()))
                .collect();
            (target.0, best)
        })
        .collect();
    took.sort_unstable();
    println!(
        "closeknit: {} questions, median {:.1} ms, most {:.1} ms, all ways",
        took.len(),
        took[took.len() / 2].as_secs_f64() * 1e3,
        took[took.len() - 1].as_secs_f64() * 1e3
    );
    let graph = json!({
        "favour": FAVOUR,
        "ties": ties.iter().map(|tie| (tie.person.0, tie.strength.get())).collect::<Vec<_>>(),
        "links": links
            .iter()
            .map(|link| (link.from.0, link.to.0, link.strength.get()))
            .collect::<Vec<_>>(),
        "asked": asked,
    });
    let file = tempfile::NamedTempFile::new().unwrap();
    serde_json::to_writer(&file, &graph).unwrap();
    let python = std::env::var("BENCH_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let ran = Command::new(&python)
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/benches/answers/rivals.py"
        ))
        .arg(file.path())
        .status();
    if !ran.is_ok_and(|status| status.success()) {
        println!(
            "networkx and igraph: left out, for {python} has not both; `./x bench answers` brings them"
        );
    }
}
