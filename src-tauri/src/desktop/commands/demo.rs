//! The made-up mailbox, and back.

use crate::desktop::state::AppState;
use crate::harvester::protocol::Ask;
use closeknit_core::model::UiError;
use tauri::State;

#[tauri::command]
pub(super) async fn open_demo(state: State<'_, AppState>) -> Result<(), UiError> {
    let demo = state.demo()?;
    crate::desktop::state::blocking(move || demo.change(&Ask::FillDemo {}).map(drop)).await?;
    state.show_demo(true);
    Ok(())
}

#[tauri::command]
pub(super) async fn close_demo(state: State<'_, AppState>) -> Result<(), UiError> {
    state.show_demo(false);
    Ok(())
}
