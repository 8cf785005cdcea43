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
    assert!(noted.out.contains("closeknit undo 1"), "{}", noted.out);
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
fn a_snooze_ends_as_the_day_named_begins() {
    let home = Home::with_story();
    succeeded(home.run(&["snooze", "lee", "--until", "2099-01-02"]));
    assert!(!is_listed(&home, "2099-01-01"), "a day before");
    assert!(is_listed(&home, "2099-01-02"));
    let past = home.run(&["snooze", "lee", "--until", "2001-01-01"]);
    assert_eq!(past.code, 1);
    assert!(
        past.error.contains("1 January 2001 has begun already") && past.error.contains("hint: "),
        "{}",
        past.error
    );
}

#[test]
fn a_mark_says_what_somebody_is() {
    let home = Home::with_story();
    succeeded(home.run(&["mark", "pia", "role"]));
    assert_eq!(person(&home, "pia@big.example")["kind"], "role");
}

#[test]
fn decisions_are_listed_the_last_first_and_any_of_them_is_undone() {
    let home = Home::with_story();
    let before = home.people();
    let words: [&[&str]; 4] = [
        &["merge", "kim", "omar@big.example"],
        &["snooze", "lee"],
        &["mark", "pia", "list"],
        &["let-go", "lee"],
    ];
    let ids = words.map(|words| {
        let decided = succeeded(home.run(&[words, &["--json"]].concat())).json();
        decided["id"].as_i64().unwrap()
    });
    let listed = || succeeded(home.run(&["decisions", "--json"])).json();
    let all = listed();
    let listed_ids = |all: &Value| -> Vec<i64> {
        let all = all.as_array().unwrap().iter();
        all.map(|one| one["id"].as_i64().unwrap()).collect()
    };
    assert_eq!(listed_ids(&all), [ids[3], ids[2], ids[1], ids[0]]);
    assert_eq!(all[3]["decision"]["kind"], "merge");
    assert!(all[3]["at"].as_str().unwrap().ends_with('Z'), "{all}");
    let named = all[3]["people"].as_array().unwrap();
    assert_eq!(named.len(), 2, "{all}");
    assert_eq!(named[0]["address"], "kim@ex.org");
    assert_eq!(named[0]["id"], named[1]["id"], "they are one person now");
    let text = succeeded(home.run(&["decisions"])).out;
    assert!(
        text.contains("pia@big.example is a mailing list") && text.contains("closeknit undo ID"),
        "{text}"
    );

    let undo = |id: i64| home.run(&["undo", &id.to_string()]);
    let undone = succeeded(undo(ids[0]));
    assert!(undone.out.contains("are one person"), "{}", undone.out);
    assert_eq!(listed_ids(&listed()), [ids[3], ids[2], ids[1]]);
    assert_eq!(
        person(&home, "pia@big.example")["kind"],
        "list",
        "what was decided later stays"
    );
    let again = undo(ids[0]);
    assert_eq!(again.code, 1);
    assert!(
        again.error.contains(&format!("no decision {}", ids[0])) && again.error.contains("hint: "),
        "{}",
        again.error
    );
    succeeded(undo(ids[1]));
    assert!(!is_listed(&home, AS_OF), "they are let go all the same");
    succeeded(undo(ids[3]));
    assert!(is_listed(&home, AS_OF));
    succeeded(undo(ids[2]));
    assert_eq!(home.people(), before);
    assert!(
        succeeded(home.run(&["decisions"]))
            .out
            .contains("decided nothing")
    );
}

#[test]
fn what_is_said_of_ones_own_addresses_is_listed_and_undone() {
    let home = Home::with_story();
    let before = home.people();
    let mine = || succeeded(home.run(&["me", "list"])).out;
    let added = succeeded(home.run(&["me", "add", "kim@ex.org"]));
    assert!(added.out.contains("closeknit undo 1"), "{}", added.out);
    assert_ne!(home.people(), before, "Kim's mail is the user's now");
    succeeded(home.run(&["me", "remove", "ann@ex.org"]));
    assert_eq!(mine(), "kim@ex.org\n");
    let again = succeeded(home.run(&["me", "add", "kim@ex.org"]));
    assert!(!again.out.contains("undo"), "that it is was said before");
    let text = succeeded(home.run(&["decisions"])).out;
    assert!(
        text.contains("kim@ex.org is yours") && text.contains("ann@ex.org is not yours"),
        "{text}"
    );
    succeeded(home.run(&["undo", "1"]));
    succeeded(home.run(&["undo"]));
    assert_eq!(mine(), "ann@ex.org\n");
    assert_eq!(home.people(), before);
}

#[rstest]
#[case::oneself(&["merge", "kim", "ann@ex.org"], "ann@ex.org is yours")]
#[case::the_same(&["merge", "kim", "kim@ex.org"], "one person already")]
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
