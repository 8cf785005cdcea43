//! How fast a harvest is, side by side with reading and discarding the same bytes, on a real Dovecot on loopback.
//!
//! `cargo bench -p closeknit-core --bench harvest` with, if wanted: `MESSAGES` (100,000), `ROUNDS` (3), `TLS=1`,
//! `RTT=80` (milliseconds there and back, through a relay), and `CLOSEKNIT_BIN`, a built `closeknit` whose whole harvest (rows committed, unscored) is timed too.

#[path = "../../../tests/servers/dovecot.rs"]
mod dovecot;

use closeknit_core::harvest::{self, Chunk, Opened, Plan, Resume, Sink, SinkError, Skipped};
use closeknit_core::model::{
    Credential, Endpoint, MailboxId, Progress, Security, Timestamp, UidRange, WireLine,
};
use dovecot::{Dovecot, PASSWORD, USER};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// What a harvest asks for; the bytes to read and discard are the same.
const ITEMS: &str = "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (DATE FROM SENDER REPLY-TO TO CC BCC MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID LIST-UNSUBSCRIBE PRECEDENCE AUTO-SUBMITTED)])";

fn setting(name: &str, usual: usize) -> usize {
    match std::env::var(name) {
        Ok(text) => text.parse().expect(name),
        Err(_) => usual,
    }
}

/// A made-up message of the usual size.
fn message(number: usize) -> Vec<u8> {
    let (from, to) = (number * 7919 % 1500, number * 104_729 % 1500);
    let (day, hour, minute) = (1 + number % 28, number % 24, number % 60);
    format!(
        "Return-Path: <p{from}@ex{}.org>\r\nReceived: from mail.ex.org by mx.ex.org; {day} Oct 2020\r\n\
         DKIM-Signature: v=1; a=rsa-sha256; d=ex.org; b=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\r\n\
         From: Person Number{from} <p{from}@ex{}.org>\r\nTo: Ann Example <ann@ex.org>, \"Person, {to}\" <p{to}@ex{}.org>\r\n\
         Cc: Team {} <team{}@ex.org>\r\nSubject: About matter {number}\r\n\
         Date: {day:02} Oct 2020 {hour:02}:{minute:02}:00 +0000\r\nMessage-ID: <{number}.{from}.{to}@mail.ex.org>\r\n\
         In-Reply-To: <{}.x@mail.ex.org>\r\nReferences: <{}.x@mail.ex.org> <{}.y@mail.ex.org>\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello.\r\n",
        from % 40, from % 40, to % 40, number % 9, number % 9, number / 2, number / 2, number / 3,
    )
    .into_bytes()
}

/// Reads everything at once and looks at nothing but the end. Returns the bytes.
fn discard(server: &Dovecot) -> u64 {
    let mut tcp = TcpStream::connect(("127.0.0.1", server.port)).expect("a connection");
    let mut lines = BufReader::new(tcp.try_clone().expect("a handle"));
    let mut line = String::new();
    lines.read_line(&mut line).expect("a greeting");
    let password = PASSWORD.replace('\\', r"\\").replace('"', "\\\"");
    for command in [
        format!("LOGIN {USER} \"{password}\""),
        "EXAMINE INBOX".to_owned(),
    ] {
        tcp.write_all(format!("x {command}\r\n").as_bytes())
            .expect("a command");
        loop {
            line.clear();
            lines.read_line(&mut line).expect("an answer");
            if line.starts_with("x ") {
                assert!(line.starts_with("x OK"), "{line}");
                break;
            }
        }
    }
    tcp.write_all(format!("done UID FETCH 1:* {ITEMS}\r\n").as_bytes())
        .expect("a command");
    let (mut buffer, mut total, mut tail) = (vec![0; 256 << 10], 0, Vec::new());
    loop {
        let bytes = tcp.read(&mut buffer).expect("bytes");
        assert!(bytes > 0, "the server hung up");
        total += bytes as u64;
        tail.extend_from_slice(&buffer[bytes.saturating_sub(200)..bytes]);
        let keep = tail.len().saturating_sub(200);
        tail.drain(..keep);
        if tail.windows(10).any(|ten| ten == b"\r\ndone OK ") && tail.ends_with(b"\r\n") {
            return total;
        }
    }
}

/// Takes what comes and keeps nothing but a count.
#[derive(Default)]
struct Count {
    messages: u64,
    bytes: u64,
}

impl Sink for Count {
    fn opened(&mut self, _: &Opened) -> Result<Resume, SinkError> {
        let done: Vec<UidRange> = Vec::new();
        Ok(Resume {
            held: 0,
            mailbox: MailboxId(1),
            done,
        })
    }

    fn gone(&mut self, _: MailboxId, _: &[UidRange]) -> Result<(), SinkError> {
        Ok(())
    }

    fn caught_up(&mut self) -> Result<(), SinkError> {
        Ok(())
    }

    fn skipped(&mut self, _: &Skipped) -> Result<(), SinkError> {
        Ok(())
    }

    fn chunk(&mut self, chunk: Chunk) -> Result<(), SinkError> {
        self.messages += chunk.messages.len() as u64;
        self.bytes += chunk.bytes.len() as u64;
        Ok(())
    }

    fn finished(&mut self, _: MailboxId, _: u64) -> Result<(), SinkError> {
        Ok(())
    }

    fn wire(&mut self, _: WireLine) -> Result<(), SinkError> {
        Ok(())
    }

    fn progress(&mut self, _: Progress) {}
}

/// Relays to a server, each byte half of `rtt` late in either direction. Returns the port.
fn relay(server: u16, rtt: Duration) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = listener.local_addr().expect("a port").port();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let there = TcpStream::connect(("127.0.0.1", server)).expect("a connection");
            for tcp in [&client, &there] {
                tcp.set_nodelay(true).expect("no delay of its own");
            }
            let copy = |tcp: &TcpStream| tcp.try_clone().expect("a handle");
            pass_late(copy(&client), copy(&there), rtt / 2);
            pass_late(there, client, rtt / 2);
        }
    });
    port
}

fn pass_late(mut from: TcpStream, mut to: TcpStream, late: Duration) {
    let (put, take) = mpsc::channel::<(Instant, Vec<u8>)>();
    thread::spawn(move || {
        let mut some = vec![0; 64 << 10];
        while let Ok(bytes @ 1..) = from.read(&mut some) {
            if put
                .send((Instant::now() + late, some[..bytes].to_vec()))
                .is_err()
            {
                return;
            }
        }
    });
    thread::spawn(move || {
        for (due, bytes) in take {
            thread::sleep(due.saturating_duration_since(Instant::now()));
            if to.write_all(&bytes).is_err() {
                return;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    });
}

fn harvest(server: &Dovecot, tls: bool, port: Option<u16>) -> Count {
    let endpoint = Endpoint {
        host: "localhost".to_owned(),
        port: port.unwrap_or(direct(server, tls)),
        security: if tls { Security::Tls } else { Security::Plain },
        username: USER.to_owned(),
    };
    let mut plan = Plan::new(USER, endpoint);
    plan.trust.roots = Some(server.certificate());
    let mut count = Count::default();
    let stop = Arc::new(AtomicBool::new(false));
    let credential = Credential::new(PASSWORD.to_owned());
    harvest::run(&plan, &credential, &mut count, &|| Timestamp(0), &stop).expect("a harvest");
    count
}

fn direct(server: &Dovecot, tls: bool) -> u16 {
    match tls {
        true => server.tls_port,
        false => server.port,
    }
}

/// Runs the whole program on an empty data folder; returns its time and its peak memory in kB.
fn program(binary: &Path, server: &Dovecot) -> (Duration, u64) {
    let folder = tempfile::tempdir().expect("a data folder");
    let run = |words: &[&str]| {
        Command::new(binary)
            .arg("--data-dir")
            .arg(folder.path())
            .args(words)
            .env("BENCH_PASSWORD", PASSWORD)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("closeknit")
    };
    let port = server.port.to_string();
    let mut add = run(&[
        "account",
        "add",
        USER,
        "--host",
        "127.0.0.1",
        "--port",
        &port,
        "--security",
        "plain",
        "--password-env",
        "BENCH_PASSWORD",
    ]);
    assert!(add.wait().expect("account add").success());
    let begun = Instant::now();
    let mut child = run(&[
        "harvest",
        USER,
        "--no-score",
        "--password-env",
        "BENCH_PASSWORD",
    ]);
    let mut peak = 0;
    loop {
        if let Some(ended) = child.try_wait().expect("harvest") {
            assert!(ended.success());
            return (begun.elapsed(), peak);
        }
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()));
        peak = status.map_or(peak, |status| peak_memory(&status).max(peak));
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn peak_memory(status: &str) -> u64 {
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let result = work();
    (result, begun.elapsed())
}

fn main() {
    let messages = setting("MESSAGES", 100_000);
    let rounds = setting("ROUNDS", 3);
    let tls = setting("TLS", 0) == 1;
    let server = Dovecot::start();
    for number in 0..messages {
        server.add(
            "INBOX",
            &message(number),
            1_600_000_000 + number as u64,
            true,
        );
    }
    // Once for Dovecot to fill its caches.
    let expected = discard(&server);
    println!(
        "{messages} messages, {:.1} MB of answers",
        expected as f64 / 1e6
    );
    let rtt = Duration::from_millis(setting("RTT", 0) as u64);
    let far = (!rtt.is_zero()).then(|| relay(direct(&server, tls), rtt));
    let binary = std::env::var_os("CLOSEKNIT_BIN");
    let rate = |took: Duration| messages as f64 / took.as_secs_f64() / 1000.0;
    let mut best = [Duration::MAX; 3];
    for round in 1..=rounds {
        let (_, took) = timed(|| discard(&server));
        best[0] = best[0].min(took);
        println!(
            "round {round}: read and discard  {:7.1} k messages/s",
            rate(took)
        );
        let (count, took) = timed(|| harvest(&server, tls, None));
        assert_eq!(count.messages, messages as u64);
        if let Some(far) = far {
            let (count, took) = timed(|| harvest(&server, tls, Some(far)));
            assert_eq!(count.messages, messages as u64);
            println!(
                "round {round}: the same from afar {:7.1} k messages/s",
                rate(took)
            );
        }
        best[1] = best[1].min(took);
        println!(
            "round {round}: harvest to chunks {:7.1} k messages/s",
            rate(took)
        );
        if let Some(binary) = &binary {
            let (took, peak) = program(Path::new(binary), &server);
            best[2] = best[2].min(took);
            println!(
                "round {round}: closeknit harvest {:7.1} k messages/s, {peak} kB at most",
                rate(took)
            );
        }
    }
    let ratio = |took: Duration| took.as_secs_f64() / best[0].as_secs_f64();
    println!(
        "harvest to chunks takes {:.2} x the time of reading and discarding",
        ratio(best[1])
    );
    if binary.is_some() {
        println!(
            "closeknit harvest takes {:.2} x the time of reading and discarding",
            ratio(best[2])
        );
    }
    let own = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!("this process: {} kB at most", peak_memory(&own));
}
