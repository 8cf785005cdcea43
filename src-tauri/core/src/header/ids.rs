//! Message ids and list ids.

use super::words;
use crate::model::MessageHash;
use memchr::{memchr, memmem, memrchr};

/// The longest List-Id that is kept, in characters; RFC 2919 allows 255.
const LONGEST_LIST_ID: usize = 255;
/// The longest message id that is hashed whole, in bytes: RFC 5322 allows 998 on a line.
const LONGEST_ID: usize = 1000;

/// Returns the hash of a message id: the first 16 bytes of the BLAKE3 of what stands between its angle brackets,
/// without white space.
///
/// BLAKE3 because its output is fixed by its specification, so hashes kept in a store stay comparable across versions
/// and machines; and because whoever writes a message chooses its id, so nobody may be able to find two ids of one
/// hash (for 128 bits about 2^64 tries), which no fast keyless hash would prevent. An id of 60 bytes takes 0.1 µs.
pub fn hash_message_id(id: &[u8]) -> MessageHash {
    let id = id.get(..LONGEST_ID).unwrap_or(id);
    let mut hasher = blake3::Hasher::new();
    if id.iter().any(u8::is_ascii_whitespace) {
        // A long id may have been folded inside.
        for part in id.split(u8::is_ascii_whitespace) {
            hasher.update(part);
        }
    } else {
        hasher.update(id);
    }
    let mut hash = [0; 16];
    hasher.finalize_xof().fill(&mut hash);
    MessageHash(hash)
}

/// Returns the hash of the id in a Message-ID field.
pub(super) fn message_id(value: &[u8]) -> Option<MessageHash> {
    first(value)
        .or_else(|| Some(value.trim_ascii()))
        .filter(|id| !id.is_empty())
        .map(hash_message_id)
}

/// Returns the hash of the id in an In-Reply-To field. Old programs write words there, and an author's address in
/// brackets: then the id is the last one. `None` where only words stand.
pub(super) fn in_reply_to(value: &[u8]) -> Option<MessageHash> {
    let value = value.trim_ascii();
    let id = if value.starts_with(b"<") {
        first(value)
    } else {
        last(value).or_else(|| {
            Some(value).filter(|id| id.contains(&b'@') && !id.iter().any(u8::is_ascii_whitespace))
        })
    };
    id.map(hash_message_id)
}

/// Returns the hash of the last id in a References field.
pub(super) fn last_reference(value: &[u8]) -> Option<MessageHash> {
    last(value)
        .or_else(|| {
            value
                .trim_ascii()
                .rsplit(u8::is_ascii_whitespace)
                .next()
                .filter(|id| id.contains(&b'@'))
        })
        .map(hash_message_id)
}

/// Returns what stands in the first pair of angle brackets, trimmed and not empty.
fn first(value: &[u8]) -> Option<&[u8]> {
    let inside = value.get(memchr(b'<', value)? + 1..)?;
    // Where an id's bracket is missing, the next one's ends it.
    let end = inside
        .iter()
        .position(|&byte| byte == b'>' || byte == b'<')
        .unwrap_or(inside.len());
    inside
        .get(..end)
        .map(<[u8]>::trim_ascii)
        .filter(|id| !id.is_empty())
}

fn last(value: &[u8]) -> Option<&[u8]> {
    let mut value = value;
    loop {
        let open = memrchr(b'<', value)?;
        let found = value.get(open..).and_then(first);
        if found.is_some() {
            return found;
        }
        value = value.get(..open)?;
    }
}

/// Returns the id in a List-Id field, lower-cased: what stands in its last brackets, else all of it.
pub(super) fn list_id(value: &[u8]) -> Option<String> {
    let id = match last(value) {
        Some(id) => id,
        None if memmem::find(value, b"<").is_some() => return None,
        None => value,
    };
    let id: String = words::text(id, LONGEST_LIST_ID)
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '"')
        .flat_map(char::to_lowercase)
        .take(LONGEST_LIST_ID)
        .collect();
    Some(id).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn the_hash_of_an_id_never_changes() {
        assert_eq!(
            hash_message_id(b"a@ex.org").0,
            [
                0xeb, 0xde, 0xb0, 0x33, 0xba, 0x5a, 0xb8, 0x34, 0xf5, 0xd4, 0x59, 0x91, 0x2a, 0x92,
                0x34, 0x1b
            ],
            "hashes kept in stores must stay comparable"
        );
    }

    #[rstest]
    #[case::plain(" <a@ex.org>\r\n")]
    #[case::folded("\r\n <a@ex.org>\r\n")]
    #[case::folded_inside(" <a@\r\n ex.org>")]
    #[case::spaces_inside(" < a@ex.org >")]
    #[case::no_brackets(" a@ex.org\r\n")]
    #[case::never_closed(" <a@ex.org\r\n")]
    #[case::words_after(" <a@ex.org> (sent by a program)")]
    fn a_message_id_is_hashed_as_between_its_brackets(#[case] value: &str) {
        assert_eq!(
            message_id(value.as_bytes()),
            Some(hash_message_id(b"a@ex.org"))
        );
    }

    #[rstest]
    #[case::plain("<a@ex.org>", Some("a@ex.org"))]
    #[case::words_after("<a@ex.org> from \"Ann <ann@ex.org>\" at May 14", Some("a@ex.org"))]
    #[case::words_before(
        "Message from Ann <ann@ex.org> of \"Mon\" <a@ex.org>",
        Some("a@ex.org")
    )]
    #[case::bare("a@ex.org", Some("a@ex.org"))]
    #[case::two("<a@ex.org> <b@ex.org>", Some("a@ex.org"))]
    #[case::only_words("Your message of Monday", None)]
    #[case::empty_brackets("<>", None)]
    #[case::empty("", None)]
    fn in_reply_to_names(#[case] value: &str, #[case] expected: Option<&str>) {
        assert_eq!(
            in_reply_to(value.as_bytes()),
            expected.map(|id| hash_message_id(id.as_bytes()))
        );
    }

    #[rstest]
    #[case::one("<a@ex.org>", Some("a@ex.org"))]
    #[case::last("<a@ex.org>\r\n <b@ex.org>", Some("b@ex.org"))]
    #[case::no_space("<a@ex.org><b@ex.org>", Some("b@ex.org"))]
    #[case::last_is_cut("<a@ex.org> <b@ex.o", Some("b@ex.o"))]
    #[case::last_is_empty("<a@ex.org> <>", Some("a@ex.org"))]
    #[case::bare("a@ex.org b@ex.org", Some("b@ex.org"))]
    #[case::none("", None)]
    fn the_last_reference_is(#[case] value: &str, #[case] expected: Option<&str>) {
        assert_eq!(
            last_reference(value.as_bytes()),
            expected.map(|id| hash_message_id(id.as_bytes()))
        );
    }

    #[rstest]
    #[case::usual("Friends <friends.Ex.ORG>", Some("friends.ex.org"))]
    #[case::quoted("\"A < B\" <friends.ex.org>", Some("friends.ex.org"))]
    #[case::folded("\"Friends\"\r\n <friends.ex.org>", Some("friends.ex.org"))]
    #[case::no_brackets("friends.ex.org", Some("friends.ex.org"))]
    #[case::empty("<>", None)]
    #[case::nothing(" ", None)]
    fn a_list_id_is(#[case] value: &str, #[case] expected: Option<&str>) {
        assert_eq!(list_id(value.as_bytes()).as_deref(), expected);
    }
}
