//! Table `person`.

use super::{Store, StoreError};
use crate::model::{AddressId, Kind, People, Person, PersonId};
use rusqlite::{Connection, params};

pub(super) fn insert_all(connection: &Connection, people: &People) -> Result<(), StoreError> {
    let mut insert = connection.prepare(
        "INSERT INTO person (id, name, organisation, kind, is_me, spelled, addresses)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for person in people.iter() {
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

pub(super) fn json<T: serde::Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Damaged(error.to_string()))
}

pub(super) fn from_json<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged(error.to_string()))
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
            let kind: String = row.get("kind")?;
            let addresses: Vec<i64> = from_json(&row.get::<_, String>("addresses")?)?;
            people.push(Person {
                id: PersonId(row.get("id")?),
                name: row.get("name")?,
                addresses: addresses.into_iter().map(AddressId).collect(),
                spelled: from_json(&row.get::<_, String>("spelled")?)?,
                organisation: row.get("organisation")?,
                kind: Kind::from_word(&kind).unwrap_or_default(),
                is_me: row.get("is_me")?,
            });
        }
        Ok(People::new(people))
    }
}
