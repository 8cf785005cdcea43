//! A data folder whose account is on a real server.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::home::{Home, Ran};
use std::path::PathBuf;
use std::process::Command;

/// The variable that holds the password.
const VARIABLE: &str = "SERVED_PASSWORD";

/// A data folder, and where the server is that its account is on.
pub(crate) struct Served {
    pub(crate) home: Home,
    tls_port: u16,
    certificate: PathBuf,
}

impl Served {
    /// An empty data folder for this server; its account is not added yet.
    pub(crate) fn by(server: &Dovecot) -> Self {
        Self::at(server.tls_port, server.certificate_path())
    }

    /// The same for whatever server listens there with this certificate, and knows Dovecot's user.
    pub(crate) fn at(tls_port: u16, certificate: PathBuf) -> Self {
        Self {
            home: Home::new(),
            tls_port,
            certificate,
        }
    }

    /// Trusts what is in this file from now on.
    pub(crate) fn trust(&mut self, certificates: PathBuf) {
        self.certificate = certificates;
    }

    /// A run with this password in the variable, trusting the server's certificate as a system would.
    pub(crate) fn command(&self, words: &[&str], password: &str) -> Command {
        let mut command = self.home.command(words);
        command
            .env(VARIABLE, password)
            .env("SSL_CERT_FILE", &self.certificate);
        command
    }

    pub(crate) fn add_account(&self, password: &str, me: &[&str]) -> Ran {
        let port = self.tls_port.to_string();
        let mut words = vec!["account", "add", USER, "--host", "localhost"];
        words.extend(["--port", &port, "--password-env", VARIABLE]);
        words.extend(me.iter().flat_map(|address| ["--me", address]));
        self.finish(self.command(&words, password))
    }

    /// The command that harvests, to be run or to be killed.
    pub(crate) fn harvesting(&self, more: &[&str]) -> Command {
        let words = ["harvest", "--password-env", VARIABLE];
        self.command(&[&words, more].concat(), PASSWORD)
    }

    pub(crate) fn harvest(&self) -> Ran {
        self.finish(self.harvesting(&[]))
    }

    fn finish(&self, mut command: Command) -> Ran {
        self.home.finish(command.output().unwrap())
    }
}
