//! Tables `person` and `owner`: people, and whose each address is.

use super::{Store, StoreError};
use crate::model::{AddressId, Kind, People, Person, PersonId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;

pub(super) fn insert_all<'a>(
    connection: &Connection,
    people: impl Iterator<Item = &'a Person>,
) -> Result<(), StoreError> {
    let mut insert = connection.prepare(
        "INSERT INTO person (id, name, organisation, kind, is_me, spelled, addresses)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let mut owner = connection
        .prepare("INSERT OR REPLACE INTO owner (address_id, person_id) VALUES (?1, ?2)")?;
    for person in people {
        let addresses: Vec<i64> = person.addresses.iter().map(|id| id.0).collect();
        insert.execute(params![
            person.id.0,
            person.name,
            person.organisation,
            person.kind.as_str(),
            person.is_me,
            json(&person.spelled)?,
            json(&addresses)?,
        ])?;
        for address in addresses {
            owner.execute([address, person.id.0])?;
        }
    }
    Ok(())
}

pub(super) fn json<T: serde::Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Damaged(error.to_string()))
}

pub(super) fn from_json<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged(error.to_string()))
}

fn read(row: &Row<'_>) -> Result<Person, StoreError> {
    let kind: String = row.get("kind")?;
    let addresses: Vec<i64> = from_json(&row.get::<_, String>("addresses")?)?;
    Ok(Person {
        id: PersonId(row.get("id")?),
        name: row.get("name")?,
        addresses: addresses.into_iter().map(AddressId).collect(),
        spelled: from_json(&row.get::<_, String>("spelled")?)?,
        organisation: row.get("organisation")?,
        kind: Kind::from_word(&kind).unwrap_or_default(),
        is_me: row.get("is_me")?,
    })
}

impl Store {
    /// Returns the people that the last scoring found.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn load_people(&self) -> Result<People, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT * FROM person ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut people = Vec::new();
        while let Some(row) = rows.next()? {
            people.push(read(row)?);
        }
        Ok(People::new(people))
    }

    /// Returns the people of the last scoring to whom any of these addresses belongs.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn load_owners(
        &self,
        addresses: impl Iterator<Item = AddressId>,
    ) -> Result<Vec<Person>, StoreError> {
        let mut owner = self
            .connection
            .prepare_cached("SELECT person_id FROM owner WHERE address_id = ?1")?;
        let mut ids = BTreeSet::new();
        for address in addresses {
            ids.extend(
                owner
                    .query_row([address.0], |row| row.get::<_, i64>(0))
                    .optional()?,
            );
        }
        let mut person = self
            .connection
            .prepare_cached("SELECT * FROM person WHERE id = ?1")?;
        let mut people = Vec::with_capacity(ids.len());
        for id in ids {
            let mut rows = person.query([id])?;
            if let Some(row) = rows.next()? {
                people.push(read(row)?);
            }
        }
        Ok(people)
    }
}
