//! The made-up mailbox, and back.

use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::Ask;
use closeknit_core::model::UiError;
use tauri::State;

#[tauri::command]
pub(super) async fn open_demo(state: State<'_, AppState>) -> Result<(), UiError> {
    let (shown, demo) = (state.folder(), state.demo()?);
    blocking(move || {
        let theme = shown.read(|answers| answers.theme())?;
        demo.change(&Ask::FillDemo {})?;
        // Another folder is no reason for another look.
        demo.change(&Ask::SetTheme { theme }).map(drop)
    })
    .await?;
    state.show_demo(true);
    Ok(())
}

#[tauri::command]
pub(super) async fn close_demo(state: State<'_, AppState>) -> Result<(), UiError> {
    state.show_demo(false);
    Ok(())
}
