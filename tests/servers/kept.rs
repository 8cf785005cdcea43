//! What a harvest hands over, kept in memory, and checked as it comes.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "each test that includes this uses a part of it"
)]

use closeknit_core::harvest::{Chunk, Opened, Resume, Sink, SinkError, Skipped};
use closeknit_core::model::{MailboxId, Progress, SetAsideReason, Timestamp, UidRange, WireLine};
use std::collections::BTreeMap;

/// A message as it was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptMessage {
    pub received: Option<Timestamp>,
    pub size: u64,
    pub header: Vec<u8>,
}

/// A mailbox as far as it was handed over.
#[derive(Clone, Debug, Default)]
pub struct KeptMailbox {
    pub uid_validity: u32,
    pub done: Vec<UidRange>,
    pub messages: BTreeMap<u32, KeptMessage>,
    pub withheld: BTreeMap<u32, SetAsideReason>,
    pub on_server: u64,
    pub finished: bool,
}

/// What is called with a mailbox's name.
pub type OnOpen = Box<dyn FnMut(&str) + Send>;

/// Everything that was handed over.
#[derive(Default)]
pub struct Kept {
    names: Vec<String>,
    pub mailboxes: BTreeMap<String, KeptMailbox>,
    pub skipped: Vec<Skipped>,
    pub wire: Vec<WireLine>,
    pub progress: Vec<Progress>,
    /// Messages handed over since the start, doubles counted.
    pub handed: u64,
    /// Called with each chunk's number, from 1.
    pub on_chunk: Option<Box<dyn FnMut(u64) + Send>>,
    /// Called with the name of each mailbox that opens.
    pub on_open: Option<OnOpen>,
    /// Called with how often everything was read, from 1.
    pub on_caught_up: Option<Box<dyn FnMut(u64) + Send>>,
    pub caught_up: u64,
    /// Whether the server shows later what it hid, in ranges that are done.
    pub shows_late: bool,
    chunks: u64,
}

impl Kept {
    pub fn uids(&self, mailbox: &str) -> Vec<u32> {
        self.mailboxes[mailbox].messages.keys().copied().collect()
    }

    pub fn commands(&self) -> Vec<&str> {
        self.wire.iter().map(|line| line.command.as_str()).collect()
    }
}

impl Sink for Kept {
    fn opened(&mut self, opened: &Opened) -> Result<Resume, SinkError> {
        if let Some(on_open) = &mut self.on_open {
            on_open(&opened.name);
        }
        let id = match self.names.iter().position(|name| *name == opened.name) {
            Some(id) => id,
            None => {
                self.names.push(opened.name.clone());
                self.names.len() - 1
            }
        };
        let mailbox = self.mailboxes.entry(opened.name.clone()).or_default();
        if mailbox.uid_validity != opened.uid_validity {
            // What was read under another UIDVALIDITY is told apart by its message, which is the store's business.
            *mailbox = KeptMailbox {
                uid_validity: opened.uid_validity,
                ..KeptMailbox::default()
            };
        }
        mailbox.finished = false;
        Ok(Resume {
            mailbox: MailboxId(i64::try_from(id)?),
            done: mailbox.done.clone(),
            held: (mailbox.messages.len() + mailbox.withheld.len()) as u64,
        })
    }

    fn held(&mut self, mailbox: MailboxId) -> Result<Vec<UidRange>, SinkError> {
        let mailbox = &self.mailboxes[&self.names[usize::try_from(mailbox.0)?]];
        let uids = mailbox.messages.keys().chain(mailbox.withheld.keys());
        let single = |uid: &u32| UidRange {
            first: *uid,
            last: *uid,
        };
        Ok(uids.map(single).collect())
    }

    fn gone(&mut self, mailbox: MailboxId, uids: &[UidRange]) -> Result<(), SinkError> {
        let name = &self.names[usize::try_from(mailbox.0)?];
        let mailbox = self.mailboxes.get_mut(name).expect("it was opened");
        let stays = |uid: &u32| {
            !uids
                .iter()
                .any(|gone| (gone.first..=gone.last).contains(uid))
        };
        mailbox.messages.retain(|uid, _| stays(uid));
        mailbox.withheld.retain(|uid, _| stays(uid));
        Ok(())
    }

    fn caught_up(&mut self) -> Result<(), SinkError> {
        self.caught_up += 1;
        if let Some(on_caught_up) = &mut self.on_caught_up {
            on_caught_up(self.caught_up);
        }
        Ok(())
    }

    fn skipped(&mut self, skipped: &Skipped) -> Result<(), SinkError> {
        self.skipped.push(skipped.clone());
        Ok(())
    }

    fn chunk(&mut self, chunk: Chunk) -> Result<(), SinkError> {
        let name = self.names[usize::try_from(chunk.mailbox.0)?].clone();
        let mailbox = self.mailboxes.get_mut(&name).expect("it was opened");
        assert_eq!(chunk.uid_validity, mailbox.uid_validity);
        let overlaps =
            |done: &UidRange| done.first <= chunk.range.last && chunk.range.first <= done.last;
        assert!(
            self.shows_late || !mailbox.done.iter().any(overlaps),
            "{name}: {:?} is done twice",
            chunk.range
        );
        let again = chunk.withheld.iter().any(|withheld| withheld.again);
        if !again {
            mailbox.done.push(chunk.range);
            mailbox
                .withheld
                .retain(|uid, _| !(chunk.range.first..=chunk.range.last).contains(uid));
        }
        let within = chunk.range.first..=chunk.range.last;
        for (message, header) in chunk.headers() {
            assert!(within.contains(&message.uid), "outside of its range");
            let kept = KeptMessage {
                received: message.received,
                size: message.size,
                header: header.to_vec(),
            };
            self.handed += 1;
            let before = mailbox.messages.insert(message.uid, kept);
            assert_eq!(before, None, "{name}: UID {} came twice", message.uid);
        }
        for withheld in chunk.withheld {
            assert!(within.contains(&withheld.uid), "outside of its range");
            mailbox.withheld.insert(withheld.uid, withheld.reason);
        }
        self.chunks += 1;
        if let Some(on_chunk) = &mut self.on_chunk {
            on_chunk(self.chunks);
        }
        Ok(())
    }

    fn finished(&mut self, mailbox: MailboxId, on_server: u64) -> Result<(), SinkError> {
        let name = &self.names[usize::try_from(mailbox.0)?];
        let mailbox = self.mailboxes.get_mut(name).expect("it was opened");
        mailbox.finished = true;
        mailbox.on_server = on_server;
        assert_eq!(
            (mailbox.messages.len() + mailbox.withheld.len()) as u64,
            on_server,
            "{name}: every message is kept or set aside"
        );
        Ok(())
    }

    fn wire(&mut self, line: WireLine) -> Result<(), SinkError> {
        self.wire.push(line);
        Ok(())
    }

    fn progress(&mut self, progress: Progress) {
        self.progress.push(progress);
    }
}
