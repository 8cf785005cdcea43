//! Staying up to date: one connection that reads what is new, and then waits for more.
//!
//! The server tells of the INBOX as it happens (IDLE), and over a second connection of the mailbox of sent mail, where it
//! grants one; the others are looked at whenever either wakes us, and every few minutes. No connection is idle for the 29
//! minutes after which servers hang up.

use super::HarvestError;
use super::desk::Desk;
use super::run::Runner;
use super::session::{Context, Receipt, Session};
use super::survey::Found;
use crate::model::{MailboxRole, Stage, Timestamp};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How far the clock may run ahead of the time that passed, in seconds: beyond that the machine has slept, and the
/// connection is not to be trusted.
const NAP: i64 = 30;

impl Runner<'_> {
    /// Reads what is new and waits for more, until it is stopped.
    pub(super) fn stay(&mut self) -> Result<(), HarvestError> {
        let mut lookout = Lookout::new(self.context, self.desk);
        let stayed = self.rounds(&mut lookout);
        lookout.part(true)?;
        stayed
    }

    fn rounds(&mut self, lookout: &mut Lookout<'_>) -> Result<(), HarvestError> {
        loop {
            let found = self.all()?;
            if self.desk.is_stopped() {
                return Err(HarvestError::Stopped);
            }
            self.pace.moved();
            self.desk.tell(Stage::Watching, None);
            if let Err(error) = self.wait_for_news(&found, lookout) {
                self.recover(error)?;
            }
        }
    }

    /// Waits until there may be something new.
    fn wait_for_news(
        &mut self,
        found: &[Found],
        lookout: &mut Lookout<'_>,
    ) -> Result<(), HarvestError> {
        let mut alarm = Alarm::set(self.context.plan.limits.poll, self.context.now);
        let of_role = |role| {
            let mut read = found.iter().filter(|mailbox| mailbox.skip.is_none());
            read.find(|mailbox| mailbox.role == role)
        };
        let told = match of_role(MailboxRole::Inbox) {
            Some(inbox) if self.connected()?.can("IDLE") => {
                let (seen, over) = (AtomicBool::new(false), AtomicBool::new(false));
                std::thread::scope(|scope| {
                    if let Some(sent) = of_role(MailboxRole::Sent) {
                        scope.spawn(|| lookout.keep(sent, &seen, &over));
                    }
                    let told =
                        self.idle(inbox, &mut || seen.load(Ordering::Relaxed) || alarm.rings());
                    over.store(true, Ordering::Relaxed);
                    told.map(|told| told || seen.load(Ordering::Relaxed))
                })?
            }
            _ => false,
        };
        self.desk.pause(&mut || told || alarm.rings())?;
        match alarm.overslept {
            true => self.part(false).and(lookout.part(false)),
            false => Ok(()),
        }
    }

    /// Has the server tell of a mailbox; returns whether that may have told everything, so that nothing is left to wait
    /// for.
    fn idle(
        &mut self,
        mailbox: &Found,
        is_over: &mut dyn FnMut() -> bool,
    ) -> Result<bool, HarvestError> {
        let told = idle(self.connected()?, mailbox, is_over)?;
        self.note()?;
        Ok(told)
    }
}

/// Opens a mailbox and has the server tell of it, until something changes in it or `is_over`; returns whether something did.
fn idle(
    session: &mut Session<'_>,
    mailbox: &Found,
    is_over: &mut dyn FnMut() -> bool,
) -> Result<bool, HarvestError> {
    match session.examine(&mailbox.raw_name)? {
        Err(_) => Ok(false),
        Ok(opened) if mailbox.messages != Some(opened.messages) => Ok(true),
        Ok(_) => session.idle(is_over),
    }
}

/// The second connection, on which the server tells of sent mail. A server that does not grant it is not asked again:
/// sent mail is then found within minutes.
struct Lookout<'a> {
    context: Context<'a>,
    desk: Desk<'a>,
    session: Option<Session<'a>>,
    refused: bool,
}

impl<'a> Lookout<'a> {
    fn new(context: Context<'a>, desk: Desk<'a>) -> Self {
        Self {
            context,
            desk,
            session: None,
            refused: false,
        }
    }

    /// Looks at a mailbox until it is `over`, and says when something was `seen` in it. Whatever goes wrong is met by the
    /// first connection too; this one is opened anew the next time.
    fn keep(&mut self, mailbox: &Found, seen: &AtomicBool, over: &AtomicBool) {
        let Some(mut session) = self.session.take().or_else(|| self.open()) else {
            return;
        };
        let stands = match idle(&mut session, mailbox, &mut || {
            over.load(Ordering::Relaxed) || self.desk.is_stopped()
        }) {
            Ok(changed) => {
                seen.fetch_or(changed, Ordering::Relaxed);
                true
            }
            Err(_) => {
                session.account_rest();
                false
            }
        };
        let noted = self.desk.receipt(&mut session);
        self.session = Some(session).filter(|_| stands && noted.is_ok());
    }

    fn open(&mut self) -> Option<Session<'a>> {
        if self.refused {
            return None;
        }
        let mut receipt = Receipt::default();
        let opened = Session::open(self.context, &mut receipt);
        let noted = self.desk.lines(receipt.lines);
        self.refused = !matches!(opened, Ok(_) | Err(HarvestError::Net(_)));
        opened.ok().filter(|_| noted.is_ok())
    }

    fn part(&mut self, politely: bool) -> Result<(), HarvestError> {
        match self.session.take() {
            Some(session) => self.desk.part(session, politely),
            None => Ok(()),
        }
    }
}

/// Rings after a while, or when the machine has slept.
struct Alarm<'a> {
    limit: Duration,
    set: Instant,
    set_at: Timestamp,
    now: &'a (dyn Fn() -> Timestamp + Sync),
    overslept: bool,
}

impl<'a> Alarm<'a> {
    fn set(limit: Duration, now: &'a (dyn Fn() -> Timestamp + Sync)) -> Self {
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
