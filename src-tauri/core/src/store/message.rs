//! Table `message`, and the one transaction that saves what a harvest or an import has read.

use super::{Store, StoreError, address, copy, mailbox, participants, revision, set_aside};
use crate::model::{
    Address, AddressId, Envelope, Field, History, ListId, MailboxId, MessageHash, MessageId, Place,
    Spelling, SpellingId, Timestamp, Traits, UidRange,
};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// A message as it was read.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Its UID in the mailbox.
    pub uid: u32,
    /// When it was written, by [`Envelope::time`].
    pub sent_at: Timestamp,
    /// What its headers say.
    pub envelope: Envelope,
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

/// Returns the stored message that this one is a copy of: the same Message-ID, Date and From; else, in another mailbox
/// of the same account and not yet in this one, the same From, Date, To and Cc.
fn find_same(
    connection: &Connection,
    mailbox: MailboxId,
    new: &NewMessage,
    author: Option<Place>,
    content: i64,
) -> Result<Option<MessageId>, StoreError> {
    if let Some(hash) = new.envelope.message_id {
        let mut statement = connection.prepare_cached(
            "SELECT id, participants FROM message WHERE hash = ?1 AND sent_at = ?2 ORDER BY id",
        )?;
        let mut rows = statement.query(params![hash.0, new.sent_at.0])?;
        while let Some(row) = rows.next()? {
            let same = participants::decode(row.get_ref(1)?.as_blob().unwrap_or_default()).next();
            if same_author(connection, same, author)? {
                return Ok(Some(MessageId(row.get(0)?)));
            }
        }
    }
    let found = connection
        .prepare_cached(
            "SELECT id FROM message WHERE content = ?1 AND sent_at = ?2
             AND NOT EXISTS (SELECT 1 FROM copy WHERE message_id = message.id AND mailbox_id = ?3)
             AND EXISTS (SELECT 1 FROM copy JOIN mailbox ON mailbox.id = copy.mailbox_id
                         WHERE message_id = message.id
                         AND account_id = (SELECT account_id FROM mailbox WHERE id = ?3))
             ORDER BY id LIMIT 1",
        )?
        .query_row(params![content, new.sent_at.0, mailbox.0], |row| row.get(0))
        .optional()?;
    Ok(found.map(MessageId))
}

fn same_author(
    connection: &Connection,
    stored: Option<Place>,
    new: Option<Place>,
) -> Result<bool, StoreError> {
    let (Some(stored), Some(new)) = (stored, new) else {
        return Ok(stored.is_none() == new.is_none());
    };
    if stored == new {
        return Ok(true);
    }
    let mut address = connection.prepare_cached("SELECT address_id FROM spelling WHERE id = ?1")?;
    let mut of = |place: Place| address.query_row([place.spelling.0], |row| row.get::<_, i64>(0));
    Ok(of(stored)? == of(new)?)
}

/// Deletes messages of which no mailbox holds a copy any more.
pub(super) fn drop_without_copies(connection: &Connection) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM message WHERE NOT EXISTS (SELECT 1 FROM copy WHERE copy.message_id = message.id)",
        [],
    )?;
    Ok(())
}

/// Drops a message if no mailbox holds it.
pub(super) fn drop_if_loose(connection: &Connection, id: MessageId) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "DELETE FROM message WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM copy WHERE message_id = ?1)",
        )?
        .execute([id.0])?;
    Ok(())
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
        let mut saved = ChunkSaved::default();
        let (mut places, mut blob) = (Vec::new(), Vec::new());
        let uids = messages.iter().map(|new| new.uid);
        let any_known = copy::any_known(&transaction, mailbox, uids)?;
        for new in messages {
            if any_known && copy::is_known(&transaction, mailbox, new.uid)? {
                continue;
            }
            places.clear();
            for participant in &new.envelope.participants {
                places.extend(self.known.place(&transaction, participant)?);
            }
            let author = places
                .first()
                .copied()
                .filter(|place| place.field == Field::From);
            let content = content_hash(new.sent_at, &new.envelope);
            let message = match find_same(&transaction, mailbox, new, author, content)? {
                Some(same) => {
                    saved.known += 1;
                    same
                }
                None => {
                    blob.clear();
                    participants::encode(places.iter().copied(), &mut blob);
                    saved.new += 1;
                    insert(&transaction, new, &blob, content)?
                }
            };
            copy::insert(&transaction, mailbox, new.uid, message)?;
        }
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

    /// Returns the messages written before `until` (all, if `None`) with the addresses that they use.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_history(&self, until: Option<Timestamp>) -> Result<History, StoreError> {
        let mut history = History::new();
        let (mut spellings, mut lists) = (BTreeSet::new(), BTreeSet::new());
        let mut statement = self.connection.prepare(
            "SELECT id, sent_at, traits, list_id, participants, hash, parent FROM message WHERE sent_at < ?1",
        )?;
        let mut rows = statement.query([until.map_or(i64::MAX, |until| until.0)])?;
        let mut places = Vec::new();
        while let Some(row) = rows.next()? {
            places.clear();
            places.extend(participants::decode(
                row.get_ref(4)?.as_blob().unwrap_or_default(),
            ));
            spellings.extend(places.iter().map(|place| place.spelling));
            let list = row.get::<_, Option<i64>>(3)?.map(ListId);
            lists.extend(list);
            history.add_message(
                MessageId(row.get(0)?),
                Timestamp(row.get(1)?),
                Traits(row.get(2)?),
                list,
                row.get::<_, Option<[u8; 16]>>(5)?.map(MessageHash),
                row.get::<_, Option<[u8; 16]>>(6)?.map(MessageHash),
                places.iter().copied(),
            );
        }
        history.sort();
        self.add_spellings(&mut history, &spellings)?;
        let mut statement = self
            .connection
            .prepare("SELECT id, list_id FROM list ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = ListId(row.get(0)?);
            if lists.contains(&id) {
                history.add_list(id, row.get(1)?);
            }
        }
        Ok(history)
    }

    /// Adds the spellings that messages use, and their addresses, and no others: those that only later messages use
    /// would tell what is still to come.
    fn add_spellings(
        &self,
        history: &mut History,
        used: &BTreeSet<SpellingId>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT spelling.id, address_id, spelled, name, normalised
             FROM spelling JOIN address ON address.id = address_id ORDER BY spelling.id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, address) = (SpellingId(row.get(0)?), AddressId(row.get(1)?));
            if used.contains(&id) {
                history.add_address(address, Address::from_normalised(row.get(4)?));
                history.add_spelling(Spelling {
                    id,
                    address,
                    spelled: row.get(2)?,
                    name: row.get(3)?,
                });
            }
        }
        Ok(())
    }

    /// Returns how many messages the store holds, copies counted once, written before `until`.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn count_messages(&self, until: Option<Timestamp>) -> Result<u64, StoreError> {
        let until = until.map_or(i64::MAX, |until| until.0);
        let count = self.connection.query_row(
            "SELECT count(*) FROM message WHERE sent_at < ?1",
            [until],
            |row| row.get::<_, i64>(0),
        )?;
        Ok(count as u64)
    }

    /// Returns how many addresses the store knows.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn count_addresses(&self) -> Result<u64, StoreError> {
        Ok(self
            .connection
            .query_row("SELECT count(*) FROM address", [], |row| {
                row.get::<_, i64>(0)
            })? as u64)
    }
}

fn insert(
    connection: &Connection,
    new: &NewMessage,
    blob: &[u8],
    content: i64,
) -> Result<MessageId, StoreError> {
    let list = match &new.envelope.list_id {
        Some(list_id) => Some(address::intern_list(connection, list_id)?.0),
        None => None,
    };
    connection
        .prepare_cached(
            "INSERT INTO message (sent_at, traits, list_id, participants, hash, parent, content, subject)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            new.sent_at.0,
            new.envelope.traits.0,
            list,
            blob,
            new.envelope.message_id.map(|hash| hash.0),
            new.envelope.parent.map(|hash| hash.0),
            content,
            new.envelope.subject,
        ])?;
    Ok(MessageId(connection.last_insert_rowid()))
}
