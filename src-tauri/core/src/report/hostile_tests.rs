//! A thousand hostile names, and those that need their joiners, through every export, each read again by a parser that
//! nobody here wrote.

use super::export_tests::{cards, numbered, value, week};
use super::tests::{NOW, english, report, texts};
use super::{csv, digest_html, digest_text, draft, graphml, html, json, vcard};
use crate::model::{
    ContactAnswer, Correspondent, DraftMail, DraftPeople, DraftWords, PersonAnswer, ReportAnswer,
};
use crate::text::visible::hostile::hostile;
use crate::text::visible::{lines, visible, written_out};
use calcard::vcard::VCardProperty;
use mail_parser::MessageParser;
use percent_encoding::percent_decode_str;
use roxmltree::Document;
use scraper::Html;
use serde_json::Value;

/// Returns the hostile names, then those that stay as they are.
fn names() -> Vec<String> {
    let vectors = include_str!("../../../../tests/fixtures/visible/vectors.json");
    let vectors: Vec<Value> = serde_json::from_str(vectors).unwrap();
    let stay = vectors
        .iter()
        .filter(|one| one["text"] == one["shown"] && one["mixed"] == false);
    let stay: Vec<&str> = stay.filter_map(|one| one["text"].as_str()).collect();
    assert!(stay.iter().all(|name| visible(name) == **name) && stay.len() > 40);
    let mut names = hostile();
    names.extend(stay.into_iter().map(str::to_owned));
    names
}

fn people(names: &[String]) -> Vec<PersonAnswer> {
    let numbered = names.iter().zip(1..).map(|(name, id)| numbered(id, name));
    numbered.collect()
}

/// Reports of all of them: a company of each name, and what is longer than one left out.
fn whole(names: &[String]) -> ReportAnswer {
    let one = report("Ann");
    let company = |name: &String| {
        let mut company = one.companies[0].clone();
        company.domain.clone_from(name);
        company
    };
    ReportAnswer {
        strongest: people(names),
        companies: names.iter().map(company).collect(),
        method: names.to_vec(),
        ..one
    }
}

/// Asserts that nothing in an export is hidden; its lines may end as its format wants.
fn assert_clean(format: &str, text: &str) {
    let text = text.replace("\r\n", "\n");
    for (line, clean) in text.split('\n').zip(lines(&text).split('\n')) {
        assert_eq!(line, clean, "something is hidden in {format}");
    }
    for line in text.lines() {
        assert!(
            !line.trim_start().starts_with("FORGED"),
            "{format}: {line:?}"
        );
    }
}

fn shown(names: &[String]) -> Vec<String> {
    names.iter().map(|name| visible(name)).collect()
}

#[test]
fn a_page_and_a_week() {
    let names = names();
    let page = html(&whole(&names), &english()).unwrap();
    assert_clean("html", &page);
    let page = Html::parse_document(&page);
    assert_eq!(texts(&page, "#strongest .name bdi"), shown(&names));
    assert_eq!(texts(&page, "#companies tbody th bdi"), shown(&names));
    assert_eq!(texts(&page, "#method li"), shown(&names));

    let mut digest = week("Ann");
    digest.contacts = names
        .iter()
        .map(|name| ContactAnswer {
            name: name.clone(),
            ..digest.contacts[0].clone()
        })
        .collect();
    digest.said = english().week(&digest);
    let text = digest_text(&digest, &english());
    assert_clean("the week's text", &text);
    let lines = text
        .lines()
        .skip_while(|line| *line != "Most in contact")
        .skip(1);
    let read = lines.map_while(|line| {
        line.strip_prefix("  ")?
            .strip_suffix(": you wrote to them once")
    });
    assert!(read.eq(shown(&names)), "one line each");
    let page = digest_html(&digest, &english()).unwrap();
    assert_clean("the week's page", &page);
    let read = texts(&Html::parse_document(&page), "li bdi");
    assert_eq!(read[..names.len()], shown(&names));
}

#[test]
fn a_table() {
    let names = names();
    let table = csv(&whole(&names), &english()).unwrap();
    assert_clean("csv", &table);
    let mut reader = ::csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    let of = |section: &str, column: usize| -> Vec<String> {
        let rows = rows.iter().filter(|row| &row[0] == section);
        let cells = rows.map(|row| {
            let cell = &row[column];
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell:?}"
            );
            cell.strip_prefix('\'').unwrap_or(cell).to_owned()
        });
        cells.collect()
    };
    let plain = |name: &String| name.strip_prefix('\'').unwrap_or(name).to_owned();
    let expected: Vec<String> = shown(&names).iter().map(plain).collect();
    assert_eq!(of("strongest", 2), expected, "names");
    assert_eq!(of("strongest", 4), expected, "organisations");
    assert_eq!(of("company", 2), expected, "domains");
}

#[test]
fn json_with_the_same_values() {
    let report = whole(&names());
    let text = json(&report).unwrap();
    assert_clean("json", &text);
    let back: ReportAnswer = serde_json::from_str(&text).unwrap();
    assert_eq!(back, report);
}

#[test]
fn cards_of_everybody() {
    let names = names();
    let text = vcard(&people(&names), &english(), NOW);
    // A line is folded anywhere; what follows a fold belongs to the line before.
    assert_clean("vcard", &text.replace("\r\n ", ""));
    let cards = cards(&text);
    let of = |property: VCardProperty| -> Vec<String> {
        cards
            .iter()
            .map(|card| value(card, &property)[0].trim().to_owned())
            .collect()
    };
    let shown = shown(&names);
    let expected: Vec<&str> = shown.iter().map(|name| name.trim()).collect();
    assert_eq!(of(VCardProperty::Fn), expected);
    assert_eq!(of(VCardProperty::Email), expected);
    let one = |card: &calcard::vcard::VCard| card.entries.len();
    assert!(
        cards.iter().all(|card| one(card) == one(&cards[0])),
        "nobody adds a line"
    );
}

#[test]
fn a_network() {
    let names = names();
    let text = graphml(&people(&names), &[], NOW).unwrap();
    assert_clean("graphml", &text);
    let network = Document::parse(&text).unwrap();
    let data = network
        .descendants()
        .filter(|node| node.attribute("key") == Some("name"));
    let read: Vec<&str> = data.filter_map(|node| node.text()).skip(1).collect();
    assert_eq!(read, shown(&names));
}

#[test]
fn mails_of_an_introduction() {
    for name in names() {
        let one = |name: &str, address: &str| Correspondent {
            name: name.to_owned(),
            address: address.to_owned(),
        };
        let people = DraftPeople {
            me: one(&name, "ann@ex.org"),
            introducer: one(&name, "kim@ex.org"),
            between: Some(one(&name, &name)),
            target: one(&name, &format!("x{name}@big.example")),
        };
        let words = DraftWords {
            ask: name.clone(),
            about: name.clone(),
        };
        let draft = draft(&people, &words, &english(), NOW);
        for mail in [&draft.ask, &draft.follow_up] {
            assert_mail(mail);
        }
        assert_clean("what is forwarded", &draft.forwardable);
        assert!(!draft.forwardable.contains('\n'), "a paragraph");
        let is_plain = name.split_ascii_whitespace().collect::<Vec<_>>().join(" ") == name;
        if is_plain && name.chars().count() < 100 {
            assert!(
                draft.ask.subject.contains(&*written_out(&name)),
                "{:?} is not in {:?}",
                written_out(&name),
                draft.ask.subject
            );
        }
    }
}

fn assert_mail(mail: &DraftMail) {
    assert_clean("the mail's file", &mail.eml);
    let parsed = MessageParser::default().parse(mail.eml.as_bytes()).unwrap();
    let to = parsed.to().unwrap();
    assert_eq!(to.iter().count(), 1, "{}", mail.eml);
    for text in [
        parsed.subject().unwrap_or_default(),
        parsed
            .from()
            .unwrap()
            .first()
            .unwrap()
            .name()
            .unwrap_or_default(),
        to.first().unwrap().name().unwrap_or_default(),
        to.first().unwrap().address().unwrap_or_default(),
        &*parsed.body_text(0).unwrap(),
        &mail.subject,
        &mail.body,
        &percent_decode_str(&mail.mailto).decode_utf8().unwrap(),
    ] {
        assert_clean("a mail", text);
    }
    assert!(mail.mailto.bytes().all(|byte| byte.is_ascii_graphic()));
}

#[test]
fn hidden_characters_in_an_address_do_not_make_it_another() {
    let mut people = DraftPeople {
        me: Correspondent::default(),
        introducer: Correspondent::default(),
        between: None,
        target: Correspondent::default(),
    };
    people.target.address = "pia\u{200b}@big.example".to_owned();
    let draft = draft(&people, &DraftWords::default(), &english(), NOW);
    assert_eq!(draft.follow_up.to.address, "pia⟨U+200B⟩@big.example");
}
