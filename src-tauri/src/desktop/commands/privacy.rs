//! What the user can check.

use crate::desktop::state::AppState;
use closeknit_core::model::{ReceiptAnswer, StoredAnswer, UiError};
use tauri::State;

#[tauri::command]
pub(super) async fn receipt(
    limit: usize,
    state: State<'_, AppState>,
) -> Result<ReceiptAnswer, UiError> {
    state
        .read(move |answers| answers.receipt(None, limit))
        .await
}

#[tauri::command]
pub(super) async fn stored(state: State<'_, AppState>) -> Result<StoredAnswer, UiError> {
    state.read(|answers| answers.stored()).await
}
