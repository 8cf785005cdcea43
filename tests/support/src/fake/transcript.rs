//! Transcripts: what a server says to a command where a good server would say something else.
//!
//! ```text
//! S: * OK the greeting, where it is to be another
//! C: UID FETCH                 the next such command
//! S: * BYE not now
//! S: (cut)
//! C* EXAMINE                   every such command
//! S: TAG NO not here
//! ```
//!
//! `TAG` is the command's tag. A line ends with CRLF unless a `\` ends it; `\r`, `\n` and `\x41` are bytes. A `C` line
//! may end with a condition: `(more than 5)` messages asked for, `(before ID)` was heard.
//!
//! | act | what the server does |
//! |---|---|
//! | `(answer)` | says what a good server would |
//! | `(cut)` | hangs up |
//! | `(stall)` | never says anything again |
//! | `(dribble)`, `(dribble 5 ms)` | from here on says one byte at a time, pausing in between |
//! | `(flood) TEXT`, `(flood 20) TEXT` | says it until the other side hangs up, or so many times |
//! | `(inflate) TEXT` | says it, deflated, until the other side hangs up |

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Something that a server does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Say(Vec<u8>),
    Answer,
    Cut,
    Stall,
    Dribble(Duration),
    Flood(u64, Vec<u8>),
    Inflate(Vec<u8>),
}

#[derive(Clone, Debug)]
struct Rule {
    every: bool,
    command: String,
    /// Only ranges of more messages than this.
    more_than: u32,
    /// Only until a command with this verb was heard.
    before: Option<String>,
    acts: Vec<Act>,
}

/// What a server says to which command.
#[derive(Clone, Debug, Default)]
pub struct Transcript {
    pub greeting: Vec<Act>,
    rules: Vec<Rule>,
}

impl Transcript {
    /// Returns what to do about a command, unless it is what a good server does.
    pub fn answer(&mut self, command: &str, heard: &[String]) -> Option<Vec<Act>> {
        let applies = |rule: &Rule| {
            let before = rule.before.as_ref().is_none_or(|verb| {
                let said = |line: &String| line.split(' ').nth(1) == Some(verb);
                !heard.iter().any(said)
            });
            command.starts_with(&rule.command) && asked(command) > rule.more_than && before
        };
        let at = self.rules.iter().position(applies)?;
        match self.rules[at].every {
            true => Some(self.rules[at].acts.clone()),
            false => Some(self.rules.remove(at).acts),
        }
    }
}

/// Returns how many UIDs a command asks for, or 1 where it asks for none.
fn asked(command: &str) -> u32 {
    let range = command.split(' ').nth(2).and_then(|w| w.split_once(':'));
    let ends = range.and_then(|(first, last)| Some((first.parse().ok()?, last.parse().ok()?)));
    ends.map_or(1, |(first, last): (u32, u32)| last - first + 1)
}

impl From<&str> for Transcript {
    fn from(text: &str) -> Self {
        let mut transcript = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (who, what) = line.split_at(2);
            let what = what.trim_start();
            match who {
                "S:" => transcript
                    .rules
                    .last_mut()
                    .map_or(&mut transcript.greeting, |rule| &mut rule.acts)
                    .push(act(what)),
                "C:" | "C*" => transcript.rules.push(rule(what, who == "C*")),
                _ => panic!("neither S: nor C: nor C*: {line}"),
            }
        }
        transcript
    }
}

fn rule(what: &str, every: bool) -> Rule {
    let (command, condition) = match what.split_once(" (") {
        Some((command, condition)) => (command, condition.trim_end_matches(')')),
        None => (what, ""),
    };
    let more_than = condition.strip_prefix("more than ");
    Rule {
        every,
        command: command.to_owned(),
        more_than: more_than.map_or(0, |number| number.parse().expect("a number")),
        before: condition.strip_prefix("before ").map(str::to_owned),
        acts: Vec::new(),
    }
}

fn act(what: &str) -> Act {
    let Some((word, text)) = what.strip_prefix('(').and_then(|w| w.split_once(')')) else {
        return Act::Say(bytes(what));
    };
    let (name, number) = word.split_once(' ').unwrap_or((word, ""));
    let number = number.trim_end_matches(" ms").parse();
    let text = bytes(text.trim_start());
    match name {
        "answer" => Act::Answer,
        "cut" => Act::Cut,
        "stall" => Act::Stall,
        "dribble" => Act::Dribble(Duration::from_millis(number.unwrap_or(0))),
        "flood" => Act::Flood(number.unwrap_or(u64::MAX), text),
        "inflate" => Act::Inflate(text),
        _ => panic!("no such act: {what}"),
    }
}

/// Returns a line as bytes, its end included.
fn bytes(text: &str) -> Vec<u8> {
    let (text, end) = match text.strip_suffix('\\') {
        Some(text) => (text, &b""[..]),
        None => (text, &b"\r\n"[..]),
    };
    let mut parts = text.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (byte, rest) = match part.split_at(1) {
            ("r", rest) => (b'\r', rest),
            ("n", rest) => (b'\n', rest),
            ("x", rest) => (u8::from_str_radix(&rest[..2], 16).unwrap(), &rest[2..]),
            // As in names: `\Sent`.
            _ => {
                bytes.push(b'\\');
                bytes.extend_from_slice(part.as_bytes());
                continue;
            }
        };
        bytes.push(byte);
        bytes.extend_from_slice(rest.as_bytes());
    }
    [bytes.as_slice(), end].concat()
}

/// A server's side of a connection.
pub(super) struct Line<'a> {
    pub tcp: &'a TcpStream,
    /// The pause between bytes, where they are said one at a time.
    pub dribble: Option<Duration>,
}

impl Line<'_> {
    pub(super) fn say(&self, bytes: impl AsRef<[u8]>) -> io::Result<()> {
        let (mut tcp, bytes) = (self.tcp, bytes.as_ref());
        let Some(pause) = self.dribble else {
            return tcp.write_all(bytes);
        };
        for byte in bytes.chunks(1) {
            tcp.write_all(byte)?;
            std::thread::sleep(pause);
        }
        Ok(())
    }

    /// Says a text many times over, in large pieces.
    pub(super) fn flood(&self, times: u64, text: &[u8]) -> io::Result<()> {
        let at_once = (1 << 16) / text.len().max(1) as u64 + 1;
        let piece = text.repeat(usize::try_from(at_once.min(times)).unwrap());
        for _ in 0..times / at_once.min(times).max(1) {
            self.say(&piece)?;
        }
        Ok(())
    }

    /// Says a text without end, deflated.
    pub(super) fn inflate(&self, text: &[u8]) -> io::Result<()> {
        let mut deflate = flate2::write::DeflateEncoder::new(self.tcp, flate2::Compression::best());
        let piece = text.repeat((1 << 16) / text.len() + 1);
        loop {
            deflate.write_all(&piece)?;
        }
    }

    /// Says nothing until the other side gives up.
    pub(super) fn stall(&self) {
        let mut tcp = self.tcp;
        let mut some = [0; 1024];
        while tcp.read(&mut some).is_ok_and(|bytes| bytes > 0) {}
    }
}
