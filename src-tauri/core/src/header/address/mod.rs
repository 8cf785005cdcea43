//! Address lists as mail writes them, RFC 5322 or not.
//!
//! The reading follows RFC 5322 with its obsolete forms where a list keeps to it, and sees every address that Python's
//! `email.utils.getaddresses(strict=False)` sees. Where a list does not keep to it, what has an `@` is still found:
//! missing angle brackets, missing commas, quotes that never end, a whole mailbox in quotes or in an encoded word.

mod parts;
mod spec;

use super::words;
use memchr::memchr;

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 200;
/// The longest address that is taken for one, in bytes; SMTP allows 320.
const LONGEST_ADDRESS: usize = 512;
/// The most words on either side of the comma in an unquoted `Last, First`.
const MOST_NAME_WORDS: usize = 3;

/// A mailbox of an address list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mailbox {
    /// The name, decoded; may be empty.
    pub(super) name: String,
    /// The address, lower-cased, otherwise as it stood.
    pub(super) address: String,
}

/// Hands every mailbox of `value`, a field's value with its folds, to `each`, in order, until that returns `false`.
pub(super) fn read(value: &[u8], each: &mut dyn FnMut(Mailbox) -> bool) {
    List::new(value).read(each, 0);
}

struct List<'a> {
    raw: &'a [u8],
    at: usize,
    /// The phrase of the mailbox being read, its words one space apart.
    phrase: Vec<u8>,
    words: usize,
    comment: Vec<u8>,
    address: Vec<u8>,
    /// Set at the first quote, comment or literal that never ends: from there on its sign is white space, and the
    /// rest is not searched for its end again and again.
    lone_quotes: bool,
    lone_brackets: bool,
    lone_literals: bool,
}

impl<'a> List<'a> {
    fn new(raw: &'a [u8]) -> Self {
        Self {
            raw,
            at: 0,
            phrase: Vec::new(),
            words: 0,
            comment: Vec::new(),
            address: Vec::new(),
            lone_quotes: false,
            lone_brackets: false,
            lone_literals: false,
        }
    }

    fn peek(&self) -> Option<u8> {
        self.raw.get(self.at).copied()
    }

    fn read(&mut self, each: &mut dyn FnMut(Mailbox) -> bool, depth: u8) {
        // The last name of `Last, First <address>`, where nobody quoted it.
        let mut last_name: Option<Vec<u8>> = None;
        loop {
            self.phrase.clear();
            self.comment.clear();
            self.words = 0;
            self.skip_space();
            let start = self.at;
            self.read_phrase();
            let found = match self.peek() {
                Some(b'<') => {
                    let last = last_name.take();
                    if self.read_angle() {
                        if let Some(last) = last.filter(|_| self.is_first_name()) {
                            self.put_before(last);
                        }
                        true
                    } else if self.look_inside(each, depth) {
                        false
                    } else {
                        return;
                    }
                }
                Some(b'@') => {
                    last_name = None;
                    self.at = start;
                    self.phrase.clear();
                    self.comment.clear();
                    self.words = 0;
                    self.read_bare()
                }
                Some(b':') => {
                    // A group's name, or a word such as `To:` pasted into the list.
                    self.at += 1;
                    last_name = None;
                    continue;
                }
                next => {
                    if !self.look_inside(each, depth) {
                        return;
                    }
                    let name = next == Some(b',') && (1..=MOST_NAME_WORDS).contains(&self.words);
                    last_name = name.then(|| std::mem::take(&mut self.phrase));
                    match next {
                        None => return,
                        Some(_) => self.at += 1,
                    }
                    continue;
                }
            };
            if found && self.mailbox().is_some_and(|mailbox| !each(mailbox)) {
                return;
            }
        }
    }

    fn is_first_name(&self) -> bool {
        (1..=MOST_NAME_WORDS).contains(&self.words) && !self.phrase.contains(&b',')
    }

    fn put_before(&mut self, mut last: Vec<u8>) {
        last.extend_from_slice(b", ");
        last.extend_from_slice(&self.phrase);
        self.phrase = last;
    }

    /// Looks for a mailbox within a phrase that has no address beside it: `"Ann <ann@ex.org>"`, or an encoded word
    /// with all of it. Returns `false` when no more are wanted.
    fn look_inside(&mut self, each: &mut dyn FnMut(Mailbox) -> bool, depth: u8) -> bool {
        if depth > 0 || self.phrase.is_empty() {
            return true;
        }
        let inside = words::text(&self.phrase, usize::MAX);
        if memchr(b'@', inside.as_bytes()).is_none() {
            return true;
        }
        let mut wanted = true;
        List::new(inside.as_bytes()).read(
            &mut |mailbox| {
                wanted = each(mailbox);
                wanted
            },
            depth + 1,
        );
        wanted
    }

    /// Returns the mailbox that was read; `None` where its address has nothing but control characters on one side, or
    /// is too long once its characters are known.
    fn mailbox(&self) -> Option<Mailbox> {
        let mut address = words::characters(&self.address).to_lowercase();
        if !address.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            address.retain(|c| !c.is_control());
            let (local, domain) = address.rsplit_once('@')?;
            if local.is_empty() || domain.is_empty() || address.len() > LONGEST_ADDRESS {
                return None;
            }
        }
        let raw = if self.phrase.is_empty() {
            &self.comment
        } else {
            &self.phrase
        };
        let mut name = words::text(raw, LONGEST_NAME);
        let bare = unquoted(&name);
        if bare.len() != name.len() {
            name = bare.to_owned();
        }
        // A name that repeats the address says nothing.
        if name.len() == address.len() && name.to_lowercase() == address {
            name.clear();
        }
        Some(Mailbox { name, address })
    }
}

/// Returns a name without the quotes that stand round all of it.
fn unquoted(name: &str) -> &str {
    let mut name = name;
    while let Some(inside) = ['\'', '"', '`'].into_iter().find_map(|quote| {
        let end = if quote == '`' { '\'' } else { quote };
        name.strip_prefix(quote)?
            .strip_suffix(end)
            .filter(|inside| !inside.is_empty())
    }) {
        name = inside.trim();
    }
    name
}
