//! Table `person`.

use super::{Store, StoreError};
use crate::model::{AddressId, Kind, People, Person, PersonId};
use rusqlite::{Connection, Row, params};
use std::collections::BTreeSet;

/// Writes people, in place of those of the same ids.
pub(super) fn put_all<'a>(
    connection: &Connection,
    people: impl Iterator<Item = &'a Person>,
) -> Result<(), StoreError> {
    let mut insert = connection.prepare(
        "INSERT OR REPLACE INTO person (id, name, organisation, kind, is_me, spelled, addresses)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
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
    }
    Ok(())
}

pub(super) fn remove(connection: &Connection, people: &[PersonId]) -> Result<(), StoreError> {
    let mut remove = connection.prepare("DELETE FROM person WHERE id = ?1")?;
    for person in people {
        remove.execute([person.0])?;
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
        let mut ids = BTreeSet::new();
        for address in addresses {
            ids.extend(self.find_owner(address)?);
        }
        let people = ids.into_iter().map(|id| self.find_person(id));
        people.filter_map(Result::transpose).collect()
    }

    /// Returns the ids of the people of the last scoring whose name `is` says is meant.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_named(&self, is: impl Fn(&str) -> bool) -> Result<Vec<PersonId>, StoreError> {
        let mut statement = self.connection.prepare("SELECT id, name FROM person")?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            if is(row.get_ref(1)?.as_str().unwrap_or_default()) {
                found.push(PersonId(row.get(0)?));
            }
        }
        Ok(found)
    }

    /// Returns a person of the last scoring.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn find_person(&self, id: PersonId) -> Result<Option<Person>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM person WHERE id = ?1")?;
        let mut rows = statement.query([id.0])?;
        rows.next()?.map(read).transpose()
    }
}
