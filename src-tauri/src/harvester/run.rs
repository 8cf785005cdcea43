//! A request under way: what it tells, and how it can be stopped.

use super::protocol::Event;
use closeknit_core::app::{self, AppError, Keeper, Key, Work};
use closeknit_core::model::{CheckAnswer, DiscoveryAnswer, Endpoint, Progress, Stage, Timestamp};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// A request under way. It tells progress, and now and then that there is something new to see: the longer it has run,
/// the more rarely, since whoever hears it reads everything again.
pub(super) struct Run<'a> {
    request: u64,
    tell: &'a mut dyn FnMut(Event),
    pub(super) stop: &'a Arc<AtomicBool>,
    pub(super) now: fn() -> Timestamp,
    began: Instant,
    told_of_change: Instant,
    last: Option<Progress>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        request: u64,
        tell: &'a mut dyn FnMut(Event),
        stop: &'a Arc<AtomicBool>,
        now: fn() -> Timestamp,
    ) -> Self {
        Self {
            request,
            tell,
            stop,
            now,
            began: Instant::now(),
            told_of_change: Instant::now(),
            last: None,
        }
    }

    /// Says that what it takes is there, and that it is under way.
    pub(super) fn begin(&mut self) {
        (self.tell)(Event::Began {
            request: self.request,
        });
    }

    pub(super) fn work<'w>(&'w self, progress: &'w mut dyn FnMut(&Progress)) -> Work<'w> {
        Work {
            progress,
            stop: self.stop,
        }
    }

    /// Looks for the server of an address. What was asked goes into the receipt, whatever came of it.
    pub(super) fn discover(
        &mut self,
        keeper: &mut Keeper,
        email: &str,
    ) -> Result<DiscoveryAnswer, AppError> {
        let mut lines = Vec::new();
        let mut wire = |line| lines.push(line);
        let mut progress = |_: &Progress| {};
        let found = app::discover(email, &mut wire, &self.now, &self.work(&mut progress));
        keeper.note_wire(email, &lines)?;
        found
    }

    /// Signs in and out again. What was sent goes into the receipt, whatever came of it.
    pub(super) fn check(
        &mut self,
        keeper: &mut Keeper,
        email: &str,
        endpoint: &Endpoint,
        key: &Key,
    ) -> Result<CheckAnswer, AppError> {
        let mut lines = Vec::new();
        let mut wire = |line| lines.push(line);
        let mut progress = |_: &Progress| {};
        let work = self.work(&mut progress);
        let checked = app::check_account(email, endpoint, key, &mut wire, &self.now, &work);
        keeper.note_wire(email, &lines)?;
        checked
    }

    /// Reads, and scores where that is wanted, also where reading broke off: what was read by then counts.
    pub(super) fn read_then_score<T>(
        &mut self,
        keeper: &mut Keeper,
        score: bool,
        read: impl FnOnce(&mut Keeper, &mut Work<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let stop = self.stop;
        let mut progress = |progress: &Progress| self.told(progress);
        let outcome = read(
            keeper,
            &mut Work {
                progress: &mut progress,
                stop,
            },
        );
        if !score {
            return outcome;
        }
        if let Some(last) = self.last.take() {
            self.tell(Progress {
                stage: Stage::Scoring,
                seconds_left: None,
                note: None,
                ..last
            });
        }
        keeper.score((self.now)())?;
        outcome
    }

    fn told(&mut self, progress: &Progress) {
        // It is done when it is scored: the reply says so.
        if progress.stage != Stage::Done {
            self.tell(progress.clone());
        }
        let pause =
            (self.began.elapsed() / 8).clamp(Duration::from_secs(2), Duration::from_secs(60));
        let has_more = self
            .last
            .as_ref()
            .is_none_or(|last| last.done < progress.done);
        if has_more && self.told_of_change.elapsed() >= pause {
            self.told_of_change = Instant::now();
            (self.tell)(Event::StoreChanged);
        }
        self.last = Some(progress.clone());
    }

    fn tell(&mut self, progress: Progress) {
        (self.tell)(Event::Progress {
            request: self.request,
            progress,
        });
    }
}
