//! Table `decision`: what the user decided by hand, in order.

use super::{Store, StoreError, address, me, revision};
use crate::model::{Decision, DecisionId, DecisionRecord, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

/// A row as it stands, its decision still in JSON.
type Raw = (i64, i64, String);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get("id")?, row.get("made_at")?, row.get("decision")?))
}

fn read((id, at, text): Raw) -> Result<DecisionRecord, StoreError> {
    let decision =
        serde_json::from_str(&text).map_err(|error| StoreError::Damaged(error.to_string()))?;
    Ok(DecisionRecord {
        id: DecisionId(id),
        at: Timestamp(at),
        decision,
    })
}

/// Returns what the user decided, in the order in which it was.
pub(super) fn list(connection: &Connection) -> Result<Vec<DecisionRecord>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id, made_at, decision FROM decision ORDER BY id")?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| read(row?)).collect()
}

impl Store {
    /// Returns what the user decided, in the order in which it was.
    ///
    /// # Errors
    /// [`StoreError::Sql`]; [`StoreError::Damaged`] if a row is none.
    pub fn list_decisions(&self) -> Result<Vec<Decision>, StoreError> {
        let records = self.list_decision_records()?.into_iter();
        Ok(records.map(|record| record.decision).collect())
    }

    /// Returns the same with ids and dates.
    ///
    /// # Errors
    /// As [`Store::list_decisions`].
    pub fn list_decision_records(&self) -> Result<Vec<DecisionRecord>, StoreError> {
        list(&self.connection)
    }

    /// Adds a decision. One about people, or one that changes which addresses are the user's, makes what was scored
    /// stale, until it is applied to it.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn add_decision(
        &mut self,
        decision: &Decision,
        at: Timestamp,
    ) -> Result<DecisionId, StoreError> {
        let text = serde_json::to_string(decision)
            .map_err(|error| StoreError::Damaged(error.to_string()))?;
        self.change_decisions(|transaction| {
            if let Decision::Mine { address } = decision {
                address::intern(transaction, address)?;
            }
            transaction.execute(
                "INSERT INTO decision (made_at, decision) VALUES (?1, ?2)",
                params![at.0, text],
            )?;
            let id = DecisionId(transaction.last_insert_rowid());
            Ok((id, decision.is_about_people()))
        })
    }

    /// Takes a decision back, the last one without an `id`, and returns it; `None` where there is none. What was decided
    /// later stays. Scores get stale as in [`Store::add_decision`].
    ///
    /// # Errors
    /// [`StoreError::Sql`]; [`StoreError::Damaged`] if the row is none.
    pub fn undo_decision(
        &mut self,
        id: Option<DecisionId>,
    ) -> Result<Option<DecisionRecord>, StoreError> {
        self.change_decisions(|transaction| {
            let undone = transaction
                .query_row(
                    "DELETE FROM decision WHERE id = coalesce(?1, (SELECT max(id) FROM decision))
                     RETURNING id, made_at, decision",
                    [id.map(|id| id.0)],
                    raw,
                )
                .optional()?;
            let undone = undone.map(read).transpose()?;
            let about = |record: &DecisionRecord| record.decision.is_about_people();
            let is_about_people = undone.as_ref().is_some_and(about);
            Ok((undone, is_about_people))
        })
    }

    /// Changes the table. `change` also says whether that is about people.
    fn change_decisions<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<(T, bool), StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = self.connection.transaction()?;
        let mine = me::ids(&transaction)?;
        let (changed, is_about_people) = change(&transaction)?;
        if me::ids(&transaction)? != mine {
            revision::raise(&transaction)?;
        } else if is_about_people {
            revision::raise_by_little(&transaction)?;
        }
        transaction.commit()?;
        Ok(changed)
    }
}
