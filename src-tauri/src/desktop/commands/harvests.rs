//! Harvests and imports: begun here, told of by events.

use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::Ask;
use closeknit_core::model::{AccountId, Credential, UiError};
use std::path::PathBuf;
use tauri::State;

#[tauri::command]
pub(super) async fn harvest(
    id: AccountId,
    password: Option<Credential>,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || {
        let email = folder.email(id)?;
        let ask = Ask::Harvest {
            email: email.clone(),
            password,
        };
        folder.begin(&ask, Some(id), &email)
    })
    .await
}

#[tauri::command]
pub(super) async fn pause(id: AccountId, state: State<'_, AppState>) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || folder.pause(id)).await
}

/// The harvester remembers a password that it was given until it ends.
#[tauri::command]
pub(super) async fn resume(id: AccountId, state: State<'_, AppState>) -> Result<(), UiError> {
    harvest(id, None, state).await
}

#[tauri::command]
pub(super) async fn import_mbox(
    paths: Vec<PathBuf>,
    me: Vec<String>,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || {
        let name = paths.first().map(|path| path.display().to_string());
        let ask = Ask::ImportMbox { paths, me };
        folder.begin(&ask, None, &name.unwrap_or_default())
    })
    .await
}
