//! The mails of an introduction: a short ask that carries a paragraph to forward, and the answer once introduced.
//!
//! Names come out of mail headers. What goes into a header or a link is one line, hidden characters written out, and
//! encoded by a library that knows how; so no name can add a header, a recipient or a parameter. There is no note about
//! mixed scripts: a draft is written to others, and the user is told beside it.

use crate::model::{Correspondent, DraftAnswer, DraftMail, DraftPeople, DraftWords, Timestamp};
use crate::text::visible::written_out;
use crate::text::{DraftNames, Wording};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Characters of a name that are kept.
const LONGEST: usize = 120;

/// What need not be encoded in a link: the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Drafts the mails of an introduction, dated `now`.
pub fn draft(
    people: &DraftPeople,
    words: &DraftWords,
    wording: &Wording,
    now: Timestamp,
) -> DraftAnswer {
    let people = DraftPeople {
        me: clean(&people.me),
        introducer: clean(&people.introducer),
        between: people.between.as_ref().map(clean),
        target: clean(&people.target),
    };
    let (no_ask, nothing_about) = wording.draft_placeholders();
    let (about, wanted) = (
        sentence(&words.about, &nothing_about),
        sentence(&words.ask, &no_ask),
    );
    let names = DraftNames {
        me: shown(&people.me),
        my_first: first(&people.me),
        my_address: &people.me.address,
        introducer: first(&people.introducer),
        between: people.between.as_ref().map(shown),
        target: shown(&people.target),
        target_first: first(&people.target),
        about: &about,
        ask: &wanted,
    };
    let forwardable = wording.draft_forwardable(&names);
    let (ask_subject, follow_up_subject) = wording.draft_subjects(&names);
    let mail = |to: &Correspondent, bcc: Option<&Correspondent>, subject: String, body: String| {
        DraftMail {
            mailto: mailto(to, bcc, &subject, &body),
            eml: eml(&people.me, to, bcc, &subject, &body, now),
            to: to.clone(),
            bcc: bcc.cloned(),
            subject,
            body,
        }
    };
    DraftAnswer {
        ask: mail(
            &people.introducer,
            None,
            ask_subject,
            wording.draft_ask(&names, &forwardable),
        ),
        follow_up: mail(
            &people.target,
            Some(&people.introducer),
            follow_up_subject,
            wording.draft_follow_up(&names),
        ),
        forwardable,
    }
}

/// Returns a text as a sentence; where there is none, what stands for it.
fn sentence(text: &str, otherwise: &str) -> String {
    let text = one_line(text, usize::MAX);
    match text.chars().last() {
        None => otherwise.to_owned(),
        Some('.' | '!' | '?' | '…' | ']') => text,
        Some(_) => text + ".",
    }
}

fn clean(one: &Correspondent) -> Correspondent {
    let address: String = one
        .address
        .chars()
        .filter(|c| !c.is_ascii_whitespace() && !"<>\"(),:;".contains(*c))
        .collect();
    Correspondent {
        name: one_line(&one.name, LONGEST),
        // Left out, a hidden character would make it somebody else's address; written out, it is nobody's.
        address: written_out(&address).into_owned(),
    }
}

/// Returns at most `longest` characters of a text as one line, hidden characters written out.
fn one_line(text: &str, longest: usize) -> String {
    let line = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().take(longest).collect();
    written_out(line.trim_matches(' ')).into_owned()
}

/// Returns the name, or the address where there is none.
fn shown(one: &Correspondent) -> &str {
    if one.name.is_empty() {
        &one.address
    } else {
        &one.name
    }
}

/// Returns the name by which somebody is greeted: the first word of a name in Latin, Greek or Cyrillic letters, else all
/// of it, since elsewhere the family name often comes first.
fn first(one: &Correspondent) -> &str {
    let name = shown(one);
    let word = name.split(' ').next().unwrap_or(name);
    let alphabetic = name.chars().all(|c| u32::from(c) < 0x530);
    if alphabetic && !name.contains('@') {
        word
    } else {
        name
    }
}

fn mailto(to: &Correspondent, bcc: Option<&Correspondent>, subject: &str, body: &str) -> String {
    let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    let address = |one: &Correspondent| match one.address.rsplit_once('@') {
        Some((local, domain)) => format!("{}@{}", encode(local), encode(domain)),
        None => encode(&one.address),
    };
    let bcc = bcc.map_or_else(String::new, |one| format!("bcc={}&", address(one)));
    format!(
        "mailto:{}?{bcc}subject={}&body={}",
        address(to),
        encode(subject),
        encode(&body.replace('\n', "\r\n"))
    )
}

fn eml(
    me: &Correspondent,
    to: &Correspondent,
    bcc: Option<&Correspondent>,
    subject: &str,
    body: &str,
    now: Timestamp,
) -> String {
    let named = |one: &Correspondent| {
        let name = (!one.name.is_empty()).then(|| one.name.clone());
        Address::new_address(name, one.address.clone())
    };
    // The same words at the same time are the same draft: nothing of this machine is in it.
    let digest = blake3::hash(format!("{now:?} {subject} {body}").as_bytes()).to_hex();
    let domain = me
        .address
        .rsplit_once('@')
        .map_or("invalid", |(_, domain)| domain);
    let mut message = MessageBuilder::new()
        .date(now.0)
        .message_id(format!("{}@{domain}", digest.get(..24).unwrap_or_default()))
        .header("X-Unsent", Raw::new("1"))
        .from(named(me))
        .to(named(to));
    if let Some(bcc) = bcc {
        message = message.bcc(named(bcc));
    }
    let message = message.subject(subject).text_body(body);
    // Writing to memory does not fail.
    message.write_to_string().unwrap_or_default()
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
