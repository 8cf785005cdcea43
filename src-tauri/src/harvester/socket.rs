//! The socket in the data folder by which other processes of the user hand their changes over to the one that holds the
//! right to write.
//!
//! Only the holder of the lock makes or removes it, so one that is left by a process that was killed is nobody's. It is
//! the user's alone, like the folder that it lies in.

use super::lanes::{Lanes, Output};
use super::requests;
use super::writer::lock;
use std::io::{BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// Returns where the socket of a data folder is.
fn path(data_dir: &Path) -> PathBuf {
    data_dir.join("writer.sock")
}

/// Reaches the process that holds the right to write to a data folder.
///
/// # Errors
/// That there is none, or none that takes requests.
pub(super) fn connect(data_dir: &Path) -> std::io::Result<UnixStream> {
    UnixStream::connect(path(data_dir))
}

/// Takes requests of other processes.
pub(super) struct Listener {
    path: PathBuf,
    is_closing: Arc<AtomicBool>,
    accepting: JoinHandle<Vec<Connection>>,
}

/// Another process that is connected.
struct Connection {
    stream: UnixStream,
    reading: JoinHandle<()>,
}

impl Listener {
    /// Begins to listen, and queues what comes; `None` where that cannot be, as where the path is too long for a socket.
    pub(super) fn open(data_dir: &Path, lanes: Lanes) -> Option<Self> {
        let path = path(data_dir);
        // Whoever left it is gone, since this process has the lock now.
        let _ = std::fs::remove_file(&path);
        let socket = UnixListener::bind(&path).ok()?;
        let private = std::fs::Permissions::from_mode(0o600);
        if std::fs::set_permissions(&path, private).is_err() {
            let _ = std::fs::remove_file(&path);
            return None;
        }
        let is_closing = Arc::new(AtomicBool::new(false));
        let closing = Arc::clone(&is_closing);
        let accepting = std::thread::spawn(move || accept(&socket, &lanes, &closing));
        Some(Self {
            path,
            is_closing,
            accepting,
        })
    }

    /// Takes no more requests. What was accepted is still done and replied to; who was not accepted asks elsewhere.
    pub(super) fn close(self) {
        self.is_closing.store(true, Ordering::Relaxed);
        // Wakes the thread that accepts.
        let woken = UnixStream::connect(&self.path);
        let _ = std::fs::remove_file(&self.path);
        if woken.is_err() {
            return;
        }
        for connection in self.accepting.join().unwrap_or_default() {
            // Ends the reading; replies can still be written.
            let _ = connection.stream.shutdown(std::net::Shutdown::Read);
            let _ = connection.reading.join();
        }
    }
}

/// Accepts connections until the listener is closing, and returns those that are still open.
fn accept(socket: &UnixListener, lanes: &Lanes, closing: &Arc<AtomicBool>) -> Vec<Connection> {
    let mut open: Vec<Connection> = Vec::new();
    for stream in socket.incoming() {
        let Ok(stream) = stream else { break };
        if closing.load(Ordering::Relaxed) {
            break;
        }
        open.retain(|one| !one.reading.is_finished());
        open.extend(connection(stream, lanes.clone(), closing).ok());
    }
    open
}

fn connection(
    stream: UnixStream,
    lanes: Lanes,
    closing: &Arc<AtomicBool>,
) -> std::io::Result<Connection> {
    let (input, writing) = (stream.try_clone()?, Mutex::new(stream.try_clone()?));
    let output: Output = Arc::new(move |line: &str| {
        let mut writing = lock(&writing);
        // Who hung up is not told.
        let _ = writeln!(writing, "{line}").and_then(|()| writing.flush());
    });
    let closing = Arc::clone(closing);
    let reading = std::thread::spawn(move || {
        let under_way = requests::read(BufReader::new(input), &output, &lanes, true);
        // Who hung up before the reply does not want it any more.
        if !closing.load(Ordering::Relaxed) {
            under_way.stop_all();
        }
    });
    Ok(Connection { stream, reading })
}
