//! What a caller gives to a harvest, and what it gets.

use super::SinkError;
use crate::model::{
    Endpoint, MailboxId, MailboxRole, Progress, SetAsideReason, Timestamp, UidRange, WireLine,
};
use crate::net::Trust;
use crate::text::{Wording, Zone};
use std::sync::Arc;
use std::time::Duration;

/// Whether answers are asked for compressed (COMPRESS=DEFLATE).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compress {
    /// Where the server offers it.
    On,
    /// Never.
    Off,
    /// Where the server offers it and the line is slow.
    #[default]
    Auto,
}

/// What to harvest, and how.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The account's address, for progress and errors.
    pub account: String,
    /// Its server.
    pub endpoint: Endpoint,
    /// Whose certificates are taken, beside those that the system trusts.
    pub trust: Trust,
    /// Whether the subject is read too.
    pub with_subject: bool,
    /// Whether answers are asked for compressed.
    pub compress: Compress,
    /// Whether to stay once all is read, and read what comes.
    pub watch: bool,
    /// Time limits and sizes.
    pub limits: Limits,
    /// How progress says what the user should know.
    pub wording: Arc<Wording>,
}

impl Plan {
    /// Returns the usual plan for an account: no subjects, the system's certificates or the pinned one, the usual limits,
    /// in English.
    pub fn new(account: &str, endpoint: Endpoint) -> Self {
        Self {
            account: account.to_owned(),
            trust: Trust {
                pinned: endpoint.pin,
                roots: None,
            },
            endpoint,
            with_subject: false,
            compress: Compress::default(),
            watch: false,
            limits: Limits::default(),
            wording: Arc::new(Wording::english(Zone::utc())),
        }
    }
}

/// Time limits and sizes of a harvest.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For resolving, connecting and each step of the handshake; 20 s.
    pub connect: Duration,
    /// For the whole of greeting and sign-in; 60 s.
    pub sign_in: Duration,
    /// How long nothing may move before the connection is given up; 60 s.
    pub silence: Duration,
    /// The first wait before connecting again, doubled each time; 1 s.
    pub first_wait: Duration,
    /// The longest wait, also where the server asks for more; 5 min.
    pub longest_wait: Duration,
    /// How often a connection may break in a row without anything being read; 5.
    pub breaks: u32,
    /// How often a mailbox that is watched is looked at although the server says nothing; 5 min.
    pub poll: Duration,
    /// Messages in the first chunk; 100.
    pub first_chunk: u32,
    /// Messages in a chunk at most; 2000.
    pub largest_chunk: u32,
    /// Chunks asked for ahead; 8.
    pub in_flight: usize,
    /// Connections that read at the same time at most, each a mailbox of its own; 4. A second is tried only where much is
    /// left to read, and further ones only where that made it faster.
    pub connections: usize,
    /// How long the rate is measured before a further connection is tried; 2 s.
    pub window: Duration,
    /// Bytes of one message's header fields at most, larger ones are set aside; 4 MiB.
    pub largest_header: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(20),
            sign_in: Duration::from_secs(60),
            silence: Duration::from_secs(60),
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(300),
            breaks: 5,
            poll: Duration::from_secs(300),
            first_chunk: 100,
            largest_chunk: 2000,
            in_flight: 8,
            connections: 4,
            window: Duration::from_secs(2),
            largest_header: 4 << 20,
        }
    }
}

/// A mailbox that is about to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its name, byte for byte as the server gave it.
    pub raw_name: Vec<u8>,
    /// Its name as shown to people.
    pub name: String,
    /// What it is for.
    pub role: MailboxRole,
    /// The UIDVALIDITY that its UIDs mean something under; 0 where the server has none.
    pub uid_validity: u32,
    /// Messages that the server says it holds.
    pub on_server: u64,
}

/// Where to go on in a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resume {
    /// The caller's id for the mailbox, given back with every [`Chunk`].
    pub mailbox: MailboxId,
    /// The ranges done under [`Opened::uid_validity`]; empty if that has changed. In any order.
    pub done: Vec<UidRange>,
    /// How many messages of them the caller holds, those set aside counted too.
    pub held: u64,
}

/// A mailbox that is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its name, byte for byte as the server gave it.
    pub raw_name: Vec<u8>,
    /// Its name as shown to people.
    pub name: String,
    /// What it is for.
    pub role: MailboxRole,
    /// Messages that the server says it holds; 0 where it cannot say.
    pub on_server: u64,
    /// Why it is not read.
    pub reason: SetAsideReason,
}

/// One message's header fields in a [`Chunk`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawHeader {
    /// Its UID.
    pub uid: u32,
    /// Its INTERNALDATE; `None` where it is missing or cannot be read.
    pub received: Option<Timestamp>,
    /// Its size in bytes; 0 where it is missing.
    pub size: u64,
    /// Where its fields begin in [`Chunk::bytes`].
    pub start: u32,
    /// How many bytes they are.
    pub len: u32,
}

/// A message that the server did not give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// Its UID.
    pub uid: u32,
    /// Why.
    pub reason: SetAsideReason,
    /// Whether the next harvest asks for it again: the line, and not the message, may have been to blame.
    pub again: bool,
}

/// A range of UIDs, read to the end: each UID that the server holds in it is in `messages` or in `withheld`.
/// Rows and the finished range belong into one transaction. Where a message is to be asked for again, the range is not
/// done, and there is nothing else in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// The mailbox, as [`Sink::opened`] named it.
    pub mailbox: MailboxId,
    /// The UIDVALIDITY of its UIDs.
    pub uid_validity: u32,
    /// The range that is now done.
    pub range: UidRange,
    /// The messages, by ascending UID.
    pub messages: Vec<RawHeader>,
    /// Their header fields, one after the other.
    pub bytes: Vec<u8>,
    /// Messages that the server holds but did not give, even when asked once more singly.
    pub withheld: Vec<Withheld>,
}

impl Chunk {
    /// Returns each message with its header fields.
    pub fn headers(&self) -> impl Iterator<Item = (&RawHeader, &[u8])> {
        self.messages.iter().map(|message| {
            let start = message.start as usize;
            let end = start.saturating_add(message.len as usize);
            (message, self.bytes.get(start..end).unwrap_or_default())
        })
    }
}

/// The caller's side of a harvest: called by one thread at a time, each of the connections having its own.
///
/// A call that blocks holds the reading back, and so the server: a bounded channel behind [`Sink::chunk`] keeps
/// memory flat.
pub trait Sink: Send {
    /// A mailbox is about to be read, or was looked at and has nothing new: says where to go on.
    ///
    /// # Errors
    /// Any error ends the harvest with [`super::HarvestError::Sink`]; so it is for the others.
    fn opened(&mut self, mailbox: &Opened) -> Result<Resume, SinkError>;

    /// Says which UIDs of a mailbox are held, those set aside too; asked only where the numbers differ.
    ///
    /// # Errors
    /// See [`Sink::opened`].
    fn held(&mut self, mailbox: MailboxId) -> Result<Vec<UidRange>, SinkError>;

    /// Messages are gone from a mailbox: the server holds none under the UIDs in these ranges any more.
    ///
    /// # Errors
    /// See [`Sink::opened`].
    fn gone(&mut self, mailbox: MailboxId, uids: &[UidRange]) -> Result<(), SinkError>;

    /// A mailbox is not read.
    ///
    /// # Errors
    /// See [`Sink::opened`].
    fn skipped(&mut self, mailbox: &Skipped) -> Result<(), SinkError>;

    /// A range of UIDs is done.
    ///
    /// # Errors
    /// See [`Sink::opened`].
    fn chunk(&mut self, chunk: Chunk) -> Result<(), SinkError>;

    /// A mailbox is read to the end: `on_server` messages are there now, without those that vanished meanwhile, and with
    /// those that are held and that the server only does not show any more.
    ///
    /// # Errors
    /// See [`Sink::opened`].
    fn finished(&mut self, mailbox: MailboxId, on_server: u64) -> Result<(), SinkError>;

    /// Every mailbox is read: what was not named since the harvest began, or since this was last called, is not there.
    /// A harvest ends with this; one that watches comes here again and again.
    ///
    /// # Errors
    /// See [`Sink::opened`].
    fn caught_up(&mut self) -> Result<(), SinkError>;

    /// A command was sent.
    ///
    /// # Errors
    /// See [`Sink::opened`].
    fn wire(&mut self, line: WireLine) -> Result<(), SinkError>;

    /// How far it has come; several times a second at most.
    fn progress(&mut self, progress: Progress);
}

/// What a harvest did.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Mailboxes read or found unchanged.
    pub mailboxes: u64,
    /// Mailboxes left out.
    pub skipped: u64,
    /// Messages handed over.
    pub messages: u64,
    /// Messages that the server withheld.
    pub withheld: u64,
    /// Bytes sent, on the wire.
    pub bytes_out: u64,
    /// Bytes received, on the wire.
    pub bytes_in: u64,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// Whether it was stopped before its end.
    pub stopped: bool,
}
