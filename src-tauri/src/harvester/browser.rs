//! Signing in with the user's browser, opened from here since the window's own network is closed.

use super::link;
use super::run::Run;
use crate::authorities::authorities;
use closeknit_core::app::{self, AppError, BrowserSignIn, Keeper, Key, Work};
use closeknit_core::model::{Account, CheckAnswer, Endpoint, ErrorCode, UiError};
use std::sync::Arc;

/// Opens the authority's page.
fn open(page: &str) -> Result<(), UiError> {
    let opened = link::open(page, "https://").unwrap_or_else(|| Err("no page".to_owned()));
    opened.map_err(|reason| UiError {
        code: ErrorCode::Other,
        message: "No browser could be opened".to_owned(),
        reason: Some(reason),
        hint: Some(
            "Set up a browser for web pages; or use 'closeknit account add --oauth' in a terminal, which prints the \
             page's address"
                .to_owned(),
        ),
    })
}

/// Has the user sign in with the browser, and tries at the mail server what came of it; saves nothing. What was sent
/// goes into the receipt, whatever came of it.
pub(super) fn sign_in(
    run: &mut Run<'_>,
    keeper: &mut Keeper,
    email: &str,
    endpoint: &Endpoint,
    client: app::Client,
) -> Result<(Arc<Key>, CheckAnswer), UiError> {
    let mut lines = Vec::new();
    let work = Work {
        progress: &mut |_| {},
        stop: run.stop,
    };
    let wanted = BrowserSignIn {
        email,
        mail_host: &endpoint.host,
        client,
        authorities: &authorities(),
    };
    let mut wire = |line| lines.push(line);
    let key = app::sign_in_with_browser(wanted, &mut open, &mut wire, &run.now, &work);
    keeper.note_wire(email, &lines)?;
    let key = key?;
    let checked = run.check(keeper, email, endpoint, &key)?;
    Ok((Arc::new(key), checked))
}

/// The same for an account that is there, with the registration used before.
pub(super) fn sign_in_again(
    run: &mut Run<'_>,
    keeper: &mut Keeper,
    account: &Account,
) -> Result<Arc<Key>, UiError> {
    let client = app::known_client(account, &authorities())?;
    let endpoint = account.endpoint.as_ref().ok_or_else(|| {
        let host = account.email.clone();
        AppError::OAuth(app::OAuthError::NotOffered { host })
    })?;
    let (key, _) = sign_in(run, keeper, &account.email, endpoint, client)?;
    Ok(key)
}
