//! The mails of an introduction: drafted, saved, opened in the user's mail program. Nothing is sent.

use super::accounts::change;
use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::Ask;
use crate::problem::ShellProblem;
use closeknit_core::model::{DraftAnswer, DraftPart, DraftWords, ErrorCode, PersonId, UiError};
use std::path::PathBuf;
use tauri::State;

#[tauri::command]
pub(super) async fn draft(
    id: PersonId,
    through: PersonId,
    words: DraftWords,
    state: State<'_, AppState>,
) -> Result<DraftAnswer, UiError> {
    state
        .read(move |answers| answers.draft(id, Some(through), &words))
        .await
}

#[tauri::command]
pub(super) async fn save_draft(
    id: PersonId,
    through: PersonId,
    words: DraftWords,
    part: DraftPart,
    path: PathBuf,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let drafted = draft(id, through, words, state).await?;
    blocking(move || {
        std::fs::write(&path, &drafted.mail(part).eml).map_err(|error| {
            let path = path.display().to_string();
            ShellProblem::of(ErrorCode::File, move |c, s| {
                c.shell_draft_not_saved(s.quote(&path))
            })
            .because(error)
            .hint(|c, _| c.shell_not_saved_hint())
            .into()
        })
    })
    .await
}

/// The link is made here, so that nothing but a draft can be opened.
#[tauri::command]
pub(super) async fn open_draft(
    id: PersonId,
    through: PersonId,
    words: DraftWords,
    part: DraftPart,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let drafted = draft(id, through, words, state.clone()).await?;
    let link = drafted.mail(part).mailto.clone();
    change(&state, Ask::OpenMail { link }).await
}
