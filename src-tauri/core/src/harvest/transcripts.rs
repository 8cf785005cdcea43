//! What real servers said, read by the tokenizer. The transcripts (MailKit's test resources) are not part of the
//! project: `CLOSEKNIT_DATA` says where they are.

use super::answer::{self, Answer};
use super::frame::{Frame, Framer};
use std::fs;
use std::path::{Path, PathBuf};

fn transcripts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            transcripts(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            found.push(path);
        }
    }
}

fn frames(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut framer = Framer::new(bytes, 16 << 20);
    let mut frames = Vec::new();
    while framer.advance() {
        match framer.frame() {
            Frame::Whole(all) | Frame::First(all) => frames.push(all.to_vec()),
            Frame::More(more) | Frame::Last(more) => frames
                .last_mut()
                .expect("more of something")
                .extend_from_slice(more),
        }
    }
    frames
}

/// Returns the UID that the text of a row names before its first literal, found without the tokenizer.
fn uid_in(frame: &str) -> Option<u32> {
    let line = frame.lines().next()?;
    let (_, rest) = line.split_once("UID ")?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[test]
fn what_real_servers_said_is_understood() {
    let Some(data) = std::env::var_os("CLOSEKNIT_DATA") else {
        println!("left out: no CLOSEKNIT_DATA, so no transcripts of real servers");
        return;
    };
    let mut paths = Vec::new();
    transcripts(&Path::new(&data).join("UnitTests"), &mut paths);
    assert!(paths.len() > 200, "{} transcripts", paths.len());
    let (mut rows, mut lists, mut ends) = (0, 0, 0);
    for path in &paths {
        let bytes = fs::read(path).expect("a transcript");
        let frames = frames(&bytes);
        assert!(bytes.starts_with(&frames.concat()));
        for frame in &frames {
            let text = String::from_utf8_lossy(frame);
            let at = || {
                format!(
                    "{}: {}",
                    path.display(),
                    text.lines().next().unwrap_or_default()
                )
            };
            let words: Vec<&str> = text.split_whitespace().take(3).collect();
            let answer = answer::read(frame);
            match words.as_slice() {
                ["*", _, "FETCH"] => {
                    let Answer::Row(row) = answer else {
                        panic!("{}", at());
                    };
                    if let Some(uid) = uid_in(&text) {
                        assert_eq!(row.uid, Some(uid), "{}", at());
                    }
                    rows += 1;
                }
                ["*", "LIST" | "LSUB" | "XLIST", _] => {
                    assert!(matches!(answer, Answer::Listed(_)), "{}", at());
                    lists += 1;
                }
                ["*", "STATUS", _] => assert!(matches!(answer, Answer::Status(_)), "{}", at()),
                ["*", "SEARCH" | "ESEARCH", ..] => {
                    assert!(matches!(answer, Answer::Found(_)), "{}", at());
                }
                ["*", "OK" | "NO" | "BAD" | "BYE" | "PREAUTH", ..] => {
                    assert!(matches!(answer, Answer::Said(_)), "{}", at());
                }
                [tag, "OK" | "NO" | "BAD", ..] => {
                    assert!(
                        matches!(&answer, Answer::Said(said) if said.tag == Some(tag.as_bytes())),
                        "{}",
                        at()
                    );
                    ends += 1;
                }
                _ => {}
            }
        }
    }
    assert!(
        rows > 100 && lists > 50 && ends > 100,
        "{rows} {lists} {ends}"
    );
    println!(
        "{} transcripts: {rows} rows, {lists} mailboxes, {ends} ends",
        paths.len()
    );
}
