//! `closeknit harvest`: read new headers.

use super::output::{print, print_json};
use super::password::{PasswordWords, key};
use super::progress::{Bar, Log};
use super::{CliProblem, Context};
use clap::{Args, ValueEnum};
use closeknit_core::app::{Answers, HarvestOptions, Keeper};
use closeknit_core::harvest::{Compress, Outcome};
use closeknit_core::model::Credential;
use closeknit_core::text::plain;
use serde_json::json;
use std::sync::Arc;

/// Read new headers from your accounts.
#[derive(Args)]
pub(super) struct Harvest {
    /// Only this account
    email: Option<String>,
    /// Stay, and read new mail as it comes, until stopped
    #[arg(long, conflicts_with_all = ["no_score", "json"])]
    watch: bool,
    /// Leave resolving and scoring to the next command
    #[arg(long)]
    no_score: bool,
    /// Whether to ask for compressed answers
    #[arg(long, value_enum, default_value = "auto")]
    compress: CompressWord,
    #[command(flatten)]
    password: PasswordWords,
}

#[derive(Clone, Copy, ValueEnum)]
enum CompressWord {
    On,
    Off,
    Auto,
}

impl Harvest {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let emails = self.emails(&context.answers()?)?;
        let given = self.password.find()?;
        let options = HarvestOptions {
            compress: match self.compress {
                CompressWord::On => Compress::On,
                CompressWord::Off => Compress::Off,
                CompressWord::Auto => Compress::Auto,
            },
            watch: self.watch,
            ..HarvestOptions::default()
        };
        let mut keeper =
            Keeper::open(&context.folder, "harvest")?.worded(Arc::clone(&context.wording));
        if self.watch {
            return watch(context, &keeper, &emails, given.as_ref(), options);
        }
        let mut bar = Bar::new(&context.wording);
        let mut outcomes = Vec::new();
        for email in emails {
            let key = key(context, &keeper.find_account(&email)?, given.as_ref())?;
            let outcome =
                bar.work(|work| keeper.harvest(&email, &key, options, context.clock, work))?;
            bar.end();
            outcomes.push((email, outcome));
        }
        if !self.no_score {
            bar.say(&context.wording.text(|c, _| c.terminal_working_out()));
            keeper.score(context.now())?;
            bar.end();
        }
        report(context, &outcomes)
    }

    /// Returns the accounts to harvest: the one named, else all.
    fn emails(&self, answers: &Answers) -> Result<Vec<String>, CliProblem> {
        if let Some(email) = &self.email {
            return Ok(vec![email.clone()]);
        }
        let accounts = answers.accounts()?;
        let emails: Vec<_> = accounts
            .into_iter()
            .filter(|one| one.account.endpoint.is_some())
            .map(|one| one.account.email)
            .collect();
        if emails.is_empty() {
            return Err(CliProblem::new(|c, _| c.shell_nothing_to_harvest())
                .hint(|c, _| c.shell_nothing_to_harvest_hint()));
        }
        Ok(emails)
    }
}

/// Stays with every account, each on a thread of its own, until the process is ended; an account that cannot go on says
/// why and leaves the others alone.
fn watch(
    context: &Context<'_>,
    keeper: &Keeper,
    emails: &[String],
    given: Option<&Credential>,
    options: HarvestOptions,
) -> Result<(), CliProblem> {
    let mut watched = Vec::new();
    for email in emails {
        let key = key(context, &keeper.find_account(email)?, given)?;
        watched.push((email, key, keeper.beside()?));
    }
    let ended: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = watched
            .into_iter()
            .map(|(email, key, mut keeper)| {
                scope.spawn(move || {
                    let mut log = Log::new(email, &context.wording);
                    let ended =
                        log.work(|work| keeper.harvest(email, &key, options, context.clock, work));
                    ended.inspect_err(|error| {
                        log.say(&plain(&context.wording.problem_in_line(error)));
                    })
                })
            })
            .collect();
        threads
            .into_iter()
            .map(std::thread::ScopedJoinHandle::join)
            .collect()
    });
    for one in ended {
        one.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
    }
    Ok(())
}

fn report(context: &Context<'_>, outcomes: &[(String, Outcome)]) -> Result<(), CliProblem> {
    if context.json {
        let all: Vec<_> = outcomes
            .iter()
            .map(|(email, one)| {
                json!({
                    "email": email,
                    "mailboxes": one.mailboxes,
                    "skipped": one.skipped,
                    "messages": one.messages,
                    "withheld": one.withheld,
                    "bytes_out": one.bytes_out,
                    "bytes_in": one.bytes_in,
                    "seconds": one.seconds,
                })
            })
            .collect();
        return print_json(&all);
    }
    let words = &context.wording;
    let mut text = String::new();
    for (email, one) in outcomes {
        let rate = (one.messages as f64 / one.seconds.max(1e-3)).round() as u64;
        let line = words.text(|c, s| {
            let new = s.number(words.number(one.messages));
            let folders = s.number(words.number(one.mailboxes));
            c.terminal_harvested(
                s.quote(email),
                c.count_new_messages(one.messages, new),
                c.count_folders(one.mailboxes, folders),
                s.number(words.duration(one.seconds.ceil() as i64)),
                s.number(words.number(rate)),
                s.number(words.number(one.skipped)),
            )
        });
        text.push_str(&format!("{line}\n"));
        if one.withheld > 0 {
            let withheld = words.messages(one.withheld);
            let line = words.text(|c, s| c.terminal_withheld(s.phrase(withheld)));
            text.push_str(&format!("  {line}\n"));
        }
    }
    print(&text)
}
