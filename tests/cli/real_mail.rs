//! A real mailbox, where the archive of one is at hand: harvested from Dovecot it gives the same people and counts as
//! imported from its mbox files.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::home::{Home, Ran};
use closeknit_core::header;
use closeknit_core::import::mbox::{Mbox, MboxError};
use closeknit_core::model::{Field, Timestamp};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The moment that the answers are as of: within the archive's years.
const AS_OF: &str = "2001-10-01T00:00:00Z";

fn read(file: &Path) -> Vec<(Vec<u8>, Timestamp)> {
    let mut messages = Vec::new();
    Mbox::open(file)
        .unwrap()
        .read::<MboxError>(|message, _| {
            messages.push((message.header, message.received.unwrap()));
            Ok(())
        })
        .unwrap();
    messages
}

/// The owner's addresses: those that wrote at least a fifth of what lies in sent folders.
fn owner(files: &BTreeMap<String, PathBuf>) -> Vec<String> {
    let mut counts = BTreeMap::<String, usize>::new();
    for file in files
        .iter()
        .filter(|(name, _)| name.contains("sent"))
        .map(|(_, file)| file)
    {
        for (raw, _) in read(file) {
            let envelope = header::parse(&raw, false);
            let author = envelope
                .participants
                .into_iter()
                .find(|one| one.field == Field::From);
            *counts.entry(author.unwrap().address).or_default() += 1;
        }
    }
    let all: usize = counts.values().sum();
    counts
        .into_iter()
        .filter(|(_, count)| 5 * count >= all)
        .map(|(address, _)| address)
        .collect()
}

/// Rounds every number, since sums in another order differ in their last digit.
fn rounded(value: &mut Value) {
    match value {
        Value::Number(number) => *value = format!("{:.9}", number.as_f64().unwrap()).into(),
        Value::Array(values) => values.iter_mut().for_each(rounded),
        Value::Object(fields) => fields.values_mut().for_each(rounded),
        _ => {}
    }
}

/// People without their ids, which follow the order of reading.
fn people(home: &Home) -> BTreeSet<String> {
    let people = home
        .run(&["people", "--json", "--limit", "0", "--as-of", AS_OF])
        .json();
    let text = |mut person: Value| {
        person.as_object_mut().unwrap().remove("id");
        rounded(&mut person);
        person.to_string()
    };
    people
        .as_array()
        .unwrap()
        .iter()
        .cloned()
        .map(text)
        .collect()
}

fn counts(home: &Home) -> Value {
    home.run(&["stats", "--json"]).json()["messages"].clone()
}

fn succeeded(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{}", ran.error);
    ran
}

#[test]
fn a_real_mailbox_harvested_and_imported_is_the_same() {
    let Some(data) = std::env::var_os("CLOSEKNIT_DATA") else {
        eprintln!(
            "left out: CLOSEKNIT_DATA names no folder with the unpacked archive of real mailboxes"
        );
        return;
    };
    // The smallest mailbox with a thousand messages at least: CLOSEKNIT_OWNER names another.
    let root = Path::new(&data).join("enron-dev");
    let owners = std::fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let chosen = std::env::var_os("CLOSEKNIT_OWNER").map(|name| root.join(name));
    let size = |folder: &Path| -> u64 {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().metadata().unwrap().len())
            .sum()
    };
    let folder = chosen
        .or_else(|| {
            owners
                .filter(|one| size(one) > 1_000_000)
                .min_by_key(|one| size(one))
        })
        .unwrap();
    let files: BTreeMap<String, PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (
                path.file_stem().unwrap().to_string_lossy().into_owned(),
                path,
            )
        })
        .collect();
    let me: Vec<String> = owner(&files)
        .into_iter()
        .flat_map(|address| ["--me".to_owned(), address])
        .collect();
    let me: Vec<&str> = me.iter().map(String::as_str).collect();

    let server = Dovecot::start();
    let mut in_files = 0;
    for (name, file) in &files {
        // Names on disk: INBOX has none, and a dot would be a level of its own.
        let mailbox = if name == "inbox" {
            String::new()
        } else {
            name.replace('.', "_")
        };
        for (raw, received) in read(file) {
            in_files += 1;
            server.add(&mailbox, &raw, u64::try_from(received.0).unwrap(), true);
        }
    }

    let (harvested, imported) = (Home::new(), Home::new());
    let paths: Vec<&str> = files.values().map(|path| path.to_str().unwrap()).collect();
    succeeded(imported.run(&[&["import", "mbox"], &paths[..], &me[..]].concat()));
    let with_password = |words: &[&str]| {
        let mut command = harvested.command(words);
        command
            .env("REAL_PASSWORD", PASSWORD)
            .env("SSL_CERT_FILE", server.certificate_path());
        succeeded(harvested.finish(command.output().unwrap()))
    };
    let port = server.tls_port.to_string();
    let add = [
        "account",
        "add",
        USER,
        "--host",
        "localhost",
        "--port",
        &port,
        "--password-env",
        "REAL_PASSWORD",
    ];
    with_password(&[&add[..], &me[..]].concat());
    with_password(&["harvest", "--password-env", "REAL_PASSWORD"]);

    assert_eq!(counts(&harvested), counts(&imported));
    assert_eq!(counts(&imported)["on_server"], in_files);
    // Not printed: these are real people.
    assert!(
        people(&harvested) == people(&imported),
        "the same people with the same ties"
    );
    assert!(people(&imported).len() > 20, "there is somebody to compare");
    for verb in [
        &["stats"][..],
        &["fading"],
        &["report", "--format", "html", "--output", "-"],
    ] {
        let both = [&harvested, &imported]
            .map(|home| succeeded(home.run(&[verb, &["--as-of", AS_OF]].concat())).out);
        assert_eq!(both[0].is_empty(), both[1].is_empty(), "{verb:?}");
    }
}
