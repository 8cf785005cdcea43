//! What address lists are made of: white space, comments, quoted strings, atoms.

use super::List;
use crate::header::words;

pub(super) const SPACE: u8 = 1;
pub(super) const SPECIAL: u8 = 2;
pub(super) const DOT: u8 = 4;
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

pub(super) fn class(byte: u8) -> u8 {
    CLASS.get(usize::from(byte)).copied().unwrap_or_default()
}

impl<'a> List<'a> {
    /// Skips white space, and gathers comments.
    pub(super) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'(' => self.read_comment(),
                _ if class(byte) == SPACE => self.at += 1,
                _ => return,
            }
        }
    }

    /// Reads the comment that begins here into the comments' text, nested ones with it.
    pub(super) fn read_comment(&mut self) {
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
    pub(super) fn read_quoted(&mut self, out: fn(&mut Self) -> &mut Vec<u8>) -> bool {
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
                    // A line end is dropped, escaped or not.
                    let escaped = self.peek().filter(|byte| !matches!(byte, b'\r' | b'\n'));
                    out(self).extend(escaped);
                    self.at += usize::from(escaped.is_some());
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
    pub(super) fn atom(&mut self, dots: bool) -> &'a [u8] {
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
    pub(super) fn read_phrase(&mut self) {
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

    pub(super) fn space_in_phrase(&mut self) {
        if !self.phrase.is_empty() && !self.phrase.ends_with(b" ") {
            self.phrase.push(b' ');
        }
    }
}
