//! Verbs of the command line that change something: this process takes the right to write, or hands the change over to
//! the one that has it.

use super::executor::Executor;
use super::lanes::{Lanes, LanesEnd};
use super::protocol::Event;
use super::watches::Watching;
use super::writer::SharedWriter;
use closeknit_core::app::{AppError, Keeper, Key};
use closeknit_core::model::commands::Changes;
use closeknit_core::model::{ErrorCode, Progress, Timestamp, UiError};
use std::path::Path;
use std::sync::{Arc, MutexGuard};
use std::time::{Duration, Instant};

/// For so long another process may hold the right to write without taking requests before that is an error: it has only
/// just taken it, or is about to end.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often it is looked again.
const PAUSE: Duration = Duration::from_millis(20);

/// The right to write to a data folder, while which other processes may hand their changes over. Once it is dropped, what
/// they handed over is done.
pub(crate) struct Holder {
    writer: Arc<SharedWriter>,
    end: LanesEnd,
}

impl Holder {
    /// Takes the right to write. `verb` is what another process that tries is told.
    ///
    /// # Errors
    /// [`AppError::Store`], as where another process holds it.
    pub(crate) fn take(
        data_dir: &Path,
        verb: &'static str,
        now: fn() -> Timestamp,
        watching: Watching,
    ) -> Result<Self, AppError> {
        let writer = Arc::new(SharedWriter::new(data_dir, verb, now, watching));
        // Nobody waits for what is no reply.
        let (lanes, end) = Lanes::start(&writer, |_| {});
        writer.serve_others(lanes);
        let holder = Self { writer, end };
        holder.keeper()?;
        Ok(holder)
    }

    /// Returns a keeper under the one lock of this process.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub(crate) fn keeper(&self) -> Result<Keeper, AppError> {
        self.writer.keeper()
    }

    /// Waits until no request of another process reads mail or files, and has them wait while the value lives.
    pub(crate) fn wait_to_read(&self) -> MutexGuard<'_, ()> {
        self.writer.wait_to_read()
    }

    /// Begins to watch an account that signs in with this.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub(crate) fn watch(&self, email: &str, key: Key) -> Result<(), AppError> {
        self.writer.hold(email, Arc::new(key));
        self.writer.watch(email)
    }

    fn make<R>(
        &self,
        progress: &mut dyn FnMut(&Progress),
        ask: &mut dyn FnMut(&mut dyn Changes) -> Result<R, UiError>,
    ) -> Result<R, UiError> {
        let mut tell = |event: Event| {
            if let Event::Progress { progress: told, .. } = event {
                progress(&told);
            }
        };
        // Ctrl-C ends the process: what was committed is kept.
        let stop = Arc::default();
        ask(&mut Executor::new(&self.writer, 0, &mut tell, &stop)?)
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        self.writer.stop_serving();
        self.end.wait(PATIENCE);
    }
}

/// Has changes made: by this process, or, where another one holds the right to write and takes requests, by that.
/// `progress` hears how far long ones have come. `ask` is called again where the other process ends before it has
/// accepted what it is asked.
///
/// # Errors
/// What `ask` says; that another process holds the right to write, which is named, and takes no requests.
pub(crate) fn hand_over<R>(
    data_dir: &Path,
    verb: &'static str,
    now: fn() -> Timestamp,
    progress: &mut dyn FnMut(&Progress),
    mut ask: impl FnMut(&mut dyn Changes) -> Result<R, UiError>,
) -> Result<R, UiError> {
    let began = Instant::now();
    loop {
        let busy = match Holder::take(data_dir, verb, now, super::watches::unheard()) {
            Ok(holder) => return holder.make(progress, &mut ask),
            Err(error) => error.to_ui(),
        };
        if busy.code != ErrorCode::Busy {
            return Err(busy);
        }
        if let Some(outcome) = ask_holder(data_dir, progress, &mut ask) {
            return outcome;
        }
        if began.elapsed() > PATIENCE {
            return Err(busy);
        }
        std::thread::sleep(PAUSE);
    }
}

/// Asks the process that holds the right to write; `None` where it accepted nothing.
#[cfg(unix)]
fn ask_holder<R>(
    data_dir: &Path,
    progress: &mut dyn FnMut(&Progress),
    ask: &mut dyn FnMut(&mut dyn Changes) -> Result<R, UiError>,
) -> Option<Result<R, UiError>> {
    let stream = super::socket::connect(data_dir).ok()?;
    let mut remote = closeknit_core::model::Remote(super::client::Client::new(stream, progress));
    let outcome = ask(&mut remote);
    let is_gone = matches!(&outcome, Err(error) if error.code == ErrorCode::HarvesterGone);
    (!is_gone || remote.0.was_accepted).then_some(outcome)
}

/// Where there are no such sockets, only one process at a time changes anything.
#[cfg(not(unix))]
fn ask_holder<R>(
    _: &Path,
    _: &mut dyn FnMut(&Progress),
    _: &mut dyn FnMut(&mut dyn Changes) -> Result<R, UiError>,
) -> Option<Result<R, UiError>> {
    None
}
