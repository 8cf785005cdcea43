//! What the fuzzers in `tests/fuzz` feed with bytes, and what has to hold whatever they are. It stands here since it
//! reaches what is private; it exists for fuzzers and tests alone.

#![expect(
    clippy::indexing_slicing,
    reason = "a check that goes out of bounds is to fail"
)]

use super::answer::{self, Answer};
use super::deflate::Deflate;
use super::frame::{self, Frame, Framer};
use super::token::{Cursor, Value};
use super::{name, signin, survey, tap};
use crate::model::UidRange;
use std::io::{self, Read};

/// A small limit, so that short streams get beyond it.
const LARGEST_LITERAL: usize = 1000;
/// As long as a stream gets when its runs are written out: longer than an answer may be.
const LONGEST_STREAM: usize = 320 << 10;
/// As many answers and lines of a stream as are looked at one by one.
const MANY: usize = 100;
/// As much of a stream as is also read value after value, wherever its answers begin.
const WALKED: usize = 4 << 10;
/// Streams up to this length are also read a byte at a time.
const SHORT: usize = 2000;

/// Reads `input` as what a server sends: its first byte says how it arrives, the rest is the stream, in which
/// [`written_out`] sees runs.
///
/// # Panics
/// If what is read depends on where the stream is split, or is not what [`understand`] demands, or if more is held than
/// the limits allow.
pub fn tokenizer(input: &[u8]) {
    let Some((&cuts, stream)) = input.split_first() else {
        return;
    };
    let stream = written_out(stream);
    let whole = hear(&stream, &mut || usize::MAX);
    let mut dice = Dice::new(cuts);
    compare(&whole, &hear(&stream, &mut || dice.next()));
    if stream.len() <= SHORT {
        compare(&whole, &hear(&stream, &mut || 1));
    }
    for heard in whole.iter().take(MANY) {
        understand(&heard.bytes);
    }
    for line in stream.split_inclusive(|&byte| byte == b'\n').take(MANY) {
        let plain = tap::plain(line, "a1");
        assert!(plain.is_none_or(|plain| is_plain(&plain)));
    }
    walk(&stream[..stream.len().min(WALKED)]);
}

/// Writes out runs: behind a byte 255 stand how many bytes before it are repeated, 16 at most, and how often, in steps
/// of 256. None of them repeated is a byte 255.
fn written_out(input: &[u8]) -> Vec<u8> {
    let mut stream = Vec::with_capacity(input.len());
    let mut rest = input;
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (255, [0, beyond @ ..]) => {
                stream.push(255);
                rest = beyond;
            }
            (255, [length, times, beyond @ ..]) => {
                let length = usize::from(*length).min(16).min(stream.len());
                let run = stream[stream.len() - length..].repeat(usize::from(*times) * 256);
                let room = LONGEST_STREAM.saturating_sub(stream.len());
                stream.extend_from_slice(&run[..run.len().min(room)]);
                rest = beyond;
            }
            _ => stream.push(first),
        }
    }
    stream
}

/// An answer, its parts joined.
struct Heard {
    bytes: Vec<u8>,
    /// What a search found, where it came in parts.
    found: Option<Vec<UidRange>>,
}

impl Heard {
    /// Returns what a search found, in however many parts it came; `None` where it is another answer.
    fn found(&self) -> Option<Vec<UidRange>> {
        if self.found.is_some() {
            return self.found.clone();
        }
        let Answer::Found(part) = answer::read(&self.bytes) else {
            return None;
        };
        let mut found = Vec::new();
        answer::found(part, &mut found);
        Some(found)
    }
}

/// Reads a stream that arrives in pieces of `sizes`.
fn hear(stream: &[u8], sizes: &mut dyn FnMut() -> usize) -> Vec<Heard> {
    let mut all: Vec<Heard> = Vec::new();
    let (first, mut rest) = stream.split_at(sizes().min(stream.len()).min(1000));
    let mut framer = Framer::new(first, LARGEST_LITERAL);
    loop {
        while framer.advance() {
            match framer.frame() {
                Frame::Whole(bytes) => all.push(Heard {
                    bytes: bytes.to_vec(),
                    found: None,
                }),
                Frame::First(bytes) => {
                    let whole = Heard {
                        bytes: bytes.to_vec(),
                        found: None,
                    };
                    let found = whole.found();
                    assert!(found.is_some(), "only a search comes in parts");
                    all.push(Heard { found, ..whole });
                }
                Frame::More(bytes) | Frame::Last(bytes) => {
                    let heard = all.last_mut().expect("a part follows the first one");
                    heard.bytes.extend_from_slice(bytes);
                    answer::found(bytes, heard.found.as_mut().expect("a search in parts"));
                }
            }
        }
        if rest.is_empty() {
            return all;
        }
        let room = framer.room();
        let bytes = sizes().max(1).min(rest.len()).min(room.len());
        room[..bytes].copy_from_slice(&rest[..bytes]);
        rest = &rest[bytes..];
        framer.filled(bytes);
        assert!(
            framer.size() <= frame::most_held(LARGEST_LITERAL),
            "{} bytes are held",
            framer.size()
        );
    }
}

/// The same answers, and in searches the same UIDs: of one too long for a line, a number too long for one is dropped.
fn compare(whole: &[Heard], split: &[Heard]) {
    assert_eq!(whole.len(), split.len(), "as many answers");
    for (whole, split) in whole.iter().zip(split) {
        let in_parts = whole.found.is_some() || split.found.is_some();
        assert!(in_parts || whole.bytes == split.bytes, "the same answer");
        assert!(!in_parts || whole.found() == split.found(), "the same UIDs");
    }
}

/// Looks at everything that is made of an answer.
fn understand(frame: &[u8]) {
    match answer::read(frame) {
        Answer::Said(said) => {
            let shown = said.shown();
            assert!(shown.chars().count() <= 200 && !shown.contains(char::is_control));
            let _ = (said.number("UIDVALIDITY"), said.number("UIDNEXT"));
            said.code.map(signin::words);
        }
        Answer::Row(row) => {
            assert_ne!(row.uid, Some(0));
            let header = row.header.as_deref().unwrap_or_default();
            assert!(
                header.len() <= frame.len(),
                "nothing is read that was not sent"
            );
        }
        Answer::Listed(listed) => {
            let shown = name::shown(&listed.name);
            let _ = name::role(&shown, listed.delimiter.map(char::from));
            for attribute in listed.attributes {
                let _ = name::special_use(attribute);
            }
        }
        Answer::Status(line) => assert!(line.name.len() <= frame.len()),
        Answer::Found(part) => {
            let mut uids = Vec::new();
            answer::found(part, &mut uids);
            assert!(
                uids.iter()
                    .all(|range| 0 < range.first && range.first <= range.last)
            );
        }
        Answer::Capabilities(words) => drop(signin::words(words)),
        Answer::Namespaces(text) => drop(survey::others(text)),
        Answer::Exists(_) | Answer::Gone | Answer::GoOn | Answer::Other => {}
    }
}

/// Returns whether a line is of the three kinds that the `imap` crate is given to read.
fn is_plain(line: &[u8]) -> bool {
    let statuses = [
        &b"a1 OK said\r\n"[..],
        b"a1 NO said\r\n",
        b"a1 BAD said\r\n",
    ];
    let challenge = line
        .strip_prefix(b"+ ")
        .and_then(|rest| rest.strip_suffix(b"\r\n"));
    statuses.contains(&line)
        || challenge.is_some_and(|rest| {
            rest.iter()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(byte))
        })
}

/// Reads value after value, each of which has to get on.
fn walk(stream: &[u8]) {
    let mut cursor = Cursor::new(stream);
    while cursor.peek().is_some() {
        let before = cursor.left().len();
        match cursor.value() {
            Some(Value::List(inside)) => drop(Cursor::new(inside).value()),
            Some(_) => {}
            None if cursor.item().is_empty() => {
                let _ = cursor.take(b')') || cursor.take(b'(');
            }
            None => {}
        }
        if cursor.left().len() == before {
            return;
        }
    }
}

/// Reads `input` as what a server sends where both sides compress; its first byte says how it arrives.
///
/// # Panics
/// If what is inflated depends on where it is split or how much room there is, or if what one side deflates is not what
/// the other inflates.
pub fn inflate(input: &[u8]) {
    let Some((&cuts, packed)) = input.split_first() else {
        return;
    };
    let (whole, whole_ends) = inflated(packed, Dice::new(0), 100_000);
    let (split, split_ends) = inflated(packed, Dice::new(cuts), 1 + usize::from(cuts));
    // Where it breaks, more or less of what stood before has been handed on.
    let same = whole.len().min(split.len());
    assert_eq!(whole[..same], split[..same]);
    if whole_ends && split_ends {
        assert_eq!(whole.len(), split.len());
    }
    let mut wire = Vec::new();
    let mut here = Deflate::new(&[]);
    for line in packed.split_inclusive(|&byte| byte == b'\n') {
        here.write(&mut wire, line)
            .expect("a vector takes everything");
    }
    assert_eq!(inflated(&wire, Dice::new(cuts), 1000).0, packed);
}

/// Inflates what arrives in pieces into this much room, up to [`LONGEST_STREAM`]; returns whether it ended in peace.
fn inflated(packed: &[u8], dice: Dice, room: usize) -> (Vec<u8>, bool) {
    let mut source = Arriving { rest: packed, dice };
    let (mut read, mut room) = (Vec::new(), vec![0; room]);
    let mut deflate = Deflate::new(&[]);
    while read.len() < LONGEST_STREAM {
        match deflate.read(&mut source, &mut room) {
            Ok(0) => return (read, true),
            Ok(bytes) => read.extend_from_slice(&room[..bytes]),
            Err(_) => return (read, false),
        }
    }
    (read, false)
}

/// Bytes that arrive in pieces.
struct Arriving<'a> {
    rest: &'a [u8],
    dice: Dice,
}

impl Read for Arriving<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let bytes = self.dice.next().min(self.rest.len()).min(into.len());
        let (piece, rest) = self.rest.split_at(bytes);
        into[..bytes].copy_from_slice(piece);
        self.rest = rest;
        Ok(bytes)
    }
}

/// The sizes of pieces, one after the other: all the same for the same seed, and everything at once for 0.
struct Dice(u64);

impl Dice {
    fn new(seed: u8) -> Self {
        Self(u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// Mostly small sizes, now and then a large one.
    fn next(&mut self) -> usize {
        if self.0 == 0 {
            return usize::MAX;
        }
        // Xorshift, after Marsaglia.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let most = [8, 64, 1000, 100_000][(self.0 >> 40) as usize % 4];
        1 + (self.0 >> 8) as usize % most
    }
}

/// Reads a megabyte in one of the ways in which a server's bytes are read; `way` says in which. What takes longer than
/// a linear reading does shows by its time.
///
/// # Panics
/// As [`tokenizer`] does.
pub fn megabyte(way: u8, megabyte: &[u8]) {
    let answer: &[u8] = match way % 16 {
        8 => return drop(hear(megabyte, &mut || usize::MAX)),
        9 => return drop(hear(megabyte, &mut || 4096)),
        10 => return walk(megabyte),
        11 => b"* 1 FETCH (",
        12 => b"* LIST () ",
        13 => b"* STATUS ",
        14 => b"* NAMESPACE ",
        15 => b"",
        _ => return,
    };
    understand(&[answer, megabyte].concat());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_written_out() {
        assert_eq!(written_out(b"ab\xff\x00c"), b"ab\xffc");
        let run = [&b"a"[..], &[b'b'; 257], b"c"].concat();
        assert_eq!(written_out(b"ab\xff\x01\x01c"), run);
        assert_eq!(written_out(b"ab\xff\x09\x01"), b"ab".repeat(257));
    }
}
