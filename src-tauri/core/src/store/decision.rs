//! Table `decision`: what the user decided by hand, in order.

use super::{Store, StoreError, revision};
use crate::model::{Decision, Timestamp};
use rusqlite::{OptionalExtension, params};

fn read(text: &str) -> Result<Decision, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged(error.to_string()))
}

impl Store {
    /// Returns what the user decided, in the order in which it was.
    ///
    /// # Errors
    /// [`StoreError::Sql`]; [`StoreError::Damaged`] if a row is none.
    pub fn list_decisions(&self) -> Result<Vec<Decision>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT decision FROM decision ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut decisions = Vec::new();
        while let Some(row) = rows.next()? {
            decisions.push(read(row.get_ref(0)?.as_str().unwrap_or_default())?);
        }
        Ok(decisions)
    }

    /// Adds a decision; one about people makes what was scored stale, until it is applied to it.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn add_decision(&mut self, decision: &Decision, at: Timestamp) -> Result<(), StoreError> {
        let text = serde_json::to_string(decision)
            .map_err(|error| StoreError::Damaged(error.to_string()))?;
        let transaction = self.connection.transaction()?;
        transaction.execute(
            "INSERT INTO decision (made_at, decision) VALUES (?1, ?2)",
            params![at.0, text],
        )?;
        if decision.is_about_people() {
            revision::raise_by_little(&transaction)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Takes the last decision back, and returns it; `None` where there is none. One about people makes what was scored
    /// stale, until that is without it.
    ///
    /// # Errors
    /// [`StoreError::Sql`]; [`StoreError::Damaged`] if the row is none.
    pub fn undo_decision(&mut self) -> Result<Option<Decision>, StoreError> {
        let transaction = self.connection.transaction()?;
        let last: Option<String> = transaction
            .query_row(
                "DELETE FROM decision WHERE id = (SELECT max(id) FROM decision) RETURNING decision",
                [],
                |row| row.get(0),
            )
            .optional()?;
        let last = last.as_deref().map(read).transpose()?;
        if last.as_ref().is_some_and(Decision::is_about_people) {
            revision::raise_by_little(&transaction)?;
        }
        transaction.commit()?;
        Ok(last)
    }
}
