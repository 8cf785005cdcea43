use super::*;
use crate::text::Zone;
use mail_parser::MessageParser;
use proptest::prelude::*;

const NOW: Timestamp = Timestamp(1_767_225_600);

fn one(name: &str, address: &str) -> Correspondent {
    Correspondent {
        name: name.to_owned(),
        address: address.to_owned(),
    }
}

fn english() -> Wording {
    Wording::english(Zone::utc())
}

fn people() -> DraftPeople {
    DraftPeople {
        me: one("Ann Ek", "ann@ex.org"),
        introducer: one("Kim Ito", "kim@ex.org"),
        between: None,
        target: one("Pia Lund", "pia@big.example"),
    }
}

fn words() -> DraftWords {
    DraftWords {
        ask: "I would like to ask how you test floats".to_owned(),
        about: "I make soil sensors.".to_owned(),
    }
}

#[test]
fn the_mails_of_an_introduction() {
    let draft = draft(&people(), &words(), &english(), NOW);
    insta::assert_snapshot!(format!(
        "{}\n\n{}\n====\n{}\n\n{}",
        draft.ask.subject, draft.ask.body, draft.follow_up.subject, draft.follow_up.body
    ));
}

#[test]
fn somebody_between_is_named_and_what_is_not_said_is_left_to_fill_in() {
    let mut people = people();
    people.between = Some(one("", "omar@big.example"));
    let draft = draft(&people, &DraftWords::default(), &english(), NOW);
    assert!(
        draft.ask.body.contains("ask omar@big.example to forward"),
        "{}",
        draft.ask.body
    );
    assert!(
        draft
            .forwardable
            .contains("[Who you are, in one sentence.]")
    );
}

#[test]
fn the_paragraph_to_forward_stands_alone() {
    let draft = draft(&people(), &words(), &english(), NOW);
    assert!(
        !draft.forwardable.contains("Kim"),
        "it goes on without the introducer's name"
    );
    for needed in [
        "Ann Ek",
        "ann@ex.org",
        "Pia Lund",
        "soil sensors",
        "test floats",
    ] {
        assert!(draft.forwardable.contains(needed), "{needed} is missing");
    }
}

#[test]
fn the_same_draft_is_the_same_file() {
    let twice = [(); 2].map(|()| draft(&people(), &words(), &english(), NOW).ask.eml);
    assert_eq!(
        twice[0], twice[1],
        "nothing of this machine or of chance is in it"
    );
}

/// Reads a mail again with a parser, and holds what it says against what was meant.
fn check(mail: &DraftMail) {
    let parsed = MessageParser::default().parse(mail.eml.as_bytes()).unwrap();
    let names: Vec<&str> = parsed
        .headers()
        .iter()
        .map(|header| header.name())
        .collect();
    let bcc = mail.bcc.as_ref().map(|_| "Bcc");
    let mut expected = vec!["Date", "Message-ID", "X-Unsent", "From", "To"];
    expected.extend(bcc);
    expected.extend([
        "Subject",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ]);
    let mut sorted = [names.clone(), expected.clone()];
    sorted.iter_mut().for_each(|list| list.sort_unstable());
    assert_eq!(
        sorted[0], sorted[1],
        "no header more, none less: {}",
        mail.eml
    );
    let to = parsed.to().unwrap();
    assert_eq!(to.iter().count(), 1, "one recipient: {}", mail.eml);
    let address = to.first().unwrap().address().unwrap_or_default();
    assert_eq!(address, mail.to.address, "{}", mail.eml);
    assert_eq!(
        parsed.subject().unwrap_or_default().trim(),
        mail.subject.trim()
    );

    let (path, query) = mail
        .mailto
        .strip_prefix("mailto:")
        .unwrap()
        .split_once('?')
        .unwrap();
    assert_eq!(path.matches('@').count(), 1, "{path}");
    let fields: Vec<&str> = query
        .split('&')
        .map(|part| part.split('=').next().unwrap())
        .collect();
    let expected: &[&str] = match mail.bcc {
        Some(_) => &["bcc", "subject", "body"],
        None => &["subject", "body"],
    };
    assert_eq!(fields, expected, "no parameter more, none less");
    assert!(
        !mail.mailto.contains(['\r', '\n', ' ', '<', '"']),
        "{}",
        mail.mailto
    );
}

#[test]
fn a_name_that_would_be_a_header_is_a_name() {
    let mut hostile = people();
    hostile.target = one(
        "Eve\r\nBcc: all@evil.example\r\n\r\nhello",
        "eve@evil.example",
    );
    hostile.introducer = one("x&bcc=all@evil.example?=\u{202e}", "kim@ex.org");
    let draft = draft(&hostile, &words(), &english(), NOW);
    check(&draft.ask);
    check(&draft.follow_up);
}

proptest! {
    #[test]
    fn no_name_or_word_adds_a_header_or_a_recipient(
        name in "\\PC{0,30}|[\r\n\t :<>@,;=?\"&\u{202e}\u{e9}\u{91d1}a-z]{0,60}",
        other in "[\r\n\t :<>@,;=?\"&\u{202e}\u{e9}\u{91d1}a-z]{0,200}",
    ) {
        let mut people = people();
        people.target.name = name.clone();
        people.introducer.name = other.clone();
        people.me.name = name.clone();
        let draft = draft(&people, &DraftWords { ask: other, about: name }, &english(), NOW);
        check(&draft.ask);
        check(&draft.follow_up);
    }
}
