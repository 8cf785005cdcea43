//! A real mailbox, where the archive of one is at hand: harvested from Dovecot it gives the same people and counts as
//! imported from its mbox files.

use super::dovecot::{Dovecot, PASSWORD};
use super::home::{Home, Ran};
use super::served::Served;
use closeknit_core::inside::header;
use closeknit_core::inside::import::mbox::{Mbox, MboxError};
use closeknit_core::model::{Field, Timestamp};
use serde_json::{Value, json};
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

/// Counts who stands in this field in mail.
fn named<'a>(files: impl Iterator<Item = &'a PathBuf>, field: Field) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (raw, _) in files.flat_map(|file| read(file)) {
        let participants = header::parse(&raw).participants;
        for one in participants.into_iter().filter(|one| one.field == field) {
            *counts.entry(one.address).or_default() += 1;
        }
    }
    counts
}

/// The owner's addresses: those that wrote at least a fifth of what lies in sent folders; where there are none, the one
/// that most mail is to.
fn owner(files: &BTreeMap<String, PathBuf>) -> Vec<String> {
    let sent = files.iter().filter(|(name, _)| name.contains("sent"));
    let authors = named(sent.map(|(_, file)| file), Field::From);
    let all: usize = authors.values().sum();
    let mut owner: Vec<String> = authors
        .into_iter()
        .filter(|(_, count)| 5 * count >= all)
        .map(|(address, _)| address)
        .collect();
    if owner.is_empty() {
        let readers = named(files.values(), Field::To);
        let most = readers.into_iter().max_by_key(|(_, count)| *count);
        owner.extend(most.map(|(address, _)| address));
    }
    owner
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

/// Drops ids, which follow the order of reading.
fn without_ids(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(without_ids),
        Value::Object(fields) => {
            fields.remove("id");
            fields.values_mut().for_each(without_ids);
        }
        _ => {}
    }
}

/// What can be compared of a list of answers, whatever the order of equals in it.
fn comparable(mut list: Value) -> BTreeSet<String> {
    without_ids(&mut list);
    rounded(&mut list);
    let one_by_one = list.as_array().unwrap().iter();
    one_by_one.map(Value::to_string).collect()
}

fn people(home: &Home) -> Value {
    let words = ["people", "--json", "--limit", "0", "--as-of", AS_OF];
    succeeded(home.run(&words)).json()
}

/// Whom to ask for an introduction to this address, and how strong it is: of ways of one strength through the same
/// person, ids decide which is shown.
fn introductions(home: &Home, address: &str) -> BTreeSet<String> {
    let words = [
        "introduce",
        address,
        "--json",
        "--limit",
        "0",
        "--as-of",
        AS_OF,
    ];
    let ways = succeeded(home.run(&words)).json()["introductions"].take();
    let first = |way: &Value| json!([way["hops"][0]["addresses"], way["strength"]]);
    comparable(ways.as_array().unwrap().iter().map(first).collect())
}

fn counts(home: &Home) -> Value {
    home.run(&["stats", "--json"]).json()["messages"].clone()
}

fn succeeded(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{}", ran.error);
    ran
}

fn size(folder: &Path) -> u64 {
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|one| one.unwrap().metadata().unwrap().len())
        .sum()
}

/// The mailbox that CLOSEKNIT_OWNER names, else the smallest of more than a megabyte: its files by their names.
fn mailbox(root: &Path) -> BTreeMap<String, PathBuf> {
    let owners = std::fs::read_dir(root).unwrap();
    let owners = owners.map(|entry| entry.unwrap().path());
    let folder = match std::env::var_os("CLOSEKNIT_OWNER") {
        Some(owner) => root.join(owner),
        None => owners
            .filter(|one| size(one) > 1_000_000)
            .min_by_key(|one| size(one))
            .unwrap(),
    };
    let files = std::fs::read_dir(folder).unwrap();
    let named = files.map(|entry| entry.unwrap().path()).map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, path)
    });
    named.collect()
}

/// A server that holds these files as folders, and the number of messages in them.
fn serve(files: &BTreeMap<String, PathBuf>) -> (Dovecot, usize) {
    let server = Dovecot::start();
    let mut messages = 0;
    for (name, file) in files {
        // Names on disk: INBOX has none, and a dot would be a level of its own.
        let folder = match name.as_str() {
            "inbox" => String::new(),
            // As Drafts it would be skipped, where the file that somebody names is read.
            "drafts" => "unfinished".to_owned(),
            name => name.replace('.', "_"),
        };
        for (raw, received) in read(file) {
            messages += 1;
            server.add(&folder, &raw, u64::try_from(received.0).unwrap(), true);
        }
    }
    (server, messages)
}

#[test]
fn a_real_mailbox_harvested_and_imported_is_the_same() {
    let Some(data) = std::env::var_os("CLOSEKNIT_DATA") else {
        eprintln!(
            "left out: CLOSEKNIT_DATA names no folder with the unpacked archive of real mailboxes"
        );
        return;
    };
    let files = mailbox(&Path::new(&data).join("enron-dev"));
    let me = owner(&files);
    let me: Vec<&str> = me.iter().map(String::as_str).collect();
    let imported = Home::new();
    let mut words = vec!["import", "mbox"];
    words.extend(files.values().map(|path| path.to_str().unwrap()));
    words.extend(me.iter().flat_map(|address| ["--me", address]));
    succeeded(imported.run(&words));
    let (server, in_files) = serve(&files);
    let served = Served::by(&server);
    succeeded(served.add_account(PASSWORD, &me));
    succeeded(served.harvest());
    let harvested = &served.home;

    assert_eq!(counts(harvested), counts(&imported));
    assert_eq!(counts(&imported)["on_server"], in_files);
    let everyone = people(&imported);
    // Not printed: these are real people.
    assert!(
        comparable(people(harvested)) == comparable(everyone.clone()),
        "the same people with the same ties"
    );
    let everyone = everyone.as_array().unwrap();
    assert!(!everyone.is_empty(), "there is somebody to compare");
    let mut ways = 0;
    for person in everyone.iter().step_by(everyone.len().div_ceil(20)) {
        let address = person["addresses"][0].as_str().unwrap();
        let both = [harvested, &imported].map(|home| introductions(home, address));
        assert!(both[0] == both[1], "the same introductions");
        ways += both[0].len();
    }
    assert!(
        ways > 0 || everyone.len() < 20,
        "somebody can introduce somebody"
    );
    for verb in [
        &["stats"][..],
        &["fading"],
        &["report", "--format", "html", "--output", "-"],
    ] {
        let both = [harvested, &imported]
            .map(|home| succeeded(home.run(&[verb, &["--as-of", AS_OF]].concat())).out);
        assert_eq!(both[0].is_empty(), both[1].is_empty(), "{verb:?}");
    }
    println!(
        "{in_files} messages, {} people, {ways} introductions",
        everyone.len()
    );
}
