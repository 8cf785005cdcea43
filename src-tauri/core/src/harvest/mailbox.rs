//! Reading one mailbox to its end, over as many connections as it takes.

use super::answer::{self, Answer, Status};
use super::command::Command;
use super::flight::Flight;
use super::frame::Frame;
use super::pace::throttle;
use super::reading::{Reading, Why};
use super::run::Runner;
use super::survey::Found;
use super::uids::{self, Ahead, Work};
use super::{Compress, HarvestError, Opened, SkipReason};
use crate::model::{MailboxId, UidRange};
use crate::net::NetError;
use std::time::Instant;

/// Refusals in a row after which a mailbox is left alone: bisecting to one bad message takes a dozen.
const MOST_REFUSALS: u32 = 24;
/// How often a mailbox's UIDVALIDITY may change while it is read: a chunk's UIDs mean something only under one.
const MOST_CHANGES: u32 = 3;
/// Messages in a row that a mailbox may list and not give, or not know any more.
const MOST_WITHHELD: u32 = 500;
/// UIDs that a search may find beyond those that the mailbox is said to hold: new mail comes in between.
const MOST_NEW: u64 = 1000;
/// Messages that a chunk has to have to say something about the line.
const TELLING: usize = 300;
/// Bytes a second below which compressing is worth it, whatever the servers' processors say.
const SLOW: f64 = 3e6;

impl Found {
    /// Returns what the caller is told of it.
    fn opened(&self, uid_validity: u32, on_server: u64) -> Opened {
        Opened {
            raw_name: self.raw_name.clone(),
            name: self.name.clone(),
            role: self.role,
            uid_validity,
            on_server,
        }
    }
}

/// How a mailbox opened.
enum Opening {
    Ready,
    Refused(String),
}

/// How reading a mailbox ended.
enum Ending {
    Read,
    Refused(String),
}

impl Runner<'_> {
    /// Reads a mailbox to its end, over as many connections as it takes.
    pub(super) fn mailbox(&mut self, mailbox: &Found) -> Result<(), HarvestError> {
        self.desk.mailbox.clone_from(&mailbox.name);
        if self.is_unchanged(mailbox)? {
            return Ok(());
        }
        let mut reading: Option<Reading> = None;
        let mut changes = 0;
        loop {
            let before = reading.as_ref().map(|reading| reading.uid_validity);
            let opened = self.open(mailbox, &mut reading);
            if before.is_some() && before != reading.as_ref().map(|reading| reading.uid_validity) {
                changes += 1;
            }
            let ending = match opened {
                Ok(_) if changes > MOST_CHANGES => Ok(Ending::Refused(
                    "its UIDVALIDITY changes again and again".to_owned(),
                )),
                Ok(Opening::Refused(said)) => Ok(Ending::Refused(said)),
                Ok(Opening::Ready) => match &mut reading {
                    Some(reading) => self.pump(reading),
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
                Ok(Ending::Refused(said)) => {
                    self.note()?;
                    let there = reading
                        .as_ref()
                        .map_or(mailbox.messages, |reading| Some(reading.on_server));
                    return self.skip(mailbox, SkipReason::Refused(said), there);
                }
                Err(error) => {
                    if let Some(reading) = &mut reading {
                        if reading.flights.iter().any(|flight| flight.rows() > 0) {
                            self.pace.moved();
                        }
                        let said = said_by(&error);
                        match throttle(&said) {
                            Some(_) => reading.postpone(),
                            None => reading.broke(&said, &mut self.desk)?,
                        }
                    }
                    self.recover(error)?;
                }
            }
        }
    }

    /// Returns whether a mailbox need not be opened: it has no UID that is not done, and holds as many messages as are
    /// held of it. New mail would raise the first, and mail that is gone lower the second; flags are not read.
    fn is_unchanged(&mut self, mailbox: &Found) -> Result<bool, HarvestError> {
        let (Some(messages), Some((uid_next, uid_validity))) = (mailbox.messages, mailbox.uids)
        else {
            return Ok(false);
        };
        if uid_validity == 0 || uid_next == 0 {
            return Ok(false);
        }
        let resume = self.desk.opened(&mailbox.opened(uid_validity, messages))?;
        let all = UidRange {
            first: 1,
            last: uid_next - 1,
        };
        let left = match messages {
            0 => Vec::new(),
            _ => uids::without(all, &uids::tidy(resume.done)),
        };
        if resume.held != messages || !left.is_empty() {
            return Ok(false);
        }
        self.desk.total = self.desk.total.saturating_sub(messages);
        self.desk.finished(resume.mailbox, messages)?;
        Ok(true)
    }

    /// Opens a mailbox for reading only, and finds out what is to be read in it.
    fn open(
        &mut self,
        mailbox: &Found,
        reading: &mut Option<Reading>,
    ) -> Result<Opening, HarvestError> {
        let (mut exists, mut uid_validity, mut uid_next) = (0, 0, 0);
        let session = self.connected()?;
        let end = session.ask(
            &Command::Examine(&mailbox.raw_name),
            &mut |answer| match answer {
                // There are no more UIDs.
                Answer::Exists(number) => exists = number.min(u64::from(u32::MAX)),
                Answer::Said(said) => {
                    let short = |number: u64| u32::try_from(number).unwrap_or_default();
                    if let Some(number) = said.number("UIDVALIDITY") {
                        uid_validity = short(number);
                    }
                    if let Some(number) = said.number("UIDNEXT") {
                        uid_next = short(number);
                    }
                }
                _ => {}
            },
        );
        let end = match end {
            Ok(end) => end,
            Err(HarvestError::CommandRefused { said, .. }) => {
                return Ok(Opening::Refused(said));
            }
            Err(error) => return Err(error),
        };
        self.note()?;
        if !end.is_ok() {
            if throttle(&end.said).is_some() {
                return Err(self.throttled(end.said));
            }
            return Ok(Opening::Refused(end.said));
        }
        if reading
            .as_ref()
            .is_some_and(|reading| reading.uid_validity == uid_validity)
        {
            return Ok(Opening::Ready);
        }
        let resume = self.desk.opened(&mailbox.opened(uid_validity, exists))?;
        // Without a UIDVALIDITY, UIDs of another day say nothing.
        let done = match uid_validity {
            0 => Vec::new(),
            _ => uids::tidy(resume.done),
        };
        let top = match uid_next.checked_sub(1) {
            Some(top) if exists > 0 => Some(top),
            // The server does not say where its UIDs end: it is asked which there are.
            None if exists > 0 => None,
            _ => Some(0),
        };
        let mut open = uids::without(
            UidRange {
                first: 1,
                last: top.unwrap_or(u32::MAX),
            },
            &done,
        );
        if top == Some(0) {
            open.clear();
        }
        let (mut held, mut sure) = (Vec::new(), true);
        if done.is_empty() && top.is_some_and(|top| u64::from(top) == exists) {
            // As many messages as UIDs: there is nothing to find out.
            held.clone_from(&open);
        } else if let (Some(first), Some(last)) = (open.first(), open.last()) {
            let span = UidRange {
                first: first.first,
                last: last.last,
            };
            let searched = self.search(span, exists)?;
            if searched.is_none() && top.is_none() {
                let said = "it says neither where its UIDs end nor which there are";
                return Ok(Opening::Refused(said.to_owned()));
            }
            sure = searched.is_some();
            held = searched.unwrap_or_default();
            if top.is_none() {
                let last = held.last().map_or(0, |range| range.last);
                open.retain(|range| range.first <= last);
                if let Some(range) = open.last_mut() {
                    range.last = range.last.min(last);
                }
            }
            // A search that finds less than there is cannot be relied on.
            if done.is_empty() && uids::count(&held) < exists && top.is_some() {
                sure = false;
            }
            if !sure {
                held.clone_from(&open);
            }
        }
        let ahead = Ahead::new(open, &held);
        let last = top.unwrap_or(u32::MAX);
        if sure && !done.is_empty() && resume.held + ahead.count() != exists {
            self.drop_gone(resume.mailbox, &done, last, exists)?;
        }
        let before = mailbox.messages.unwrap_or_default();
        self.desk.total = self.desk.total.saturating_sub(before) + ahead.count();
        *reading = Some(Reading::new(
            resume.mailbox,
            uid_validity,
            exists,
            sure,
            ahead,
        ));
        Ok(Opening::Ready)
    }

    /// Says what is gone of the ranges done in a mailbox that holds `exists` messages, `last` the highest. A search that
    /// finds another number cannot be relied on, or something is just changing: the next harvest looks again.
    fn drop_gone(
        &mut self,
        mailbox: MailboxId,
        done: &[UidRange],
        last: u32,
        exists: u64,
    ) -> Result<(), HarvestError> {
        let there = match exists {
            0 => Some(Vec::new()),
            _ => self.search(UidRange { first: 1, last }, exists)?,
        };
        let Some(there) = there.filter(|there| uids::count(there) == exists) else {
            return Ok(());
        };
        let gone: Vec<UidRange> = done
            .iter()
            .flat_map(|&range| uids::without(range, &there))
            .collect();
        self.desk.gone(mailbox, &gone)
    }

    /// Returns which UIDs of a range exist; `None` where the server does not say, or says more than the `most` that
    /// it claims to hold.
    fn search(
        &mut self,
        range: UidRange,
        most: u64,
    ) -> Result<Option<Vec<UidRange>>, HarvestError> {
        let most = most.saturating_add(MOST_NEW);
        let session = self.connected()?;
        let esearch = session.can("ESEARCH");
        let mut found = Vec::new();
        let end = session.ask(&Command::Search { range, esearch }, &mut |answer| {
            if let Answer::Found(part) = answer
                && found.len() as u64 <= most
            {
                answer::found(part, &mut found);
            }
        })?;
        self.note()?;
        if !end.is_ok() && throttle(&end.said).is_some() {
            return Err(self.throttled(end.said));
        }
        let found = uids::inside(&uids::tidy(found), range);
        Ok((end.is_ok() && uids::count(&found) <= most).then_some(found))
    }

    fn throttled(&self, said: String) -> HarvestError {
        HarvestError::Throttled {
            host: self.context.plan.endpoint.host.clone(),
            said,
        }
    }

    /// Reads what is left of an open mailbox.
    fn pump(&mut self, reading: &mut Reading) -> Result<Ending, HarvestError> {
        let mut landed_at = Instant::now();
        loop {
            if reading.barren > MOST_WITHHELD {
                let said = "it lists messages and gives none of them";
                return Ok(Ending::Refused(said.to_owned()));
            }
            self.ask_ahead(reading)?;
            if reading.flights.is_empty() {
                reading.prove(&mut self.desk)?;
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
                    reading.settle(flight, Why::Done, &mut self.desk)?;
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
                        return Ok(Ending::Refused(said));
                    }
                    self.pace.setback();
                    reading.settle(flight, Why::Refused(&said), &mut self.desk)?;
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
            return reading.empty(work.range, &mut self.desk);
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

/// Returns what broke a connection, in a few words.
fn said_by(error: &HarvestError) -> String {
    match error {
        HarvestError::Net(NetError::Cut { said, .. }) | HarvestError::Throttled { said, .. } => {
            said.clone()
        }
        other => other.to_string(),
    }
}
