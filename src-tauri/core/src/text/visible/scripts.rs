//! Words that mix scripts, and domains that pose as others (UTS #39).

use super::class::{Class, class};
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use unicode_security::confusable_detection::skeleton;
use unicode_security::mixed_script::AugmentedScriptSet;

/// Returns whether a word of `text` mixes scripts that are not written together, or a domain in it has a label that
/// looks Latin and is not.
pub fn mixes_scripts(text: &str) -> bool {
    !text.is_ascii()
        && (text.split(|c| !is_in_word(c)).any(mixes)
            || text.split(ends_address).any(poses_as_domain))
}

/// Returns whether a character is part of a word: a letter, a mark or a number that shows something.
pub(super) fn is_in_word(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    [
        GeneralCategoryGroup::Letter,
        GeneralCategoryGroup::Mark,
        GeneralCategoryGroup::Number,
    ]
    .iter()
    .any(|group| group.contains(category))
        && class(c) != Class::Hidden
}

/// Returns whether a word is of no one script, and not of Latin with one of the writing systems of East Asia.
fn mixes(word: &str) -> bool {
    if !AugmentedScriptSet::for_str(word).is_empty() {
        return false;
    }
    let mut others = AugmentedScriptSet::default();
    for c in word.chars().filter(|c| !is_latin(*c)) {
        others.intersect_with(AugmentedScriptSet::for_char(c));
    }
    !(others.hanb || others.jpan || others.kore)
}

fn is_latin(c: char) -> bool {
    let mut set = AugmentedScriptSet::for_char(c);
    let any = set.is_all();
    set.intersect_with(AugmentedScriptSet::for_char('a'));
    !any && !set.is_empty()
}

fn ends_address(c: char) -> bool {
    c.is_whitespace() || "<>(),;\"".contains(c)
}

/// Returns whether a host name under an ASCII domain has a label in which every letter is of another script and looks
/// Latin: "раура.com", all of it Cyrillic but the end. An address is looked at behind its "@".
fn poses_as_domain(token: &str) -> bool {
    let host = token.rsplit('@').next().unwrap_or(token);
    let Some((labels, top)) = host.rsplit_once('.') else {
        return false;
    };
    let is_ascii_top = !top.is_empty() && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_ascii_top && labels.split('.').any(looks_latin)
}

fn looks_latin(label: &str) -> bool {
    !label.is_ascii()
        && label
            .chars()
            .all(|c| c.is_ascii_digit() || c == '-' || is_latin_look_alike(c))
}

/// Returns whether a letter that is not Latin is easily taken for ASCII ones.
pub(super) fn is_latin_look_alike(c: char) -> bool {
    !c.is_ascii()
        && is_in_word(c)
        && !is_latin(c)
        && !AugmentedScriptSet::for_char(c).is_all()
        && skeleton(c.encode_utf8(&mut [0; 4])).all(|c| c.is_ascii_graphic())
}
