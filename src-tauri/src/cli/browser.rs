//! Signing in with the browser, where the account's mail server takes it.

use super::password::{Secret, handed_over};
use super::progress::Bar;
use super::{CliProblem, Context};
use crate::authorities::authorities;
use clap::Args;
use closeknit_core::account::oauth::{Client, OAuthError};
use closeknit_core::app::{self, AppError, BrowserSignIn, Keeper, Key};
use closeknit_core::model::Authority;
use std::io::IsTerminal;

/// What the permission is given to: the user's own registration at Google or Microsoft.
#[derive(Args)]
pub(super) struct ClientWords {
    /// The client id of your own registration at Google or Microsoft
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// Read its client secret from standard input
    #[arg(long, conflicts_with = "client_secret_env")]
    client_secret_stdin: bool,
    /// Read its client secret from this environment variable
    #[arg(long, value_name = "VAR")]
    client_secret_env: Option<String>,
}

impl ClientWords {
    /// Returns whether a client id is given.
    pub(super) fn is_given(&self) -> bool {
        self.client_id.is_some()
    }

    /// Returns the client that is given, if one is. `mail_host` tells whose it is.
    pub(super) fn find(
        &self,
        context: &Context<'_>,
        mail_host: &str,
    ) -> Result<Option<Client>, CliProblem> {
        let Some(id) = self.client_id.clone() else {
            return Ok(None);
        };
        let variable = self.client_secret_env.as_deref();
        let given = handed_over(Secret::ClientSecret, self.client_secret_stdin, variable)?;
        let has_secret = app::browser_sign_in(mail_host, &authorities(), &context.wording)
            .is_some_and(|known| known.has_secret);
        let secret = match given {
            None if has_secret && std::io::stdin().is_terminal() => {
                let typed = rpassword::prompt_password(
                    context.wording.text(|c, _| c.terminal_ask_client_secret()),
                )
                .map_err(|error| {
                    CliProblem::new(|c, _| c.shell_secret_not_asked()).because(error)
                })?;
                (!typed.is_empty()).then(|| typed.into())
            }
            given => given,
        };
        Ok(Some(Client { id, secret }))
    }
}

/// Has the user sign in with the browser: prints the page's address on standard error and waits. What was sent goes into
/// the receipt, whatever came of it.
pub(super) fn sign_in(
    context: &Context<'_>,
    keeper: &mut Keeper,
    email: &str,
    mail_host: &str,
    client: Client,
) -> Result<Key, CliProblem> {
    let mut lines = Vec::new();
    let wanted = BrowserSignIn {
        email,
        mail_host,
        client,
        authorities: &authorities(),
    };
    let key = Bar::new(&context.wording).work(|work| {
        app::sign_in_with_browser(
            wanted,
            &mut |page| {
                let words = &context.wording;
                let told = words.text(|c, s| c.terminal_open_page(s.quote(email), s.quote(page)));
                eprintln!("{told}");
                Ok::<(), AppError>(())
            },
            &mut |line| lines.push(line),
            context.clock,
            work,
        )
    });
    keeper.note_wire(email, &lines)?;
    Ok(key?)
}

/// Returns that a client id is missing, with the steps to one and the words that take it.
pub(super) fn no_client(
    context: &Context<'_>,
    email: &str,
    authority: Authority,
    verb: &'static str,
) -> CliProblem {
    let error = AppError::OAuth(OAuthError::NoClient { authority });
    let steps = context.wording.registration(authority).join(" ");
    let email = email.to_owned();
    CliProblem::from(error).hint(move |c, s| {
        c.shell_no_client_hint(s.own(steps.clone()), s.quote(verb), s.quote(&email))
    })
}
