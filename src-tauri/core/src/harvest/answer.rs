//! What the server says, told apart. Tolerant: what is not understood is [`Answer::Other`], never an error.

use super::token::{Cursor, Value, digits};
use crate::header::parse_date;
use crate::model::{Timestamp, UidRange};
use std::borrow::Cow;

/// How a command ended, or what a server says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Ok,
    No,
    Bad,
    Bye,
    Preauth,
}

/// A status with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said<'a> {
    /// The tag of the command that it ends; `None` for `*`.
    pub(super) tag: Option<&'a [u8]>,
    pub(super) status: Status,
    /// What stands in brackets.
    pub(super) code: Option<&'a [u8]>,
    /// The whole of its words, code included.
    pub(super) text: &'a [u8],
}

impl Said<'_> {
    /// Returns its words for a person: without control characters, not too long.
    pub(super) fn shown(&self) -> String {
        shown(self.text)
    }

    /// Returns the name of the code where it is a known one, `other` where it is not, and nothing where there is none.
    pub(super) fn code_name(&self) -> &'static str {
        let Some(code) = self.code else { return "" };
        let name = Cursor::new(code).word();
        let known = CODES
            .iter()
            .find(|known| name.eq_ignore_ascii_case(known.as_bytes()));
        known.copied().unwrap_or("other")
    }

    /// Returns the number behind a code's name, as in `[UIDVALIDITY 7]`.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        let mut cursor = Cursor::new(self.code?);
        (cursor.word().eq_ignore_ascii_case(name.as_bytes()))
            .then(|| cursor.number())
            .flatten()
    }
}

/// Response codes that are told in the log; in others a server could say anything. RFC 9051, RFC 5530 and what large
/// providers add.
const CODES: [&str; 34] = [
    "ALERT",
    "ALREADYEXISTS",
    "AUTHENTICATIONFAILED",
    "AUTHORIZATIONFAILED",
    "BADCHARSET",
    "CANNOT",
    "CAPABILITY",
    "CLIENTBUG",
    "CLOSED",
    "COMPRESSIONACTIVE",
    "CONTACTADMIN",
    "CORRUPTION",
    "EXPIRED",
    "EXPUNGEISSUED",
    "HIGHESTMODSEQ",
    "INUSE",
    "LIMIT",
    "NOMODSEQ",
    "NONEXISTENT",
    "NOPERM",
    "OVERQUOTA",
    "PARSE",
    "PERMANENTFLAGS",
    "PRIVACYREQUIRED",
    "READ-ONLY",
    "READ-WRITE",
    "SERVERBUG",
    "THROTTLED",
    "TRYCREATE",
    "UIDNEXT",
    "UIDNOTSTICKY",
    "UIDVALIDITY",
    "UNAVAILABLE",
    "WEBALERT",
];

/// Returns a server's words for a person: without control characters, not too long.
pub(super) fn shown(text: &[u8]) -> String {
    String::from_utf8_lossy(text)
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// One message's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row<'a> {
    pub(super) uid: Option<u32>,
    pub(super) received: Option<Timestamp>,
    pub(super) size: u64,
    /// Its header fields; `None` where the server left them out.
    pub(super) header: Option<Cow<'a, [u8]>>,
}

/// A mailbox in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed<'a> {
    pub(super) attributes: Vec<&'a [u8]>,
    /// The character between a folder and those below it.
    pub(super) delimiter: Option<u8>,
    pub(super) name: Cow<'a, [u8]>,
}

/// What a server says of a mailbox that is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StatusLine<'a> {
    pub(super) name: Cow<'a, [u8]>,
    pub(super) messages: Option<u64>,
    pub(super) uid_next: Option<u32>,
    pub(super) uid_validity: Option<u32>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer<'a> {
    Said(Said<'a>),
    Row(Row<'a>),
    Exists(u64),
    /// A message of the open mailbox is gone.
    Gone,
    Listed(Listed<'a>),
    Status(StatusLine<'a>),
    /// What stands behind `* SEARCH` or `* ESEARCH`; [`found`] reads it.
    Found(&'a [u8]),
    Capabilities(&'a [u8]),
    Namespaces(&'a [u8]),
    /// The server waits for more.
    GoOn,
    Other,
}

/// Reads one answer.
pub(super) fn read(line: &[u8]) -> Answer<'_> {
    match line {
        [b'*', b' ', rest @ ..] => untagged(rest),
        [b'+', ..] => Answer::GoOn,
        _ => {
            let mut cursor = Cursor::new(line);
            let tag = cursor.word();
            said(Some(tag), cursor).unwrap_or(Answer::Other)
        }
    }
}

fn untagged(rest: &[u8]) -> Answer<'_> {
    let mut cursor = Cursor::new(rest);
    let word = cursor.word();
    if let Some(number) = digits(word) {
        return match cursor.word() {
            what if what.eq_ignore_ascii_case(b"FETCH") => row(cursor),
            what if what.eq_ignore_ascii_case(b"EXISTS") => Answer::Exists(number),
            what if what.eq_ignore_ascii_case(b"EXPUNGE") => Answer::Gone,
            _ => Answer::Other,
        };
    }
    let is = |name: &str| word.eq_ignore_ascii_case(name.as_bytes());
    if is("LIST") || is("XLIST") || is("LSUB") {
        return listed(cursor).unwrap_or(Answer::Other);
    }
    if is("STATUS") {
        return status(cursor).unwrap_or(Answer::Other);
    }
    if is("SEARCH") || is("ESEARCH") {
        return Answer::Found(cursor.left());
    }
    if is("CAPABILITY") {
        return Answer::Capabilities(cursor.left());
    }
    if is("NAMESPACE") {
        return Answer::Namespaces(cursor.left());
    }
    said(None, Cursor::new(rest)).unwrap_or(Answer::Other)
}

fn said<'a>(tag: Option<&'a [u8]>, mut cursor: Cursor<'a>) -> Option<Answer<'a>> {
    let word = cursor.word();
    let status = [
        ("OK", Status::Ok),
        ("NO", Status::No),
        ("BAD", Status::Bad),
        ("BYE", Status::Bye),
        ("PREAUTH", Status::Preauth),
    ]
    .into_iter()
    .find(|(name, _)| word.eq_ignore_ascii_case(name.as_bytes()))?
    .1;
    let starts_code = cursor.peek() == Some(b'[');
    let text = cursor.left().trim_ascii();
    let code = text
        .get(1..)
        .filter(|_| starts_code)
        .and_then(|rest| rest.get(..memchr::memchr(b']', rest)?));
    Some(Answer::Said(Said {
        tag,
        status,
        code,
        text,
    }))
}

fn row(mut cursor: Cursor<'_>) -> Answer<'_> {
    let mut row = Row::default();
    // Some servers open more than one.
    while cursor.take(b'(') {}
    loop {
        let name = cursor.item();
        if name.is_empty() {
            // An odd parenthesis is stepped over.
            if cursor.take(b'(') || cursor.take(b')') {
                continue;
            }
            return Answer::Row(row);
        }
        match name {
            _ if name.eq_ignore_ascii_case(b"UID") => row.uid = uid(cursor.number()),
            _ if name.eq_ignore_ascii_case(b"RFC822.SIZE") => {
                row.size = cursor.number().unwrap_or_default();
            }
            _ if name.eq_ignore_ascii_case(b"INTERNALDATE") => {
                let text = cursor.value().and_then(Value::bytes);
                row.received = text.and_then(|text| parse_date(&text));
            }
            _ if is_header(name) => {
                row.header = cursor.value().and_then(Value::bytes).or(row.header);
            }
            _ => {
                if cursor.value().is_none() && cursor.peek() != Some(b')') {
                    return Answer::Row(row);
                }
            }
        }
    }
}

fn is_header(name: &[u8]) -> bool {
    name.get(..18)
        .is_some_and(|head| head.eq_ignore_ascii_case(b"BODY[HEADER.FIELDS"))
}

fn uid(number: Option<u64>) -> Option<u32> {
    number
        .and_then(|number| u32::try_from(number).ok())
        .filter(|uid| *uid > 0)
}

fn listed(mut cursor: Cursor<'_>) -> Option<Answer<'_>> {
    let attributes = match cursor.value()? {
        Value::List(inside) => inside
            .split(|byte| *byte == b' ')
            .filter(|word| !word.is_empty())
            .collect(),
        _ => Vec::new(),
    };
    let delimiter = cursor
        .value()?
        .bytes()
        .and_then(|bytes| bytes.first().copied());
    Some(Answer::Listed(Listed {
        attributes,
        delimiter,
        // LIST-EXTENDED may add items, each a string with a value.
        name: name(&mut cursor, |rest| memchr::memmem::find(rest, b" (\""))?,
    }))
}

/// Returns a mailbox's name: quoted, a literal, or whatever stands up to the end of the line, where the line ends
/// before what `more` finds behind the name.
fn name<'a>(
    cursor: &mut Cursor<'a>,
    more: impl Fn(&[u8]) -> Option<usize>,
) -> Option<Cow<'a, [u8]>> {
    match cursor.peek()? {
        b'"' | b'{' | b'~' => cursor.value()?.bytes(),
        _ => {
            let rest = cursor.left();
            let end = rest
                .strip_suffix(b"\n")
                .map(|rest| rest.strip_suffix(b"\r").unwrap_or(rest))
                .unwrap_or(rest);
            let end = match more(end) {
                Some(at) => end.get(..at)?,
                None => end,
            };
            (!end.is_empty()).then_some(Cow::Borrowed(end))
        }
    }
}

fn status(mut cursor: Cursor<'_>) -> Option<Answer<'_>> {
    let name = name(&mut cursor, |rest| memchr::memmem::rfind(rest, b" ("))?;
    // An unquoted name may hold a parenthesis: the items are the last one of the line.
    if cursor.peek() != Some(b'(') {
        let left = cursor.left();
        let at = memchr::memrchr(b'(', left)?;
        cursor = Cursor::new(left.get(at..)?);
    }
    let mut status = StatusLine {
        name,
        messages: None,
        uid_next: None,
        uid_validity: None,
    };
    let Some(Value::List(inside)) = cursor.value() else {
        return None;
    };
    let mut inside = Cursor::new(inside);
    while inside.peek().is_some() {
        let item = inside.word();
        if item.is_empty() {
            break;
        }
        let number = inside.number();
        let short = number.and_then(|number| u32::try_from(number).ok());
        match item.to_ascii_uppercase().as_slice() {
            b"MESSAGES" => status.messages = number,
            b"UIDNEXT" => status.uid_next = short,
            b"UIDVALIDITY" => status.uid_validity = short,
            _ => {}
        }
    }
    Some(Answer::Status(status))
}

/// Reads a search result, or a part of one, into `uids`; a number at a time, so that parts may end anywhere
/// between two numbers.
pub(super) fn found(part: &[u8], uids: &mut Vec<UidRange>) {
    for word in part.split(|byte| matches!(byte, b' ' | b',' | b'\r' | b'\n')) {
        let range = match memchr::memchr(b':', word) {
            Some(at) => word
                .get(..at)
                .and_then(digits)
                .zip(word.get(at + 1..).and_then(digits)),
            // ESEARCH's (TAG "a1") UID ALL, and MODSEQ's parentheses, are no numbers.
            None => digits(word).map(|uid| (uid, uid)),
        };
        let Some((one, other)) = range else { continue };
        if let (Ok(first), Ok(last)) =
            (u32::try_from(one.min(other)), u32::try_from(one.max(other)))
            && first > 0
        {
            match uids.last_mut() {
                Some(before) if before.last.checked_add(1) == Some(first) => before.last = last,
                _ => uids.push(UidRange { first, last }),
            }
        }
    }
}

#[cfg(test)]
#[path = "answer_tests.rs"]
mod tests;
