//! `closeknit merge`, `apart`, `split`, `mark`, `snooze`, `let-go`, `decisions` and `undo`: what the user decides by
//! hand.

use super::dates::parse_day;
use super::output::{print, print_json};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::Answers;
use closeknit_core::model::{
    Address, DAY, Decision, DecisionAnswer, DecisionId, Kind, PersonId, Timestamp,
};
use closeknit_core::text::{Wording, plain};
use serde_json::json;

/// Say that two are one person.
#[derive(Args)]
pub(super) struct Merge {
    /// An id, an address, or a name or part of one
    one: String,
    /// The other
    other: String,
}

/// Say that two are not the same person: they are not suggested again, and never merged without you.
#[derive(Args)]
pub(super) struct Apart {
    /// An id, an address, or a name or part of one
    one: String,
    /// The other
    other: String,
}

/// Say that an address is somebody of their own.
#[derive(Args)]
pub(super) struct Split {
    /// The address
    address: String,
}

/// Say what somebody is.
#[derive(Args)]
pub(super) struct Mark {
    /// An id, an address, or a name or part of one
    who: String,
    /// What they are
    #[arg(value_parser = ["person", "list", "robot", "role"])]
    kind: String,
}

/// Be reminded of somebody later.
#[derive(Args)]
pub(super) struct Snooze {
    /// An id, an address, or a name or part of one
    who: String,
    /// For how many days
    #[arg(long, value_name = "N", default_value_t = 90, value_parser = clap::value_parser!(u16).range(1..=3650))]
    days: u16,
    /// Until this day begins (UTC)
    #[arg(long, value_name = "DATE", value_parser = parse_day, conflicts_with = "days")]
    until: Option<Timestamp>,
}

/// Be reminded of somebody no more.
#[derive(Args)]
pub(super) struct LetGo {
    /// An id, an address, or a name or part of one
    who: String,
}

/// List what you have decided by hand, the last first: each can be undone by its id.
#[derive(Args)]
pub(super) struct Decisions {}

/// Undo a decision. What you decided later stays.
#[derive(Args)]
pub(super) struct Undo {
    /// The decision's id, as in `closeknit decisions`; without it, the last one is undone
    id: Option<i64>,
}

/// Returns the address by which a decision names somebody.
fn address(answers: &Answers, who: &str) -> Result<Address, CliProblem> {
    Ok(answers.decisive_address(answers.find_person(who)?.id)?)
}

/// Returns whom two words name.
fn two(answers: &Answers, one: &str, other: &str) -> Result<(PersonId, PersonId), CliProblem> {
    Ok((answers.find_person(one)?.id, answers.find_person(other)?.id))
}

impl Merge {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let (one, other) = two(&answers, &self.one, &self.other)?;
        decide(context, &answers.merging(one, other)?)
    }
}

impl Apart {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let (one, other) = two(&answers, &self.one, &self.other)?;
        decide(context, &answers.telling_apart(one, other)?)
    }
}

impl Split {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let person = answers.find_person(&self.address)?;
        decide(context, &answers.splitting(person.id, &self.address)?)
    }
}

impl Mark {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let address = address(&context.answers()?, &self.who)?;
        let is = Kind::from_word(&self.kind).unwrap_or_default();
        decide(context, &Decision::Mark { address, is })
    }
}

impl Snooze {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let address = address(&context.answers()?, &self.who)?;
        let now = context.now();
        let until = match self.until {
            Some(until) if until <= now => {
                return Err(CliProblem::new(format!(
                    "{} has begun already",
                    context.wording.date(until)
                ))
                .hint("Name a day to come."));
            }
            Some(until) => until,
            None => Timestamp(now.0 + i64::from(self.days) * DAY),
        };
        decide(context, &Decision::Snooze { address, until })
    }
}

impl LetGo {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let address = address(&context.answers()?, &self.who)?;
        decide(context, &Decision::LetGo { address })
    }
}

impl Undo {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let id = self.id.map(DecisionId);
        let undone = context.change("undo", |changes| changes.undo(id))?;
        match context.json {
            true => print_json(&json!({"undone": undone})),
            false => {
                let undone = plain(&context.wording.decision(&undone.decision));
                print(&format!("Undone: {undone}.\n"))
            }
        }
    }
}

impl Decisions {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let decisions = context.answers()?.decisions()?;
        if context.json {
            return print_json(&decisions);
        }
        if decisions.is_empty() {
            return print("You have decided nothing by hand.\n");
        }
        let words = &context.wording;
        let mut text: String = decisions.iter().map(|one| line(one, words)).collect();
        text.push_str("To take one back: closeknit undo ID\n");
        print(&text)
    }
}

fn line(DecisionAnswer { record, .. }: &DecisionAnswer, words: &Wording) -> String {
    format!(
        "{:>6}  {}  {}\n",
        record.id,
        words.sortable_date(record.at),
        plain(&words.decision(&record.decision))
    )
}

fn decide(context: &Context<'_>, decision: &Decision) -> Result<(), CliProblem> {
    let id = context.change("decide", |changes| changes.decide(decision.clone()))?;
    match context.json {
        true => print_json(&json!({"decided": decision, "id": id})),
        false => print(&format!(
            "Noted: {}. It stays so after the next harvest. To take it back: closeknit undo {id}\n",
            plain(&context.wording.decision(decision))
        )),
    }
}
