//! `closeknit stats`.

use super::output::{Side, date, duration, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;
use closeknit_core::model::{ReplyTimesAnswer, StatsAnswer};

/// Show your mail in numbers.
#[derive(Args)]
pub(super) struct Stats {}

impl Stats {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let stats = context.questions()?.stats()?;
        if context.json {
            print_json(&stats)
        } else {
            print(&text(&stats))
        }
    }
}

/// How many months the text shows; JSON has all.
const MONTHS: usize = 12;
/// How many contacts the text shows; JSON has all.
const CONTACTS: usize = 10;

fn text(stats: &StatsAnswer) -> String {
    let Some((first, last)) = stats.period else {
        return "No mail yet: add an account, or import an mbox.\n".to_owned();
    };
    let counts = stats.messages;
    let mut text = format!(
        "{} messages from {} to {} ({} on servers and in files, {} stored, {} set aside)\n",
        counts.distinct,
        date(first),
        date(last),
        counts.on_server,
        counts.stored,
        counts.set_aside
    );
    for aside in &stats.set_aside {
        text.push_str(&format!(
            "  set aside in {}: {} ({})\n",
            aside.mailbox, aside.messages, aside.reason
        ));
    }
    let people = stats.people;
    text.push_str(&format!(
        "People {}, lists {}, robots {}, role accounts {}\n\n",
        people.person, people.list, people.robot, people.role
    ));
    let months: Vec<_> = stats
        .months
        .iter()
        .skip(stats.months.len().saturating_sub(MONTHS))
        .map(|month| {
            vec![
                month.month.clone(),
                month.sent.to_string(),
                month.received.to_string(),
                month.bulk.to_string(),
            ]
        })
        .collect();
    let columns = [
        ("Month", Side::Left),
        ("Sent", Side::Right),
        ("Received", Side::Right),
        ("Lists and robots", Side::Right),
    ];
    text.push_str(&table(&columns, &months));
    let contacts: Vec<_> = stats
        .contacts
        .iter()
        .take(CONTACTS)
        .map(|contact| {
            vec![
                contact.name.clone(),
                contact.sent.to_string(),
                contact.received.to_string(),
            ]
        })
        .collect();
    text.push('\n');
    text.push_str(&table(
        &[
            ("Most frequent contacts", Side::Left),
            ("Sent", Side::Right),
            ("Received", Side::Right),
        ],
        &contacts,
    ));
    text.push('\n');
    text.push_str(&replies("You reply", &stats.my_replies));
    text.push_str(&replies("They reply", &stats.their_replies));
    text
}

fn replies(who: &str, times: &ReplyTimesAnswer) -> String {
    match (
        times.quarter_seconds,
        times.median_seconds,
        times.three_quarters_seconds,
    ) {
        (Some(quarter), Some(median), Some(most)) => format!(
            "{who} within {} in half of {} cases (a quarter within {}, three quarters within {})\n",
            duration(median),
            times.replies,
            duration(quarter),
            duration(most)
        ),
        _ => format!("{who}: no replies seen\n"),
    }
}
