//! The program itself, run as anybody would run it, on an empty data folder.

use crate::dovecot::{Dovecot, PASSWORD, USER};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How the program reaches the server.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) port: u16,
    pub(crate) tls: bool,
    /// As `--compress` takes it.
    pub(crate) compress: &'static str,
}

/// What a harvest took.
#[derive(Clone, Copy)]
pub(crate) struct Run {
    pub(crate) took: Duration,
    /// Memory at most, in bytes: all that was resident, and what of it is the program's own and no file's.
    pub(crate) peak: u64,
    pub(crate) own: u64,
    /// Bytes of the data folder afterwards.
    pub(crate) stored: u64,
}

/// Harvests everything, rows committed and unscored.
pub(crate) fn harvest(binary: &Path, server: &Dovecot, way: Way) -> Run {
    let folder = tempfile::tempdir().expect("a data folder");
    let run = |words: &[&str]| -> Child {
        Command::new(binary)
            .arg("--data-dir")
            .arg(folder.path())
            .args(words)
            .env("BENCH_PASSWORD", PASSWORD)
            .env("SSL_CERT_FILE", server.certificate_path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("closeknit")
    };
    let (port, security) = (way.port.to_string(), if way.tls { "tls" } else { "plain" });
    let password = ["--password-env", "BENCH_PASSWORD"];
    let mut add = vec!["account", "add", USER, "--host", "localhost"];
    add.extend(["--port", &port, "--security", security]);
    add.extend(password);
    assert!(run(&add).wait().expect("account add").success());
    let mut words = vec!["harvest", USER, "--no-score", "--compress", way.compress];
    words.extend(password);
    let begun = Instant::now();
    let mut child = run(&words);
    let (mut peak, mut own) = (0, 0);
    let took = loop {
        if let Some(ended) = child.try_wait().expect("harvest") {
            assert!(ended.success());
            break begun.elapsed();
        }
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()));
        let status = status.unwrap_or_default();
        peak = memory(&status, "VmHWM:").max(peak);
        own = memory(&status, "RssAnon:").max(own);
        std::thread::sleep(Duration::from_millis(5));
    };
    let files = std::fs::read_dir(folder.path()).expect("the data folder");
    let stored = files
        .flatten()
        .filter_map(|file| Some(file.metadata().ok()?.len()));
    Run {
        took,
        peak,
        own,
        stored: stored.sum(),
    }
}

fn memory(status: &str, name: &str) -> u64 {
    status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok())
        .unwrap_or_default()
        << 10
}
