//! What real servers said, read by the tokenizer. The transcripts (MailKit's test resources, every `.txt` under
//! `UnitTests`: Gmail, Dovecot, Exchange, iCloud, Cyrus, Courier, UW) are not part of the project: `CLOSEKNIT_DATA` says
//! where they are.

use super::answer::{self, Answer};
use super::frame::{Frame, Framer};
use std::collections::BTreeMap;
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

/// Puts back the line ends that a copy of the transcripts may have lost: literals are counted with them.
fn as_sent(bytes: &[u8]) -> Vec<u8> {
    let mut sent = Vec::with_capacity(bytes.len() * 33 / 32);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_suffix(b"\n") {
            Some(text) => sent.extend([text.strip_suffix(b"\r").unwrap_or(text), b"\r\n"].concat()),
            None => sent.extend(line),
        }
    }
    sent
}

/// Cuts what arrives in pieces of this many bytes into answers; the bytes that are no whole answer come last.
fn frames(bytes: &[u8], piece: usize) -> (Vec<Vec<u8>>, Vec<u8>) {
    let mut framer = Framer::new(&[], 16 << 20);
    let mut frames: Vec<Vec<u8>> = Vec::new();
    for piece in bytes.chunks(piece) {
        framer.room()[..piece.len()].copy_from_slice(piece);
        framer.filled(piece.len());
        while framer.advance() {
            match framer.frame() {
                Frame::Whole(all) | Frame::First(all) => frames.push(all.to_vec()),
                Frame::More(more) | Frame::Last(more) => frames
                    .last_mut()
                    .expect("more of something")
                    .extend_from_slice(more),
            }
        }
    }
    (frames, framer.take_rest())
}

/// Returns the UID that the text of a row names before its first literal, found without the tokenizer.
fn uid_in(frame: &str) -> Option<u32> {
    let line = frame.lines().next()?;
    let (_, rest) = line.split_once("UID ")?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Returns what an answer is, told by its words alone; `None` where nothing is asked that it could answer.
fn kind(text: &str) -> Option<&'static str> {
    let words: Vec<&str> = text.split_whitespace().take(3).collect();
    Some(match words.as_slice() {
        ["*", _, "FETCH"] => "row",
        ["*", _, "EXISTS"] => "count",
        ["*", "LIST" | "LSUB" | "XLIST", _] => "mailbox",
        ["*", "STATUS", _] => "status",
        ["*", "SEARCH" | "ESEARCH", ..] => "search",
        ["*", "CAPABILITY", ..] => "abilities",
        ["*", "NAMESPACE", ..] => "namespace",
        ["*", "OK" | "NO" | "BAD" | "BYE" | "PREAUTH", ..] => "saying",
        ["+", ..] => "go-on",
        [_, "OK" | "NO" | "BAD", ..] => "end",
        _ => return None,
    })
}

/// Returns what the tokenizer makes of an answer.
fn read_as(frame: &[u8], text: &str) -> Option<&'static str> {
    Some(match answer::read(frame) {
        Answer::Row(row) => {
            if let Some(uid) = uid_in(text) {
                assert_eq!(row.uid, Some(uid), "{text}");
            }
            if text.contains("BODY[HEADER.FIELDS") {
                assert!(row.header.is_some(), "{text}");
            }
            "row"
        }
        Answer::Exists(_) => "count",
        Answer::Listed(_) => "mailbox",
        Answer::Status(_) => "status",
        Answer::Found(_) => "search",
        Answer::Capabilities(_) => "abilities",
        Answer::Namespaces(_) => "namespace",
        Answer::Said(said) => match said.tag {
            None => "saying",
            Some(tag) => {
                assert!(text.starts_with(&*String::from_utf8_lossy(tag)), "{text}");
                "end"
            }
        },
        Answer::GoOn => "go-on",
        _ => return None,
    })
}

/// Every byte of every transcript is part of an answer, however it arrives; every answer that is one of those asked for
/// is read as what it is. What is counted: the transcripts of each server, and the answers of each kind.
#[test]
fn what_real_servers_said_is_understood() {
    let Some(data) = std::env::var_os("CLOSEKNIT_DATA") else {
        println!("left out: no CLOSEKNIT_DATA, so no transcripts of real servers");
        return;
    };
    let mut paths = Vec::new();
    transcripts(&Path::new(&data).join("UnitTests"), &mut paths);
    assert!(paths.len() > 200, "{} transcripts", paths.len());
    let mut servers: BTreeMap<String, u32> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, u32> = BTreeMap::new();
    for path in &paths {
        let at = path.display();
        let server = path.parent().and_then(Path::file_name).expect("a folder");
        *servers
            .entry(server.to_string_lossy().into_owned())
            .or_default() += 1;
        let bytes = as_sent(&fs::read(path).expect("a transcript"));
        let (whole, rest) = frames(&bytes, 100_000);
        for piece in [1, 7, 1000] {
            assert_eq!(
                frames(&bytes, piece).0,
                whole,
                "{at}, {piece} bytes at a time"
            );
        }
        assert_eq!([whole.concat(), rest.clone()].concat(), bytes, "{at}");
        assert!(!rest.contains(&b'\n'), "{at}: an answer is not seen as one");
        for frame in &whole {
            let text = String::from_utf8_lossy(frame);
            let expected = kind(&text);
            assert_eq!(read_as(frame, &text), expected, "{at}: {text}");
            *kinds
                .entry(expected.unwrap_or("not asked for"))
                .or_default() += 1;
        }
    }
    for kind in ["row", "mailbox", "end"] {
        assert!(kinds[kind] > 100, "{kinds:?}");
    }
    println!("{} transcripts: {servers:?}; {kinds:?}", paths.len());
}
