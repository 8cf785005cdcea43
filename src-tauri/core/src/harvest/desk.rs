//! The caller's side of a running harvest: what is handed over, counted, and told.

use super::session::{Context, Session};
use super::{Chunk, HarvestError, Opened, Outcome, Resume, Sink, SinkError, Skipped};
use crate::model::{MailboxId, Progress, Stage, UidRange};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How often a pause is looked up from.
const TICK: Duration = Duration::from_millis(50);
/// How often progress is told at most.
const TELL: Duration = Duration::from_millis(200);

/// What is handed over, counted, and told.
pub(super) struct Desk<'a> {
    pub(super) context: Context<'a>,
    sink: &'a mut dyn Sink,
    pub(super) outcome: Outcome,
    began: Instant,
    /// When this round over all mailboxes began, and how many messages were handed over before.
    round: (Instant, u64),
    told: Option<Instant>,
    /// The mailbox being read, for people.
    pub(super) mailbox: String,
    /// Messages to read in this run, as far as is known.
    pub(super) total: u64,
}

fn kept<T>(result: Result<T, SinkError>) -> Result<T, HarvestError> {
    result.map_err(HarvestError::Sink)
}

impl<'a> Desk<'a> {
    pub(super) fn new(context: Context<'a>, sink: &'a mut dyn Sink) -> Self {
        Self {
            context,
            sink,
            outcome: Outcome::default(),
            began: Instant::now(),
            round: (Instant::now(), 0),
            told: None,
            mailbox: String::new(),
            total: 0,
        }
    }

    /// Begins a round over all mailboxes: progress is counted from here on.
    pub(super) fn begin(&mut self) {
        self.round = (Instant::now(), self.done());
        self.total = 0;
    }

    fn done(&self) -> u64 {
        self.outcome.messages + self.outcome.withheld
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.context.stop.load(Ordering::Relaxed)
    }

    pub(super) fn opened(&mut self, opened: &Opened) -> Result<Resume, HarvestError> {
        kept(self.sink.opened(opened))
    }

    pub(super) fn gone(
        &mut self,
        mailbox: MailboxId,
        uids: &[UidRange],
    ) -> Result<(), HarvestError> {
        kept(self.sink.gone(mailbox, uids))
    }

    pub(super) fn caught_up(&mut self) -> Result<(), HarvestError> {
        kept(self.sink.caught_up())
    }

    pub(super) fn skipped(&mut self, skipped: &Skipped) -> Result<(), HarvestError> {
        self.outcome.skipped += 1;
        kept(self.sink.skipped(skipped))
    }

    pub(super) fn chunk(&mut self, chunk: Chunk) -> Result<(), HarvestError> {
        self.outcome.messages += chunk.messages.len() as u64;
        self.outcome.withheld += chunk.withheld.len() as u64;
        kept(self.sink.chunk(chunk))?;
        self.tell(Stage::Reading, None);
        Ok(())
    }

    pub(super) fn finished(
        &mut self,
        mailbox: MailboxId,
        on_server: u64,
    ) -> Result<(), HarvestError> {
        self.outcome.mailboxes += 1;
        kept(self.sink.finished(mailbox, on_server))
    }

    /// Hands over the lines that a session has for the receipt.
    pub(super) fn receipt(&mut self, session: &mut Session<'_>) -> Result<(), HarvestError> {
        for line in session.receipt.lines.drain(..) {
            self.outcome.bytes_in += line.bytes_in;
            self.outcome.bytes_out += line.bytes_out;
            kept(self.sink.wire(line))?;
        }
        Ok(())
    }

    /// Hands over lines of a connection that came to nothing.
    pub(super) fn lines(
        &mut self,
        lines: impl IntoIterator<Item = crate::model::WireLine>,
    ) -> Result<(), HarvestError> {
        for line in lines {
            self.outcome.bytes_in += line.bytes_in;
            self.outcome.bytes_out += line.bytes_out;
            kept(self.sink.wire(line))?;
        }
        Ok(())
    }

    /// Tells how far it has come: reading now and then, everything else at once.
    pub(super) fn tell(&mut self, stage: Stage, note: Option<String>) {
        let now = Instant::now();
        let recent = self.told.is_some_and(|told| now - told < TELL);
        if stage == Stage::Reading && note.is_none() && recent {
            return;
        }
        self.told = Some(now);
        let done = self.done() - self.round.1;
        let seconds = self.round.0.elapsed().as_secs_f64();
        let rate = if seconds > 0.0 {
            done as f64 / seconds
        } else {
            0.0
        };
        let left = self.total.saturating_sub(done) as f64;
        self.sink.progress(Progress {
            stage,
            account: self.context.plan.account.clone(),
            mailbox: self.mailbox.clone(),
            done,
            total: self.total.max(done),
            rate,
            seconds_left: (rate > 0.0).then(|| left / rate),
            note,
        });
    }

    pub(super) fn elapsed(&self) -> f64 {
        self.began.elapsed().as_secs_f64()
    }

    /// Waits, unless the user stops it.
    pub(super) fn wait(&mut self, how_long: Duration, why: &str) -> Result<(), HarvestError> {
        let until = Instant::now() + how_long;
        self.tell(
            Stage::Waiting,
            Some(format!(
                "Waiting {:.0} s: {why}",
                how_long.as_secs_f64().max(1.0)
            )),
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
