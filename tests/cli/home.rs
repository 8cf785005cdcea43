//! A data folder of its own, and the binary run on it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// The moment that every answer here is as of.
pub(crate) const AS_OF: &str = "2026-01-01T00:00:00Z";

/// What a run printed, and its exit code.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) error: String,
}

impl Ran {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// A data folder that goes when dropped.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A data folder with the story imported.
    pub(crate) fn with_story() -> Self {
        let home = Self::new();
        let mbox = home.write("ann.mbox", &super::story::mbox());
        let ran = home.run(&[
            "import",
            "mbox",
            mbox.to_str().unwrap(),
            "--me",
            "ann@ex.org",
        ]);
        assert_eq!(ran.code, 0, "{}", ran.error);
        home
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file beside the data folder.
    pub(crate) fn write(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_closeknit"));
        command.arg("--data-dir").arg(self.data()).args(words);
        command
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("TZ", "UTC")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        self.finish(self.command(words).output().unwrap())
    }

    /// Everybody as of [`AS_OF`], without what differs between sources: their ids, which follow the order of reading.
    pub(crate) fn people(&self) -> Vec<serde_json::Value> {
        let words = ["people", "--json", "--limit", "0", "--as-of", AS_OF];
        let mut people = self.run(&words).json();
        let people = people.as_array_mut().unwrap();
        for person in people.iter_mut() {
            person.as_object_mut().unwrap().remove("id");
        }
        std::mem::take(people)
    }

    /// Runs with `input` on standard input.
    pub(crate) fn run_with_input(&self, words: &[&str], input: &str) -> Ran {
        let mut command = self.command(words);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        self.finish(child.wait_with_output().unwrap())
    }

    pub(crate) fn finish(&self, output: Output) -> Ran {
        // The folder's name changes with every run.
        let text = |bytes: Vec<u8>| {
            String::from_utf8(bytes)
                .unwrap()
                .replace(self.0.path().to_str().unwrap(), "HOME")
        };
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            error: text(output.stderr),
        }
    }
}

/// Returns a sentence of the JSON, which stands there in parts, as one text.
pub(crate) fn said(sentence: &serde_json::Value) -> String {
    let parts = sentence.as_array().unwrap().iter();
    parts.map(|part| part["text"].as_str().unwrap()).collect()
}
