//! The real binary's harvest: run, killed by the kernel at a write, or killed at a moment.

use super::dovecot::{Dovecot, PASSWORD};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

/// The variable that holds the password.
const VARIABLE: &str = "FAULTS_PASSWORD";
/// The signal that no process can refuse.
const KILL: i32 = 9;

/// The command that harvests a data folder, trusting the server's certificate as a system would.
pub(crate) fn harvest(server: &Dovecot, data: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_closeknit"));
    command.arg("--data-dir").arg(data);
    command
        .args(["harvest", "--password-env", VARIABLE])
        .args(more);
    setting(&mut command, server);
    command
}

fn setting(command: &mut Command, server: &Dovecot) {
    command
        .env(VARIABLE, PASSWORD)
        .env("SSL_CERT_FILE", server.certificate_path())
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::null());
}

/// Runs a harvest under the eyes of strace, which sees every write to a file.
fn watched(server: &Dovecot, data: &Path, words: &[&str]) -> Output {
    let harvest = harvest(server, data, &[]);
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-e", "trace=pwrite64"]);
    command
        .args(words)
        .arg(harvest.get_program())
        .args(harvest.get_args());
    setting(&mut command, server);
    command
        .output()
        .expect("strace is not installed; `./x test` installs it")
}

/// Harvests, and returns how many writes that thread makes that makes most of them.
pub(crate) fn count_writes(server: &Dovecot, data: &Path) -> usize {
    let log = tempfile::NamedTempFile::new().unwrap();
    let ran = watched(server, data, &["-o", log.path().to_str().unwrap()]);
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    let mut writes = BTreeMap::<String, usize>::new();
    for line in fs::read_to_string(log.path()).unwrap().lines() {
        if let Some((thread, _)) = line.split_once(" pwrite64(") {
            *writes.entry(thread.trim().to_owned()).or_default() += 1;
        }
    }
    writes.into_values().max().unwrap()
}

/// Harvests, and has the kernel kill it at its n-th write; returns whether it came that far.
pub(crate) fn kill_at_write(server: &Dovecot, data: &Path, write: usize) -> bool {
    let kill = format!("inject=pwrite64:signal=KILL:when={write}");
    let ran = watched(server, data, &["-o", "/dev/null", "-e", &kill]);
    ran.status.signal() == Some(KILL)
}

/// Harvests, and kills it after a while; returns whether it was still at work.
pub(crate) fn kill_after(server: &Dovecot, data: &Path, time: Duration) -> bool {
    let mut command = harvest(server, data, &[]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    std::thread::sleep(time);
    let _ = child.kill();
    child.wait().unwrap().signal() == Some(KILL)
}
