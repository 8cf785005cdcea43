//! Table `scoring`: what `person`, `tie` and `link` were made from; and the one transaction that makes them anew.

use super::{Revision, Store, StoreError, link, person, tie};
use crate::model::{Link, People, Tie, Timestamp};
use rusqlite::{OptionalExtension, params};

/// What the last scoring saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The revision of the messages.
    pub revision: Revision,
    /// The moment it was as of.
    pub as_of: Timestamp,
}

impl Store {
    /// Keeps what a scoring found, in place of the one before, all or nothing.
    ///
    /// # Errors
    /// [`StoreError::Full`] on a full disk, else [`StoreError::Sql`].
    pub fn save_scores(
        &mut self,
        scored: Scored,
        people: &People,
        ties: &[Tie],
        links: &[Link],
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for table in ["link", "tie", "person"] {
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        person::insert_all(&transaction, people)?;
        tie::insert_all(&transaction, ties)?;
        link::insert_all(&transaction, links)?;
        transaction.execute(
            "INSERT OR REPLACE INTO scoring (id, revision, as_of) VALUES (1, ?1, ?2)",
            params![scored.revision.0, scored.as_of.0],
        )?;
        transaction.commit()?;
        Ok(())
    }

    /// Returns what the last scoring saw, if there was one.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_scored(&self) -> Result<Option<Scored>, StoreError> {
        let found = self
            .connection
            .query_row("SELECT revision, as_of FROM scoring", [], |row| {
                Ok(Scored {
                    revision: Revision(row.get(0)?),
                    as_of: Timestamp(row.get(1)?),
                })
            });
        Ok(found.optional()?)
    }
}
