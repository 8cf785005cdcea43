//! The window's tables: `ui/src/host/generated/visible.ts` is generated from here, never written by hand.
//!
//! `CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --lib text::visible` writes them anew.

use super::class::{Class, class};
use super::scripts::{is_in_word, is_latin_look_alike};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use unicode_security::mixed_script::AugmentedScriptSet;

const CLASSES: [(Class, &str); 13] = [
    (Class::Hidden, "hidden"),
    (Class::Mark, "mark"),
    (Class::SpacingMark, "spacingMark"),
    (Class::Virama, "virama"),
    (Class::Stacker, "stacker"),
    (Class::Joining, "joining"),
    (Class::JoiningBefore, "joiningBefore"),
    (Class::Indic, "indic"),
    (Class::Mongolian, "mongolian"),
    (Class::Ideograph, "ideograph"),
    (Class::EastAsian, "eastAsian"),
    (Class::Emoji, "emoji"),
    (Class::Modifier, "modifier"),
];

fn every_character() -> impl Iterator<Item = char> {
    (0..=0x10_ffff_u32).filter_map(char::from_u32)
}

/// Writes the stretches that characters in order make: how far each lies behind the one before, and how long it is where
/// that is not 1, in base 36.
fn stretches(members: &[char]) -> String {
    let mut found: Vec<(u32, u32)> = Vec::new();
    for code in members.iter().map(|c| u32::from(*c)) {
        match found.last_mut() {
            Some((_, end)) if *end == code => *end += 1,
            _ => found.push((code, code + 1)),
        }
    }
    let mut before = 0;
    let written = found.iter().map(|(start, end)| {
        let gap = base_36(start - before);
        before = *end;
        match end - start {
            1 => gap,
            length => format!("{gap}-{}", base_36(length)),
        }
    });
    written.collect::<Vec<_>>().join(" ")
}

fn base_36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(char::from_digit(number % 36, 36));
        number /= 36;
        if number == 0 {
            return digits.iter().rev().collect();
        }
    }
}

/// Returns the scripts and writing systems that a character may be of; nothing where it goes with any.
fn scripts(c: char) -> String {
    let set = AugmentedScriptSet::for_char(c);
    if set.is_all() {
        return String::new();
    }
    let systems = [(set.hanb, "Hanb"), (set.jpan, "Jpan"), (set.kore, "Kore")];
    let systems = systems.iter().filter(|(is, _)| *is).map(|(_, name)| *name);
    let scripts = set.base.iter().map(|script| script.short_name());
    systems.chain(scripts).collect::<Vec<_>>().join(" ")
}

fn generated() -> String {
    let (major, minor, patch) = unicode_security::UNICODE_VERSION;
    let mut text = format!(
        "// Generated from src-tauri/core/src/text/visible (Unicode {major}.{minor}.{patch}); not to be edited.\n\
         // Each stretch of code points: how far behind the one before, and how long where that is not 1, in base 36.\n\n\
         export const CLASSES = {{\n"
    );
    let by_class = grouped(every_character(), class);
    for (wanted, name) in CLASSES {
        let _ = writeln!(text, "  {name}: '{}',", stretches(&by_class[&wanted]));
    }
    text.push_str(
        "} as const;\n\n\
         /** Of letters, marks and numbers: the scripts each may be of; none where it goes with any. */\n\
         export const SCRIPTS: readonly (readonly [scripts: string, stretches: string])[] = [\n",
    );
    let in_words: Vec<char> = every_character().filter(|c| is_in_word(*c)).collect();
    for (scripts, members) in grouped(in_words.iter().copied(), scripts) {
        let _ = writeln!(text, "  ['{scripts}', '{}'],", stretches(&members));
    }
    let look_alikes = in_words.into_iter().filter(|c| is_latin_look_alike(*c));
    let look_alikes = stretches(&look_alikes.collect::<Vec<_>>());
    let _ = write!(
        text,
        "];\n\n/** Letters of other scripts that are easily taken for ASCII ones. */\n\
         export const LATIN_LOOK_ALIKES = '{look_alikes}';\n"
    );
    text
}

fn grouped<K: Ord>(
    characters: impl Iterator<Item = char>,
    key: impl Fn(char) -> K,
) -> BTreeMap<K, Vec<char>> {
    let mut groups: BTreeMap<K, Vec<char>> = BTreeMap::new();
    for c in characters {
        groups.entry(key(c)).or_default().push(c);
    }
    groups
}

#[test]
fn the_windows_tables_are_those_of_the_policy() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/host/generated/visible.ts");
    let fresh = generated();
    if std::env::var_os("CLOSEKNIT_WRITE_TYPES").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        fresh == committed,
        "{} differs from the policy; write it anew with CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --lib \
         text::visible",
        file.display()
    );
}
