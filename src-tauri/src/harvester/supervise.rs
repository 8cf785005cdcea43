//! Keeps a harvester running: one that dies is started again, and that is said.
//!
//! The window cannot do it, since whatever it starts after closing its door to the network stays behind that door. So
//! between the two stands this: it hands its own standard input and output on, waits, and says nothing of its own but
//! that the harvester was started again or has stopped.

use super::protocol::{Event, Line, State};
use crate::problem::ShellProblem;
use closeknit_core::model::ErrorCode;
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
                .args(["harvester", "--worker"])
                .status()
        });
        match ended {
            // It ended by itself: its input was closed, or it said what is wrong.
            Ok(status) if matches!(status.code(), Some(0..=2)) => {
                return status.code().unwrap_or(1);
            }
            Ok(status) => {
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
fn say(state: State, problem: ShellProblem) -> bool {
    let event = Line::Event(Event::State {
        state,
        problem: Some(problem.into()),
    });
    let Ok(event) = serde_json::to_string(&event) else {
        return false;
    };
    // The dead one may have left half a line.
    let mut out = std::io::stdout().lock();
    write!(out, "\n{event}\n")
        .and_then(|()| out.flush())
        .is_ok()
}

fn died(status: ExitStatus) -> ShellProblem {
    ShellProblem::of(ErrorCode::HarvesterGone, |c, _| c.shell_harvester_died())
        .because(status)
        .hint(|c, _| c.shell_harvester_died_hint())
}

fn not_started(error: &std::io::Error) -> ShellProblem {
    ShellProblem::of(ErrorCode::HarvesterGone, |c, _| {
        c.shell_harvester_not_restarted()
    })
    .because(error)
    .hint(|c, _| c.shell_restart())
}
