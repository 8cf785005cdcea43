//! Mail that nobody here wrote, read into a history.

use closeknit_core::inside::header;
use closeknit_core::inside::import::mbox::{Mbox, MboxError};
use closeknit_core::model::{
    Address, AddressId, History, ListId, MessageId, Place, Spelling, SpellingId, Timestamp,
};
use closeknit_test_support::corpora::{self, files};
use mail_parser::MessageParser;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

/// Where mail comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Alsa,
    Ham,
    Enron,
}

impl Source {
    pub(crate) const ALL: [Self; 3] = [Self::Alsa, Self::Ham, Self::Enron];

    /// Its name in files and reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Alsa => "alsa-devel",
            Self::Ham => "spamassassin-ham",
            Self::Enron => "enron",
        }
    }

    /// Where it lies below the folder that `CLOSEKNIT_DATA` names.
    fn path(self) -> Option<PathBuf> {
        let name = match self {
            Self::Alsa => "alsa-devel-headers.mbox",
            Self::Ham => "spamassassin",
            Self::Enron => "enron-dev",
        };
        corpora::find("people in", name)
    }

    /// Reads all of it; `None`, and a line that says so, where it is not there.
    pub(crate) fn read(self) -> Option<Mail> {
        let path = self.path()?;
        let mut mail = Mail::default();
        match self {
            Self::Alsa => mail.add_mbox(&path),
            Self::Ham => {
                for path in files(&path, "hdr") {
                    if path.to_string_lossy().contains("ham") {
                        mail.add(&fs::read(path).unwrap());
                    }
                }
            }
            Self::Enron => {
                for path in files(&path, "mbox") {
                    mail.add_mbox(&path);
                }
            }
        }
        mail.history.sort();
        Some(mail)
    }
}

/// Mail as a history, with the subjects, by which somebody who labels can tell.
#[derive(Default)]
pub(crate) struct Mail {
    pub(crate) history: History,
    pub(crate) addresses: BTreeMap<Address, AddressId>,
    pub(crate) subjects: HashMap<MessageId, String>,
    spellings: HashMap<(String, String), SpellingId>,
    lists: BTreeMap<String, ListId>,
}

impl Mail {
    fn add(&mut self, raw: &[u8]) {
        let envelope = header::parse(raw);
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
        let id = MessageId(self.history.messages().len() as i64 + 1);
        if let Some(subject) = MessageParser::new()
            .parse_headers(raw)
            .and_then(|message| message.subject().map(str::to_owned))
        {
            self.subjects.insert(id, subject);
        }
        self.history.add_message(
            id,
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
                    self.add(&message.header);
                    Ok::<_, MboxError>(())
                })
            })
            .unwrap();
    }
}
