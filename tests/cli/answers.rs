//! Every answer, as text and as JSON.

use super::home::{AS_OF, Home};
use super::story;
use insta::assert_snapshot;

fn answer(words: &[&str]) -> String {
    let ran = Home::with_story().run(&[words, &["--as-of", AS_OF]].concat());
    assert_eq!((ran.code, ran.error.as_str()), (0, ""), "{}", ran.out);
    ran.out
}

#[test]
fn people_are_listed_strongest_first() {
    assert_snapshot!(answer(&["people"]));
}

#[test]
fn bridges_brokers_and_clusters_are_listed() {
    assert_snapshot!(answer(&["bridges"]));
}

#[test]
fn a_person_is_shown_with_reasons() {
    assert_snapshot!(answer(&["person", "kim@ex.org"]));
}

#[test]
fn an_introduction_names_every_step_and_why() {
    assert_snapshot!(answer(&["introduce", "pia@big.example"]));
}

#[test]
fn an_introduction_is_drafted_for_the_user_to_send() {
    let about = "I make soil sensors for small farms";
    let words = ["introduce", "pia@big.example", "--draft", "--about", about];
    assert_snapshot!(answer(&words));
}

#[test]
fn a_draft_is_a_file_that_is_not_written_over() {
    let home = Home::with_story();
    let file = home.path().join("ask.eml");
    let words = ["introduce", "pia@big.example", "--draft", "--eml"];
    let words = [&words[..], &[file.to_str().unwrap(), "--as-of", AS_OF]].concat();
    assert_eq!(home.run(&words).code, 0);
    let draft = std::fs::read_to_string(&file).unwrap();
    assert!(
        draft.contains("X-Unsent: 1") && draft.contains("To: \"Kim Ito\" <kim@ex.org>"),
        "{draft}"
    );
    std::fs::write(&file, "mine").unwrap();
    let again = home.run(&words);
    assert_eq!(again.code, 1);
    assert!(
        again.error.contains("hint: Name a new file"),
        "{}",
        again.error
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn a_draft_goes_through_whom_the_user_names() {
    let home = Home::with_story();
    let draft = |who: &str| {
        let words = [
            "introduce",
            "pia@big.example",
            "--draft",
            "--json",
            "--through",
            who,
        ];
        home.run(&[&words[..], &["--as-of", AS_OF]].concat())
    };
    assert_eq!(
        draft("omar@big.example").json()["ask"]["to"]["address"],
        "omar@big.example"
    );
    let none = draft("lee@old.example");
    assert_eq!(none.code, 1);
    assert!(
        none.error
            .contains("Your mail shows no introduction to Pia Lund"),
        "{}",
        none.error
    );
}

#[test]
fn ways_are_limited_in_number_and_in_hops() {
    let home = Home::with_story();
    let words = ["introduce", "pia@big.example", "--json", "--as-of", AS_OF];
    let ways = |more: &[&str]| {
        let ran = home.run(&[&words[..], more].concat());
        assert_eq!(ran.code, 0, "{}", ran.error);
        ran.json()["introductions"].as_array().unwrap().len()
    };
    assert_eq!((ways(&["--limit", "0"]), ways(&["--limit", "1"])), (2, 1));
    assert_eq!(ways(&["--hops", "1"]), 0, "one hop leaves nobody between");
    let company = home.run(&[
        "introduce",
        "--company",
        "big.example",
        "--limit",
        "1",
        "--as-of",
        AS_OF,
    ]);
    assert_eq!(company.code, 0, "{}", company.error);
}

#[test]
fn the_made_up_mailbox_is_made_once() {
    let home = Home::new();
    let make = || home.run(&["demo", "--no-window", "--as-of", AS_OF]);
    assert_eq!(make().code, 0);
    let people = home.run(&["people", "--json", "--as-of", AS_OF]).out;
    assert_eq!(make().code, 0);
    assert_eq!(
        home.run(&["people", "--json", "--as-of", AS_OF]).out,
        people
    );
    let counts = home.run(&["stats", "--json"]).json()["messages"].clone();
    assert!(
        counts["set_aside"].as_u64().unwrap() > 0,
        "its Junk is not read: {counts}"
    );
    let stored = counts["stored"].as_u64().unwrap() + counts["set_aside"].as_u64().unwrap();
    assert_eq!(counts["on_server"].as_u64().unwrap(), stored);
}

#[test]
fn a_company_is_reached_through_its_people() {
    assert_snapshot!(answer(&["introduce", "--company", "big.example"]));
}

#[test]
fn a_week_is_told() {
    let home = Home::with_story();
    let week = |words: &[&str]| {
        let ran = home.run(&[&["digest"], words].concat());
        assert_eq!(ran.code, 0, "{}", ran.error);
        ran.out
    };
    assert_snapshot!(week(&["--week", "2025-12-10"]));
    assert_eq!(
        week(&["--week", "2025-12-08"]),
        week(&["--as-of", "2025-12-15T00:00:00Z"]),
        "from Monday to Sunday"
    );
}

#[test]
fn whoever_waits_is_listed_with_how_often_and_how_fast_they_are_answered() {
    let home = Home::with_story();
    let ran = home.run(&["waiting", "--as-of", "2026-01-08T00:00:00Z"]);
    assert_snapshot!(ran.out);
}

#[test]
fn dormant_ties_are_listed_deepest_first() {
    let home = Home::with_story();
    let ran = home.run(&["reviving", "--as-of", "2028-06-01T00:00:00Z"]);
    assert_snapshot!(ran.out);
}

#[test]
fn fading_names_whom_the_user_loses_touch_with() {
    assert_snapshot!(answer(&["fading"]));
}

#[test]
fn companies_are_listed_with_whom_the_user_knows() {
    assert_snapshot!(answer(&["companies"]));
}

#[test]
fn stats_count_every_message() {
    let text = answer(&["stats"]);
    assert!(
        text.starts_with(&format!("{} messages", story::count())),
        "{text}"
    );
    assert_snapshot!(text);
}

#[test]
fn json_is_one_document_with_the_fields_of_the_contract() {
    let people: serde_json::Value = serde_json::from_str(&answer(&["people", "--json"])).unwrap();
    let kim = people
        .as_array()
        .unwrap()
        .iter()
        .find(|person| person["name"] == "Kim Ito")
        .unwrap();
    for field in [
        "id",
        "name",
        "addresses",
        "organisation",
        "kind",
        "strength",
        "strength_label",
        "strength_reasons",
        "sent",
        "received",
        "first",
        "last",
        "median_reply_seconds",
        "contact_probability_90d",
        "silence_probability_90d",
        "fading",
    ] {
        assert!(kim.get(field).is_some(), "{field} is missing: {kim}");
    }
    let points: f64 = kim["strength_reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["points"].as_f64().unwrap())
        .sum();
    assert!(
        (points - 100.0 * kim["strength"].as_f64().unwrap()).abs() < 1e-6,
        "points sum to 100 x strength: {kim}"
    );
}

#[test]
fn options_may_stand_before_or_after_the_verb() {
    let home = Home::with_story();
    let before = home.run(&["--json", "--as-of", AS_OF, "people"]);
    let after = home.run(&["people", "--as-of", AS_OF, "--json"]);
    assert_eq!(before.out, after.out);
}

#[test]
fn as_of_hides_all_that_came_later() {
    let home = Home::with_story();
    let early = home
        .run(&[
            "people",
            "--json",
            "--limit",
            "0",
            "--as-of",
            "2024-10-01T00:00:00Z",
        ])
        .json();
    let names: Vec<_> = early
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Lee Abt"], "Kim and Omar wrote only later");
    let stats = home
        .run(&["stats", "--json", "--as-of", "2024-10-01T00:00:00Z"])
        .json();
    assert!(stats["messages"]["distinct"].as_u64().unwrap() < story::count() as u64);
}

#[test]
fn lists_and_robots_are_shown_when_asked_for() {
    let home = Home::with_story();
    let robots = home.run(&["people", "--kind", "robot", "--as-of", AS_OF]);
    assert!(robots.out.contains("Shop News"), "{}", robots.out);
    assert!(
        !home
            .run(&["people", "--as-of", AS_OF])
            .out
            .contains("Shop News")
    );
}

#[test]
fn importing_twice_adds_nothing() {
    let home = Home::with_story();
    let mbox = home.path().join("ann.mbox");
    let words = [
        "import",
        "mbox",
        mbox.to_str().unwrap(),
        "--me",
        "ann@ex.org",
    ];
    assert!(home.run(&words).out.contains(", 0 of them new"));
    // The same messages under another name are copies.
    let copy = home.write("copy.mbox", &story::mbox());
    let ran = home.run(&[
        "import",
        "mbox",
        copy.to_str().unwrap(),
        "--me",
        "ann@ex.org",
    ]);
    assert!(ran.out.contains(", 0 of them new"), "{}", ran.out);
    let counts = home.run(&["stats", "--json"]).json()["messages"].clone();
    assert_eq!(counts["distinct"], story::count());
    assert_eq!(counts["stored"], 2 * story::count());
    assert_eq!(counts["on_server"], 2 * story::count());
}

#[test]
fn a_folder_without_mail_is_imported_as_such() {
    let home = Home::new();
    let empty = home.write("empty.mbox", b"");
    let ran = home.run(&[
        "import",
        "mbox",
        empty.to_str().unwrap(),
        "--me",
        "ann@ex.org",
    ]);
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (0, "0 messages in 1 file, 0 of them new.\n"),
        "{}",
        ran.error
    );
}

#[test]
fn a_grown_file_gives_only_what_is_new() {
    let home = Home::with_story();
    let mut grown = story::mbox();
    grown.extend_from_slice(
        b"From kim@ex.org Wed Dec 31 10:00:00 2025\nMessage-ID: <new@story.example>\n\
          Date: Wed, 31 Dec 2025 10:00:00 +0000\nFrom: kim@ex.org\nTo: ann@ex.org\n\n\n",
    );
    let mbox = home.write("ann.mbox", &grown);
    let ran = home.run(&[
        "import",
        "mbox",
        mbox.to_str().unwrap(),
        "--me",
        "ann@ex.org",
    ]);
    assert!(ran.out.contains(", 1 of them new"), "{}", ran.out);
    let counts = home.run(&["stats", "--json"]).json()["messages"].clone();
    assert_eq!(
        (&counts["distinct"], &counts["stored"]),
        (&(story::count() + 1).into(), &(story::count() + 1).into())
    );
}

#[test]
fn reports_are_written_in_every_format() {
    let home = Home::with_story();
    for (format, sign) in [
        ("html", "<!doctype html>"),
        ("csv", "Kim Ito"),
        ("json", "\"strongest\""),
    ] {
        let file = home.path().join(format!("report.{format}"));
        let words = [
            "report",
            "--format",
            format,
            "--output",
            file.to_str().unwrap(),
            "--as-of",
            AS_OF,
        ];
        let ran = home.run(&words);
        assert_eq!(ran.code, 0, "{}", ran.error);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(
            text.to_lowercase().contains(&sign.to_lowercase()),
            "{format}: {text:.300}"
        );
    }
}

#[test]
fn a_report_leaves_out_whom_the_user_names() {
    let words = ["report", "--format", "json", "--output", "-"];
    let whole = answer(&words);
    assert!(whole.contains("Kim Ito") && whole.contains("kim@ex.org"));
    assert!(!answer(&[&words[..], &["--leave-out", "kim@ex.org"]].concat()).contains("Kim Ito"));
    let initials = answer(&[&words[..], &["--initials-only"]].concat());
    assert!(
        initials.contains("K.I.")
            && !initials.contains("Kim Ito")
            && !initials.contains("kim@ex.org")
    );
}
