//! Where a password comes from when no keyring has it.

use super::CliProblem;
use clap::Args;
use closeknit_core::model::Credential;
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
        if self.password_stdin {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| CliProblem::new("Standard input cannot be read").reason(error))?;
            let password = text.strip_suffix('\n').unwrap_or(&text);
            let password = password.strip_suffix('\r').unwrap_or(password);
            return not_empty(password.to_owned(), "standard input").map(Some);
        }
        let Some(variable) = &self.password_env else {
            return Ok(None);
        };
        let password = std::env::var(variable).map_err(|error| {
            CliProblem::new(format!("The variable {variable} gives no password")).reason(error)
        })?;
        not_empty(password, variable).map(Some)
    }
}

fn not_empty(password: String, source: &str) -> Result<Credential, CliProblem> {
    if password.is_empty() {
        return Err(CliProblem::new(format!(
            "The password from {source} is empty"
        )));
    }
    Ok(Credential::new(password))
}

/// Asks for the password of an account where somebody can answer.
pub(super) fn ask(email: &str) -> Result<Credential, CliProblem> {
    if !std::io::stdin().is_terminal() {
        return Err(CliProblem::new(format!("No password is known for {email}"))
            .hint("Hand it over with --password-stdin or --password-env VAR."));
    }
    let password = rpassword::prompt_password(format!("Password for {email}: "))
        .map_err(|error| CliProblem::new("The password cannot be asked for").reason(error))?;
    not_empty(password, "the prompt")
}
