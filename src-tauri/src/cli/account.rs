//! `closeknit account`: add, list, check and remove accounts.

use super::browser::{self, ClientWords, no_client};
use super::help::{self, Help};
use super::output::{Side, print, print_json, print_line, table};
use super::password::{PasswordWords, ask, key};
use super::pin::{self, PinWords};
use super::progress::Bar;
use super::{CliProblem, Context, discover};
use crate::authorities::authorities;
use clap::{Args, Subcommand, ValueEnum};
use closeknit_core::account::oauth::OAuthError;
use closeknit_core::app::{self, AppError, Keeper};
use closeknit_core::harvest::CredentialSource;
use closeknit_core::model::{
    Account, BrowserSignInAnswer, CheckAnswer, Endpoint, Security, SignIn,
};
use closeknit_core::store::StoreError;
use closeknit_core::text::Wording;

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
                let key = key(context, &account, password.find()?.as_ref())?;
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
                    print(&said(&checked, &context.wording))
                }
            }
            Verb::SignIn { email, client } => sign_in_again(context, &email, &client),
            Verb::Remove { email } => {
                let mut keeper = Keeper::open(&context.folder, "account remove")?;
                let sign_in = keeper.find_account(&email)?.sign_in;
                let keyring_asked = keeper.remove_account_with_password(&email)?;
                keeper.score(context.now())?;
                let words = &context.wording;
                let mut text = words.text(|c, s| c.terminal_account_removed(s.quote(&email)));
                text.push('\n');
                if !keyring_asked {
                    text.push_str(&words.text(|c, _| c.terminal_no_keyring_to_forget()));
                    text.push('\n');
                }
                if let SignIn::OAuth { authority, .. } = sign_in {
                    let page = words.withdrawal(authority);
                    text.push_str(&words.text(|c, s| c.terminal_permission_stands(s.own(page))));
                    text.push('\n');
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
        let browser = app::browser_sign_in(&endpoint.host, &authorities(), &context.wording);
        let only_browser = browser.as_ref().is_some_and(|known| !known.takes_passwords);
        if self.oauth || self.client.is_given() || (only_browser && !self.password.is_given()) {
            return self.with_browser(context, &mut endpoint, browser);
        }
        let credential = self
            .password
            .find()?
            .map_or_else(|| ask(&context.wording, &self.email), Ok)?;
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
        let words = &context.wording;
        let kept = words.text(|c, _| match added.password_kept {
            true => c.terminal_password_kept(),
            false => c.terminal_password_not_kept(),
        });
        let next = words.text(|c, s| c.terminal_read_it(s.quote(&self.email)));
        print(&format!("{}{kept}\n{next}\n", said(&checked, words)))
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
        let client = self.client.find(context, host)?;
        let client =
            client.ok_or_else(|| no_client(context, &self.email, browser.authority, "add"))?;
        let mut keeper = Keeper::open(&context.folder, "account add")?;
        keeper.must_be_new(&self.email)?;
        let key = browser::sign_in(context, &mut keeper, &self.email, host, client)?;
        let checked = check(context, &mut keeper, &self.email, endpoint, &key)?;
        let added = keeper.add_account_with_key(&self.email, endpoint, &self.me, &key)?;
        if context.json {
            return print_json(&added);
        }
        let words = &context.wording;
        let kept = words.text(|c, _| c.terminal_permission_kept());
        let next = words.text(|c, s| c.terminal_read_it(s.quote(&self.email)));
        print(&format!("{}{kept}\n{next}\n", said(&checked, words)))
    }

    /// Returns the settings given, the rest from the built-in table or from what is found.
    fn endpoint(&self, context: &Context<'_>) -> Result<Endpoint, CliProblem> {
        let provider = app::provider(&self.email, &context.wording)
            .ok_or_else(|| AppError::NotAnAddress(self.email.clone()))?;
        if self.host.is_none() && !provider.imap {
            let page = app::help(&self.email).map(|page| help::written(&page, &context.wording));
            let name = provider.name;
            return Err(CliProblem::new(move |c, s| c.shell_no_imap(s.quote(&name)))
                .reason(|c, _| c.shell_no_imap_reason())
                .hint(|c, _| c.shell_no_imap_hint())
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
    let accounts = context.answers()?.accounts()?;
    let found = accounts
        .into_iter()
        .map(|one| one.account)
        .find(|account| account.email.eq_ignore_ascii_case(email) && account.endpoint.is_some());
    found.ok_or_else(|| unknown(email))
}

fn unknown(email: &str) -> CliProblem {
    AppError::from(StoreError::NoAccount(email.to_owned())).into()
}

/// Signs in to an account that is there, with the browser, and has it sign in so from then on.
fn sign_in_again(
    context: &Context<'_>,
    email: &str,
    client: &ClientWords,
) -> Result<(), CliProblem> {
    let account = find(context, email)?;
    let mut endpoint = account.endpoint.clone().ok_or_else(|| unknown(email))?;
    let client = match client.find(context, &endpoint.host)? {
        Some(given) => given,
        None => app::known_client(&account, &authorities()).map_err(|error| match error {
            AppError::OAuth(OAuthError::NoClient { authority }) => {
                no_client(context, email, authority, "sign-in")
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
        false => print(&said(&checked, &context.wording)),
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
            return Err(help::explained(context, email, &endpoint.host, error));
        }
        pin::offer(context, endpoint, error)?;
        checked = check_once(context, keeper, email, endpoint, credentials)?;
    }
    checked.map_err(|error| help::explained(context, email, &endpoint.host, error))
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
    let host = &endpoint.host;
    bar.say(
        &context
            .wording
            .text(|c, s| c.terminal_signing_in(s.quote(host))),
    );
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

fn said(checked: &CheckAnswer, words: &Wording) -> String {
    let line = words.text(|c, s| {
        let shown = s.number(words.number(checked.folders.into()));
        let folders = c.count_folders(checked.folders, shown);
        let skipped = words.number(checked.skipped.into());
        match checked.messages {
            Some(messages) => {
                let messages = s.phrase(words.messages(messages));
                c.terminal_sign_in_works_with(folders, messages, s.number(skipped))
            }
            None => c.terminal_sign_in_works(folders, s.number(skipped)),
        }
    });
    line + "\n"
}

fn list(context: &Context<'_>) -> Result<(), CliProblem> {
    let (accounts, words) = (context.answers()?.accounts()?, &context.wording);
    if context.json {
        return print_json(&accounts);
    }
    if accounts.is_empty() {
        return print_line(words, |c, _| c.terminal_no_account());
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
                    .map(|_| signs_in(&one.account.sign_in, words))
                    .unwrap_or_default(),
                one.messages.stored.to_string(),
                one.messages.on_server.to_string(),
                one.harvested.map(|at| at.to_string()).unwrap_or_default(),
            ]
        })
        .collect();
    let columns = [
        (words.text(|c, _| c.column_account()), Side::Left),
        (words.text(|c, _| c.column_server()), Side::Left),
        (words.text(|c, _| c.column_signs_in_with()), Side::Left),
        (words.text(|c, _| c.column_stored()), Side::Right),
        (words.text(|c, _| c.column_on_server()), Side::Right),
        (words.text(|c, _| c.column_last_harvest()), Side::Left),
    ];
    print(&table(&columns, &rows))
}

fn signs_in(sign_in: &SignIn, words: &Wording) -> String {
    words.text(|c, s| match sign_in {
        SignIn::Password => c.terminal_with_password(),
        SignIn::OAuth { authority, .. } => c.terminal_with_browser(s.quote(authority.name())),
    })
}
