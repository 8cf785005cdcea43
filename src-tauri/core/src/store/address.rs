//! Tables `address`, `spelling` and `list`: what messages refer to by number.

use super::{Store, StoreError};
use crate::model::{Address, AddressId, ListId, Participant, Place, SpellingId};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

/// Above this many spellings the memory of them is emptied, so that it stays flat.
const REMEMBERED: usize = 100_000;

/// Spellings met before, so that most of a message costs no query: by the address and the name, with a NUL between.
#[derive(Default)]
pub(super) struct Known {
    spellings: HashMap<String, (SpellingId, AddressId)>,
    asked: String,
}

impl Known {
    /// Forgets all, for when a transaction was rolled back.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Returns the place that stands for a participant, and the address there; `None` if that is none.
    pub(super) fn place(
        &mut self,
        connection: &Connection,
        participant: &Participant,
    ) -> Result<Option<(Place, AddressId)>, StoreError> {
        let field = participant.field;
        self.asked.clear();
        self.asked.push_str(&participant.address);
        self.asked.push('\0');
        self.asked.push_str(&participant.name);
        if let Some(&(spelling, address)) = self.spellings.get(&self.asked) {
            return Ok(Some((Place { spelling, field }, address)));
        }
        let Some(address) = Address::normalise(&participant.address) else {
            return Ok(None);
        };
        let (spelling, address) = intern_spelling(connection, &address, participant)?;
        if self.spellings.len() >= REMEMBERED {
            self.spellings.clear();
        }
        self.spellings
            .insert(self.asked.clone(), (spelling, address));
        Ok(Some((Place { spelling, field }, address)))
    }
}

/// Returns the id of an address; `None` where it has none.
pub(super) fn find(
    connection: &Connection,
    address: &Address,
) -> Result<Option<AddressId>, StoreError> {
    let found = connection
        .prepare_cached("SELECT id FROM address WHERE normalised = ?1")?
        .query_row([address.as_str()], |row| row.get(0))
        .optional()?;
    Ok(found.map(AddressId))
}

/// Returns the id of an address, made where there is none.
pub(super) fn intern(connection: &Connection, address: &Address) -> Result<AddressId, StoreError> {
    if let Some(id) = find(connection, address)? {
        return Ok(id);
    }
    connection
        .prepare_cached("INSERT INTO address (normalised) VALUES (?1)")?
        .execute([address.as_str()])?;
    Ok(AddressId(connection.last_insert_rowid()))
}

fn intern_spelling(
    connection: &Connection,
    address: &Address,
    participant: &Participant,
) -> Result<(SpellingId, AddressId), StoreError> {
    let found = connection
        .prepare_cached("SELECT id, address_id FROM spelling WHERE spelled = ?1 AND name = ?2")?
        .query_row([&participant.address, &participant.name], |row| {
            Ok((SpellingId(row.get(0)?), AddressId(row.get(1)?)))
        })
        .optional()?;
    if let Some(found) = found {
        return Ok(found);
    }
    let address = intern(connection, address)?;
    connection
        .prepare_cached("INSERT INTO spelling (address_id, spelled, name) VALUES (?1, ?2, ?3)")?
        .execute(params![address.0, participant.address, participant.name])?;
    Ok((SpellingId(connection.last_insert_rowid()), address))
}

/// Returns the id of a list, made where there is none.
pub(super) fn intern_list(connection: &Connection, list_id: &str) -> Result<ListId, StoreError> {
    let found = connection
        .prepare_cached("SELECT id FROM list WHERE list_id = ?1")?
        .query_row([list_id], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(ListId(id));
    }
    connection
        .prepare_cached("INSERT INTO list (list_id) VALUES (?1)")?
        .execute([list_id])?;
    Ok(ListId(connection.last_insert_rowid()))
}

impl Store {
    /// Returns the id of an address; `None` where it has none.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_address(&self, address: &Address) -> Result<Option<AddressId>, StoreError> {
        find(&self.connection, address)
    }
}
