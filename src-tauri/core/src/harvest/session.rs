//! A signed-in connection: commands out through the `imap` crate, answers straight from the tap.

use super::answer::{self, Answer, Status};
use super::command::{Command, Written};
use super::frame::{Frame, Framer};
use super::signin::{self, SignedIn};
use super::tap::Tap;
use super::{CredentialSource, HarvestError, Plan};
use crate::model::{Timestamp, WireLine};
use crate::net::{Broken, NetError, Traffic};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// How long a server that has said goodbye may take to hang up.
const GOODBYE: Duration = Duration::from_secs(5);
/// How long an idle connection is listened to before anything else is looked at.
const WATCH: Duration = Duration::from_millis(200);

/// Bytes that a server may send in a row without any being of use: a search in a mailbox of two million messages
/// takes half of it.
const MOST_USELESS: usize = 32 << 20;

/// What is handed along to open a session.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) plan: &'a Plan,
    pub(super) credentials: &'a dyn CredentialSource,
    pub(super) now: &'a (dyn Fn() -> Timestamp + Sync),
    pub(super) stop: &'a Arc<AtomicBool>,
}

/// How a command ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct End {
    pub(super) status: Status,
    /// The server's words, for a person.
    pub(super) said: String,
}

impl End {
    pub(super) fn is_ok(&self) -> bool {
        self.status == Status::Ok
    }
}

/// What a server says of a mailbox that it opens; 0 where it does not say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Examined {
    pub(super) messages: u64,
    pub(super) uid_validity: u32,
    pub(super) uid_next: u32,
}

impl Examined {
    fn hear(&mut self, answer: &Answer<'_>) {
        let short = |number: u64| u32::try_from(number).unwrap_or_default();
        match answer {
            // There are no more UIDs.
            Answer::Exists(number) => self.messages = (*number).min(u64::from(u32::MAX)),
            Answer::Said(said) => {
                if let Some(number) = said.number("UIDVALIDITY") {
                    self.uid_validity = short(number);
                }
                if let Some(number) = said.number("UIDNEXT") {
                    self.uid_next = short(number);
                }
            }
            _ => {}
        }
    }
}

/// Turns commands into lines of the receipt: each with the bytes since the line before.
#[derive(Debug, Default)]
pub(super) struct Receipt {
    before: Traffic,
    pub(super) lines: Vec<WireLine>,
}

impl Receipt {
    /// Notes that a connection begins: its bytes count from nothing.
    pub(super) fn begin(&mut self) {
        self.before = Traffic::default();
    }

    pub(super) fn line(&mut self, host: &str, at: Timestamp, command: String, now: Traffic) {
        self.lines.push(WireLine {
            at,
            host: host.to_owned(),
            command,
            bytes_out: now.bytes_out.saturating_sub(self.before.bytes_out),
            bytes_in: now.bytes_in.saturating_sub(self.before.bytes_in),
        });
        self.before = now;
    }
}

/// A signed-in connection.
pub(super) struct Session<'a> {
    context: Context<'a>,
    imap: imap::Session<Tap>,
    tap: Tap,
    framer: Framer,
    capabilities: BTreeSet<String>,
    pub(super) receipt: Receipt,
    /// What the server said when it hung up.
    bye: Option<String>,
    compressed: bool,
    /// Bytes received since the last one that was of use.
    useless: usize,
}

impl<'a> Session<'a> {
    /// Connects and signs in. What was sent stands in `receipt`, also where it fails.
    pub(super) fn open(context: Context<'a>, receipt: &mut Receipt) -> Result<Self, HarvestError> {
        let SignedIn {
            imap,
            tap,
            capabilities,
        } = signin::sign_in(context, receipt)?;
        let held = tap.signed_in();
        let mut session = Self {
            context,
            imap,
            tap,
            framer: Framer::new(&held, context.plan.limits.largest_header),
            capabilities: capabilities.clone().unwrap_or_default(),
            receipt: std::mem::take(receipt),
            bye: None,
            compressed: false,
            useless: 0,
        };
        let result = session.introduce(capabilities.is_none());
        if let Err(error) = result {
            *receipt = std::mem::take(&mut session.receipt);
            return Err(error);
        }
        session.tap.set_deadline(None);
        Ok(session)
    }

    fn introduce(&mut self, ask: bool) -> Result<(), HarvestError> {
        if ask {
            let mut capabilities = BTreeSet::new();
            self.ask(&Command::Capability, &mut |answer| {
                if let Answer::Capabilities(words) = answer {
                    capabilities.extend(signin::words(words));
                }
            })?;
            self.capabilities = capabilities;
        }
        if self.can("ID") {
            // Some servers open no mailbox for a stranger; what they answer does not matter.
            self.ask(&Command::Id, &mut |_| {})?;
        }
        Ok(())
    }

    /// Returns whether the server has an ability.
    pub(super) fn can(&self, ability: &str) -> bool {
        self.capabilities.contains(ability)
    }

    pub(super) fn is_compressed(&self) -> bool {
        self.compressed
    }

    /// Has both sides compress from here on, where the server can. Nothing may be in flight.
    pub(super) fn compress(&mut self) -> Result<(), HarvestError> {
        if self.compressed || !self.can("COMPRESS=DEFLATE") {
            return Ok(());
        }
        if self.ask(&Command::CompressDeflate, &mut |_| {})?.is_ok() {
            self.tap.deflate(&self.framer.take_rest());
            self.compressed = true;
        }
        Ok(())
    }

    /// Sends a command and returns its tag.
    pub(super) fn send(&mut self, command: &Command<'_>) -> Result<String, HarvestError> {
        self.useful();
        match command.write() {
            Written::Line(line) => {
                self.write(&line)?;
            }
            Written::Literal { line, name, rest } => {
                self.write(&line)?;
                let tag = self.tap.tag();
                loop {
                    match answer::read(self.whole()?) {
                        Answer::GoOn => break,
                        Answer::Said(said) if said.tag == Some(tag.as_bytes()) => {
                            let said = said.shown();
                            return Err(HarvestError::CommandRefused {
                                host: self.host().to_owned(),
                                said,
                            });
                        }
                        _ => {}
                    }
                }
                self.tap.write_literal(name, &rest)?;
            }
        }
        self.account();
        Ok(self.tap.tag())
    }

    /// Puts what was written on the receipt.
    fn account(&mut self) {
        for sent in self.tap.take_sent() {
            let at = (self.context.now)();
            let host = &self.context.plan.endpoint.host;
            self.receipt.line(host, at, sent.command, sent.traffic);
        }
    }

    fn write(&mut self, line: &str) -> Result<(), HarvestError> {
        let written = catch_unwind(AssertUnwindSafe(|| self.imap.run_command(line)));
        if matches!(written, Ok(Ok(()))) {
            return Ok(());
        }
        if let Some(command) = self.tap.take_forbidden() {
            return Err(HarvestError::Forbidden { command });
        }
        let failed = self.tap.take_failed();
        Err(self.broken(failed.unwrap_or_else(|| NetError::Cut {
            host: self.host().to_owned(),
            how: Broken::NotSent,
        })))
    }

    pub(super) fn host_name(&self) -> String {
        self.host().to_owned()
    }

    fn host(&self) -> &'a str {
        &self.context.plan.endpoint.host
    }

    /// Puts the server's last words into an error that only says that it hung up.
    fn broken(&mut self, error: NetError) -> HarvestError {
        match (error, self.bye.take()) {
            (NetError::Cut { host, .. } | NetError::Silent { host, .. }, Some(said)) => {
                let how = Broken::Goodbye(said);
                HarvestError::Net(NetError::Cut { host, how })
            }
            (error, _) => HarvestError::Net(error),
        }
    }

    /// Returns the next answer or part of one.
    pub(super) fn next(&mut self) -> Result<Frame<'_>, HarvestError> {
        while !self.framer.advance() {
            self.fill()?;
        }
        Ok(self.framer.frame())
    }

    /// The same, where something comes within `limit`.
    fn next_within(&mut self, limit: Duration) -> Result<Option<Frame<'_>>, HarvestError> {
        while !self.framer.advance() {
            match self.tap.is_ready(limit) {
                Ok(true) => self.fill()?,
                Ok(false) => return Ok(None),
                Err(error) => return Err(self.broken(error)),
            }
        }
        Ok(Some(self.framer.frame()))
    }

    /// Reads what comes; an error where too much of it has been of no use.
    fn fill(&mut self) -> Result<(), HarvestError> {
        match self.tap.fill(self.framer.room()) {
            Ok(bytes) => {
                self.framer.filled(bytes);
                self.useless += bytes;
            }
            Err(error) => return Err(self.broken(error)),
        }
        match self.useless > MOST_USELESS {
            true => Err(self.flooded()),
            false => Ok(()),
        }
    }

    fn whole(&mut self) -> Result<&[u8], HarvestError> {
        Ok(match self.next()? {
            Frame::Whole(bytes) | Frame::First(bytes) => bytes,
            Frame::More(_) | Frame::Last(_) => b"",
        })
    }

    /// Notes that what came last was of use.
    pub(super) fn useful(&mut self) {
        self.useless = 0;
    }

    /// Returns the error for a server that sends without end.
    pub(super) fn flooded(&self) -> HarvestError {
        HarvestError::Flooded {
            host: self.host_name(),
        }
    }

    /// Notes that the server says it is hanging up.
    pub(super) fn heard_bye(&mut self, said: String) {
        // Said again and again, it does not make the time longer.
        if self.bye.replace(said).is_none() {
            self.tap.set_deadline(Some(GOODBYE));
        }
    }

    /// Returns the error for a refusal that says that nothing will work on this connection, if this is one.
    pub(super) fn lost(&self, said: &str) -> Option<HarvestError> {
        said.to_lowercase()
            .contains("authenticated but not connected")
            .then(|| HarvestError::Unavailable {
                host: self.host_name(),
                said: said.to_owned(),
            })
    }

    /// Sends a command, hands on what comes, and returns how it ended. Nothing else may be in flight.
    pub(super) fn ask(
        &mut self,
        command: &Command<'_>,
        hear: &mut dyn FnMut(Answer<'_>),
    ) -> Result<End, HarvestError> {
        let tag = self.send(command)?;
        let end = self.end_of(&tag, hear)?;
        match self.lost(&end.said).filter(|_| !end.is_ok()) {
            Some(error) => Err(error),
            None => Ok(end),
        }
    }

    /// Hands on what comes until the command with this tag ends.
    pub(super) fn end_of(
        &mut self,
        tag: &str,
        hear: &mut dyn FnMut(Answer<'_>),
    ) -> Result<End, HarvestError> {
        loop {
            let mut bye = None;
            match self.next()? {
                Frame::Whole(line) | Frame::First(line) => match answer::read(line) {
                    Answer::Said(said) if said.tag == Some(tag.as_bytes()) => {
                        return Ok(End {
                            status: said.status,
                            said: said.shown(),
                        });
                    }
                    Answer::Said(said) if said.status == Status::Bye => bye = Some(said.shown()),
                    other => hear(other),
                },
                Frame::More(part) | Frame::Last(part) => hear(Answer::Found(part)),
            }
            if let Some(said) = bye {
                self.heard_bye(said);
            }
        }
    }

    /// Opens a mailbox for reading only; `Err` in it has the server's words where it does not open.
    pub(super) fn examine(
        &mut self,
        raw_name: &[u8],
    ) -> Result<Result<Examined, String>, HarvestError> {
        let mut examined = Examined::default();
        let end = self.ask(&Command::Examine(raw_name), &mut |answer| {
            examined.hear(&answer);
        });
        match end {
            Ok(end) if end.is_ok() => Ok(Ok(examined)),
            Ok(End { said, .. }) | Err(HarvestError::CommandRefused { said, .. }) => Ok(Err(said)),
            Err(error) => Err(error),
        }
    }

    /// Has the server tell of the open mailbox until something changes in it or `is_over` says so, which is asked several
    /// times a second. Returns whether something changed.
    pub(super) fn idle(&mut self, is_over: &mut dyn FnMut() -> bool) -> Result<bool, HarvestError> {
        let tag = self.send(&Command::Idle)?;
        let (mut changed, mut idling) = (false, false);
        while !(idling && (changed || is_over())) {
            // Its consent is due like any answer; what it tells afterwards may take its time.
            let frame = match idling {
                true => self.next_within(WATCH)?,
                false => Some(self.next()?),
            };
            let Some(Frame::Whole(line)) = frame else {
                continue;
            };
            match answer::read(line) {
                Answer::Exists(_) | Answer::Gone => changed = true,
                Answer::GoOn => idling = true,
                // Refused, or ended by the server.
                Answer::Said(said) if said.tag == Some(tag.as_bytes()) => return Ok(changed),
                Answer::Said(said) if said.status == Status::Bye => {
                    // Nothing is under way that its hanging up could tell more of.
                    let how = Broken::Goodbye(said.shown());
                    let host = self.host_name();
                    return Err(HarvestError::Net(NetError::Cut { host, how }));
                }
                _ => {}
            }
        }
        if let Err(error) = self.tap.write_done() {
            return Err(self.broken(error));
        }
        self.account();
        self.end_of(&tag, &mut |answer| {
            changed |= matches!(answer, Answer::Exists(_) | Answer::Gone);
        })?;
        Ok(changed)
    }

    /// Says goodbye; what the server answers to it does not matter.
    pub(super) fn close(&mut self) {
        self.tap.set_deadline(Some(GOODBYE));
        let _ = self.ask(&Command::Logout, &mut |_| {});
        self.account_rest();
    }

    /// Puts what came after the last command on the receipt.
    pub(super) fn account_rest(&mut self) {
        let now = self.tap.traffic();
        if now != self.receipt.before {
            let at = (self.context.now)();
            let host = &self.context.plan.endpoint.host;
            self.receipt
                .line(host, at, "(connection closed)".to_owned(), now);
        }
    }
}
