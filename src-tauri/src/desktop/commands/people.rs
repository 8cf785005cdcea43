//! People: listed, one by one, found, losing touch.

use crate::desktop::state::AppState;
use closeknit_core::model::{
    FadingAnswer, FindAnswer, PeopleAnswer, PeopleQuery, PersonDetail, PersonId, UiError,
};
use tauri::State;

#[tauri::command]
pub(super) async fn people(
    query: PeopleQuery,
    state: State<'_, AppState>,
) -> Result<PeopleAnswer, UiError> {
    state.read(move |answers| answers.people(&query)).await
}

#[tauri::command]
pub(super) async fn person(
    id: PersonId,
    state: State<'_, AppState>,
) -> Result<PersonDetail, UiError> {
    state.read(move |answers| answers.person(id)).await
}

#[tauri::command]
pub(super) async fn find(text: String, state: State<'_, AppState>) -> Result<FindAnswer, UiError> {
    state.read(move |answers| answers.find(&text)).await
}

#[tauri::command]
pub(super) async fn fading(
    limit: usize,
    state: State<'_, AppState>,
) -> Result<Vec<FadingAnswer>, UiError> {
    state.read(move |answers| answers.fading(limit)).await
}
