//! Tables `ledger` and `ledger_added`: every exchange with each person.
//!
//! An exchange takes about 5 bytes, and a message is one for each person on it.

use super::{Store, StoreError};
use crate::model::{Ledger, Packed, PersonId};
use rusqlite::{Connection, OptionalExtension, params};

pub(super) fn insert_all(
    connection: &Connection,
    ledgers: &[(PersonId, Ledger)],
) -> Result<(), StoreError> {
    let mut insert = connection
        .prepare("INSERT INTO ledger (person_id, rank, exchanges) VALUES (?1, ?2, ?3)")?;
    for (person, ledger) in ledgers {
        insert.execute(params![person.0, ledger.rank, ledger.whole])?;
    }
    Ok(())
}

/// Puts what was added in place of what stands there, and what changed of the whole scoring's.
pub(super) fn put(
    connection: &Connection,
    added: &[Packed],
    whole: &[Packed],
) -> Result<(), StoreError> {
    let mut put = connection
        .prepare("INSERT OR REPLACE INTO ledger_added (person_id, exchanges) VALUES (?1, ?2)")?;
    for packed in added {
        put.execute(params![packed.person.0, packed.bytes])?;
    }
    let mut update = connection.prepare("UPDATE ledger SET exchanges = ?2 WHERE person_id = ?1")?;
    for packed in whole {
        update.execute(params![packed.person.0, packed.bytes])?;
    }
    Ok(())
}

impl Store {
    /// Returns the exchanges with a person; none with one who is new.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_ledger(&self, person: PersonId) -> Result<Ledger, StoreError> {
        let whole = self
            .connection
            .prepare_cached("SELECT rank, exchanges FROM ledger WHERE person_id = ?1")?
            .query_row([person.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (rank, whole) = whole.unwrap_or_default();
        let added = self
            .connection
            .prepare_cached("SELECT exchanges FROM ledger_added WHERE person_id = ?1")?
            .query_row([person.0], |row| row.get(0))
            .optional()?;
        Ok(Ledger {
            rank,
            whole,
            added: added.unwrap_or_default(),
        })
    }

    /// Returns a person's place among those whom the user wrote to most when all was scored last.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_rank(&self, person: PersonId) -> Result<Option<u32>, StoreError> {
        let rank = self
            .connection
            .prepare_cached("SELECT rank FROM ledger WHERE person_id = ?1")?
            .query_row([person.0], |row| row.get(0))
            .optional()?;
        Ok(rank.flatten())
    }
}
