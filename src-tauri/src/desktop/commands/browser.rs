//! Signing in with the browser, which the harvester opens.

use super::accounts::account;
use crate::authorities::authorities;
use crate::desktop::error;
use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::{Ask, Client};
use closeknit_core::model::{
    AccountId, BrowserSignInAnswer, CheckAnswer, Credential, Endpoint, UiError,
};
use tauri::State;

/// From a built-in table: nobody is asked.
#[tauri::command]
pub(super) async fn browser_sign_in(host: String) -> Result<Option<BrowserSignInAnswer>, UiError> {
    Ok(closeknit_core::app::browser_sign_in(
        &host,
        &authorities(),
        &crate::wording::wording(),
    ))
}

/// Answers once the user is back, or `stop_sign_in` was asked for.
#[tauri::command]
pub(super) async fn sign_in(
    email: String,
    endpoint: Endpoint,
    client_id: String,
    client_secret: Option<Credential>,
    state: State<'_, AppState>,
) -> Result<CheckAnswer, UiError> {
    let folder = state.folder();
    let ask = Ask::SignIn {
        account: account(email, endpoint, None),
        client: Client {
            client_id,
            client_secret,
        },
    };
    blocking(move || {
        let reply = folder.ask_in_browser(&ask)?;
        serde_json::from_value(reply).map_err(|_| error::internal(error::Mistake::OddReply))
    })
    .await
}

/// Signs in to an account that is there, with the registration used before.
#[tauri::command]
pub(super) async fn sign_in_again(
    id: AccountId,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || {
        let email = folder.email(id)?;
        let ask = Ask::SignInAgain {
            email,
            client: None,
        };
        folder.ask_in_browser(&ask).map(drop)
    })
    .await
}

#[tauri::command]
pub(super) async fn stop_sign_in(state: State<'_, AppState>) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || folder.stop_browser()).await
}
