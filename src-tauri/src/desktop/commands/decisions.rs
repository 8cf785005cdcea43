//! What the user decides by hand, and its undoing.

use super::accounts::change;
use crate::desktop::error;
use crate::desktop::folder::Folder;
use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::Ask;
use closeknit_core::app::{Answers, AppError};
use closeknit_core::model::{
    DAY, DecidedAnswer, Decision, DecisionId, Kind, PersonId, Timestamp, UiError,
};
use tauri::State;

#[tauri::command]
pub(super) async fn let_go(
    id: PersonId,
    state: State<'_, AppState>,
) -> Result<DecisionId, UiError> {
    decide(&state, id, |address, _| Decision::LetGo { address }).await
}

#[tauri::command]
pub(super) async fn snooze(
    id: PersonId,
    days: u16,
    state: State<'_, AppState>,
) -> Result<DecisionId, UiError> {
    decide(&state, id, move |address, now| Decision::Snooze {
        address,
        until: Timestamp(now.0 + i64::from(days) * DAY),
    })
    .await
}

/// Makes two one person; answers with who they are then.
#[tauri::command]
pub(super) async fn merge(
    one: PersonId,
    other: PersonId,
    state: State<'_, AppState>,
) -> Result<DecidedAnswer, UiError> {
    decide_who(&state, one, move |answers| answers.merging(one, other)).await
}

/// Says that two are not the same person.
#[tauri::command]
pub(super) async fn apart(
    one: PersonId,
    other: PersonId,
    state: State<'_, AppState>,
) -> Result<DecisionId, UiError> {
    let make = move |answers: &Answers| answers.telling_apart(one, other);
    let decided = decide_who(&state, one, make).await?;
    Ok(decided.decision)
}

/// Takes an address off a person; answers with who is left.
#[tauri::command]
pub(super) async fn split(
    id: PersonId,
    address: String,
    state: State<'_, AppState>,
) -> Result<DecidedAnswer, UiError> {
    decide_who(&state, id, move |answers| answers.splitting(id, &address)).await
}

/// Says what somebody is; answers with who they are then.
#[tauri::command]
pub(super) async fn mark(
    id: PersonId,
    kind: Kind,
    state: State<'_, AppState>,
) -> Result<DecidedAnswer, UiError> {
    decide_who(&state, id, move |answers| {
        let address = answers.decisive_address(id)?;
        Ok(Decision::Mark { address, is: kind })
    })
    .await
}

/// Has the harvester note who is who, and answers also with the id that somebody has afterwards: people are made anew.
async fn decide_who(
    state: &State<'_, AppState>,
    id: PersonId,
    make: impl FnOnce(&Answers) -> Result<Decision, AppError> + Send + 'static,
) -> Result<DecidedAnswer, UiError> {
    let folder = state.folder();
    blocking(move || {
        let (decision, kept) = folder.read(|answers| {
            let decision = make(answers)?;
            let kept = answers.address_kept(id, &decision)?;
            Ok((decision, kept))
        })?;
        let decision = note(&folder, decision)?;
        let person = folder.read(|answers| Ok(answers.find_person(&kept.to_string())?.id))?;
        Ok(DecidedAnswer { decision, person })
    })
    .await
}

/// Takes a decision back, whatever was decided since.
#[tauri::command]
pub(super) async fn undo(decision: DecisionId, state: State<'_, AppState>) -> Result<(), UiError> {
    change(&state, Ask::Undo { decision }).await
}

/// Has the harvester note a decision about somebody, made of an address of theirs and the moment.
async fn decide(
    state: &State<'_, AppState>,
    id: PersonId,
    make: impl FnOnce(closeknit_core::model::Address, Timestamp) -> Decision + Send + 'static,
) -> Result<DecisionId, UiError> {
    let folder = state.folder();
    blocking(move || {
        let named = |answers: &Answers| Ok((answers.decisive_address(id)?, answers.moment()));
        let (address, now) = folder.read(named)?;
        note(&folder, make(address, now))
    })
    .await
}

/// Has the harvester note a decision, and returns its id.
fn note(folder: &Folder, decision: Decision) -> Result<DecisionId, UiError> {
    let reply = folder.change(&Ask::Decide { decision })?;
    serde_json::from_value(reply)
        .map_err(|_| error::internal("The harvester replied what was not expected"))
}
