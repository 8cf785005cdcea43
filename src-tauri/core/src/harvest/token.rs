//! Reads the words of one answer. Never fails: what makes no sense reads as the end.

use std::borrow::Cow;

/// Lists within lists at most.
const DEEPEST: usize = 32;
/// As far as brackets are looked for that close, in bytes: a server that never closes them shall not have the rest
/// looked through for each. No number is longer that announces a literal, and no section of fields that we ask for.
const LONGEST_ANNOUNCEMENT: usize = 64;
const LONGEST_SECTION: usize = 4 << 10;

/// A value in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Nil,
    /// A word without quotes.
    Atom(&'a [u8]),
    /// A quoted string or a literal.
    Text(Cow<'a, [u8]>),
    /// What stands between parentheses.
    List(&'a [u8]),
}

impl<'a> Value<'a> {
    /// Returns the bytes of a word or a string; a list has none.
    pub(super) fn bytes(self) -> Option<Cow<'a, [u8]>> {
        match self {
            Self::Atom(bytes) => Some(Cow::Borrowed(bytes)),
            Self::Text(bytes) => Some(bytes),
            Self::Nil | Self::List(_) => None,
        }
    }
}

/// A place in an answer.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    left: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { left: bytes }
    }

    /// Returns what has not been read yet.
    pub(super) fn left(&self) -> &'a [u8] {
        self.left
    }

    /// Returns the next byte that is no space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let [b' ' | b'\t' | b'\r' | b'\n', rest @ ..] = self.left {
            self.left = rest;
        }
        self.left.first().copied()
    }

    /// Steps over `byte` if it comes next.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        if here {
            self.skip(1);
        }
        here
    }

    fn skip(&mut self, bytes: usize) {
        self.left = self.left.get(bytes..).unwrap_or_default();
    }

    fn split(&mut self, bytes: usize) -> &'a [u8] {
        let (head, rest) = self.left.split_at(bytes.min(self.left.len()));
        self.left = rest;
        head
    }

    /// Returns the next word, up to a space, a parenthesis or the end; empty where none comes.
    pub(super) fn word(&mut self) -> &'a [u8] {
        self.peek();
        let end = self
            .left
            .iter()
            .position(|byte| matches!(byte, b' ' | b'(' | b')' | b'\r' | b'\n' | b'\t'));
        self.split(end.unwrap_or(self.left.len()))
    }

    /// Returns the next item's name, as FETCH has them: what stands in brackets belongs to it.
    pub(super) fn item(&mut self) -> &'a [u8] {
        self.peek();
        let mut end = 0;
        while let Some(&byte) = self.left.get(end) {
            match byte {
                b'[' => {
                    let rest = self.left.get(end..).unwrap_or_default();
                    let rest = rest.get(..LONGEST_SECTION).unwrap_or(rest);
                    let Some(close) = memchr::memchr(b']', rest) else {
                        break;
                    };
                    end += close + 1;
                }
                b' ' | b'(' | b')' | b'\r' | b'\n' | b'\t' => break,
                _ => end += 1,
            }
        }
        self.split(end)
    }

    /// Returns the next number; what is none (a broken server's `9.4e+06`, `-1`) reads as far as it makes sense.
    pub(super) fn number(&mut self) -> Option<u64> {
        let word = self.word();
        if let Some(number) = digits(word) {
            return Some(number);
        }
        let float: f64 = std::str::from_utf8(word).ok()?.parse().ok()?;
        // A cast from a float saturates; a negative number is none.
        (float >= 0.0).then_some(float as u64)
    }

    /// Returns the next value, or `None` at the end, at a closing parenthesis and where it makes no sense.
    pub(super) fn value(&mut self) -> Option<Value<'a>> {
        match self.peek()? {
            b')' => None,
            b'"' => Some(Value::Text(self.quoted())),
            b'{' => self.literal().map(|text| Value::Text(Cow::Borrowed(text))),
            b'~' if self.left.get(1) == Some(&b'{') => {
                self.skip(1);
                self.literal().map(|text| Value::Text(Cow::Borrowed(text)))
            }
            b'(' => self.list().map(Value::List),
            _ => Some(match self.word() {
                word if word.eq_ignore_ascii_case(b"NIL") => Value::Nil,
                word => Value::Atom(word),
            }),
        }
    }

    /// Returns the string behind the quote that comes next; without a closing quote it ends with the line.
    fn quoted(&mut self) -> Cow<'a, [u8]> {
        self.skip(1);
        let mut unescaped: Option<Vec<u8>> = None;
        loop {
            let found = memchr::memchr3(b'"', b'\\', b'\n', self.left);
            let at = found.unwrap_or(self.left.len());
            let (head, rest) = self.left.split_at(at);
            let stop = rest.first().copied();
            let text = match unescaped.take() {
                None => Cow::Borrowed(head),
                Some(mut text) => {
                    text.extend_from_slice(head);
                    Cow::Owned(text)
                }
            };
            if stop == Some(b'\\') {
                let mut text = text.into_owned();
                text.extend(rest.get(1).filter(|byte| **byte != b'\n'));
                unescaped = Some(text);
                self.left = rest.get(2..).unwrap_or_default();
                continue;
            }
            self.left = match stop {
                Some(b'"') => rest.get(1..).unwrap_or_default(),
                _ => rest,
            };
            return text;
        }
    }

    fn literal(&mut self) -> Option<&'a [u8]> {
        let head = self.left.get(..LONGEST_ANNOUNCEMENT).unwrap_or(self.left);
        let close = memchr::memchr(b'}', head)?;
        let size = self.left.get(1..close)?;
        let size = digits(size.strip_suffix(b"+").unwrap_or(size))?;
        let rest = self.left.get(close + 1..)?;
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\n")?;
        let size = usize::try_from(size).ok()?;
        let text = rest.get(..size)?;
        self.left = rest.get(size..).unwrap_or_default();
        Some(text)
    }

    /// Returns what stands between the parenthesis that comes next and its match. Not recursive: a server cannot
    /// make it deep.
    fn list(&mut self) -> Option<&'a [u8]> {
        let inside = self.left.get(1..)?;
        let mut inner = Cursor::new(inside);
        let mut depth = 1_usize;
        loop {
            match inner.peek()? {
                b'(' => {
                    inner.skip(1);
                    depth += 1;
                    if depth > DEEPEST {
                        return None;
                    }
                }
                b')' => {
                    let at = inside.len() - inner.left.len();
                    inner.skip(1);
                    depth -= 1;
                    if depth == 0 {
                        self.left = inner.left;
                        return inside.get(..at);
                    }
                }
                _ => {
                    let before = inner.left.len();
                    inner.value()?;
                    if inner.left.len() == before {
                        return None;
                    }
                }
            }
        }
    }
}

/// Returns the number that `word` is, if it is nothing but digits and fits.
pub(super) fn digits(word: &[u8]) -> Option<u64> {
    if word.is_empty() || word.len() > 19 {
        return None;
    }
    word.iter().try_fold(0_u64, |sum, byte| {
        let digit = byte.wrapping_sub(b'0');
        (digit < 10).then(|| sum * 10 + u64::from(digit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn text(bytes: &[u8]) -> Option<Value<'_>> {
        Some(Value::Text(Cow::Borrowed(bytes)))
    }

    #[rstest]
    #[case::atom(b"FOO bar", Some(Value::Atom(b"FOO")))]
    #[case::nil(b"nil)", Some(Value::Nil))]
    #[case::quoted(b"\"a b\" c", text(b"a b"))]
    #[case::escaped(b"\"a\\\"b\\\\\" c", text(b"a\"b\\"))]
    #[case::raw_8_bit(b"\"caf\xe9\"", text(b"caf\xe9"))]
    #[case::no_closing_quote(b"\"abc\r\n", text(b"abc\r"))]
    #[case::literal(b"{3}\r\na)b rest", text(b"a)b"))]
    #[case::literal_after_a_bare_line_feed(b"{3}\na)b rest", text(b"a)b"))]
    #[case::literal8(b"~{2}\r\nab", text(b"ab"))]
    #[case::literal_cut_short(b"{9}\r\nab", None)]
    #[case::list(
        b"(a (b \")\") {1}\r\n)) c",
        Some(Value::List(b"a (b \")\") {1}\r\n)"))
    )]
    #[case::empty_list(b"()", Some(Value::List(b"")))]
    #[case::open_list(b"(a (b)", None)]
    #[case::closing(b")", None)]
    #[case::nothing(b"  ", None)]
    fn reads_a_value(#[case] bytes: &[u8], #[case] expected: Option<Value<'_>>) {
        assert_eq!(Cursor::new(bytes).value(), expected);
    }

    #[test]
    fn ten_thousand_parentheses_are_refused_without_recursion() {
        assert_eq!(Cursor::new(&[b'('; 10_000]).value(), None);
    }

    #[rstest]
    #[case::plain(b"42 ", Some(42))]
    #[case::float(b"9.3736e+06 ", Some(9_373_600))]
    #[case::negative(b"-1", None)]
    #[case::word(b"many", None)]
    #[case::beyond_all(b"99999999999999999999999", Some(u64::MAX))]
    fn reads_a_number(#[case] bytes: &[u8], #[case] expected: Option<u64>) {
        assert_eq!(Cursor::new(bytes).number(), expected);
    }

    #[test]
    fn an_items_brackets_belong_to_its_name() {
        let mut cursor = Cursor::new(b"BODY[HEADER.FIELDS (DATE \"FROM\")]<0> {1}\r\nx)");
        assert_eq!(cursor.item(), b"BODY[HEADER.FIELDS (DATE \"FROM\")]<0>");
        assert_eq!(cursor.value(), text(b"x"));
    }

    /// Where each looked through all of the rest, a megabyte took seconds even optimised.
    #[rstest]
    #[case::sections("a[ ")]
    #[case::announcements("a {")]
    fn brackets_that_never_close_are_not_looked_for_to_the_end(#[case] piece: &str) {
        let bytes = piece.repeat(1 << 20);
        let mut cursor = Cursor::new(bytes.as_bytes());
        let start = std::time::Instant::now();
        while cursor.peek().is_some() {
            if cursor.value().is_none() {
                cursor.skip(1);
            }
            cursor.item();
        }
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic_or_stand_still(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let mut cursor = Cursor::new(&bytes);
            for _ in 0..=bytes.len() {
                let before = cursor.left().len();
                if cursor.value().is_none() {
                    cursor.item();
                    cursor.take(b')');
                }
                if cursor.peek().is_none() {
                    return Ok(());
                }
                if cursor.left().len() == before {
                    return Ok(());
                }
            }
        }
    }
}
