//! From a message of the catalogue to a sentence in parts.
//!
//! A placeholder of the catalogue is filled with one character of a private-use plane, and what it stands for is put in
//! afterwards. So nothing that came out of a mail passes through the catalogue, and every part stays known for what it is.
//! Nothing of Closeknit's own uses such characters, and what is quoted is put in only once they have been looked for.

use super::visible::visible;
use crate::model::{Part, PersonId, Sentence, Timestamp};

/// The first of the characters that stand for parts: U+F0000, in a plane that Unicode assigns nothing in.
const FIRST: u32 = 0xF_0000;

/// The parts that the placeholders of one message stand for.
#[derive(Debug, Default)]
pub struct Slots(Vec<Vec<Part>>);

/// Makes a sentence of a message, whose placeholders are filled by means of the slots.
pub(super) fn sentence(message: impl FnOnce(&mut Slots) -> String) -> Sentence {
    let mut slots = Slots::default();
    let rendered = message(&mut slots);
    slots.fill(&rendered)
}

impl Slots {
    fn put(&mut self, parts: Vec<Part>) -> String {
        let stands_for_it = u32::try_from(self.0.len())
            .ok()
            .and_then(|at| char::from_u32(FIRST + at));
        self.0.push(parts);
        stands_for_it.map_or_else(String::new, String::from)
    }

    /// Stands for somebody.
    pub fn person(&mut self, id: Option<PersonId>, text: &str) -> String {
        let text = text.to_owned();
        self.put(vec![Part::Person { id, text }])
    }

    /// Stands for words of somebody else's.
    pub fn quote(&mut self, text: &str) -> String {
        let text = text.to_owned();
        self.put(vec![Part::Quote { text }])
    }

    /// Stands for words of Closeknit's own that were made before, whatever stands in them.
    pub fn own(&mut self, text: String) -> String {
        self.put(vec![Part::Text { text }])
    }

    /// Stands for a date.
    pub fn date(&mut self, at: Timestamp, text: String) -> String {
        self.put(vec![Part::Date { at, text }])
    }

    /// Stands for a number.
    pub fn number(&mut self, text: String) -> String {
        self.put(vec![Part::Number { text }])
    }

    /// Stands for a phrase.
    pub fn phrase(&mut self, phrase: Sentence) -> String {
        self.put(phrase.0)
    }

    /// Puts in what the placeholders stand for.
    fn fill(self, rendered: &str) -> Sentence {
        let mut parts = Vec::new();
        let mut words = String::new();
        for c in rendered.chars() {
            let at = u32::from(c).checked_sub(FIRST).map(|at| at as usize);
            match at.and_then(|at| self.0.get(at)) {
                None => words.push(c),
                Some(slot) => {
                    push_text(&mut parts, std::mem::take(&mut words));
                    for part in slot {
                        match part {
                            Part::Text { text } => push_text(&mut parts, text.clone()),
                            other => parts.push(other.clone()),
                        }
                    }
                }
            }
        }
        push_text(&mut parts, words);
        Sentence(parts)
    }
}

/// Appends words, to those before where there are any.
fn push_text(parts: &mut Vec<Part>, words: String) {
    if words.is_empty() {
        return;
    }
    match parts.last_mut() {
        Some(Part::Text { text }) => text.push_str(&words),
        _ => parts.push(Part::Text { text: words }),
    }
}

/// Returns a sentence as plain text, with everything in it that is not Closeknit's own made visible.
pub fn plain(sentence: &Sentence) -> String {
    let parts = sentence.0.iter().map(|part| match part {
        Part::Text { text } | Part::Date { text, .. } | Part::Number { text } => text.clone(),
        Part::Person { text, .. } | Part::Quote { text } => visible(text),
    });
    parts.collect()
}

/// Returns a phrase with its first letter made a capital.
pub fn capitalised(phrase: &str) -> String {
    let mut chars = phrase.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_where_their_placeholders_stood() {
        let said = sentence(|slots| {
            let (ann, three) = (
                slots.person(Some(PersonId(7)), "Ann"),
                slots.number("3".to_owned()),
            );
            format!("{ann} wrote {three} times")
        });
        assert_eq!(plain(&said), "Ann wrote 3 times");
        assert_eq!(
            said.0.first(),
            Some(&Part::Person {
                id: Some(PersonId(7)),
                text: "Ann".to_owned()
            })
        );
        assert_eq!(said.0.len(), 4);
    }

    #[test]
    fn a_phrase_in_a_sentence_keeps_its_parts() {
        let when =
            sentence(|slots| format!("on {}", slots.date(Timestamp(0), "1 January".to_owned())));
        let said = sentence(|slots| format!("Ann wrote {}, once", slots.phrase(when)));
        assert_eq!(plain(&said), "Ann wrote on 1 January, once");
        assert_eq!(said.0.len(), 3, "words beside words are one part");
    }

    #[test]
    fn a_name_that_holds_a_placeholder_is_not_taken_for_one() {
        let said = sentence(|slots| {
            let (one, other) = (slots.person(None, "\u{F0001}"), slots.person(None, "Kim"));
            format!("{one} and {other}")
        });
        assert_eq!(
            said.0.iter().filter(|part| part.text() == "Kim").count(),
            1,
            "the name stays a name: {said:?}"
        );
    }
}
