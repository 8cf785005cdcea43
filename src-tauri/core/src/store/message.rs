//! Table `message`.

use super::{Store, StoreError, participants};
use crate::model::{
    Address, AddressId, History, ListId, MessageHash, MessageId, Spelling, SpellingId, Timestamp,
    Traits,
};
use rusqlite::Connection;
use std::collections::BTreeSet;

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
