//! Staying up to date: one connection that reads what is new, and then waits for more.
//!
//! The server tells of the INBOX as it happens (IDLE); the other mailboxes are looked at whenever that wakes us, and every
//! few minutes. The connection is used for both, so that an account never has more than one, and is never idle for the
//! 29 minutes after which servers hang up.

use super::HarvestError;
use super::run::Runner;
use super::survey::Found;
use crate::model::{MailboxRole, Stage, Timestamp};
use std::time::{Duration, Instant};

/// How far the clock may run ahead of the time that passed, in seconds: beyond that the machine has slept, and the
/// connection is not to be trusted.
const NAP: i64 = 30;

impl Runner<'_> {
    /// Reads what is new and waits for more, until it is stopped.
    pub(super) fn stay(&mut self) -> Result<(), HarvestError> {
        loop {
            let found = self.all()?;
            if self.desk.is_stopped() {
                return Err(HarvestError::Stopped);
            }
            self.pace.moved();
            self.desk.tell(Stage::Watching, None);
            if let Err(error) = self.wait_for_news(&found) {
                self.recover(error)?;
            }
        }
    }

    /// Waits until there may be something new.
    fn wait_for_news(&mut self, found: &[Found]) -> Result<(), HarvestError> {
        let mut alarm = Alarm::set(self.context.plan.limits.poll, self.context.now);
        let inbox = found
            .iter()
            .find(|mailbox| mailbox.role == MailboxRole::Inbox && mailbox.skip.is_none());
        let told = match inbox {
            Some(inbox) if self.connected()?.can("IDLE") => self.idle(inbox, &mut alarm)?,
            _ => false,
        };
        self.desk.pause(&mut || told || alarm.rings())?;
        match alarm.overslept {
            true => self.part(false),
            false => Ok(()),
        }
    }

    /// Has the server tell of a mailbox; returns whether that may have told everything, so that nothing is left to wait
    /// for.
    fn idle(&mut self, mailbox: &Found, alarm: &mut Alarm<'_>) -> Result<bool, HarvestError> {
        let session = self.connected()?;
        let told = match session.examine(&mailbox.raw_name)? {
            Err(_) => false,
            Ok(opened) if mailbox.messages != Some(opened.messages) => true,
            Ok(_) => session.idle(&mut || alarm.rings())?,
        };
        self.note()?;
        Ok(told)
    }
}

/// Rings after a while, or when the machine has slept.
struct Alarm<'a> {
    limit: Duration,
    set: Instant,
    set_at: Timestamp,
    now: &'a dyn Fn() -> Timestamp,
    overslept: bool,
}

impl<'a> Alarm<'a> {
    fn set(limit: Duration, now: &'a dyn Fn() -> Timestamp) -> Self {
        Self {
            limit,
            set: Instant::now(),
            set_at: now(),
            now,
            overslept: false,
        }
    }

    fn rings(&mut self) -> bool {
        let passed = self.set.elapsed();
        let seconds = i64::try_from(passed.as_secs()).unwrap_or(i64::MAX);
        self.overslept = (self.now)().0 - self.set_at.0 - seconds > NAP;
        self.overslept || passed >= self.limit
    }
}
