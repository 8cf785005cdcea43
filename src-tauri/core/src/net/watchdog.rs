//! Cuts a connection off when nothing moves on it, when its time is up, or when the user stops the work.

use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How often the watchdog looks.
const LOOK: Duration = Duration::from_millis(100);

/// Why a connection was cut from this side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    Stopped,
    Silent { seconds: u64 },
}

/// What a connection and its watchdog both see.
#[derive(Debug)]
pub(super) struct Meter {
    began: Instant,
    received: AtomicU64,
    sent: AtomicU64,
    /// Milliseconds since `began` at which bytes last moved or a wait for them began.
    moved: AtomicU64,
    /// Whether somebody waits for the socket.
    waiting: AtomicBool,
    /// 0 not cut, 1 stopped, 2 silent.
    cut: AtomicU8,
    silence: Duration,
    deadline: Mutex<Option<(Instant, Duration)>>,
    closed: AtomicBool,
}

impl Meter {
    pub(super) fn new(silence: Duration) -> Self {
        Self {
            began: Instant::now(),
            received: AtomicU64::new(0),
            sent: AtomicU64::new(0),
            moved: AtomicU64::new(0),
            waiting: AtomicBool::new(false),
            cut: AtomicU8::new(0),
            silence,
            deadline: Mutex::new(None),
            closed: AtomicBool::new(false),
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    pub(super) fn wait(&self) {
        self.moved.store(self.now(), Ordering::Relaxed);
        self.waiting.store(true, Ordering::Release);
    }

    pub(super) fn received(&self, bytes: usize) {
        self.received.fetch_add(bytes as u64, Ordering::Relaxed);
        self.waiting.store(false, Ordering::Release);
    }

    pub(super) fn sent(&self, bytes: usize) {
        self.sent.fetch_add(bytes as u64, Ordering::Relaxed);
        self.waiting.store(false, Ordering::Release);
    }

    /// Returns bytes received and sent.
    pub(super) fn traffic(&self) -> (u64, u64) {
        (
            self.received.load(Ordering::Relaxed),
            self.sent.load(Ordering::Relaxed),
        )
    }

    /// Everything from now on has to be over after `limit`; `None` lifts that.
    pub(super) fn due(&self, limit: Option<Duration>) {
        let due = limit.map(|limit| (Instant::now() + limit, limit));
        *self.deadline.lock().unwrap_or_else(PoisonError::into_inner) = due;
    }

    pub(super) fn cut(&self) -> Option<Cut> {
        match self.cut.load(Ordering::Acquire) {
            0 => None,
            1 => Some(Cut::Stopped),
            _ => {
                let deadline = *self.deadline.lock().unwrap_or_else(PoisonError::into_inner);
                let waited = deadline.map_or(self.silence, |(_, limit)| limit.min(self.silence));
                Some(Cut::Silent {
                    seconds: waited.as_secs().max(1),
                })
            }
        }
    }

    /// Returns whether the connection has to be cut now, and notes why.
    fn is_over(&self, stop: &AtomicBool) -> bool {
        if stop.load(Ordering::Relaxed) {
            self.cut.store(1, Ordering::Release);
            return true;
        }
        let deadline = *self.deadline.lock().unwrap_or_else(PoisonError::into_inner);
        let late = deadline.is_some_and(|(at, _)| Instant::now() >= at);
        let idle = self
            .now()
            .saturating_sub(self.moved.load(Ordering::Relaxed));
        let silent =
            self.waiting.load(Ordering::Acquire) && u128::from(idle) >= self.silence.as_millis();
        if late || silent {
            self.cut.store(2, Ordering::Release);
        }
        late || silent
    }
}

/// The thread that looks; it ends with this.
#[derive(Debug)]
pub(super) struct Watchdog {
    meter: Arc<Meter>,
    thread: Option<JoinHandle<()>>,
}

impl Watchdog {
    pub(super) fn start(tcp: TcpStream, meter: Arc<Meter>, stop: Arc<AtomicBool>) -> Self {
        let seen = Arc::clone(&meter);
        let thread = std::thread::Builder::new()
            .name("watchdog".to_owned())
            .spawn(move || {
                while !seen.closed.load(Ordering::Acquire) {
                    if seen.is_over(&stop) {
                        // It may be closed already: then there is nothing left to cut.
                        let _ = tcp.shutdown(Shutdown::Both);
                        return;
                    }
                    std::thread::park_timeout(LOOK);
                }
            })
            .ok();
        Self { meter, thread }
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.meter.closed.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            let _ = thread.join();
        }
    }
}
