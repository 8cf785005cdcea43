//! A harvest from the first word to the last: sign in, look round, read every mailbox, and begin again where the
//! connection breaks.

use super::desk::Desk;
use super::pace::{Pace, throttle};
use super::session::{Context, Receipt, Session};
use super::survey::{self, Found};
use super::{Compress, HarvestError, Outcome, Plan, Sink, SkipReason, Skipped};
use crate::model::{Credential, Stage, Timestamp, WireLine};
use crate::net::NetError;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Harvests an account: every mailbox but spam, deleted mail and drafts, newest messages first.
/// What is handed to `sink` is done; a later run goes on from there. Setting `stop` ends it within moments, and
/// [`Outcome::stopped`] says so. Where the plan says to watch, it stays until then: [`Sink::caught_up`] is called whenever
/// all is read, and lost connections are tried again for as long as it takes.
///
/// # Errors
/// [`HarvestError`], with its sentence, reason and hint; watching, only where trying again would not help, as after a
/// changed password. What was handed over stays done.
pub fn run(
    plan: &Plan,
    credential: &Credential,
    sink: &mut dyn Sink,
    now: &dyn Fn() -> Timestamp,
    stop: &Arc<AtomicBool>,
) -> Result<Outcome, HarvestError> {
    let context = Context {
        plan,
        credential,
        now,
        stop,
    };
    let mut runner = Runner {
        context,
        desk: Desk::new(context, sink),
        session: None,
        pace: Pace::new(plan.limits),
        met: false,
        with_namespaces: true,
    };
    let result = match plan.watch {
        true => runner.stay(),
        false => runner.all().map(drop),
    };
    runner.end(result)
}

/// Signs in, looks round and signs out: the mailboxes in the order in which they would be read, those that would not
/// be behind them. `wire` gets a line for every command.
///
/// # Errors
/// [`HarvestError`], with its sentence, reason and hint.
pub fn check(
    plan: &Plan,
    credential: &Credential,
    wire: &mut dyn FnMut(WireLine),
    now: &dyn Fn() -> Timestamp,
    stop: &Arc<AtomicBool>,
) -> Result<Vec<Found>, HarvestError> {
    let context = Context {
        plan,
        credential,
        now,
        stop,
    };
    let mut receipt = Receipt::default();
    let found = Session::open(context, &mut receipt).and_then(|mut session| {
        let found = survey::survey(&mut session, true);
        session.close();
        receipt = std::mem::take(&mut session.receipt);
        found
    });
    receipt.lines.into_iter().for_each(wire);
    found
}

pub(super) struct Runner<'a> {
    pub(super) context: Context<'a>,
    pub(super) desk: Desk<'a>,
    pub(super) session: Option<Session<'a>>,
    pub(super) pace: Pace,
    /// Whether the server has let us in once: from then on a broken connection is tried again.
    met: bool,
    with_namespaces: bool,
}

impl<'a> Runner<'a> {
    /// Parts from the server and says what came of it all.
    fn end(mut self, result: Result<(), HarvestError>) -> Result<Outcome, HarvestError> {
        let parted = self.part(result.is_ok());
        self.desk.outcome.seconds = self.desk.elapsed();
        match result.and(parted) {
            Ok(()) => {
                self.desk.mailbox.clear();
                self.desk.tell(Stage::Done, None);
                Ok(self.desk.outcome)
            }
            Err(HarvestError::Stopped | HarvestError::Net(NetError::Stopped)) => {
                self.desk.outcome.stopped = true;
                Ok(self.desk.outcome)
            }
            Err(error) => Err(error),
        }
    }

    /// Reads what is new in every mailbox, once; returns the mailboxes.
    pub(super) fn all(&mut self) -> Result<Vec<Found>, HarvestError> {
        self.desk.begin();
        self.desk.tell(Stage::Connecting, None);
        let found = loop {
            match self.survey() {
                Ok(found) => break found,
                Err(error) => {
                    // Some servers hang up on that question.
                    self.with_namespaces = false;
                    self.recover(error)?;
                }
            }
        };
        self.desk.total = found
            .iter()
            .filter(|mailbox| mailbox.skip.is_none())
            .filter_map(|mailbox| mailbox.messages)
            .sum();
        for mailbox in &found {
            match &mailbox.skip {
                Some(reason) => self.skip(mailbox, reason.clone(), mailbox.messages)?,
                None => self.mailbox(mailbox)?,
            }
        }
        self.desk.mailbox.clear();
        self.desk.caught_up()?;
        Ok(found)
    }

    fn survey(&mut self) -> Result<Vec<Found>, HarvestError> {
        let with_namespaces = self.with_namespaces;
        let session = self.connected()?;
        let found = survey::survey(session, with_namespaces)?;
        self.note()?;
        Ok(found)
    }

    /// Connects where there is no connection.
    pub(super) fn connected(&mut self) -> Result<&mut Session<'a>, HarvestError> {
        if self.session.is_none() {
            let mut receipt = Receipt::default();
            let opened = Session::open(self.context, &mut receipt).and_then(|mut session| {
                if self.context.plan.compress == Compress::On {
                    let compressed = session.compress();
                    receipt.lines.append(&mut session.receipt.lines);
                    compressed?;
                }
                Ok(session)
            });
            self.desk.lines(receipt.lines)?;
            self.session = Some(opened?);
            self.met = true;
        }
        self.session.as_mut().ok_or(HarvestError::Stopped)
    }

    /// Hands over what the session has for the receipt.
    pub(super) fn note(&mut self) -> Result<(), HarvestError> {
        match &mut self.session {
            Some(session) => self.desk.receipt(session),
            None => Ok(()),
        }
    }

    /// Ends the connection, politely where it stands.
    pub(super) fn part(&mut self, politely: bool) -> Result<(), HarvestError> {
        if let Some(mut session) = self.session.take() {
            if politely {
                session.close();
            }
            session.account_rest();
            self.desk.receipt(&mut session)?;
        }
        Ok(())
    }

    /// Decides whether to try again after an error; waits first if so.
    pub(super) fn recover(&mut self, error: HarvestError) -> Result<(), HarvestError> {
        self.part(false)?;
        let (said, asked) = match &error {
            HarvestError::Throttled { said, .. } => (said.clone(), throttle(said).flatten()),
            _ if !self.met && !self.context.plan.watch => return Err(error),
            HarvestError::Net(NetError::Cut { said, .. }) => {
                (said.clone(), throttle(said).flatten())
            }
            HarvestError::Net(
                NetError::Silent { .. }
                | NetError::UnknownHost { .. }
                | NetError::Refused { .. }
                // As of a server that is just starting or ending.
                | NetError::NoAgreement { .. }
                | NetError::NotImap { .. },
            ) => (error.to_string(), None),
            HarvestError::TooManyConnections { said, .. }
            | HarvestError::Unavailable { said, .. } => (said.clone(), None),
            _ => return Err(error),
        };
        self.pace.setback();
        if !self.context.plan.watch && self.pace.setbacks() > self.context.plan.limits.breaks {
            return Err(match error {
                HarvestError::Net(_) => HarvestError::Lost {
                    host: self.context.plan.endpoint.host.clone(),
                    times: self.pace.setbacks(),
                    said,
                },
                other => other,
            });
        }
        self.desk.wait(self.pace.wait(asked), &said)
    }

    pub(super) fn skip(
        &mut self,
        mailbox: &Found,
        reason: SkipReason,
        on_server: Option<u64>,
    ) -> Result<(), HarvestError> {
        self.desk.skipped(&Skipped {
            raw_name: mailbox.raw_name.clone(),
            name: mailbox.name.clone(),
            role: mailbox.role,
            on_server: on_server.unwrap_or_default(),
            reason,
        })
    }
}
