//! People: listed, one by one, found, losing touch, worth reviving, waiting, likely one; and the messages behind what is said of them.

use crate::desktop::state::AppState;
use closeknit_core::model::{
    FadingAnswer, FindAnswer, LinkTraceAnswer, PeopleAnswer, PeopleQuery, PersonDetail, PersonId,
    RevivingAnswer, SuggestionAnswer, TraceAnswer, UiError, WaitingAnswer,
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

#[tauri::command]
pub(super) async fn reviving(
    limit: usize,
    state: State<'_, AppState>,
) -> Result<Vec<RevivingAnswer>, UiError> {
    state.read(move |answers| answers.reviving(limit)).await
}

#[tauri::command]
pub(super) async fn waiting(
    limit: usize,
    state: State<'_, AppState>,
) -> Result<WaitingAnswer, UiError> {
    state
        .read_aside(move |answers| answers.waiting(limit))
        .await
}

#[tauri::command]
pub(super) async fn suggestions(
    limit: usize,
    state: State<'_, AppState>,
) -> Result<Vec<SuggestionAnswer>, UiError> {
    state
        .read_aside(move |answers| answers.suggestions(limit))
        .await
}

#[tauri::command]
pub(super) async fn trace(
    id: PersonId,
    state: State<'_, AppState>,
) -> Result<TraceAnswer, UiError> {
    state.read(move |answers| answers.trace(id)).await
}

#[tauri::command]
pub(super) async fn trace_link(
    one: PersonId,
    other: PersonId,
    state: State<'_, AppState>,
) -> Result<LinkTraceAnswer, UiError> {
    state
        .read(move |answers| answers.trace_link(one, other))
        .await
}
