//! Characters that show nothing or turn the text around them, written out.

use std::fmt::Write;

/// Returns `name` with every character written out that would be invisible or turn the text around it, and with a note
/// where one word mixes scripts whose letters look alike.
pub fn visible(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.trim().chars() {
        if is_hidden(c) {
            let _ = write!(out, "⟨U+{:04X}⟩", u32::from(c));
        } else {
            out.push(c);
        }
    }
    if name.split_whitespace().any(mixes_scripts) {
        out.push_str(" (mixed scripts)");
    }
    out
}

/// Returns whether a character shows nothing, or changes the direction of what follows.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F
            | 0x200B | 0x200E | 0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x3164
            | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}

/// Returns whether a word has letters of more than one of Latin, Greek and Cyrillic.
fn mixes_scripts(word: &str) -> bool {
    let mut seen = 0_u8;
    for c in word.chars().filter(|c| c.is_alphabetic()) {
        seen |= match u32::from(c) {
            0x41..=0x24F | 0x1E00..=0x1EFF => 1,
            0x370..=0x3FF | 0x1F00..=0x1FFF => 2,
            0x400..=0x52F => 4,
            _ => 0,
        };
    }
    seen.count_ones() > 1
}
