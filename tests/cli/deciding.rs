//! What the user decides by hand lasts, and can be undone.

use super::home::{AS_OF, Home, Ran};
use rstest::rstest;
use serde_json::Value;

fn succeeded(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{}", ran.error);
    ran
}

fn person(home: &Home, who: &str) -> Value {
    succeeded(home.run(&["person", who, "--json", "--as-of", AS_OF])).json()["person"].take()
}

/// Whether Lee is listed as fading or as worth reviving.
fn is_listed(home: &Home, as_of: &str) -> bool {
    ["fading", "reviving"].iter().any(|verb| {
        let ran = succeeded(home.run(&[verb, "--json", "--as-of", as_of]));
        ran.out.contains("lee@old.example")
    })
}

#[test]
fn a_merge_lasts_through_new_mail_and_is_undone() {
    let home = Home::with_story();
    let before = home.people();
    let noted = succeeded(home.run(&["merge", "kim", "omar@big.example"]));
    assert!(noted.out.contains("closeknit undo"), "{}", noted.out);
    let merged = person(&home, "omar@big.example");
    assert_eq!(merged["addresses"].as_array().unwrap().len(), 2, "{merged}");
    assert_eq!(home.people().len() + 1, before.len());

    let more = home.write("more.mbox", b"From x Thu Jan  1 00:00:00 2026\nFrom: New <new@ex.org>\nTo: ann@ex.org\nDate: Mon, 1 Dec 2025 10:00:00 +0000\nMessage-ID: <new@ex.org>\n\n");
    succeeded(home.run(&[
        "import",
        "mbox",
        more.to_str().unwrap(),
        "--me",
        "ann@ex.org",
    ]));
    assert_eq!(
        person(&home, "kim@ex.org")["id"],
        merged["id"],
        "it stays, and so does the id"
    );

    let undone = succeeded(home.run(&["undo"]));
    assert!(
        undone
            .out
            .contains("kim@ex.org and omar@big.example are one person"),
        "{}",
        undone.out
    );
    assert_eq!(
        person(&home, "omar@big.example")["addresses"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn undoing_everything_gives_the_same_picture() {
    let home = Home::with_story();
    let before = home.people();
    let decisions: [&[&str]; 6] = [
        &["merge", "kim", "omar@big.example"],
        &["split", "kim@ex.org"],
        &["mark", "pia", "list"],
        &["snooze", "lee"],
        &["let-go", "lee"],
        &["merge", "lee", "kim@ex.org"],
    ];
    for words in decisions {
        succeeded(home.run(words));
    }
    assert_ne!(home.people(), before);
    for _ in decisions {
        succeeded(home.run(&["undo"]));
    }
    assert_eq!(home.people(), before);
    let nothing = home.run(&["undo"]);
    assert_eq!(nothing.code, 1);
    assert!(
        nothing.error.contains("nothing to undo") && nothing.error.contains("hint: "),
        "{}",
        nothing.error
    );
}

#[test]
fn whom_the_user_lets_go_is_not_listed() {
    let home = Home::with_story();
    assert!(is_listed(&home, AS_OF));
    succeeded(home.run(&["let-go", "lee"]));
    assert!(!is_listed(&home, AS_OF));
    succeeded(home.run(&["undo"]));
    assert!(is_listed(&home, AS_OF));
}

#[test]
fn a_snooze_ends() {
    let home = Home::with_story();
    succeeded(home.run(&["snooze", "lee", "--days", "1"]));
    assert!(!is_listed(&home, AS_OF), "until tomorrow, and so before it");
    assert!(is_listed(&home, "2099-01-01T00:00:00Z"), "a day is over");
}

#[test]
fn a_mark_says_what_somebody_is() {
    let home = Home::with_story();
    succeeded(home.run(&["mark", "pia", "role"]));
    assert_eq!(person(&home, "pia@big.example")["kind"], "role");
}

#[rstest]
#[case::oneself(&["merge", "kim", "ann@ex.org"], "ann@ex.org is yours")]
#[case::the_same(&["merge", "kim", "kim@ex.org"], "is already one person")]
#[case::nobody(&["merge", "kim", "zzz"], "Nobody is known as 'zzz'")]
#[case::alone(&["split", "kim@ex.org"], "the only address")]
#[case::no_address(&["split", "kim"], "not a mail address")]
#[case::myself(&["mark", "ann@ex.org", "robot"], "ann@ex.org is yours")]
fn what_cannot_be_decided_is_said(#[case] words: &[&str], #[case] said: &str) {
    let ran = Home::with_story().run(words);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(
        ran.error.contains(said) && ran.error.contains("hint: "),
        "{}",
        ran.error
    );
}
