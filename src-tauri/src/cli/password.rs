//! Where what signs in comes from: handed over, out of the keyring, or typed.

use super::{CliProblem, Context};
use crate::authorities::authorities;
use clap::Args;
use closeknit_core::account::oauth::OAuthError;
use closeknit_core::app::{AppError, Key, find_key};
use closeknit_core::model::{Account, Credential, ErrorCode, SignIn};
use closeknit_core::text::Wording;
use std::io::{IsTerminal, Read};

/// What is handed over.
#[derive(Clone, Copy)]
pub(super) enum Secret {
    Password,
    ClientSecret,
}

/// Where it comes from.
enum Origin {
    Input,
    Variable(String),
    Prompt,
}

/// Ways to hand over a password.
#[derive(Args)]
pub(super) struct PasswordWords {
    /// Read the password from standard input
    #[arg(long, conflicts_with = "password_env")]
    password_stdin: bool,
    /// Read the password from this environment variable
    #[arg(long, value_name = "VAR")]
    password_env: Option<String>,
}

impl PasswordWords {
    /// Returns the password handed over, if one was.
    pub(super) fn find(&self) -> Result<Option<Credential>, CliProblem> {
        handed_over(
            Secret::Password,
            self.password_stdin,
            self.password_env.as_deref(),
        )
    }

    /// Returns whether a password is handed over.
    pub(super) fn is_given(&self) -> bool {
        self.password_stdin || self.password_env.is_some()
    }
}

/// Returns a secret that comes by standard input or in a variable, if it does.
pub(super) fn handed_over(
    what: Secret,
    by_stdin: bool,
    variable: Option<&str>,
) -> Result<Option<Credential>, CliProblem> {
    if by_stdin {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|error| CliProblem::new(|c, _| c.shell_input_unreadable()).because(error))?;
        let secret = text.strip_suffix('\n').unwrap_or(&text);
        let secret = secret.strip_suffix('\r').unwrap_or(secret);
        return not_empty(what, secret.to_owned(), Origin::Input).map(Some);
    }
    let Some(variable) = variable else {
        return Ok(None);
    };
    let secret = std::env::var(variable).map_err(|error| {
        let variable = variable.to_owned();
        CliProblem::new(move |c, s| match what {
            Secret::Password => c.shell_no_password_in(s.quote(&variable)),
            Secret::ClientSecret => c.shell_no_client_secret_in(s.quote(&variable)),
        })
        .because(error)
    })?;
    not_empty(what, secret, Origin::Variable(variable.to_owned())).map(Some)
}

fn not_empty(what: Secret, secret: String, origin: Origin) -> Result<Credential, CliProblem> {
    if secret.is_empty() {
        return Err(CliProblem::new(move |c, s| {
            let origin = match &origin {
                Origin::Input => c.shell_from_input(),
                Origin::Variable(name) => c.shell_from_variable(s.quote(name)),
                Origin::Prompt => c.shell_from_prompt(),
            };
            match what {
                Secret::Password => c.shell_password_empty(origin),
                Secret::ClientSecret => c.shell_client_secret_empty(origin),
            }
        }));
    }
    Ok(Credential::new(secret))
}

/// Returns what signs an account in: the password handed over, else what the keyring keeps, else the password typed.
pub(super) fn key(
    context: &Context<'_>,
    account: &Account,
    given: Option<&Credential>,
) -> Result<Key, CliProblem> {
    match (given, &account.sign_in) {
        (Some(given), SignIn::Password) => Ok(Key::from(given.clone())),
        (Some(_), SignIn::OAuth { .. }) => {
            let email = account.email.clone();
            Err(AppError::OAuth(OAuthError::NoPassword { email }).into())
        }
        (None, _) => match find_key(account, &authorities())? {
            Some(found) => Ok(found),
            None => ask(&context.wording, &account.email).map(Key::from),
        },
    }
}

/// Asks for the password of an account where somebody can answer.
pub(super) fn ask(words: &Wording, email: &str) -> Result<Credential, CliProblem> {
    if !std::io::stdin().is_terminal() {
        let email = email.to_owned();
        return Err(CliProblem::of(ErrorCode::PasswordNeeded, move |c, s| {
            c.shell_no_password(s.quote(&email))
        })
        .hint(|c, _| c.shell_no_password_hint()));
    }
    let password =
        rpassword::prompt_password(words.text(|c, s| c.terminal_ask_password(s.quote(email))))
            .map_err(|error| CliProblem::new(|c, _| c.shell_password_not_asked()).because(error))?;
    not_empty(Secret::Password, password, Origin::Prompt)
}
