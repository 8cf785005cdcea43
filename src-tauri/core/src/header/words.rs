//! Text of header fields as people read it: encoded words decoded, white space folded, nothing that has no business in a
//! name. Joiners stay, since Persian, the scripts of India and emoji are written with them; where one hides something,
//! `text::visible` shows it.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use memchr::memchr;
use memchr::memmem;

/// The longest encoded word that is looked for: RFC 2047 allows 75 bytes, mail in the wild has whole names in one.
const LONGEST_WORD: usize = 1000;

/// Returns `raw` decoded and cleaned, at most `longest` characters of it.
pub(super) fn text(raw: &[u8], longest: usize) -> String {
    if raw.iter().all(|byte| matches!(byte, b' '..=b'~'))
        && memmem::find(raw, b"=?").is_none()
        && memmem::find(raw, b"  ").is_none()
    {
        let plain = raw.trim_ascii();
        let plain = plain.get(..longest).unwrap_or(plain).trim_ascii_end();
        return String::from_utf8_lossy(plain).into_owned();
    }
    cleaned(&decoded(raw), longest)
}

/// Returns the bytes of text as characters: UTF-8 where they are, else Windows-1252, the superset of Latin-1 that
/// mail without a charset mostly is.
pub(super) fn characters(raw: &[u8]) -> String {
    match std::str::from_utf8(raw) {
        Ok(text) => text.to_owned(),
        Err(_) => in_charset(b"windows-1252", raw),
    }
}

/// Returns how long the encoded word is with which `raw` begins, if it begins with one.
pub(super) fn encoded_word_length(raw: &[u8]) -> Option<usize> {
    EncodedWord::at_start(raw).map(|word| word.length)
}

struct EncodedWord<'a> {
    charset: &'a [u8],
    base64: bool,
    data: &'a [u8],
    length: usize,
}

impl<'a> EncodedWord<'a> {
    fn at_start(raw: &'a [u8]) -> Option<Self> {
        let window = raw.get(..LONGEST_WORD).unwrap_or(raw);
        let inside = window.strip_prefix(b"=?")?;
        let (charset, inside) = inside.split_at_checked(memchr(b'?', inside)?)?;
        let known = |byte: &u8| byte.is_ascii_graphic() && !b"()<>@,;\"/[]=".contains(byte);
        if charset.is_empty() || !charset.iter().all(known) {
            return None;
        }
        let (base64, data) = match inside {
            [b'?', b'b' | b'B', b'?', data @ ..] => (true, data),
            [b'?', b'q' | b'Q', b'?', data @ ..] => (false, data),
            _ => return None,
        };
        let end = memmem::find(data, b"?=")?;
        let (data, _) = data.split_at_checked(end)?;
        if data.contains(&b'\n') {
            return None;
        }
        Some(Self {
            // RFC 2231 lets a language follow the charset.
            charset: charset.split(|&byte| byte == b'*').next()?,
            base64,
            data,
            length: 2 + charset.len() + 3 + end + 2,
        })
    }

    fn bytes(&self) -> Option<Vec<u8>> {
        if self.base64 {
            base64_decode(self.data)
        } else {
            Some(quoted(self.data))
        }
    }
}

/// Decodes the "Q" encoding; an `=` that no two hexadecimal digits follow stands for itself.
fn quoted(data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(data.len());
    let mut rest = data;
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'_', _) => bytes.push(b' '),
            (b'=', [high, low, beyond @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = beyond;
                }
                _ => bytes.push(b'='),
            },
            _ => bytes.push(*first),
        }
    }
    bytes
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

fn in_charset(charset: &[u8], bytes: &[u8]) -> String {
    match charset_decoder(charset) {
        Some(decode) => decode(bytes),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Decodes every encoded word. White space between two of them is no part of the text, and a character whose bytes
/// two words of one charset share is put together again.
fn decoded(raw: &[u8]) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut pending: Option<(&[u8], Vec<u8>)> = None;
    // Up to here everything is in `text` or `pending`.
    let mut done = 0;
    for start in memmem::find_iter(raw, b"=?") {
        if start < done {
            continue;
        }
        let word = raw.get(start..).and_then(EncodedWord::at_start);
        let Some((word, bytes)) = word.and_then(|word| word.bytes().map(|bytes| (word, bytes)))
        else {
            continue;
        };
        let before = raw.get(done..start).unwrap_or_default();
        done = start + word.length;
        let joins = pending.is_some() && before.iter().all(u8::is_ascii_whitespace);
        match &mut pending {
            Some((charset, gathered)) if joins && charset.eq_ignore_ascii_case(word.charset) => {
                gathered.extend_from_slice(&bytes);
            }
            _ => {
                flush(&mut pending, &mut text);
                if !joins {
                    text.push_str(&characters(before));
                }
                pending = Some((word.charset, bytes));
            }
        }
    }
    flush(&mut pending, &mut text);
    text.push_str(&characters(raw.get(done..).unwrap_or_default()));
    text
}

fn flush(pending: &mut Option<(&[u8], Vec<u8>)>, text: &mut String) {
    if let Some((charset, bytes)) = pending.take() {
        text.push_str(&in_charset(charset, &bytes));
    }
}

/// Folds white space, and leaves out what cannot be seen: controls, marks of direction, byte order marks, and joiners
/// with nothing before them.
fn cleaned(text: &str, longest: usize) -> String {
    let mut clean = String::with_capacity(text.len().min(longest.saturating_mul(4)));
    let mut length = 0;
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = length > 0;
        } else if !is_invisible(c) && (!is_joiner(c) || (length > 0 && !gap)) {
            if length + usize::from(gap) >= longest {
                break;
            }
            if gap {
                clean.push(' ');
                length += 1;
                gap = false;
            }
            clean.push(c);
            length += 1;
        }
    }
    clean
}

/// Returns whether a character joins or parts letters or emoji, or selects a form of the one before it.
fn is_joiner(c: char) -> bool {
    matches!(c,
        '\u{180b}'..='\u{180f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0020}'..='\u{e007f}'
        | '\u{e0100}'..='\u{e01ef}')
}

/// Returns whether a character has no shape of its own and no business in a name.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e001f}'
            | '\u{e0080}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain(b"Ann Lee", "Ann Lee")]
    #[case::spaces(b"  Ann \t Lee\r\n ", "Ann Lee")]
    #[case::folded(b"Ann\r\n Lee", "Ann Lee")]
    #[case::quoted_printable(b"=?utf-8?q?Zo=C3=AB_Lee?=", "Zo\u{eb} Lee")]
    #[case::base64(b"=?UTF-8?B?Wm/DqyBMZWU=?=", "Zo\u{eb} Lee")]
    #[case::latin_1(b"=?iso-8859-1?Q?Zo=EB?= Lee", "Zo\u{eb} Lee")]
    #[case::language(b"=?iso-8859-1*de?Q?Zo=EB?= Lee", "Zo\u{eb} Lee")]
    #[case::adjacent(b"=?utf-8?q?Zo?= \r\n =?utf-8?q?=C3=AB?=", "Zo\u{eb}")]
    #[case::character_in_two_words(b"=?utf-8?q?Zo=C3?= =?UTF-8?q?=AB?=", "Zo\u{eb}")]
    #[case::two_charsets(b"=?utf-8?q?Zo=C3=AB?= =?iso-8859-1?q?=EB?=", "Zo\u{eb}\u{eb}")]
    #[case::text_between(b"=?utf-8?q?a?= and =?utf-8?q?b?=", "a and b")]
    #[case::no_space_before(b"x=?utf-8?q?a?=", "xa")]
    #[case::spaces_inside(b"=?utf-8?q?Ann Lee?=", "Ann Lee")]
    #[case::never_ends(b"=?utf-8?q?Ann", "=?utf-8?q?Ann")]
    #[case::bad_hex(b"=?utf-8?q?a=ZZb?=", "a=ZZb")]
    #[case::unknown_charset(b"=?x-none?q?Ann?=", "Ann")]
    #[case::shift_jis(b"=?shift_jis?B?jlKTYw==?=", "\u{5c71}\u{7530}")]
    #[case::iso_2022_jp(b"=?iso-2022-jp?B?GyRCOzNFRBsoQg==?=", "\u{5c71}\u{7530}")]
    #[case::raw_utf_8("Zo\u{eb} Lee".as_bytes(), "Zo\u{eb} Lee")]
    #[case::raw_latin_1(b"Zo\xeb Lee", "Zo\u{eb} Lee")]
    #[case::control(b"Ann\x00\x07 Lee", "Ann Lee")]
    #[case::invisible("A\u{200b}n\u{ad}n \u{202e}Lee\u{feff}".as_bytes(), "Ann Lee")]
    #[case::persian_joiner("می\u{200c}خواهم".as_bytes(), "می\u{200c}خواهم")]
    #[case::emoji_joined("\u{1f3f3}\u{fe0f}\u{200d}\u{1f308} Ann".as_bytes(), "\u{1f3f3}\u{fe0f}\u{200d}\u{1f308} Ann")]
    #[case::joiners_alone("\u{200d} \u{200c}\u{fe0f}".as_bytes(), "")]
    fn are_read(#[case] raw: &[u8], #[case] expected: &str) {
        assert_eq!(text(raw, 200), expected);
    }

    #[test]
    fn a_text_is_cut_at_its_longest() {
        assert_eq!(text(&[b'a'; 500], 200).len(), 200);
        assert_eq!(
            text("\u{eb}".repeat(500).as_bytes(), 200).chars().count(),
            200
        );
    }

    proptest! {
        #[test]
        fn no_bytes_panic(raw in proptest::collection::vec(any::<u8>(), 0..200), longest in 0_usize..50) {
            let read = text(&raw, longest);
            prop_assert!(read.chars().count() <= longest);
            prop_assert!(!read.chars().any(is_invisible));
        }

        #[test]
        fn reading_twice_changes_nothing(words in proptest::collection::vec("[A-Za-z\u{e0}-\u{ff}]{1,8}", 1..5)) {
            let plain = words.join(" ");
            prop_assert_eq!(text(plain.as_bytes(), 200), plain);
        }
    }
}
