//! One mailbox being read: chunks in flight, what came of them, what is to be asked again.

use super::answer::Row;
use super::desk::Desk;
use super::flight::Flight;
use super::uids::{self, Ahead, Work};
use super::{Chunk, HarvestError, RawHeader, Withheld};
use crate::model::{MailboxId, SetAsideReason, UidRange};
use std::collections::VecDeque;

/// Missing UIDs of one chunk that are asked for singly; more are halved first.
const SINGLY: u64 = 16;

/// Header bytes held for all chunks in flight; rows beyond are asked for again, in smaller chunks.
const MOST_HELD: usize = 16 << 20;
/// How often the width of a chunk is doubled at most where nobody says which UIDs there are, and none come.
const MOST_DOUBLED: u32 = 20;

/// Why a chunk has to be settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why<'a> {
    /// It ended with OK.
    Done,
    /// It ended with NO or BAD.
    Refused(&'a str),
    /// The connection broke while it was being read.
    Broken(&'a str),
}

/// A mailbox being read.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) mailbox: MailboxId,
    pub(super) uid_validity: u32,
    pub(super) on_server: u64,
    /// Whether the server says which UIDs it holds; if not, what it does not give does not exist.
    pub(super) sure: bool,
    pub(super) ahead: Ahead,
    pub(super) again: Vec<Work>,
    pub(super) flights: VecDeque<Flight>,
    /// Messages that broke the connection: taken for poison once something else could be read after them.
    unproven: Vec<(Work, SetAsideReason)>,
    /// Refusals in a row.
    pub(super) refused: u32,
    /// Messages withheld in a row.
    pub(super) barren: u32,
    /// Chunks in a row that held nothing.
    empty: u32,
}

impl Reading {
    pub(super) fn new(
        mailbox: MailboxId,
        uid_validity: u32,
        on_server: u64,
        sure: bool,
        ahead: Ahead,
    ) -> Self {
        Self {
            mailbox,
            uid_validity,
            on_server,
            sure,
            ahead,
            again: Vec::new(),
            flights: VecDeque::new(),
            unproven: Vec::new(),
            refused: 0,
            barren: 0,
            empty: 0,
        }
    }

    /// Returns how many UIDs a chunk may span: more and more where nobody knows which there are, and none come.
    pub(super) fn wide(&self, size: u32) -> u32 {
        match self.sure {
            true => size,
            false => size.saturating_mul(1 << self.empty.min(MOST_DOUBLED)),
        }
    }

    /// Puts a row to the chunk that asked for it; others say nothing new, and `false` is returned.
    pub(super) fn row(&mut self, row: &Row<'_>) -> bool {
        let (Some(uid), Some(header)) = (row.uid, &row.header) else {
            return false;
        };
        let held: usize = self.flights.iter().map(Flight::byte_count).sum();
        let holds =
            |flight: &Flight| (flight.work.range.first..=flight.work.range.last).contains(&uid);
        let flight = match self.flights.front_mut() {
            Some(flight) if holds(flight) => Some(flight),
            _ => self.flights.iter_mut().find(|flight| holds(flight)),
        };
        let Some(flight) = flight else {
            return false;
        };
        if held > 0 && held + header.len() > MOST_HELD {
            let due = !flight.is_full();
            flight.dropped += u64::from(due);
            return due;
        }
        flight.take(uid, row, header)
    }

    /// Takes the flight with this tag out of those in flight.
    pub(super) fn landed(&mut self, tag: &[u8]) -> Option<Flight> {
        let at = self
            .flights
            .iter()
            .position(|flight| flight.tag.as_bytes() == tag)?;
        self.flights.remove(at)
    }

    /// Hands over what came of a chunk, and plans what is to be asked again.
    pub(super) fn settle(
        &mut self,
        mut flight: Flight,
        why: Why<'_>,
        desk: &Desk<'_>,
    ) -> Result<(), HarvestError> {
        let mut missing = flight.settle();
        if why == Why::Done && !self.sure && flight.dropped == 0 {
            missing.clear();
        }
        if flight.rows() > 0 {
            (self.barren, self.empty) = (0, 0);
            self.prove(desk)?;
        } else {
            self.empty += 1;
        }
        let again = self.plan(&flight.work, &missing, why);
        // Below the lowest UID to be asked again and above the highest, all is done; so it is between them.
        let range = flight.work.range;
        let open: Vec<UidRange> = again.iter().map(|work| work.range).collect();
        for done in uids::without(range, &uids::tidy(open)) {
            let chunk = self.piece(&mut flight, done);
            desk.chunk(chunk)?;
        }
        for work in again.into_iter().rev() {
            match (why, work.failures, work.expected.as_slice()) {
                (Why::Done, 2.., [one]) if one.first == one.last => {
                    self.withhold(&work, SetAsideReason::NotGiven, false, desk)?;
                }
                (Why::Refused(words), 2.., [one]) if one.first == one.last => {
                    let reason = SetAsideReason::Refused(words.to_owned());
                    self.withhold(&work, reason, false, desk)?;
                }
                (Why::Broken(words), 2.., [one]) if one.first == one.last => {
                    let reason = SetAsideReason::BreaksConnection(words.to_owned());
                    self.unproven.push((work, reason));
                }
                _ => self.again.push(work),
            }
        }
        Ok(())
    }

    /// Plans what is to be asked again of a chunk: small pieces where something failed; ascending.
    fn plan(&self, work: &Work, missing: &[UidRange], why: Why<'_>) -> Vec<Work> {
        let part = |range: UidRange, failures: u32| Work {
            range,
            expected: uids::inside(&work.expected, range),
            failures,
        };
        let halves = |range: UidRange, failures: u32| {
            let whole = part(range, failures);
            match whole.middle() {
                Some(middle) => {
                    let (lower, upper) = whole.cut(middle);
                    lower.into_iter().chain(upper).collect()
                }
                None => vec![whole],
            }
        };
        let failures = work.failures + 1;
        if let Why::Broken(_) = why {
            // All from the first that is missing: it is asked for by itself, it may be what breaks the connection.
            let (Some(first), Some(last)) = (missing.first(), missing.last()) else {
                return Vec::new();
            };
            let single = UidRange {
                first: first.first,
                last: first.first,
            };
            let alone = uids::count(missing) == 1;
            let mut again = vec![part(single, if alone { failures } else { 1 })];
            if let Some(next) = first.first.checked_add(1).filter(|next| *next <= last.last) {
                let rest = UidRange {
                    first: next,
                    last: last.last,
                };
                again.extend(halves(rest, 0));
            }
            return again;
        }
        let few = uids::count(missing) <= SINGLY;
        missing
            .iter()
            .flat_map(|run| {
                if run.first == run.last {
                    let alone = uids::count(&work.expected) == 1;
                    vec![part(*run, if alone { failures } else { 1 })]
                } else if few {
                    (run.first..=run.last)
                        .map(|uid| {
                            let single = UidRange {
                                first: uid,
                                last: uid,
                            };
                            part(single, 1)
                        })
                        .collect()
                } else {
                    halves(*run, 0)
                }
            })
            .collect()
    }

    /// Returns what came of a range.
    fn piece(&self, flight: &mut Flight, range: UidRange) -> Chunk {
        let (messages, bytes) = if range == flight.work.range {
            (
                std::mem::take(&mut flight.messages),
                std::mem::take(&mut flight.bytes),
            )
        } else {
            let mut bytes = Vec::new();
            let messages = flight
                .messages
                .iter()
                .filter(|message| (range.first..=range.last).contains(&message.uid))
                .map(|message| {
                    let from = message.start as usize;
                    let header = flight
                        .bytes
                        .get(from..from + message.len as usize)
                        .unwrap_or_default();
                    let start = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
                    bytes.extend_from_slice(header);
                    RawHeader { start, ..*message }
                })
                .collect();
            (messages, bytes)
        };
        Chunk {
            mailbox: self.mailbox,
            uid_validity: self.uid_validity,
            range,
            messages,
            bytes,
            withheld: Vec::new(),
        }
    }

    /// Sets messages aside; for this harvest alone, or for good.
    pub(super) fn withhold(
        &mut self,
        work: &Work,
        reason: SetAsideReason,
        again: bool,
        desk: &Desk<'_>,
    ) -> Result<(), HarvestError> {
        self.barren = self.barren.saturating_add(1);
        let withheld = uids::each(&work.expected)
            .map(|uid| Withheld {
                uid,
                reason: reason.clone(),
                again,
            })
            .collect();
        desk.chunk(Chunk {
            mailbox: self.mailbox,
            uid_validity: self.uid_validity,
            range: work.range,
            messages: Vec::new(),
            bytes: Vec::new(),
            withheld,
        })
    }

    /// A range holds nothing any more: it is done.
    pub(super) fn empty(&self, range: UidRange, desk: &Desk<'_>) -> Result<(), HarvestError> {
        desk.chunk(Chunk {
            mailbox: self.mailbox,
            uid_validity: self.uid_validity,
            range,
            messages: Vec::new(),
            bytes: Vec::new(),
            withheld: Vec::new(),
        })
    }

    /// Something could be read, so what broke the connection before is to blame for it: as far as one harvest can tell,
    /// since a bad line may break twice at the same place.
    pub(super) fn prove(&mut self, desk: &Desk<'_>) -> Result<(), HarvestError> {
        for (work, reason) in std::mem::take(&mut self.unproven) {
            self.withhold(&work, reason, true, desk)?;
        }
        Ok(())
    }

    /// What is in flight is asked for again, through no fault of its own.
    pub(super) fn postpone(&mut self) {
        for flight in std::mem::take(&mut self.flights).into_iter().rev() {
            self.again.push(flight.work);
        }
    }

    /// The connection is gone: what was asked for first may be to blame, the rest is asked for again.
    pub(super) fn broke(&mut self, words: &str, desk: &Desk<'_>) -> Result<(), HarvestError> {
        let mut flights = std::mem::take(&mut self.flights).into_iter();
        let front = flights.next();
        for flight in flights.rev() {
            self.again.push(flight.work);
        }
        match front {
            Some(front) => self.settle(front, Why::Broken(words), desk),
            None => Ok(()),
        }
    }
}
