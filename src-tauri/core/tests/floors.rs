//! Holds the floors of the house: imports run downwards, siblings on a floor never import each other.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const FLOORS: [(&str, u8); 14] = [
    ("model", 0),
    ("header", 1),
    ("identity", 1),
    ("tie", 1),
    ("graph", 1),
    ("text", 1),
    ("store", 2),
    ("net", 2),
    ("harvest", 3),
    ("account", 3),
    ("import", 3),
    ("report", 3),
    ("app", 4),
    // Tests of several floors.
    ("seeds", 5),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Returns every module that `text` names after `crate::`, groups in braces included.
fn imported(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let names_here = match rest.strip_prefix('{') {
            Some(group) => top_level(group),
            None => vec![rest],
        };
        for name in names_here {
            let name = name.trim_start();
            let end = name
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(name.len());
            names.push(name[..end].to_owned());
        }
    }
    names
}

/// Splits the inside of a brace group at its own commas, up to its closing brace.
fn top_level(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts
}

#[test]
fn imports_run_downwards() {
    let floors: BTreeMap<_, _> = FLOORS.into_iter().collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in files {
        let inside = file.strip_prefix(&root).unwrap();
        let module = inside
            .components()
            .next()
            .unwrap()
            .as_os_str()
            .to_string_lossy()
            .replace(".rs", "");
        if module == "lib" {
            continue;
        }
        let floor = *floors
            .get(module.as_str())
            .unwrap_or_else(|| panic!("{module} stands on no floor"));
        for other in imported(&fs::read_to_string(&file).unwrap()) {
            seen += 1;
            match floors.get(other.as_str()) {
                _ if other == module => {}
                Some(&below) if below < floor => {}
                Some(_) => wrong.push(format!("{} imports {other}", inside.display())),
                None => wrong.push(format!(
                    "{} imports {other}, which stands on no floor",
                    inside.display()
                )),
            }
        }
    }
    assert!(seen > 0, "the test reads no imports at all");
    assert!(
        wrong.is_empty(),
        "imports that do not run downwards:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn groups_are_read_too() {
    assert_eq!(
        imported("use crate::{model::{A, B}, store};"),
        ["model", "store"]
    );
}
