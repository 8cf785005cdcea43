//! The one transaction that saves what a harvest or an import has read.

use super::{Store, StoreError, address, copy, mailbox, participants, revision, set_aside};
use crate::model::{Envelope, Field, MailboxId, MessageId, Place, Timestamp, UidRange};
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, params};

/// A message as it was read.
#[derive(Clone, Debug)]
pub struct NewMessage {
    uid: u32,
    sent_at: Timestamp,
    envelope: Envelope,
    content: i64,
}

impl NewMessage {
    /// A message under its UID in a mailbox, with when it was written, by [`Envelope::time`], and what its headers say.
    pub fn new(uid: u32, sent_at: Timestamp, envelope: Envelope) -> Self {
        Self {
            uid,
            sent_at,
            content: content_hash(sent_at, &envelope),
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

/// Sixty-four bits of the hash of From, Date, To and Cc: what tells copies apart where the Message-ID does not.
fn content_hash(sent_at: Timestamp, envelope: &Envelope) -> i64 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&sent_at.0.to_le_bytes());
    for participant in &envelope.participants {
        if matches!(participant.field, Field::From | Field::To | Field::Cc) {
            hasher.update(&[participant.field as u8]);
            hasher.update(participant.address.as_bytes());
            hasher.update(b"\n");
        }
    }
    let mut first = [0; 8];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    i64::from_le_bytes(first)
}

/// The statements that a message takes, made ready once a chunk.
struct Statements<'c> {
    connection: &'c Connection,
    same: CachedStatement<'c>,
    author: CachedStatement<'c>,
    message: CachedStatement<'c>,
    copy: CachedStatement<'c>,
}

impl<'c> Statements<'c> {
    fn prepare(connection: &'c Connection) -> Result<Self, StoreError> {
        Ok(Self {
            connection,
            same: connection.prepare_cached(
                "SELECT id, participants FROM message WHERE sent_at = ?1 AND hash = ?2
                 UNION ALL
                 SELECT id, NULL FROM message WHERE sent_at = ?1 AND content = ?3
                 AND NOT EXISTS (SELECT 1 FROM copy WHERE message_id = message.id AND mailbox_id = ?4)
                 AND EXISTS (SELECT 1 FROM copy JOIN mailbox ON mailbox.id = copy.mailbox_id
                             WHERE message_id = message.id
                             AND account_id = (SELECT account_id FROM mailbox WHERE id = ?4))",
            )?,
            author: connection.prepare_cached("SELECT address_id FROM spelling WHERE id = ?1")?,
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
        author: Option<Place>,
    ) -> Result<Option<MessageId>, StoreError> {
        let hash = new.envelope.message_id.map(|hash| hash.0);
        let mut rows = self
            .same
            .query(params![new.sent_at.0, hash, new.content, mailbox.0])?;
        let (mut by_id, mut by_content) = (None::<i64>, None::<i64>);
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            let (found, same) = match row.get_ref(1)? {
                ValueRef::Blob(blob) => {
                    let stored = participants::decode(blob).next();
                    (&mut by_id, same_author(&mut self.author, stored, author)?)
                }
                _ => (&mut by_content, true),
            };
            if same {
                *found = Some(found.map_or(id, |first| first.min(id)));
            }
        }
        Ok(by_id.or(by_content).map(MessageId))
    }

    fn insert(&mut self, new: &NewMessage, participants: &[u8]) -> Result<MessageId, StoreError> {
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
            new.content,
            envelope.subject,
        ])?;
        Ok(MessageId(id))
    }
}

fn same_author(
    address: &mut CachedStatement<'_>,
    stored: Option<Place>,
    new: Option<Place>,
) -> Result<bool, StoreError> {
    let (Some(stored), Some(new)) = (stored, new) else {
        return Ok(stored.is_none() == new.is_none());
    };
    if stored == new {
        return Ok(true);
    }
    let mut of = |place: Place| address.query_row([place.spelling.0], |row| row.get::<_, i64>(0));
    Ok(of(stored)? == of(new)?)
}

impl Store {
    /// Saves messages, what was set aside and the range finished, all or nothing.
    ///
    /// # Errors
    /// [`StoreError::Full`] on a full disk, else [`StoreError::Sql`]; nothing of the chunk is saved then.
    pub fn save_chunk(
        &mut self,
        mailbox: MailboxId,
        range: Option<UidRange>,
        messages: &[NewMessage],
        aside: &[(u32, String)],
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
        aside: &[(u32, String)],
    ) -> Result<ChunkSaved, StoreError> {
        let transaction = self.connection.transaction()?;
        let saved = save_messages(&transaction, &mut self.known, mailbox, messages)?;
        for (uid, reason) in aside {
            set_aside::insert(&transaction, mailbox, *uid, reason)?;
        }
        if let Some(range) = range {
            mailbox::finish_range(&transaction, mailbox, range)?;
        }
        if saved.new > 0 {
            revision::raise(&transaction)?;
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
        for participant in &new.envelope.participants {
            places.extend(known.place(connection, participant)?);
        }
        let author = places
            .first()
            .copied()
            .filter(|place| place.field == Field::From);
        let message = match statements.find_same(mailbox, new, author)? {
            Some(same) => {
                saved.known += 1;
                same
            }
            None => {
                blob.clear();
                participants::encode(places.iter().copied(), &mut blob);
                saved.new += 1;
                statements.insert(new, &blob)?
            }
        };
        statements
            .copy
            .execute(params![mailbox.0, new.uid, message.0])?;
    }
    Ok(saved)
}
