//! Raw header bytes to [`Envelope`]: tolerant, pure, never failing.
//!
//! | file | what it reads |
//! |---|---|
//! | `fields` | a header block, field by field |
//! | `address` | address lists |
//! | `words` | encoded words, charsets, white space |
//! | `date` | dates |
//! | `ids` | message ids (kept as hashes) and list ids |

#![warn(clippy::indexing_slicing)]

mod address;
mod date;
mod fields;
#[cfg(any(test, fuzzing))]
pub mod fuzzed;
mod ids;
mod words;

pub use date::parse_date;
pub use ids::hash_message_id;

use crate::model::{Envelope, Field, Participant, Traits};
use std::collections::HashSet;

/// The most addresses that are kept of one message; what stands beyond is a bulk sender's list.
pub const MOST_PARTICIPANTS: usize = 10_000;
/// From how many addresses on a field's are looked up by hash rather than one after the other.
const MANY: usize = 32;

/// Reads a message's header block, which may be followed by its body.
///
/// Never fails: a field that is missing or cannot be read is missing in the envelope. A field that may stand once and
/// stands twice counts with the first that can be read, except that addresses are gathered from all. The time taken
/// grows with the length of `raw`; nothing in it makes it grow faster.
pub fn parse(raw: &[u8]) -> Envelope {
    let mut envelope = Envelope::default();
    let mut lists: Vec<(Field, &[u8])> = Vec::with_capacity(8);
    let (mut in_reply_to, mut references) = (None, None);
    for (name, value) in fields::of(raw) {
        match Known::of(name) {
            Some(Known::Addresses(field)) => lists.push((field, value)),
            Some(Known::Date) if envelope.date.is_none() => envelope.date = parse_date(value),
            Some(Known::MessageId) if envelope.message_id.is_none() => {
                envelope.message_id = ids::message_id(value);
            }
            Some(Known::InReplyTo) if in_reply_to.is_none() => {
                in_reply_to = ids::in_reply_to(value);
            }
            Some(Known::References) => references = Some(value),
            Some(Known::ListId) => {
                if envelope.list_id.is_none() {
                    envelope.list_id = ids::list_id(value);
                }
                if envelope.list_id.is_some() {
                    envelope.traits = envelope.traits.with(Traits::LIST);
                }
            }
            Some(Known::ListUnsubscribe) if !value.trim_ascii().is_empty() => {
                envelope.traits = envelope.traits.with(Traits::UNSUBSCRIBE);
            }
            Some(Known::Precedence) if is_bulk(value) => {
                envelope.traits = envelope.traits.with(Traits::PRECEDENCE);
            }
            Some(Known::AutoSubmitted) if is_automatic(value) => {
                envelope.traits = envelope.traits.with(Traits::AUTO_SUBMITTED);
            }
            _ => {}
        }
    }
    envelope.parent = in_reply_to.or_else(|| references.and_then(ids::last_reference));
    lists.sort_by_key(|&(field, _)| field);
    envelope.participants = participants(&lists);
    envelope
}

#[derive(Clone, Copy)]
enum Known {
    Addresses(Field),
    Date,
    MessageId,
    InReplyTo,
    References,
    ListId,
    ListUnsubscribe,
    Precedence,
    AutoSubmitted,
}

impl Known {
    fn of(name: &[u8]) -> Option<Self> {
        let candidates: &[(&[u8], Self)] = match name.len() {
            2 => &[
                (b"to", Self::Addresses(Field::To)),
                (b"cc", Self::Addresses(Field::Cc)),
            ],
            3 => &[(b"bcc", Self::Addresses(Field::Bcc))],
            4 => &[
                (b"from", Self::Addresses(Field::From)),
                (b"date", Self::Date),
            ],
            6 => &[(b"sender", Self::Addresses(Field::Sender))],
            7 => &[(b"list-id", Self::ListId)],
            8 => &[(b"reply-to", Self::Addresses(Field::ReplyTo))],
            10 => &[
                (b"message-id", Self::MessageId),
                (b"references", Self::References),
                (b"precedence", Self::Precedence),
            ],
            11 => &[(b"in-reply-to", Self::InReplyTo)],
            14 => &[(b"auto-submitted", Self::AutoSubmitted)],
            16 => &[(b"list-unsubscribe", Self::ListUnsubscribe)],
            _ => return None,
        };
        candidates
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|&(_, known)| known)
    }
}

/// Returns the first word of a value, lower-cased or not, without comments and parameters.
fn first_word(value: &[u8]) -> &[u8] {
    value
        .trim_ascii()
        .split(|&byte| byte.is_ascii_whitespace() || b";(,\"".contains(&byte))
        .next()
        .unwrap_or_default()
}

fn is_bulk(value: &[u8]) -> bool {
    [b"bulk".as_slice(), b"list", b"junk"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(first_word(value)))
}

fn is_automatic(value: &[u8]) -> bool {
    let word = first_word(value);
    !word.is_empty() && !word.eq_ignore_ascii_case(b"no")
}

/// Reads the address fields, which stand in the order of [`Field`].
fn participants(lists: &[(Field, &[u8])]) -> Vec<Participant> {
    let mut found: Vec<Participant> = Vec::new();
    let mut many: HashSet<String> = HashSet::new();
    let (mut authors, mut start, mut current) = (0, 0, None);
    for &(field, value) in lists {
        if current != Some(field) {
            current = Some(field);
            start = found.len();
            many.clear();
        }
        address::read(value, &mut |mailbox| {
            let own = found.get(start..).unwrap_or_default();
            let seen = if own.len() < MANY {
                own.iter().position(|one| one.address == mailbox.address)
            } else {
                if many.is_empty() {
                    many.extend(own.iter().map(|one| one.address.clone()));
                }
                // Only the first few may still be given a name by a later copy.
                many.contains(&mailbox.address).then_some(usize::MAX)
            };
            if let Some(at) = seen {
                if let Some(one) = found.get_mut(start.saturating_add(at))
                    && one.name.is_empty()
                {
                    one.name = mailbox.name;
                }
                return true;
            }
            let of_author = matches!(field, Field::Sender | Field::ReplyTo)
                && found
                    .get(..authors)
                    .unwrap_or_default()
                    .iter()
                    .any(|author| author.address == mailbox.address);
            if !of_author {
                if !many.is_empty() {
                    many.insert(mailbox.address.clone());
                }
                found.push(Participant {
                    field,
                    name: mailbox.name,
                    address: mailbox.address,
                });
            }
            found.len() < MOST_PARTICIPANTS
        });
        if field == Field::From {
            authors = found.len().min(MANY);
        }
    }
    found
}

#[cfg(test)]
mod tests;
