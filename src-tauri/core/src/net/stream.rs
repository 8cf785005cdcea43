//! A connection: protected or to this machine, metered, watched.

use super::error::NetError;
use super::fault::Broken;
use super::watchdog::{Cut, Meter, Watchdog};
use native_tls::TlsStream;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

/// Bytes on the wire, TLS included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Received.
    pub bytes_in: u64,
    /// Sent.
    pub bytes_out: u64,
}

/// A TCP socket whose bytes are counted.
#[derive(Debug)]
pub(super) struct Socket {
    tcp: TcpStream,
    meter: Arc<Meter>,
}

impl Socket {
    pub(super) fn new(tcp: TcpStream, meter: Arc<Meter>) -> Self {
        Self { tcp, meter }
    }
}

impl Read for Socket {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.meter.wait();
        let result = self.tcp.read(into);
        self.meter
            .received(result.as_ref().copied().unwrap_or_default());
        result
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.meter.wait();
        let result = self.tcp.write(bytes);
        self.meter
            .sent(result.as_ref().copied().unwrap_or_default());
        result
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

/// What bytes travel through.
#[derive(Debug)]
pub(super) enum Carrier {
    Plain(Socket),
    Tls(Box<TlsStream<Socket>>),
}

/// A connection that [`super::Door::connect`] opened.
#[derive(Debug)]
pub struct Stream {
    pub(super) host: String,
    pub(super) carrier: Carrier,
    pub(super) meter: Arc<Meter>,
    /// What STARTTLS took, where it was needed: the greeting was read with it.
    pub(super) starttls: Option<Traffic>,
    // Dropped last: it cuts nothing off once the carrier is gone.
    pub(super) _watchdog: Watchdog,
}

impl Stream {
    /// Returns the bytes that have crossed the wire so far.
    pub fn traffic(&self) -> Traffic {
        let (bytes_in, bytes_out) = self.meter.traffic();
        Traffic {
            bytes_in,
            bytes_out,
        }
    }

    /// Returns what greeting and STARTTLS took, where that was how protection began.
    pub fn starttls(&self) -> Option<Traffic> {
        self.starttls
    }

    /// Returns the host at the other end.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Everything from now on has to be over after `limit`; `None` leaves it at the limit of silence.
    pub fn set_deadline(&self, limit: Option<Duration>) {
        self.meter.due(limit);
    }

    /// Waits for something to read, for `limit` at most; returns whether a read would find something, if only that the
    /// other end hung up. This waiting is no silence.
    ///
    /// # Errors
    /// What the socket says, as after the watchdog has cut it.
    pub fn is_ready(&mut self, limit: Duration) -> io::Result<bool> {
        let tcp = match &self.carrier {
            Carrier::Plain(socket) => &socket.tcp,
            Carrier::Tls(tls) if tls.buffered_read_size().unwrap_or(0) > 0 => return Ok(true),
            Carrier::Tls(tls) => &tls.get_ref().tcp,
        };
        tcp.set_read_timeout(Some(limit))?;
        let peeked = tcp.peek(&mut [0]);
        tcp.set_read_timeout(None)?;
        match peeked {
            Ok(_) => Ok(true),
            Err(error) => match error.kind() {
                io::ErrorKind::WouldBlock
                | io::ErrorKind::TimedOut
                | io::ErrorKind::Interrupted => Ok(false),
                _ => Err(error),
            },
        }
    }

    /// Returns what a failed read or write means; an end of file is one too.
    pub fn failure(&self, error: &io::Error) -> NetError {
        failure(&self.host, &self.meter, error)
    }
}

/// Returns what a failed read or write means: this side may have cut the line.
pub(super) fn failure(host: &str, meter: &Meter, error: &io::Error) -> NetError {
    let host = host.to_owned();
    match meter.cut() {
        Some(Cut::Stopped) => NetError::Stopped,
        Some(Cut::Silent { seconds }) => NetError::Silent { host, seconds },
        None => NetError::Cut {
            host,
            how: match error.kind() {
                io::ErrorKind::UnexpectedEof => Broken::HungUp,
                _ => Broken::System(error.to_string()),
            },
        },
    }
}

impl Read for Stream {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match &mut self.carrier {
            Carrier::Plain(socket) => socket.read(into),
            Carrier::Tls(tls) => tls.read(into),
        }
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.carrier {
            Carrier::Plain(socket) => socket.write(bytes),
            Carrier::Tls(tls) => tls.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.carrier {
            Carrier::Plain(socket) => socket.flush(),
            Carrier::Tls(tls) => tls.flush(),
        }
    }
}
