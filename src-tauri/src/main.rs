//! Closeknit: parse the command line first; no words opens the window.

mod authorities;
mod cli;
#[cfg(feature = "window")]
mod desktop;
mod harvester;
mod problem;
mod wording;

use clap::Parser;
use closeknit_core::model::Timestamp;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// The one clock: everything below takes the time as an argument.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where the time comes from"
)]
fn clock() -> Timestamp {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

fn main() -> ExitCode {
    let words = cli::Words::parse();
    let wording = Arc::new(wording::wording());
    match cli::run(words, &wording, &clock) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            problem.print(&wording);
            ExitCode::FAILURE
        }
    }
}
