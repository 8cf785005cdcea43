//! The harvester child, as the window sees it: requests go in, replies are waited for, events are passed on.

use super::lock;
use crate::harvester::protocol::{self, Event, Line, State, Wanted};
use closeknit_core::model::commands::Change;
use closeknit_core::model::{Carrier, ErrorCode, UiError};
use closeknit_core::text::visible::visible;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};

/// What is heard of one request.
#[derive(Debug)]
enum Heard {
    Began,
    Ended(Result<Value, UiError>),
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
            Ok(Heard::Began | Heard::Ended(Ok(_))) => Ok(()),
            Ok(Heard::Ended(Err(problem))) => Err(problem),
            Err(_) => Err(protocol::ended()),
        }
    }

    /// Waits until it is over.
    ///
    /// # Errors
    /// What the harvester answered, or that it has ended.
    pub(super) fn wait(&self) -> Result<(), UiError> {
        self.wait_for_reply().map(drop)
    }

    /// Waits for the reply.
    ///
    /// # Errors
    /// What the harvester answered, that it has ended, or that the reply is none to such a request.
    pub(super) fn reply<R: DeserializeOwned>(&self) -> Result<R, UiError> {
        let reply = self.wait_for_reply()?;
        serde_json::from_value(reply).map_err(|_| protocol::strange_reply())
    }

    fn wait_for_reply(&self) -> Result<Value, UiError> {
        loop {
            match self.heard.recv() {
                Ok(Heard::Began) => {}
                Ok(Heard::Ended(outcome)) => return outcome,
                Err(_) => return Err(protocol::ended()),
            }
        }
    }
}

/// Waits for each reply: call it on a thread that may wait.
impl Carrier for &Harvester {
    fn carry<R: DeserializeOwned>(&mut self, change: Change) -> Result<R, UiError> {
        self.send(&change)?.reply()
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
                .args(crate::log::for_child())
                .arg("harvester")
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()?;
            let pipes = process.stdin.take().zip(process.stdout.take());
            let (stdin, stdout) = pipes.ok_or(std::io::ErrorKind::BrokenPipe)?;
            std::io::Result::Ok((process, stdin, stdout))
        };
        let (process, stdin, stdout) = spawn().map_err(|error| UiError {
            code: ErrorCode::HarvesterGone,
            message: "The harvester could not be started".to_owned(),
            reason: Some(error.to_string()),
            hint: Some("Close other programs and start Closeknit again".to_owned()),
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

    /// Asks for a change.
    ///
    /// # Errors
    /// That the harvester has ended.
    pub(super) fn send(&self, change: &Change) -> Result<Asked, UiError> {
        self.request(Wanted::Ask(change))
    }

    /// Stops a request, and waits until that is understood.
    ///
    /// # Errors
    /// That the harvester has ended.
    pub(super) fn stop(&self, request: u64) -> Result<(), UiError> {
        self.request(Wanted::Stop(request))?.wait()
    }

    fn request(&self, wanted: Wanted<'_>) -> Result<Asked, UiError> {
        let request = self.next_id.fetch_add(1, Ordering::Relaxed);
        let (sender, heard) = mpsc::channel();
        lock(&self.pending)
            .as_mut()
            .ok_or_else(protocol::ended)?
            .insert(request, sender);
        protocol::send(&mut *lock(&self.stdin), request, wanted).map_err(|_| protocol::ended())?;
        Ok(Asked { request, heard })
    }
}

/// Hears the harvester out: what concerns a request goes to who waits for it, the rest to `heard`.
fn listen(stdout: ChildStdout, pending: &Pending, heard: &impl Fn(Event)) {
    for line in BufReader::new(stdout).lines().map_while(Result::ok) {
        if line.is_empty() {
            continue;
        }
        match Line::read(&line) {
            Ok(Line::Reply { id, outcome }) => {
                let mut pending = lock(pending);
                let waiting = id.and_then(|id| pending.as_mut()?.remove(&id));
                if let Some(sender) = waiting {
                    // Who asked may be gone: then nobody misses the reply.
                    let _ = sender.send(Heard::Ended(outcome));
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
            Err(error) => eprintln!(
                "closeknit: the harvester said what is no message: {}",
                visible(&error.to_string())
            ),
        }
    }
    *lock(pending) = None;
    heard(Event::State {
        state: State::Stopped,
        problem: Some(protocol::ended()),
    });
}
