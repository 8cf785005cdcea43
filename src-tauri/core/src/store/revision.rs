//! Numbers that rise with every change of messages, accounts or the user's addresses.

use super::{Store, StoreError};
use rusqlite::Connection;

/// A state of the messages; answers made from one revision hold for it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision(pub i64);

/// How often something changed that is more than added messages and decisions about people: as long as it is the same, every
/// message that was there still is, and the user's addresses are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rewritten(pub i64);

/// Says that something changed that may change every answer.
pub(super) fn raise(connection: &Connection) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE revision SET value = value + 1, rewritten = rewritten + 1")?
        .execute([])?;
    Ok(())
}

/// Says that messages were added, copies of them came and went, or the user decided who is who, and nothing else changed.
pub(super) fn raise_by_little(connection: &Connection) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE revision SET value = value + 1")?
        .execute([])?;
    Ok(())
}

impl Store {
    /// Returns the revision that the store is at.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn revision(&self) -> Result<Revision, StoreError> {
        Ok(self.revisions()?.0)
    }

    /// Returns the revision that the store is at, and how often it rose by more than messages and decisions.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn revisions(&self) -> Result<(Revision, Rewritten), StoreError> {
        let found = self
            .connection
            .query_row("SELECT value, rewritten FROM revision", [], |row| {
                Ok((Revision(row.get(0)?), Rewritten(row.get(1)?)))
            });
        Ok(found?)
    }
}
