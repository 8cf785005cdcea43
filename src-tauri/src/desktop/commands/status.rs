//! How things stand.

use super::accounts::change;
use crate::desktop::state::{AppState, blocking};
use crate::harvester::protocol::Ask;
use closeknit_core::model::{PeopleQuery, StatusAnswer, StatusSaid, Theme, UiError};
use std::collections::BTreeMap;
use tauri::State;

#[tauri::command]
pub(super) async fn status(state: State<'_, AppState>) -> Result<StatusAnswer, UiError> {
    let (folder, demo) = (state.folder(), state.is_demo());
    blocking(move || {
        let everybody = PeopleQuery {
            limit: 1,
            ..PeopleQuery::default()
        };
        let mut status = folder.read(|answers| {
            Ok(StatusAnswer {
                as_of: answers.moment(),
                as_of_fixed: false,
                demo,
                messages: answers.stored()?.messages,
                people: answers.people(&everybody)?.total,
                fading: count(answers.count_fading()?),
                accounts: count(answers.accounts()?.len()),
                harvester: Default::default(),
                running: Vec::new(),
                up_to_date: Vec::new(),
                theme: answers.theme()?,
                version: env!("CARGO_PKG_VERSION").to_owned(),
                said: StatusSaid::default(),
            })
        })?;
        status.as_of_fixed = folder.is_as_of_fixed();
        status.harvester = folder.harvester_state();
        status.running = folder.running();
        status.up_to_date = folder.up_to_date();
        status.said = folder.wording().status(&status);
        Ok(status)
    })
    .await
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The window's labels in the user's language, by their keys.
#[tauri::command]
pub(super) async fn labels(
    state: State<'_, AppState>,
) -> Result<BTreeMap<String, String>, UiError> {
    Ok(state.folder().wording().window_labels())
}

/// Kept by the harvester: the web view keeps nothing.
#[tauri::command]
pub(super) async fn set_theme(theme: Theme, state: State<'_, AppState>) -> Result<(), UiError> {
    change(&state, Ask::SetTheme { theme }).await
}
