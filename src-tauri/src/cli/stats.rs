//! `closeknit stats`.

use super::output::{Side, print, print_json, table, visible};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::commands::Questions;
use closeknit_core::model::{ReplyTimesAnswer, StatsAnswer};
use closeknit_core::text::Wording;

/// Show your mail in numbers.
#[derive(Args)]
pub(super) struct Stats {}

impl Stats {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let stats = context.questions()?.stats()?;
        if context.json {
            print_json(&stats)
        } else {
            print(&text(&stats, &context.wording))
        }
    }
}

/// How many months the text shows; JSON has all.
const MONTHS: usize = 12;
/// How many contacts the text shows; JSON has all.
const CONTACTS: usize = 10;

fn text(stats: &StatsAnswer, words: &Wording) -> String {
    let Some((first, last)) = stats.period else {
        return "No mail yet: add an account, or import an mbox.\n".to_owned();
    };
    let counts = stats.messages;
    let mut text = format!(
        "{} messages from {} to {} ({} on servers and in files, {} stored, {} set aside)\n",
        words.number(counts.distinct),
        words.date(first),
        words.date(last),
        words.number(counts.on_server),
        words.number(counts.stored),
        words.number(counts.set_aside)
    );
    for aside in &stats.set_aside {
        text.push_str(&format!(
            "  set aside in {}: {} ({})\n",
            visible(&aside.mailbox),
            aside.messages,
            visible(&aside.reason)
        ));
    }
    let people = stats.people;
    text.push_str(&format!(
        "People {}, mailing lists {}, automated senders {}, shared mailboxes {}\n\n",
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
        ("Lists and automated", Side::Right),
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
    text.push_str(&replies("You reply", &stats.my_replies, words));
    text.push_str(&replies("They reply", &stats.their_replies, words));
    text
}

fn replies(who: &str, times: &ReplyTimesAnswer, words: &Wording) -> String {
    match (
        times.quarter_seconds,
        times.median_seconds,
        times.three_quarters_seconds,
    ) {
        (Some(quarter), Some(median), Some(most)) => format!(
            "{who} within {} in half of {} cases (a quarter within {}, three quarters within {})\n",
            words.duration(median),
            times.replies,
            words.duration(quarter),
            words.duration(most)
        ),
        _ => format!("{who}: no replies seen\n"),
    }
}
