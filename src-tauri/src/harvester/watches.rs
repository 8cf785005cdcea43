//! The accounts that are watched: each on a thread of its own, from its first harvest on.

use super::protocol::Event;
use super::writer::lock;
use closeknit_core::app::Compress;
use closeknit_core::app::{AppError, HarvestOptions, Keeper, Key, Work};
use closeknit_core::model::{Progress, Stage, Timestamp, UiError};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// Hears how the watching of one account goes, on its thread.
pub(crate) trait Report: Send {
    /// It has come so far.
    fn progress(&mut self, progress: &Progress);
    /// It has ended: because it was asked to, or with the problem that ended it.
    fn ended(&mut self, outcome: Result<(), UiError>);
}

/// Returns who hears how the watching of an account goes, by its address.
type Observe = dyn Fn(&str) -> Box<dyn Report> + Send + Sync;

/// How accounts are watched.
pub(crate) struct Watching {
    /// Whether answers are asked for compressed.
    pub(crate) compress: Compress,
    /// Who hears how it goes.
    pub(crate) observe: Box<Observe>,
}

impl Watching {
    /// Watches as is best, and has an observer for each account.
    pub(crate) fn observed(
        observe: impl Fn(&str) -> Box<dyn Report> + Send + Sync + 'static,
    ) -> Self {
        Self {
            compress: Compress::default(),
            observe: Box::new(observe),
        }
    }
}

/// Watches by the account's address.
#[derive(Default)]
pub(super) struct Watches(Mutex<BTreeMap<String, Watch>>);

struct Watch {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Watches {
    /// Begins to watch an account, unless it is watched already.
    pub(super) fn start(
        &self,
        email: &str,
        mut keeper: Keeper,
        key: Arc<Key>,
        now: fn() -> Timestamp,
        watching: &Watching,
    ) {
        let mut all = lock(&self.0);
        if all.get(email).is_some_and(|one| !one.thread.is_finished()) {
            return;
        }
        let stop = Arc::new(AtomicBool::new(false));
        let mut report = (watching.observe)(email);
        let options = HarvestOptions {
            compress: watching.compress,
            watch: true,
            ..HarvestOptions::default()
        };
        let (stopped, account) = (Arc::clone(&stop), email.to_owned());
        let thread = std::thread::spawn(move || {
            let mut work = Work {
                progress: &mut |progress: &Progress| report.progress(progress),
                stop: &stopped,
            };
            let ended = keeper.harvest(&account, &*key, options, &now, &mut work);
            report.ended(match ended {
                Ok(_) | Err(AppError::Stopped) => Ok(()),
                Err(error) => Err(error.to_ui()),
            });
        });
        all.insert(email.to_owned(), Watch { stop, thread });
    }

    /// Stops watching an account, and returns once it is over.
    pub(super) fn stop(&self, email: &str) {
        let watch = lock(&self.0).remove(email);
        if let Some(watch) = watch {
            watch.stop.store(true, Ordering::Relaxed);
            // One that panicked is over too.
            let _ = watch.thread.join();
        }
    }
}

/// Lets nobody hear.
pub(crate) fn unheard() -> Watching {
    struct Unheard;
    impl Report for Unheard {
        fn progress(&mut self, _: &Progress) {}
        fn ended(&mut self, _: Result<(), UiError>) {}
    }
    Watching::observed(|_| Box::new(Unheard))
}

/// Tells events of what is watched, as the window wants them.
pub(super) fn told(tell: fn(Event)) -> Watching {
    Watching::observed(move |account| {
        Box::new(Told {
            account: account.to_owned(),
            is_up_to_date: false,
            tell,
        })
    })
}

struct Told {
    account: String,
    is_up_to_date: bool,
    tell: fn(Event),
}

impl Told {
    fn up_to_date(&mut self, up_to_date: bool) {
        if up_to_date != self.is_up_to_date {
            self.is_up_to_date = up_to_date;
            (self.tell)(Event::Watched {
                account: self.account.clone(),
                up_to_date,
            });
        }
    }
}

impl Report for Told {
    fn progress(&mut self, progress: &Progress) {
        let up_to_date = progress.stage == Stage::Watching;
        if up_to_date {
            (self.tell)(Event::StoreChanged);
        }
        self.up_to_date(up_to_date);
    }

    fn ended(&mut self, outcome: Result<(), UiError>) {
        self.up_to_date(false);
        if let Err(problem) = outcome {
            (self.tell)(Event::Lapsed {
                account: self.account.clone(),
                problem,
            });
        }
    }
}
