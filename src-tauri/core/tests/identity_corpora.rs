//! Resolves people on mail that nobody here wrote: holds what may never happen, and shows a sample to judge by eye.
//!
//! `CLOSEKNIT_DATA` names a folder that holds `alsa-devel-headers.mbox`, `spamassassin/` and `enron-dev/`; without it
//! these tests say what they leave out, and pass. With `--nocapture` each prints its counts and a sample drawn by a
//! fixed seed; nothing is written anywhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::import::mbox::{Mbox, MboxError};
use closeknit_core::model::{
    Address, AddressId, Envelope, Field, History, Kind, ListId, MessageId, People, Place, Spelling,
    SpellingId, Timestamp,
};
use closeknit_core::{header, identity};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

const SAMPLE: usize = 25;

fn data(name: &str) -> Option<PathBuf> {
    let root = std::env::var_os("CLOSEKNIT_DATA").map(PathBuf::from);
    let found = root
        .map(|root| root.join(name))
        .filter(|path| path.exists());
    if found.is_none() {
        println!("left out: people in {name}, for CLOSEKNIT_DATA names no folder with it");
    }
    found
}

#[derive(Default)]
struct Gathering {
    history: History,
    addresses: BTreeMap<Address, AddressId>,
    spellings: HashMap<(String, String), SpellingId>,
    lists: BTreeMap<String, ListId>,
    messages: i64,
}

impl Gathering {
    fn add(&mut self, envelope: Envelope) {
        let mut places = Vec::new();
        for one in envelope.participants {
            let Some(address) = Address::normalise(&one.address) else {
                continue;
            };
            let next = AddressId(self.addresses.len() as i64 + 1);
            let id = *self.addresses.entry(address.clone()).or_insert(next);
            if id == next {
                self.history.add_address(id, address);
            }
            let next = SpellingId(self.spellings.len() as i64 + 1);
            let key = (one.address.clone(), one.name.clone());
            let spelling = *self.spellings.entry(key).or_insert(next);
            if spelling == next {
                self.history.add_spelling(Spelling {
                    id: spelling,
                    address: id,
                    spelled: one.address,
                    name: one.name,
                });
            }
            places.push(Place {
                spelling,
                field: one.field,
            });
        }
        let list = envelope.list_id.map(|list| {
            let next = ListId(self.lists.len() as i64 + 1);
            let id = *self.lists.entry(list.clone()).or_insert(next);
            if id == next {
                self.history.add_list(id, list);
            }
            id
        });
        self.messages += 1;
        self.history.add_message(
            MessageId(self.messages),
            envelope.date.unwrap_or(Timestamp(0)),
            envelope.traits,
            list,
            envelope.message_id,
            envelope.parent,
            places,
        );
    }

    fn add_mbox(&mut self, path: &Path) {
        Mbox::open(path)
            .and_then(|mbox| {
                mbox.read(|message, _| {
                    self.add(header::parse(&message.header, false));
                    Ok::<_, MboxError>(())
                })
            })
            .unwrap();
    }

    fn judge(mut self, source: &str) {
        self.history.sort();
        let people = identity::resolve(&self.history, &BTreeSet::new(), &[]);
        self.hold(&people);
        self.show(source, &people);
    }

    /// Nobody is two recipients of one mail, nor writes to an address of their own that was merged.
    fn hold(&self, people: &People) {
        for message in self.history.messages() {
            let mut seen: BTreeMap<_, AddressId> = BTreeMap::new();
            for place in self.history.places(message) {
                if matches!(place.field, Field::Sender | Field::ReplyTo) {
                    continue;
                }
                let address = self.history.address(place.spelling).unwrap();
                let owner = people.owner(address).expect("everybody is somebody");
                let before = *seen.entry(owner).or_insert(address);
                assert_eq!(
                    before, address,
                    "two addresses of one mail are one person's"
                );
            }
        }
        let owned: usize = people.iter().map(|one| one.addresses.len()).sum();
        assert_eq!(
            owned,
            self.addresses.len(),
            "every address is somebody's, once"
        );
    }

    fn show(&self, source: &str, people: &People) {
        println!(
            "{source}: {} messages, {} addresses",
            self.messages,
            self.addresses.len()
        );
        for kind in Kind::ALL {
            let all: Vec<_> = people.iter().filter(|one| one.kind == kind).collect();
            println!("  {}: {}", kind.as_str(), all.len());
            for one in drawn(&all) {
                println!("    {} <{}>", one.name, one.spelled.join(", "));
            }
        }
        let merged: Vec<_> = people
            .iter()
            .filter(|one| one.addresses.len() > 1)
            .collect();
        println!("  merged: {}", merged.len());
        for one in drawn(&merged) {
            println!("    {} <{}>", one.name, one.spelled.join(", "));
        }
    }
}

/// Draws some, the same in every run.
fn drawn<'a, T>(all: &'a [&'a T]) -> impl Iterator<Item = &'a T> {
    let mut state = 20_011_001_u64;
    let count = if all.is_empty() { 0 } else { SAMPLE };
    (0..count).map(move |_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        all[(state >> 33) as usize % all.len()]
    })
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|is| is == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn people_of_a_mailing_list() {
    if let Some(path) = data("alsa-devel-headers.mbox") {
        let mut gathering = Gathering::default();
        gathering.add_mbox(&path);
        gathering.judge("alsa-devel");
    }
}

#[test]
fn people_in_ham() {
    if let Some(folder) = data("spamassassin") {
        let mut gathering = Gathering::default();
        for path in files(&folder, "hdr") {
            if path.to_string_lossy().contains("ham") {
                gathering.add(header::parse(&fs::read(path).unwrap(), false));
            }
        }
        gathering.judge("SpamAssassin ham");
    }
}

#[test]
fn people_of_forty_seven_mailboxes() {
    if let Some(folder) = data("enron-dev") {
        let mut gathering = Gathering::default();
        for path in files(&folder, "mbox") {
            gathering.add_mbox(&path);
        }
        gathering.judge("Enron");
    }
}
