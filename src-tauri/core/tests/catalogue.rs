//! Holds the catalogue against the code: a message that nobody says is a burden on every translator.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use std::fs;
use std::path::Path;

/// Messages that are made for every catalogue, and not said by name.
const OF_THE_CATALOGUE: [&str; 6] = [
    "iter",
    "language_name",
    "load",
    "load_all",
    "new",
    "new_external",
];

fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|one| one == "rs")
            && path.file_name().is_some_and(|one| one != "catalogue.rs")
        {
            // Broken lines are joined, so that a call is found however it is set.
            text.extend(fs::read_to_string(&path).unwrap().split_whitespace());
            text.push('\n');
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    sources(&here.join("src"), &mut code);
    sources(&here.join("../src"), &mut code);
    let catalogue = fs::read_to_string(here.join("src/text/catalogue.rs")).unwrap();
    let messages: Vec<&str> = catalogue
        .match_indices("pub fn ")
        .filter_map(|(at, _)| catalogue[at + "pub fn ".len()..].split(['(', '<']).next())
        .filter(|name| !OF_THE_CATALOGUE.contains(name))
        .collect();
    assert!(messages.len() > 300, "{} messages", messages.len());
    let unsaid: Vec<&&str> = messages
        .iter()
        .filter(|name| {
            let call = format!(".{name}");
            let mut calls = code.match_indices(&call);
            !calls.any(|(at, found)| {
                !code[at + found.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
            })
        })
        .collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}
