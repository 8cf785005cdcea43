//! A number that rises with every change of messages, accounts or the user's addresses.

use super::{Store, StoreError};
use rusqlite::Connection;

/// A state of the messages; answers made from one revision hold for it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision(pub i64);

pub(super) fn raise(connection: &Connection) -> Result<(), StoreError> {
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
        Ok(Revision(self.connection.query_row(
            "SELECT value FROM revision",
            [],
            |row| row.get(0),
        )?))
    }
}
