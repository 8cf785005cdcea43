//! How fast a harvest is, side by side with others on the same real Dovecot on loopback, as one table of ratios:
//! `./x bench harvest`, with, if wanted, `MESSAGES` (100,000) and `MANY` (1,000,000), of which 0 leaves them out, and `ROUNDS` (3).
//!
//! Machines are noisy: what is compared is run in turn, round after round, and the median of the rounds' ratios counts.

#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on may panic"
)]

mod post;
mod program;
mod rivals;

use closeknit_test_support::{dovecot, line};
use dovecot::Dovecot;
use line::Line;
use program::{Home, Run, Way};
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::time::{Duration, Instant};

fn setting(name: &str, usual: usize) -> usize {
    match std::env::var(name) {
        Ok(text) => text.parse().expect(name),
        Err(_) => usual,
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

/// Numbers of several rounds, of which the middle one counts.
#[derive(Default)]
struct Rounds(Vec<f64>);

impl Rounds {
    fn median(&mut self) -> f64 {
        self.0.sort_by(f64::total_cmp);
        self.0[self.0.len() / 2]
    }
}

/// A row of the table: how long something took, against something else in the same round.
struct Row {
    what: String,
    seconds: Rounds,
    against: String,
    ratio: Rounds,
    run: Option<Run>,
    messages: usize,
}

impl Row {
    fn print(&mut self) {
        let seconds = self.seconds.median();
        let memory = self.run.map_or(String::new(), |run| {
            format!("{:.0} MB ({:.0} MB own)", mb(run.peak), mb(run.own))
        });
        let stored = self.run.map_or(String::new(), |run| {
            format!("{:.0} B", run.stored as f64 / self.messages as f64)
        });
        println!(
            "| {} | {seconds:.2} s | {:.1} k/s | {:.2} x {} | {memory} | {stored} |",
            self.what,
            self.messages as f64 / seconds / 1000.0,
            self.ratio.median(),
            self.against,
        );
    }
}

fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

struct Bench {
    binary: PathBuf,
    rounds: usize,
}

impl Bench {
    /// Times a harvest against what comes before it in each round, and prints the row.
    fn compare(
        &self,
        what: &str,
        messages: usize,
        against: &str,
        other: impl Fn() -> Duration,
        harvest: impl Fn() -> Run,
    ) {
        let mut row = Row {
            what: what.to_owned(),
            seconds: Rounds::default(),
            against: against.to_owned(),
            ratio: Rounds::default(),
            run: None,
            messages,
        };
        for _ in 0..self.rounds {
            let (other, run) = (other().as_secs_f64(), harvest());
            let took = run.took.as_secs_f64();
            row.seconds.0.push(took);
            row.ratio.0.push(took / other);
            row.run = Some(match row.run {
                Some(before) if before.peak > run.peak => before,
                _ => run,
            });
        }
        row.print();
    }

    fn harvest(&self, server: &Dovecot, port: u16, tls: bool, compress: &'static str) -> Run {
        let way = Way {
            port,
            tls,
            compress,
        };
        program::harvest(&self.binary, server, way)
    }

    /// Everything on one mailbox.
    fn usual(&self, messages: usize) {
        let server = &post::office(messages);
        let plain = || self.harvest(server, server.port, false, "auto");
        let discard = |port, tls| timed(|| assert_ne!(rivals::discard(server, port, tls), 0));
        let bytes = rivals::discard(server, server.port, false); // Dovecot fills its caches
        println!(
            "\n{messages} messages, {:.1} MB of answers:\n",
            bytes as f64 / 1e6
        );
        head();
        self.compare(
            "warm, plain",
            messages,
            "reading and discarding",
            || discard(server.port, false),
            plain,
        );
        self.compare(
            "warm, TLS",
            messages,
            "reading and discarding over TLS",
            || discard(server.tls_port, true),
            || self.harvest(server, server.tls_port, true, "auto"),
        );
        let folder = tempfile::tempdir().expect("a folder");
        let neomutt = || timed(|| rivals::neomutt(server, folder.path()));
        self.compare(
            "warm, plain",
            messages,
            "NeoMutt filling its header cache",
            neomutt,
            plain,
        );
        let imaplib = || timed(|| rivals::imaplib(server, folder.path()));
        self.compare(
            "warm, plain",
            messages,
            "imaplib, email and sqlite3",
            imaplib,
            plain,
        );
        let far = Line {
            round_trip: Duration::from_millis(80),
            ..Line::default()
        }
        .to(server.port);
        self.compare(
            "80 ms there and back",
            messages,
            "the harvest without it",
            || plain().took,
            || self.harvest(server, far, false, "auto"),
        );
        let narrow = Line {
            round_trip: Duration::from_millis(40),
            rate: Some(20e6 / 8.0),
            shared: true,
        }
        .to(server.port);
        // The line takes longer than all else, and is not noisy.
        let once = Self {
            binary: self.binary.clone(),
            rounds: 1,
        };
        for compress in ["off", "on", "auto"] {
            once.compare(
                &format!("20 Mbit/s, 40 ms, `--compress {compress}`"),
                messages,
                "reading and discarding over that line",
                || discard(narrow, false),
                || self.harvest(server, narrow, false, compress),
            );
        }
        self.compare(
            "cold, plain",
            messages,
            "reading and discarding, cold",
            || {
                post::chill(server);
                discard(server.port, false)
            },
            || {
                post::chill(server);
                plain()
            },
        );
    }

    fn many(&self, messages: usize) {
        let server = &post::office(messages);
        rivals::discard(server, server.port, false);
        println!("\n{messages} messages:\n");
        head();
        self.compare(
            "warm, plain",
            messages,
            "reading and discarding",
            || timed(|| assert_ne!(rivals::discard(server, server.port, false), 0)),
            || self.harvest(server, server.port, false, "auto"),
        );
        self.again(server, messages);
    }

    /// A second harvest, where little is new, against learning by QRESYNC what has changed.
    fn again(&self, server: &Dovecot, messages: usize) {
        let way = Way {
            port: server.port,
            tls: false,
            compress: "auto",
        };
        let home = Home::new(&self.binary, server, way);
        home.harvest();
        let next = Cell::new(messages);
        let (since, seen) = (RefCell::new(rivals::look(server)), Cell::new(true));
        let turn = |mark: bool| {
            post::turn_over(server, next.get(), CHANGED);
            next.set(next.get() + CHANGED);
            if mark {
                seen.set(!seen.get());
                post::mark_all(server, seen.get());
            }
            rivals::look(server); // Dovecot looks through the folder, and both find that done
            timed(|| assert_ne!(rivals::resync(server, &since.borrow()), 0))
        };
        let harvest = || {
            let run = home.harvest();
            *since.borrow_mut() = rivals::look(server);
            run
        };
        let what = format!("again: {CHANGED} new, {CHANGED} gone");
        let against = "learning it by QRESYNC, and discarding";
        self.compare(&what, messages, against, || turn(false), harvest);
        let what = format!("{what}, all marked anew");
        self.compare(&what, messages, against, || turn(true), harvest);
    }
}

/// So many messages come and go between two harvests.
const CHANGED: usize = 100;

fn head() {
    println!("| harvest | time | messages | against | memory at most | stored, per message |");
    println!("|---|---|---|---|---|---|");
}

fn main() {
    let binary = std::env::var_os("CLOSEKNIT_BIN")
        .expect("CLOSEKNIT_BIN names a built closeknit; `./x bench harvest` sets it");
    let bench = Bench {
        binary: binary.into(),
        rounds: setting("ROUNDS", 3),
    };
    let usual = setting("MESSAGES", 100_000);
    if usual > 0 {
        bench.usual(usual);
    }
    let many = setting("MANY", 1_000_000);
    if many > 0 {
        bench.many(many);
    }
}
