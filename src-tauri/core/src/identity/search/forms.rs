//! The forms of a word under which it is found: as it stands, folded, in Latin letters.

use super::{names, nicknames};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Returns a text in lower case without diacritics, so that a name is found as people type it.
pub fn folded(text: &str) -> String {
    text.nfkd()
        // Joiners are seldom typed.
        .filter(|c| !is_combining_mark(*c) && !matches!(c, '\u{200c}' | '\u{200d}'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Returns a word folded, in Latin letters, without hyphens and apostrophes, and as if umlauts were not written out:
/// what spellings of one name have in common.
pub(in crate::identity) fn latin(word: &str) -> String {
    let plain = names::folded(word);
    let plain = match plain.is_ascii() {
        true => plain,
        false => names::folded(&any_ascii::any_ascii(&plain)),
    };
    names::reduced(&plain)
}

/// The forms of one word: any of them may be typed for any other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Forms(Vec<String>);

impl Forms {
    /// Returns the forms of a word: folded; without hyphens and apostrophes; in Latin letters; as if umlauts were not
    /// written out. A word that holds an `@` or a dot within, part of an address, has its letters alone.
    pub(super) fn of(word: &str) -> Self {
        let mut forms = Self::default();
        let word = word.trim_matches(['.', '\'']);
        if word.contains(['@', '.', '_']) {
            forms.push(folded(word));
            return forms;
        }
        let plain = names::folded(word);
        if !word.is_ascii() {
            forms.push(names::folded(&any_ascii::any_ascii(&plain)));
        }
        if plain.contains(['-', '\'']) {
            forms.push(plain.replace(['-', '\''], ""));
        }
        forms.push(names::reduced(&plain));
        forms.push(plain);
        forms
    }

    fn push(&mut self, form: String) {
        if !form.is_empty() && !self.0.contains(&form) {
            self.0.push(form);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The names that somebody called so may also be called by.
    pub(super) fn nicknames(&self) -> impl Iterator<Item = &'static str> {
        self.iter().flat_map(nicknames::of)
    }
}
