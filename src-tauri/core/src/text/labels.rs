//! The window's static labels: one table a language, made of `core/labels/LANGUAGE/*.ftl`. What has arguments is a message
//! of the catalogue.

use super::Wording;
use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser::parse;
use std::collections::BTreeMap;

/// English: the files of `core/labels/en`, one for each screen.
const ENGLISH: [&str; LABEL_FILES] = [
    include_str!("../../labels/en/common.ftl"),
    include_str!("../../labels/en/fading.ftl"),
    include_str!("../../labels/en/introductions.ftl"),
    include_str!("../../labels/en/mail.ftl"),
    include_str!("../../labels/en/messages.ftl"),
    include_str!("../../labels/en/parts.ftl"),
    include_str!("../../labels/en/people.ftl"),
    include_str!("../../labels/en/person.ftl"),
    include_str!("../../labels/en/privacy.ftl"),
    include_str!("../../labels/en/proof.ftl"),
    include_str!("../../labels/en/questions.ftl"),
    include_str!("../../labels/en/report.ftl"),
    include_str!("../../labels/en/settings.ftl"),
    include_str!("../../labels/en/week.ftl"),
    include_str!("../../labels/en/welcome.ftl"),
];

/// How many files a language has.
const LABEL_FILES: usize = 15;

impl Wording {
    /// Returns the window's labels by their keys.
    pub fn window_labels(&self) -> BTreeMap<String, String> {
        ENGLISH.iter().flat_map(|file| read(file)).collect()
    }
}

/// Returns the labels of a file. What is no plain label is left out: the tests hold that there is none.
fn read(file: &str) -> Vec<(String, String)> {
    let resource = match parse(file) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let labels = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let pattern = message.value?;
            let pieces = pattern.elements.iter().map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            });
            Some((message.id.name.to_owned(), pieces.collect::<Option<_>>()?))
        }
        _ => None,
    });
    labels.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn every_file_holds_plain_labels_of_its_own_name_and_is_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("labels/en");
        let mut keys = BTreeSet::new();
        let mut files = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let named = path.file_stem().unwrap().to_string_lossy().into_owned();
            let written = text.lines().filter(|line| line.contains(" = ")).count();
            let labels = read(&text);
            assert!(parse(text.as_str()).is_ok(), "{named}.ftl cannot be read");
            assert_eq!(
                labels.len(),
                written,
                "{named}.ftl: a label has an argument"
            );
            for (key, _) in labels {
                assert!(
                    key.starts_with(&format!("{named}-")),
                    "{key} in {named}.ftl"
                );
                assert!(keys.insert(key.clone()), "{key} stands there twice");
            }
            assert!(ENGLISH.contains(&text.as_str()), "{named}.ftl is not read");
            files += 1;
        }
        assert_eq!(files, LABEL_FILES);
    }
}
