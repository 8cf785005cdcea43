//! Accounts, and the user's own addresses.

use crate::desktop::error;
use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::{Account, Ask};
use closeknit_core::model::{
    AccountAnswer, AccountId, AddedAnswer, CertificateAnswer, CheckAnswer, Credential,
    DiscoveryAnswer, Endpoint, MeAnswer, Pin, ProviderAnswer, UiError,
};
use serde::de::DeserializeOwned;
use tauri::State;

#[tauri::command]
pub(super) async fn accounts(state: State<'_, AppState>) -> Result<Vec<AccountAnswer>, UiError> {
    state.read(|answers| answers.accounts()).await
}

/// From the built-in table: nobody is asked.
#[tauri::command]
pub(super) async fn provider(email: String) -> Result<Option<ProviderAnswer>, UiError> {
    Ok(closeknit_core::app::provider(
        &email,
        &crate::wording::wording(),
    ))
}

#[tauri::command]
pub(super) async fn check_account(
    email: String,
    endpoint: Endpoint,
    password: Credential,
    state: State<'_, AppState>,
) -> Result<CheckAnswer, UiError> {
    change(
        &state,
        Ask::CheckAccount(account(email, endpoint, Some(password))),
    )
    .await
}

#[tauri::command]
pub(super) async fn add_account(
    email: String,
    endpoint: Endpoint,
    password: Option<Credential>,
    state: State<'_, AppState>,
) -> Result<AddedAnswer, UiError> {
    change(&state, Ask::AddAccount(account(email, endpoint, password))).await
}

/// Asks the domain's name server and web server, which the user has agreed to.
#[tauri::command]
pub(super) async fn discover(
    email: String,
    state: State<'_, AppState>,
) -> Result<DiscoveryAnswer, UiError> {
    change(&state, Ask::Discover { email }).await
}

#[tauri::command]
pub(super) async fn certificate(
    endpoint: Endpoint,
    state: State<'_, AppState>,
) -> Result<CertificateAnswer, UiError> {
    change(&state, Ask::LookAtCertificate { endpoint }).await
}

#[tauri::command]
pub(super) async fn set_pin(
    id: AccountId,
    pin: Option<Pin>,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || {
        let email = folder.email(id)?;
        folder.change(&Ask::SetPin { email, pin }).map(drop)
    })
    .await
}

pub(super) fn account(email: String, endpoint: Endpoint, password: Option<Credential>) -> Account {
    Account {
        email,
        endpoint,
        password,
        me: Vec::new(),
    }
}

#[tauri::command]
pub(super) async fn remove_account(
    id: AccountId,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || {
        let email = folder.email(id)?;
        folder.change(&Ask::RemoveAccount { email }).map(drop)
    })
    .await
}

#[tauri::command]
pub(super) async fn me(state: State<'_, AppState>) -> Result<MeAnswer, UiError> {
    state.read(|answers| answers.me()).await
}

#[tauri::command]
pub(super) async fn add_me(address: String, state: State<'_, AppState>) -> Result<(), UiError> {
    change(&state, Ask::AddMe { address }).await
}

#[tauri::command]
pub(super) async fn remove_me(address: String, state: State<'_, AppState>) -> Result<(), UiError> {
    change(&state, Ask::RemoveMe { address }).await
}

/// Has the harvester do something, and reads its reply.
pub(super) async fn change<T: DeserializeOwned + Send + 'static>(
    state: &State<'_, AppState>,
    ask: Ask,
) -> Result<T, UiError> {
    let folder = state.folder();
    blocking(move || {
        let reply = folder.change(&ask)?;
        serde_json::from_value(reply).map_err(|_| error::internal(error::Mistake::OddReply))
    })
    .await
}
