//! How right the answers would have been: as text, as JSON, in the report; progress beside it.

use super::home::{AS_OF, Home, said};
use insta::assert_snapshot;

#[test]
fn past_dates_are_replayed_in_sentences_and_tables() {
    let ran = Home::with_story().run(&["prove", "--as-of", AS_OF]);
    assert_eq!(ran.code, 0, "{}", ran.error);
    assert!(ran.error.starts_with("Replaying: 0 of "), "{}", ran.error);
    assert_snapshot!(ran.out);
}

#[test]
fn the_proof_as_json_holds_what_its_sentences_say() {
    let home = Home::with_story();
    let proof = home.run(&["prove", "--json", "--as-of", AS_OF]).json();
    let dates = proof["dates"].as_array().unwrap();
    let sentences = proof["sentences"].as_array().unwrap();
    let first = said(&sentences[0]);
    assert!(
        first.starts_with(&format!("{} past dates", dates.len())),
        "{first}"
    );
    for key in ["contact", "silence", "labels", "introductions", "lacking"] {
        assert!(proof.get(key).is_some(), "{key} is missing");
    }
    assert_eq!(proof["as_of"], AS_OF);
}

#[test]
fn a_new_mailbox_is_told_what_it_takes() {
    let home = Home::new();
    home.run(&["me", "add", "me@ex.org"]);
    let ran = home.run(&["prove"]);
    assert_eq!(ran.code, 0, "{}", ran.error);
    assert!(
        ran.out
            .starts_with("Not enough mail yet to replay any date: it takes"),
        "{}",
        ran.out
    );
}

#[test]
fn a_report_says_how_right_it_is_where_that_is_asked_for() {
    let home = Home::with_story();
    let report = |more: &[&str]| {
        let words = [
            "report", "--format", "html", "--output", "-", "--as-of", AS_OF,
        ];
        home.run(&[&words[..], more].concat()).out
    };
    assert!(report(&["--proof"]).contains("<section id=\"proof\">"));
    assert!(!report(&[]).contains("<section id=\"proof\">"));
}
