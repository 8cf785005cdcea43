//! Tables `link` and `link_added`: what speaks for ties between others, by the one of the two with the higher id.
//!
//! About 16 bytes a pair; half of them are the sums that strengths are worked out from.

use super::{Store, StoreError};
use crate::model::{Packed, PersonId};
use rusqlite::{Connection, OptionalExtension, Row, params};

fn read(row: &Row<'_>) -> rusqlite::Result<Packed> {
    Ok(Packed {
        person: PersonId(row.get(0)?),
        bytes: row.get(1)?,
    })
}

pub(super) fn insert_all(connection: &Connection, pairs: &[Packed]) -> Result<(), StoreError> {
    let mut insert = connection.prepare("INSERT INTO link (person_id, pairs) VALUES (?1, ?2)")?;
    for packed in pairs {
        insert.execute(params![packed.person.0, packed.bytes])?;
    }
    Ok(())
}

pub(super) fn put_added(connection: &Connection, pairs: &[Packed]) -> Result<(), StoreError> {
    let mut put = connection
        .prepare("INSERT OR REPLACE INTO link_added (person_id, pairs) VALUES (?1, ?2)")?;
    for packed in pairs {
        put.execute(params![packed.person.0, packed.bytes])?;
    }
    Ok(())
}

/// Puts evidence of the whole scoring in place of that of the same people; what is empty goes.
pub(super) fn replace(connection: &Connection, pairs: &[Packed]) -> Result<(), StoreError> {
    let mut put =
        connection.prepare("INSERT OR REPLACE INTO link (person_id, pairs) VALUES (?1, ?2)")?;
    let mut remove = connection.prepare("DELETE FROM link WHERE person_id = ?1")?;
    for packed in pairs {
        match packed.bytes.is_empty() {
            true => remove.execute([packed.person.0])?,
            false => put.execute(params![packed.person.0, packed.bytes])?,
        };
    }
    Ok(())
}

/// Puts all that was added in place of what was added before.
pub(super) fn replace_added(connection: &Connection, pairs: &[Packed]) -> Result<(), StoreError> {
    connection.execute("DELETE FROM link_added", [])?;
    put_added(connection, pairs)
}

impl Store {
    /// Returns what speaks for ties between others: that of the last whole scoring, then what was added since; each by
    /// person.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_pairs(&self) -> Result<(Vec<Packed>, Vec<Packed>), StoreError> {
        let load = |sql| -> Result<Vec<Packed>, StoreError> {
            let mut statement = self.connection.prepare(sql)?;
            let rows = statement.query_map([], read)?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        Ok((
            load("SELECT person_id, pairs FROM link ORDER BY person_id")?,
            load("SELECT person_id, pairs FROM link_added ORDER BY person_id")?,
        ))
    }

    /// Calls `each` with everybody from an id up and what speaks for ties between them and those with lower ids: first that
    /// of the last whole scoring, then what was added since.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn each_pairs(
        &self,
        from: PersonId,
        mut each: impl FnMut(PersonId, &[u8]),
    ) -> Result<(), StoreError> {
        for table in ["link", "link_added"] {
            let mut statement = self.connection.prepare_cached(&format!(
                "SELECT person_id, pairs FROM {table} WHERE person_id >= ?1"
            ))?;
            let mut rows = statement.query([from.0])?;
            while let Some(row) = rows.next()? {
                let pairs = row.get_ref(1)?.as_blob().unwrap_or_default();
                each(PersonId(row.get(0)?), pairs);
            }
        }
        Ok(())
    }

    /// Returns what speaks for ties between one person and those with lower ids, of the last whole scoring.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_pairs(&self, person: PersonId) -> Result<Option<Packed>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT person_id, pairs FROM link WHERE person_id = ?1")?;
        Ok(statement.query_row([person.0], read).optional()?)
    }

    /// Returns what was added for one person since the last whole scoring.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_added_pairs(&self, person: PersonId) -> Result<Option<Packed>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT person_id, pairs FROM link_added WHERE person_id = ?1")?;
        Ok(statement.query_row([person.0], read).optional()?)
    }
}
