//! `closeknit person`: everything about one person.

use super::output::{date, days, duration, every, evidence, percent, print, print_json, visible};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::PersonDetail;

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
            print(&text(&detail))
        }
    }
}

/// How many acquaintances the text shows; JSON has all.
const ACQUAINTANCES: usize = 10;

fn text(detail: &PersonDetail) -> String {
    let person = &detail.person;
    let mut text = format!(
        "{}  (id {}, {})\n",
        visible(&person.name),
        person.id,
        person.kind.as_str()
    );
    if let Some(organisation) = &person.organisation {
        text.push_str(&format!("{}\n", visible(organisation)));
    }
    for address in &person.addresses {
        text.push_str(&format!("  {}\n", visible(address)));
    }
    text.push_str(&format!(
        "\nStrength {:.0} ({}), {:.0} at its best\n",
        person.strength.get() * 100.0,
        person.strength_label.as_str(),
        detail.peak_strength.get() * 100.0
    ));
    for reason in &person.strength_reasons {
        text.push_str(&format!(
            "  {:>5.1}  {}: {}\n",
            reason.points,
            visible(&reason.term.replace('_', " ")),
            visible(&reason.value)
        ));
    }
    if person.sent + person.received == 0 {
        text.push_str("\nNo message either way; seen on others' mail.\n");
    } else {
        text.push_str(&format!(
            "\n{} sent, {} received, {} to {}\n",
            person.sent,
            person.received,
            date(person.first),
            date(person.last)
        ));
        text.push_str(&format!(
            "Usually {}, silent for {}; {} chance that you write within 90 days, {} of silence\n",
            every(detail.usual_gap_days),
            days(detail.silent_days),
            percent(person.contact_probability_90d),
            percent(person.silence_probability_90d)
        ));
    }
    let replies = person.median_reply_seconds;
    if let Some(mine) = replies.mine {
        text.push_str(&format!(
            "You reply within {} ({} replies)\n",
            duration(mine),
            detail.my_replies.len()
        ));
    }
    if let Some(theirs) = replies.theirs {
        text.push_str(&format!(
            "They reply within {} ({} replies)\n",
            duration(theirs),
            detail.their_replies.len()
        ));
    }
    if !detail.acquaintances.is_empty() {
        text.push_str("\nAlso seems to know\n");
    }
    for other in detail.acquaintances.iter().take(ACQUAINTANCES) {
        let name = visible(&other.name);
        let seen = if other.inferred { "inferred" } else { "seen" };
        text.push_str(&format!(
            "  {name}  {:.0}, {seen}\n",
            other.tie.get() * 100.0
        ));
        if let Some(one) = other.evidence.first() {
            text.push_str(&format!(
                "      {}\n",
                evidence(one, &visible(&person.name), &name)
            ));
        }
    }
    text
}
