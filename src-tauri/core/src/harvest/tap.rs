//! The tap around the stream: the `imap` crate signs in and writes commands through it, everything else reads
//! straight from it.
//!
//! Until sign-in it hands the crate one plain line a read, so that the crate never reads ahead and never meets a line
//! that it would stumble over; the server's own words are kept beside. What is written is checked here once more: a
//! line that is not a command which only reads never reaches the wire.

use super::command::{self, DONE};
use super::deflate::Deflate;
use super::sasl::{self, MOST_ANSWERS};
use crate::net::{NetError, NotImap, Stream, Traffic};
use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Bytes of a line before sign-in at most.
const LONGEST_LINE: usize = 64 << 10;
/// Lines before sign-in at most, and bytes of them.
const MOST_LINES: usize = 1000;
const MOST_HEARD: usize = 1 << 20;

/// What the tap sits on.
pub(super) trait Transport: Read + Write + Send {
    /// Waits for something to read, for `limit` at most; returns whether a read would find something.
    fn is_ready(&mut self, limit: Duration) -> io::Result<bool>;
    /// Returns the bytes that have crossed the wire.
    fn traffic(&self) -> Traffic;
    /// Returns what a failed read or write means.
    fn failure(&self, error: &io::Error) -> NetError;
    /// Everything from now on has to be over after `limit`.
    fn set_deadline(&self, limit: Option<Duration>);
}

impl Transport for Stream {
    fn is_ready(&mut self, limit: Duration) -> io::Result<bool> {
        Stream::is_ready(self, limit)
    }

    fn traffic(&self) -> Traffic {
        Stream::traffic(self)
    }

    fn failure(&self, error: &io::Error) -> NetError {
        Stream::failure(self, error)
    }

    fn set_deadline(&self, limit: Option<Duration>) {
        Stream::set_deadline(self, limit);
    }
}

/// Which lines may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// The greeting is due, then sign-in.
    Before,
    /// AUTHENTICATE was sent, and so many answers to challenges.
    Authenticating(u8),
    /// Signed in.
    Signed,
    /// A literal was announced: its bytes follow, and the rest of the line.
    Literal,
}

/// A command that was written, for the receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SentLine {
    /// Without its tag; a secret is `***`.
    pub(super) command: String,
    pub(super) traffic: Traffic,
}

struct Wire {
    transport: Box<dyn Transport>,
    deflate: Option<Box<Deflate>>,
    phase: Phase,
    /// Received and not yet handed on; before sign-in only.
    held: Vec<u8>,
    /// A line being written.
    line: Vec<u8>,
    /// The tag of the last command.
    tag: String,
    sent: Vec<SentLine>,
    /// The server's own words since sign-in began.
    heard: Vec<Vec<u8>>,
    /// The rest of a line that the crate has not read yet.
    handed: Vec<u8>,
    forbidden: Option<String>,
    failed: Option<NetError>,
}

/// A handle on the tap; clones share it.
#[derive(Clone)]
pub(super) struct Tap(Arc<Mutex<Wire>>);

impl std::fmt::Debug for Tap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tap")
    }
}

impl Tap {
    pub(super) fn new(transport: Box<dyn Transport>) -> Self {
        Self(Arc::new(Mutex::new(Wire {
            transport,
            deflate: None,
            phase: Phase::Before,
            held: Vec::new(),
            line: Vec::new(),
            tag: String::new(),
            sent: Vec::new(),
            heard: Vec::new(),
            handed: Vec::new(),
            forbidden: None,
            failed: None,
        })))
    }

    fn wire(&self) -> MutexGuard<'_, Wire> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on only commands that read may be written, and the crate reads nothing more.
    /// Returns what was received beyond the answer to sign-in.
    pub(super) fn signed_in(&self) -> Vec<u8> {
        let mut wire = self.wire();
        wire.phase = Phase::Signed;
        std::mem::take(&mut wire.held)
    }

    /// Reads into `room`; 0 bytes are an error too.
    pub(super) fn fill(&self, room: &mut [u8]) -> Result<usize, NetError> {
        self.wire().fill(room)
    }

    /// Waits for something to read, for `limit` at most; returns whether [`Tap::fill`] would find something.
    pub(super) fn is_ready(&self, limit: Duration) -> Result<bool, NetError> {
        let mut wire = self.wire();
        if wire.deflate.as_ref().is_some_and(|one| one.has_more()) {
            return Ok(true);
        }
        let ready = wire.transport.is_ready(limit);
        ready.map_err(|error| wire.failure(&error))
    }

    /// Ends an IDLE that was asked for; the only line without a tag that is ever written.
    pub(super) fn write_done(&self) -> Result<(), NetError> {
        let mut wire = self.wire();
        let line = format!("{DONE}\r\n");
        wire.put(line.as_bytes())
            .map_err(|error| wire.failure(&error))?;
        let traffic = wire.transport.traffic();
        wire.sent.push(SentLine {
            command: DONE.to_owned(),
            traffic,
        });
        Ok(())
    }

    /// Both directions are compressed from the next byte on; `held` is what was received beyond the server's OK.
    pub(super) fn deflate(&self, held: &[u8]) {
        self.wire().deflate = Some(Box::new(Deflate::new(held)));
    }

    /// Allows `bytes` and the rest of their line once: the literal that the last command announced.
    pub(super) fn write_literal(&self, bytes: &[u8], rest: &str) -> Result<(), NetError> {
        let mut wire = self.wire();
        wire.phase = Phase::Signed;
        let mut all = bytes.to_vec();
        all.extend_from_slice(rest.as_bytes());
        all.extend_from_slice(b"\r\n");
        wire.put(&all).map_err(|error| wire.failure(&error))?;
        let traffic = wire.transport.traffic();
        let shown = String::from_utf8_lossy(bytes).into_owned();
        if let Some(last) = wire.sent.last_mut() {
            last.command = format!("{} {shown}{rest}", last.command);
            last.traffic = traffic;
        }
        Ok(())
    }

    pub(super) fn tag(&self) -> String {
        self.wire().tag.clone()
    }

    /// Returns the commands written since the last call.
    pub(super) fn take_sent(&self) -> Vec<SentLine> {
        std::mem::take(&mut self.wire().sent)
    }

    pub(super) fn traffic(&self) -> Traffic {
        self.wire().transport.traffic()
    }

    pub(super) fn set_deadline(&self, limit: Option<Duration>) {
        self.wire().transport.set_deadline(limit);
    }

    /// Returns the server's words since the last call.
    pub(super) fn take_heard(&self) -> Vec<Vec<u8>> {
        std::mem::take(&mut self.wire().heard)
    }

    /// Returns the first words of a line that was not let through.
    pub(super) fn take_forbidden(&self) -> Option<String> {
        self.wire().forbidden.take()
    }

    /// Returns what broke the connection while the crate used it.
    pub(super) fn take_failed(&self) -> Option<NetError> {
        self.wire().failed.take()
    }
}

impl Wire {
    fn failure(&self, error: &io::Error) -> NetError {
        self.transport.failure(error)
    }

    fn fill(&mut self, room: &mut [u8]) -> Result<usize, NetError> {
        loop {
            let result = match &mut self.deflate {
                Some(deflate) => deflate.read(&mut self.transport, room),
                None => self.transport.read(room),
            };
            match result {
                Ok(0) => return Err(self.failure(&io::ErrorKind::UnexpectedEof.into())),
                Ok(bytes) => return Ok(bytes),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.failure(&error)),
            }
        }
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.deflate {
            Some(deflate) => deflate.write(&mut self.transport, bytes)?,
            None => self.transport.write_all(bytes)?,
        }
        self.transport.flush()
    }

    /// Returns the next line before sign-in, its end included.
    fn next_line(&mut self) -> io::Result<Vec<u8>> {
        loop {
            if let Some(end) = memchr::memchr(b'\n', &self.held) {
                let rest = self.held.split_off(end + 1);
                return Ok(std::mem::replace(&mut self.held, rest));
            }
            if self.held.len() > LONGEST_LINE
                || self.heard.len() > MOST_LINES
                || self.heard.iter().map(Vec::len).sum::<usize>() > MOST_HEARD
            {
                let error = io::ErrorKind::InvalidData.into();
                self.failed = Some(match self.failure(&error) {
                    NetError::Cut { host, .. } => NetError::NotImap {
                        host,
                        did: NotImap::TooMuch,
                    },
                    other => other,
                });
                return Err(error);
            }
            let mut some = [0; 4096];
            match self.fill(&mut some) {
                Ok(bytes) => self
                    .held
                    .extend_from_slice(some.get(..bytes).unwrap_or_default()),
                Err(error) => {
                    self.failed = Some(error);
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
            }
        }
    }

    /// Returns the next line as the crate may see it: nothing in it that it does not need.
    fn plain_line(&mut self) -> io::Result<Vec<u8>> {
        loop {
            let line = self.next_line()?;
            let plain = plain(&line, &self.tag);
            self.heard.push(line);
            if let Some(plain) = plain {
                return Ok(plain);
            }
        }
    }

    /// Sends the line that is complete in `line`, if it may be sent.
    fn send(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\r', '\n']);
        let (tag, command) = text.split_once(' ').unwrap_or((text, ""));
        let verb = command.split(' ').next().unwrap_or_default();
        let shown = match self.phase {
            Phase::Before => sasl::shown(command),
            // What answers a challenge is a secret, all of it.
            Phase::Authenticating(answers) => (answers < MOST_ANSWERS).then(|| "***".to_owned()),
            Phase::Signed => command::only_reads(text).then(|| command.to_owned()),
            Phase::Literal => None,
        };
        let Some(shown) = shown else {
            self.forbidden = Some(match self.phase {
                Phase::Authenticating(_) => "***".to_owned(),
                _ => verb.chars().take(40).collect(),
            });
            return Err(io::ErrorKind::PermissionDenied.into());
        };
        match self.phase {
            Phase::Authenticating(answers) => self.phase = Phase::Authenticating(answers + 1),
            _ => self.tag = tag.to_owned(),
        }
        if self.phase == Phase::Before && verb == "AUTHENTICATE" {
            self.phase = Phase::Authenticating(0);
        }
        if self.phase == Phase::Signed && text.ends_with('}') {
            self.phase = Phase::Literal;
        }
        self.put(&line).inspect_err(|error| {
            self.failed = Some(self.transport.failure(error));
        })?;
        let traffic = self.transport.traffic();
        self.sent.push(SentLine {
            command: shown,
            traffic,
        });
        Ok(())
    }
}

/// Returns what the crate needs of a line: the bare status of its command, or a challenge.
pub(super) fn plain(line: &[u8], tag: &str) -> Option<Vec<u8>> {
    let text = line.trim_ascii();
    if text.starts_with(b"+") {
        let challenge = text.get(1..).unwrap_or_default().trim_ascii();
        let is_base64 = challenge.len() % 4 == 0
            && challenge
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(byte));
        let challenge = if is_base64 { challenge } else { b"" };
        return Some([b"+ ", challenge, b"\r\n"].concat());
    }
    if tag.is_empty() {
        // The greeting.
        return Some(b"* OK\r\n".to_vec());
    }
    let rest = text.strip_prefix(tag.as_bytes())?.strip_prefix(b" ")?;
    let word = rest.split(|byte| *byte == b' ').next()?;
    let status = ["OK", "NO", "BAD"]
        .into_iter()
        .find(|status| word.eq_ignore_ascii_case(status.as_bytes()))?;
    Some(format!("{tag} {status} said\r\n").into_bytes())
}

impl Read for Tap {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut wire = self.wire();
        if wire.phase == Phase::Signed || wire.phase == Phase::Literal {
            // The crate has no business reading any more.
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        if wire.handed.is_empty() {
            wire.handed = wire.plain_line()?;
        }
        let bytes = wire.handed.len().min(into.len());
        let rest = wire.handed.split_off(bytes);
        let head = std::mem::replace(&mut wire.handed, rest);
        for (to, from) in into.iter_mut().zip(&head) {
            *to = *from;
        }
        Ok(bytes)
    }
}

impl Write for Tap {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut wire = self.wire();
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            wire.line.extend_from_slice(part);
            if part.ends_with(b"\n") {
                wire.send()?;
            } else if wire.line.len() > LONGEST_LINE {
                return Err(io::ErrorKind::InvalidInput.into());
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        // A whole line is flushed as it is sent; half a line waits.
        Ok(())
    }
}

#[cfg(test)]
#[path = "tap_tests.rs"]
mod tests;
