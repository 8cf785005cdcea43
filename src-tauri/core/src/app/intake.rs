//! Raw header bytes to rows: what a harvest and an import share.

use super::AppError;
use crate::header;
use crate::model::{MailboxId, SetAsideReason, Timestamp, UidRange};
use crate::store::{ChunkSaved, NewMessage, Store};

/// A part of a mailbox, parsed: what one transaction saves.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// The range finished with it, where the source has ranges.
    pub(super) range: Option<UidRange>,
    /// The range that is not finished with it, but is not to be asked for again at once.
    pub(super) later: Option<UidRange>,
    messages: Vec<NewMessage>,
    set_aside: Vec<(u32, SetAsideReason)>,
}

impl Parsed {
    /// An empty part that finishes a range.
    pub(super) fn of(range: UidRange) -> Self {
        Self {
            range: Some(range),
            ..Self::default()
        }
    }

    /// Parses one message into this part, or sets it aside with a reason.
    pub(super) fn add(&mut self, uid: u32, raw: &[u8], received: Option<Timestamp>) {
        let envelope = header::parse(raw, false);
        match (envelope.time(received), envelope.participants.is_empty()) {
            (_, true) => self.set_aside(uid, SetAsideReason::NamesNobody),
            (None, _) => self.set_aside(uid, SetAsideReason::Undated),
            (Some(sent_at), _) => self.messages.push(NewMessage::new(uid, sent_at, envelope)),
        }
    }

    /// Sets a message aside.
    pub(super) fn set_aside(&mut self, uid: u32, reason: SetAsideReason) {
        self.set_aside.push((uid, reason));
    }

    /// Returns how many messages are in it.
    pub(super) fn len(&self) -> usize {
        self.messages.len() + self.set_aside.len()
    }

    /// Saves it, all or nothing.
    pub(super) fn save(
        &self,
        store: &mut Store,
        mailbox: MailboxId,
    ) -> Result<ChunkSaved, AppError> {
        Ok(store.save_chunk(mailbox, self.range, &self.messages, &self.set_aside)?)
    }
}
