//! The window as people get it, without WebDriver: it draws, and no internet socket is made in it or by what it starts.
#![cfg(all(target_os = "linux", not(feature = "webdriver")))]
#![allow(clippy::unwrap_used, reason = "a test may")]

use closeknit_test_support::desk::{Desk, wait_until};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn the_strict_window_draws_and_makes_no_internet_socket() {
    let mut desk = Desk::new();
    let log = desk.folder("strace").join("log");
    let mut traced = desk.command("strace");
    traced
        .args([
            "-f",
            "-qq",
            "-e",
            "trace=socket,connect,io_uring_setup,execve",
        ])
        .arg("-o")
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_closeknit"))
        .arg("--data-dir")
        .arg(desk.folder("data"))
        .env("CLOSEKNIT_TRACE", "1")
        .stderr(Stdio::piped());
    let mut window = traced
        .spawn()
        .unwrap_or_else(|error| panic!("strace: {error} (this test needs strace)"));
    let said = BufReader::new(window.stderr.take().unwrap()).lines();
    let tracer = window.id();
    desk.keep(window);
    wait_until_asked(said, "status");
    wait_until_drawn(&desk);

    let tree = processes_under(tracer);
    let names: BTreeSet<&str> = tree.values().map(|process| process.name.as_str()).collect();
    assert!(
        names.iter().any(|name| name.starts_with("WebKitWeb")),
        "the page has a process of its own: {names:?}"
    );
    for process in tree.values().filter(|process| process.name != "strace") {
        let filtered = !process.command.contains("harvester");
        assert_eq!(
            process.has_filter, filtered,
            "all but the harvester are behind the filter: {process:?}"
        );
    }
    end(&tree);
    check_log(&log);
}

#[test]
fn without_a_display_it_says_so_and_names_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_closeknit"))
        .arg("--data-dir")
        .arg(folder.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("HOME", folder.path())
        .env("XDG_RUNTIME_DIR", folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("The window cannot be opened here"), "{said}");
    assert!(said.contains("closeknit --help"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

/// Reads what the window says of itself until the page has asked for `command`.
fn wait_until_asked(said: impl Iterator<Item = std::io::Result<String>>, command: &str) {
    let mut heard = String::new();
    for line in said.map_while(Result::ok) {
        if line.contains(&format!("\"asked\":\"{command}\"")) {
            return;
        }
        heard.push_str(&line);
        heard.push('\n');
    }
    panic!("the page never asked for {command}:\n{heard}");
}

/// Waits until the display shows more than one plain area: letters, smoothed at their edges.
fn wait_until_drawn(desk: &Desk) {
    wait_until("the window draws letters", || {
        let mut shades = BTreeMap::new();
        for pixel in pixels(desk) {
            *shades.entry(pixel).or_insert(0_u32) += 1;
        }
        let all: u32 = shades.values().sum();
        let drawn = all - shades.values().max().copied().unwrap_or_default();
        shades.len() > 40 && drawn > all / 100
    });
}

/// Returns what the display shows: pixels, row by row, each 0x00RRGGBB.
fn pixels(desk: &Desk) -> Vec<u32> {
    let dump = std::fs::read(desk.folder("framebuffer").join("Xvfb_screen0")).unwrap();
    // X window dump: a header of its own length (first word), big-endian, then a colour map of 12 bytes an entry.
    let word =
        |at: usize| u32::from_be_bytes(dump[at * 4..at * 4 + 4].try_into().unwrap()) as usize;
    let start = word(0) + word(19) * 12;
    let pixel = |bytes: &[u8]| u32::from_ne_bytes(bytes.try_into().unwrap()) & 0xff_ffff;
    dump[start..].chunks_exact(4).map(pixel).collect()
}

/// A process, as the kernel shows it.
#[derive(Debug)]
struct Process {
    name: String,
    command: String,
    has_filter: bool,
}

/// Returns the processes that `ancestor` started, and those started by them, by id.
fn processes_under(ancestor: u32) -> BTreeMap<u32, Process> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![ancestor];
    while let Some(id) = waiting.pop() {
        for task in std::fs::read_dir(format!("/proc/{id}/task"))
            .into_iter()
            .flatten()
        {
            let children = task.unwrap().path().join("children");
            let children = std::fs::read_to_string(children).unwrap_or_default();
            waiting.extend(
                children
                    .split_whitespace()
                    .map(|id| id.parse::<u32>().unwrap()),
            );
        }
        let read = |what: &str| std::fs::read_to_string(format!("/proc/{id}/{what}"));
        // Whatever ended in the meantime is not looked at.
        let (Ok(status), Ok(name), Ok(command)) = (read("status"), read("comm"), read("cmdline"))
        else {
            continue;
        };
        let has_filter = status.lines().any(|line| line == "Seccomp:\t2");
        found.insert(
            id,
            Process {
                name: name.trim().to_owned(),
                command,
                has_filter,
            },
        );
    }
    found
}

/// Ends the window, and waits until all that it started is gone.
fn end(tree: &BTreeMap<u32, Process>) {
    let window = tree
        .iter()
        .find(|(_, process)| process.name == "closeknit" && !process.command.contains("harvester"));
    let (id, _) = window.expect("the window runs");
    Command::new("kill").arg(id.to_string()).status().unwrap();
    wait_until("all is gone that the window started", || {
        !tree
            .keys()
            .any(|id| Path::new(&format!("/proc/{id}/exe")).exists())
    });
}

/// Reads what the kernel was asked for: an internet socket may have been wanted, but none was given.
fn check_log(log: &Path) {
    let log = std::fs::read_to_string(log).unwrap();
    assert!(
        log.contains("AF_UNIX"),
        "the log has what was asked for:\n{log}"
    );
    assert!(
        log.contains("WebKitWebProcess"),
        "the log has what was started:\n{log}"
    );
    for line in log.lines() {
        let foreign = line.contains("AF_INET") || line.contains("io_uring_setup");
        assert!(!foreign || line.contains("= -1 "), "this was given: {line}");
        assert!(
            !line.contains("sa_family=AF_INET"),
            "this went somewhere: {line}"
        );
    }
}
