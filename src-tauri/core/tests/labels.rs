//! Holds the keys and the table of the window's labels against `core/labels`: `ui/src/host/generated` is generated.
//!
//! `CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test labels` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::text::{Wording, Zone};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Returns the generated files by their names.
fn generate(labels: &BTreeMap<String, String>) -> [(&'static str, String); 2] {
    let mut keys = String::from(
        "/** Generated from `core/labels`; do not edit. Every label that the window can show. */\nexport type LabelKey =",
    );
    for key in labels.keys() {
        write!(keys, "\n  | '{key}'").unwrap();
    }
    keys.push_str(";\n");
    let table = serde_json::to_string_pretty(labels).unwrap();
    [
        ("labels.ts", keys),
        ("labels.en.json", format!("{table}\n")),
    ]
}

#[test]
fn the_windows_labels_are_those_of_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/host/generated");
    let labels = Wording::english(Zone::utc()).window_labels();
    assert!(labels.len() > 100, "only {} labels", labels.len());
    for (name, text) in generate(&labels) {
        let path = folder.join(name);
        if std::env::var_os("CLOSEKNIT_WRITE_TYPES").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == text,
            "{name} is outdated; write it anew with CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test labels"
        );
    }
}
