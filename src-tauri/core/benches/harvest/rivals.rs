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
    let tcp = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    tcp.set_nodelay(true).expect("no delay");
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

fn read_all(stream: impl Read + Write) -> u64 {
    let mut stream = BufReader::with_capacity(256 << 10, stream);
    let mut line = String::new();
    stream.read_line(&mut line).expect("a greeting");
    for command in [
        format!("LOGIN {USER} \"{}\"", quoted()),
        "EXAMINE INBOX".to_owned(),
    ] {
        let command = format!("x {command}\r\n");
        stream
            .get_mut()
            .write_all(command.as_bytes())
            .expect("a command");
        loop {
            line.clear();
            stream.read_line(&mut line).expect("an answer");
            if line.starts_with("x ") {
                assert!(line.starts_with("x OK"), "{line}");
                break;
            }
        }
    }
    let command = format!("done UID FETCH 1:* {ITEMS}\r\n");
    stream
        .get_mut()
        .write_all(command.as_bytes())
        .expect("a command");
    let (mut total, mut tail) = (0, Vec::new());
    loop {
        let some = stream.fill_buf().expect("bytes");
        assert!(!some.is_empty(), "the server hung up");
        let bytes = some.len();
        total += bytes as u64;
        tail.extend_from_slice(&some[bytes.saturating_sub(200)..]);
        stream.consume(bytes);
        let keep = tail.len().saturating_sub(200);
        tail.drain(..keep);
        if tail.windows(10).any(|ten| ten == b"\r\ndone OK ") && tail.ends_with(b"\r\n") {
            return total;
        }
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
