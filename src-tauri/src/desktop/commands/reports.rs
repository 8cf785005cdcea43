//! The report: as an answer, as a page, saved.

use crate::desktop::state::{AppState, blocking};
use closeknit_core::model::{ErrorCode, ReportAnswer, ReportFormat, ReportOptions, UiError};
use closeknit_core::report;
use std::path::PathBuf;
use tauri::State;

#[tauri::command]
pub(super) async fn report(
    options: ReportOptions,
    state: State<'_, AppState>,
) -> Result<ReportAnswer, UiError> {
    state.read(move |answers| answers.report(&options)).await
}

#[tauri::command]
pub(super) async fn report_html(
    options: ReportOptions,
    state: State<'_, AppState>,
) -> Result<String, UiError> {
    let answer = report(options, state).await?;
    blocking(move || written(&answer, ReportFormat::Html)).await
}

#[tauri::command]
pub(super) async fn save_report(
    options: ReportOptions,
    format: ReportFormat,
    path: PathBuf,
    state: State<'_, AppState>,
) -> Result<(), UiError> {
    let answer = report(options, state).await?;
    blocking(move || {
        let text = written(&answer, format)?;
        std::fs::write(&path, text).map_err(|error| UiError {
            code: ErrorCode::File,
            message: format!("The report could not be saved as {}", path.display()),
            reason: Some(error.to_string()),
            hint: Some("Choose another folder or name".to_owned()),
        })
    })
    .await
}

fn written(answer: &ReportAnswer, format: ReportFormat) -> Result<String, UiError> {
    let written = match format {
        ReportFormat::Html => report::html(answer),
        ReportFormat::Csv => report::csv(answer),
        ReportFormat::Json => report::json(answer),
    };
    written.map_err(|error| UiError {
        code: ErrorCode::Other,
        message: "The report could not be written".to_owned(),
        reason: Some(error.to_string()),
        hint: None,
    })
}
