//! People as vCard 4.0 (RFC 6350), for an address book.

use crate::model::{PersonAnswer, Timestamp};
use crate::text::Wording;
use crate::text::visible::visible;

/// Bytes of a line at most, its end not counted (RFC 6350, 3.2).
const LINE: usize = 75;

/// Returns a card for each person, in their order.
pub fn vcard(people: &[PersonAnswer], wording: &Wording, as_of: Timestamp) -> String {
    let mut cards = String::new();
    for person in people {
        card(person, wording, as_of, &mut cards);
    }
    cards
}

fn card(person: &PersonAnswer, wording: &Wording, as_of: Timestamp, out: &mut String) {
    let mut line = |text: &str| fold(text, out);
    line("BEGIN:VCARD");
    line("VERSION:4.0");
    line("KIND:individual");
    line(&format!("UID;VALUE=text:closeknit-{}", person.id.0));
    line(&format!("FN:{}", text(&person.name)));
    for (place, address) in person.addresses.iter().enumerate() {
        // The order of preference ends at a hundred.
        let preference = (place + 1).min(100);
        line(&format!("EMAIL;PREF={preference}:{}", text(address)));
    }
    if let Some(organisation) = &person.organisation {
        line(&format!("ORG:{}", text(organisation)));
    }
    let note = wording.card_note(person);
    line(&format!("NOTE:{}", text(&note)));
    line(&format!("REV:{}", as_of.to_utc().format("%Y%m%dT%H%M%SZ")));
    line("END:VCARD");
}

/// Returns text as a value: nothing in it ends the line or divides the value, and nothing is hidden.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in visible(value).chars() {
        if matches!(c, '\\' | ',' | ';') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Appends a line, folded between characters.
fn fold(line: &str, out: &mut String) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}
