//! `closeknit person`: everything about one person.

use super::output::{print, print_json, visible};
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
    let mut text = format!(
        "{}  (id {}, {})\n",
        visible(&person.name),
        person.id,
        words.kind(person.kind)
    );
    if let Some(organisation) = &person.organisation {
        text.push_str(&format!("{}\n", visible(organisation)));
    }
    for address in &person.addresses {
        text.push_str(&format!("  {}\n", visible(address)));
    }
    text.push_str(&format!(
        "\nStrength {} ({}), {} at its best\n",
        words.points(person.strength),
        words.label(person.strength_label),
        words.points(detail.peak_strength)
    ));
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
        text.push_str("\nAlso seems to know\n");
    }
    for other in detail.acquaintances.iter().take(ACQUAINTANCES) {
        let seen = if other.inferred { "inferred" } else { "seen" };
        text.push_str(&format!(
            "  {}  {}, {seen}\n",
            visible(&other.name),
            words.points(other.tie)
        ));
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
        return "\nNo message either way; seen on others' mail.\n".to_owned();
    }
    let mut text = format!(
        "\n{}, {} to {}\n{}; {} chance that you write within 90 days, {} of silence\n",
        capitalised(&plain(&words.exchanged(person.sent, person.received))),
        words.date(person.first),
        words.date(person.last),
        capitalised(&words.usually_but_silent(detail.usual_gap_days, detail.silent_days)),
        words.chance(person.contact_probability_90d),
        words.chance(person.silence_probability_90d)
    );
    let replies = person.median_reply_seconds;
    let sides = [
        ("You", replies.mine, &detail.my_replies),
        ("They", replies.theirs, &detail.their_replies),
    ];
    for (who, median, all) in sides {
        if let Some(seconds) = median {
            text.push_str(&format!(
                "{who} usually reply within {} ({})\n",
                words.duration(seconds),
                plain(&words.replies(all.len() as u64))
            ));
        }
    }
    text
}
