//! A server that is good until a `Transcript` or [`Poison`] says otherwise.

mod transcript;

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use transcript::{Act, Line, Transcript};

/// What happens to a message when it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Poison {
    /// The whole command ends with NO.
    No,
    /// The connection is cut.
    Cut,
    /// BYE, and then the connection is cut.
    Bye,
    /// Nothing is ever said again.
    Hang,
    /// OK without its row.
    LeftOut,
    /// Its row without its header.
    NoHeader,
    /// It vanishes when it is first asked for.
    Vanishes,
}

const ROW: &str = "* 1 FETCH (UID @UID INTERNALDATE \"01-Oct-2001 00:00:00 +0000\" RFC822.SIZE 9 \
                   BODY[HEADER.FIELDS (DATE FROM)] @HEADER)";

/// What happens while the server is asked to tell of the open mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// A message comes, under this UID.
    Comes(u32),
    /// The message with this UID goes.
    Goes(u32),
    /// BYE, and then the connection is cut.
    Bye,
    /// The connection is cut.
    Cut,
}

/// How the server behaves.
#[derive(Clone, Debug)]
pub struct Behaviour {
    /// The mailboxes as LIST says them; all of them hold the same.
    pub mailboxes: Vec<String>,
    /// Header fields by UID.
    pub messages: BTreeMap<u32, Vec<u8>>,
    pub poison: BTreeMap<u32, Poison>,
    pub capabilities: &'static str,
    /// What it says instead of what a good server would.
    pub says: Transcript,
    /// A message's row: UID and HEADER stand for its own.
    pub row: &'static str,
    /// Rows after which the connection is cut, each time; 0 for never.
    pub cut_after_rows: usize,
    /// Whether EXAMINE tells UIDNEXT.
    pub tells_uid_next: bool,
    /// Whether it searches.
    pub searches: bool,
    pub uid_validity: u32,
    /// Whether that changes each time a mailbox is opened.
    pub changes_validity: bool,
    /// A UIDNEXT beyond the last message's.
    pub uid_next: u32,
    /// What happens in one IDLE after the other.
    pub news: Vec<News>,
    /// The tag of the IDLE under way.
    pub idle: String,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            mailboxes: vec!["INBOX".to_owned()],
            messages: BTreeMap::new(),
            poison: BTreeMap::new(),
            capabilities: "IMAP4rev1 ESEARCH",
            says: Transcript::default(),
            row: ROW,
            cut_after_rows: 0,
            tells_uid_next: true,
            searches: true,
            uid_validity: 7,
            changes_validity: false,
            uid_next: 0,
            news: Vec::new(),
            idle: String::new(),
        }
    }
}

impl Behaviour {
    /// Returns a well-behaved server with messages at these UIDs.
    pub fn with(uids: impl IntoIterator<Item = u32>) -> Self {
        Self {
            messages: uids.into_iter().map(|uid| (uid, header(uid))).collect(),
            ..Self::default()
        }
    }

    /// Returns the same server following this transcript.
    pub fn saying(mut self, transcript: &str) -> Self {
        self.says = transcript.into();
        self
    }
}

/// Returns the header of the message with this UID.
pub fn header(uid: u32) -> Vec<u8> {
    format!("From: Kim <kim@ex.org>\r\nTo: ann@ex.org\r\nMessage-ID: <{uid}@ex.org>\r\n\r\n")
        .into_bytes()
}

/// A running server; its threads end with the test.
pub struct Fake {
    pub port: u16,
    behaviour: Arc<Mutex<Behaviour>>,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Fake {
    pub fn start(behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let behaviour = Arc::new(Mutex::new(behaviour));
        let shared = (Arc::clone(&behaviour), Arc::clone(&heard));
        thread::spawn(move || {
            for tcp in listener.incoming().flatten() {
                let (behaviour, heard) = shared.clone();
                thread::spawn(move || {
                    let _ = serve(&tcp, &behaviour, &heard);
                    let _ = tcp.shutdown(Shutdown::Both);
                });
            }
        });
        Self {
            port,
            behaviour,
            heard,
        }
    }

    /// Returns how it behaves, to be changed.
    pub fn behaviour(&self) -> Arc<Mutex<Behaviour>> {
        Arc::clone(&self.behaviour)
    }

    /// Returns how often a line with this word in it was sent to it.
    pub fn count(&self, word: &str) -> usize {
        let heard = self.heard();
        heard.iter().filter(|line| line.contains(word)).count()
    }

    /// Returns every line that was sent to it.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

fn serve(
    tcp: &TcpStream,
    behaviour: &Mutex<Behaviour>,
    heard: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let mut line = Line { tcp, dribble: None };
    let greeting = behaviour.lock().unwrap().says.greeting.clone();
    if greeting.is_empty() {
        line.say("* OK ready\r\n")?;
    }
    let mut lines = BufReader::new(tcp);
    for act in greeting {
        if !perform(&mut line, &act, "", "", behaviour)? {
            return Ok(());
        }
    }
    while let Some(command) = next(&line, &mut lines)? {
        let (tag, command) = command.split_once(' ').unwrap_or((&command, ""));
        let acts = {
            let mut heard = heard.lock().unwrap();
            let acts = behaviour.lock().unwrap().says.answer(command, &heard);
            heard.push(format!("{tag} {command}"));
            acts.unwrap_or_else(|| vec![Act::Answer])
        };
        for act in acts {
            if !perform(&mut line, &act, tag, command, behaviour)? {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Returns the next command; a literal in it stands in quotes.
fn next(line: &Line<'_>, lines: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut command = String::new();
    loop {
        let mut text = Vec::new();
        if lines.read_until(b'\n', &mut text)? == 0 {
            return Ok(None);
        }
        command += String::from_utf8_lossy(&text).trim_end_matches(['\r', '\n']);
        let Some((before, size)) = command.trim_end_matches('}').rsplit_once('{') else {
            return Ok(Some(command));
        };
        let Ok(size) = size.parse() else {
            return Ok(Some(command));
        };
        let mut literal = vec![0; size];
        line.say("+ go on\r\n")?;
        lines.read_exact(&mut literal)?;
        command = format!("{before}\"{}\"", String::from_utf8_lossy(&literal));
    }
}

/// Does what a transcript says; `false` if the connection ends with it.
fn perform(
    line: &mut Line<'_>,
    act: &Act,
    tag: &str,
    command: &str,
    behaviour: &Mutex<Behaviour>,
) -> io::Result<bool> {
    match act {
        Act::Say(bytes) => line.say(with_tag(bytes, tag))?,
        Act::Answer => return answer(line, tag, command, behaviour),
        Act::Cut => return Ok(false),
        Act::Stall => line.stall(),
        Act::Dribble(pause) => line.dribble = Some(*pause),
        Act::Flood(times, text) => line.flood(*times, &with_tag(text, tag))?,
        Act::Inflate(text) => line.inflate(text)?,
    }
    Ok(*act != Act::Stall)
}

fn with_tag(bytes: &[u8], tag: &str) -> Vec<u8> {
    match bytes.windows(3).position(|three| three == b"TAG") {
        Some(at) => [&bytes[..at], tag.as_bytes(), &bytes[at + 3..]].concat(),
        None => bytes.to_vec(),
    }
}

/// Says what a good server would; `false` if the connection ends with it.
fn answer(
    line: &Line<'_>,
    tag: &str,
    command: &str,
    behaviour: &Mutex<Behaviour>,
) -> io::Result<bool> {
    let now = behaviour.lock().unwrap().clone();
    let verb = command.split(' ').next().unwrap_or_default();
    let answer = match verb {
        "CAPABILITY" => format!("* CAPABILITY {}\r\n{tag} OK\r\n", now.capabilities),
        "LOGIN" => format!("{tag} OK in\r\n"),
        "ID" => format!("* ID NIL\r\n{tag} OK\r\n"),
        "LIST" => {
            let list = |name: &String| format!("* LIST () \"/\" {name}\r\n");
            now.mailboxes.iter().map(list).collect::<String>() + tag + " OK\r\n"
        }
        "STATUS" => format!(
            "* STATUS {} (MESSAGES {})\r\n{tag} OK\r\n",
            command
                .split_once(' ')
                .unwrap()
                .1
                .rsplit_once(" (")
                .unwrap()
                .0,
            now.messages.len()
        ),
        "EXAMINE" => examine(&now, tag, behaviour),
        "IDLE" => return idle(line, tag, behaviour),
        _ if tag == "DONE" => format!("{} OK\r\n", now.idle),
        "LOGOUT" => format!("* BYE\r\n{tag} OK\r\n"),
        "UID" if command.starts_with("UID SEARCH") => search(&now, tag, command),
        "UID" if command.starts_with("UID FETCH") => {
            return fetch(line, behaviour, &now, tag, command);
        }
        _ => format!("{tag} BAD what?\r\n"),
    };
    line.say(answer)?;
    Ok(true)
}

fn examine(now: &Behaviour, tag: &str, behaviour: &Mutex<Behaviour>) -> String {
    if now.changes_validity {
        behaviour.lock().unwrap().uid_validity += 1;
    }
    let next = match now.messages.last_key_value() {
        Some((last, _)) if now.tells_uid_next => {
            format!("* OK [UIDNEXT {}] next\r\n", (last + 1).max(now.uid_next))
        }
        _ => String::new(),
    };
    format!(
        "* {} EXISTS\r\n* OK [UIDVALIDITY {}] valid\r\n{next}{tag} OK [READ-ONLY]\r\n",
        now.messages.len(),
        now.uid_validity
    )
}

/// Tells what happens next; `false` if the connection ends with it.
fn idle(line: &Line<'_>, tag: &str, behaviour: &Mutex<Behaviour>) -> io::Result<bool> {
    line.say("+ idling\r\n")?;
    let mut now = behaviour.lock().unwrap();
    now.idle = tag.to_owned();
    if now.news.is_empty() {
        return Ok(true);
    }
    match now.news.remove(0) {
        News::Comes(uid) => {
            now.messages.insert(uid, header(uid));
            line.say(format!("* {} EXISTS\r\n", now.messages.len()))?;
        }
        News::Goes(uid) => {
            let at = now.messages.range(..=uid).count();
            now.messages.remove(&uid);
            line.say(format!("* {at} EXPUNGE\r\n"))?;
        }
        News::Bye => {
            line.say("* BYE for now\r\n")?;
            return Ok(false);
        }
        News::Cut => return Ok(false),
    }
    Ok(true)
}

fn range(words: &str) -> (u32, u32) {
    let (first, last) = words.split_once(':').unwrap_or((words, words));
    (first.parse().unwrap(), last.parse().unwrap())
}

fn search(now: &Behaviour, tag: &str, command: &str) -> String {
    if !now.searches {
        return format!("{tag} NO not here\r\n");
    }
    let (first, last) = range(command.rsplit(' ').next().unwrap());
    let found: Vec<String> = now
        .messages
        .range(first..=last)
        .map(|(uid, _)| uid.to_string())
        .collect();
    match command.contains("RETURN") {
        true if found.is_empty() => format!("* ESEARCH (TAG \"{tag}\") UID\r\n{tag} OK\r\n"),
        true => format!(
            "* ESEARCH (TAG \"{tag}\") UID ALL {}\r\n{tag} OK\r\n",
            found.join(",")
        ),
        false => format!("* SEARCH {}\r\n{tag} OK\r\n", found.join(" ")),
    }
}

/// Answers a FETCH; `false` if the connection ends with it.
fn fetch(
    line: &Line<'_>,
    behaviour: &Mutex<Behaviour>,
    now: &Behaviour,
    tag: &str,
    command: &str,
) -> io::Result<bool> {
    let (first, last) = range(command.split(' ').nth(2).unwrap());
    for (rows, (uid, header)) in now.messages.range(first..=last).enumerate() {
        if now.cut_after_rows > 0 && rows == now.cut_after_rows {
            return Ok(false);
        }
        match now.poison.get(uid) {
            Some(Poison::No) => {
                line.say(format!("{tag} NO [SERVERBUG] cannot read it\r\n"))?;
                return Ok(true);
            }
            Some(Poison::Cut) => return Ok(false),
            Some(Poison::Bye) => {
                line.say("* BYE internal trouble\r\n")?;
                return Ok(false);
            }
            Some(Poison::Hang) => {
                line.stall();
                return Ok(false);
            }
            Some(Poison::LeftOut) => {}
            Some(Poison::NoHeader) => {
                line.say(format!("* 1 FETCH (UID {uid} RFC822.SIZE 9)\r\n"))?;
            }
            Some(Poison::Vanishes) => {
                behaviour.lock().unwrap().messages.remove(uid);
            }
            None => line.say(row(now.row, *uid, header))?,
        }
    }
    line.say(format!("{tag} OK done\r\n"))?;
    Ok(true)
}

fn row(row: &str, uid: u32, header: &[u8]) -> Vec<u8> {
    let row = row.replace("@UID", &uid.to_string()) + "\r\n";
    let (before, after) = row.split_once("@HEADER").unwrap_or((&row, ""));
    let size = format!("{{{}}}\r\n", header.len());
    match row.contains("@HEADER") {
        true => [before.as_bytes(), size.as_bytes(), header, after.as_bytes()].concat(),
        false => row.into_bytes(),
    }
}
