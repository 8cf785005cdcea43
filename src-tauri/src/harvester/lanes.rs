//! Requests wait for each other in lanes, so that confirming an address need not wait for a harvest: what may take
//! minutes has one, what waits for the user's browser another, everything else the third. Each lane is a thread and
//! does one request after another.

use super::executor::Executor;
use super::protocol::{self, Event};
use super::writer::SharedWriter;
use closeknit_core::model::commands::Change;
use closeknit_core::model::{ErrorCode, Lane, UiError};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

/// Writes a line to whoever asked. Where nobody reads any more, that is no error: what was asked for is done.
pub(super) type Output = Arc<dyn Fn(&str) + Send + Sync>;

/// A request that was understood.
pub(super) struct Job {
    pub(super) id: u64,
    pub(super) change: Change,
    /// Set to stop this one, begun or not.
    pub(super) stop: Arc<AtomicBool>,
    /// Where its events and its reply go.
    pub(super) output: Output,
    /// Counts it among the requests of other processes, if it is one.
    pub(super) guest: Option<Guest>,
}

/// One of the requests of other processes that are under way, as long as the value lives.
pub(super) struct Guest(Arc<AtomicUsize>);

impl Drop for Guest {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The ways into the lanes. They end once every clone is dropped and what was sent is done.
#[derive(Clone)]
pub(super) struct Lanes {
    short: mpsc::Sender<Job>,
    long: mpsc::Sender<Job>,
    browser: mpsc::Sender<Job>,
    guests: Arc<AtomicUsize>,
}

/// The other end of the lanes.
pub(super) struct LanesEnd {
    ended: mpsc::Receiver<()>,
    guests: Arc<AtomicUsize>,
}

impl Lanes {
    /// Starts the lanes; `tell` hears of what is nobody's reply.
    pub(super) fn start(writer: &Arc<SharedWriter>, tell: fn(Event)) -> (Self, LanesEnd) {
        let (ending, ended) = mpsc::channel::<()>();
        let lane = || {
            let (jobs, queue) = mpsc::channel::<Job>();
            let (writer, ending) = (Arc::clone(writer), ending.clone());
            std::thread::spawn(move || {
                queue.into_iter().for_each(|job| run(&writer, job, tell));
                // The right to write first: whoever is told of the end may want it.
                drop(writer);
                drop(ending);
            });
            jobs
        };
        let guests = Arc::new(AtomicUsize::new(0));
        let lanes = Self {
            short: lane(),
            long: lane(),
            browser: lane(),
            guests: Arc::clone(&guests),
        };
        (lanes, LanesEnd { ended, guests })
    }

    /// Queues a request.
    pub(super) fn queue(&self, job: Job) {
        let lane = match job.change.lane() {
            Lane::Short => &self.short,
            Lane::Long => &self.long,
            Lane::Browser => &self.browser,
        };
        // A lane never ends while it can be sent to.
        let _ = lane.send(job);
    }

    /// Counts a request of another process.
    pub(super) fn guest(&self) -> Guest {
        self.guests.fetch_add(1, Ordering::Relaxed);
        Guest(Arc::clone(&self.guests))
    }
}

impl LanesEnd {
    /// Waits until all is done; beyond `patience` only for what other processes asked for.
    pub(super) fn wait(&self, patience: Duration) {
        loop {
            let is_over = self.ended.recv_timeout(patience) != Err(mpsc::RecvTimeoutError::Timeout);
            if is_over || self.guests.load(Ordering::Relaxed) == 0 {
                return;
            }
        }
    }
}

/// Does a request and replies, whatever happens on the way.
fn run(writer: &SharedWriter, job: Job, tell: fn(Event)) {
    let Job {
        id,
        change,
        stop,
        output,
        guest,
    } = job;
    let changes = !matches!(
        change,
        Change::Open {}
            | Change::CheckAccount { .. }
            | Change::SignIn { .. }
            | Change::SetTheme { .. }
            | Change::OpenMail { .. }
    );
    let mut to_asker = |event: Event| match event {
        Event::StoreChanged => tell(event),
        _ => output(&protocol::written(&event)),
    };
    let (verb, began) = (change.name(), Instant::now());
    let outcome = std::panic::catch_unwind(AssertUnwindSafe(|| {
        let mut executor = Executor::new(writer, id, &mut to_asker, &stop)?;
        change.make(&mut executor)
    }));
    let ms = began.elapsed().as_millis();
    match &outcome {
        Ok(Ok(_)) => tracing::info!(verb, ms, "done"),
        Ok(Err(problem)) => tracing::warn!(verb, ms, code = ?problem.code, "not done"),
        Err(_) => tracing::error!(verb, ms, "panicked"),
    }
    if changes {
        // Even work that failed may have saved something on its way.
        tell(Event::StoreChanged);
    }
    let outcome = outcome.unwrap_or_else(|_| Err(panicked()));
    output(&protocol::reply(Some(id), outcome));
    drop(guest);
}

fn panicked() -> UiError {
    UiError {
        code: ErrorCode::Other,
        message: "Closeknit made a mistake".to_owned(),
        reason: Some("A part of the harvester failed where it should not".to_owned()),
        hint: Some("What was saved until then is kept. Try again, and please report it".to_owned()),
    }
}
