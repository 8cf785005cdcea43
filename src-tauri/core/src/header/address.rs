//! Address lists as mail writes them, RFC 5322 or not.
//!
//! The reading follows RFC 5322 with its obsolete forms where a list keeps to it, and sees every address that Python's
//! `email.utils.getaddresses(strict=False)` sees. Where a list does not keep to it, what has an `@` is still found:
//! missing angle brackets, missing commas, quotes that never end, a whole mailbox in quotes or in an encoded word.

use super::words;
use memchr::{memchr, memrchr};

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

const SPACE: u8 = 1;
const SPECIAL: u8 = 2;
const DOT: u8 = 4;
/// What each byte is: white space, one of the specials that end an atom, the dot, or part of an atom.
#[expect(
    clippy::indexing_slicing,
    reason = "out of bounds would not compile: this is a constant"
)]
const CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let specials = b"()<>@,:;\"[]";
    let mut i = 0;
    while i < specials.len() {
        class[specials[i] as usize] = SPECIAL;
        i += 1;
    }
    class[b'.' as usize] = DOT;
    class[b' ' as usize] = SPACE;
    class[b'\t' as usize] = SPACE;
    class[b'\r' as usize] = SPACE;
    class[b'\n' as usize] = SPACE;
    class[0] = SPACE;
    class
};

fn class(byte: u8) -> u8 {
    CLASS.get(usize::from(byte)).copied().unwrap_or_default()
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
            if found && !each(self.mailbox()) {
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

    fn mailbox(&self) -> Mailbox {
        let address = words::characters(&self.address).to_lowercase();
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
        Mailbox { name, address }
    }

    /// Skips white space, and gathers comments.
    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'(' => self.read_comment(),
                _ if class(byte) == SPACE => self.at += 1,
                _ => return,
            }
        }
    }

    /// Reads the comment that begins here into the comments' text, nested ones with it.
    fn read_comment(&mut self) {
        let start = self.at;
        self.at += 1;
        if self.lone_brackets {
            return;
        }
        let before = self.comment.len();
        if before > 0 {
            self.comment.push(b' ');
        }
        let mut depth = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => {
                    self.comment.extend(self.peek());
                    self.at += 1;
                    continue;
                }
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
            self.comment.push(byte);
        }
        self.comment.truncate(before);
        self.lone_brackets = true;
        self.at = start + 1;
    }

    /// Appends the quoted string that begins here to `out`, unescaped; returns whether it ends.
    fn read_quoted(&mut self, out: fn(&mut Self) -> &mut Vec<u8>) -> bool {
        let start = self.at;
        self.at += 1;
        if self.lone_quotes {
            return false;
        }
        let before = out(self).len();
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'"' => return true,
                b'\\' => {
                    let escaped = self.peek();
                    out(self).extend(escaped);
                    self.at += 1;
                }
                b'\r' | b'\n' => {}
                _ => out(self).push(byte),
            }
        }
        out(self).truncate(before);
        self.lone_quotes = true;
        self.at = start + 1;
        false
    }

    /// Returns the atom that begins here, dots in it included if `dots`, and steps over it.
    fn atom(&mut self, dots: bool) -> &'a [u8] {
        let start = self.at;
        let from = self.raw.get(start..).unwrap_or_default();
        let length = from
            .strip_prefix(b"=?")
            .and_then(|_| words::encoded_word_length(from))
            .unwrap_or_else(|| {
                from.iter()
                    .position(|&byte| !matches!((class(byte), dots), (0, _) | (DOT, true)))
                    .unwrap_or(from.len())
            });
        self.at += length;
        from.get(..length).unwrap_or_default()
    }

    /// Reads atoms, dots and quoted strings up to the first other special.
    fn read_phrase(&mut self) {
        while let Some(byte) = self.peek() {
            match (byte, class(byte)) {
                (b'"', _) => {
                    self.space_in_phrase();
                    if self.read_quoted(|list| &mut list.phrase) {
                        self.words += 1;
                    }
                }
                (b'(', _) => self.read_comment(),
                (_, SPACE) => self.at += 1,
                (_, SPECIAL) => return,
                _ => {
                    self.space_in_phrase();
                    let atom = self.atom(true);
                    self.phrase.extend_from_slice(atom);
                    self.words += 1;
                }
            }
        }
    }

    fn space_in_phrase(&mut self) {
        if !self.phrase.is_empty() && !self.phrase.ends_with(b" ") {
            self.phrase.push(b' ');
        }
    }

    /// Reads an address without angle brackets. Words before it that no dot joins to it are a name whose brackets are
    /// missing: `Ann Lee ann@ex.org`. An address that brackets follow is a name too: `ann@ex.org <ann@ex.org>`.
    fn read_bare(&mut self) -> bool {
        self.address.clear();
        self.read_local(false);
        let found = self.read_domain(false);
        self.skip_space();
        if self.peek() == Some(b'<') {
            self.space_in_phrase();
            let shown = std::mem::take(&mut self.address);
            self.phrase.extend_from_slice(&shown);
            if self.read_angle() {
                return true;
            }
            self.phrase.clear();
            self.address = shown;
        }
        found && self.is_address()
    }

    /// Reads the address in the angle brackets that begin here, without a route or `mailto:` before it, and steps over
    /// the closing bracket if there is one.
    fn read_angle(&mut self) -> bool {
        self.at += 1;
        self.address.clear();
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'@') => {
                    // A route: `@one.org,@two.org:`.
                    self.at += 1;
                    self.address.clear();
                    self.read_domain_text(true);
                    self.address.clear();
                }
                Some(b':' | b',' | b'<') => self.at += 1,
                _ => break,
            }
        }
        self.read_local(true);
        if self.peek() == Some(b':') && !self.address.contains(&b'@') {
            self.at += 1;
            self.address.clear();
            self.read_local(true);
        }
        let found = self.read_domain(true);
        let rest = self.raw.get(self.at..).unwrap_or_default();
        if let Some(end) = rest
            .iter()
            .position(|byte| matches!(byte, b'>' | b'<' | b',' | b'"' | b';'))
            .filter(|&end| rest.get(end) == Some(&b'>'))
        {
            self.at += end + 1;
        }
        found && self.is_address()
    }

    /// Reads a local part up to its `@`, which it leaves. In brackets, white space within it is kept as one space;
    /// outside, the words before it become the name.
    fn read_local(&mut self, in_brackets: bool) {
        let mut gap = false;
        while let Some(byte) = self.peek() {
            match (byte, class(byte)) {
                (b'(', _) => self.read_comment(),
                (_, SPACE) => {
                    gap = true;
                    self.at += 1;
                }
                (_, DOT) => {
                    gap = false;
                    self.at += 1;
                    self.address.push(b'.');
                    self.skip_space();
                }
                (b'"', _) => {
                    self.close_gap(&mut gap, in_brackets);
                    let before = self.address.len();
                    self.address.push(b'"');
                    if self.read_quoted(|list| &mut list.address) {
                        let inside = self.address.split_off(before + 1);
                        for byte in inside {
                            if matches!(byte, b'"' | b'\\') {
                                self.address.push(b'\\');
                            }
                            self.address.push(byte);
                        }
                        self.address.push(b'"');
                    } else {
                        self.address.truncate(before);
                    }
                }
                (_, SPECIAL) => return,
                _ => {
                    self.close_gap(&mut gap, in_brackets);
                    let atom = self.atom(false);
                    self.address.extend_from_slice(atom);
                }
            }
        }
    }

    fn close_gap(&mut self, gap: &mut bool, in_brackets: bool) {
        if std::mem::take(gap) && !self.address.is_empty() {
            if in_brackets {
                self.address.push(b' ');
            } else {
                self.space_in_phrase();
                let word = std::mem::take(&mut self.address);
                self.phrase
                    .extend(word.iter().filter(|&&byte| byte != b'"'));
                self.words += 1;
            }
        }
    }

    /// Reads `@` and what follows it; returns whether there was a domain.
    fn read_domain(&mut self, in_brackets: bool) -> bool {
        if self.peek() != Some(b'@') {
            return false;
        }
        while self.peek() == Some(b'@') {
            // Two of them: the address keeps both, and its domain is what follows the last.
            self.at += 1;
            self.address.push(b'@');
            if !self.read_domain_text(in_brackets) {
                return false;
            }
        }
        true
    }

    fn read_domain_text(&mut self, in_brackets: bool) -> bool {
        let before = self.address.len();
        self.skip_space();
        while let Some(byte) = self.peek() {
            match (byte, class(byte)) {
                (b'(', _) => self.read_comment(),
                (_, SPACE) => {
                    // White space belongs to a domain only beside a dot; else another word begins.
                    let (here, comments) = (self.at, self.comment.len());
                    self.skip_space();
                    let goes_on =
                        in_brackets || self.address.ends_with(b".") || self.peek() == Some(b'.');
                    if !goes_on {
                        self.at = here;
                        self.comment.truncate(comments);
                        break;
                    }
                }
                (b'[', _) => {
                    let rest = self.raw.get(self.at..).unwrap_or_default();
                    let end = if self.lone_literals {
                        None
                    } else {
                        memchr(b']', rest)
                    };
                    let Some(end) = end else {
                        self.lone_literals = true;
                        self.at += 1;
                        break;
                    };
                    let literal = rest.get(..=end).unwrap_or_default();
                    self.address.extend_from_slice(literal);
                    self.at += end + 1;
                }
                (_, SPECIAL) => break,
                (_, DOT) => {
                    self.address.push(b'.');
                    self.at += 1;
                }
                _ => {
                    let atom = self.atom(false);
                    self.address.extend_from_slice(atom);
                }
            }
        }
        self.address.len() > before
    }

    fn is_address(&self) -> bool {
        self.address.len() <= LONGEST_ADDRESS
            && memrchr(b'@', &self.address).is_some_and(|at| at > 0 && at + 1 < self.address.len())
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
