//! A harvester process, spoken to line by line.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

/// A running `closeknit harvester`.
pub(crate) struct Harvester {
    process: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
}

impl Harvester {
    /// Starts one and waits until it says that it is ready.
    pub(crate) fn start(data_dir: &Path) -> Self {
        Self::trusting(data_dir, None)
    }

    /// Starts one that trusts this certificate, as a system would.
    pub(crate) fn trusting(data_dir: &Path, certificate: Option<&Path>) -> Self {
        Self::with(data_dir, certificate.map(|path| ("SSL_CERT_FILE", path)))
    }

    /// Starts one with a variable of the environment.
    pub(crate) fn with(data_dir: &Path, variable: Option<(&str, &Path)>) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_closeknit"));
        // No keyring: nothing of a test may get into the real one.
        command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        Self::run(command.envs(variable), data_dir)
    }

    /// Starts the one that this command is to run.
    pub(crate) fn run(command: &mut Command, data_dir: &Path) -> Self {
        let mut process = command
            .arg("--data-dir")
            .arg(data_dir)
            .arg("harvester")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = process.stdin.take();
        let stdout = BufReader::new(process.stdout.take().unwrap());
        let mut harvester = Self {
            process,
            stdin,
            stdout,
        };
        let ready = harvester.next_but_progress();
        assert_eq!(ready, json!({"event": "state", "state": "ready"}));
        harvester
    }

    /// Sends a request.
    pub(crate) fn send(&mut self, id: u64, ask: &Value) {
        self.send_line(json!({"id": id, "ask": ask}).to_string().as_bytes());
    }

    /// Has a request stopped.
    pub(crate) fn stop(&mut self, id: u64, request: u64) {
        self.send_line(json!({"id": id, "stop": request}).to_string().as_bytes());
    }

    /// Sends a line, whatever it holds.
    pub(crate) fn send_line(&mut self, line: &[u8]) {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(line).unwrap();
        stdin.write_all(b"\n").unwrap();
        stdin.flush().unwrap();
    }

    /// Returns the next line that is not progress.
    pub(crate) fn next_but_progress(&mut self) -> Value {
        self.lines()
            .find(|line| line["event"] != "progress")
            .expect("the harvester said nothing more")
    }

    /// Waits for an event of this name.
    pub(crate) fn wait_for(&mut self, event: &str) -> Value {
        self.lines()
            .find(|line| line["event"] == event)
            .expect("the harvester said nothing more")
    }

    /// Sends a request and returns its reply; events on the way are passed over.
    pub(crate) fn ask(&mut self, id: u64, ask: &Value) -> Value {
        self.send(id, ask);
        self.lines()
            .find(|line| line["id"] == id)
            .expect("the harvester did not reply")
    }

    /// Closes its input; returns how it ended and what it still said.
    pub(crate) fn close(mut self) -> (ExitStatus, Vec<Value>) {
        drop(self.stdin.take());
        let rest = self.lines().collect();
        (self.process.wait().unwrap(), rest)
    }

    /// Kills the working process, as a lack of memory would.
    #[cfg(target_os = "linux")]
    pub(crate) fn kill_worker(&self) {
        let id = self.process.id();
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap();
        let killed = Command::new("kill")
            .arg("-9")
            .args(children.split_whitespace())
            .status();
        assert!(killed.unwrap().success(), "no worker to kill: '{children}'");
    }

    fn lines(&mut self) -> impl Iterator<Item = Value> {
        (&mut self.stdout)
            .lines()
            .map(|line| line.unwrap())
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_str(&line).unwrap())
    }
}

impl Drop for Harvester {
    fn drop(&mut self) {
        drop(self.stdin.take());
        // Either it ends by itself now, or it has ended.
        let _ = self.process.wait();
    }
}
