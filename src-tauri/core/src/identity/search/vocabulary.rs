//! Distinct words, and in which entries each stands.

use super::Closeness;
use super::forms::Forms;
use memchr::memmem;
use std::collections::HashMap;

/// Letters within words are looked for from so many bytes on.
const SHORTEST_WITHIN: usize = 3;

/// Gathers words.
#[derive(Default)]
pub(super) struct Builder {
    numbers: HashMap<String, u32>,
    /// Word and entry.
    pairs: Vec<(u32, u32)>,
}

impl Builder {
    /// Adds a word of an entry, in all its forms, and the parts between its hyphens.
    pub(super) fn add(&mut self, entry: usize, word: &str) {
        for form in Forms::of(word).iter() {
            self.add_form(entry, form);
        }
        if word.contains('-') {
            for part in word.split('-').filter(|part| !part.is_empty()) {
                self.add(entry, part);
            }
        }
    }

    /// Adds a text as it is, such as an address.
    pub(super) fn add_text(&mut self, entry: usize, text: String) {
        self.add_form(entry, &text);
    }

    fn add_form(&mut self, entry: usize, form: &str) {
        let next = self.numbers.len() as u32;
        let number = match self.numbers.get(form) {
            Some(&number) => number,
            None => {
                self.numbers.insert(form.to_owned(), next);
                next
            }
        };
        self.pairs.push((number, entry as u32));
    }

    pub(super) fn finish(self) -> Vocabulary {
        let mut words: Vec<(String, u32)> = self.numbers.into_iter().collect();
        words.sort_unstable();
        let mut place = vec![0_u32; words.len()];
        for (at, (_, number)) in words.iter().enumerate() {
            if let Some(place) = place.get_mut(*number as usize) {
                *place = at as u32;
            }
        }
        let mut pairs: Vec<(u32, u32)> = self
            .pairs
            .into_iter()
            .filter_map(|(number, entry)| Some((*place.get(number as usize)?, entry)))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        let mut vocabulary = Vocabulary::default();
        let mut pairs = pairs.into_iter().peekable();
        for (at, (word, _)) in words.into_iter().enumerate() {
            vocabulary.starts.push(vocabulary.text.len() as u32);
            vocabulary.text.push_str(&word);
            // No word holds a line's end, so that nothing is found across two.
            vocabulary.text.push('\n');
            vocabulary.masks.push(Mask::of(&word));
            vocabulary.firsts.push(vocabulary.entries.len() as u32);
            while let Some((_, entry)) = pairs.next_if(|&(word, _)| word as usize == at) {
                vocabulary.entries.push(entry);
            }
        }
        vocabulary
    }
}

/// Which letters a word has, and how many characters: words that differ in more of them than slips could change need
/// not be compared.
#[derive(Clone, Copy, Debug)]
struct Mask {
    letters: u32,
    length: u8,
    /// Whether it is made of letters alone.
    plain: bool,
}

impl Mask {
    fn of(word: &str) -> Self {
        let bit = |c: char| 1_u32 << (c as u32 % 32);
        Self {
            letters: word.chars().fold(0, |letters, c| letters | bit(c)),
            length: word.chars().count().min(255) as u8,
            plain: word.chars().all(char::is_alphabetic),
        }
    }

    fn may_be(self, other: Self, slips: u32) -> bool {
        self.plain
            && u32::from(self.length.abs_diff(other.length)) <= slips
            && (self.letters ^ other.letters).count_ones() <= 2 * slips
    }
}

/// Words in the order of their letters, and their entries.
#[derive(Default)]
pub(super) struct Vocabulary {
    /// Every word, each with a line's end behind it.
    text: String,
    /// Where each begins in the text.
    starts: Vec<u32>,
    masks: Vec<Mask>,
    /// Where each one's entries begin.
    firsts: Vec<u32>,
    entries: Vec<u32>,
}

impl Vocabulary {
    /// Tells of every entry that has a word close to one of `forms`, and how close; an entry may be told of more than
    /// once. `slips` allows for slips of the finger too.
    pub(super) fn each(&self, forms: &Forms, slips: bool, mut tell: impl FnMut(Closeness, usize)) {
        for form in forms.iter() {
            let first = self.lower_bound(form);
            let beginning =
                (first..self.starts.len()).take_while(|&at| self.word(at).starts_with(form));
            for at in beginning {
                let whole = self.word(at).len() == form.len();
                let closeness = if whole {
                    Closeness::Word
                } else {
                    Closeness::Beginning
                };
                self.tell(at, closeness, &mut tell);
            }
            if form.len() >= SHORTEST_WITHIN {
                self.each_with(form, &mut tell);
            }
            if slips {
                self.each_with_a_slip(form, &mut tell);
            }
        }
        for name in forms.nicknames() {
            let at = self.lower_bound(name);
            if self.word(at) == name {
                self.tell(at, Closeness::Nickname, &mut tell);
            }
        }
    }

    fn each_with(&self, form: &str, tell: &mut impl FnMut(Closeness, usize)) {
        let mut after = 0;
        for found in memmem::find_iter(self.text.as_bytes(), form) {
            // A word is told of once.
            if found < after {
                continue;
            }
            let at = self
                .starts
                .partition_point(|&start| start as usize <= found)
                - 1;
            after = self.end(at);
            self.tell(at, Closeness::Within, tell);
        }
    }

    fn each_with_a_slip(&self, form: &str, tell: &mut impl FnMut(Closeness, usize)) {
        let wanted = Mask::of(form);
        let slips = match wanted.length {
            0..4 => return,
            4..8 => 1,
            _ => 2,
        };
        if !wanted.plain {
            return;
        }
        for (at, mask) in self.masks.iter().enumerate() {
            if mask.may_be(wanted, slips) && slips_between(form, self.word(at)) <= slips as usize {
                self.tell(at, Closeness::Slip, tell);
            }
        }
    }

    fn tell(&self, at: usize, closeness: Closeness, tell: &mut impl FnMut(Closeness, usize)) {
        let first = self.firsts.get(at).map_or(0, |&first| first as usize);
        let end = self
            .firsts
            .get(at + 1)
            .map_or(self.entries.len(), |&end| end as usize);
        for &entry in self.entries.get(first..end).unwrap_or_default() {
            tell(closeness, entry as usize);
        }
    }

    /// Returns the place of the first word that is `form` or stands behind it.
    fn lower_bound(&self, form: &str) -> usize {
        let (mut low, mut high) = (0, self.starts.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.word(middle) < form {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    fn end(&self, at: usize) -> usize {
        self.starts
            .get(at + 1)
            .map_or(self.text.len(), |&start| start as usize)
    }

    /// Returns a word; none behind the last.
    fn word(&self, at: usize) -> &str {
        let Some(&start) = self.starts.get(at) else {
            return "";
        };
        self.text
            .get(start as usize..self.end(at).saturating_sub(1))
            .unwrap_or_default()
    }
}

/// Returns whether two words differ by one slip.
pub(in crate::identity) fn is_slip(one: &str, other: &str) -> bool {
    Mask::of(one).may_be(Mask::of(other), 1) && slips_between(one, other) == 1
}

/// Counts the letters that must be put in, left out, changed, or swapped with the next, to make one word of the other
/// (Damerau 1964; no letter is touched twice).
fn slips_between(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1; other.len() + 1];
        for (j, b) in other.iter().enumerate() {
            let changed = last[j] + usize::from(a != b);
            row[j + 1] = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                row[j + 1] = row[j + 1].min(before[j - 1] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::the_same("marrow", "marrow", 0)]
    #[case::left_out("marow", "marrow", 1)]
    #[case::put_in("marrrow", "marrow", 1)]
    #[case::changed("marriw", "marrow", 1)]
    #[case::swapped("mrarow", "marrow", 1)]
    #[case::two("mariw", "marrow", 2)]
    #[case::nothing("", "ann", 3)]
    fn slips_are_counted(#[case] one: &str, #[case] other: &str, #[case] expected: usize) {
        assert_eq!(slips_between(one, other), expected);
        assert_eq!(slips_between(other, one), expected);
    }

    proptest! {
        #[test]
        fn a_mask_lets_every_word_through_that_is_within_the_slips(one in "[a-zß-öа-ж]{0,9}", other in "[a-zß-öа-ж]{0,9}") {
            let slips = slips_between(&one, &other) as u32;
            prop_assert!(Mask::of(&one).may_be(Mask::of(&other), slips));
        }

        #[test]
        fn every_word_is_found_where_it_stands(words in prop::collection::vec("[a-zé-]{1,6}", 1..20)) {
            let mut builder = Builder::default();
            for (entry, word) in words.iter().enumerate() {
                builder.add(entry, word);
            }
            let vocabulary = builder.finish();
            for (entry, word) in words.iter().enumerate() {
                let forms = Forms::of(word);
                let mut found = forms.is_empty();
                vocabulary.each(&forms, false, |closeness, at| {
                    found |= at == entry && closeness == Closeness::Word;
                });
                prop_assert!(found, "{word}");
            }
        }
    }
}
