//! Closeknit: parse the command line first; no words opens the window.

mod authorities;
mod cli;
#[cfg(feature = "window")]
mod desktop;
mod harvester;
mod log;
mod wording;

use closeknit_core::model::Timestamp;
use std::process::ExitCode;
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
    let words = match cli::Words::read() {
        Ok(words) => words,
        Err(error) => return cli::refuse(&error),
    };
    match cli::run(words, &clock) {
        Ok(()) => {
            tracing::info!("ended");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            tracing::error!(code = ?problem.code(), "failed");
            problem.print();
            ExitCode::FAILURE
        }
    }
}
