//! Display names, cleaned and compared.

use super::words;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words before or after a name that are no part of it.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "rev",
    "hon",
    "capt",
    "sgt",
    "herr",
    "frau",
    "dipl",
    "ing",
    "jr",
    "sr",
    "ii",
    "iii",
    "iv",
    "phd",
    "md",
    "mba",
    "esq",
    "cpa",
    "cfa",
    "pe",
    "bsc",
    "msc",
    "ma",
    "ba",
];
/// The most words that a person's name has.
const MOST_WORDS: usize = 5;

/// A display name: how to show it, and the words to compare it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// In reading order, first name first, without titles, departments and lists.
    pub(super) shown: String,
    /// Folded words: lower case, no diacritics, titles left out; initials are one letter long.
    words: Vec<String>,
    /// Whether it holds a domain name, as a company's does: `Deals.com`, `Ex .ie`.
    is_site: bool,
}

impl Name {
    /// Reads a display name; `None` where nothing is left of it, or it is an address.
    pub(super) fn read(raw: &str) -> Option<Self> {
        let shown = in_reading_order(bare(raw)?);
        let shown = shown.trim_matches(|c: char| c.is_whitespace() || ",;:'\"`<>".contains(c));
        if shown.is_empty() || shown.contains('@') {
            return None;
        }
        let shown = shown.to_owned();
        let words: Vec<String> = shown
            .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':'))
            .map(folded)
            .filter(|word| !word.is_empty() && !TITLES.contains(&word.as_str()))
            .collect();
        Some(Self {
            is_site: shown.split_whitespace().any(is_site),
            shown,
            words,
        })
    }

    /// Returns whether this can be a person's full name: two to five words, of letters, first and last in full.
    pub(super) fn is_full(&self) -> bool {
        let full = |word: Option<&String>| word.is_some_and(|word| word.chars().count() >= 2);
        !self.is_site
            && (2..=MOST_WORDS).contains(&self.words.len())
            && full(self.words.first())
            && full(self.words.last())
            && self.words.iter().all(|word| is_of_a_name(word))
    }

    /// Returns whether this can be a person's name of two words or more, initials among them.
    pub(super) fn is_somebodys(&self) -> bool {
        !self.is_site
            && (2..=MOST_WORDS).contains(&self.words.len())
            && self.words.iter().any(|word| word.chars().count() >= 2)
            && self.words.iter().all(|word| is_of_a_name(word))
    }

    /// Returns whether two names have the same words.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.words == other.words
    }

    /// Returns the first word, folded.
    pub(super) fn first(&self) -> Option<&str> {
        self.words.first().map(String::as_str)
    }

    /// Returns the last word, folded.
    pub(super) fn last(&self) -> Option<&str> {
        self.words.last().map(String::as_str)
    }

    /// Returns whether a word of the name, folded, is one of those.
    pub(super) fn has_word(&self, is: fn(&str) -> bool) -> bool {
        self.words
            .iter()
            .any(|word| is(word) || word.split('-').any(is))
    }

    /// Returns whether some word of two letters or more stands in both.
    pub(super) fn shares_a_word_with(&self, other: &Self) -> bool {
        self.words
            .iter()
            .any(|word| word.chars().count() >= 2 && other.words.contains(word))
    }

    /// Returns whether no word of it tells anybody from anybody else: `e-mail`, `Corp`.
    pub(super) fn says_nothing(&self) -> bool {
        self.words.iter().all(|word| {
            word.split('-')
                .all(|part| part.chars().count() < 2 || words::is_in_no_name(part))
        })
    }

    /// Returns whether a program calls itself so: `kernel test robot`.
    pub(super) fn is_programs(&self) -> bool {
        self.has_word(words::is_program)
    }

    /// Returns what two spellings of one person's full name have in common: the first and the last word, whichever
    /// comes first. `None` if this is no full name.
    pub(super) fn key(&self) -> Option<String> {
        if !self.is_full() {
            return None;
        }
        let (first, last) = (self.words.first()?, self.words.last()?);
        if first == last {
            return None;
        }
        let (low, high) = if first < last {
            (first, last)
        } else {
            (last, first)
        };
        Some(format!("{low} {high}"))
    }

    /// Returns the first letter of the first middle name, if one is given.
    pub(super) fn middle(&self) -> Option<char> {
        match self.words.as_slice() {
            [_, middle, .., _] => middle.chars().next(),
            _ => None,
        }
    }

    /// Returns whether the local part is made of this name: how a person's own address mostly is.
    ///
    /// The first or the last name is a word of it (three letters at least) or stands in it (five); or it is the
    /// beginning of one and all of the other, as `alee`, `annl`, `lee.a`, `jsmithso` for Ann Lee and John Smithson. An
    /// initial alone, or a short name within a longer word, is no agreement.
    pub(super) fn agrees_with(&self, local: &str) -> bool {
        let (Some(first), Some(last)) = (self.words.first(), self.words.last()) else {
            return false;
        };
        let (first, last) = (reduced(first), reduced(last));
        let parts: Vec<String> = local
            .split(|c: char| !c.is_alphabetic())
            .map(|part| reduced(&folded(part)))
            .filter(|part| !part.is_empty())
            .collect();
        let joined = parts.concat();
        [&first, &last].into_iter().any(|word| {
            let length = word.chars().count();
            length >= 3 && parts.contains(word) || length >= 5 && joined.contains(word)
        }) || made_of(&first, &last, &joined)
            || made_of(&last, &first, &joined)
            || self
                .words
                .get(1..)
                .is_some_and(|rest| made_of(&first, &reduced(&rest.concat()), &joined))
    }

    /// Returns whether two spellings of one key have their words in the same order.
    pub(super) fn same_order(&self, other: &Self) -> bool {
        self.words.first() == other.words.first()
    }

    /// Returns whether the local part holds both the first and the last name in full.
    pub(super) fn in_full(&self, local: &str) -> bool {
        let joined = reduced(&folded(local));
        [self.words.first(), self.words.last()]
            .into_iter()
            .flatten()
            .all(|word| joined.contains(&reduced(word)))
    }
}

/// Returns whether a word of a name is a domain name, or the end of one that was set apart.
fn is_site(word: &str) -> bool {
    const ENDINGS: &[&str] = &["biz", "co", "com", "edu", "gov", "info", "net", "org"];
    let word = word.trim_end_matches('.');
    word.rsplit_once('.').is_some_and(|(before, ending)| {
        let ending = folded(ending);
        before.is_empty() && ending.len() >= 2
            || before.len() >= 2 && ENDINGS.contains(&ending.as_str())
    })
}

/// Returns whether a folded word can be part of a person's name.
fn is_of_a_name(word: &str) -> bool {
    word.chars()
        .all(|c| c.is_alphabetic() || c == '-' || c == '\'')
        && !words::is_in_no_name(word)
}

/// Returns whether `joined` is the beginning of `one`, perhaps a middle initial, and `other`; or `one` and the
/// beginning of `other`; or an initial of `one` and six letters of `other` or more; or holds both, one after the other.
fn made_of(one: &str, other: &str, joined: &str) -> bool {
    if other.chars().count() < 2 || one.is_empty() {
        return false;
    }
    let begins = |start: &str, word: &str| !start.is_empty() && word.starts_with(start);
    let before = joined.strip_suffix(other).is_some_and(|start| {
        let mut shorter = start.chars();
        let initial = shorter.next_back().is_some() && shorter.as_str().chars().count() == 1;
        begins(start, one) || initial && begins(shorter.as_str(), one)
    });
    let after = joined.strip_prefix(one).is_some_and(|rest| {
        let mut behind = rest.chars();
        behind.next();
        begins(rest, other) || begins(behind.as_str(), other)
    });
    let within = one.len() + other.len() >= 6 && joined.contains(&format!("{one}{other}"));
    let cut = one.chars().next().is_some_and(|initial| {
        joined
            .strip_prefix(initial)
            .is_some_and(|cut| cut.chars().count() >= 6 && other.starts_with(cut))
    });
    before || after || within || cut
}

/// Returns a folded word without hyphens and apostrophes, and as if nobody wrote out an umlaut's `e`, so that `Müller`
/// and `mueller` are the same.
pub(super) fn reduced(word: &str) -> String {
    word.replace(['-', '\''], "")
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
}

/// Returns a word in lower case without diacritics and dots.
pub(super) fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '\''))
            .map(|c| c.to_ascii_lowercase())
            .collect();
    }
    let mut plain = String::with_capacity(word.len());
    for c in word.nfkd().filter(|&c| !is_combining_mark(c)) {
        for c in c.to_lowercase() {
            match c {
                'ß' => plain.push_str("ss"),
                'æ' => plain.push_str("ae"),
                'œ' => plain.push_str("oe"),
                'ø' => plain.push('o'),
                'ł' => plain.push('l'),
                'đ' | 'ð' => plain.push('d'),
                'þ' => plain.push_str("th"),
                'ı' => plain.push('i'),
                '\u{2018}' | '\u{2019}' => plain.push('\''),
                '\u{2010}' | '\u{2011}' => plain.push('-'),
                c if c.is_alphanumeric() || matches!(c, '-' | '\'') => plain.push(c),
                _ => {}
            }
        }
    }
    plain
}

/// Returns a name without what mail programs, lists and companies put round it: `Ann via a list`, `Ann (Sales)`,
/// `Ann [mailto:...]`, `Ann/EX/ORG@EX`, `Ann - Ex Corp`.
fn bare(raw: &str) -> Option<String> {
    let mut name = String::with_capacity(raw.len());
    let mut depth = 0_usize;
    for c in raw.chars() {
        match c {
            '(' | '[' | '<' => depth += 1,
            ')' | ']' | '>' => depth = depth.saturating_sub(1),
            '"' | '`' | '\u{201c}' | '\u{201d}' => {}
            _ if depth == 0 => name.push(c),
            _ => {}
        }
    }
    let mut name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(at) = find_word(&name, " via ") {
        name.truncate(at);
    }
    if let Some((before, _)) = name.split_once('/')
        && before.contains(' ')
    {
        name.truncate(before.len());
    }
    if let Some((before, _)) = name.split_once('@') {
        // `Ann Lee@EX` names Ann; `ann@ex.org` is an address.
        if !before.contains(' ') {
            return None;
        }
        name.truncate(before.len());
    }
    for dash in [" - ", " | ", " \u{2013} ", " \u{2014} "] {
        if let Some(at) = name.find(dash)
            && name.get(..at).is_some_and(|before| before.contains(' '))
        {
            name.truncate(at);
        }
    }
    let name = name.trim_matches(|c: char| c.is_whitespace() || "'\"`,;".contains(c));
    (!name.is_empty()).then(|| name.to_owned())
}

/// Finds an ASCII word, whatever its case.
fn find_word(text: &str, word: &str) -> Option<usize> {
    text.as_bytes()
        .windows(word.len())
        .position(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// Returns `Last, First` as `First Last`; `Ann Lee, PhD` as it is.
fn in_reading_order(name: String) -> String {
    let Some((before, after)) = name.split_once(',') else {
        return name;
    };
    let (before, after) = (before.trim(), after.trim());
    let words = |part: &str| part.split_whitespace().count();
    let title = after
        .split(|c: char| c.is_whitespace() || c == ',')
        .next()
        .is_some_and(|word| {
            let word = folded(word);
            TITLES.contains(&word.as_str()) || words::is_in_no_name(&word)
        });
    if title || after.contains(',') {
        before.to_owned()
    } else if (1..=3).contains(&words(before)) && (1..=3).contains(&words(after)) {
        format!("{after} {before}")
    } else {
        name
    }
}

/// Returns a name made readable from a local part that is plainly `first.last` or `first_last`; else `None`.
pub(super) fn from_local(local: &str) -> Option<String> {
    let separator = if local.contains('_') { '_' } else { '.' };
    // Broken exports leave quotes round the parts.
    let parts: Vec<&str> = local
        .split(separator)
        .map(|part| part.trim_matches('\''))
        .collect();
    let plain = |part: &&str| {
        part.chars().count() >= 2
            && part
                .chars()
                .all(|c| c.is_alphabetic() || c == '-' || c == '\'')
            && part.chars().any(is_vowel)
            && !words::is_in_no_name(&folded(part))
    };
    let initial = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_alphabetic);
    let readable = match parts.as_slice() {
        [first, last] => plain(first) && plain(last),
        [first, middle, last] => plain(first) && plain(last) && initial(middle),
        _ => false,
    };
    readable.then(|| {
        parts
            .iter()
            .map(|part| capitalised(part))
            .collect::<Vec<_>>()
            .join(" ")
    })
}

fn is_vowel(c: char) -> bool {
    !c.is_ascii() || "aeiouy".contains(c)
}

fn capitalised(part: &str) -> String {
    let mut start = true;
    part.chars()
        .flat_map(|c| {
            let upper = std::mem::replace(&mut start, matches!(c, '-' | '\''));
            let mut letters = Vec::with_capacity(1);
            if upper {
                letters.extend(c.to_uppercase());
            } else {
                letters.push(c);
            }
            letters
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Ann Lee", "Ann Lee", Some("ann lee"))]
    #[case::last_first("Lee, Ann", "Ann Lee", Some("ann lee"))]
    #[case::last_first_middle("Lee, Ann B.", "Ann B. Lee", Some("ann lee"))]
    #[case::quotes("'Ann Lee'", "Ann Lee", Some("ann lee"))]
    #[case::department("Ann Lee (Sales)", "Ann Lee", Some("ann lee"))]
    #[case::department_last_first("Lee, Ann (Ex Corp)", "Ann Lee", Some("ann lee"))]
    #[case::mailto("Ann Lee [mailto:ann@ex.org]", "Ann Lee", Some("ann lee"))]
    #[case::via_a_list("Ann Lee via Friends", "Ann Lee", Some("ann lee"))]
    #[case::notes("Ann Lee/HOU/EX@EX", "Ann Lee", Some("ann lee"))]
    #[case::company("Ann Lee - Ex Corp", "Ann Lee", Some("ann lee"))]
    #[case::title("Dr. Ann Lee", "Dr. Ann Lee", Some("ann lee"))]
    #[case::degree("Ann Lee, PhD", "Ann Lee", Some("ann lee"))]
    #[case::diacritics("Zoë Müller", "Zoë Müller", Some("muller zoe"))]
    #[case::upper_case("ANN LEE", "ANN LEE", Some("ann lee"))]
    #[case::cyrillic("Анна Ли", "Анна Ли", Some("анна ли"))]
    #[case::middle_name("Ann Bee Lee", "Ann Bee Lee", Some("ann lee"))]
    #[case::hyphen("Ann-Bee Lee", "Ann-Bee Lee", Some("ann-bee lee"))]
    #[case::single_word("Ann", "Ann", None)]
    #[case::initial_only("A. Lee", "A. Lee", None)]
    #[case::twice_the_same("Ann Ann", "Ann Ann", None)]
    #[case::company_name("Ex Corp", "Ex Corp", None)]
    #[case::desk("Customer Support", "Customer Support", None)]
    #[case::digits("Ann Lee2", "Ann Lee2", None)]
    fn a_name_is_read(#[case] raw: &str, #[case] shown: &str, #[case] key: Option<&str>) {
        let name = Name::read(raw).unwrap();
        assert_eq!(name.shown, shown);
        assert_eq!(name.key().as_deref(), key);
    }

    #[rstest]
    #[case::empty("")]
    #[case::address("ann@ex.org")]
    #[case::only_a_comment("(Sales)")]
    #[case::only_quotes("''")]
    fn no_name(#[case] raw: &str) {
        assert_eq!(Name::read(raw), None);
    }

    #[rstest]
    #[case::in_full("ann.lee", true)]
    #[case::joined("annlee", true)]
    #[case::turned("lee_ann", true)]
    #[case::initial_and_last("alee", true)]
    #[case::last_and_initial("leea", true)]
    #[case::first_and_initial("annl", true)]
    #[case::with_a_number("ann.lee42", true)]
    #[case::last_alone("lee", true)]
    #[case::first_alone("ann", true)]
    #[case::another_person("kim.fox", false)]
    #[case::part_of_a_word("annual", false)]
    #[case::initials("al", false)]
    #[case::middle_initial("ablee", true)]
    #[case::last_name_before_something("leeborough", false)]
    #[case::nickname("sunny", false)]
    fn agreement_of_ann_lee_with(#[case] local: &str, #[case] expected: bool) {
        assert_eq!(Name::read("Ann Lee").unwrap().agrees_with(local), expected);
    }

    #[rstest]
    #[case::umlaut_written_out("Zoe Mueller", "z.muller")]
    #[case::umlaut_in_the_name("Zoë Müller", "mueller")]
    #[case::cut_off("John Smithson", "jsmithso")]
    #[case::apostrophe("Ann O'Neil", "aoneil")]
    #[case::particle("Ann de Moor", "ademoor")]
    #[case::first_middle_last("Ann Lee", "annbl")]
    #[case::both_and_more("Ann Lee", "annleehome")]
    fn agreement_sees_through(#[case] name: &str, #[case] local: &str) {
        assert!(Name::read(name).unwrap().agrees_with(local));
    }

    #[rstest]
    #[case::dot("kim.lee", Some("Kim Lee"))]
    #[case::underscore("kim_lee", Some("Kim Lee"))]
    #[case::middle_initial("kim.b.lee", Some("Kim B Lee"))]
    #[case::apostrophe("kim.o'lee", Some("Kim O'Lee"))]
    #[case::quotes_left_over("lee'.'kim", Some("Lee Kim"))]
    #[case::one_word("kimlee", None)]
    #[case::initial("k.lee", None)]
    #[case::digits("kim.lee2", None)]
    #[case::desk("sales.office", None)]
    #[case::no_vowel("kmx.lee", None)]
    fn a_readable_name_from(#[case] local: &str, #[case] expected: Option<&str>) {
        assert_eq!(from_local(local).as_deref(), expected);
    }

    proptest! {
        #[test]
        fn no_text_panics(raw in "\\PC{0,60}", local in "\\PC{0,20}") {
            if let Some(name) = Name::read(&raw) {
                name.agrees_with(&local);
                name.key();
            }
            from_local(&local);
        }
    }
}
