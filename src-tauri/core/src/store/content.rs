//! What tells copies of a message apart where its Message-ID does not: who wrote it when, and to whom.
//!
//! It is kept as one number beside the time, and one index over both finds copies by either rule: those of the same
//! Message-ID lie among those of the same author and second, those of the same receivers too are equal.

use super::{StoreError, participants};
use crate::model::{AddressId, Field, Participant};
use rusqlite::{Connection, params};

/// Thirty-two bits of the hash of whom a message is written to, in order.
pub(super) fn receivers<'a>(all: impl Iterator<Item = (Field, &'a str)>) -> u32 {
    let mut hasher = blake3::Hasher::new();
    for (field, address) in all.filter(|(field, _)| matches!(field, Field::To | Field::Cc)) {
        hasher.update(&[field as u8]);
        hasher.update(address.as_bytes());
        hasher.update(b"\n");
    }
    let mut first = [0; 4];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..4]);
    u32::from_le_bytes(first)
}

/// The same of participants.
pub(super) fn receivers_of(participants: &[Participant]) -> u32 {
    receivers(
        participants
            .iter()
            .map(|one| (one.field, one.address.as_str())),
    )
}

/// Returns the number that stands for an author and receivers; without an author, 0 stands for one.
pub(super) fn number(author: Option<AddressId>, receivers: u32) -> i64 {
    author.map_or(0, |id| id.0) << 32 | i64::from(receivers)
}

/// Returns the lowest and the highest number of a message by the same author.
pub(super) fn span(number: i64) -> (i64, i64) {
    let author = number >> 32 << 32;
    (author, author | i64::from(u32::MAX))
}

/// Works out the number of every stored message anew.
pub(super) fn renumber(connection: &Connection) -> Result<(), StoreError> {
    let mut spelling =
        connection.prepare("SELECT address_id, spelled FROM spelling WHERE id = ?1")?;
    let mut write = connection.prepare("UPDATE message SET content = ?2 WHERE id = ?1")?;
    let mut read = connection.prepare("SELECT id, participants FROM message")?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let mut author = None;
        let mut all = Vec::new();
        for place in participants::decode(row.get_ref(1)?.as_blob().unwrap_or_default()) {
            let (address, spelled): (i64, String) =
                spelling.query_row([place.spelling.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
            if place.field == Field::From && all.is_empty() {
                author = Some(AddressId(address));
            }
            all.push((place.field, spelled));
        }
        let receivers = receivers(
            all.iter()
                .map(|(field, spelled)| (*field, spelled.as_str())),
        );
        write.execute(params![id, number(author, receivers)])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::migrations;
    use rusqlite::Connection;

    #[test]
    fn the_numbers_of_an_older_store_are_worked_out_anew() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrations().to_version(&mut connection, 4).unwrap();
        connection
            .execute_batch(
                "INSERT INTO address (id, normalised) VALUES (5, 'kim@ex.org'), (6, 'ann@ex.org');
                 INSERT INTO spelling (id, address_id, spelled, name)
                 VALUES (1, 5, 'kim+x@ex.org', 'Kim'), (2, 6, 'ann@ex.org', '');
                 INSERT INTO message (sent_at, traits, participants, content) VALUES (100, 0, x'0813', 77);",
            )
            .unwrap();
        migrations().to_latest(&mut connection).unwrap();
        let stored: i64 = connection
            .query_row("SELECT content FROM message", [], |row| row.get(0))
            .unwrap();
        let receivers = super::receivers([(super::Field::To, "ann@ex.org")].into_iter());
        assert_eq!(stored, super::number(Some(super::AddressId(5)), receivers));
        assert_eq!(super::span(stored).0, 5 << 32);
    }
}
