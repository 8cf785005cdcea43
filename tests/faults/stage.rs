//! A server on which one situation follows the other, and stores that have seen the one and not yet the next.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::ledger::{Ledger, assert_sound};
use super::post::Post;
use super::situations::SITUATIONS;
use closeknit_core::app::{Answers, AppError, HarvestOptions, Keeper, Work};
use closeknit_core::inside::harvest::Outcome;
use closeknit_core::inside::store::StoreError;
use closeknit_core::model::{Credential, Endpoint, PeopleQuery, Security, Timestamp};
use rusqlite::Connection;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The moment in which all of this happens.
const NOW: Timestamp = Timestamp(1_767_225_600);

/// What a server holds, as a first and uninterrupted harvest tells it.
pub(crate) struct Whole {
    folder: TempDir,
    ledger: Ledger,
    people: Value,
}

impl Whole {
    /// Harvests everything, for the first time.
    fn of(server: &Dovecot) -> Self {
        let folder = empty(server);
        let data = folder.path();
        harvest(data, HarvestOptions::default()).unwrap();
        Self {
            ledger: Ledger::of(data),
            people: people(data),
            folder,
        }
    }
}

/// A situation: a store that knows what the server held before, and what the server holds now.
pub(crate) struct Situation<'a> {
    pub(crate) number: usize,
    pub(crate) name: &'static str,
    pub(crate) server: &'a Dovecot,
    before: &'a Path,
    whole: &'a Whole,
}

impl Situation<'_> {
    /// Returns a data folder as it was before, its account reached at that port.
    pub(crate) fn store(&self, port: u16, security: Security) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        copy(self.before, folder.path());
        lead(folder.path(), port, security);
        folder
    }

    /// Returns the same, with the server itself at the other end, without protection.
    pub(crate) fn lead_home(&self, data: &Path) {
        lead(data, self.server.port, Security::Plain);
    }

    /// Harvests undisturbed, and asserts that nothing is missing afterwards, however it was before.
    pub(crate) fn assert_goes_on(&self, data: &Path, case: &str) {
        self.lead_home(data);
        harvest(data, HarvestOptions::default()).unwrap_or_else(|error| {
            panic!("{case}: it does not go on: {error}");
        });
        self.assert_whole(data, case);
    }

    /// Asserts that a store is sound, and has what it says it has; returns what that is.
    pub(crate) fn assert_sound(&self, data: &Path) -> Ledger {
        let verified = answers(data).verify_receipt().unwrap();
        assert!(verified.is_ok(), "the receipt verifies: {verified:?}");
        assert_sound(data, &self.whole.ledger)
    }

    /// Asserts that a store is what a first and uninterrupted harvest would have made.
    pub(crate) fn assert_whole(&self, data: &Path, case: &str) {
        let case = &format!("{case} ({})", self.name);
        self.whole
            .ledger
            .assert_same(&self.assert_sound(data), case);
        assert_eq!(people(data), self.whole.people, "{case}: the same people");
        let counts = answers(data).stats().unwrap().messages;
        assert_eq!(
            counts.on_server,
            counts.stored + counts.set_aside,
            "{case}: every message is accounted for"
        );
    }
}

/// A server on which every situation happens, the first harvest before all.
pub(crate) struct Stage<'a> {
    server: &'a Dovecot,
    post: Post<'a>,
    wanted: BTreeSet<usize>,
    next: usize,
    nothing: TempDir,
    before: Option<Whole>,
    now: Option<Whole>,
}

impl<'a> Stage<'a> {
    /// Sets it up on an empty server; what happens is told of the situations in which there is something to do.
    pub(crate) fn on(server: &'a Dovecot, is_wanted: impl Fn(usize) -> bool) -> Self {
        let mut post = Post::at(server);
        for (folder, messages) in [("", 300), ("Sent", 120), ("Work", 40), ("Work.Old", 40)] {
            post.write(folder, messages);
        }
        post.carry("COPY", "INBOX", "1:10", "Work");
        Self {
            server,
            post,
            wanted: (0..=SITUATIONS.len())
                .filter(|number| is_wanted(*number))
                .collect(),
            next: 0,
            nothing: empty(server),
            before: None,
            now: None,
        }
    }

    /// Has the next one happen that is wanted, and all before it.
    pub(crate) fn next(&mut self) -> Option<Situation<'_>> {
        let number = self.wanted.pop_first()?;
        if self.next < number {
            (self.next..number).for_each(|number| _ = self.happen(number));
            self.now = Some(Whole::of(self.server));
        }
        let name = self.happen(number);
        self.next = number + 1;
        self.before = self.now.take();
        Some(Situation {
            number,
            name,
            server: self.server,
            before: self
                .before
                .as_ref()
                .map_or(self.nothing.path(), |before| before.folder.path()),
            whole: self.now.insert(Whole::of(self.server)),
        })
    }

    /// Has one happen, and returns its name.
    fn happen(&mut self, number: usize) -> &'static str {
        let mut name = "the first harvest";
        if let Some(at) = number.checked_sub(1) {
            let change;
            (name, change) = SITUATIONS[at];
            change(&mut self.post);
        }
        // UIDs are given in the order in which the server looks, so that it looks after each.
        self.post
            .ask(r#"LIST "" "*" RETURN (STATUS (MESSAGES UIDNEXT UIDVALIDITY))"#);
        name
    }
}

/// A data folder whose account has not been harvested.
fn empty(server: &Dovecot) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let endpoint = Endpoint {
        host: "localhost".to_owned(),
        port: server.port,
        security: Security::Plain,
        username: USER.to_owned(),
        pin: None,
    };
    let mut keeper = keeper(folder.path()).unwrap();
    keeper.add_account(USER, &endpoint, &[]).unwrap();
    folder
}

/// Opens a data folder for writing. Where a child of this process is just being started, it holds for a moment what was
/// open here, locks too.
fn keeper(data: &Path) -> Result<Keeper, AppError> {
    let due = Instant::now() + Duration::from_secs(30);
    loop {
        match Keeper::open(data, "faults") {
            Err(AppError::Store(StoreError::Locked { .. })) if Instant::now() < due => {
                thread::yield_now();
            }
            opened => return opened,
        }
    }
}

/// Harvests a data folder in this process.
pub(crate) fn harvest(data: &Path, options: HarvestOptions) -> Result<Outcome, AppError> {
    let credential = Credential::new(PASSWORD.to_owned());
    let mut work = Work {
        progress: &mut |_| {},
        stop: &Arc::new(AtomicBool::new(false)),
    };
    keeper(data)?.harvest(USER, &credential, options, &|| NOW, &mut work)
}

/// Returns how often the receipt says that the mailboxes were listed.
pub(crate) fn count_lists(data: &Path) -> usize {
    let lines = answers(data).receipt(None, 0).unwrap().lines;
    let lists = lines.iter().filter(|line| line.command.starts_with("LIST"));
    lists.count()
}

fn answers(data: &Path) -> Answers {
    Answers::open(data, NOW, Some(NOW)).unwrap()
}

/// Everybody, without what differs between stores of the same mail: their ids, which follow the order of reading.
fn people(data: &Path) -> Value {
    let answer = answers(data).people(&PeopleQuery::default()).unwrap();
    let mut people = serde_json::to_value(answer.people).unwrap();
    for person in people.as_array_mut().unwrap() {
        person.as_object_mut().unwrap().remove("id");
    }
    people
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}

/// Has a store's account be reached at another port.
fn lead(data: &Path, port: u16, security: Security) {
    let db = Connection::open(data.join("closeknit.db")).unwrap();
    let changed = db
        .execute(
            "UPDATE account SET port = ?1, security = ?2",
            (port, security.as_str()),
        )
        .unwrap();
    assert_eq!(changed, 1);
}
