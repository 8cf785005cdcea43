//! What the user decides by hand, and its undoing.

use super::accounts::change;
use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::Ask;
use closeknit_core::app::Answers;
use closeknit_core::model::{DAY, Decision, PersonId, Timestamp, UiError};
use tauri::State;

#[tauri::command]
pub(super) async fn let_go(id: PersonId, state: State<'_, AppState>) -> Result<(), UiError> {
    decide(&state, id, |address, _| Decision::LetGo { address }).await
}

#[tauri::command]
pub(super) async fn snooze(
    id: PersonId,
    days: u16,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    decide(&state, id, move |address, now| Decision::Snooze {
        address,
        until: Timestamp(now.0 + i64::from(days) * DAY),
    })
    .await
}

/// Answers what was undone, in words.
#[tauri::command]
pub(super) async fn undo(state: State<'_, AppState>) -> Result<String, UiError> {
    change(&state, Ask::Undo {}).await
}

/// Has the harvester note a decision about somebody, made of an address of theirs and the moment.
async fn decide(
    state: &State<'_, AppState>,
    id: PersonId,
    make: impl FnOnce(closeknit_core::model::Address, Timestamp) -> Decision + Send + 'static,
) -> Result<(), UiError> {
    let folder = state.folder();
    blocking(move || {
        let named = |answers: &Answers| Ok((answers.decisive_address(id)?, answers.moment()));
        let (address, now) = folder.read(named)?;
        let decision = make(address, now);
        folder.change(&Ask::Decide { decision }).map(drop)
    })
    .await
}
