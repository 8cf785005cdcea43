//! The report: as an answer, as a page, saved.

use crate::desktop::state::{AppState, blocking};
use crate::problem::ShellProblem;
use closeknit_core::app::Answers;
use closeknit_core::model::{ErrorCode, ReportAnswer, ReportFormat, ReportOptions, UiError};
use std::path::PathBuf;
use tauri::State;

#[tauri::command]
pub(super) async fn report(
    options: ReportOptions,
    state: State<'_, AppState>,
) -> Result<ReportAnswer, UiError> {
    match options.proof {
        true => {
            state
                .read_aside(move |answers| answers.report(&options))
                .await
        }
        false => state.read(move |answers| answers.report(&options)).await,
    }
}

#[tauri::command]
pub(super) async fn report_html(
    options: ReportOptions,
    state: State<'_, AppState>,
) -> Result<String, UiError> {
    let page = move |answers: &Answers| answers.report_as(ReportFormat::Html, &options);
    state.read(page).await
}

#[tauri::command]
pub(super) async fn save_report(
    options: ReportOptions,
    format: ReportFormat,
    path: PathBuf,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let written = move |answers: &Answers| answers.report_as(format, &options);
    let text = state.read(written).await?;
    blocking(move || {
        std::fs::write(&path, text).map_err(|error| {
            let path = path.display().to_string();
            ShellProblem::of(ErrorCode::File, move |c, s| {
                c.shell_report_not_saved(s.quote(&path))
            })
            .because(error)
            .hint(|c, _| c.shell_not_saved_hint())
            .into()
        })
    })
    .await
}
