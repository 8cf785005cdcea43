//! A harvest that is killed: what it said is done is there, and going on ends where an uninterrupted one does.
//!
//! The kernel kills it, at its n-th write to a file: each commit is a handful of writes, so every state that a killed
//! process can leave behind is met. `CLOSEKNIT_FAULTS=all` meets all of them, else a share is drawn; a failure names n.

use super::dovecot::{Dovecot, PASSWORD};
use super::ledger::{Ledger, assert_sound};
use super::post::Post;
use super::served::Served;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Command;

/// Kills drawn where not all are asked for.
const SHARE: usize = 40;
/// The signal that no process can refuse.
pub(crate) const KILL: i32 = 9;

/// Some hundred messages in three mailboxes, ten of them in two: several chunks each.
fn mailbox() -> Dovecot {
    let server = Dovecot::start();
    let mut post = Post::at(&server);
    for (folder, messages) in [("", 233), ("Sent", 234), ("Archive", 233)] {
        post.write(folder, messages);
    }
    post.carry("COPY", "INBOX", "1:10", "Archive");
    server
}

/// Copies a data folder, as it was before the harvest.
fn copy(from: &Path, to: &Path) {
    let _ = std::fs::remove_dir_all(to);
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Puts a harvest under the eyes of strace, with these words for it.
pub(crate) fn watched(served: &Served, words: &[&str]) -> Command {
    let harvest = served.harvesting(&[]);
    let mut command = Command::new("strace");
    command
        .args(["-f", "-qq", "-e", "trace=pwrite64"])
        .args(words);
    command.arg(harvest.get_program()).args(harvest.get_args());
    for (name, value) in harvest.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

/// Returns how many writes an uninterrupted harvest makes, and leaves it done.
fn count_writes(served: &Served) -> usize {
    let log = served.home.path().join("writes");
    let ran = watched(served, &["-o", log.to_str().unwrap()]).output();
    let ran = ran.expect("strace is not installed; `./x test` installs it");
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    std::fs::read_to_string(log)
        .unwrap()
        .matches("pwrite64(")
        .count()
}

/// Which writes a harvest of so many is killed at.
fn drawn(writes: usize) -> Vec<usize> {
    match std::env::var("CLOSEKNIT_FAULTS").as_deref() {
        Ok("all") => (1..=writes).collect(),
        _ => (0..SHARE)
            .map(|share| 1 + share * (writes - 1) / SHARE)
            .collect(),
    }
}

#[test]
fn a_harvest_killed_at_any_write_goes_on_to_the_same_end() {
    let server = mailbox();
    let served = Served::by(&server);
    assert_eq!(served.add_account(PASSWORD, &[]).code, 0);
    let (data, before) = (served.home.data(), served.home.path().join("before"));
    copy(&data, &before);
    let writes = count_writes(&served);
    let whole = Ledger::of(&data);
    assert_eq!((whole.copies.len(), whole.distinct), (710, 700));
    let people = served.home.people();

    let mut resumed = 0;
    for write in drawn(writes) {
        copy(&before, &data);
        let kill = format!("inject=pwrite64:signal=KILL:when={write}");
        let killed = watched(&served, &["-o", "/dev/null", "-e", &kill])
            .output()
            .unwrap();
        let status = killed.status;
        assert_eq!(
            status.signal(),
            Some(KILL),
            "write {write} of {writes}: {status}"
        );
        assert_sound(&data, &whole);
        resumed += usize::from(!Ledger::of(&data).copies.is_empty());
        let ran = served.harvest();
        assert_eq!(ran.code, 0, "write {write} of {writes}: {}", ran.error);
        whole.assert_same(&Ledger::of(&data), &format!("write {write} of {writes}"));
        assert!(
            served.home.people() == people,
            "write {write} of {writes}: not the same people"
        );
        assert!(
            served
                .home
                .run(&["receipt", "--verify"])
                .out
                .starts_with("All ")
        );
    }
    assert!(
        resumed > SHARE / 3,
        "{resumed} were killed with something to lose"
    );
}
