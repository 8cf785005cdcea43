//! A harvest from the first word to the last: sign in, look round, read every mailbox, and begin again where the
//! connection breaks.

use super::crew::Crew;
use super::desk::{Books, Desk};
use super::pace::{Pace, throttle};
use super::session::{Context, Receipt, Session};
use super::survey::{self, Found};
use super::{Compress, CredentialSource, HarvestError, Outcome, Plan, Sink, Skipped};
use crate::model::{SetAsideReason, Stage, Timestamp, WireLine};
use crate::net::NetError;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

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
    credentials: &dyn CredentialSource,
    sink: &mut dyn Sink,
    now: &(dyn Fn() -> Timestamp + Sync),
    stop: &Arc<AtomicBool>,
) -> Result<Outcome, HarvestError> {
    let context = Context {
        plan,
        credentials,
        now,
        stop,
    };
    let books = Mutex::new(Books::new(sink));
    let mut runner = Runner::new(context, Desk::new(context, &books), false);
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
    credentials: &dyn CredentialSource,
    wire: &mut dyn FnMut(WireLine),
    now: &(dyn Fn() -> Timestamp + Sync),
    stop: &Arc<AtomicBool>,
) -> Result<Vec<Found>, HarvestError> {
    let context = Context {
        plan,
        credentials,
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
    /// Whether it reads beside the first connection, which takes over whatever goes wrong.
    helps: bool,
    /// Whether the server has let us in once: from then on a broken connection is tried again.
    met: bool,
    with_namespaces: bool,
}

impl<'a> Runner<'a> {
    fn new(context: Context<'a>, desk: Desk<'a>, helps: bool) -> Self {
        Self {
            context,
            desk,
            session: None,
            pace: Pace::new(context.plan.limits),
            helps,
            met: false,
            with_namespaces: true,
        }
    }

    /// Parts from the server and says what came of it all.
    fn end(mut self, result: Result<(), HarvestError>) -> Result<Outcome, HarvestError> {
        let parted = self.part(result.is_ok());
        match result.and(parted) {
            Ok(()) => {
                self.desk.tell(Stage::Done, None);
                Ok(self.desk.conclude(false))
            }
            Err(HarvestError::Stopped | HarvestError::Net(NetError::Stopped)) => {
                Ok(self.desk.conclude(true))
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
        let to_read = found.iter().filter(|mailbox| mailbox.skip.is_none());
        self.desk
            .expect(0, to_read.filter_map(|mailbox| mailbox.messages).sum());
        let mut changed = Vec::new();
        for mailbox in &found {
            match &mailbox.skip {
                Some(reason) => self.skip(mailbox, reason.clone(), mailbox.messages)?,
                None if self.is_unchanged(mailbox)? => {}
                None => changed.push(mailbox),
            }
        }
        self.read_all(changed)?;
        self.desk.caught_up()?;
        Ok(found)
    }

    /// Reads mailboxes to their ends, over several connections at the same time where that is faster.
    fn read_all(&mut self, mailboxes: Vec<&Found>) -> Result<(), HarvestError> {
        let crew = Crew::new(mailboxes, self.context.plan.limits);
        std::thread::scope(|scope| {
            for number in 1..crew.most() {
                let (crew, helper) = (&crew, Runner::new(self.context, self.desk, true));
                scope.spawn(move || helper.help(crew, number));
            }
            let read = self.read_in_turn(&crew);
            crew.end();
            read
        })
    }

    fn read_in_turn(&mut self, crew: &Crew<'_>) -> Result<(), HarvestError> {
        while let Some(turn) = crew.next() {
            self.mailbox(turn.mailbox, crew)?;
            turn.done();
        }
        Ok(())
    }

    /// Reads beside the first connection when it is wanted, until all is read. Whatever goes wrong, the first reads what
    /// is left, and meets the same if it is more than a refusal.
    fn help(mut self, crew: &Crew<'_>, number: usize) {
        while let Some(turn) = crew.join(number) {
            let read = self.mailbox(turn.mailbox, crew);
            if read.is_err() {
                let _ = self.part(false);
                return;
            }
            turn.done();
        }
        let _ = self.part(true);
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
        match self.session.take() {
            Some(session) => self.desk.part(session, politely),
            None => Ok(()),
        }
    }

    /// Decides whether to try again after an error; waits first if so.
    pub(super) fn recover(&mut self, error: HarvestError) -> Result<(), HarvestError> {
        self.part(false)?;
        if self.helps {
            return Err(error);
        }
        let asked = match &error {
            HarvestError::Throttled { said, .. } => throttle(said).flatten(),
            _ if !self.met && !self.context.plan.watch => return Err(error),
            HarvestError::Net(NetError::Cut { how, .. }) => throttle(how.words()).flatten(),
            HarvestError::Net(
                NetError::Silent { .. }
                | NetError::UnknownHost { .. }
                | NetError::Refused { .. }
                // As of a server that is just starting or ending.
                | NetError::NoAgreement { .. }
                | NetError::NotImap { .. }
                | NetError::NotHttp { .. },
            )
            | HarvestError::TooManyConnections { .. }
            | HarvestError::Unavailable { .. } => None,
            _ => return Err(error),
        };
        self.pace.setback();
        if !self.context.plan.watch && self.pace.setbacks() > self.context.plan.limits.breaks {
            return Err(match error {
                HarvestError::Net(last) => HarvestError::Lost {
                    host: self.context.plan.endpoint.host.clone(),
                    times: self.pace.setbacks(),
                    last: Box::new(last),
                },
                other => other,
            });
        }
        self.desk.wait(self.pace.wait(asked), &error)
    }

    pub(super) fn skip(
        &mut self,
        mailbox: &Found,
        reason: SetAsideReason,
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
