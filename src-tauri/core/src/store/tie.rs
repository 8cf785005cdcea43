//! Table `tie`.

use super::person::{from_json, json};
use super::{Store, StoreError};
use crate::model::Tie;
use rusqlite::{Connection, params};

/// Writes ties, in place of those to the same people.
pub(super) fn put_all(connection: &Connection, ties: &[Tie]) -> Result<(), StoreError> {
    let mut put =
        connection.prepare("INSERT OR REPLACE INTO tie (person_id, tie) VALUES (?1, ?2)")?;
    for tie in ties {
        put.execute(params![tie.person.0, json(tie)?])?;
    }
    Ok(())
}

impl Store {
    /// Returns the ties that the last scoring found, by person.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn load_ties(&self) -> Result<Vec<Tie>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT tie FROM tie ORDER BY person_id")?;
        let mut rows = statement.query([])?;
        let mut ties = Vec::new();
        while let Some(row) = rows.next()? {
            ties.push(from_json(row.get_ref(0)?.as_str().unwrap_or_default())?);
        }
        Ok(ties)
    }
}
