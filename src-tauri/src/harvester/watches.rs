//! The accounts that are watched: each on a thread of its own, from its first harvest on.

use super::protocol::Event;
use closeknit_core::app::{AppError, HarvestOptions, Keeper, Key, Work};
use closeknit_core::model::{Progress, Stage, Timestamp};
use closeknit_core::text::Wording;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// Watches by the account's address.
#[derive(Default)]
pub(super) struct Watches(Mutex<BTreeMap<String, Watch>>);

struct Watch {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Watches {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Watch>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to watch an account, unless it is watched already; `tell` hears of every change, and of the problem that
    /// ends it.
    pub(super) fn start(
        &self,
        email: &str,
        mut keeper: Keeper,
        key: Arc<Key>,
        now: fn() -> Timestamp,
        wording: Arc<Wording>,
        tell: fn(Event),
    ) {
        let mut all = self.all();
        if all.get(email).is_some_and(|one| !one.thread.is_finished()) {
            return;
        }
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, account) = (Arc::clone(&stop), email.to_owned());
        let thread = std::thread::spawn(move || {
            let mut was_up_to_date = false;
            let mut progress = |progress: &Progress| {
                let up_to_date = progress.stage == Stage::Watching;
                if up_to_date {
                    tell(Event::StoreChanged);
                }
                if up_to_date != was_up_to_date {
                    was_up_to_date = up_to_date;
                    tell(Event::Watched {
                        account: progress.account.clone(),
                        up_to_date,
                    });
                }
            };
            let mut work = Work {
                progress: &mut progress,
                stop: &stopped,
            };
            let options = HarvestOptions {
                watch: true,
                ..HarvestOptions::default()
            };
            let ended = keeper.harvest(&account, &*key, options, &now, &mut work);
            if was_up_to_date {
                tell(Event::Watched {
                    account: account.clone(),
                    up_to_date: false,
                });
            }
            match ended {
                Ok(_) | Err(AppError::Stopped) => {}
                Err(error) => tell(Event::Lapsed {
                    account,
                    problem: wording.problem(&error),
                }),
            }
        });
        all.insert(email.to_owned(), Watch { stop, thread });
    }

    /// Stops watching an account, and returns once it is over.
    pub(super) fn stop(&self, email: &str) {
        let watch = self.all().remove(email);
        if let Some(watch) = watch {
            watch.stop.store(true, Ordering::Relaxed);
            // One that panicked is over too.
            let _ = watch.thread.join();
        }
    }
}
