//! A real mailbox: whose it is, and its history.

use closeknit_core::app::{Keeper, Work};
use closeknit_core::inside::header;
use closeknit_core::inside::import::mbox::{Mbox, MboxError};
use closeknit_core::inside::store::Store;
use closeknit_core::model::{AddressId, Field, History, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Moments outside of these are broken dates of the archive: 1998-01-01 and 2002-08-22.
const SANE: std::ops::Range<i64> = 883_612_801..1_030_000_000;

/// One owner's mail.
pub(crate) struct Mailbox {
    /// Its messages.
    pub(crate) history: History,
    /// The owner's addresses.
    pub(crate) me: BTreeSet<AddressId>,
}

impl Mailbox {
    /// Reads a folder of mbox files; `None` where nothing tells whose they are.
    pub(crate) fn read(folder: &Path) -> Option<Self> {
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .collect();
        files.sort();
        let me = owner(&files);
        if me.is_empty() {
            return None;
        }
        let store = tempfile::tempdir().unwrap();
        let mut keeper = Keeper::open(store.path(), "import").unwrap();
        let stop = Arc::default();
        let mut work = Work {
            progress: &mut |_| {},
            stop: &stop,
        };
        keeper.import_mbox(&files, &me, &mut work).unwrap();
        drop(keeper);
        let store = Store::open_read_only(store.path()).unwrap();
        Some(Self {
            history: store.load_history(None).unwrap(),
            me: store.me_ids().unwrap(),
        })
    }

    /// Returns the times of its messages, but those of broken dates, earliest first.
    pub(crate) fn times(&self) -> Vec<i64> {
        let times = self.history.messages().iter().map(|one| one.time.0);
        times.filter(|time| SANE.contains(time)).collect()
    }

    /// Returns the moment below which this share of the messages lies, and whether most of the 90 days after it lie in
    /// the mailbox too.
    pub(crate) fn cut(&self, share: f64) -> Option<Timestamp> {
        let times = self.times();
        let at = *times.get((share * (times.len().checked_sub(1)? as f64)) as usize)?;
        let is_seen = *times.last()? >= at + 81 * 86_400;
        is_seen.then_some(Timestamp(at))
    }
}

/// Who wrote at least a fifth of what lies in sent folders.
fn owner(files: &[PathBuf]) -> Vec<String> {
    let is_sent = |file: &&PathBuf| {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let mut words = stem.split(|c: char| !c.is_alphanumeric());
        words.any(|word| word.to_lowercase().starts_with("sent"))
    };
    let mut counts = BTreeMap::<String, usize>::new();
    for file in files.iter().filter(is_sent) {
        let read = Mbox::open(file).unwrap().read::<MboxError>(|message, _| {
            let participants = header::parse(&message.header).participants;
            let author = participants
                .into_iter()
                .find(|one| one.field == Field::From);
            if let Some(author) = author {
                *counts.entry(author.address).or_default() += 1;
            }
            Ok(())
        });
        read.unwrap();
    }
    let all: usize = counts.values().sum();
    let often = counts.into_iter().filter(|(_, count)| 5 * count >= all);
    often.map(|(address, _)| address).collect()
}
