//! Table `owner`: whose each address is, and what the last whole scoring found out about it.

use super::{Store, StoreError};
use crate::model::{
    Address, AddressFacts, AddressId, History, Kind, Person, PersonId, Spelling, SpellingId,
    SpellingUse, Timestamp, put_varint, take_varint, unzigzag, zigzag,
};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;

/// An address, whose it is, and the place of whoever had it among those whom the user wrote to most.
pub type Owner = (AddressId, PersonId, Option<u32>);

/// Writes what is known of addresses, and whose they are.
pub(super) fn put_all(
    connection: &Connection,
    facts: &[AddressFacts],
    owner: impl Fn(AddressId) -> Option<PersonId>,
) -> Result<(), StoreError> {
    let mut put = connection.prepare(
        "INSERT OR REPLACE INTO owner (address_id, person_id, rank, namesakes, facts)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for one in facts {
        if let Some(person) = owner(one.address) {
            let (address, packed) = (one.address.0, pack(one));
            put.execute(params![address, person.0, one.rank, one.namesakes, packed])?;
        }
    }
    Ok(())
}

/// Gives the addresses of people to them.
pub(super) fn give(connection: &Connection, people: &[Person]) -> Result<(), StoreError> {
    let mut give = connection.prepare("UPDATE owner SET person_id = ?2 WHERE address_id = ?1")?;
    for person in people {
        for address in &person.addresses {
            give.execute([address.0, person.id.0])?;
        }
    }
    Ok(())
}

/// The kinds by the numbers that stand for them.
const KINDS: [Kind; 4] = Kind::ALL;

fn pack(facts: &AddressFacts) -> Vec<u8> {
    let mut out = Vec::new();
    put_varint(&mut out, facts.kind as u64);
    put_varint(&mut out, facts.apart.len() as u64);
    for address in &facts.apart {
        put_varint(&mut out, address.0 as u64);
    }
    put_varint(&mut out, zigzag(facts.first.0));
    put_varint(&mut out, zigzag(facts.last.0.wrapping_sub(facts.first.0)));
    put_varint(&mut out, facts.wrote.into());
    for one in &facts.spellings {
        put_varint(&mut out, one.id.0 as u64);
        put_varint(&mut out, one.wrote.into());
        put_varint(&mut out, one.other.into());
        put_varint(&mut out, zigzag(facts.last.0.wrapping_sub(one.last.0)));
    }
    out
}

/// Reads what [`pack`] wrote, beside the columns; `None` if it is damaged.
fn unpack(
    address: AddressId,
    (rank, namesakes): (Option<u32>, Option<u32>),
    mut bytes: &[u8],
) -> Option<AddressFacts> {
    let bytes = &mut bytes;
    let small = |bytes: &mut &[u8]| -> Option<u32> { take_varint(bytes)?.try_into().ok() };
    let kind = *KINDS.get(small(bytes)? as usize)?;
    let mut apart = Vec::new();
    for _ in 0..take_varint(bytes)? {
        apart.push(AddressId(take_varint(bytes)? as i64));
    }
    let first = unzigzag(take_varint(bytes)?);
    let last = first.wrapping_add(unzigzag(take_varint(bytes)?));
    let wrote = small(bytes)?;
    let mut spellings = Vec::new();
    while !bytes.is_empty() {
        spellings.push(SpellingUse {
            id: SpellingId(take_varint(bytes)? as i64),
            wrote: small(bytes)?,
            other: small(bytes)?,
            last: Timestamp(last.wrapping_sub(unzigzag(take_varint(bytes)?))),
        });
    }
    Some(AddressFacts {
        address,
        kind,
        namesakes,
        apart,
        rank,
        first: Timestamp(first),
        last: Timestamp(last),
        wrote,
        spellings,
    })
}

const FACTS: &str = "address_id, rank, namesakes, facts";

/// Reads a row of [`FACTS`].
fn read(row: &Row<'_>) -> Result<AddressFacts, StoreError> {
    let columns = (row.get(1)?, row.get(2)?);
    let packed = row.get_ref(3)?.as_blob().unwrap_or_default();
    unpack(AddressId(row.get(0)?), columns, packed)
        .ok_or_else(|| StoreError::Damaged("facts of an address".to_owned()))
}

impl Store {
    /// Returns whose each address is, by address.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_owners(&self) -> Result<Vec<Owner>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT address_id, person_id, rank FROM owner ORDER BY address_id")?;
        let rows = statement.query_map([], |row| {
            Ok((AddressId(row.get(0)?), PersonId(row.get(1)?), row.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Returns whose an address is.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_owner(&self, address: AddressId) -> Result<Option<PersonId>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT person_id FROM owner WHERE address_id = ?1")?;
        let found = statement.query_row([address.0], |row| Ok(PersonId(row.get(0)?)));
        Ok(found.optional()?)
    }

    /// Returns what the last whole scoring found out about addresses, by address; about those alone that it saw.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn load_facts(
        &self,
        addresses: &BTreeSet<AddressId>,
    ) -> Result<Vec<AddressFacts>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {FACTS} FROM owner WHERE address_id = ?1"))?;
        let mut all = Vec::with_capacity(addresses.len());
        for &address in addresses {
            let mut rows = statement.query([address.0])?;
            if let Some(row) = rows.next()? {
                all.push(read(row)?);
            }
        }
        Ok(all)
    }

    /// Returns all that the last whole scoring found out about addresses, by address.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn load_all_facts(&self) -> Result<Vec<AddressFacts>, StoreError> {
        let mut statement = self
            .connection
            .prepare(&format!("SELECT {FACTS} FROM owner ORDER BY address_id"))?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(read(row)?);
        }
        Ok(all)
    }

    /// Returns the best place of any of these addresses among those whom the user wrote to most when all was scored last.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_rank(&self, addresses: &[AddressId]) -> Result<Option<u32>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT rank FROM owner WHERE address_id = ?1")?;
        let mut best = None::<u32>;
        for address in addresses {
            let rank = statement.query_row([address.0], |row| row.get::<_, Option<u32>>(0));
            let rank = rank.optional()?.flatten();
            best = best.into_iter().chain(rank).min();
        }
        Ok(best)
    }

    /// Returns the addresses that share one full name.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_namesakes(&self, name: u32) -> Result<Vec<AddressId>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT address_id FROM owner WHERE namesakes = ?1")?;
        let rows = statement.query_map([name], |row| Ok(AddressId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Returns a history without messages, of the addresses that facts are about and their spellings.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_spellings(&self, facts: &[AddressFacts]) -> Result<History, StoreError> {
        let mut history = History::new();
        let mut address = self
            .connection
            .prepare_cached("SELECT normalised FROM address WHERE id = ?1")?;
        let mut spelling = self
            .connection
            .prepare_cached("SELECT spelled, name FROM spelling WHERE id = ?1")?;
        for one in facts {
            let found = address
                .query_row([one.address.0], |row| row.get(0))
                .optional()?;
            let Some(normalised) = found else { continue };
            history.add_address(one.address, Address::from_normalised(normalised));
            for used in &one.spellings {
                let found = spelling.query_row([used.id.0], |row| Ok((row.get(0)?, row.get(1)?)));
                if let Some((spelled, name)) = found.optional()? {
                    history.add_spelling(Spelling {
                        id: used.id,
                        address: one.address,
                        spelled,
                        name,
                    });
                }
            }
        }
        Ok(history)
    }
}

impl Store {
    /// Returns a history without messages, of every address and spelling.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_all_spellings(&self) -> Result<History, StoreError> {
        let mut history = History::new();
        let mut statement = self
            .connection
            .prepare("SELECT id, normalised FROM address ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let address = Address::from_normalised(row.get(1)?);
            history.add_address(AddressId(row.get(0)?), address);
        }
        let mut statement = self
            .connection
            .prepare("SELECT id, address_id, spelled, name FROM spelling ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            history.add_spelling(Spelling {
                id: SpellingId(row.get(0)?),
                address: AddressId(row.get(1)?),
                spelled: row.get(2)?,
                name: row.get(3)?,
            });
        }
        Ok(history)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> impl Strategy<Value = AddressFacts> {
        let time = || any::<i64>().prop_map(Timestamp);
        let used = (0i64..1 << 40, any::<u32>(), any::<u32>(), time());
        let apart = prop::collection::vec((0i64..1 << 40).prop_map(AddressId), 0..4);
        let used = prop::collection::vec(used, 0..4);
        (0usize..4, apart, time(), time(), any::<u32>(), used).prop_map(
            |(kind, apart, first, last, wrote, used)| AddressFacts {
                address: AddressId(3),
                kind: Kind::ALL[kind],
                namesakes: Some(5),
                apart,
                rank: None,
                first,
                last,
                wrote,
                spellings: used
                    .into_iter()
                    .map(|(id, wrote, other, last)| SpellingUse {
                        id: SpellingId(id),
                        wrote,
                        other,
                        last,
                    })
                    .collect(),
            },
        )
    }

    proptest! {
        #[test]
        fn facts_survive_the_bytes(facts in facts()) {
            let read = unpack(facts.address, (facts.rank, facts.namesakes), &pack(&facts));
            prop_assert_eq!(read, Some(facts));
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = unpack(AddressId(1), (None, None), &bytes);
        }
    }
}
