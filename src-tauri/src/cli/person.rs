//! `closeknit person`: everything about one person.

use super::output::{print, print_json};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::PersonDetail;
use closeknit_core::text::{Wording, capitalised, plain};

/// Show everything about one person.
#[derive(Args)]
pub(super) struct PersonWords {
    /// An id, an address, or a name or part of one
    who: String,
}

impl PersonWords {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let id = answers.find_person(&self.who)?.id;
        let detail = answers.person(id)?;
        if context.json {
            print_json(&detail)
        } else {
            print(&text(&detail, answers.wording()))
        }
    }
}

/// How many acquaintances the text shows; JSON has all.
const ACQUAINTANCES: usize = 10;

fn text(detail: &PersonDetail, words: &Wording) -> String {
    let person = &detail.person;
    let mut text = words.text(|c, s| {
        c.person_heading(
            s.person(None, &person.name),
            s.number(person.id.to_string()),
            s.own(words.kind(person.kind)),
        )
    }) + "\n";
    if let Some(organisation) = &person.organisation {
        text.push_str(&format!("{organisation}\n"));
    }
    for address in &person.addresses {
        text.push_str(&format!("  {address}\n"));
    }
    let strength = words.text(|c, s| {
        c.person_strength(
            s.number(words.points(person.strength)),
            s.own(words.label(person.strength_label)),
            s.number(words.points(detail.peak_strength)),
        )
    });
    text.push_str(&format!("\n{strength}\n"));
    for (reason, said) in person.strength_reasons.iter().zip(&detail.reasons_said) {
        text.push_str(&format!(
            "  {:>5.1}  {}: {}\n",
            reason.points,
            said.term,
            plain(&said.found)
        ));
    }
    text.push_str(&contact(detail, words));
    if !detail.acquaintances.is_empty() {
        let heading = words.text(|c, _| c.person_acquaintances());
        text.push_str(&format!("\n{heading}\n"));
    }
    for other in detail.acquaintances.iter().take(ACQUAINTANCES) {
        let line = words.text(|c, s| {
            let (name, points) = (
                s.person(None, &other.name),
                s.number(words.points(other.tie)),
            );
            match other.inferred {
                true => c.person_acquaintance_inferred(name, points),
                false => c.person_acquaintance_seen(name, points),
            }
        });
        text.push_str(&format!("  {line}\n"));
        if let Some(said) = other.said.first() {
            text.push_str(&format!("      {}\n", plain(said)));
        }
    }
    text
}

/// Says what passed between the user and them, how often, and how fast each replies.
fn contact(detail: &PersonDetail, words: &Wording) -> String {
    let person = &detail.person;
    if person.sent + person.received == 0 {
        return format!("\n{}\n", words.text(|c, _| c.person_no_message()));
    }
    let exchanged = words.text(|c, s| {
        c.person_exchanged(
            s.own(capitalised(&plain(
                &words.exchanged(person.sent, person.received),
            ))),
            s.date(person.first, words.date(person.first)),
            s.date(person.last, words.date(person.last)),
        )
    });
    let chances = words.text(|c, s| {
        let rhythm = words.usually_but_silent(detail.usual_gap_days, detail.silent_days);
        c.person_chances(
            s.own(capitalised(&rhythm)),
            s.number(words.chance(person.contact_probability_90d)),
            s.number(words.chance(person.silence_probability_90d)),
        )
    });
    let mut text = format!("\n{exchanged}\n{chances}\n");
    let replies = person.median_reply_seconds;
    let sides = [
        (true, replies.mine, &detail.my_replies),
        (false, replies.theirs, &detail.their_replies),
    ];
    for (mine, median, all) in sides {
        if let Some(seconds) = median {
            let line = words.text(|c, s| {
                let within = s.number(words.duration(seconds));
                let replies = s.phrase(words.replies(all.len() as u64));
                match mine {
                    true => c.person_you_reply(within, replies),
                    false => c.person_they_reply(within, replies),
                }
            });
            text.push_str(&(line + "\n"));
        }
    }
    text
}
