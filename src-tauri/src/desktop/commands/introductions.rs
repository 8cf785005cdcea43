//! Introductions: to a person, into a company; and the companies.

use crate::desktop::state::AppState;
use closeknit_core::model::{
    CompanyAnswer, CompanyIntroductionsAnswer, IntroductionsAnswer, PersonId, UiError,
};
use tauri::State;

#[tauri::command]
pub(super) async fn introduce(
    id: PersonId,
    hops: u8,
    limit: usize,
    state: State<'_, AppState>,
) -> Result<IntroductionsAnswer, UiError> {
    state
        .read(move |answers| answers.introduce(id, hops, limit))
        .await
}

/// Ways of up to this many hops are looked for into a company, as on the command line.
const HOPS: u8 = 3;

#[tauri::command]
pub(super) async fn introduce_company(
    domain: String,
    limit: usize,
    state: State<'_, AppState>,
) -> Result<CompanyIntroductionsAnswer, UiError> {
    state
        .read(move |answers| answers.introduce_company(&domain, HOPS, limit))
        .await
}

#[tauri::command]
pub(super) async fn companies(
    limit: usize,
    state: State<'_, AppState>,
) -> Result<Vec<CompanyAnswer>, UiError> {
    state.read(move |answers| answers.companies(limit)).await
}
