//! Answers: what a reader makes of the fields of one header block.

use closeknit_core::inside::header::{hash_message_id, parse};
use closeknit_core::model::{Envelope, Field};
use std::collections::BTreeMap;

/// The fields that are compared, each for itself.
pub const FIELDS: [&str; 11] = [
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Bcc",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "List-Id",
];

/// What a reader makes of each field that is there: addresses in their order, the seconds since 1970, the hash of the
/// id (of In-Reply-To the first, of References the last), or the list's id. `None` where it gives up.
pub type Answers = BTreeMap<&'static str, Option<Vec<String>>>;

/// Returns what the core reads. Each field is read in its whole block, in which only those fields are hidden that say
/// the same to the core: From for Sender and Reply-To, In-Reply-To for References.
pub fn ours(raw: &[u8]) -> Answers {
    let whole = parse(raw);
    let no_author = parse(&hidden(raw, "from"));
    let no_parent = parse(&hidden(raw, "in-reply-to"));
    let only_parent = parse(&hidden(raw, "references"));
    let hash = |id: Option<closeknit_core::model::MessageHash>| {
        id.map(|id| shown(&id.0)).into_iter().collect()
    };
    let read = |field: &str| -> Vec<String> {
        match field {
            "From" => addresses(&whole, Field::From),
            "Sender" => addresses(&no_author, Field::Sender),
            "Reply-To" => addresses(&no_author, Field::ReplyTo),
            "To" => addresses(&whole, Field::To),
            "Cc" => addresses(&whole, Field::Cc),
            "Bcc" => addresses(&whole, Field::Bcc),
            "Date" => whole.date.map(|at| at.0.to_string()).into_iter().collect(),
            "Message-ID" => hash(whole.message_id),
            "In-Reply-To" => hash(only_parent.parent),
            "References" => hash(no_parent.parent),
            _ => whole.list_id.clone().into_iter().collect(),
        }
    };
    FIELDS.map(|field| (field, Some(read(field)))).into()
}

fn addresses(envelope: &Envelope, field: Field) -> Vec<String> {
    let all = envelope.participants.iter();
    all.filter(|one| one.field == field)
        .map(|one| one.address.clone())
        .collect()
}

/// Returns the block with another name on every field of this one, given in small letters.
fn hidden(raw: &[u8], name: &str) -> Vec<u8> {
    let mut block = Vec::with_capacity(raw.len() + 4);
    let mut in_header = true;
    for line in raw.split_inclusive(|&byte| byte == b'\n') {
        in_header &=
            !line.trim_ascii().is_empty() || line.starts_with(b" ") || line.starts_with(b"\t");
        if in_header && is_of(line, name) {
            block.push(b'x');
        }
        block.extend_from_slice(line);
    }
    block
}

/// Returns whether a line begins a field of this name.
fn is_of(line: &[u8], name: &str) -> bool {
    line.get(..name.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
        && line[name.len()..].trim_ascii_start().starts_with(b":")
}

/// Returns the values of every field of this name, folds and all, for a person to read.
pub fn values(raw: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for line in raw.split_inclusive(|&byte| byte == b'\n') {
        if line.trim_ascii().is_empty() && !line.starts_with(b" ") {
            break;
        }
        if !matches!(line.first(), Some(b' ' | b'\t')) {
            inside = is_of(line, name);
        }
        if inside {
            text.extend(line.iter().map(|&byte| char::from(byte)));
        }
    }
    text
}

/// Returns a list of addresses as the core has them: in small letters, each once, only those with an @.
pub fn as_addresses(found: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut list = Vec::new();
    for one in found {
        let one = one.to_lowercase();
        if one.contains('@') && !list.contains(&one) {
            list.push(one);
        }
    }
    list
}

/// Returns the answer that the id in this field is, out of those that stand in it.
pub fn as_id<T: AsRef<str>>(field: &str, ids: &[T]) -> Vec<String> {
    let id = match field {
        "References" => ids.last(),
        _ => ids.first(),
    };
    let id = id.map(AsRef::as_ref).filter(|id| !id.is_empty());
    id.map(|id| shown(&hash_message_id(id.as_bytes()).0))
        .into_iter()
        .collect()
}

fn shown(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
