//! A relay on loopback before a real server: it follows the conversation, and does with each piece of it as it is told.

use super::pieces::{Follow, Pieces, Side};
use socket2::SockRef;
use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long a piece is kept back for another to come.
const JOIN: Duration = Duration::from_millis(15);

/// A piece that has arrived whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece<'a> {
    /// The connection that it is of, from 1.
    pub(crate) connection: usize,
    /// Which piece of its connection it is, from 1, whoever sent it.
    pub(crate) number: usize,
    pub(crate) side: Side,
    pub(crate) bytes: &'a [u8],
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// As when a server hangs up (FIN).
    Close,
    /// As when a router forgets it (RST).
    Reset,
}

/// What is done with a piece; what is left of it afterwards is sent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Sends so many bytes of it by themselves.
    Send(usize),
    /// Lets time pass.
    Wait(Duration),
    /// Keeps the rest back, to be sent in one with what comes next.
    Join,
    /// Ends the connection, to both sides.
    Cut(End),
    /// Passes nothing on any more, and leaves the connection standing.
    Hush,
}

/// Says what is done with each piece.
pub(crate) type Fault = Box<dyn FnMut(&Piece<'_>) -> Vec<Deed> + Send>;

/// Passes everything on.
pub(crate) fn undisturbed() -> Fault {
    Box::new(|_| Vec::new())
}

/// What all connections share.
struct Shared {
    follow: Follow,
    fault: Mutex<Fault>,
    closing: AtomicBool,
    connections: AtomicUsize,
    pieces: AtomicUsize,
    cuts: AtomicUsize,
}

/// A relay; its connections end with it.
pub(crate) struct Relay {
    pub(crate) port: u16,
    shared: Arc<Shared>,
    listening: Option<JoinHandle<Vec<Weak<Line>>>>,
}

impl Relay {
    /// A relay before the server at `port`.
    pub(crate) fn before(port: u16, follow: Follow, fault: Fault) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let own = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared {
            follow,
            fault: Mutex::new(fault),
            closing: AtomicBool::new(false),
            connections: AtomicUsize::new(0),
            pieces: AtomicUsize::new(0),
            cuts: AtomicUsize::new(0),
        });
        let theirs = Arc::clone(&shared);
        Self {
            port: own,
            shared,
            listening: Some(thread::spawn(move || listen(&listener, port, &theirs))),
        }
    }

    /// Returns how many connections there were.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::Acquire)
    }

    /// Returns how many pieces have come, over all connections.
    pub(crate) fn pieces(&self) -> usize {
        self.shared.pieces.load(Ordering::Acquire)
    }

    /// Returns how often it has ended a connection, or let it fall silent.
    pub(crate) fn cuts(&self) -> usize {
        self.shared.cuts.load(Ordering::Acquire)
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::Release);
        // Wakes the one who listens.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        let lines = self.listening.take().and_then(|thread| thread.join().ok());
        for line in lines
            .into_iter()
            .flatten()
            .filter_map(|line| line.upgrade())
        {
            line.cut(End::Close);
        }
    }
}

/// Takes connections until the relay closes, and returns them.
fn listen(listener: &TcpListener, port: u16, shared: &Arc<Shared>) -> Vec<Weak<Line>> {
    let mut lines = Vec::new();
    for client in listener.incoming() {
        if shared.closing.load(Ordering::Acquire) {
            break;
        }
        let line = Arc::new(Line {
            connection: 1 + shared.connections.fetch_add(1, Ordering::AcqRel),
            client: client.unwrap(),
            server: TcpStream::connect(("127.0.0.1", port)).unwrap(),
            over: AtomicBool::new(false),
            hushed: AtomicBool::new(false),
            pieces: AtomicUsize::new(0),
        });
        lines.push(Arc::downgrade(&line));
        let agreed = Arc::default();
        for side in [Side::Client, Side::Server] {
            let (line, shared) = (Arc::clone(&line), Arc::clone(shared));
            let pieces = Pieces::of(side, shared.follow, &agreed);
            thread::spawn(move || line.carry(side, pieces, &shared));
        }
    }
    lines
}

/// One connection through the relay. A reset goes out once nobody holds it any more.
struct Line {
    connection: usize,
    client: TcpStream,
    server: TcpStream,
    over: AtomicBool,
    hushed: AtomicBool,
    pieces: AtomicUsize,
}

impl Line {
    /// Carries what `side` says to the other, until either ends it.
    fn carry(&self, side: Side, mut pieces: Pieces, shared: &Shared) {
        let (mut from, to) = match side {
            Side::Client => (&self.client, &self.server),
            Side::Server => (&self.server, &self.client),
        };
        let _ = to.set_nodelay(true);
        // Arrived, and no whole piece yet, or kept back.
        let mut held = Vec::new();
        let mut buffer = vec![0; 1 << 14];
        loop {
            let bytes = match from.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => &buffer[..read],
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock) => {
                    // Nothing came to join it.
                    let _ = from.set_read_timeout(None);
                    if self.send(to, &std::mem::take(&mut held)).is_none() {
                        break;
                    }
                    continue;
                }
                Err(_) => break,
            };
            let _ = from.set_read_timeout(None);
            let mut begin = 0;
            for end in pieces.ends(bytes) {
                held.extend_from_slice(&bytes[begin..end]);
                begin = end;
                if self.pass(side, to, &mut held, shared).is_none() {
                    return;
                }
            }
            held.extend_from_slice(&bytes[begin..]);
            if begin == bytes.len() && !held.is_empty() {
                let _ = from.set_read_timeout(Some(JOIN));
            }
        }
        let _ = self.send(to, &held);
        let _ = to.shutdown(Shutdown::Write);
    }

    /// Does with a piece what the fault says, and leaves in `held` what is kept back; `None` once the connection is over.
    fn pass(&self, side: Side, to: &TcpStream, held: &mut Vec<u8>, shared: &Shared) -> Option<()> {
        shared.pieces.fetch_add(1, Ordering::AcqRel);
        let piece = Piece {
            connection: self.connection,
            number: self.pieces.fetch_add(1, Ordering::AcqRel) + 1,
            side,
            bytes: held,
        };
        let deeds = (shared.fault.lock().unwrap())(&piece);
        for deed in deeds {
            match deed {
                Deed::Send(bytes) => {
                    let rest = held.split_off(bytes.min(held.len()));
                    self.send(to, &std::mem::replace(held, rest))?;
                }
                Deed::Wait(time) => thread::sleep(time),
                Deed::Join => return Some(()),
                Deed::Cut(end) => {
                    shared.cuts.fetch_add(1, Ordering::AcqRel);
                    self.cut(end);
                    return None;
                }
                Deed::Hush => {
                    shared.cuts.fetch_add(1, Ordering::AcqRel);
                    self.hushed.store(true, Ordering::Release);
                }
            }
        }
        self.send(to, &std::mem::take(held))
    }

    fn send(&self, mut to: &TcpStream, bytes: &[u8]) -> Option<()> {
        if self.over.load(Ordering::Acquire) {
            return None;
        }
        match self.hushed.load(Ordering::Acquire) {
            true => Some(()),
            false => to.write_all(bytes).ok(),
        }
    }

    /// Ends it, and wakes whoever waits for either side.
    fn cut(&self, end: End) {
        self.over.store(true, Ordering::Release);
        let how = match end {
            End::Close => Shutdown::Both,
            End::Reset => {
                let _ = SockRef::from(&self.client).set_linger(Some(Duration::ZERO));
                Shutdown::Read
            }
        };
        let _ = self.client.shutdown(how);
        let _ = self.server.shutdown(Shutdown::Both);
    }
}
