//! The window: thin. It reads the store itself, asks the harvester child for every change, and has no network.

mod child;
mod commands;
mod error;
mod folder;
mod sandbox;
mod signing;
mod state;

use crate::problem::ShellProblem;
use closeknit_core::model::{Timestamp, UiError};
use folder::Notice;
use state::AppState;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Emitter, WebviewUrl, WebviewWindowBuilder, Wry};

/// What the window is opened on.
#[derive(Clone, Debug)]
pub(crate) struct Opening {
    /// The user's own data folder.
    pub(crate) data_dir: PathBuf,
    /// The data folder of the made-up mailbox.
    pub(crate) demo_dir: PathBuf,
    /// Whether to begin with the made-up mailbox.
    pub(crate) demo: bool,
    /// The clock.
    pub(crate) now: fn() -> Timestamp,
    /// The moment of all answers, if not now.
    pub(crate) as_of: Option<Timestamp>,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`UiError`] where there is no display, or where the window cannot be kept from the network.
pub(crate) fn open(opening: Opening) -> Result<(), UiError> {
    find_display()?;
    let (tell, told) = std::sync::mpsc::channel::<Notice>();
    // Before the door closes: whatever is started later has no network either.
    let state = AppState::open(opening, tell)?;
    sandbox::close_network().map_err(|error| {
        ShellProblem::new(|c, _| c.shell_no_sandbox())
            .because(error)
            .hint(|c, _| c.shell_no_sandbox_hint())
    })?;
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(state)
        .invoke_handler(traced(commands::handler()))
        .setup(move |app| {
            show(app.handle())?;
            let handle = app.handle().clone();
            std::thread::spawn(move || told.iter().for_each(|notice| pass_on(&handle, &notice)));
            Ok(())
        })
        .build(tauri::generate_context!())
        .map_err(|error| no_window(&error.to_string()))?;
    app.run(|_, _| {});
    Ok(())
}

/// Makes the one window.
fn show(app: &AppHandle) -> tauri::Result<()> {
    let dead_proxy: tauri::Url = sandbox::DEAD_PROXY
        .parse()
        .map_err(tauri::Error::InvalidUrl)?;
    let builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Closeknit")
        .inner_size(1180.0, 820.0)
        .min_inner_size(760.0, 560.0)
        .on_navigation(sandbox::is_own_page)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .general_autofill_enabled(false)
        // The web view keeps nothing on disk; WebDriver can take hold of no such window.
        .incognito(!cfg!(feature = "webdriver"));
    // On macOS Tauri takes a proxy only from version 14 on.
    let builder = if cfg!(target_os = "macos") {
        builder
    } else {
        builder.proxy_url(dead_proxy)
    };
    builder.build().map(drop)
}

/// With `CLOSEKNIT_TRACE` set, says on standard error what the page asks for and how long after the start: names of
/// commands, nothing of what they are about.
fn traced(
    handler: impl Fn(Invoke<Wry>) -> bool + Send + Sync,
) -> impl Fn(Invoke<Wry>) -> bool + Send + Sync {
    let traces = std::env::var_os("CLOSEKNIT_TRACE").is_some();
    let began = Instant::now();
    move |invoke| {
        if traces {
            let asked = invoke.message.command();
            let after_ms = began.elapsed().as_millis();
            eprintln!("{{\"asked\":\"{asked}\",\"after_ms\":{after_ms}}}");
        }
        handler(invoke)
    }
}

/// Passes on to the page what the harvester says.
fn pass_on(app: &AppHandle, notice: &Notice) {
    if let Err(error) = app.emit(notice.name(), notice) {
        eprintln!("closeknit: the window could not be told: {error}");
    }
}

/// Makes sure that there is somewhere to draw, since the toolkit would end the program without a word to the user.
#[cfg(target_os = "linux")]
fn find_display() -> Result<(), UiError> {
    gtk::init().map_err(|error| no_window(&error.to_string()))
}

#[cfg(not(target_os = "linux"))]
fn find_display() -> Result<(), UiError> {
    Ok(())
}

fn no_window(reason: &str) -> UiError {
    ShellProblem::new(|c, _| c.shell_no_display())
        .because(reason)
        .hint(|c, _| c.shell_no_display_hint())
        .into()
}

/// Locks, also where another thread panicked: what is locked here is whole between any two statements.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
