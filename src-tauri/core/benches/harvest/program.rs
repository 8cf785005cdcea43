//! The program itself, run as anybody would run it.

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

/// A data folder with one account in it.
pub(crate) struct Home<'a> {
    binary: &'a Path,
    server: &'a Dovecot,
    compress: &'static str,
    folder: tempfile::TempDir,
}

const BY_PASSWORD: [&str; 2] = ["--password-env", "BENCH_PASSWORD"];

impl<'a> Home<'a> {
    pub(crate) fn new(binary: &'a Path, server: &'a Dovecot, way: Way) -> Self {
        let home = Self {
            binary,
            server,
            compress: way.compress,
            folder: tempfile::tempdir().expect("a data folder"),
        };
        let (port, security) = (way.port.to_string(), if way.tls { "tls" } else { "plain" });
        let mut add = vec!["account", "add", USER, "--host", "localhost"];
        add.extend(["--port", &port, "--security", security]);
        add.extend(BY_PASSWORD);
        assert!(home.run(&add).wait().expect("account add").success());
        home
    }

    fn run(&self, words: &[&str]) -> Child {
        Command::new(self.binary)
            .arg("--data-dir")
            .arg(self.folder.path())
            .args(words)
            .env("BENCH_PASSWORD", PASSWORD)
            .env("SSL_CERT_FILE", self.server.certificate_path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("closeknit")
    }

    /// Harvests what is not here yet, rows committed and unscored.
    pub(crate) fn harvest(&self) -> Run {
        let mut words = vec!["harvest", USER, "--no-score", "--compress", self.compress];
        words.extend(BY_PASSWORD);
        let begun = Instant::now();
        let mut child = self.run(&words);
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
        let files = std::fs::read_dir(self.folder.path()).expect("the data folder");
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
}

/// Harvests everything, on an empty data folder.
pub(crate) fn harvest(binary: &Path, server: &Dovecot, way: Way) -> Run {
    Home::new(binary, server, way).harvest()
}

fn memory(status: &str, name: &str) -> u64 {
    status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok())
        .unwrap_or_default()
        << 10
}
