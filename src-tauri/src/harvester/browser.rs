//! Signing in with the user's browser, opened from here since the window's own network is closed.

use super::link;
use super::protocol::{Account, Client};
use super::verbs::{Keepers, Run};
use crate::authorities::authorities;
use crate::problem::ShellProblem;
use closeknit_core::account::oauth;
use closeknit_core::app::{self, AppError, BrowserSignIn, Keeper, Key, Work};
use closeknit_core::model::{CheckAnswer, Endpoint};
use std::sync::Arc;

impl From<Client> for oauth::Client {
    fn from(client: Client) -> Self {
        Self {
            id: client.client_id,
            secret: client.client_secret,
        }
    }
}

/// Opens the authority's page.
fn open(page: &str) -> Result<(), ShellProblem> {
    let opened = link::open(page, "https://").unwrap_or_else(|| Err("no page".to_owned()));
    opened.map_err(|reason| {
        ShellProblem::new(|c, _| c.shell_no_browser())
            .because(reason)
            .hint(|c, _| c.shell_no_browser_hint())
    })
}

impl Run<'_> {
    /// Has the user sign in with the browser, and tries at the mail server what came of it. What was sent goes into the
    /// receipt, whatever came of it.
    fn browse(
        &mut self,
        keeper: &mut Keeper,
        email: &str,
        endpoint: &Endpoint,
        client: oauth::Client,
    ) -> Result<(Arc<Key>, CheckAnswer), ShellProblem> {
        let mut lines = Vec::new();
        let work = Work {
            progress: &mut |_| {},
            stop: self.stop,
        };
        let wanted = BrowserSignIn {
            email,
            mail_host: &endpoint.host,
            client,
            authorities: &authorities(),
        };
        let mut wire = |line| lines.push(line);
        let key = app::sign_in_with_browser(wanted, &mut open, &mut wire, &self.now, &work);
        keeper.note_wire(email, &lines)?;
        let key = key?;
        let checked = self.check(keeper, email, endpoint, &key)?;
        Ok((Arc::new(key), checked))
    }
}

/// Has the user sign in with the browser. What comes of it is held until the account is added or this process ends;
/// nothing is saved.
pub(super) fn sign_in(
    keepers: &Keepers,
    keeper: &mut Keeper,
    run: &mut Run<'_>,
    account: &Account,
    client: Client,
) -> Result<CheckAnswer, ShellProblem> {
    keeper.must_be_new(&account.email)?;
    let (key, checked) = run.browse(keeper, &account.email, &account.endpoint, client.into())?;
    keepers.hold(&account.email, key);
    Ok(checked)
}

/// Has the user sign in with the browser anew to an account that is there, which signs in so from then on. Without a
/// client it is the one used before.
pub(super) fn sign_in_again(
    keepers: &Keepers,
    keeper: &mut Keeper,
    run: &mut Run<'_>,
    email: &str,
    client: Option<Client>,
) -> Result<(), ShellProblem> {
    let account = keeper.find_account(email)?;
    let client = match client {
        Some(client) => client.into(),
        None => app::known_client(&account, &authorities())?,
    };
    let endpoint = account.endpoint.ok_or_else(|| {
        let host = account.email.clone();
        AppError::OAuth(oauth::OAuthError::NotOffered { host })
    })?;
    let (key, _) = run.browse(keeper, &account.email, &endpoint, client)?;
    keeper.set_key(&account.email, &key)?;
    keepers.hold(&account.email, key);
    Ok(())
}
