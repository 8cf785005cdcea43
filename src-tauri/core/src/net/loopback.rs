//! Listening: on this machine alone, for the user's own browser to come back from a page that it was sent to.
//!
//! Whatever else knocks there (another program that looks for open ports, a page that guesses the number) gets no more
//! than a refusal, holds nothing up, and does not end the wait.

use super::NetError;
use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Bytes of a request at most, and lines of it.
const LONGEST_REQUEST: usize = 16 << 10;
const MOST_LINES: usize = 100;
/// How long a connection may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);
/// Connections at a time; beyond that the oldest goes.
const MOST_CALLERS: usize = 32;
/// How often it is looked.
const LOOK: Duration = Duration::from_millis(20);

/// What is made of a request.
#[derive(Debug)]
pub enum Heard<T> {
    /// It is what was waited for; the page says so.
    Found(T, &'static str),
    /// It is not; the page says so, and the wait goes on.
    NotThat(&'static str),
}

/// A port of this machine that only this machine reaches.
#[derive(Debug)]
pub struct Loopback {
    listener: TcpListener,
    port: u16,
}

/// A connection that has not said all yet.
struct Caller {
    tcp: TcpStream,
    held: Vec<u8>,
    came: Instant,
}

/// What a connection asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// Its request is not complete.
    NotYet,
    /// For the page `/`, with what stands behind the question mark.
    Page(String),
    /// For something else, or in a way that no browser of the user's has: the status it gets.
    Refused(&'static str),
}

impl Loopback {
    /// Opens a port that the system chooses.
    ///
    /// # Errors
    /// [`NetError::CannotListen`].
    pub fn open() -> Result<Self, NetError> {
        let open = || {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            listener.set_nonblocking(true)?;
            let port = listener.local_addr()?.port();
            io::Result::Ok(Self { listener, port })
        };
        open().map_err(|error| NetError::CannotListen {
            said: error.to_string(),
        })
    }

    /// Returns its number.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Waits for a request that `hear`, which is handed what stands behind the question mark of each, finds to be the
    /// one; `None` once `limit` is over. The port is closed then.
    ///
    /// # Errors
    /// [`NetError::Stopped`].
    pub fn wait<T>(
        self,
        limit: Duration,
        stop: &AtomicBool,
        hear: &mut dyn FnMut(&str) -> Heard<T>,
    ) -> Result<Option<T>, NetError> {
        let due = Instant::now() + limit;
        let mut callers = VecDeque::new();
        while Instant::now() < due {
            if stop.load(Ordering::Relaxed) {
                return Err(NetError::Stopped);
            }
            while let Ok((tcp, _)) = self.listener.accept() {
                if tcp.set_nonblocking(true).is_ok() {
                    callers.push_back(Caller {
                        tcp,
                        held: Vec::new(),
                        came: Instant::now(),
                    });
                }
                if callers.len() > MOST_CALLERS {
                    callers.pop_front();
                }
            }
            for _ in 0..callers.len() {
                let Some(mut caller) = callers.pop_front() else {
                    break;
                };
                match caller.ask(self.port) {
                    None => {}
                    Some(Asked::NotYet) if caller.came.elapsed() < PATIENCE => {
                        callers.push_back(caller);
                    }
                    Some(Asked::NotYet) => caller.answer("408 Request Timeout", ""),
                    Some(Asked::Refused(status)) => caller.answer(status, ""),
                    Some(Asked::Page(query)) => match hear(&query) {
                        Heard::Found(found, page) => {
                            caller.answer("200 OK", page);
                            return Ok(Some(found));
                        }
                        Heard::NotThat(page) => caller.answer("400 Bad Request", page),
                    },
                }
            }
            std::thread::park_timeout(LOOK);
        }
        Ok(None)
    }
}

impl Caller {
    /// Reads what has come; `None` where the other side has gone.
    fn ask(&mut self, port: u16) -> Option<Asked> {
        let mut some = [0; 4096];
        loop {
            match self.tcp.read(&mut some) {
                Ok(0) => return None,
                Ok(bytes) => {
                    self.held
                        .extend_from_slice(some.get(..bytes).unwrap_or_default());
                    if self.held.len() > LONGEST_REQUEST {
                        return Some(Asked::Refused("431 Request Header Fields Too Large"));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(_) => return None,
            }
        }
        Some(asked(&self.held, port))
    }

    /// Answers and hangs up. Whether the other side still listens does not matter.
    fn answer(mut self, status: &str, page: &str) {
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
             Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n\
             Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n\
             Connection: close\r\n\r\n{page}",
            page.len()
        );
        // Small enough for the socket's own room: it waits for nobody.
        let _ = self.tcp.write_all(answer.as_bytes());
        let _ = self.tcp.shutdown(std::net::Shutdown::Write);
    }
}

/// Returns what a request asks for, at this port.
fn asked(held: &[u8], port: u16) -> Asked {
    let mut lines = [httparse::EMPTY_HEADER; MOST_LINES];
    let mut request = httparse::Request::new(&mut lines);
    match request.parse(held) {
        Ok(httparse::Status::Partial) => return Asked::NotYet,
        Ok(httparse::Status::Complete(_)) => {}
        Err(_) => return Asked::Refused("400 Bad Request"),
    }
    if request.method != Some("GET") {
        return Asked::Refused("405 Method Not Allowed");
    }
    // A page elsewhere whose name leads to this machine would say that name.
    let hosts: Vec<&[u8]> = request
        .headers
        .iter()
        .filter(|line| line.name.eq_ignore_ascii_case("host"))
        .map(|line| line.value)
        .collect();
    let own = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{port}"));
    match hosts.as_slice() {
        [host]
            if own
                .iter()
                .any(|own| host.eq_ignore_ascii_case(own.as_bytes())) => {}
        _ => return Asked::Refused("421 Misdirected Request"),
    }
    match request.path.and_then(|path| path.strip_prefix("/?")) {
        Some(query) => Asked::Page(query.to_owned()),
        None => Asked::Refused("404 Not Found"),
    }
}

#[cfg(test)]
#[path = "loopback_tests.rs"]
mod tests;
