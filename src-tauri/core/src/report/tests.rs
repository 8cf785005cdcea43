use super::*;
use crate::model::{
    CompanyAnswer, ContactAnswer, FadingAnswer, FadingSaid, Kind, Label, MonthAnswer, Part,
    PersonAnswer, PersonId, ProofAnswer, ProofIntroductions, ProofSaid, Reason, Reliability,
    ReliabilityBin, ReplySeconds, ReplyTimesAnswer, Sentence, Strength, Term, Timestamp,
};
use crate::text::visible::visible;
use crate::text::{Wording, Zone};
use proptest::prelude::*;
use rstest::rstest;
use scraper::{Html, Selector};

pub(super) const NOW: Timestamp = Timestamp(1_781_517_600);

pub(super) fn english() -> Wording {
    Wording::english(Zone::utc())
}

fn told(text: &str) -> Sentence {
    let text = text.to_owned();
    Sentence(vec![Part::Text { text }])
}

pub(super) fn person(name: &str) -> PersonAnswer {
    PersonAnswer {
        id: PersonId(1),
        name: name.to_owned(),
        addresses: vec![name.to_owned(), "ann@ex.org".to_owned()],
        organisation: Some(name.to_owned()),
        kind: Kind::Person,
        strength: Strength::new(0.62),
        strength_label: Label::Strong,
        strength_reasons: vec![Reason {
            term: Term::Frequency {
                sent: 12,
                received: 1_234,
            },
            points: 62.0,
        }],
        sent: 12,
        received: 1_234,
        first: NOW.plus_days(-900),
        last: NOW.plus_days(-2),
        median_reply_seconds: ReplySeconds {
            mine: Some(3_600),
            theirs: None,
        },
        contact_probability_90d: 0.9,
        silence_probability_90d: 0.1,
        fading: false,
        activity: vec![0; 24],
    }
}

pub(super) fn report(name: &str) -> ReportAnswer {
    let replies = ReplyTimesAnswer {
        replies: 200,
        quarter_seconds: Some(1_800),
        median_seconds: Some(7_200),
        three_quarters_seconds: Some(200_000),
        within: [60, 150, 180, 200],
    };
    ReportAnswer {
        as_of: NOW,
        period: Some((NOW.plus_days(-900), NOW)),
        messages: 20_000,
        strongest: vec![person(name), person("Kim Berg")],
        fading: vec![FadingAnswer {
            id: PersonId(2),
            name: name.to_owned(),
            addresses: vec![name.to_owned()],
            peak_strength: Strength::new(0.8),
            strength: Strength::new(0.1),
            usual_gap_days: 21.0,
            silent_days: 121.0,
            silence_probability_90d: 0.82,
            last: NOW.plus_days(-121),
            said: FadingSaid::default(),
        }],
        rising: vec![person(name)],
        months: (1..=12)
            .map(|month| MonthAnswer {
                month: format!("2025-{month:02}"),
                sent: month * 10,
                received: month * 20,
                bulk: 5,
            })
            .collect(),
        my_replies: replies.clone(),
        their_replies: replies,
        companies: vec![CompanyAnswer {
            domain: name.to_owned(),
            people: 4,
            known: 2,
            best: Some(ContactAnswer {
                id: PersonId(1),
                name: name.to_owned(),
                sent: 1,
                received: 2,
            }),
            strength: Strength::new(0.62),
        }],
        proof: Some(proof()),
        method: vec![format!("Counted from {name}.")],
    }
}

fn proof() -> ProofAnswer {
    let bin = |from: f64, given, came| ReliabilityBin {
        from,
        to: from + 0.1,
        given,
        said: from + 0.05,
        came,
        low: 0.1,
        high: 0.9,
    };
    ProofAnswer {
        as_of: NOW,
        dates: Vec::new(),
        contact: Some(Reliability {
            given: 120,
            came: 40,
            brier: 0.1,
            brier_of_share: 0.2,
            calibration_error: 0.02,
            bins: vec![bin(0.1, 100, 12), bin(0.7, 20, 15)],
        }),
        silence: None,
        labels: Vec::new(),
        introductions: ProofIntroductions::default(),
        sentences: vec![told("You wrote to 75%.")],
        lacking: vec![told("Not enough yet.")],
        said: ProofSaid::default(),
    }
}

#[test]
fn chances_are_drawn_and_stand_in_a_table() {
    let page = Html::parse_document(&html(&report("Ann"), &english()).unwrap());
    assert_eq!(texts(&page, "#proof circle").len(), 2);
    let rows = texts(&page, "#proof tbody td");
    let second: Vec<&str> = rows.iter().skip(4).map(String::as_str).collect();
    assert_eq!(second, ["20", "75%", "75%", "10–90%"]);
    let said = texts(&page, "#proof p").join(" ");
    assert!(said.contains("You wrote to 75%. Not enough yet."), "{said}");
    let without = Html::parse_document(&html(&empty(), &english()).unwrap());
    assert!(texts(&without, "#proof").is_empty(), "nobody asked for it");
}

fn empty() -> ReportAnswer {
    ReportAnswer {
        as_of: NOW,
        period: None,
        messages: 0,
        strongest: Vec::new(),
        fading: Vec::new(),
        rising: Vec::new(),
        months: Vec::new(),
        my_replies: ReplyTimesAnswer::default(),
        their_replies: ReplyTimesAnswer::default(),
        companies: Vec::new(),
        proof: None,
        method: Vec::new(),
    }
}

pub(super) fn texts(page: &Html, selector: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).unwrap())
        .map(|element| element.text().collect())
        .collect()
}

/// Returns every element's tag and its attributes' names, in order: what data must never change.
fn skeleton(page: &Html) -> Vec<String> {
    page.select(&Selector::parse("*").unwrap())
        .map(|element| {
            let mut names: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
            names.sort_unstable();
            format!("{} {}", element.value().name(), names.join(" "))
        })
        .collect()
}

pub(super) fn assert_stands_alone(page: &Html) {
    for forbidden in [
        "script", "link", "iframe", "object", "embed", "img", "form", "base",
    ] {
        let found = page.select(&Selector::parse(forbidden).unwrap()).count();
        assert_eq!(found, 0, "<{forbidden}> in the report");
    }
    for element in page.select(&Selector::parse("*").unwrap()) {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on"), "{name} would run something");
            assert!(
                !matches!(name, "src" | "href" | "xlink:href" | "style") || value.starts_with('#'),
                "{name}={value} would load something"
            );
        }
    }
    let style = texts(page, "style").concat();
    assert!(
        !style.contains("url(") && !style.contains("@import"),
        "the style loads something"
    );
    let policy = Selector::parse("meta[http-equiv='Content-Security-Policy']").unwrap();
    assert!(
        page.select(&policy).count() == 1,
        "nothing forbids it to load or run"
    );
}

#[test]
fn says_everything_that_it_promises() {
    let page = Html::parse_document(&html(&report("Ann Berg"), &english()).unwrap());
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    assert_eq!(
        texts(&page, "h2"),
        [
            "Strongest ties",
            "Losing touch",
            "New and rising",
            "Volume by month",
            "Reply times",
            "Companies",
            "How accurate this is",
            "How this was made"
        ]
    );
    let whole = texts(&page, "body").concat();
    for sentence in [
        "As of 15 June 2026.",
        "Made from 20,000 messages between 28 December 2023 and 15 June 2026.",
        "Usually every 3 weeks, silent for 4 months; 18% chance of contact within 90 days.",
        "12 sent, 1,234 received",
        "strong · 62",
        "12 messages from you, 1,234 from them",
        "Counted from Ann Berg.",
    ] {
        assert!(whole.contains(sentence), "'{sentence}' is missing");
    }
    assert_eq!(texts(&page, "#strongest bdi")[0], "Ann Berg");
    assert_eq!(
        texts(&page, "#replies tbody tr:first-child td"),
        [
            "30 minutes",
            "2 hours",
            "2 days",
            "30%",
            "75%",
            "90%",
            "200"
        ]
    );
    let bars = Selector::parse("#volume svg rect.sent").unwrap();
    assert_eq!(page.select(&bars).count(), 12, "a bar a month");
    assert_stands_alone(&page);
}

#[test]
fn an_empty_store_gives_a_report_that_says_so() {
    let page = Html::parse_document(&html(&empty(), &english()).unwrap());
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    assert!(
        texts(&page, "header p")
            .concat()
            .contains("There is no mail yet.")
    );
    assert!(
        csv(&empty(), &english())
            .unwrap()
            .starts_with("section,rank,name")
    );
    assert_stands_alone(&page);
}

#[test]
fn initials_need_no_addresses() {
    let mut initials = report("A. B.");
    for person in &mut initials.strongest {
        person.addresses.clear();
        person.organisation = None;
    }
    let page = Html::parse_document(&html(&initials, &english()).unwrap());
    assert!(!texts(&page, "#strongest").concat().contains('@'));
}

#[test]
fn json_reads_back_as_the_same_report() {
    let report = report("Ann \"=1+1\" <b>");
    let back: ReportAnswer = serde_json::from_str(&json(&report).unwrap()).unwrap();
    assert_eq!(back, report);
}

#[rstest]
#[case::script("<script>alert(1)</script>")]
#[case::closes_the_title("</title><script>alert(1)</script>")]
#[case::closes_the_style("</style><img src=x onerror=alert(1)>")]
#[case::attribute("\" onmouseover=\"alert(1)")]
#[case::single_quoted("' onfocus='alert(1)' autofocus='")]
#[case::svg("<svg/onload=alert(1)>")]
#[case::svg_title("</title></g></svg><iframe src=//ex.org>")]
#[case::link("<a href=javascript:alert(1)>x</a>")]
#[case::comment("<!--")]
#[case::cdata("]]><script>")]
#[case::template("{{ 7 * 7 }}{% include \"/etc/passwd\" %}")]
#[case::entity("&lt;script&gt;&#60;script&#62;")]
#[case::utf_7("+ADw-script+AD4-")]
#[case::formula("=HYPERLINK(\"http://ex.org\",\"x\")")]
#[case::command("@SUM(1+1)*cmd|' /C calc'!A0")]
#[case::bidi("\u{202e}moc.live@nna")]
#[case::isolate_left_open("\u{2067}Ann")]
#[case::line_ends("Ann\r\n=1+1\r\nBerg")]
#[case::nul("Ann\0<script>")]
#[case::quotes("\"\",\"\",\"=1\"")]
fn a_hostile_name_stays_a_name(#[case] name: &str) {
    hostile(name);
}

fn hostile(name: &str) {
    let written = html(&report(name), &english()).unwrap();
    let page = Html::parse_document(&written);
    let tame = Html::parse_document(&html(&report("Ann Berg"), &english()).unwrap());
    assert_eq!(skeleton(&page), skeleton(&tame), "data made an element");
    assert_eq!(texts(&page, "#strongest bdi")[0], visible(name));
    assert_stands_alone(&page);
    for turning in [
        '\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}',
    ] {
        assert!(
            !written.contains(turning),
            "a character that turns the text is left"
        );
    }

    let shown = visible(name);
    let table = csv(&report(name), &english()).unwrap();
    let mut rows = ::csv::Reader::from_reader(table.as_bytes());
    let width = rows.headers().unwrap().len();
    let (mut count, mut names) = (0, 0);
    for row in rows.records() {
        let row = row.unwrap();
        assert_eq!(row.len(), width, "a row of another width");
        count += 1;
        for cell in &row {
            let start = cell.chars().next().unwrap_or('x');
            assert!(!"=+-@\t\r".contains(start), "{cell:?} starts a formula");
            names += usize::from(cell == shown || cell == format!("'{shown}"));
        }
    }
    assert_eq!(
        count,
        2 + 2 + 1 + 1 + 12 + 2 + 1 + 1,
        "rows were made or lost"
    );
    assert!(names >= 5, "the name is read back {names} times");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_name_breaks_out(name in "[ -~]{1,40}|\\PC{1,30}|[<>\"'&=+@,;\\r\\n\\t\u{202e}a-c]{1,30}") {
        prop_assume!(!name.trim().is_empty());
        hostile(&name);
    }
}
