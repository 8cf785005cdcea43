//! Reading one mailbox to its end, over as many connections as it takes.

use super::answer::{self, Answer, Status};
use super::command::Command;
use super::crew::Crew;
use super::flight::Flight;
use super::frame::Frame;
use super::opening::Opening;
use super::pace::throttle;
use super::reading::{Reading, Why};
use super::run::Runner;
use super::survey::Found;
use super::uids::{self, Work};
use super::{Compress, HarvestError};
use crate::model::SetAsideReason;
use crate::net::NetError;
use std::time::Instant;

/// Refusals in a row after which a mailbox is left alone: bisecting to one bad message takes a dozen.
const MOST_REFUSALS: u32 = 24;
/// How often a mailbox's UIDVALIDITY may change while it is read: a chunk's UIDs mean something only under one.
const MOST_CHANGES: u32 = 3;
/// Messages in a row that a mailbox may list and not give, or not know any more.
const MOST_WITHHELD: u32 = 500;
/// Messages that a chunk has to have to say something about the line.
const TELLING: usize = 300;
/// Bytes a second below which compressing is worth it, whatever the servers' processors say.
const SLOW: f64 = 3e6;

/// How reading a mailbox ended.
enum Ending {
    Read,
    Refused(SetAsideReason),
}

impl Runner<'_> {
    /// Reads a mailbox to its end, over as many connections as it takes, one after the other.
    pub(super) fn mailbox(&mut self, mailbox: &Found, crew: &Crew<'_>) -> Result<(), HarvestError> {
        self.desk.reads(&mailbox.name, true);
        let read = self.read(mailbox, crew);
        self.desk.reads(&mailbox.name, false);
        read
    }

    fn read(&mut self, mailbox: &Found, crew: &Crew<'_>) -> Result<(), HarvestError> {
        let mut reading: Option<Reading> = None;
        let mut changes = 0;
        loop {
            let before = reading.as_ref().map(|reading| reading.uid_validity);
            let opened = self.open(mailbox, &mut reading);
            if before.is_some() && before != reading.as_ref().map(|reading| reading.uid_validity) {
                changes += 1;
            }
            let ending = match opened {
                Ok(_) if changes > MOST_CHANGES => {
                    Ok(Ending::Refused(SetAsideReason::FolderUnstable))
                }
                Ok(Opening::Refused(reason)) => Ok(Ending::Refused(reason)),
                Ok(Opening::Ready) => match &mut reading {
                    Some(reading) => self.pump(reading, crew),
                    None => Ok(Ending::Read),
                },
                Err(error) => Err(error),
            };
            match ending {
                Ok(Ending::Read) => {
                    if let Some(reading) = reading {
                        self.desk.finished(reading.mailbox, reading.on_server)?;
                    }
                    return self.note();
                }
                Ok(Ending::Refused(reason)) => {
                    self.note()?;
                    let there = reading
                        .as_ref()
                        .map_or(mailbox.messages, |reading| Some(reading.on_server));
                    return self.skip(mailbox, reason, there);
                }
                Err(error) => {
                    if let Some(reading) = &mut reading {
                        if reading.flights.iter().any(|flight| flight.rows() > 0) {
                            self.pace.moved();
                        }
                        let words = words_of(&error);
                        match throttle(words) {
                            Some(_) => reading.postpone(),
                            None => reading.broke(words, &self.desk)?,
                        }
                    }
                    self.recover(error)?;
                }
            }
        }
    }

    pub(super) fn throttled(&self, said: String) -> HarvestError {
        HarvestError::Throttled {
            host: self.context.plan.endpoint.host.clone(),
            said,
        }
    }

    /// Reads what is left of an open mailbox.
    fn pump(&mut self, reading: &mut Reading, crew: &Crew<'_>) -> Result<Ending, HarvestError> {
        let mut landed_at = Instant::now();
        loop {
            if crew.is_over() {
                return Err(HarvestError::Stopped);
            }
            if reading.barren > MOST_WITHHELD {
                return Ok(Ending::Refused(SetAsideReason::FolderWithheld));
            }
            self.ask_ahead(reading)?;
            if reading.flights.is_empty() {
                reading.prove(&self.desk)?;
                return Ok(Ending::Read);
            }
            if let Some((flight, status, said)) = self.hear(reading)? {
                let (rows, took) = (flight.rows(), landed_at.elapsed());
                landed_at = Instant::now();
                if status == Status::Ok {
                    if rows > 0 {
                        reading.refused = 0;
                    }
                    self.pace.chunk(
                        u32::try_from(rows).unwrap_or(u32::MAX),
                        flight.byte_count(),
                        took,
                    );
                    let slow = is_slow(&flight);
                    reading.settle(flight, Why::Done, &self.desk)?;
                    crew.measure(self.desk.done(), self.desk.left());
                    if slow && reading.flights.is_empty() {
                        self.compress()?;
                    }
                } else if throttle(&said).is_some() {
                    reading.again.push(flight.work);
                    return Err(self.throttled(said));
                } else if let Some(error) = self.session.as_ref().and_then(|s| s.lost(&said)) {
                    reading.again.push(flight.work);
                    reading.postpone();
                    return Err(error);
                } else {
                    reading.refused += 1;
                    if rows == 0 && reading.refused > MOST_REFUSALS {
                        reading.again.push(flight.work);
                        return Ok(Ending::Refused(SetAsideReason::FolderRefused(said)));
                    }
                    self.pace.setback();
                    reading.settle(flight, Why::Refused(&said), &self.desk)?;
                }
            }
        }
    }

    /// Asks for as many chunks as may be in flight; what failed before goes first and alone.
    fn ask_ahead(&mut self, reading: &mut Reading) -> Result<(), HarvestError> {
        loop {
            if !reading.again.is_empty() {
                if reading.flights.is_empty()
                    && let Some(work) = reading.again.pop()
                {
                    self.ask_again(reading, work)?;
                    continue;
                }
                return Ok(());
            }
            if reading.flights.len() >= self.pace.depth() {
                return Ok(());
            }
            let Some(work) = reading.ahead.next(reading.wide(self.pace.size())) else {
                return Ok(());
            };
            self.fetch(reading, work)?;
        }
    }

    /// Asks once more for what was missing or refused, unless it has vanished meanwhile.
    fn ask_again(&mut self, reading: &mut Reading, mut work: Work) -> Result<(), HarvestError> {
        if reading.sure && work.failures > 0 {
            let before = uids::count(&work.expected);
            match self.search(work.range, reading.on_server) {
                Ok(Some(found)) => work.expected = found,
                Ok(None) => {}
                Err(error) => {
                    reading.again.push(work);
                    return Err(error);
                }
            }
            let gone = before.saturating_sub(uids::count(&work.expected));
            reading.on_server = reading.on_server.saturating_sub(gone);
            if work.expected.is_empty() {
                reading.barren += 1;
            }
        }
        self.fetch(reading, work)
    }

    fn fetch(&mut self, reading: &mut Reading, work: Work) -> Result<(), HarvestError> {
        let Some(range) = work.ask() else {
            return reading.empty(work.range, &self.desk);
        };
        let with_subject = self.context.plan.with_subject;
        let command = Command::Fetch {
            range,
            with_subject,
        };
        let sent = self.connected().and_then(|session| session.send(&command));
        match sent {
            Ok(tag) => reading.flights.push_back(Flight::new(tag, work)),
            Err(error) => {
                reading.again.push(work);
                return Err(error);
            }
        }
        self.note()
    }

    /// Reads answers until a chunk ends.
    fn hear(
        &mut self,
        reading: &mut Reading,
    ) -> Result<Option<(Flight, Status, String)>, HarvestError> {
        let Some(session) = &mut self.session else {
            return Err(HarvestError::Stopped);
        };
        loop {
            if self.desk.is_stopped() {
                return Err(HarvestError::Stopped);
            }
            let Frame::Whole(line) = session.next()? else {
                continue;
            };
            let mut useful = false;
            match answer::read(line) {
                Answer::Row(row) => useful = reading.row(&row),
                Answer::Said(said) => match said.tag {
                    Some(tag) => {
                        if let Some(flight) = reading.landed(tag) {
                            let (status, said) = (said.status, said.shown());
                            session.useful();
                            return Ok(Some((flight, status, said)));
                        }
                    }
                    None if said.status == Status::Bye => {
                        let said = said.shown();
                        session.heard_bye(said);
                    }
                    None => {}
                },
                _ => {}
            }
            if useful {
                session.useful();
            }
        }
    }

    /// Has both sides compress, where the plan leaves that to us.
    fn compress(&mut self) -> Result<(), HarvestError> {
        if self.context.plan.compress == Compress::Auto
            && let Some(session) = &mut self.session
            && !session.is_compressed()
        {
            session.compress()?;
        }
        self.note()
    }
}

/// Returns whether a chunk came over a slow line: counted from its first row, so that distance alone is not slow.
fn is_slow(flight: &Flight) -> bool {
    flight.rows() >= TELLING
        && flight.first_row.is_some_and(|first| {
            let seconds = first.elapsed().as_secs_f64();
            flight.byte_count() as f64 / seconds.max(1e-6) < SLOW
        })
}

/// Returns what the server or the system said when a connection broke; empty where neither said anything.
fn words_of(error: &HarvestError) -> &str {
    match error {
        HarvestError::Net(NetError::Cut { how, .. }) => how.words(),
        HarvestError::Throttled { said, .. } => said,
        _ => "",
    }
}
