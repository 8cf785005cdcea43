//! `closeknit stats`.

use super::output::{Side, print, print_json, table};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::model::{ReplyTimesAnswer, StatsAnswer};
use closeknit_core::text::Wording;

/// Show your mail in numbers.
#[derive(Args)]
pub(super) struct Stats {}

impl Stats {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let stats = answers.stats()?;
        if context.json {
            print_json(&stats)
        } else {
            print(&text(&stats, answers.wording()))
        }
    }
}

/// How many months the text shows; JSON has all.
const MONTHS: usize = 12;
/// How many contacts the text shows; JSON has all.
const CONTACTS: usize = 10;

fn text(stats: &StatsAnswer, words: &Wording) -> String {
    let Some((first, last)) = stats.period else {
        return words.text(|c, _| c.stats_no_mail()) + "\n";
    };
    let counts = stats.messages;
    let mut text = words.text(|c, s| {
        c.stats_messages(
            s.phrase(words.messages(counts.distinct)),
            s.date(first, words.date(first)),
            s.date(last, words.date(last)),
            s.number(words.number(counts.on_server)),
            s.number(words.number(counts.stored)),
            s.number(words.number(counts.set_aside)),
        )
    }) + "\n";
    for aside in &stats.set_aside {
        let line = words.text(|c, s| {
            c.stats_aside(
                s.quote(&aside.mailbox),
                s.number(words.number(aside.messages)),
                s.phrase(aside.said.clone()),
            )
        });
        text.push_str(&format!("  {line}\n"));
    }
    let people = stats.people;
    let kinds = words.text(|c, s| {
        c.stats_kinds(
            s.number(words.number(people.person.into())),
            s.number(words.number(people.list.into())),
            s.number(words.number(people.robot.into())),
            s.number(words.number(people.role.into())),
        )
    });
    text.push_str(&format!("{kinds}\n\n"));
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
        (words.text(|c, _| c.column_month()), Side::Left),
        (words.text(|c, _| c.column_sent()), Side::Right),
        (words.text(|c, _| c.column_received()), Side::Right),
        (words.text(|c, _| c.column_bulk()), Side::Right),
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
            (words.text(|c, _| c.column_contacts()), Side::Left),
            (words.text(|c, _| c.column_sent()), Side::Right),
            (words.text(|c, _| c.column_received()), Side::Right),
        ],
        &contacts,
    ));
    text.push('\n');
    text.push_str(&replies(true, &stats.my_replies, words));
    text.push_str(&replies(false, &stats.their_replies, words));
    text
}

fn replies(mine: bool, times: &ReplyTimesAnswer, words: &Wording) -> String {
    let line = words.text(|c, s| {
        match (
            times.quarter_seconds,
            times.median_seconds,
            times.three_quarters_seconds,
        ) {
            (Some(quarter), Some(median), Some(most)) => {
                let median = s.number(words.duration(median));
                let replies = s.number(words.number(times.replies.into()));
                let quarter = s.number(words.duration(quarter));
                let most = s.number(words.duration(most));
                match mine {
                    true => c.stats_you_reply(median, replies, quarter, most),
                    false => c.stats_they_reply(median, replies, quarter, most),
                }
            }
            _ if mine => c.stats_you_do_not_reply(),
            _ => c.stats_they_do_not_reply(),
        }
    });
    line + "\n"
}
