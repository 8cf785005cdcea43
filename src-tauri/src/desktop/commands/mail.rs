//! The user's mail in numbers.

use crate::desktop::state::AppState;
use closeknit_core::model::{DigestAnswer, ProofAnswer, StatsAnswer, UiError};
use tauri::State;

#[tauri::command]
pub(super) async fn stats(state: State<'_, AppState>) -> Result<StatsAnswer, UiError> {
    state.read(|answers| answers.stats()).await
}

#[tauri::command]
pub(super) async fn digest(state: State<'_, AppState>) -> Result<DigestAnswer, UiError> {
    state.read_aside(|answers| answers.digest()).await
}

#[tauri::command]
pub(super) async fn prove(state: State<'_, AppState>) -> Result<ProofAnswer, UiError> {
    state
        .read_aside(|answers| answers.prove(&mut |_, _| {}))
        .await
}
