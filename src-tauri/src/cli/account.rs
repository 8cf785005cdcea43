//! `closeknit account`: add, list, check and remove accounts.

use super::help::{self, Help};
use super::output::{Side, print, print_json, table};
use super::password::{PasswordWords, ask};
use super::pin::{self, PinWords};
use super::progress::Bar;
use super::{CliProblem, Context, discover};
use clap::{Args, Subcommand, ValueEnum};
use closeknit_core::app::{self, AppError, Keeper};
use closeknit_core::model::{CheckAnswer, Credential, Endpoint, Security};
use std::fmt::Write;

/// Add, check, list or remove mail accounts.
#[derive(Args)]
pub(super) struct AccountWords {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Sign in, and keep the account if that works
    Add(Add),
    /// List the accounts and how far each is read
    List,
    /// Sign in and out again, and say what would be read
    Check {
        /// The account's address
        email: String,
        #[command(flatten)]
        pin: PinWords,
        #[command(flatten)]
        password: PasswordWords,
    },
    /// How to get the password that your provider wants, step by step
    Help(Help),
    /// Forget an account, its password, and the messages that only it holds
    Remove {
        /// The account's address
        email: String,
    },
}

#[derive(Args)]
struct Add {
    /// Your address there
    email: String,
    /// The mail server [default: from the built-in table]
    #[arg(long)]
    host: Option<String>,
    /// Its port [default: 993, or 143 without TLS]
    #[arg(long)]
    port: Option<u16>,
    /// How the connection is protected; plain only where the server is this machine
    #[arg(long, value_enum)]
    security: Option<SecurityWord>,
    /// The name to sign in with [default: your address]
    #[arg(long)]
    username: Option<String>,
    /// Another address of yours; may be given several times
    #[arg(long, value_name = "ADDRESS")]
    me: Vec<String>,
    /// Look for the server of a domain that the built-in table does not know: asks its name server, and its web server
    /// for settings, and tells them the domain alone
    #[arg(long, conflicts_with = "host")]
    discover: bool,
    #[command(flatten)]
    pin: PinWords,
    #[command(flatten)]
    password: PasswordWords,
}

#[derive(Clone, Copy, ValueEnum)]
enum SecurityWord {
    Tls,
    Starttls,
    Plain,
}

impl AccountWords {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        match self.verb {
            Verb::Add(add) => add.run(context),
            Verb::List => list(context),
            Verb::Help(help) => help.run(context),
            Verb::Check {
                email,
                pin,
                password,
            } => {
                let mut endpoint = find(context, &email)?;
                let before = endpoint.pin;
                let credential = match password.find()? {
                    Some(given) => given,
                    None => app::find_password(&email).map_or_else(|| ask(&email), Ok)?,
                };
                let mut keeper = Keeper::open(&context.folder, "account check")?;
                pin.apply(&mut endpoint)?;
                let checked = check(context, &mut keeper, &email, &mut endpoint, &credential)?;
                if endpoint.pin != before {
                    keeper.set_pin(&email, endpoint.pin)?;
                }
                if context.json {
                    print_json(&checked)
                } else {
                    print(&said(&checked))
                }
            }
            Verb::Remove { email } => {
                let mut keeper = Keeper::open(&context.folder, "account remove")?;
                let keyring_asked = keeper.remove_account_with_password(&email)?;
                keeper.score(context.now())?;
                let mut text =
                    format!("{email} is forgotten, with the messages that only it held.\n");
                if !keyring_asked {
                    text.push_str(
                        "There is no keyring here, so none had to forget its password.\n",
                    );
                }
                print(&text)
            }
        }
    }
}

impl Add {
    fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let mut endpoint = self.endpoint(context)?;
        self.pin.apply(&mut endpoint)?;
        let credential = self.password.find()?.map_or_else(|| ask(&self.email), Ok)?;
        let mut keeper = Keeper::open(&context.folder, "account add")?;
        let checked = check(
            context,
            &mut keeper,
            &self.email,
            &mut endpoint,
            &credential,
        )?;
        let added = keeper.add_account_with_password(
            &self.email,
            &endpoint,
            &self.me,
            Some(&credential),
        )?;
        if context.json {
            return print_json(&added);
        }
        let mut text = said(&checked);
        text.push_str(match added.password_kept {
            true => "The password is in your keyring.\n",
            false => {
                "There is no keyring here, so the password is not kept: each harvest asks for it.\n"
            }
        });
        let _ = writeln!(text, "Read it with: closeknit harvest {}", self.email);
        print(&text)
    }

    /// Returns the settings given, the rest from the built-in table or from what is found.
    fn endpoint(&self, context: &Context<'_>) -> Result<Endpoint, CliProblem> {
        let provider = app::provider(&self.email).ok_or_else(|| {
            CliProblem::new(format!("'{}' is not a mail address", self.email))
                .hint("It should look like ann@example.org.")
        })?;
        if self.host.is_none() && !provider.imap {
            let page = app::help(&self.email).map(|page| help::written(&page));
            return Err(CliProblem::new(format!("{} has no IMAP", provider.name))
                .reason("Closeknit reads mail by IMAP, or from files")
                .hint("Read exported files: closeknit import mbox FILES --me ADDRESS")
                .more(page.unwrap_or_default()));
        }
        let table = match self.host.is_none() && !provider.known {
            true => discover::find(context, &self.email, &provider, self.discover)?,
            false => provider.endpoint,
        };
        let security = match self.security {
            Some(SecurityWord::Tls) => Security::Tls,
            Some(SecurityWord::Starttls) => Security::StartTls,
            Some(SecurityWord::Plain) => Security::Plain,
            None if self.host.is_some() => Security::Tls,
            None => table.security,
        };
        let table_port = (self.host.is_none() && security == table.security).then_some(table.port);
        let username = match self.host {
            Some(_) => self.email.clone(),
            None => table.username,
        };
        Ok(Endpoint {
            host: self.host.clone().unwrap_or(table.host),
            port: self
                .port
                .or(table_port)
                .unwrap_or_else(|| security.usual_port()),
            security,
            username: self.username.clone().unwrap_or(username),
            pin: None,
        })
    }
}

fn find(context: &Context<'_>, email: &str) -> Result<Endpoint, CliProblem> {
    let accounts = context.answers()?.accounts()?;
    let found = accounts
        .into_iter()
        .find(|one| one.account.email.eq_ignore_ascii_case(email));
    found.and_then(|one| one.account.endpoint).ok_or_else(|| {
        CliProblem::new(format!("There is no account {email}"))
            .hint("See 'closeknit account list'.")
    })
}

/// Signs in and out again. A certificate that nobody vouches for is pinned if the user says so.
fn check(
    context: &Context<'_>,
    keeper: &mut Keeper,
    email: &str,
    endpoint: &mut Endpoint,
    credential: &Credential,
) -> Result<CheckAnswer, CliProblem> {
    let mut checked = check_once(context, keeper, email, endpoint, credential)?;
    if let Err(error) = checked {
        if !pin::is_unvouched(&error) {
            return Err(help::explained(email, &endpoint.host, error));
        }
        pin::offer(endpoint, error)?;
        checked = check_once(context, keeper, email, endpoint, credential)?;
    }
    checked.map_err(|error| help::explained(email, &endpoint.host, error))
}

/// Signs in and out again; what was sent goes into the receipt, whatever came of it.
fn check_once(
    context: &Context<'_>,
    keeper: &mut Keeper,
    email: &str,
    endpoint: &Endpoint,
    credential: &Credential,
) -> Result<Result<CheckAnswer, AppError>, CliProblem> {
    let mut lines = Vec::new();
    let mut bar = Bar::new();
    bar.say(&format!("Signing in at {}", endpoint.host));
    let checked = bar.work(|work| {
        app::check_account(
            email,
            endpoint,
            credential,
            &mut |line| lines.push(line),
            context.clock,
            work,
        )
    });
    bar.end();
    keeper.note_wire(email, &lines)?;
    Ok(checked)
}

fn said(checked: &CheckAnswer) -> String {
    let messages = checked
        .messages
        .map(|messages| format!(" with {messages} messages"))
        .unwrap_or_default();
    format!(
        "The sign-in works: {} folders to read{messages}, {} skipped.\n",
        checked.folders, checked.skipped
    )
}

fn list(context: &Context<'_>) -> Result<(), CliProblem> {
    let accounts = context.answers()?.accounts()?;
    if context.json {
        return print_json(&accounts);
    }
    if accounts.is_empty() {
        return print("No account yet. Add one: closeknit account add you@example.org\n");
    }
    let rows: Vec<_> = accounts
        .iter()
        .map(|one| {
            let endpoint = one.account.endpoint.as_ref();
            vec![
                one.account.email.clone(),
                endpoint
                    .map(|endpoint| format!("{}:{}", endpoint.host, endpoint.port))
                    .unwrap_or_default(),
                one.messages.stored.to_string(),
                one.messages.on_server.to_string(),
                one.harvested.map(|at| at.to_string()).unwrap_or_default(),
            ]
        })
        .collect();
    let columns = [
        ("Account", Side::Left),
        ("Server", Side::Left),
        ("Stored", Side::Right),
        ("There", Side::Right),
        ("Last harvest", Side::Left),
    ];
    print(&table(&columns, &rows))
}
