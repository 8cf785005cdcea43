//! The command line: one file a verb. Others script against it: changing it is a breaking change.

mod account;
mod bridges;
mod browser;
mod companies;
mod confirm;
mod decide;
mod demo;
mod digest;
mod discover;
mod fading;
mod harvest;
mod harvester;
mod help;
mod import;
mod introduce;
mod me;
mod output;
mod password;
mod people;
mod person;
mod pin;
mod progress;
mod prove;
mod receipt;
mod report;
mod reviving;
mod stats;
mod suggestions;
mod waiting;

pub(crate) use crate::problem::ShellProblem as CliProblem;

use clap::{Parser, Subcommand};
use closeknit_core::app::Answers;
use closeknit_core::model::Timestamp;
use closeknit_core::text::Wording;
use std::path::PathBuf;
use std::sync::Arc;

/// Who could introduce you, whom you are losing touch with: from your own mail headers, on your own machine.
///
/// Without a verb, Closeknit opens its window.
#[derive(Parser)]
#[command(name = "closeknit", version, max_term_width = 100)]
pub(crate) struct Words {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(clap::Args, Clone)]
struct Common {
    /// Keep everything in this folder instead of the platform's data folder
    #[arg(long, value_name = "DIR", global = true)]
    data_dir: Option<PathBuf>,
    /// Answer as if it were this moment: only messages dated before it count
    #[arg(long, value_name = "RFC3339", global = true, value_parser = parse_moment)]
    as_of: Option<Timestamp>,
    /// Print one JSON document
    #[arg(long, global = true)]
    json: bool,
}

fn parse_moment(text: &str) -> Result<Timestamp, String> {
    Timestamp::parse(text)
        .ok_or_else(|| "a moment looks like 2026-01-31T12:00:00Z (RFC 3339)".to_owned())
}

#[derive(Subcommand)]
enum Verb {
    /// Try everything on a made-up mailbox, in a data folder of its own
    Demo(demo::Demo),
    /// Add, check, list or remove mail accounts
    // Its `help` is about providers.
    #[command(disable_help_subcommand = true)]
    Account(account::AccountWords),
    /// Say which addresses are yours
    Me(me::Me),
    /// Read new headers from your accounts
    Harvest(harvest::Harvest),
    /// The window's other process: JSON lines on standard input and output
    #[command(hide = true)]
    Harvester(harvester::Harvester),
    /// Read headers from files
    Import(import::Import),
    /// List people by the strength of your tie
    People(people::People),
    /// Show everything about one person
    Person(person::PersonWords),
    /// Find who could introduce you to a person or a company
    Introduce(introduce::Introduce),
    /// List whom you are losing touch with
    Fading(fading::Fading),
    /// List dormant ties worth reviving
    Reviving(reviving::Reviving),
    /// List who waits for your reply, and whose reply you wait for
    Waiting(waiting::Waiting),
    /// List who is likely one person, and why
    Suggestions(suggestions::Suggestions),
    /// Say that two are one person
    Merge(decide::Merge),
    /// Say that two are not the same person
    Apart(decide::Apart),
    /// Say that an address is somebody of their own
    Split(decide::Split),
    /// Say what somebody is: a person, a list, a robot, a role account
    Mark(decide::Mark),
    /// Be reminded of somebody later
    Snooze(decide::Snooze),
    /// Be reminded of somebody no more
    LetGo(decide::LetGo),
    /// Undo the last merge, apart, split, mark, snooze or let-go
    Undo(decide::Undo),
    /// List who alone leads to others, who stands between clusters, and the clusters
    Bridges(bridges::Bridges),
    /// List companies and whom you know there
    Companies(companies::Companies),
    /// Show a week in your mail
    Digest(digest::Digest),
    /// Show how right these answers would have been on your own past mail
    Prove(prove::Prove),
    /// Show your mail in numbers
    Stats(stats::Stats),
    /// Write the relationship report to a file
    Report(report::Report),
    /// Show every command that was sent to a mail server
    Receipt(receipt::Receipt),
}

/// What every verb is handed.
pub(crate) struct Context<'a> {
    folder: PathBuf,
    as_of: Option<Timestamp>,
    json: bool,
    wording: Arc<Wording>,
    clock: &'a (dyn Fn() -> Timestamp + Sync),
}

impl Context<'_> {
    fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Opens the data folder for reading.
    fn answers(&self) -> Result<Answers, CliProblem> {
        self.answers_as_of(self.as_of)
    }

    /// Opens the data folder for reading, to answer as of a moment.
    fn answers_as_of(&self, as_of: Option<Timestamp>) -> Result<Answers, CliProblem> {
        let answers = Answers::open(&self.folder, self.now(), as_of)?;
        Ok(answers.worded(Arc::clone(&self.wording)))
    }
}

/// The name of the user's own data folder.
const OWN: &str = "closeknit";
/// The name of the made-up mailbox's.
const DEMO: &str = "closeknit-demo";

/// The platform's data folder for Closeknit; `name` tells the demo's from the user's.
fn default_folder(name: &str) -> Result<PathBuf, CliProblem> {
    directories::ProjectDirs::from("", "", name)
        .map(|folders| folders.data_dir().to_owned())
        .ok_or_else(|| {
            CliProblem::new(|c, _| c.shell_no_home()).hint(|c, _| c.shell_no_home_hint())
        })
}

/// Does what the words say.
///
/// # Errors
/// What the user is told on standard error.
pub(crate) fn run(
    words: Words,
    wording: &Arc<Wording>,
    clock: &(dyn Fn() -> Timestamp + Sync),
) -> Result<(), CliProblem> {
    let Common {
        data_dir,
        as_of,
        json,
    } = words.common;
    let is_demo = matches!(words.verb, Some(Verb::Demo(_)));
    let folder = match data_dir {
        Some(folder) => folder,
        None => default_folder(if is_demo { DEMO } else { OWN })?,
    };
    let context = Context {
        folder,
        as_of,
        json,
        wording: Arc::clone(wording),
        clock,
    };
    match words.verb {
        None => demo::open_window(&context, false),
        Some(Verb::Demo(verb)) => verb.run(&context),
        Some(Verb::Account(verb)) => verb.run(&context),
        Some(Verb::Me(verb)) => verb.run(&context),
        Some(Verb::Harvest(verb)) => verb.run(&context),
        Some(Verb::Harvester(verb)) => verb.run(&context),
        Some(Verb::Import(verb)) => verb.run(&context),
        Some(Verb::People(verb)) => verb.run(&context),
        Some(Verb::Person(verb)) => verb.run(&context),
        Some(Verb::Introduce(verb)) => verb.run(&context),
        Some(Verb::Fading(verb)) => verb.run(&context),
        Some(Verb::Reviving(verb)) => verb.run(&context),
        Some(Verb::Waiting(verb)) => verb.run(&context),
        Some(Verb::Suggestions(verb)) => verb.run(&context),
        Some(Verb::Merge(verb)) => verb.run(&context),
        Some(Verb::Apart(verb)) => verb.run(&context),
        Some(Verb::Split(verb)) => verb.run(&context),
        Some(Verb::Mark(verb)) => verb.run(&context),
        Some(Verb::Snooze(verb)) => verb.run(&context),
        Some(Verb::LetGo(verb)) => verb.run(&context),
        Some(Verb::Undo(verb)) => verb.run(&context),
        Some(Verb::Bridges(verb)) => verb.run(&context),
        Some(Verb::Companies(verb)) => verb.run(&context),
        Some(Verb::Digest(verb)) => verb.run(&context),
        Some(Verb::Prove(verb)) => verb.run(&context),
        Some(Verb::Stats(verb)) => verb.run(&context),
        Some(Verb::Report(verb)) => verb.run(&context),
        Some(Verb::Receipt(verb)) => verb.run(&context),
    }
}
