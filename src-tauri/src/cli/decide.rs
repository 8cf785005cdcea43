//! `closeknit merge`, `apart`, `split`, `mark`, `snooze`, `let-go` and `undo`: what the user decides by hand.

use super::output::{print_json, print_line};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::{Answers, Keeper};
use closeknit_core::model::{Address, DAY, Decision, Kind, PersonId, Timestamp};
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
}

/// Be reminded of somebody no more.
#[derive(Args)]
pub(super) struct LetGo {
    /// An id, an address, or a name or part of one
    who: String,
}

/// Undo the last merge, apart, split, mark, snooze or let-go.
#[derive(Args)]
pub(super) struct Undo {}

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
        let until = Timestamp(context.now().0 + i64::from(self.days) * DAY);
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
        let mut keeper = Keeper::open(&context.folder, "undo")?;
        let undone = keeper.undo(context.now())?;
        match context.json {
            true => print_json(&json!({"undone": undone})),
            false => {
                let undone = context.wording.decision(&undone);
                print_line(&context.wording, |c, s| c.terminal_undone(s.phrase(undone)))
            }
        }
    }
}

fn decide(context: &Context<'_>, decision: &Decision) -> Result<(), CliProblem> {
    let mut keeper = Keeper::open(&context.folder, "decide")?;
    keeper.decide(decision, context.now())?;
    match context.json {
        true => print_json(&json!({"decided": decision})),
        false => {
            let decided = context.wording.decision(decision);
            print_line(&context.wording, |c, s| {
                c.terminal_decided(s.phrase(decided))
            })
        }
    }
}
