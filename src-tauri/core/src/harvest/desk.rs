//! The caller's side of a running harvest: what is handed over, counted, and told. Every connection has a desk of its own;
//! they share the books.

use super::session::{Context, Session};
use super::{Chunk, HarvestError, Opened, Outcome, Resume, Sink, SinkError, Skipped};
use crate::model::{MailboxId, Progress, Stage, UidRange, WireLine};
use crate::text::plain;
use std::sync::atomic::Ordering;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often a pause is looked up from.
const TICK: Duration = Duration::from_millis(50);
/// How often progress is told at most.
const TELL: Duration = Duration::from_millis(200);

/// The caller's sink, and what was counted: one connection at a time writes here.
pub(super) struct Books<'a> {
    sink: &'a mut dyn Sink,
    outcome: Outcome,
    began: Instant,
    /// When this round over all mailboxes began, and how many messages were handed over before.
    round: (Instant, u64),
    told: Option<Instant>,
    /// The mailboxes being read, for people.
    reading: Vec<String>,
    /// Messages to read in this round, as far as is known.
    total: u64,
}

impl<'a> Books<'a> {
    pub(super) fn new(sink: &'a mut dyn Sink) -> Self {
        Self {
            sink,
            outcome: Outcome::default(),
            began: Instant::now(),
            round: (Instant::now(), 0),
            told: None,
            reading: Vec::new(),
            total: 0,
        }
    }

    fn done(&self) -> u64 {
        self.outcome.messages + self.outcome.withheld
    }

    fn line(&mut self, line: WireLine) -> Result<(), HarvestError> {
        self.outcome.bytes_in += line.bytes_in;
        self.outcome.bytes_out += line.bytes_out;
        kept(self.sink.wire(line))
    }
}

/// A connection's way to the books.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub(super) context: Context<'a>,
    books: &'a Mutex<Books<'a>>,
}

fn kept<T>(result: Result<T, SinkError>) -> Result<T, HarvestError> {
    result.map_err(HarvestError::Sink)
}

impl<'a> Desk<'a> {
    pub(super) fn new(context: Context<'a>, books: &'a Mutex<Books<'a>>) -> Self {
        Self { context, books }
    }

    fn books(&self) -> MutexGuard<'a, Books<'a>> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a round over all mailboxes, with this many messages as far as is known: progress is counted from here on.
    pub(super) fn begin(&self) {
        let mut books = self.books();
        books.round = (Instant::now(), books.done());
        books.total = 0;
    }

    /// Changes what is still to be read: `less` of what was counted before, and `more` instead.
    pub(super) fn expect(&self, less: u64, more: u64) {
        let mut books = self.books();
        books.total = books.total.saturating_sub(less) + more;
    }

    /// Returns how many messages are still to be read, as far as is known.
    pub(super) fn left(&self) -> u64 {
        let books = self.books();
        books.total.saturating_sub(books.done() - books.round.1)
    }

    /// Returns how many messages were handed over.
    pub(super) fn done(&self) -> u64 {
        self.books().done()
    }

    /// A mailbox begins to be read, or ceases to be.
    pub(super) fn reads(&self, name: &str, begins: bool) {
        let mut books = self.books();
        books.reading.retain(|one| one != name);
        if begins {
            books.reading.push(name.to_owned());
        }
    }

    /// Returns what came of it all.
    pub(super) fn conclude(&self, stopped: bool) -> Outcome {
        let mut books = self.books();
        books.outcome.seconds = books.began.elapsed().as_secs_f64();
        books.outcome.stopped = stopped;
        books.outcome
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.context.stop.load(Ordering::Relaxed)
    }

    pub(super) fn opened(&self, opened: &Opened) -> Result<Resume, HarvestError> {
        kept(self.books().sink.opened(opened))
    }

    pub(super) fn held(&self, mailbox: MailboxId) -> Result<Vec<UidRange>, HarvestError> {
        kept(self.books().sink.held(mailbox))
    }

    pub(super) fn gone(&self, mailbox: MailboxId, uids: &[UidRange]) -> Result<(), HarvestError> {
        kept(self.books().sink.gone(mailbox, uids))
    }

    pub(super) fn caught_up(&self) -> Result<(), HarvestError> {
        kept(self.books().sink.caught_up())
    }

    pub(super) fn skipped(&self, skipped: &Skipped) -> Result<(), HarvestError> {
        let mut books = self.books();
        books.outcome.skipped += 1;
        kept(books.sink.skipped(skipped))
    }

    pub(super) fn chunk(&self, chunk: Chunk) -> Result<(), HarvestError> {
        let mut books = self.books();
        books.outcome.messages += chunk.messages.len() as u64;
        books.outcome.withheld += chunk.withheld.len() as u64;
        kept(books.sink.chunk(chunk))?;
        drop(books);
        self.tell(Stage::Reading, None);
        Ok(())
    }

    pub(super) fn finished(&self, mailbox: MailboxId, on_server: u64) -> Result<(), HarvestError> {
        let mut books = self.books();
        books.outcome.mailboxes += 1;
        kept(books.sink.finished(mailbox, on_server))
    }

    /// Hands over the lines that a session has for the receipt.
    pub(super) fn receipt(&self, session: &mut Session<'_>) -> Result<(), HarvestError> {
        self.lines(session.receipt.lines.drain(..))
    }

    /// Hands over lines for the receipt.
    pub(super) fn lines(
        &self,
        lines: impl IntoIterator<Item = WireLine>,
    ) -> Result<(), HarvestError> {
        let mut books = self.books();
        lines.into_iter().try_for_each(|line| books.line(line))
    }

    /// Ends a connection, politely where it stands.
    pub(super) fn part(
        &self,
        mut session: Session<'_>,
        politely: bool,
    ) -> Result<(), HarvestError> {
        if politely {
            session.close();
        }
        session.account_rest();
        self.receipt(&mut session)
    }

    /// Tells how far it has come: reading now and then, everything else at once.
    pub(super) fn tell(&self, stage: Stage, note: Option<String>) {
        let mut books = self.books();
        let now = Instant::now();
        let recent = books.told.is_some_and(|told| now - told < TELL);
        if stage == Stage::Reading && note.is_none() && recent {
            return;
        }
        books.told = Some(now);
        let done = books.done() - books.round.1;
        let seconds = books.round.0.elapsed().as_secs_f64();
        let rate = if seconds > 0.0 {
            done as f64 / seconds
        } else {
            0.0
        };
        let left = books.total.saturating_sub(done) as f64;
        let progress = Progress {
            stage,
            account: self.context.plan.account.clone(),
            mailbox: books.reading.join(", "),
            done,
            total: books.total.max(done),
            rate,
            seconds_left: (rate > 0.0).then(|| left / rate),
            note,
        };
        books.sink.progress(progress);
    }

    /// Waits before trying again after an error, unless the user stops it.
    pub(super) fn wait(&self, how_long: Duration, why: &HarvestError) -> Result<(), HarvestError> {
        let until = Instant::now() + how_long;
        let seconds = how_long.as_secs_f64().max(1.0).round() as i64;
        let wording = &self.context.plan.wording;
        self.tell(
            Stage::Waiting,
            Some(plain(&wording.waiting_to_try_again(seconds, why))),
        );
        self.pause(&mut || Instant::now() >= until)
    }

    /// Lets time pass until `is_over`, unless the user stops it.
    pub(super) fn pause(&self, is_over: &mut dyn FnMut() -> bool) -> Result<(), HarvestError> {
        while !self.is_stopped() {
            if is_over() {
                return Ok(());
            }
            std::thread::sleep(TICK);
        }
        Err(HarvestError::Stopped)
    }
}
