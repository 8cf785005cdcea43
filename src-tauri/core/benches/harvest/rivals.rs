//! What Closeknit is measured against: reading and discarding, NeoMutt, and Python's imaplib.

use crate::dovecot::{Dovecot, PASSWORD, USER};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a harvest asks for; the bytes to read and discard are the same.
const ITEMS: &str = "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (DATE FROM SENDER REPLY-TO TO CC BCC MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID LIST-UNSUBSCRIBE PRECEDENCE AUTO-SUBMITTED)])";

fn quoted() -> String {
    PASSWORD.replace('\\', r"\\").replace('"', "\\\"")
}

/// Reads everything at once and looks at nothing but the end. Returns the bytes.
pub(crate) fn discard(server: &Dovecot, port: u16, tls: bool) -> u64 {
    let tcp = connect(port);
    if !tls {
        return read_all(tcp);
    }
    let root = native_tls::Certificate::from_pem(&server.certificate()).expect("a certificate");
    let connector = native_tls::TlsConnector::builder()
        .add_root_certificate(root)
        .build()
        .expect("TLS");
    read_all(connector.connect("localhost", tcp).expect("a handshake"))
}

fn connect(port: u16) -> TcpStream {
    let tcp = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    tcp.set_nodelay(true).expect("no delay");
    tcp
}

fn read_all(stream: impl Read + Write) -> u64 {
    let mut talk = Talk::sign_in(stream);
    talk.ask("EXAMINE INBOX");
    talk.discard(&format!("UID FETCH 1:* {ITEMS}"))
}

/// What a mailbox was like when it was last looked at: what QRESYNC goes by (RFC 7162).
pub(crate) struct Since {
    validity: u64,
    changes: u64,
    next: u64,
}

/// Returns what the mailbox is like now.
pub(crate) fn look(server: &Dovecot) -> Since {
    let mut talk = Talk::sign_in(connect(server.port));
    let answers = talk.ask("EXAMINE INBOX (CONDSTORE)").join("\n");
    let number = |name: &str| {
        let rest = answers.split_once(name).expect(name).1;
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().expect(name)
    };
    Since {
        validity: number("UIDVALIDITY "),
        changes: number("HIGHESTMODSEQ "),
        next: number("UIDNEXT "),
    }
}

/// Learns by QRESYNC what is new, gone and marked otherwise since then, and discards it. Returns the bytes.
pub(crate) fn resync(server: &Dovecot, since: &Since) -> u64 {
    let mut talk = Talk::sign_in(connect(server.port));
    talk.ask("ENABLE QRESYNC");
    let told = talk.discard(&format!(
        "EXAMINE INBOX (QRESYNC ({} {}))",
        since.validity, since.changes
    ));
    told + talk.discard(&format!("UID FETCH {}:* {ITEMS}", since.next))
}

/// A conversation with the server that looks at as little as can be.
struct Talk<S>(BufReader<S>);

impl<S: Read + Write> Talk<S> {
    fn sign_in(stream: S) -> Self {
        let mut talk = Self(BufReader::with_capacity(256 << 10, stream));
        talk.0.read_line(&mut String::new()).expect("a greeting");
        talk.ask(&format!("LOGIN {USER} \"{}\"", quoted()));
        talk
    }

    /// Says a command that is answered in lines, and returns them.
    fn ask(&mut self, command: &str) -> Vec<String> {
        self.say("x", command);
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            let bytes = self.0.read_line(&mut line).expect("an answer");
            assert_ne!(bytes, 0, "the server hung up");
            let last = line.starts_with("x ");
            assert!(!last || line.starts_with("x OK"), "{line}");
            lines.push(line);
            if last {
                return lines;
            }
        }
    }

    /// Says a command and reads whatever comes until it is done. Returns the bytes.
    fn discard(&mut self, command: &str) -> u64 {
        self.say("done", command);
        let (mut total, mut tail) = (0, vec![b'\r', b'\n']);
        loop {
            let some = self.0.fill_buf().expect("bytes");
            assert!(!some.is_empty(), "the server hung up");
            let bytes = some.len();
            total += bytes as u64;
            tail.extend_from_slice(&some[bytes.saturating_sub(200)..]);
            self.0.consume(bytes);
            let keep = tail.len().saturating_sub(200);
            tail.drain(..keep);
            if tail.windows(10).any(|ten| ten == b"\r\ndone OK ") && tail.ends_with(b"\r\n") {
                return total;
            }
        }
    }

    fn say(&mut self, tag: &str, command: &str) {
        let line = format!("{tag} {command}\r\n");
        self.0
            .get_mut()
            .write_all(line.as_bytes())
            .expect("a command");
    }
}

/// Has NeoMutt fill an empty header cache, in a terminal of its own.
pub(crate) fn neomutt(server: &Dovecot, folder: &Path) {
    let cache = folder.join("neomutt-cache");
    let _ = std::fs::remove_dir_all(&cache);
    std::fs::create_dir_all(&cache).expect("a cache");
    let settings = folder.join("neomuttrc");
    let port = server.port;
    std::fs::write(
        &settings,
        format!(
            "set imap_user='{USER}'\nset imap_pass='{PASSWORD}'\nset ssl_starttls=no\nset ssl_force_tls=no\n\
             set imap_authenticators='login'\nset header_cache='{}'\nset message_cachedir=''\nset sort=none\n\
             set folder='imap://127.0.0.1:{port}/'\nset spoolfile='imap://127.0.0.1:{port}/INBOX'\n\
             set history_file=''\nset quit=yes\nset confirm_append=no\npush <quit>\n",
            cache.display()
        ),
    )
    .expect("settings");
    let run = format!("neomutt -n -F {}", settings.display());
    let ended = Command::new("script")
        .args(["-qec", &run, "/dev/null"])
        .env("TERM", "xterm")
        .env("HOME", folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("script and neomutt are not installed; `./x bench` installs them");
    assert!(ended.success(), "NeoMutt: {ended}");
    let cached = files(&cache);
    assert!(cached > 1 << 20, "NeoMutt has cached {cached} bytes only");
}

fn files(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(found) if found.is_dir() => files(&entry.path()),
            Ok(found) => found.len(),
            Err(_) => 0,
        })
        .sum()
}

/// Has Python read, parse and store all headers, with its own library alone.
pub(crate) fn imaplib(server: &Dovecot, folder: &Path) {
    let store = folder.join("imaplib.db");
    let _ = std::fs::remove_file(&store);
    let ended = Command::new("python3")
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/benches/harvest/imaplib_harvest.py"
        ))
        .args([&server.port.to_string(), USER, ITEMS])
        .arg(&store)
        .env("BENCH_PASSWORD", PASSWORD)
        .status()
        .expect("python3");
    assert!(ended.success(), "imaplib: {ended}");
}
