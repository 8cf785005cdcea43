//! The working process: reads requests, does them, says how it goes.
//!
//! Three threads do them, so that confirming an address need not wait for a harvest: what may take minutes has one lane,
//! what waits for the user's browser another, everything else the third; each lane does one request after another.

use super::protocol::{Ask, Event, Lane, Line, Outcome, Reply, State};
use super::verbs::{self, Keepers};
use crate::problem::ShellProblem;
use closeknit_core::model::{ErrorCode, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak, mpsc};
use std::time::Duration;
use zeroize::Zeroizing;

/// How long work under way may take to stop once nobody listens any more. Nothing is lost by ending it: what is
/// committed is kept, and what is not is read again.
const PATIENCE: Duration = Duration::from_secs(5);

/// Room for a line with a password, so that it is not moved, which would leave a copy behind.
const LINE: usize = 64 * 1024;

/// A request's line, its ask not yet looked at, so that the reply can carry the id whatever was asked.
#[derive(Deserialize)]
struct Incoming {
    id: u64,
    ask: Value,
}

/// A request that was understood.
struct Asked {
    id: u64,
    ask: Ask,
    /// Set to stop this one, begun or not.
    stop: Arc<AtomicBool>,
}

/// Works on a data folder until standard input closes. `now` is the clock.
pub(crate) fn work(data_dir: &Path, now: fn() -> Timestamp) {
    let say = |event| emit(Line::Event(event));
    let keepers = Arc::new(Keepers::new(data_dir, now, say));
    let (ended, end) = mpsc::channel::<()>();
    let lanes = [(); 3].map(|()| {
        let (asks, queue) = mpsc::channel::<Asked>();
        let (keepers, ended) = (Arc::clone(&keepers), ended.clone());
        std::thread::spawn(move || {
            for asked in queue {
                answer(&keepers, asked);
            }
            drop(ended);
        });
        asks
    });
    drop(ended);
    emit(Line::Event(Event::State {
        state: State::Ready,
        problem: None,
    }));
    listen(lanes);
    // Says that the lanes have ended, by way of nobody being left to send.
    let _ = end.recv_timeout(PATIENCE);
}

/// Reads requests until standard input closes, then stops what is under way.
fn listen([short, long, browser]: [mpsc::Sender<Asked>; 3]) {
    let mut stdin = std::io::stdin().lock();
    let mut running: BTreeMap<u64, Weak<AtomicBool>> = BTreeMap::new();
    loop {
        // Wiped afterwards, as it may carry a password.
        let mut line = Zeroizing::new(Vec::with_capacity(LINE));
        match stdin.read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => break,
            Ok(_) if line.trim_ascii().is_empty() => continue,
            Ok(_) => {}
        }
        running.retain(|_, stop| stop.strong_count() > 0);
        match understand(&line) {
            Ok((id, Ask::Stop { request })) => {
                stop(running.get(&request));
                reply(Some(id), Outcome::Ok(Value::Null));
            }
            Ok((id, ask)) => {
                let stop = Arc::new(AtomicBool::new(false));
                running.insert(id, Arc::downgrade(&stop));
                let lane = match ask.lane() {
                    Lane::Short => &short,
                    Lane::Long => &long,
                    Lane::Browser => &browser,
                };
                if lane.send(Asked { id, ask, stop }).is_err() {
                    break;
                }
            }
            Err((id, problem)) => reply(id, Outcome::Error(problem.into())),
        }
    }
    running.values().for_each(|one| stop(Some(one)));
}

fn stop(running: Option<&Weak<AtomicBool>>) {
    if let Some(stop) = running.and_then(Weak::upgrade) {
        stop.store(true, Ordering::Relaxed);
    }
}

/// Returns what a line asks for, or what is wrong with it, with the id where it has one.
fn understand(line: &[u8]) -> Result<(u64, Ask), (Option<u64>, ShellProblem)> {
    let incoming: Incoming = serde_json::from_slice(line).map_err(|error| {
        let id = serde_json::from_slice::<Value>(line).ok();
        let id = id.and_then(|line| line.get("id")?.as_u64());
        // Where, not what stood there: it may be a password.
        let reason = format!("{:?} error at column {}", error.classify(), error.column());
        let problem = ShellProblem::of(ErrorCode::Invalid, |c, _| c.shell_not_a_request());
        (
            id,
            problem.because(reason).hint(|c, _| c.shell_request_hint()),
        )
    })?;
    let verb = incoming.ask.get("verb").and_then(Value::as_str);
    let verb = verb.unwrap_or("nothing").to_owned();
    serde_json::from_value(incoming.ask)
        .map(|ask| (incoming.id, ask))
        .map_err(|_| {
            let problem = ShellProblem::of(ErrorCode::Invalid, move |c, s| {
                c.shell_unknown_request(s.quote(&verb))
            });
            let problem = problem
                .reason(|c, _| c.shell_unknown_request_reason())
                .hint(|c, _| c.shell_request_hint());
            (Some(incoming.id), problem)
        })
}

/// Does a request and replies, whatever happens on the way.
fn answer(keepers: &Keepers, Asked { id, ask, stop }: Asked) {
    let changes = !matches!(
        ask,
        Ask::Open {}
            | Ask::CheckAccount(_)
            | Ask::SignIn { .. }
            | Ask::SetTheme { .. }
            | Ask::OpenMail { .. }
    );
    let mut tell = |event| emit(Line::Event(event));
    let answered = std::panic::catch_unwind(AssertUnwindSafe(|| {
        verbs::answer(keepers, id, ask, &stop, &mut tell)
    }));
    if changes {
        // Even work that failed may have saved something on its way.
        emit(Line::Event(Event::StoreChanged));
    }
    reply(
        Some(id),
        match answered {
            Ok(Ok(value)) => Outcome::Ok(value),
            Ok(Err(problem)) => Outcome::Error(problem),
            Err(_) => Outcome::Error(panicked().into()),
        },
    );
}

fn panicked() -> ShellProblem {
    ShellProblem::new(|c, _| c.shell_mistake())
        .reason(|c, _| c.shell_harvester_panicked())
        .hint(|c, _| c.shell_mistake_kept())
}

fn reply(id: Option<u64>, outcome: Outcome) {
    emit(Line::Reply(Reply { id, outcome }));
}

/// Writes a line. Where nobody reads any more, standard input is about to close as well, which ends everything.
fn emit(line: Line) {
    if let Ok(line) = serde_json::to_string(&line) {
        let mut out = std::io::stdout().lock();
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
    }
}
