//! Compares the reading of headers with the answers of others, on mail that nobody here wrote.
//!
//! The mail is not part of the project: `CLOSEKNIT_DATA` names a folder that holds the unpacked test resources of
//! mail-parser, mime4j and flanker, the SpamAssassin corpus and the archive of alsa-devel (`mail-parser/`, `mime4j/`,
//! `flanker/`, `spamassassin/`, `alsa-devel-headers.mbox`); `./x data` unpacks them. Without it these tests say what
//! they leave out, and pass.
//!
//! The rule: a field is compared where at least one other reader holds a definite answer to it, and agrees where the
//! core's answer is that of every one of them. They are, for
//!
//! | mail | others |
//! |---|---|
//! | mail-parser's messages and fields | the answers committed beside them, as JSON |
//! | mime4j's messages | the answers committed beside them, as XML: which fields there are, and their text, which Python reads |
//! | flanker's messages, SpamAssassin, alsa-devel | Python's email package and the mail-parser crate |
//! | flanker's lists of mailboxes | the lists |
//!
//! Every answer of another reader that is not the core's is explained by one of the [`classes`], or fails the test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]
#![allow(unreachable_pub, missing_docs, reason = "a test is nobody's library")]

mod answer;
mod classes;
mod flanker;
mod mail_parser;
mod mime4j;
mod python;
mod tally;

use answer::Answers;
use closeknit_core::inside::import::mbox::{Mbox, MboxError};
use closeknit_test_support::corpora::{self, files};
use std::fs;
use std::path::{Path, PathBuf};
use tally::Tally;

fn data(name: &str) -> Option<PathBuf> {
    corpora::find("the comparison with", name)
}

/// Compares blocks with Python, where it is there, and with mail-parser.
fn compare_with_both(tally: &mut Tally, blocks: &[Vec<u8>], python: Option<Vec<Answers>>) {
    if let Some(python) = &python {
        assert_eq!(python.len(), blocks.len(), "Python sees as many messages");
    }
    for (at, raw) in blocks.iter().enumerate() {
        let parser = mail_parser::read(raw);
        let mut others = Vec::new();
        others.extend(python.as_ref().map(|answers| ("Python", &answers[at])));
        others.extend(parser.as_ref().map(|answers| ("mail-parser", answers)));
        tally.compare(
            |field| answer::values(raw, field),
            &answer::ours(raw),
            &others,
        );
    }
}

fn compare_files(tally: &mut Tally, folder: &Path, extension: &str) {
    let blocks: Vec<Vec<u8>> = files(folder, extension)
        .iter()
        .map(|path| fs::read(path).unwrap())
        .collect();
    let python = python::read(blocks.iter().map(Vec::as_slice));
    compare_with_both(tally, &blocks, python);
}

#[test]
fn spamassassins_headers_are_read_as_others_read_them() {
    if let Some(folder) = data("spamassassin") {
        let mut tally = Tally::default();
        compare_files(&mut tally, &folder, "hdr");
        tally.conclude("SpamAssassin");
    }
}

#[test]
fn alsa_devels_headers_are_read_as_others_read_them() {
    let Some(path) = data("alsa-devel-headers.mbox") else {
        return;
    };
    let mut blocks = Vec::new();
    Mbox::open(&path)
        .unwrap()
        .read::<MboxError>(|message, _| {
            blocks.push(message.header);
            Ok(())
        })
        .unwrap();
    let mut tally = Tally::default();
    compare_with_both(&mut tally, &blocks, python::read_mbox(&path));
    tally.conclude("alsa-devel");
}

/// Of its lists, each valid mailbox is one field that agrees where it is read as that one address.
#[test]
fn flankers_messages_and_mailboxes_are_read_as_others_read_them() {
    if let Some(folder) = data("flanker") {
        let mut tally = Tally::default();
        compare_files(&mut tally, &folder, "eml");
        for (mailbox, agrees) in flanker::valid(&folder) {
            tally.add("valid mailbox", "flanker", agrees, mailbox);
        }
        tally.conclude("flanker");
    }
}

/// mail-parser keeps its own answers beside its messages, and beside the same messages with other line ends; and lists
/// of single fields with what they mean.
#[test]
fn mail_parsers_messages_and_fields_are_read_as_it_says() {
    let Some(folder) = data("mail-parser/resources") else {
        return;
    };
    let mut tally = Tally::default();
    for path in files(&folder, "eml") {
        let raw = fs::read(&path).unwrap();
        for (raw, answer) in [(raw.clone(), "json"), (with_crlf(&raw), "crlf.json")] {
            if let Ok(text) = fs::read(path.with_extension(answer)) {
                let theirs = mail_parser::kept(&serde_json::from_slice(&text).unwrap());
                let others = [("mail-parser's JSON", &theirs)];
                tally.compare(
                    |field| answer::values(&raw, field),
                    &answer::ours(&raw),
                    &others,
                );
            }
        }
    }
    for (file, field) in [
        ("address.json", "To"),
        ("date.json", "Date"),
        ("id.json", "Message-ID"),
        ("id.json", "References"),
    ] {
        let text = fs::read(folder.join(file)).unwrap();
        let cases: Vec<serde_json::Value> = serde_json::from_slice(&text).unwrap();
        for case in &cases {
            let value = case["header"].as_str().unwrap();
            // What stands in List-Post and its like (RFC 2369) is an URL, and none of the fields compared here.
            if ["<mailto:", "<http:", "<ftp:"]
                .iter()
                .any(|url| value.contains(url))
            {
                continue;
            }
            let raw = format!("{field}: {value}");
            let theirs = [(field, mail_parser::kept_field(field, &case["expected"]))].into();
            let mut ours = answer::ours(raw.as_bytes());
            ours.retain(|name, _| *name == field);
            tally.compare(|_| raw.clone(), &ours, &[("mail-parser's JSON", &theirs)]);
        }
    }
    tally.conclude("mail-parser");
}

fn with_crlf(raw: &[u8]) -> Vec<u8> {
    let lines = raw.split_inclusive(|&byte| byte == b'\n');
    lines
        .flat_map(|line| match line.strip_suffix(b"\n") {
            Some(text) => [text.strip_suffix(b"\r").unwrap_or(text), b"\r\n"].concat(),
            None => line.to_vec(),
        })
        .collect()
}

/// mime4j keeps beside its messages which fields it sees in them, and their text, which Python reads.
#[test]
fn mime4js_messages_are_read_as_it_says() {
    let Some(folder) = data("mime4j") else {
        return;
    };
    let mut blocks = Vec::new();
    let mut seen = Vec::new();
    for path in files(&folder, "msg") {
        if let Ok(xml) = fs::read(path.with_extension("xml")) {
            blocks.push(fs::read(&path).unwrap());
            seen.push(mime4j::fields(&xml));
        }
    }
    let Some(python) = python::read(seen.iter().map(Vec::as_slice)) else {
        return;
    };
    assert_eq!(python.len(), blocks.len());
    let mut tally = Tally::default();
    for (raw, theirs) in blocks.iter().zip(&python) {
        let others = [("mime4j's XML", theirs)];
        tally.compare(
            |field| answer::values(raw, field),
            &answer::ours(raw),
            &others,
        );
    }
    tally.conclude("mime4j");
}
