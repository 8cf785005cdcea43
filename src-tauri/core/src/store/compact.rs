//! Tables `compact_message` and `compact_thread`: the history of the last whole scoring in few bytes.
//!
//! About 15 bytes a message.

use super::{Store, StoreError};
use crate::model::CompactHistory;
use rusqlite::Connection;

pub(super) fn insert_all(
    connection: &Connection,
    history: &CompactHistory,
) -> Result<(), StoreError> {
    for (sql, chunks) in [
        (
            "INSERT INTO compact_message (messages) VALUES (?1)",
            &history.messages,
        ),
        (
            "INSERT INTO compact_thread (threads) VALUES (?1)",
            &history.threads,
        ),
    ] {
        let mut insert = connection.prepare(sql)?;
        for chunk in chunks {
            insert.execute([chunk])?;
        }
    }
    Ok(())
}

impl Store {
    /// Returns the history of the last whole scoring.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_compact(&self) -> Result<CompactHistory, StoreError> {
        let load = |sql| -> Result<Vec<Vec<u8>>, StoreError> {
            let mut statement = self.connection.prepare(sql)?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        Ok(CompactHistory {
            messages: load("SELECT messages FROM compact_message ORDER BY id")?,
            threads: load("SELECT threads FROM compact_thread ORDER BY id")?,
        })
    }
}
