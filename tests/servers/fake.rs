//! A server that misbehaves as real ones do.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "each test that includes this uses a part of it"
)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

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

/// How the server behaves.
#[derive(Clone, Debug)]
pub struct Behaviour {
    /// The mailboxes; all of them hold the same.
    pub mailboxes: Vec<String>,
    /// Header fields by UID.
    pub messages: BTreeMap<u32, String>,
    pub poison: BTreeMap<u32, Poison>,
    pub capabilities: &'static str,
    pub greeting: &'static str,
    /// What LOGIN ends with.
    pub login: &'static str,
    /// What the first FETCHes end with, before it serves.
    pub fetch_first: Vec<&'static str>,
    /// Rows after which the connection is cut, each time; 0 for never.
    pub cut_after_rows: usize,
    /// Whether EXAMINE tells UIDNEXT.
    pub tells_uid_next: bool,
    /// Whether it searches.
    pub searches: bool,
    pub uid_validity: u32,
    /// Sent before every answer to FETCH.
    pub noise: &'static str,
    /// Whether NAMESPACE makes it hang up.
    pub drops_on_namespace: bool,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            mailboxes: vec!["INBOX".to_owned()],
            messages: BTreeMap::new(),
            poison: BTreeMap::new(),
            capabilities: "IMAP4rev1 ESEARCH",
            greeting: "* OK ready\r\n",
            login: "OK in",
            fetch_first: Vec::new(),
            cut_after_rows: 0,
            tells_uid_next: true,
            searches: true,
            uid_validity: 7,
            noise: "",
            drops_on_namespace: false,
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
}

/// Returns the header of the message with this UID.
pub fn header(uid: u32) -> String {
    format!("From: Kim <kim@ex.org>\r\nTo: ann@ex.org\r\nMessage-ID: <{uid}@ex.org>\r\n\r\n")
}

/// A running server; its threads end with the test.
pub struct Fake {
    pub port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Fake {
    pub fn start(behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let shared = (Arc::new(Mutex::new(behaviour)), Arc::clone(&heard));
        thread::spawn(move || {
            for tcp in listener.incoming().flatten() {
                let (behaviour, heard) = shared.clone();
                thread::spawn(move || {
                    let _ = serve(&tcp, &behaviour, &heard);
                    let _ = tcp.shutdown(Shutdown::Both);
                });
            }
        });
        Self { port, heard }
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
) -> std::io::Result<()> {
    let mut out = tcp;
    out.write_all(behaviour.lock().unwrap().greeting.as_bytes())?;
    for line in BufReader::new(tcp).lines() {
        let line = line?;
        heard.lock().unwrap().push(line.clone());
        let (tag, command) = line.split_once(' ').unwrap_or((&line, ""));
        let now = behaviour.lock().unwrap().clone();
        let verb = command.split(' ').next().unwrap_or_default();
        let answer = match verb {
            "CAPABILITY" => format!("* CAPABILITY {}\r\n{tag} OK\r\n", now.capabilities),
            "LOGIN" => format!("{tag} {}\r\n", now.login),
            "LIST" => {
                let list = |name: &String| format!("* LIST () \"/\" \"{name}\"\r\n");
                now.mailboxes.iter().map(list).collect::<String>() + tag + " OK\r\n"
            }
            "NAMESPACE" if now.drops_on_namespace => return Ok(()),
            "STATUS" => format!(
                "* STATUS {} (MESSAGES {})\r\n{tag} OK\r\n",
                command.split(' ').nth(1).unwrap(),
                now.messages.len()
            ),
            "EXAMINE" => {
                let next = match now.messages.last_key_value() {
                    Some((last, _)) if now.tells_uid_next => {
                        format!("* OK [UIDNEXT {}] next\r\n", last + 1)
                    }
                    _ => String::new(),
                };
                format!(
                    "* {} EXISTS\r\n* OK [UIDVALIDITY {}] valid\r\n{next}{tag} OK [READ-ONLY]\r\n",
                    now.messages.len(),
                    now.uid_validity
                )
            }
            "LOGOUT" => format!("* BYE\r\n{tag} OK\r\n"),
            "UID" if command.starts_with("UID SEARCH") => search(&now, tag, command),
            "UID" if command.starts_with("UID FETCH") => {
                if !fetch(out, behaviour, &now, tag, command)? {
                    return Ok(());
                }
                continue;
            }
            _ => format!("{tag} BAD what?\r\n"),
        };
        out.write_all(answer.as_bytes())?;
    }
    Ok(())
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
    mut out: &TcpStream,
    behaviour: &Mutex<Behaviour>,
    now: &Behaviour,
    tag: &str,
    command: &str,
) -> std::io::Result<bool> {
    {
        let mut changing = behaviour.lock().unwrap();
        if !changing.fetch_first.is_empty() {
            let end = changing.fetch_first.remove(0);
            let bye = end.starts_with("* BYE");
            let text = if bye {
                format!("{end}\r\n")
            } else {
                format!("{tag} {end}\r\n")
            };
            out.write_all(text.as_bytes())?;
            return Ok(!bye);
        }
    }
    let (first, last) = range(command.split(' ').nth(2).unwrap());
    out.write_all(now.noise.as_bytes())?;
    for (rows, (uid, header)) in now.messages.range(first..=last).enumerate() {
        if now.cut_after_rows > 0 && rows == now.cut_after_rows {
            return Ok(false);
        }
        match now.poison.get(uid) {
            Some(Poison::No) => {
                out.write_all(format!("{tag} NO [SERVERBUG] cannot read it\r\n").as_bytes())?;
                return Ok(true);
            }
            Some(Poison::Cut) => return Ok(false),
            Some(Poison::Bye) => {
                out.write_all(b"* BYE internal trouble\r\n")?;
                return Ok(false);
            }
            Some(Poison::Hang) => {
                // Until the other side gives up.
                let _ = std::io::copy(&mut &*out, &mut std::io::sink());
                return Ok(false);
            }
            Some(Poison::LeftOut) => {}
            Some(Poison::NoHeader) => {
                out.write_all(format!("* 1 FETCH (UID {uid} RFC822.SIZE 9)\r\n").as_bytes())?;
            }
            Some(Poison::Vanishes) => {
                behaviour.lock().unwrap().messages.remove(uid);
            }
            None => {
                let row = format!(
                    "* 1 FETCH (UID {uid} INTERNALDATE \"01-Oct-2001 00:00:00 +0000\" RFC822.SIZE 9 \
                     BODY[HEADER.FIELDS (DATE FROM)] {{{}}}\r\n{header})\r\n",
                    header.len()
                );
                out.write_all(row.as_bytes())?;
            }
        }
    }
    out.write_all(format!("{tag} OK done\r\n").as_bytes())?;
    Ok(true)
}
