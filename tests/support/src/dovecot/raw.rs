//! An IMAP connection that says what it is told to, for looking at a server from outside.

use super::{PASSWORD, USER};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A plain connection, signed in.
pub struct Raw {
    lines: BufReader<TcpStream>,
    count: u32,
}

impl Raw {
    /// Returns a connection, where somebody listens.
    pub fn connect(port: u16) -> Option<TcpStream> {
        let tcp = TcpStream::connect(("127.0.0.1", port)).ok()?;
        tcp.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        Some(tcp)
    }

    /// Returns whether a server greets.
    pub fn greeting(port: u16) -> Option<()> {
        let mut greeting = [0; 4];
        Self::connect(port)?.read_exact(&mut greeting).ok()?;
        (&greeting == b"* OK").then_some(())
    }

    pub fn sign_in(port: u16) -> Self {
        let tcp = Self::connect(port).expect("a connection");
        let mut raw = Self {
            lines: BufReader::new(tcp),
            count: 0,
        };
        raw.line();
        let password = PASSWORD.replace('\\', r"\\").replace('"', "\\\"");
        raw.ask(&format!("LOGIN {USER} \"{password}\""));
        raw
    }

    fn line(&mut self) -> String {
        let mut line = Vec::new();
        self.lines.read_until(b'\n', &mut line).expect("a line");
        assert!(!line.is_empty(), "the server hung up");
        String::from_utf8_lossy(&line).trim_end().to_owned()
    }

    /// Sends a command and returns the lines of its answer, but for the last, which has to be OK.
    pub fn ask(&mut self, command: &str) -> Vec<String> {
        let tag = self.send(command);
        self.answer(&tag, command)
    }

    /// Puts a message into a mailbox; `words` are its flags and time, as APPEND has them.
    pub fn append(&mut self, mailbox: &str, words: &str, message: &[u8]) {
        let command = format!("APPEND \"{mailbox}\" {words} {{{}}}", message.len());
        let tag = self.send(&command);
        // Others may have something to say before it.
        while !self.line().starts_with('+') {}
        let out = self.lines.get_mut();
        out.write_all(&[message, b"\r\n"].concat())
            .expect("a message");
        self.answer(&tag, &command);
    }

    fn send(&mut self, command: &str) -> String {
        self.count += 1;
        let tag = format!("t{}", self.count);
        self.lines
            .get_mut()
            .write_all(format!("{tag} {command}\r\n").as_bytes())
            .expect("a command");
        tag
    }

    fn answer(&mut self, tag: &str, command: &str) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            let line = self.line();
            if let Some(end) = line.strip_prefix(&format!("{tag} ")) {
                assert!(end.starts_with("OK"), "{command}: {end}");
                return lines;
            }
            lines.push(line);
        }
    }

    /// Returns the UIDs in a mailbox.
    pub fn uids(&mut self, mailbox: &str) -> Vec<u32> {
        self.ask(&format!("EXAMINE \"{mailbox}\""));
        self.ask("UID SEARCH ALL")
            .iter()
            .filter_map(|line| line.strip_prefix("* SEARCH"))
            .flat_map(|line| line.split_whitespace())
            .map(|uid| uid.parse().expect("a UID"))
            .collect()
    }
}
