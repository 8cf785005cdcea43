//! The one policy for characters that hide something: what is shown, what is written out, and what gets a note.
//!
//! Names, addresses, folder names, paths and the words of servers come from strangers. Before any of it leaves Closeknit
//! it goes through [`visible`], [`pieces`] or [`json`]:
//!
//! - **Written out** (`⟨U+202E⟩`) is every character that is a control, a format control (all that change direction are),
//!   a line or paragraph separator, a space other than U+0020, private use, unassigned, ignorable by default
//!   (`Default_Ignorable_Code_Point`: fillers, joiners, variation selectors, tags) or drawn as nothing (blank braille).
//!   So are combining marks without a base, and those beyond three on one base.
//! - **Kept** are joiners and selectors where a script or an emoji needs them: ZWNJ and ZWJ in the contexts of UAX #31
//!   (2.3) and in the conjuncts of Bengali, Kannada and Sinhala that UAX #31 leaves out; Mongolian selectors and
//!   separators between Mongolian letters; ideographic variation sequences (UTS #37); the ideographic space between
//!   letters of East Asia; emoji with ZWJ, presentation selectors, keycaps and tags (UTS #51).
//! - **Noted** with `(mixed scripts)` is text one word of which mixes scripts other than those written together
//!   (UTS #39, "highly restrictive": Latin with Japanese, Korean or Chinese is fine), and a domain one label of which is
//!   made of other scripts' letters that all look like Latin ones.
//!
//! The properties are those of Unicode 18, from `icu_properties` and `unicode-security`. The window applies the same
//! policy to tables generated from here (`ui/src/host/generated/visible.ts`). `docs/visible.md` says what each way out
//! does with it.

mod class;
mod scripts;

#[cfg(test)]
pub(crate) mod hostile;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod window_tests;

pub use scripts::mixes_scripts;

use class::{Class, class};
use std::borrow::Cow;
use std::fmt::Write;

/// Combining marks that stay on one base: no language stacks more.
const MOST_MARKS: usize = 3;

/// What follows a text that mixes scripts.
pub const NOTE: &str = " (mixed scripts)";

const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';
const KEYCAP: char = '\u{20e3}';
const BLACK_FLAG: char = '\u{1f3f4}';
const CANCEL_TAG: char = '\u{e007f}';

/// A stretch of text that is shown, or one character that is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text; of a hidden character its number, as in `U+202E`.
    pub text: String,
    /// Whether `text` stands for a character that would not be seen.
    pub hidden: bool,
}

/// Returns `text` for one line of its own: hidden characters written out, without spaces round it, and with
/// [`NOTE`] where it mixes scripts. What was returned, and a sentence that holds it, come back unchanged.
pub fn visible(text: &str) -> String {
    let mut shown = written_out(text.trim_matches(' ')).into_owned();
    if mixes_scripts(text) && !shown.contains(NOTE) {
        shown.push_str(NOTE);
    }
    shown
}

/// Returns `text` with hidden characters written out, line ends too, and without a note.
pub fn written_out(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    replaced(text, |c, out| {
        let _ = write!(out, "⟨{}⟩", number(c));
    })
}

/// Returns text of Closeknit's own making, line by line: the last line of defence for what [`visible`] was forgotten on.
/// The ends of its lines (`\n`) stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    if text.split('\n').all(is_plain) {
        return Cow::Borrowed(text);
    }
    let lines: Vec<_> = text.split('\n').map(written_out).collect();
    Cow::Owned(lines.join("\n"))
}

/// Returns a JSON document with the characters that [`written_out`] would write out as `\u202e` instead, so that its
/// values stay the same. `document` must be valid JSON whose line ends are `\n`.
pub fn json(document: &str) -> Cow<'_, str> {
    if document.split('\n').all(is_plain) {
        return Cow::Borrowed(document);
    }
    let escaped = document.split('\n').map(|line| {
        replaced(line, |c, out| {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        })
    });
    Cow::Owned(escaped.collect::<Vec<_>>().join("\n"))
}

/// Returns `text` in pieces, in order: what is shown as it is, and each hidden character by its number.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    each(text, |c, hidden| match found.last_mut() {
        _ if hidden => found.push(Piece {
            text: number(c),
            hidden,
        }),
        Some(last) if !last.hidden => last.text.push(c),
        _ => found.push(Piece {
            text: c.to_string(),
            hidden,
        }),
    });
    found
}

/// Returns whether every character is printable ASCII, as most text is: then there is nothing to do.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// `U+202E`.
fn number(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

fn replaced(text: &str, mut replace: impl FnMut(char, &mut String)) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len());
    let mut found = false;
    each(text, |c, hidden| {
        found |= hidden;
        match hidden {
            true => replace(c, &mut out),
            false => out.push(c),
        }
    });
    match found {
        true => Cow::Owned(out),
        false => Cow::Borrowed(text),
    }
}

/// Calls `found` with each character, and whether it is to be written out.
fn each(text: &str, mut found: impl FnMut(char, bool)) {
    let all = Characters::new(text);
    // As many as there can be: a mark at the start, or after what is written out, has no base.
    let mut marks = MOST_MARKS;
    for (at, &(c, class)) in all.0.iter().enumerate() {
        let hidden = match class {
            Class::Hidden => !all.is_needed(at, c),
            Class::Mark | Class::Virama => marks >= MOST_MARKS,
            Class::Stacker => marks >= MOST_MARKS || !all.follows_indic(at),
            _ => false,
        };
        marks = match class {
            _ if hidden => MOST_MARKS,
            Class::Mark | Class::Virama | Class::Stacker => marks + 1,
            Class::SpacingMark | Class::Hidden => marks,
            _ => 0,
        };
        found(c, hidden);
    }
}

/// The characters of a text with their classes, to look round from one of them.
struct Characters(Vec<(char, Class)>);

impl Characters {
    fn new(text: &str) -> Self {
        Self(text.chars().map(|c| (c, class(c))).collect())
    }

    fn char_at(&self, at: Option<usize>) -> Option<char> {
        Some(self.0.get(at?)?.0)
    }

    fn class_at(&self, at: Option<usize>) -> Class {
        at.and_then(|at| self.0.get(at))
            .map_or(Class::Base, |(_, class)| *class)
    }

    /// Returns where the nearest character before `at` stands that is none of `skipped`.
    fn before(&self, at: usize, skipped: &[Class]) -> Option<usize> {
        let all = self.0.get(..at)?;
        all.iter().rposition(|(_, class)| !skipped.contains(class))
    }

    /// Returns where the nearest character after `at` stands that is none of `skipped`.
    fn after(&self, at: usize, skipped: &[Class]) -> Option<usize> {
        let rest = self.0.get(at + 1..)?;
        let ahead = rest.iter().position(|(_, class)| !skipped.contains(class));
        ahead.map(|ahead| at + 1 + ahead)
    }

    /// Returns whether a character that shows nothing alone is needed where it stands.
    fn is_needed(&self, at: usize, c: char) -> bool {
        let before = at.checked_sub(1);
        match c {
            ZWNJ => self.parts_arabic(at) || self.parts_indic(at),
            ZWJ => self.joins_arabic(at) || self.joins_indic(at) || self.joins_emoji(at),
            '\u{fe0e}' | '\u{fe0f}' => {
                self.class_at(before) == Class::Emoji || self.is_in_keycap(at)
            }
            '\u{fe00}'..='\u{fe02}' | '\u{e0100}'..='\u{e01ef}' => {
                self.class_at(before) == Class::Ideograph
            }
            '\u{180b}'..='\u{180d}' | '\u{180f}' => self.class_at(before) == Class::Mongolian,
            '\u{180e}' | '\u{202f}' => self.is_in_mongolian(at),
            '\u{3000}' => self.is_in_east_asian(at),
            '\u{e0020}'..=CANCEL_TAG => self.is_in_flag(at),
            _ => false,
        }
    }

    /// UAX #31, A1: ZWNJ breaks a cursive connection.
    fn parts_arabic(&self, at: usize) -> bool {
        let before = self.class_at(self.before(at, &[Class::Mark]));
        let after = self.class_at(self.after(at, &[Class::Mark]));
        let joins = |class| matches!(class, Class::Joining | Class::Mongolian);
        joins(before) && (joins(after) || after == Class::JoiningBefore)
    }

    /// ZWJ gives a letter the form that it has before another, as in the Persian abbreviation "ه‍.ش".
    fn joins_arabic(&self, at: usize) -> bool {
        let before = self.class_at(self.before(at, &[Class::Mark]));
        let after = self.class_at(Some(at + 1));
        before == Class::Joining
            && !matches!(
                after,
                Class::Joining
                    | Class::JoiningBefore
                    | Class::Mark
                    | Class::SpacingMark
                    | Class::Virama
                    | Class::Stacker
            )
    }

    /// Returns whether a virama stands before `at`, on an Indic letter.
    fn follows_virama(&self, at: usize) -> bool {
        let virama = self.before(at, &[Class::Mark]);
        matches!(self.class_at(virama), Class::Virama | Class::Stacker)
            && virama.is_some_and(|virama| self.follows_indic(virama))
    }

    /// Returns whether what stands before `at` is an Indic letter with its marks.
    fn follows_indic(&self, at: usize) -> bool {
        const MARKS: [Class; 2] = [Class::Mark, Class::SpacingMark];
        self.class_at(self.before(at, &MARKS)) == Class::Indic
    }

    /// UAX #31, A2: ZWNJ shows the virama between two letters.
    fn parts_indic(&self, at: usize) -> bool {
        let after = self.class_at(self.after(at, &[Class::Mark]));
        self.follows_virama(at) && after == Class::Indic
    }

    /// UAX #31, B: ZWJ after a virama makes a half form. Before one it keeps the letter's own form: "র‍্যা".
    fn joins_indic(&self, at: usize) -> bool {
        match self.class_at(Some(at + 1)) {
            Class::Virama => self.follows_indic(at),
            Class::Mark | Class::SpacingMark | Class::Stacker => false,
            _ => self.follows_virama(at),
        }
    }

    /// UTS #51: one emoji of several, each with a modifier or a selector.
    fn joins_emoji(&self, at: usize) -> bool {
        let mut before = at.checked_sub(1);
        if self.char_at(before) == Some('\u{fe0f}') || self.class_at(before) == Class::Modifier {
            before = before.and_then(|before| before.checked_sub(1));
        }
        self.class_at(before) == Class::Emoji && self.class_at(Some(at + 1)) == Class::Emoji
    }

    /// A digit in a keycap.
    fn is_in_keycap(&self, at: usize) -> bool {
        let before = self.char_at(at.checked_sub(1));
        before.is_some_and(|c| matches!(c, '0'..='9' | '#' | '*'))
            && self.char_at(Some(at)) == Some('\u{fe0f}')
            && self.char_at(Some(at + 1)) == Some(KEYCAP)
    }

    /// A separator between Mongolian letters, the first of which may have a selector.
    fn is_in_mongolian(&self, at: usize) -> bool {
        let mut before = at.checked_sub(1);
        let selector = |c| matches!(c, '\u{180b}'..='\u{180d}' | '\u{180f}');
        if self.char_at(before).is_some_and(selector) {
            before = before.and_then(|before| before.checked_sub(1));
        }
        self.class_at(before) == Class::Mongolian && self.class_at(Some(at + 1)) == Class::Mongolian
    }

    /// The space of Japanese and Chinese between two of their letters, the first of which may have a selector.
    fn is_in_east_asian(&self, at: usize) -> bool {
        let mut before = at.checked_sub(1);
        let selector = |c| matches!(c, '\u{fe00}'..='\u{fe02}' | '\u{e0100}'..='\u{e01ef}');
        if self.char_at(before).is_some_and(selector) {
            before = before.and_then(|before| before.checked_sub(1));
        }
        let is_letter = |class| matches!(class, Class::Ideograph | Class::EastAsian);
        is_letter(self.class_at(before)) && is_letter(self.class_at(Some(at + 1)))
    }

    /// A flag of a part of a country: a black flag, the part's code (CLDR: three to six letters and digits) in tags, and
    /// the tag that ends it. Other tags could carry a text that nobody sees.
    fn is_in_flag(&self, at: usize) -> bool {
        let is_tag = |c: char| matches!(c, '\u{e0020}'..=CANCEL_TAG);
        let Some(flag) = self.0.get(..at).and_then(|all| {
            all.iter()
                .rposition(|(c, _)| !is_tag(*c))
                .filter(|flag| self.char_at(Some(*flag)) == Some(BLACK_FLAG))
        }) else {
            return false;
        };
        let rest = self.0.iter().skip(flag + 1).map(|(c, _)| *c);
        let in_code = |c: &char| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
        let code = rest.take_while(in_code).count();
        let end = flag + 1 + code;
        (3..=6).contains(&code) && self.char_at(Some(end)) == Some(CANCEL_TAG) && at <= end
    }
}
