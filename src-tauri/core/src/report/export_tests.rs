//! vCards, GraphML and the week, read again by parsers that nobody here wrote.

use super::tests::{NOW, assert_stands_alone, english, person, texts};
use super::{digest_html, digest_text, graphml, vcard};
use crate::model::{
    ContactAnswer, DigestAnswer, PersonAnswer, PersonId, PicturedTie, RisenAnswer, Strength, Week,
};
use calcard::vcard::{VCard, VCardProperty};
use proptest::prelude::*;
use roxmltree::Document;
use scraper::Html;

pub(super) fn cards(text: &str) -> Vec<VCard> {
    let mut parser = calcard::Parser::new(text);
    let mut found = Vec::new();
    loop {
        match parser.entry() {
            calcard::Entry::VCard(card) => found.push(card),
            calcard::Entry::Eof => return found,
            other => panic!("{other:?}"),
        }
    }
}

pub(super) fn value(card: &VCard, property: &VCardProperty) -> Vec<String> {
    card.properties(property)
        .flat_map(|entry| &entry.values)
        .filter_map(|value| value.as_text().map(str::to_owned))
        .collect()
}

pub(super) fn numbered(id: i64, name: &str) -> PersonAnswer {
    PersonAnswer {
        id: PersonId(id),
        ..person(name)
    }
}

#[test]
fn a_card_says_who_it_is_and_how_well_they_are_known() {
    let text = vcard(&[numbered(7, "Ann \"Berg\", Dr; \\ Ås")], &english(), NOW);
    assert!(
        text.lines().all(|line| line.len() <= 75),
        "lines are folded"
    );
    let cards = cards(&text);
    assert_eq!(cards.len(), 1);
    assert_eq!(
        value(&cards[0], &VCardProperty::Fn),
        ["Ann \"Berg\", Dr; \\ Ås"]
    );
    assert_eq!(value(&cards[0], &VCardProperty::Email)[1], "ann@ex.org");
    assert_eq!(
        value(&cards[0], &VCardProperty::Note),
        [
            "Closeknit: strength 62 of 100 (strong), 12 messages from you, 1,234 from them, last 13 June 2026"
        ]
    );
}

fn tie(from: i64, to: i64) -> PicturedTie {
    PicturedTie {
        from: PersonId(from),
        to: PersonId(to),
        strength: Strength::new(0.7),
        inferred: true,
    }
}

#[test]
fn the_network_names_its_people_and_ties() {
    let people = [numbered(1, "Ann <Berg> & Co"), numbered(2, "Kim")];
    let text = graphml(&people, &[tie(1, 2)], NOW).unwrap();
    let network = Document::parse(&text).unwrap();
    let all = |tag: &str| -> Vec<_> {
        let nodes = network.descendants();
        nodes.filter(|node| node.tag_name().name() == tag).collect()
    };
    let ids: Vec<_> = all("node")
        .iter()
        .map(|node| node.attribute("id"))
        .collect();
    assert_eq!(ids, [Some("me"), Some("p1"), Some("p2")]);
    let keys: Vec<_> = all("key").iter().map(|key| key.attribute("id")).collect();
    assert!(
        all("data")
            .iter()
            .all(|data| keys.contains(&data.attribute("key")))
    );
    let edges = all("edge");
    assert_eq!(edges.len(), 3);
    assert!(edges.iter().all(|edge| {
        ids.contains(&edge.attribute("source")) && ids.contains(&edge.attribute("target"))
    }));
    let named = all("data")
        .into_iter()
        .filter(|data| data.attribute("key") == Some("name"));
    let names: Vec<_> = named.filter_map(|data| data.text()).collect();
    assert_eq!(names, ["me", "Ann <Berg> & Co", "Kim"]);
}

pub(super) fn week(name: &str) -> DigestAnswer {
    let mut week = DigestAnswer {
        from: NOW.plus_days(-7),
        to: NOW,
        sent: 1,
        received: 2,
        usual: None,
        contacts: vec![ContactAnswer {
            id: PersonId(1),
            name: name.to_owned(),
            sent: 1,
            received: 0,
        }],
        new_people: Vec::new(),
        risen: vec![RisenAnswer {
            id: PersonId(1),
            name: name.to_owned(),
            before: Strength::new(0.2),
            after: Strength::new(0.4),
        }],
        newly_fading: Vec::new(),
        waiting: Vec::new(),
        suggestions: Vec::new(),
        said: Week::default(),
    };
    week.said = english().week(&week);
    week
}

#[test]
fn a_week_reads_the_same_as_text_and_as_a_page() {
    let page = Html::parse_document(&digest_html(&week("Ann Berg"), &english()).unwrap());
    assert_stands_alone(&page);
    assert_eq!(texts(&page, "h2"), ["Most in contact", "Ties that grew"]);
    let text = digest_text(&week("Ann Berg"), &english());
    for line in texts(&page, "li")
        .into_iter()
        .zip(["you wrote to them once", "strength 20 then, 40 now"])
    {
        assert_eq!(line.0, format!("Ann Berg{}", line.1));
        assert!(text.contains(&format!("Ann Berg: {}", line.1)), "{text}");
    }
}

proptest! {
    /// Whatever stands in a header, it is a name in one card, one node and one line, and nothing else.
    #[test]
    fn no_name_makes_anything_but_a_name(name in "\\PC{0,30}|[\\x00-\\x7f]{0,40}|[<>&\"'\\]\\r\\n:;,\\\\ ]{0,30}") {
        let text = vcard(&[numbered(1, &name), numbered(2, "Kim")], &english(), NOW);
        let cards = cards(&text);
        prop_assert_eq!(cards.len(), 2);
        prop_assert_eq!(cards[0].entries.len(), cards[1].entries.len());
        let shown = crate::text::visible::visible(&name);
        let read = value(&cards[0], &VCardProperty::Fn).concat();
        prop_assert_eq!(read.trim(), shown.trim());

        let elements = |name: &str| {
            let text = graphml(&[numbered(1, name)], &[], NOW).unwrap();
            let network = Document::parse(&text).unwrap();
            network.descendants().filter(roxmltree::Node::is_element).count()
        };
        prop_assert_eq!(elements(&name), elements("Kim"));

        let page = Html::parse_document(&digest_html(&week(&name), &english()).unwrap());
        assert_stands_alone(&page);
        prop_assert_eq!(texts(&page, "li").len(), 2);
    }
}
