//! Table `message`.

use super::{Store, StoreError, participants};
use crate::model::{
    Address, AddressId, History, ListId, MessageHash, MessageId, Place, Spelling, SpellingId,
    Timestamp, Traits,
};
use rusqlite::{Connection, Row, params};
use std::collections::BTreeSet;
use std::ops::Range;

/// Deletes messages of which no mailbox holds a copy any more.
pub(super) fn drop_without_copies(connection: &Connection) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM message WHERE NOT EXISTS (SELECT 1 FROM copy WHERE copy.message_id = message.id)",
        [],
    )?;
    Ok(())
}

/// Drops a message if no mailbox holds it; returns whether it did.
pub(super) fn drop_if_loose(connection: &Connection, id: MessageId) -> Result<bool, StoreError> {
    let dropped = connection
        .prepare_cached(
            "DELETE FROM message WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM copy WHERE message_id = ?1)",
        )?
        .execute([id.0])?;
    Ok(dropped > 0)
}

/// What a message is read from.
const COLUMNS: &str = "id, sent_at, traits, list_id, participants, hash, parent";

/// Messages as they are read, and what they use.
#[derive(Default)]
struct Loading {
    history: History,
    /// By the spelling's id, as many as there are in the store.
    spellings: Vec<bool>,
    lists: BTreeSet<ListId>,
    places: Vec<Place>,
}

impl Loading {
    /// Reads a message from a row of [`COLUMNS`].
    fn take(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        self.places.clear();
        self.places.extend(participants::decode(
            row.get_ref(4)?.as_blob().unwrap_or_default(),
        ));
        for place in &self.places {
            let at = usize::try_from(place.spelling.0);
            if let Some(used) = at.ok().and_then(|at| self.spellings.get_mut(at)) {
                *used = true;
            }
        }
        let list = row.get::<_, Option<i64>>(3)?.map(ListId);
        self.lists.extend(list);
        self.history.add_message(
            MessageId(row.get(0)?),
            Timestamp(row.get(1)?),
            Traits(row.get(2)?),
            list,
            row.get::<_, Option<[u8; 16]>>(5)?.map(MessageHash),
            row.get::<_, Option<[u8; 16]>>(6)?.map(MessageHash),
            self.places.iter().copied(),
        );
        Ok(())
    }
}

impl Store {
    /// Returns the messages written before `until` (all, if `None`) with the addresses that they use.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_history(&self, until: Option<Timestamp>) -> Result<History, StoreError> {
        let mut loading = self.loading()?;
        let mut statement = self
            .connection
            .prepare(&format!("SELECT {COLUMNS} FROM message WHERE sent_at < ?1"))?;
        let mut rows = statement.query([until.map_or(i64::MAX, |until| until.0)])?;
        while let Some(row) = rows.next()? {
            loading.take(row)?;
        }
        self.finish(loading)
    }

    /// Returns the messages written within any of `windows`, which are apart from each other, and before `until`, with
    /// the addresses that they use; `None` if they are more than `most`.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_windows(
        &self,
        windows: &[Range<Timestamp>],
        until: Timestamp,
        most: usize,
    ) -> Result<Option<History>, StoreError> {
        let mut loading = self.loading()?;
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM message WHERE sent_at >= ?1 AND sent_at < ?2"
        ))?;
        for window in windows {
            let end = window.end.min(until);
            let mut rows = statement.query([window.start.0, end.0])?;
            while let Some(row) = rows.next()? {
                if loading.history.messages().len() == most {
                    return Ok(None);
                }
                loading.take(row)?;
            }
        }
        self.finish(loading).map(Some)
    }

    /// Returns the messages before `now` that a scoring as of `as_of` did not count, of which `newest` was the highest id:
    /// those that came since, and those whose time has come. `None` if they are more than `most`.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_new(
        &self,
        newest: MessageId,
        as_of: Timestamp,
        now: Timestamp,
        most: usize,
    ) -> Result<Option<Vec<(MessageId, Timestamp)>>, StoreError> {
        // A plus keeps SQLite from the index that would be walked from its beginning.
        let mut statement = self.connection.prepare_cached(
            "SELECT id, sent_at FROM message WHERE id > ?1 AND +sent_at < ?3
             UNION ALL
             SELECT id, sent_at FROM message WHERE sent_at >= ?2 AND sent_at < ?3 AND +id <= ?1
             LIMIT ?4",
        )?;
        let limit = most as i64 + 1;
        let rows = statement.query_map(params![newest.0, as_of.0, now.0, limit], |row| {
            Ok((MessageId(row.get(0)?), Timestamp(row.get(1)?)))
        })?;
        let new: Vec<_> = rows.collect::<Result<_, _>>()?;
        Ok((new.len() <= most).then_some(new))
    }

    /// Returns the messages that [`Store::list_new`] lists, however many, with the addresses that they use.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_new(
        &self,
        newest: MessageId,
        as_of: Timestamp,
        now: Timestamp,
    ) -> Result<History, StoreError> {
        let mut loading = self.loading()?;
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM message WHERE id > ?1 AND +sent_at < ?3
             UNION ALL
             SELECT {COLUMNS} FROM message WHERE sent_at >= ?2 AND sent_at < ?3 AND +id <= ?1"
        ))?;
        let mut rows = statement.query([newest.0, as_of.0, now.0])?;
        while let Some(row) = rows.next()? {
            loading.take(row)?;
        }
        self.finish(loading)
    }

    /// Returns the highest id of a message; 0 where there is none.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn newest_message(&self) -> Result<MessageId, StoreError> {
        let newest: Option<i64> =
            self.connection
                .query_row("SELECT max(id) FROM message", [], |row| row.get(0))?;
        Ok(MessageId(newest.unwrap_or_default()))
    }

    fn loading(&self) -> Result<Loading, StoreError> {
        let highest: Option<i64> =
            self.connection
                .query_row("SELECT max(id) FROM spelling", [], |row| row.get(0))?;
        let spellings = usize::try_from(highest.unwrap_or_default()).unwrap_or_default() + 1;
        Ok(Loading {
            spellings: vec![false; spellings],
            ..Loading::default()
        })
    }

    /// Adds the spellings that the messages use, and their addresses, and their lists; no others: those that only later
    /// messages use would tell what is still to come.
    fn finish(&self, loading: Loading) -> Result<History, StoreError> {
        let Loading {
            mut history,
            spellings,
            lists,
            ..
        } = loading;
        history.sort();
        let used = (0i64..).zip(spellings).filter(|(_, used)| *used);
        let mut spelling = self.connection.prepare_cached(
            "SELECT address_id, spelled, name, normalised
             FROM spelling JOIN address ON address.id = address_id WHERE spelling.id = ?1",
        )?;
        for (id, _) in used {
            let mut rows = spelling.query([id])?;
            let Some(row) = rows.next()? else { continue };
            let address = AddressId(row.get(0)?);
            history.add_address(address, Address::from_normalised(row.get(3)?));
            history.add_spelling(Spelling {
                id: SpellingId(id),
                address,
                spelled: row.get(1)?,
                name: row.get(2)?,
            });
        }
        let mut list = self
            .connection
            .prepare_cached("SELECT list_id FROM list WHERE id = ?1")?;
        for id in lists {
            let mut rows = list.query([id.0])?;
            if let Some(row) = rows.next()? {
                history.add_list(id, row.get(0)?);
            }
        }
        Ok(history)
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
