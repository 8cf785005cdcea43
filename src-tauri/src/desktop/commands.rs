//! What the page asks by name: the declared commands, each to whoever answers it.
//!
//! All are answered away from the window's own threads: a panic there ends the program.

use super::folder::Folder;
use super::state::{AppState, blocking};
use super::window::Window;
use closeknit_core::model::commands::{Change, Question, WindowCommand};
use closeknit_core::model::{Lane, UiError};
use serde_json::Value;
use std::sync::Arc;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};
use tauri::{Manager, Wry};

/// Answers a request of the page; returns whether there is such a command.
pub(super) fn handle(invoke: Invoke<Wry>) -> bool {
    let name = invoke.message.command();
    let args = match invoke.message.payload() {
        InvokeBody::Json(args) => args.clone(),
        InvokeBody::Raw(_) => return false,
    };
    let Some(command) = Command::from_page(name, args) else {
        return false;
    };
    let app = invoke.message.webview_ref().app_handle().clone();
    let folder = app.state::<AppState>().folder();
    invoke.resolver.respond_async_serialized(async move {
        let answered = blocking(move || command?.answer(&app.state::<AppState>(), &folder)).await;
        answered
            .map(InvokeResponseBody::Json)
            .map_err(|problem| InvokeError::from(serde_json::json!(problem)))
    });
    true
}

/// A command that the page may ask.
enum Command {
    Question(Question),
    Change(Change),
    Window(WindowCommand),
}

impl Command {
    fn from_page(name: &str, args: Value) -> Option<Result<Self, UiError>> {
        if Question::NAMES.contains(&name) {
            Question::from_page(name, args).map(|asked| asked.map(Self::Question))
        } else if Change::NAMES.contains(&name) {
            Change::from_page(name, args).map(|asked| asked.map(Self::Change))
        } else {
            WindowCommand::from_page(name, args).map(|asked| asked.map(Self::Window))
        }
    }

    /// Answers in JSON, of the folder that is shown.
    fn answer(self, state: &AppState, folder: &Arc<Folder>) -> Result<String, UiError> {
        match self {
            Self::Question(question) => match question.lane() {
                Lane::Short => folder.read(|answers| question.ask(answers)),
                Lane::Long | Lane::Browser => folder.read_aside(|answers| question.ask(answers)),
            },
            Self::Change(change) => folder.make(change),
            Self::Window(command) => command.ask(&Window::new(state, folder)),
        }
    }
}
