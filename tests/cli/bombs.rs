//! Servers that send without end: the real program ends within seconds, says so, and holds little memory meanwhile.
//! Each row is what the server sends; what else hostile servers do is in `tests/servers/hostile.rs`.

use super::fake::{Behaviour, Fake};
use super::home::{Home, Ran};
use rstest::rstest;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What the program may hold at most, in kB; it holds a few thousand where nothing is wrong.
const MOST_MEMORY: u64 = 100_000;
/// Processor time that it may take: where much else runs, the clock on the wall says little.
const SOON: Duration = Duration::from_secs(60);
/// How long it may take where it waits instead of working.
const PATIENCE: Duration = Duration::from_secs(600);
const VARIABLE: &str = "BOMBED_PASSWORD";

/// Runs to the end and returns the most memory that was held, in kB: its own, without the files that it maps, among
/// which the window's libraries alone are a hundred megabytes.
fn measured(home: &Home, mut command: Command) -> (Ran, u64) {
    let begun = Instant::now();
    let mut child = command
        .env(VARIABLE, "canary")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let id = child.id();
    let status = format!("/proc/{id}/status");
    let (mut most, mut worked) = (0, Duration::ZERO);
    while child.try_wait().unwrap().is_none() {
        worked = worked.max(processor_time(id));
        assert!(worked < SOON, "it does not end");
        assert!(begun.elapsed() < PATIENCE, "it hangs");
        let now = fs::read_to_string(&status).unwrap_or_default();
        let line = now.lines().find_map(|line| line.strip_prefix("RssAnon:"));
        let held = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        most = most.max(held.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(1));
    }
    println!("{most} kB, {worked:?} of {:?}", begun.elapsed());
    (home.finish(child.wait_with_output().unwrap()), most)
}

/// Returns the processor time that a process has taken; none where it has ended.
fn processor_time(process: u32) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // Behind the name in parentheses: `utime` and `stime` are the 12th and 13th field, in hundredths of a second.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let ticks = fields.split_whitespace().skip(11).take(2);
    let ticks: u64 = ticks.filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(10 * ticks)
}

/// Adds an account on this server and harvests it; returns the first of both that fails.
fn harvest(behaviour: Behaviour) -> (Ran, u64) {
    let fake = Fake::start(behaviour);
    let home = Home::new();
    let port = fake.port.to_string();
    let added = [
        "account",
        "add",
        "ann@ex.org",
        "--host",
        "localhost",
        "--security",
        "plain",
        "--port",
        &port,
        "--password-env",
        VARIABLE,
    ];
    let (added, most) = measured(&home, home.command(&added));
    if added.code != 0 {
        return (added, most);
    }
    measured(
        &home,
        home.command(&["harvest", "--compress", "on", "--password-env", VARIABLE]),
    )
}

/// Quirk 33.
#[rstest]
#[case::literal(
    "C* UID FETCH
    S: * 1 FETCH (UID 1 BODY[HEADER.FIELDS (DATE)] {4294967295}
    S: (flood) xxxxxxxxxxxxxxxx\\"
)]
#[case::literal_beyond_numbers(
    "C* UID FETCH
    S: * 1 FETCH (UID 1 BODY[HEADER.FIELDS (DATE)] {99999999999999999999999999}
    S: (flood) xxxxxxxxxxxxxxxx\\"
)]
#[case::literals_in_one_answer(
    "C* UID FETCH
    S: * 1 FETCH (\\
    S: (flood) X {1}\\r\\nx \\"
)]
#[case::empty_literals_in_one_answer(
    "C* UID FETCH
    S: * 1 FETCH (\\
    S: (flood) {0}\\r\\n\\"
)]
#[case::nesting(
    "C* UID FETCH
    S: * 1 FETCH (X \\
    S: (flood) (\\"
)]
#[case::line_without_end(
    "C* UID FETCH
    S: * OK \\
    S: (flood) xxxxxxxxxxxxxxxx\\"
)]
#[case::search_without_end(
    "C* EXAMINE
    S: * 45 EXISTS
    S: TAG OK
    C* UID SEARCH
    S: * SEARCH\\
    S: (flood)  1 3 5 7 9 11 13 15 17 19\\"
)]
#[case::replies(
    "C* UID FETCH
    S: (flood) * 3 EXISTS"
)]
#[case::rows_of_one_message(
    "C* UID FETCH
    S: (flood) * 1 FETCH (UID 1 BODY[HEADER.FIELDS (DATE)] \"x\")"
)]
#[case::rows_never_asked_for(
    "C* UID FETCH
    S: (flood) * 1 FETCH (UID 99 BODY[HEADER.FIELDS (DATE)] \"x\")"
)]
#[case::mailboxes(
    "C* LIST
    S: (flood) * LIST () \"/\" again"
)]
#[case::go_ons(
    "C* EXAMINE
    S: (flood) +"
)]
#[case::deflate(
    "C: LOGIN
    S: (answer)
    C* CAPABILITY
    S: * CAPABILITY IMAP4rev1 COMPRESS=DEFLATE
    S: TAG OK
    C* COMPRESS
    S: TAG OK
    S: (inflate) xxxxxxxxxxxxxxxx\\"
)]
fn a_bomb_ends_in_a_sentence_and_little_memory(#[case] transcript: &str) {
    let (ran, most) = harvest(Behaviour::with(1..=45).saying(transcript));
    assert_eq!(ran.code, 1, "{} {}", ran.out, ran.error);
    assert!(
        ran.error.contains("sends more than it was asked for"),
        "{}",
        ran.error
    );
    assert!(ran.error.contains("hint: "), "{}", ran.error);
    assert!((1..MOST_MEMORY).contains(&most), "{most} kB");
}

#[test]
fn more_mailboxes_than_anybody_has_end_it() {
    let list: String = (0..120_000)
        .map(|number| format!("S: * LIST () \"/\" mailbox{number}\n"))
        .collect();
    let transcript = format!("C* LIST\n{list}S: TAG OK");
    let (ran, most) = harvest(Behaviour::with(1..=45).saying(&transcript));
    assert_eq!(ran.code, 1);
    assert!(
        ran.error.contains("sends more than it was asked for"),
        "{}",
        ran.error
    );
    assert!((1..MOST_MEMORY).contains(&most), "{most} kB");
}

/// Headers of megabytes, each within its limit: all are read, in smaller and smaller chunks.
#[test]
fn headers_of_megabytes_are_read_in_little_memory() {
    let mut behaviour = Behaviour::with(1..=90);
    for header in behaviour.messages.values_mut() {
        let long = format!("References: {}\r\n", "<x@ex.org> ".repeat(90_000));
        header.splice(0..0, long.into_bytes());
    }
    let (ran, most) = harvest(behaviour);
    assert_eq!(ran.code, 0, "{}", ran.error);
    assert!(ran.out.contains("90 new messages"), "{}", ran.out);
    assert!((1..MOST_MEMORY).contains(&most), "{most} kB");
}
