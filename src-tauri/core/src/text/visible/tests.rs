//! Holds the policy to `tests/fixtures/visible`, as the window's tests do too.

use super::*;
use proptest::prelude::*;
use serde_json::Value;

const VECTORS: &str = include_str!("../../../../../tests/fixtures/visible/vectors.json");

#[test]
fn shows_what_a_text_hides_and_keeps_what_a_script_needs() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
    assert!(vectors.len() > 90, "the vectors are read");
    for vector in vectors {
        let get = |key: &str| vector[key].as_str().unwrap();
        assert_eq!(written_out(get("text")), get("shown"), "{}", get("why"));
        let mixed = vector["mixed"].as_bool().unwrap();
        assert_eq!(mixes_scripts(get("text")), mixed, "{}", get("why"));
    }
}

#[test]
fn every_ignorable_character_is_written_out_between_letters() {
    use icu_properties::CodePointSetData;
    use icu_properties::props::DefaultIgnorableCodePoint;
    let mut seen = 0;
    for range in CodePointSetData::new::<DefaultIgnorableCodePoint>().iter_ranges() {
        for c in range.filter_map(char::from_u32) {
            seen += 1;
            let expected = format!("n⟨{}⟩n", number(c));
            assert_eq!(written_out(&format!("n{c}n")), expected);
        }
    }
    assert!(seen > 4_000, "{seen} characters");
}

#[test]
fn pieces_say_which_of_them_stand_for_a_character() {
    let piece = |text: &str, hidden| Piece {
        text: text.to_owned(),
        hidden,
    };
    assert_eq!(
        pieces("An\u{200b}\u{202e}n"),
        [
            piece("An", false),
            piece("U+200B", true),
            piece("U+202E", true),
            piece("n", false)
        ]
    );
    assert_eq!(pieces(""), []);
}

#[test]
fn a_line_of_its_own_is_one_line_with_a_note() {
    assert_eq!(
        visible("  P\u{430}ul\nBcc: x "),
        "P\u{430}ul⟨U+000A⟩Bcc: x (mixed scripts)"
    );
    assert_eq!(visible(" Ann "), "Ann");
    let sentence = format!("There is no '{}'", visible("P\u{430}ul"));
    assert_eq!(visible(&sentence), sentence, "one note is enough");
}

#[test]
fn lines_keep_their_ends_and_nothing_else_that_is_hidden() {
    assert_eq!(lines("a\u{1b}[2J\nb\r\n"), "a⟨U+001B⟩[2J\nb⟨U+000D⟩\n");
    assert!(matches!(lines("a\nb\n"), Cow::Borrowed(_)));
}

#[test]
fn json_is_safe_to_print_and_means_the_same() {
    let value =
        serde_json::json!({"a\u{202e}": "\u{7f}\u{9b}\u{e0041}\n\u{3164}", "b": "می\u{200c}خواهم"});
    let printed = serde_json::to_string_pretty(&value).unwrap();
    let safe = json(&printed);
    assert_eq!(lines(&safe), safe, "nothing is left to write out");
    assert!(
        safe.contains("\\u202e") && safe.contains("\\udb40\\udc41"),
        "{safe}"
    );
    assert!(safe.contains("می\u{200c}خواهم"), "a joiner stays: {safe}");
    let back: Value = serde_json::from_str(&safe).unwrap();
    assert_eq!(back, value);
}

proptest! {
    #[test]
    fn what_was_written_out_is_clean(text in "(\\PC|\\p{C}|[\u{200c}\u{200d}\u{fe0f}\u{301}ا ক\u{9cd}👩🏴]){0,20}") {
        let once = visible(&text);
        prop_assert_eq!(visible(&once), once.as_str(), "nothing is left");
        prop_assert!(!once.contains(char::is_control), "{}", once);
    }

    #[test]
    fn pieces_and_text_agree(text in "(\\PC|\\p{C}){0,20}") {
        let joined: String = pieces(&text)
            .into_iter()
            .map(|piece| if piece.hidden { format!("⟨{}⟩", piece.text) } else { piece.text })
            .collect();
        prop_assert_eq!(written_out(&text), joined);
    }

    #[test]
    fn any_json_means_the_same(text in "(\\PC|\\p{C}){0,30}") {
        let printed = serde_json::to_string(&text).unwrap();
        let back: String = serde_json::from_str(&json(&printed)).unwrap();
        prop_assert_eq!(back, text);
    }
}
