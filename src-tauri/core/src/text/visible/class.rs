//! What a character is to the policy, from Unicode's data alone.

use icu_properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, EmojiModifier, ExtendedPictographic,
    GeneralCategory, IndicSyllabicCategory, JoiningType, Script, UnifiedIdeograph,
};
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, CodePointSetData};

/// What the policy tells apart. Each character is one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// Shown, and nothing to do with joiners.
    Base,
    /// Shows nothing alone: written out unless it is needed where it stands.
    Hidden,
    /// A combining mark that takes no room of its own.
    Mark,
    /// A combining mark beside its base.
    SpacingMark,
    /// Takes the vowel from an Indic letter.
    Virama,
    /// Sets the next Indic letter below; shows nothing itself.
    Stacker,
    /// A letter that joins to the next one, in Arabic, Syriac, N'Ko and others.
    Joining,
    /// A letter that joins to the one before it only.
    JoiningBefore,
    /// A letter of a script of India or its neighbours.
    Indic,
    /// A Mongolian letter.
    Mongolian,
    /// A unified ideograph.
    Ideograph,
    /// Any other letter of Chinese, Japanese or Korean.
    EastAsian,
    /// An emoji, or what may become one.
    Emoji,
    /// A skin tone.
    Modifier,
}

/// Returns what a character is.
pub(super) fn class(c: char) -> Class {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    if is_hidden(c, category) {
        return Class::Hidden;
    }
    let indic = CodePointMapData::<IndicSyllabicCategory>::new().get(c);
    match category {
        GeneralCategory::NonspacingMark
        | GeneralCategory::EnclosingMark
        | GeneralCategory::SpacingMark => mark(c, category, indic),
        _ if CodePointSetData::new::<EmojiModifier>().contains(c) => Class::Modifier,
        _ if CodePointSetData::new::<ExtendedPictographic>().contains(c) => Class::Emoji,
        _ => letter(c, category, indic),
    }
}

fn is_hidden(c: char, category: GeneralCategory) -> bool {
    match category {
        GeneralCategory::Control
        | GeneralCategory::Format
        | GeneralCategory::PrivateUse
        | GeneralCategory::Unassigned
        | GeneralCategory::LineSeparator
        | GeneralCategory::ParagraphSeparator => true,
        GeneralCategory::SpaceSeparator => c != ' ',
        _ => is_blank(c) || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c),
    }
}

/// Returns whether a character is drawn as nothing, which no property says: blank braille, the null notehead, the filler of
/// Khitan, and what stands for an object that is not there.
fn is_blank(c: char) -> bool {
    matches!(c, '\u{2800}' | '\u{1d159}' | '\u{16fe4}' | '\u{fffc}')
}

fn mark(c: char, category: GeneralCategory, indic: IndicSyllabicCategory) -> Class {
    let combining = CodePointMapData::<CanonicalCombiningClass>::new().get(c);
    match category {
        _ if indic == IndicSyllabicCategory::InvisibleStacker => Class::Stacker,
        _ if combining == CanonicalCombiningClass::Virama => Class::Virama,
        GeneralCategory::SpacingMark => Class::SpacingMark,
        _ => Class::Mark,
    }
}

fn letter(c: char, category: GeneralCategory, indic: IndicSyllabicCategory) -> Class {
    let is_letter = matches!(
        category,
        GeneralCategory::OtherLetter | GeneralCategory::ModifierLetter
    );
    let scripts = ScriptWithExtensions::new();
    let is_any_of = |all: &[Script]| all.iter().any(|script| scripts.has_script(c, *script));
    const EAST_ASIAN: [Script; 5] = [
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
        Script::Bopomofo,
        Script::Hangul,
    ];
    if is_letter && is_any_of(&[Script::Mongolian]) {
        return Class::Mongolian;
    }
    match CodePointMapData::<JoiningType>::new().get(c) {
        JoiningType::DualJoining | JoiningType::LeftJoining | JoiningType::JoinCausing => {
            return Class::Joining;
        }
        JoiningType::RightJoining => return Class::JoiningBefore,
        _ => {}
    }
    if CodePointSetData::new::<UnifiedIdeograph>().contains(c) {
        Class::Ideograph
    } else if is_letter && is_any_of(&EAST_ASIAN) {
        Class::EastAsian
    } else if is_letter && indic != IndicSyllabicCategory::Other {
        Class::Indic
    } else {
        Class::Base
    }
}
