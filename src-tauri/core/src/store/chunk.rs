//! The one transaction that saves what a harvest or an import has read.

use super::{
    Store, StoreError, address, content, copy, mailbox, participants, revision, set_aside,
};
use crate::model::{Envelope, Field, MailboxId, MessageId, SetAsideReason, Timestamp, UidRange};
use rusqlite::{CachedStatement, Connection, params};

/// Messages by one author in one second that are looked through for a copy: nobody writes more, and a flood of them shall
/// cost no more.
const MOST_LOOKED_THROUGH: usize = 256;

/// A message as it was read.
#[derive(Clone, Debug)]
pub struct NewMessage {
    uid: u32,
    sent_at: Timestamp,
    envelope: Envelope,
    receivers: u32,
}

impl NewMessage {
    /// A message under its UID in a mailbox, with when it was written, by [`Envelope::time`], and what its headers say.
    pub fn new(uid: u32, sent_at: Timestamp, envelope: Envelope) -> Self {
        Self {
            uid,
            sent_at,
            receivers: content::receivers_of(&envelope.participants),
            envelope,
        }
    }
}

/// What a saved chunk came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChunkSaved {
    /// Messages that the store did not hold.
    pub new: usize,
    /// Messages that it held already, from another mailbox or an earlier run.
    pub known: usize,
}

/// The statements that a message takes, made ready once a chunk.
struct Statements<'c> {
    connection: &'c Connection,
    near: CachedStatement<'c>,
    elsewhere: CachedStatement<'c>,
    message: CachedStatement<'c>,
    copy: CachedStatement<'c>,
}

impl<'c> Statements<'c> {
    fn prepare(connection: &'c Connection) -> Result<Self, StoreError> {
        Ok(Self {
            connection,
            near: connection.prepare_cached(
                "SELECT id, content, hash FROM message
                 WHERE sent_at = ?1 AND content BETWEEN ?2 AND ?3",
            )?,
            elsewhere: connection.prepare_cached(
                "SELECT NOT EXISTS (SELECT 1 FROM copy WHERE message_id = ?1 AND mailbox_id = ?2)
                 AND EXISTS (SELECT 1 FROM copy JOIN mailbox ON mailbox.id = copy.mailbox_id
                             WHERE message_id = ?1
                             AND account_id = (SELECT account_id FROM mailbox WHERE id = ?2))",
            )?,
            message: connection.prepare_cached(
                "INSERT INTO message (sent_at, traits, list_id, participants, hash, parent, content, subject)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?,
            copy: connection.prepare_cached(
                "INSERT OR IGNORE INTO copy (mailbox_id, uid, message_id) VALUES (?1, ?2, ?3)",
            )?,
        })
    }

    /// Returns the stored message that this one is a copy of: the same Message-ID, Date and From; else, in another
    /// mailbox of the same account and not yet in this one, the same From, Date, To and Cc. The first stored, of several.
    fn find_same(
        &mut self,
        mailbox: MailboxId,
        new: &NewMessage,
        number: i64,
    ) -> Result<Option<MessageId>, StoreError> {
        let (lowest, highest) = content::span(number);
        let mut rows = self.near.query(params![new.sent_at.0, lowest, highest])?;
        let mut by_id = None::<i64>;
        let mut alike = Vec::new();
        for _ in 0..MOST_LOOKED_THROUGH {
            let Some(row) = rows.next()? else { break };
            let id: i64 = row.get(0)?;
            let hash: Option<[u8; 16]> = row.get(2)?;
            if hash.is_some() && hash == new.envelope.message_id.map(|hash| hash.0) {
                by_id = Some(by_id.map_or(id, |first| first.min(id)));
            } else if row.get::<_, i64>(1)? == number {
                alike.push(id);
            }
        }
        if by_id.is_some() {
            return Ok(by_id.map(MessageId));
        }
        alike.sort_unstable();
        for id in alike {
            let is_elsewhere = self
                .elsewhere
                .query_row(params![id, mailbox.0], |row| row.get(0));
            if is_elsewhere? {
                return Ok(Some(MessageId(id)));
            }
        }
        Ok(None)
    }

    fn insert(
        &mut self,
        new: &NewMessage,
        participants: &[u8],
        number: i64,
    ) -> Result<MessageId, StoreError> {
        let envelope = &new.envelope;
        let list = match &envelope.list_id {
            Some(list_id) => Some(address::intern_list(self.connection, list_id)?.0),
            None => None,
        };
        let id = self.message.insert(params![
            new.sent_at.0,
            envelope.traits.0,
            list,
            participants,
            envelope.message_id.map(|hash| hash.0),
            envelope.parent.map(|hash| hash.0),
            number,
            envelope.subject,
        ])?;
        Ok(MessageId(id))
    }
}

impl Store {
    /// Saves messages, what was set aside and the range finished, all or nothing. What was set aside in that range before
    /// is not any more; without a range it stays so until it is.
    ///
    /// # Errors
    /// [`StoreError::Full`] on a full disk, else [`StoreError::Sql`]; nothing of the chunk is saved then.
    pub fn save_chunk(
        &mut self,
        mailbox: MailboxId,
        range: Option<UidRange>,
        messages: &[NewMessage],
        aside: &[(u32, SetAsideReason)],
    ) -> Result<ChunkSaved, StoreError> {
        let saved = self.try_save_chunk(mailbox, range, messages, aside);
        if saved.is_err() {
            self.known.clear(); // ids made in the transaction that is gone
        }
        saved
    }

    fn try_save_chunk(
        &mut self,
        mailbox: MailboxId,
        range: Option<UidRange>,
        messages: &[NewMessage],
        aside: &[(u32, SetAsideReason)],
    ) -> Result<ChunkSaved, StoreError> {
        let transaction = self.connection.transaction()?;
        let saved = save_messages(&transaction, &mut self.known, mailbox, messages)?;
        if let Some(range) = range {
            // What was set aside until it is read.
            set_aside::remove(&transaction, mailbox, range)?;
        }
        for (uid, reason) in aside {
            set_aside::insert(&transaction, mailbox, *uid, reason)?;
        }
        if let Some(range) = range {
            mailbox::finish_range(&transaction, mailbox, range)?;
        }
        if saved.new > 0 {
            revision::raise_by_messages(&transaction)?;
        }
        transaction.commit()?;
        Ok(saved)
    }
}

fn save_messages(
    connection: &Connection,
    known: &mut address::Known,
    mailbox: MailboxId,
    messages: &[NewMessage],
) -> Result<ChunkSaved, StoreError> {
    let mut saved = ChunkSaved::default();
    let mut statements = Statements::prepare(connection)?;
    let (mut places, mut blob) = (Vec::new(), Vec::new());
    let any_known = copy::any_known(connection, mailbox, messages.iter().map(|new| new.uid))?;
    for new in messages {
        if any_known && copy::is_known(connection, mailbox, new.uid)? {
            continue;
        }
        places.clear();
        let mut author = None;
        for participant in &new.envelope.participants {
            if let Some((place, address)) = known.place(connection, participant)? {
                if places.is_empty() && place.field == Field::From {
                    author = Some(address);
                }
                places.push(place);
            }
        }
        let number = content::number(author, new.receivers);
        let message = match statements.find_same(mailbox, new, number)? {
            Some(same) => {
                saved.known += 1;
                same
            }
            None => {
                blob.clear();
                participants::encode(places.iter().copied(), &mut blob);
                saved.new += 1;
                statements.insert(new, &blob, number)?
            }
        };
        statements
            .copy
            .execute(params![mailbox.0, new.uid, message.0])?;
    }
    Ok(saved)
}
