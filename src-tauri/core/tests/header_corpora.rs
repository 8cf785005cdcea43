//! Compares the reading of headers with the answers of others, on mail that nobody here wrote.
//!
//! The mail is not part of the project: `CLOSEKNIT_DATA` names a folder that holds the unpacked test resources of
//! mail-parser, mime4j and flanker and the SpamAssassin corpus (`mail-parser/`, `mime4j/`, `flanker/`,
//! `spamassassin/`). Without it these tests say what they leave out, and pass.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::header::{hash_message_id, parse, parse_date};
use closeknit_core::model::{Envelope, Field};
use mail_parser::{Address, HeaderName, HeaderValue, Message, MessageParser};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The share of fields on which we agree at least, for each source. Most of the others are mail-parser's: it reads no
/// zones by name (`EDT`), and in an old In-Reply-To (`Message from Ann <ann@ex.org> of Monday <id@ex.org>`) it takes
/// the author's address for the id.
const LEAST: f64 = 0.985;
/// How many disagreements of each field are printed.
const MOST_SHOWN: usize = 5;

fn data(folder: &str) -> Option<PathBuf> {
    let root = std::env::var_os("CLOSEKNIT_DATA").map(PathBuf::from);
    let found = root
        .map(|root| root.join(folder))
        .filter(|path| path.is_dir());
    if found.is_none() {
        println!(
            "left out: the comparison with {folder}, for CLOSEKNIT_DATA names no folder with it"
        );
    }
    found
}

fn files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|is| is == extension) {
            found.push(path);
        }
    }
}

#[derive(Default)]
struct Tally {
    fields: BTreeMap<&'static str, (usize, usize)>,
    apart: BTreeMap<&'static str, Vec<String>>,
}

impl Tally {
    fn compare<T: PartialEq + std::fmt::Debug>(
        &mut self,
        file: &Path,
        field: &'static str,
        ours: &T,
        theirs: &T,
    ) {
        let entry = self.fields.entry(field).or_default();
        entry.0 += 1;
        if ours == theirs {
            entry.1 += 1;
        } else {
            let file = file.file_name().unwrap().to_string_lossy();
            self.apart
                .entry(field)
                .or_default()
                .push(format!("{file}: ours {ours:?}, theirs {theirs:?}"));
        }
    }

    fn conclude(&self, source: &str) {
        let (all, same) = self
            .fields
            .values()
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        println!("{source}: {same} of {all} fields agree");
        for (field, (all, same)) in &self.fields {
            println!("  {field}: {same} of {all}");
            for one in self.apart.get(field).into_iter().flatten().take(MOST_SHOWN) {
                println!("    {one}");
            }
        }
        assert!(all > 0, "{source} holds nothing to compare");
        assert!(
            same as f64 >= LEAST * all as f64,
            "{source}: only {same} of {all} fields agree"
        );
    }
}

fn addresses(envelope: &Envelope, field: Field) -> Vec<String> {
    let all = envelope
        .participants
        .iter()
        .filter(|one| one.field == field);
    all.map(|one| one.address.clone()).collect()
}

/// What mail-parser reads, in our terms.
fn their_addresses(message: &Message<'_>, name: &HeaderName<'_>) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut present = false;
    for value in message.header_values(name.clone()) {
        present = true;
        if let HeaderValue::Address(list) = value {
            let all: Vec<_> = match list {
                Address::List(list) => list.iter().collect(),
                Address::Group(groups) => {
                    groups.iter().flat_map(|group| &group.addresses).collect()
                }
            };
            for one in all {
                let address = one.address.as_deref().unwrap_or_default().to_lowercase();
                if address.contains('@') && !found.contains(&address) {
                    found.push(address);
                }
            }
        }
    }
    present.then_some(found)
}

fn compare(tally: &mut Tally, file: &Path, raw: &[u8], message: &Message<'_>) {
    let envelope = parse(raw, false);
    let authors = their_addresses(message, &HeaderName::From).unwrap_or_default();
    for (field, label, name) in [
        (Field::From, "From", HeaderName::From),
        (Field::Sender, "Sender", HeaderName::Sender),
        (Field::ReplyTo, "Reply-To", HeaderName::ReplyTo),
        (Field::To, "To", HeaderName::To),
        (Field::Cc, "Cc", HeaderName::Cc),
        (Field::Bcc, "Bcc", HeaderName::Bcc),
    ] {
        if let Some(mut theirs) = their_addresses(message, &name) {
            if matches!(field, Field::Sender | Field::ReplyTo) {
                theirs.retain(|one| !authors.contains(one));
            }
            tally.compare(file, label, &addresses(&envelope, field), &theirs);
        }
    }
    if let Some(date) = message.date() {
        tally.compare(
            file,
            "Date",
            &envelope.date.map(|at| at.0),
            &Some(date.to_timestamp()),
        );
    }
    if let Some(id) = message.message_id() {
        let theirs = hash_message_id(id.as_bytes());
        tally.compare(file, "Message-ID", &envelope.message_id, &Some(theirs));
    }
    let parent = match (message.in_reply_to(), message.references()) {
        (HeaderValue::Text(id), _) => Some(id.as_ref()),
        (HeaderValue::TextList(ids), _) => ids.first().map(AsRef::as_ref),
        (_, HeaderValue::Text(id)) => Some(id.as_ref()),
        (_, HeaderValue::TextList(ids)) => ids.last().map(AsRef::as_ref),
        _ => None,
    };
    if let Some(parent) = parent {
        let theirs = hash_message_id(parent.as_bytes());
        tally.compare(
            file,
            "In-Reply-To or References",
            &envelope.parent,
            &Some(theirs),
        );
    }
    if let HeaderValue::Address(list) = message.list_id() {
        let theirs = list
            .first()
            .and_then(|one| one.address.as_deref())
            .map(str::to_lowercase);
        tally.compare(file, "List-Id", &envelope.list_id, &theirs);
    }
}

fn compare_with_the_parser(source: &str, extensions: &[&str]) {
    let Some(folder) = data(source) else {
        return;
    };
    let mut paths = Vec::new();
    for extension in extensions {
        files(&folder, extension, &mut paths);
    }
    let mut tally = Tally::default();
    for path in paths {
        let raw = fs::read(&path).unwrap();
        if let Some(message) = MessageParser::default().parse_headers(&raw) {
            compare(&mut tally, &path, &raw, &message);
        }
    }
    tally.conclude(source);
}

#[test]
fn spamassassins_headers_are_read_as_mail_parser_reads_them() {
    compare_with_the_parser("spamassassin", &["hdr"]);
}

#[test]
fn mime4js_headers_are_read_as_mail_parser_reads_them() {
    compare_with_the_parser("mime4j", &["msg"]);
}

#[test]
fn flankers_headers_are_read_as_mail_parser_reads_them() {
    compare_with_the_parser("flanker", &["eml"]);
}

/// mail-parser keeps its own answers beside its messages.
#[test]
fn mail_parsers_messages_are_read_as_it_says() {
    let Some(folder) = data("mail-parser") else {
        return;
    };
    let mut paths = Vec::new();
    files(&folder, "eml", &mut paths);
    let mut tally = Tally::default();
    for path in paths {
        let Ok(text) = fs::read_to_string(path.with_extension("json")) else {
            continue;
        };
        let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
        let raw = fs::read(&path).unwrap();
        let envelope = parse(&raw, false);
        let none = Vec::new();
        let headers = answer["parts"][0]["headers"].as_array().unwrap_or(&none);
        let listed = |name: &str| -> Option<Vec<String>> {
            let mut found = Vec::new();
            let mut present = false;
            for header in headers.iter().filter(|header| header["name"] == name) {
                present = true;
                gather(&header["value"]["Address"], &mut found);
            }
            present.then_some(found)
        };
        let authors = listed("from").unwrap_or_default();
        for (field, label, name) in [
            (Field::From, "From", "from"),
            (Field::Sender, "Sender", "sender"),
            (Field::ReplyTo, "Reply-To", "reply_to"),
            (Field::To, "To", "to"),
            (Field::Cc, "Cc", "cc"),
        ] {
            if let Some(mut theirs) = listed(name) {
                if matches!(field, Field::Sender | Field::ReplyTo) {
                    theirs.retain(|one| !authors.contains(one));
                }
                tally.compare(&path, label, &addresses(&envelope, field), &theirs);
            }
        }
        for header in headers {
            let text = header["value"]["Text"].as_str();
            match (header["name"].as_str(), text) {
                (Some("message_id"), Some(id)) => {
                    tally.compare(
                        &path,
                        "Message-ID",
                        &envelope.message_id,
                        &Some(hash_message_id(id.as_bytes())),
                    );
                }
                (Some("date"), _) if header["value"]["DateTime"].is_object() => {
                    let date = &header["value"]["DateTime"];
                    let part = |name: &str| date[name].as_i64().unwrap();
                    let sign = if date["tz_before_gmt"] == true {
                        '-'
                    } else {
                        '+'
                    };
                    let iso = format!(
                        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}{:02}",
                        part("year"),
                        part("month"),
                        part("day"),
                        part("hour"),
                        part("minute"),
                        part("second"),
                        part("tz_hour"),
                        part("tz_minute"),
                    );
                    tally.compare(&path, "Date", &envelope.date, &parse_date(iso.as_bytes()));
                }
                _ => {}
            }
        }
    }
    tally.conclude("mail-parser");
}

/// Gathers every `address` with an @ in a JSON answer, in order.
fn gather(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Array(all) => all.iter().for_each(|one| gather(one, found)),
        serde_json::Value::Object(fields) => {
            if let Some(address) = fields.get("address").and_then(serde_json::Value::as_str) {
                let address = address.to_lowercase();
                if address.contains('@') && !found.contains(&address) {
                    found.push(address);
                }
            }
            for (name, one) in fields {
                if name != "address" {
                    gather(one, found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn flankers_valid_mailboxes_are_each_one_address() {
    let Some(folder) = data("flanker") else {
        return;
    };
    let path = folder.join("tests/fixtures/mailbox_valid.txt");
    let mut tally = Tally::default();
    for line in fs::read(&path).unwrap().split(|&byte| byte == b'\n') {
        let line = line.trim_ascii();
        if line.is_empty() || line.starts_with(b"#") {
            continue;
        }
        let envelope = parse(&[b"To: ", line, b"\n"].concat(), false);
        let shown = String::from_utf8_lossy(line).into_owned();
        tally.compare(
            Path::new(&shown),
            "mailbox",
            &envelope.participants.len(),
            &1,
        );
    }
    tally.conclude("flanker's valid mailboxes");
}
