//! `closeknit harvest`: read new headers.

use super::account::unknown;
use super::output::{print, print_json, visible};
use super::password::{PasswordWords, ask, key};
use super::progress::{Bar, Log};
use super::{CliProblem, Context};
use crate::harvester::{Holder, Report, Watching, unheard};
use clap::{Args, ValueEnum};
use closeknit_core::app::{Compress, HarvestOptions};
use closeknit_core::model::commands::{Changes, Questions};
use closeknit_core::model::{Account, Credential, ErrorCode, HarvestedAnswer, Progress, UiError};
use closeknit_core::text::Wording;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::{Arc, mpsc};

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
        let accounts = self.accounts(&context.questions()?)?;
        let given = self.password.find()?;
        let options = HarvestOptions {
            compress: match self.compress {
                CompressWord::On => Compress::On,
                CompressWord::Off => Compress::Off,
                CompressWord::Auto => Compress::Auto,
            },
            ..HarvestOptions::default()
        };
        if self.watch {
            return watch(context, &accounts, given.as_ref(), options.compress);
        }
        let holder = Holder::take(&context.folder, "harvest", crate::clock, unheard());
        let holder = match holder {
            Err(error) if self.can_be_handed_over() && error.to_ui().code == ErrorCode::Busy => {
                return hand_over(context, &accounts, given.as_ref());
            }
            taken => taken?,
        };
        let mut keeper = holder.keeper()?;
        let _turn = holder.wait_to_read();
        let mut bar = Bar::new(&context.wording);
        let mut outcomes = Vec::new();
        for Account { email, .. } in accounts {
            let key = key(&keeper.find_account(&email)?, given.as_ref())?;
            let outcome =
                bar.work(|work| keeper.harvest(&email, &key, options, context.clock, work))?;
            bar.end();
            outcomes.push((email, outcome.into()));
        }
        if !self.no_score {
            bar.say("Working out people and ties");
            keeper.score(context.now())?;
            bar.end();
        }
        report(context, &outcomes)
    }

    /// Returns whether nothing is asked for that only this process could do.
    fn can_be_handed_over(&self) -> bool {
        !self.no_score && matches!(self.compress, CompressWord::Auto)
    }

    /// Returns the accounts to harvest: the one named, else all.
    fn accounts(&self, questions: &impl Questions) -> Result<Vec<Account>, CliProblem> {
        let accounts = questions.accounts()?.into_iter().map(|one| one.account);
        if let Some(email) = &self.email {
            let named = accounts.filter(|account| account.email == *email);
            let named: Vec<_> = named.collect();
            return match named.is_empty() {
                true => Err(unknown(email)),
                false => Ok(named),
            };
        }
        let accounts: Vec<_> = accounts
            .filter(|account| account.endpoint.is_some())
            .collect();
        if accounts.is_empty() {
            return Err(CliProblem::new("There is no account to harvest")
                .hint("Add one: closeknit account add you@example.org"));
        }
        Ok(accounts)
    }
}

/// Has the process read the accounts that holds the right to write; a password that it does not know is asked for here.
fn hand_over(
    context: &Context<'_>,
    accounts: &[Account],
    given: Option<&Credential>,
) -> Result<(), CliProblem> {
    let mut outcomes = Vec::new();
    for Account { id, email, .. } in accounts {
        let harvest = |password: Option<&Credential>| {
            let ask = |changes: &mut dyn Changes| changes.harvest(*id, password.cloned());
            context.change("harvest", ask)
        };
        let outcome = match harvest(given) {
            Err(problem) if problem.is(ErrorCode::PasswordNeeded) => harvest(Some(&ask(email)?))?,
            outcome => outcome?,
        };
        outcomes.push((email.clone(), outcome));
    }
    report(context, &outcomes)
}

/// Stays with every account, each on a thread of its own, until the process is ended; an account that cannot go on says
/// why and leaves the others alone.
fn watch(
    context: &Context<'_>,
    accounts: &[Account],
    given: Option<&Credential>,
    compress: Compress,
) -> Result<(), CliProblem> {
    let (lapse, lapsed) = mpsc::channel();
    let watching = Watching {
        compress,
        ..logged(lapse, Arc::clone(&context.wording))
    };
    let holder = Holder::take(&context.folder, "harvest", crate::clock, watching)?;
    let mut watched = BTreeSet::new();
    for Account { email, .. } in accounts {
        holder.watch(email, key(&holder.keeper()?.find_account(email)?, given)?)?;
        watched.insert(email.clone());
    }
    let mut first = None;
    for (email, problem) in lapsed {
        watched.remove(&email);
        first.get_or_insert(problem);
        if watched.is_empty() {
            break;
        }
    }
    first.map_or(Ok(()), |problem| Err(problem.into()))
}

/// Prints how the watching of each account goes, and passes on why one ended.
fn logged(lapse: mpsc::Sender<(String, UiError)>, wording: Arc<Wording>) -> Watching {
    struct Logged {
        log: Log,
        lapse: mpsc::Sender<(String, UiError)>,
    }
    impl Report for Logged {
        fn progress(&mut self, progress: &Progress) {
            self.log.show(progress);
        }

        fn ended(&mut self, outcome: Result<(), UiError>) {
            if let Err(problem) = outcome {
                self.log.say(&problem.message);
                // Nobody listening means that this process ends.
                let _ = self.lapse.send((self.log.account().to_owned(), problem));
            }
        }
    }
    Watching::observed(move |account| {
        Box::new(Logged {
            log: Log::new(account, Arc::clone(&wording)),
            lapse: lapse.clone(),
        })
    })
}

fn report(context: &Context<'_>, outcomes: &[(String, HarvestedAnswer)]) -> Result<(), CliProblem> {
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
        text.push_str(&format!(
            "{}: {} new messages from {} folders in {} ({} a second), {} folders skipped\n",
            visible(email),
            words.number(one.messages),
            one.mailboxes,
            words.duration(one.seconds.ceil() as i64),
            words.number((one.messages as f64 / one.seconds.max(1e-3)).round() as u64),
            one.skipped
        ));
        if one.withheld > 0 {
            text.push_str(&format!(
                "  {} messages set aside; 'closeknit stats' says why\n",
                one.withheld
            ));
        }
    }
    print(&text)
}
