//! Where what signs in comes from: handed over, out of the keyring, or typed.

use super::CliProblem;
use super::output::visible;
use crate::authorities::authorities;
use clap::Args;
use closeknit_core::app::OAuthError;
use closeknit_core::app::{AppError, Key, find_key};
use closeknit_core::model::{Account, Credential, SignIn};
use std::io::{IsTerminal, Read};

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
            "password",
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
    what: &str,
    by_stdin: bool,
    variable: Option<&str>,
) -> Result<Option<Credential>, CliProblem> {
    if by_stdin {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|error| CliProblem::new("Standard input cannot be read").reason(error))?;
        let secret = text.strip_suffix('\n').unwrap_or(&text);
        let secret = secret.strip_suffix('\r').unwrap_or(secret);
        return not_empty(what, secret.to_owned(), "standard input").map(Some);
    }
    let Some(variable) = variable else {
        return Ok(None);
    };
    let secret = std::env::var(variable).map_err(|error| {
        CliProblem::new(format!("The variable {variable} gives no {what}")).reason(error)
    })?;
    not_empty(what, secret, variable).map(Some)
}

fn not_empty(what: &str, secret: String, source: &str) -> Result<Credential, CliProblem> {
    if secret.is_empty() {
        return Err(CliProblem::new(format!(
            "The {what} from {source} is empty"
        )));
    }
    Ok(Credential::new(secret))
}

/// Returns what signs an account in: the password handed over, else what the keyring keeps, else the password typed.
pub(super) fn key(account: &Account, given: Option<&Credential>) -> Result<Key, CliProblem> {
    match (given, &account.sign_in) {
        (Some(given), SignIn::Password) => Ok(Key::from(given.clone())),
        (Some(_), SignIn::OAuth { .. }) => {
            let email = account.email.clone();
            Err(AppError::OAuth(OAuthError::NoPassword { email }).into())
        }
        (None, _) => match find_key(account, &authorities())? {
            Some(found) => Ok(found),
            None => ask(&account.email).map(Key::from),
        },
    }
}

/// Asks for the password of an account where somebody can answer.
pub(super) fn ask(email: &str) -> Result<Credential, CliProblem> {
    if !std::io::stdin().is_terminal() {
        return Err(CliProblem::new(format!("No password is known for {email}"))
            .hint("Hand it over with --password-stdin or --password-env VAR."));
    }
    let password = rpassword::prompt_password(format!("Password for {}: ", visible(email)))
        .map_err(|error| CliProblem::new("The password cannot be asked for").reason(error))?;
    not_empty("password", password, "the prompt")
}
