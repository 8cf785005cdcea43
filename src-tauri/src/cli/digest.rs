//! `closeknit digest`: a week in the user's mail.

use super::output::{date, days, percent, print, print_json};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::Answers;
use closeknit_core::model::{DigestAnswer, Timestamp};

/// Show a week in your mail: whom you met, whose tie grew, whom you begin to lose, who waits.
#[derive(Args)]
pub(super) struct Digest {
    /// The week from Monday to Sunday (UTC) that this day is in, instead of the last seven days
    #[arg(long, value_name = "DATE", value_parser = parse_day, conflicts_with = "as_of")]
    week: Option<Timestamp>,
}

fn parse_day(text: &str) -> Result<Timestamp, String> {
    Timestamp::parse(&format!("{text}T00:00:00Z"))
        .ok_or_else(|| "a day looks like 2026-01-31".to_owned())
}

/// Returns where the week of a day ends: the Monday after it.
fn end_of_week(day: Timestamp) -> Timestamp {
    // The first of January 1970 was a Thursday.
    let days = day.0.div_euclid(86_400);
    let since_monday = (days + 3).rem_euclid(7);
    day.plus_days(7 - since_monday)
}

impl Digest {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = match self.week {
            None => context.answers()?,
            Some(day) => {
                let end = end_of_week(day).min(context.now());
                Answers::open(&context.folder, context.now(), Some(end))?
            }
        };
        let digest = answers.digest()?;
        match context.json {
            true => print_json(&digest),
            false => print(&text(&digest)),
        }
    }
}

fn text(digest: &DigestAnswer) -> String {
    let usual = digest.usual.map_or_else(String::new, |usual| {
        format!(" (usually {} and {})", usual.sent, usual.received)
    });
    let mut text = format!(
        "{} to {}: {} sent, {} received{usual}\n",
        date(digest.from),
        date(digest.to),
        digest.sent,
        digest.received
    );
    let mut part = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            text.push_str(&format!("\n{title}\n"));
            lines
                .iter()
                .for_each(|line| text.push_str(&format!("  {line}\n")));
        }
    };
    let contact = |one: &closeknit_core::model::ContactAnswer| {
        format!("{}: {} sent, {} received", one.name, one.sent, one.received)
    };
    part(
        "Most in contact",
        digest.contacts.iter().map(contact).collect(),
    );
    part(
        "New people",
        digest.new_people.iter().map(contact).collect(),
    );
    let risen = digest.risen.iter().map(|one| {
        let (before, after) = (one.before.get() * 100.0, one.after.get() * 100.0);
        format!("{}: {before:.0} to {after:.0}", one.name)
    });
    part("Ties that grew", risen.collect());
    let waiting = digest.waiting.iter().map(|one| {
        let share = percent(one.answered);
        format!(
            "{} since {}; you reply to {share} of theirs",
            one.name,
            date(one.since)
        )
    });
    part("Waiting for your reply", waiting.collect());
    let fading = digest.newly_fading.iter();
    let fading = fading.map(|one| format!("{}, silent for {}", one.name, days(one.silent_days)));
    part("You begin to lose touch with", fading.collect());
    let suggested = digest.suggestions.iter().map(|one| {
        let best = one.peak_strength.get() * 100.0;
        format!(
            "{}: {best:.0} at best, silent for {}",
            one.name,
            days(one.silent_days)
        )
    });
    part("You might write to", suggested.collect());
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::monday("2026-11-23", "2026-11-30")]
    #[case::sunday("2026-11-29", "2026-11-30")]
    #[case::next_monday("2026-11-30", "2026-12-07")]
    #[case::before_1970("1969-12-31", "1970-01-05")]
    fn a_week_ends_on_the_monday_after(#[case] day: &str, #[case] end: &str) {
        assert_eq!(
            end_of_week(parse_day(day).unwrap()),
            parse_day(end).unwrap()
        );
    }
}
