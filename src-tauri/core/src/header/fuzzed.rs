//! What the fuzzers in `tests/fuzz` feed with bytes, and what has to hold whatever they are; for fuzzers and tests
//! alone.

use super::{MOST_PARTICIPANTS, parse};
use crate::model::{Envelope, Field, Participant};

/// Longer blocks are not read with other line ends: what is cut at a length is cut elsewhere there.
const SHORT: usize = 400;

/// Reads `raw` as a header block.
///
/// # Panics
/// If the same bytes are read twice in two ways, if a body or other line ends change what the headers say, or if the
/// envelope is not what [`hold`] demands.
pub fn header(raw: &[u8]) {
    let envelope = parse(raw);
    hold(&envelope);
    assert_eq!(parse(raw), envelope, "the same bytes");
    let with_body = [raw, b"\r\n\r\nTo: body@ex.org\r\n"].concat();
    assert_eq!(parse(&with_body), envelope, "a body says nothing");
    if raw.len() <= SHORT {
        assert_eq!(parse(&with_crlf(raw)), envelope, "other line ends");
    }
}

/// Returns the same lines, each with the line end that servers send.
fn with_crlf(raw: &[u8]) -> Vec<u8> {
    raw.split_inclusive(|&byte| byte == b'\n')
        .flat_map(|line| match line.strip_suffix(b"\n") {
            Some(text) => [text.strip_suffix(b"\r").unwrap_or(text), b"\r\n"].concat(),
            None => line.to_vec(),
        })
        .collect()
}

/// Holds what everything behind the parser relies on.
fn hold(envelope: &Envelope) {
    let participants = &envelope.participants;
    assert!(participants.len() <= MOST_PARTICIPANTS);
    assert!(
        participants.is_sorted_by_key(|one| one.field),
        "authors first"
    );
    let mut own: Vec<(Field, &str)> = participants.iter().map(key).collect();
    own.sort_unstable();
    own.dedup();
    assert_eq!(own.len(), participants.len(), "each once in its field");
    for one in participants {
        let (local, domain) = one.address.rsplit_once('@').expect("an address has an @");
        assert!(!local.is_empty() && !domain.is_empty(), "{one:?}");
        assert!(!one.address.contains(char::is_control), "{one:?}");
        assert!(one.address.len() <= 512, "{one:?}");
        assert!(!one.name.contains(super::words::is_invisible), "{one:?}");
        assert!(one.name.chars().count() <= 200, "{one:?}");
    }
    if let Some(id) = &envelope.list_id {
        assert!(!id.is_empty() && id.chars().count() <= 255);
        assert!(
            !id.contains(|c: char| c.is_whitespace() || c.is_control()),
            "{id:?}"
        );
    }
}

fn key(one: &Participant) -> (Field, &str) {
    (one.field, &one.address)
}

/// Reads a megabyte as the value of a field, or as the whole block; `way` says which. What takes longer than a linear
/// reading does shows by its time.
///
/// # Panics
/// If the envelope is not what [`hold`] demands.
pub fn megabyte(way: u8, megabyte: &[u8]) {
    let field: &[u8] = match way % 16 {
        0 => b"To: ",
        1 => b"From: ",
        2 => b"References: ",
        3 => b"In-Reply-To: ",
        4 => b"Date: ",
        5 => b"List-Id: ",
        6 => b"Message-ID: ",
        7 => b"",
        _ => return,
    };
    hold(&parse(&[field, megabyte].concat()));
}
