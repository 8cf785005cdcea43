//! Who is one person, who is the user, and who is meant: asked, decided, found.

use super::home::{AS_OF, Home, Ran, said};
use rstest::rstest;
use serde_json::Value;

/// A mailbox of which little is known but names.
fn mbox(messages: &[(&str, &str)]) -> Vec<u8> {
    let one = |(number, (from, to)): (usize, &(&str, &str))| {
        let day = 1 + number % 27;
        format!(
            "From x Thu Jan  1 00:00:00 2026\nFrom: {from}\nTo: {to}\nDate: {day} Nov 2025 10:00:00 +0000\nMessage-ID: <{number}-{from}>\n\n"
        )
    };
    let all: String = messages.iter().enumerate().map(one).collect();
    all.into_bytes()
}

fn succeeded(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{}", ran.error);
    ran
}

fn import(home: &Home, name: &str, messages: &[(&str, &str)]) {
    let file = home.write(name, &mbox(messages));
    let file = file.to_str().unwrap();
    succeeded(home.run(&["import", "mbox", file, "--me", "ann@ex.org"]));
}

const ME: &str = "Ann Ek <ann@ex.org>";

fn home() -> Home {
    let home = Home::new();
    import(
        &home,
        "inbox.mbox",
        &[
            ("Ilse Marrow <ilse@northgate-labs.example>", ME),
            ("Ilse Marrow <sunny@post.example>", ME),
            ("Robert Fenwick <rf@old.example>", ME),
            ("Robin Fenwick <robin@old.example>", ME),
            ("Анна Петрова <ap@post.example>", ME),
            ("Zoë Müller <zm@northgate-labs.example>", ME),
        ],
    );
    home
}

fn suggestions(home: &Home) -> Vec<Value> {
    let ran = succeeded(home.run(&["suggestions", "--json", "--as-of", AS_OF]));
    ran.json().as_array().unwrap().clone()
}

#[test]
fn two_who_are_likely_one_are_suggested_until_they_are_merged() {
    let home = home();
    let found = suggestions(&home);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        said(&found[0]["reasons"][0]["value"]),
        "both are called Ilse Marrow"
    );
    let text = succeeded(home.run(&["suggestions"])).out;
    assert!(
        text.contains("closeknit merge") && text.contains("sunny@post.example"),
        "{text}"
    );
    let (one, other) = (&found[0]["one"]["id"], &found[0]["other"]["id"]);
    succeeded(home.run(&["merge", &one.to_string(), &other.to_string()]));
    assert_eq!(suggestions(&home), [] as [Value; 0]);
}

#[test]
fn two_told_apart_are_not_suggested_again_after_more_mail_until_that_is_undone() {
    let home = home();
    let noted =
        succeeded(home.run(&["apart", "ilse@northgate-labs.example", "sunny@post.example"]));
    assert!(noted.out.contains("not the same person"), "{}", noted.out);
    import(
        &home,
        "more.mbox",
        &[("Ilse Marrow <sunny@post.example>", ME)],
    );
    assert_eq!(suggestions(&home), [] as [Value; 0]);
    succeeded(home.run(&["undo"]));
    assert_eq!(suggestions(&home).len(), 1);
}

#[test]
fn addresses_told_apart_are_not_merged_by_later_mail() {
    let home = Home::new();
    let (one, other) = ("Kim Ito <kim.ito@a.example>", "Kim Ito <kim.ito@b.example>");
    import(&home, "inbox.mbox", &[(one, ME), ("kim.ito@b.example", ME)]);
    succeeded(home.run(&["apart", "kim.ito@a.example", "kim.ito@b.example"]));
    import(&home, "more.mbox", &[(other, ME), (other, ME)]);
    let person = succeeded(home.run(&["person", "kim.ito@b.example", "--json", "--as-of", AS_OF]));
    assert_eq!(
        person.json()["person"]["addresses"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn who_sends_from_the_sent_folder_is_asked_about_until_the_user_has_said_who_it_is() {
    let home = home();
    let sent = [
        (ME, "kim@ex.com"),
        ("Ivo Assistant <ivo@ex.org>", "kim@ex.com"),
    ];
    import(&home, "Sent.mbox", &sent);
    let me = succeeded(home.run(&["me", "list", "--json"])).json();
    assert_eq!(me["unconfirmed"], serde_json::json!(["ivo@ex.org"]));
    assert_eq!(me["asked"][0]["messages"], 1);
    assert_eq!(me["asked"][0]["of"], 2);
    let text = succeeded(home.run(&["me", "list"])).out;
    assert!(
        text.contains("does somebody send for you?") && text.contains("1 of 2"),
        "{text}"
    );

    succeeded(home.run(&["me", "remove", "ivo@ex.org"]));
    let asked = || succeeded(home.run(&["me", "list", "--json"])).json()["asked"].take();
    assert_eq!(asked(), serde_json::json!([]));
    import(&home, "Sent.mbox", &[("ivo@ex.org", "eve@ex.com")]);
    assert_eq!(
        asked(),
        serde_json::json!([]),
        "more of their mail changes nothing"
    );
    succeeded(home.run(&["undo"]));
    assert_eq!(asked()[0]["address"], "ivo@ex.org");
    let nobody = home.run(&["me", "remove", "nobody@ex.org"]);
    assert_eq!(nobody.code, 1, "{}", nobody.out);
}

#[rstest]
#[case::order("marrow ilse northgate", "Ilse Marrow")]
#[case::initial("z. müller", "Zoë Müller")]
#[case::no_accents("zoe muller", "Zoë Müller")]
#[case::nickname("bob fenwick", "Robert Fenwick")]
#[case::slip("robret fenwick", "Robert Fenwick")]
#[case::another_script("anna petrova", "Анна Петрова")]
fn somebody_is_meant_as_typed(#[case] who: &str, #[case] name: &str) {
    let found = succeeded(home().run(&["person", who, "--json", "--as-of", AS_OF]));
    assert_eq!(found.json()["person"]["name"], name);
}

#[test]
fn whoever_could_be_meant_is_listed() {
    let ran = home().run(&["person", "fenwick"]);
    assert_eq!(ran.code, 1);
    for name in ["Robert Fenwick", "Robin Fenwick"] {
        assert!(ran.error.contains(name), "{}", ran.error);
    }
    let slip = home().run(&["introduce", "fenwcik"]);
    assert_eq!(slip.code, 1);
    assert!(slip.error.contains("could be any of 2"), "{}", slip.error);
}

#[rstest]
#[case::domain("northgate-labs.example")]
#[case::name("Northgate Labs")]
#[case::name_and_form("northgate labs gmbh")]
#[case::beginning("northgate")]
#[case::slip("nortgate-labs")]
fn a_company_is_meant_as_typed(#[case] company: &str) {
    let found = succeeded(home().run(&[
        "introduce",
        "--company",
        company,
        "--json",
        "--as-of",
        AS_OF,
    ]));
    assert_eq!(found.json()["company"], "northgate-labs.example");
}
