//! Table `setting`: what the user chose for the window, by name.

use super::{Store, StoreError};
use rusqlite::{OptionalExtension, params};

impl Store {
    /// Returns what was chosen, if anything was.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Keeps what was chosen, in place of what was before.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO setting (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            params![name, value],
        )?;
        Ok(())
    }
}
