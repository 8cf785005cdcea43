//! Keeps a harvester running: one that dies is started again, and that is said.
//!
//! The window cannot do it, since whatever it starts after closing its door to the network stays behind that door. So
//! between the two stands this: it hands its own standard input and output on, waits, and says nothing of its own but
//! that the harvester was started again or has stopped.

use super::protocol::{self, Event, State};
use closeknit_core::model::{ErrorCode, UiError};
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

/// Deaths within [`SPAN`] after which it is left alone.
const MOST_DEATHS: usize = 5;
/// The time within which deaths are counted.
const SPAN: Duration = Duration::from_secs(60);

/// Runs the harvester until it ends by itself or dies too often; returns the exit code.
pub(crate) fn supervise(data_dir: &Path) -> i32 {
    let mut deaths: Vec<Instant> = Vec::new();
    loop {
        let ended = std::env::current_exe().and_then(|program| {
            Command::new(program)
                .arg("--data-dir")
                .arg(data_dir)
                .args(crate::log::for_child())
                .args(["harvester", "--worker"])
                .status()
        });
        match ended {
            // It ended by itself: its input was closed, or it said what is wrong.
            Ok(status) if matches!(status.code(), Some(0..=2)) => {
                return status.code().unwrap_or(1);
            }
            Ok(status) => {
                tracing::error!(code = status.code(), "the harvester died");
                deaths.retain(|at| at.elapsed() < SPAN);
                deaths.push(Instant::now());
                let state = if deaths.len() < MOST_DEATHS {
                    State::Restarted
                } else {
                    State::Stopped
                };
                if !say(state, died(status)) || state == State::Stopped {
                    return 1;
                }
            }
            Err(error) => {
                say(State::Stopped, not_started(&error));
                return 1;
            }
        }
    }
}

/// Says how the harvester is; returns whether somebody listens.
fn say(state: State, problem: UiError) -> bool {
    let event = protocol::written(&Event::State {
        state,
        problem: Some(problem),
    });
    // The dead one may have left half a line.
    let mut out = std::io::stdout().lock();
    write!(out, "\n{event}\n")
        .and_then(|()| out.flush())
        .is_ok()
}

fn died(status: ExitStatus) -> UiError {
    UiError {
        code: ErrorCode::HarvesterGone,
        message: "The harvester ended unexpectedly".to_owned(),
        reason: Some(status.to_string()),
        hint: Some("What was saved until then is kept; try again what was under way".to_owned()),
    }
}

fn not_started(error: &std::io::Error) -> UiError {
    UiError {
        code: ErrorCode::HarvesterGone,
        message: "The harvester could not be started again".to_owned(),
        reason: Some(error.to_string()),
        hint: Some("Start Closeknit anew".to_owned()),
    }
}
