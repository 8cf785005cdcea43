//! Tables `ledger` and `ledger_added`: every exchange with each person.
//!
//! An exchange takes about 5 bytes, and a message is one for each person on it.

use super::{Store, StoreError};
use crate::model::{Ledger, Packed, PersonId};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

pub(super) fn insert_all(
    connection: &Connection,
    ledgers: &[(PersonId, Ledger)],
) -> Result<(), StoreError> {
    let mut insert =
        connection.prepare("INSERT INTO ledger (person_id, exchanges) VALUES (?1, ?2)")?;
    for (person, ledger) in ledgers {
        insert.execute(params![person.0, ledger.whole])?;
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

/// Puts ledgers in place of those of the same people; empty ones go.
pub(super) fn replace<T>(
    connection: &Connection,
    ledgers: &[(PersonId, Ledger, T)],
) -> Result<(), StoreError> {
    let mut remove = connection.prepare("DELETE FROM ledger WHERE person_id = ?1")?;
    let mut remove_added = connection.prepare("DELETE FROM ledger_added WHERE person_id = ?1")?;
    let mut insert =
        connection.prepare("INSERT INTO ledger (person_id, exchanges) VALUES (?1, ?2)")?;
    let mut insert_added =
        connection.prepare("INSERT INTO ledger_added (person_id, exchanges) VALUES (?1, ?2)")?;
    for (person, ledger, _) in ledgers {
        remove.execute([person.0])?;
        remove_added.execute([person.0])?;
        if !ledger.whole.is_empty() {
            insert.execute(params![person.0, ledger.whole])?;
        }
        if !ledger.added.is_empty() {
            insert_added.execute(params![person.0, ledger.added])?;
        }
    }
    Ok(())
}

impl Store {
    /// Returns the exchanges with a person; none with one who is new.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_ledger(&self, person: PersonId) -> Result<Ledger, StoreError> {
        let find = |sql| -> Result<Vec<u8>, StoreError> {
            let mut statement = self.connection.prepare_cached(sql)?;
            let found = statement.query_row([person.0], |row| row.get(0));
            Ok(found.optional()?.unwrap_or_default())
        };
        Ok(Ledger {
            whole: find("SELECT exchanges FROM ledger WHERE person_id = ?1")?,
            added: find("SELECT exchanges FROM ledger_added WHERE person_id = ?1")?,
        })
    }

    /// Returns the exchanges with everybody.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_ledgers(&self) -> Result<BTreeMap<PersonId, Ledger>, StoreError> {
        let mut all = BTreeMap::<PersonId, Ledger>::new();
        let mut load = |sql, put: fn(&mut Ledger) -> &mut Vec<u8>| -> Result<(), StoreError> {
            let mut statement = self.connection.prepare(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let ledger = all.entry(PersonId(row.get(0)?)).or_default();
                *put(ledger) = row.get(1)?;
            }
            Ok(())
        };
        load("SELECT person_id, exchanges FROM ledger", |ledger| {
            &mut ledger.whole
        })?;
        load("SELECT person_id, exchanges FROM ledger_added", |ledger| {
            &mut ledger.added
        })?;
        Ok(all)
    }
}
