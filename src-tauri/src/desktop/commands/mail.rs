//! The user's mail in numbers.

use crate::desktop::state::AppState;
use closeknit_core::model::{StatsAnswer, UiError};
use tauri::State;

#[tauri::command]
pub(super) async fn stats(state: State<'_, AppState>) -> Result<StatsAnswer, UiError> {
    state.read(|answers| answers.stats()).await
}
