//! Whole names compared with what is typed, where gathering everybody's words first would take longer than the answer.

use super::sorted_words;

/// What is typed, as a whole name.
pub struct WholeName {
    /// Its words, in the order of their letters.
    words: Vec<String>,
    sum: u32,
}

impl WholeName {
    /// Takes what is typed; `None` where it is more than plain words, which only a [`super::Directory`] takes apart.
    pub fn of(text: &str) -> Option<Self> {
        let plain = text.chars().all(|c| c.is_alphanumeric() || c == ' ');
        let words = sorted_words(text);
        (plain && !words.is_empty()).then(|| Self {
            sum: words.iter().map(|word| sum(word)).sum(),
            words,
        })
    }

    /// Returns whether it is this name, its words in whatever order: of all names those that a directory finds closest.
    pub fn is(&self, name: &str) -> bool {
        // Most names are told from it without being taken apart.
        let may_be = !name.is_ascii() || sum(name) == self.sum;
        may_be && sorted_words(name) == self.words
    }
}

/// Adds up the letters, in whatever case and order; what stands between words counts for nothing.
fn sum(text: &str) -> u32 {
    let counted = |c: &u8| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'\'') || !c.is_ascii();
    let bytes = text.bytes().filter(counted);
    bytes.map(|c| u32::from(c.to_ascii_lowercase())).sum()
}
