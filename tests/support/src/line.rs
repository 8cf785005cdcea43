//! A line to a server as long and as narrow as wanted: a relay on loopback.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// Pieces under way in one direction at most: a line holds no more than a server's own buffers would.
const UNDER_WAY: usize = 64;

/// What a line is like.
#[derive(Clone, Copy, Debug, Default)]
pub struct Line {
    /// There and back.
    pub round_trip: Duration,
    /// Bytes a second, towards the client; `None` for as many as come.
    pub rate: Option<f64>,
    /// Whether all connections share that rate, as over one's own line; else each has its own, as with a server that
    /// holds back.
    pub shared: bool,
}

/// When the line is free for the next piece.
type Free = Arc<Mutex<Instant>>;

impl Line {
    /// Relays to a server on this machine for as long as the process lives; returns the port.
    pub fn to(self, server: u16) -> u16 {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let free = Free::new(Mutex::new(Instant::now()));
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let there = TcpStream::connect(("127.0.0.1", server)).unwrap();
                for tcp in [&client, &there] {
                    tcp.set_nodelay(true).unwrap();
                }
                let copy = |tcp: &TcpStream| tcp.try_clone().unwrap();
                let free = match self.shared {
                    true => Arc::clone(&free),
                    false => Free::new(Mutex::new(Instant::now())),
                };
                self.carry(copy(&client), copy(&there), None);
                self.carry(there, client, self.rate.map(|rate| (rate, free)));
            }
        });
        port
    }

    /// Carries what comes one way: each piece half a round trip late, and after those before it.
    fn carry(self, mut from: TcpStream, mut to: TcpStream, narrow: Option<(f64, Free)>) {
        let (put, take) = mpsc::sync_channel::<(Instant, Vec<u8>)>(UNDER_WAY);
        let late = self.round_trip / 2;
        thread::spawn(move || {
            let piece = narrow
                .as_ref()
                .map_or(64 << 10, |(rate, _)| (rate / 200.0) as usize);
            let mut some = vec![0; piece.clamp(512, 64 << 10)];
            while let Ok(bytes @ 1..) = from.read(&mut some) {
                let mut due = Instant::now();
                if let Some((rate, free)) = &narrow {
                    let mut free = free.lock().unwrap();
                    due = due.max(*free) + Duration::from_secs_f64(bytes as f64 / rate);
                    *free = due;
                }
                if put.send((due + late, some[..bytes].to_vec())).is_err() {
                    return;
                }
            }
        });
        thread::spawn(move || {
            for (due, bytes) in take {
                thread::sleep(due.saturating_duration_since(Instant::now()));
                if to.write_all(&bytes).is_err() {
                    return;
                }
            }
            let _ = to.shutdown(Shutdown::Both);
        });
    }
}
