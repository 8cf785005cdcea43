//! The harvester child, as the window sees it: requests go in, replies are waited for, events are passed on.

use super::lock;
use crate::harvester::protocol::{Ask, Event, Line, Outcome, Request, State};
use crate::problem::ShellProblem;
use closeknit_core::model::{ErrorCode, UiError};
use serde_json::Value;
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use zeroize::Zeroizing;

/// What is heard of one request.
#[derive(Debug)]
enum Heard {
    Began,
    Ended(Outcome),
}

/// Requests under way, and who waits for them; `None` once the harvester has ended.
type Pending = Arc<Mutex<Option<HashMap<u64, mpsc::Sender<Heard>>>>>;

/// The running harvester. It ends when this is dropped, since its standard input closes.
#[derive(Debug)]
pub(super) struct Harvester {
    stdin: Mutex<ChildStdin>,
    pending: Pending,
    next_id: AtomicU64,
    _process: Child,
}

/// A request that was sent.
#[derive(Debug)]
pub(super) struct Asked {
    /// Its id, which progress carries.
    pub(super) request: u64,
    heard: mpsc::Receiver<Heard>,
}

impl Asked {
    /// Waits until the work has begun.
    ///
    /// # Errors
    /// Why it has not.
    pub(super) fn wait_until_begun(&self) -> Result<(), UiError> {
        match self.heard.recv() {
            Ok(Heard::Began | Heard::Ended(Outcome::Ok(_))) => Ok(()),
            Ok(Heard::Ended(Outcome::Error(problem))) => Err(problem),
            Err(_) => Err(ended()),
        }
    }

    /// Waits for the reply.
    ///
    /// # Errors
    /// What the harvester answered, or that it has ended.
    pub(super) fn wait(&self) -> Result<Value, UiError> {
        loop {
            match self.heard.recv() {
                Ok(Heard::Began) => {}
                Ok(Heard::Ended(Outcome::Ok(value))) => return Ok(value),
                Ok(Heard::Ended(Outcome::Error(problem))) => return Err(problem),
                Err(_) => return Err(ended()),
            }
        }
    }
}

impl Harvester {
    /// Starts the harvester on a data folder; `heard` is called with each of its events, on a thread of its own.
    ///
    /// # Errors
    /// [`UiError`] if this program cannot be started a second time.
    pub(super) fn start(
        data_dir: &Path,
        heard: impl Fn(Event) + Send + 'static,
    ) -> Result<Self, UiError> {
        let spawn = || {
            let mut process = Command::new(std::env::current_exe()?)
                .arg("--data-dir")
                .arg(data_dir)
                .arg("harvester")
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()?;
            let pipes = process.stdin.take().zip(process.stdout.take());
            let (stdin, stdout) = pipes.ok_or(std::io::ErrorKind::BrokenPipe)?;
            std::io::Result::Ok((process, stdin, stdout))
        };
        let (process, stdin, stdout) = spawn().map_err(|error| {
            ShellProblem::of(ErrorCode::HarvesterGone, |c, _| {
                c.shell_harvester_not_started()
            })
            .because(error)
            .hint(|c, _| c.shell_harvester_not_started_hint())
        })?;
        let pending = Pending::new(Mutex::new(Some(HashMap::new())));
        let waiting = Arc::clone(&pending);
        std::thread::spawn(move || listen(stdout, &waiting, &heard));
        Ok(Self {
            stdin: Mutex::new(stdin),
            pending,
            next_id: AtomicU64::new(1),
            _process: process,
        })
    }

    /// Sends a request.
    ///
    /// # Errors
    /// That the harvester has ended.
    pub(super) fn send(&self, ask: &Ask) -> Result<Asked, UiError> {
        let request = self.next_id.fetch_add(1, Ordering::Relaxed);
        let (sender, heard) = mpsc::channel();
        lock(&self.pending)
            .as_mut()
            .ok_or_else(ended)?
            .insert(request, sender);
        self.write(&Request { id: request, ask })
            .map_err(|_| ended())?;
        Ok(Asked { request, heard })
    }

    /// Sends a request and waits for the reply: call it on a thread that may wait.
    ///
    /// # Errors
    /// What the harvester answered, or that it has ended.
    pub(super) fn ask(&self, ask: &Ask) -> Result<Value, UiError> {
        self.send(ask)?.wait()
    }

    fn write(&self, request: &Request<'_>) -> std::io::Result<()> {
        // Wiped afterwards, as it may carry a password; big enough never to be moved by one.
        let mut line = Zeroizing::new(Vec::with_capacity(64 * 1024));
        serde_json::to_writer(&mut *line, request)?;
        line.push(b'\n');
        let mut stdin = lock(&self.stdin);
        stdin.write_all(&line)?;
        stdin.flush()
    }
}

/// Hears the harvester out: what concerns a request goes to who waits for it, the rest to `heard`.
fn listen(stdout: ChildStdout, pending: &Pending, heard: &impl Fn(Event)) {
    for line in BufReader::new(stdout).lines().map_while(Result::ok) {
        if line.is_empty() {
            continue;
        }
        match serde_json::from_str(&line) {
            Ok(Line::Reply(reply)) => {
                let mut pending = lock(pending);
                let waiting = reply.id.and_then(|id| pending.as_mut()?.remove(&id));
                if let Some(sender) = waiting {
                    // Who asked may be gone: then nobody misses the reply.
                    let _ = sender.send(Heard::Ended(reply.outcome));
                }
            }
            Ok(Line::Event(Event::Began { request })) => {
                let mut pending = lock(pending);
                if let Some(sender) = pending.as_mut().and_then(|pending| pending.get(&request)) {
                    let _ = sender.send(Heard::Began);
                }
            }
            Ok(Line::Event(event)) => {
                let restarted = State::Restarted;
                if matches!(&event, Event::State { state, .. } if *state == restarted) {
                    // Dropping the senders tells those who wait that no reply will come.
                    if let Some(pending) = lock(pending).as_mut() {
                        pending.clear();
                    }
                }
                heard(event);
            }
            Err(error) => eprintln!("closeknit: the harvester said what is no message: {error}"),
        }
    }
    *lock(pending) = None;
    heard(Event::State {
        state: State::Stopped,
        problem: Some(ended()),
    });
}

/// What someone is told whose request will not be answered.
fn ended() -> UiError {
    ShellProblem::of(ErrorCode::HarvesterGone, |c, _| c.shell_harvester_ended())
        .hint(|c, _| c.shell_harvester_ended_hint())
        .into()
}
