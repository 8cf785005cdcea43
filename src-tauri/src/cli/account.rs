//! `closeknit account`: add, list, check and remove accounts.

use super::browser::{self, ClientWords, no_client};
use super::help::{self, Help};
use super::output::{Side, print, print_json, table, visible};
use super::password::{PasswordWords, ask, key};
use super::pin::{self, PinWords};
use super::progress::Bar;
use super::{CliProblem, Context, discover};
use crate::authorities::authorities;
use clap::{Args, Subcommand, ValueEnum};
use closeknit_core::app::CredentialSource;
use closeknit_core::app::{self, AppError, Keeper};
use closeknit_core::app::{OAuthError, withdrawal};
use closeknit_core::model::commands::Questions;
use closeknit_core::model::{
    Account, AddedAnswer, BrowserSignInAnswer, CheckAnswer, Credential, Endpoint, ErrorCode,
    Security, SignIn,
};
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
    /// Sign in to an account anew with the browser; what was read stays
    SignIn {
        /// The account's address
        email: String,
        #[command(flatten)]
        client: ClientWords,
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
    /// Sign in with your browser, not with a password: at Google and Microsoft
    #[arg(long, conflicts_with_all = ["password_stdin", "password_env"])]
    oauth: bool,
    #[command(flatten)]
    client: ClientWords,
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
                let account = find(context, &email)?;
                let key = key(&account, password.find()?.as_ref())?;
                let mut endpoint = account.endpoint.ok_or_else(|| unknown(&email))?;
                let before = endpoint.pin;
                let mut keeper = Keeper::open(&context.folder, "account check")?;
                pin.apply(context, &mut endpoint)?;
                let checked = check(context, &mut keeper, &email, &mut endpoint, &key)?;
                if endpoint.pin != before {
                    keeper.set_pin(&email, endpoint.pin)?;
                }
                if context.json {
                    print_json(&checked)
                } else {
                    print(&said(&checked))
                }
            }
            Verb::SignIn { email, client } => sign_in_again(context, &email, &client),
            Verb::Remove { email } => {
                let accounts = context.questions()?.accounts()?.into_iter();
                let mut accounts = accounts.map(|one| one.account);
                let account = accounts.find(|account| account.email == email);
                let Account { id, sign_in, .. } = account.ok_or_else(|| unknown(&email))?;
                let removed =
                    context.change("account remove", |changes| changes.remove_account(id))?;
                let mut text = format!(
                    "{} is forgotten, with the messages that only it held.\n",
                    visible(&email)
                );
                if !removed.keyring_asked {
                    text.push_str(
                        "There is no keyring here, so none had to forget its password.\n",
                    );
                }
                if let SignIn::OAuth { authority, .. } = sign_in {
                    let _ = writeln!(
                        text,
                        "The permission that you gave stands until you withdraw it: {}",
                        withdrawal(authority)
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
        self.pin.apply(context, &mut endpoint)?;
        let browser = app::browser_sign_in(&endpoint.host, &authorities());
        let only_browser = browser.as_ref().is_some_and(|known| !known.takes_passwords);
        if self.oauth || self.client.is_given() || (only_browser && !self.password.is_given()) {
            return self.with_browser(context, &mut endpoint, browser);
        }
        let credential = self.password.find()?.map_or_else(|| ask(&self.email), Ok)?;
        let (checked, added) = match Keeper::open(&context.folder, "account add") {
            Ok(mut keeper) => {
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
                (checked, added)
            }
            Err(error) if error.to_ui().code == ErrorCode::Busy => {
                self.hand_over(context, &endpoint, &credential)?
            }
            Err(error) => return Err(error.into()),
        };
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
        let email = visible(&self.email);
        let _ = writeln!(text, "Read it with: closeknit harvest {email}");
        print(&text)
    }

    /// Has the process check and add the account that holds the right to write.
    fn hand_over(
        &self,
        context: &Context<'_>,
        endpoint: &Endpoint,
        credential: &Credential,
    ) -> Result<(CheckAnswer, AddedAnswer), CliProblem> {
        context.change("account add", |changes| {
            let (email, password) = (&self.email, Some(credential));
            let checked =
                changes.check_account(email.clone(), endpoint.clone(), password.cloned())?;
            let added = changes.add_account(
                email.clone(),
                endpoint.clone(),
                password.cloned(),
                self.me.clone(),
            )?;
            Ok((checked, added))
        })
    }

    /// The same with a sign-in by the browser.
    fn with_browser(
        &self,
        context: &Context<'_>,
        endpoint: &mut Endpoint,
        browser: Option<BrowserSignInAnswer>,
    ) -> Result<(), CliProblem> {
        let host = endpoint.host.clone();
        let host = host.as_str();
        let browser = browser.ok_or_else(|| {
            CliProblem::from(AppError::OAuth(OAuthError::NotOffered {
                host: host.to_owned(),
            }))
        })?;
        let client = self.client.find(host)?;
        let client = client.ok_or_else(|| no_client(&self.email, browser.authority, "add"))?;
        let mut keeper = Keeper::open(&context.folder, "account add")?;
        keeper.must_be_new(&self.email)?;
        let key = browser::sign_in(context, &mut keeper, &self.email, host, client)?;
        let checked = check(context, &mut keeper, &self.email, endpoint, &key)?;
        let added = keeper.add_account_with_key(&self.email, endpoint, &self.me, &key)?;
        if context.json {
            return print_json(&added);
        }
        print(&format!(
            "{}What signs in is in your keyring; Closeknit signs in by itself from now on.\n\
             Read it with: closeknit harvest {}\n",
            said(&checked),
            visible(&self.email)
        ))
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

fn find(context: &Context<'_>, email: &str) -> Result<Account, CliProblem> {
    let accounts = context.questions()?.accounts()?;
    let found = accounts
        .into_iter()
        .map(|one| one.account)
        .find(|account| account.email.eq_ignore_ascii_case(email) && account.endpoint.is_some());
    found.ok_or_else(|| unknown(email))
}

pub(super) fn unknown(email: &str) -> CliProblem {
    CliProblem::new(format!("There is no account {email}")).hint("See 'closeknit account list'.")
}

/// Signs in to an account that is there, with the browser, and has it sign in so from then on.
fn sign_in_again(
    context: &Context<'_>,
    email: &str,
    client: &ClientWords,
) -> Result<(), CliProblem> {
    let account = find(context, email)?;
    let mut endpoint = account.endpoint.clone().ok_or_else(|| unknown(email))?;
    let client = match client.find(&endpoint.host)? {
        Some(given) => given,
        None => app::known_client(&account, &authorities()).map_err(|error| match error {
            AppError::OAuth(OAuthError::NoClient { authority }) => {
                no_client(email, authority, "sign-in")
            }
            other => other.into(),
        })?,
    };
    let mut keeper = Keeper::open(&context.folder, "account sign-in")?;
    let key = browser::sign_in(context, &mut keeper, &account.email, &endpoint.host, client)?;
    let checked = check(context, &mut keeper, &account.email, &mut endpoint, &key)?;
    keeper.set_key(&account.email, &key)?;
    match context.json {
        true => print_json(&checked),
        false => print(&said(&checked)),
    }
}

/// Signs in and out again. A certificate that nobody vouches for is pinned if the user says so.
fn check(
    context: &Context<'_>,
    keeper: &mut Keeper,
    email: &str,
    endpoint: &mut Endpoint,
    credentials: &dyn CredentialSource,
) -> Result<CheckAnswer, CliProblem> {
    let mut checked = check_once(context, keeper, email, endpoint, credentials)?;
    if let Err(error) = checked {
        if !pin::is_unvouched(&error) {
            return Err(help::explained(email, &endpoint.host, error));
        }
        pin::offer(context, endpoint, error)?;
        checked = check_once(context, keeper, email, endpoint, credentials)?;
    }
    checked.map_err(|error| help::explained(email, &endpoint.host, error))
}

/// Signs in and out again; what was sent goes into the receipt, whatever came of it.
fn check_once(
    context: &Context<'_>,
    keeper: &mut Keeper,
    email: &str,
    endpoint: &Endpoint,
    credentials: &dyn CredentialSource,
) -> Result<Result<CheckAnswer, AppError>, CliProblem> {
    let mut lines = Vec::new();
    let mut bar = Bar::new(&context.wording);
    bar.say(&format!("Signing in at {}", endpoint.host));
    let checked = bar.work(|work| {
        app::check_account(
            email,
            endpoint,
            credentials,
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
    let accounts = context.questions()?.accounts()?;
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
                endpoint
                    .map(|_| signs_in(&one.account.sign_in))
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
        ("Signs in with", Side::Left),
        ("Stored", Side::Right),
        ("There", Side::Right),
        ("Last harvest", Side::Left),
    ];
    print(&table(&columns, &rows))
}

fn signs_in(sign_in: &SignIn) -> String {
    match sign_in {
        SignIn::Password => "password".to_owned(),
        SignIn::OAuth { authority, .. } => format!("browser ({})", authority.name()),
    }
}
