//! Pages of plain instructions: what to turn on at a provider, and where to make the password. One file is both what
//! is compiled in and what people read: `docs/providers.md`.

/// The pages: a heading, the servers, the words, numbered steps, and what is good to know.
const PAGES: &str = include_str!("../../../../docs/providers.md");

/// How to get into a provider's mailbox, in plain words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The provider's name, for people.
    pub title: String,
    /// What to do, step by step.
    pub steps: Vec<String>,
    /// Limits and exceptions to know.
    pub notes: Vec<String>,
    /// The servers that it is for; none where the provider has no IMAP.
    pub(super) servers: Vec<String>,
    words: Vec<String>,
}

impl Page {
    /// Reads what stands below a heading.
    fn read(text: &str) -> Self {
        let mut page = Self::default();
        let mut lines = text.lines();
        page.title = lines.next().unwrap_or_default().trim().to_owned();
        for line in lines {
            let list = |list: &str| list.split(',').map(|one| one.trim().to_owned()).collect();
            let number = line.split_once(". ").filter(|(number, _)| {
                !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
            });
            if let Some(servers) = line.strip_prefix("Servers: ") {
                page.servers = list(servers);
            } else if let Some(words) = line.strip_prefix("Words: ") {
                page.words = list(words);
            } else if let Some((_, step)) = number {
                page.steps.push(step.to_owned());
            } else if let Some(note) = line.strip_prefix("- ") {
                page.notes.push(note.to_owned());
            } else if line.starts_with(' ') {
                // What goes on from the line before.
                let last = match page.notes.last_mut() {
                    Some(note) => Some(note),
                    None => page.steps.last_mut(),
                };
                if let Some(last) = last {
                    last.push(' ');
                    last.push_str(line.trim());
                }
            }
        }
        page
    }
}

/// Returns every page, in the order of the file.
pub fn pages() -> impl Iterator<Item = Page> {
    PAGES.split("\n## ").skip(1).map(Page::read)
}

/// Returns the page of a provider, by a word of people's for it, such as `gmail`; or by its server.
pub fn find_page(word: &str) -> Option<Page> {
    let word = word.trim().to_lowercase();
    pages().find(|page| {
        let named = |names: &[String]| names.contains(&word);
        named(&page.words) || named(&page.servers) || page.title.to_lowercase() == word
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_page_is_whole_and_no_two_are_found_by_the_same_word() {
        let all: Vec<Page> = pages().collect();
        assert!(all.len() > 20, "{} pages", all.len());
        let mut words = BTreeSet::new();
        for page in &all {
            let title = &page.title;
            assert!(!page.steps.is_empty(), "{title} says nothing to do");
            assert_eq!(
                page.servers.is_empty(),
                page.steps.concat().contains("no IMAP"),
                "{title} is for no server"
            );
            for text in page.steps.iter().chain(&page.notes) {
                assert!(
                    text.len() > 20 && text.len() < 400,
                    "{title}, too short or too long to be a step: {text}"
                );
                assert!(
                    !text.contains(['*', '`', '<', '\n']),
                    "{title}: shown as plain text: {text}"
                );
            }
            for word in page.words.iter().chain(&page.servers) {
                assert_eq!(*word, word.to_lowercase(), "{title}");
                assert!(words.insert(word.clone()), "{word} stands on two pages");
            }
        }
    }

    #[test]
    fn a_step_goes_on_over_lines_and_a_sentence_does_not_end_it() {
        let page = find_page("gmail").unwrap();
        assert_eq!(page, find_page(" IMAP.gmail.com ").unwrap());
        let first = page.steps.first().unwrap();
        assert!(
            first.contains("2-Step Verification") && first.ends_with("makes no app passwords."),
            "{first}"
        );
        assert!(page.notes.iter().any(|note| note.contains("All Mail")));
    }

    #[test]
    fn what_nobody_calls_a_provider_has_no_page() {
        assert_eq!(find_page("none of them"), None);
        assert_eq!(find_page(""), None);
    }
}
