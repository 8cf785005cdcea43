//! Mailboxes that are odd: every verb answers each of them sensibly, and none ends in a panic.

use super::home::{AS_OF, Home};
use rstest::rstest;

const ME: &str = "ann@ex.org";

/// Every verb that only reads, with words for it.
const VERBS: [&[&str]; 14] = [
    &["people", "--limit", "0"],
    &["people", "--kind", "list"],
    &["people", "--sort", "volume"],
    &["person", ME],
    &["fading"],
    &["reviving"],
    &["waiting"],
    &["bridges"],
    &["companies"],
    &["stats"],
    &["digest"],
    &["report", "--format", "html", "--output", "-"],
    &["report", "--format", "vcard", "--output", "-"],
    &["report", "--format", "graphml", "--output", "-"],
];

fn mail(from: &str, to: &str, date: &str, more: &str) -> String {
    format!(
        "From MAILER Thu Jan  1 00:00:00 1970\nFrom: {from}\nTo: {to}\nDate: {date}\n{more}\n\n"
    )
}

/// So many mails between two, a day apart, the first on the first of the month.
fn correspondence(one: &str, other: &str, days: u32) -> String {
    let each = (1..=days).map(|day| {
        let date = format!("{day} Sep 2025 10:00:00 +0000");
        match day % 2 {
            0 => mail(one, other, &date, ""),
            _ => mail(other, one, &date, ""),
        }
    });
    each.collect()
}

fn imported(mbox: &str) -> Home {
    let home = Home::new();
    let file = home.write("odd.mbox", mbox.as_bytes());
    let ran = home.run(&["import", "mbox", file.to_str().unwrap(), "--me", ME]);
    assert_eq!(ran.code, 0, "{}", ran.error);
    home
}

/// Asks everything, as text and as JSON; what cannot be answered is said in a sentence with a hint.
fn asked(home: &Home) {
    asked_as(home, &[]);
    asked_as(home, &["--json"]);
}

fn asked_as(home: &Home, json: &[&str]) {
    for verb in VERBS {
        if verb[0] != "report" || json.is_empty() {
            let words = [verb, json, &["--as-of", AS_OF]].concat();
            let ran = home.run(&words);
            let said = ran.code == 1 && ran.error.contains("hint: ");
            assert!(ran.code == 0 || said, "{words:?}: {ran:?}");
            if ran.code == 0 && !json.is_empty() {
                ran.json();
            }
        }
    }
}

fn people(home: &Home) -> Vec<(String, f64)> {
    let all = home.people();
    let named = all.iter().map(|one| {
        let strength = one["strength"].as_f64().unwrap();
        (one["name"].as_str().unwrap().to_owned(), strength)
    });
    named.collect()
}

#[rstest]
#[case::one_message_received(&mail("kim@ex.com", ME, "1 Dec 2025 10:00:00 +0000", ""), 1)]
#[case::one_message_sent(&mail(ME, "kim@ex.com", "1 Dec 2025 10:00:00 +0000", ""), 1)]
#[case::only_to_oneself(&mail(ME, ME, "1 Dec 2025 10:00:00 +0000", "").repeat(3), 0)]
#[case::nobody_to(&mail(ME, "undisclosed-recipients:;", "1 Dec 2025 10:00:00 +0000", ""), 0)]
#[case::only_sent(&(1..=28).map(|day| mail(ME, "kim@ex.com", &format!("{day} Nov 2025 10:00:00 +0000"), "")).collect::<String>(), 1)]
#[case::only_newsletters(&(1..=28).map(|day| mail("News <news@shop.example>", ME, &format!("{day} Nov 2025 10:00:00 +0000"), "List-Id: <n.shop.example>\nList-Unsubscribe: <https://shop.example/u>\n")).collect::<String>(), 0)]
// What claims to be of the future counts with when it came, which the file puts into 1970.
#[case::of_1970_and_2099(&[mail("kim@ex.com", ME, "1 Jan 1970 00:00:01 +0000", ""), mail("lee@ex.com", ME, "31 Dec 2099 23:59:59 +0000", "")].concat(), 2)]
#[case::all_in_one_second(&mail("kim@ex.com", ME, "1 Dec 2025 10:00:00 +0000", "Message-ID: <1@x>").repeat(50), 1)]
fn every_verb_answers(#[case] mbox: &str, #[case] known: usize) {
    let home = imported(mbox);
    asked(&home);
    let people = people(&home);
    assert_eq!(people.len(), known, "{people:?}");
    assert!(
        people
            .iter()
            .all(|(_, strength)| (0.0..=1.0).contains(strength))
    );
}

#[test]
fn mail_to_ten_thousand_makes_nobody_close() {
    let crowd: Vec<String> = (0..10_000).map(|n| format!("x{n}@many.example")).collect();
    let to = format!("{ME}, {}", crowd.join(",\n "));
    let mut mbox = mail("boss@big.example", &to, "1 Dec 2025 10:00:00 +0000", "");
    mbox += &correspondence(ME, "kim@ex.com", 28);
    let home = imported(&mbox);
    asked_as(&home, &[]);
    let people = people(&home);
    assert_eq!(people[0].0, "kim@ex.com");
    let boss = people.iter().find(|(name, _)| name.contains("boss"));
    assert!(boss.is_none_or(|(_, strength)| *strength < 0.1), "{boss:?}");
    let words = ["introduce", "x77@many.example", "--json", "--as-of", AS_OF];
    let ways = home.run(&words).json();
    assert_eq!(ways["target"]["addresses"][0], "x77@many.example");
}

#[test]
fn two_of_one_name_at_one_company_stay_two() {
    let (one, other) = (
        "Kim Ito <kim.ito@big.example>",
        "Kim Ito <kim.ito2@big.example>",
    );
    let mut mbox = correspondence(ME, one, 20) + &correspondence(ME, other, 20);
    mbox += &mail(
        ME,
        &format!("{one}, {other}"),
        "1 Dec 2025 10:00:00 +0000",
        "",
    );
    let home = imported(&mbox);
    asked(&home);
    assert_eq!(people(&home).len(), 2, "both got the same mail");
}
