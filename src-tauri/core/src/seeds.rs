//! The seeds of the fuzzers in `tests/fuzz`, and what they once failed on, hold here without a fuzzer.

use crate::repeated::repeated;
use crate::{harvest, header, import};
use std::path::Path;

/// Hands every seed of a fuzzer to `hold`.
fn each_holds(fuzzer: &str, hold: impl Fn(&[u8])) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/seeds");
    let mut paths: Vec<_> = std::fs::read_dir(root.join(fuzzer))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{fuzzer} has no seeds");
    for path in paths {
        println!("{}", path.display());
        hold(&std::fs::read(&path).unwrap());
    }
}

#[test]
fn answers_do_not_depend_on_how_they_arrive() {
    each_holds("tokenizer", harvest::fuzzed::tokenizer);
}

#[test]
fn what_is_inflated_does_not_depend_on_how_it_arrives() {
    each_holds("inflate", harvest::fuzzed::inflate);
}

#[test]
fn envelopes_hold_what_is_relied_on() {
    each_holds("header", header::fuzzed::header);
}

#[test]
fn messages_do_not_depend_on_how_much_of_an_mbox_is_read_at_once() {
    each_holds("mbox", import::fuzzed::mbox);
}

/// Each is a megabyte: read in more than linear time it would take minutes.
#[test]
fn repetitions_are_read_in_linear_time() {
    each_holds("repetition", |seed| {
        let (way, megabyte) = repeated(seed).unwrap();
        let start = std::time::Instant::now();
        header::fuzzed::megabyte(way, &megabyte);
        harvest::fuzzed::megabyte(way, &megabyte);
        assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
    });
}
