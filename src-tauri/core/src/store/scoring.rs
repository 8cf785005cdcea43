//! Table `scoring`: what `person`, `tie`, `ledger` and `link` were made from; and the transactions that make them anew or
//! add to them.

use super::{Revision, Rewritten, Store, StoreError, ledger, link, person, tie};
use crate::model::{Basis, Ledger, MessageId, Packed, People, Person, PersonId, Tie, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

/// What the last scoring saw, and what the last whole one before it or with it was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// The revision of the messages.
    pub revision: Revision,
    /// Of all that is not added messages.
    pub rewritten: Rewritten,
    /// The moment it was as of.
    pub as_of: Timestamp,
    /// The highest id of the messages it saw; those dated later than `as_of` it did not count.
    pub newest: MessageId,
    /// Messages that the whole scoring counted.
    pub messages: u64,
    /// Messages added since.
    pub added: u64,
    /// What the whole scoring left.
    pub basis: Basis,
}

/// What a whole scoring found.
pub struct Scores<'a> {
    /// Everybody.
    pub people: &'a People,
    /// The user's ties.
    pub ties: &'a [Tie],
    /// The exchanges with everybody there are any with.
    pub ledgers: &'a [(PersonId, Ledger)],
    /// Returns what speaks for ties between others: asked last, so that it may be worked out while the rest is written.
    pub pairs: Box<dyn FnOnce() -> Vec<Packed> + 'a>,
}

/// What new messages change of a scoring.
#[derive(Clone, Debug, Default)]
pub struct AddedScores {
    /// Who was not there before.
    pub people: Vec<Person>,
    /// Ties in place of those before.
    pub ties: Vec<Tie>,
    /// Exchanges added since the whole scoring, in place of those added before.
    pub ledgers: Vec<Packed>,
    /// Exchanges of the whole scoring, where the new messages changed them: by being what they answer.
    pub ledgers_of_whole: Vec<Packed>,
    /// What speaks for ties between others since the whole scoring, in place of what did before.
    pub pairs: Vec<Packed>,
}

fn write(connection: &Connection, scored: &Scored) -> Result<(), StoreError> {
    let basis = &scored.basis;
    connection.execute(
        "INSERT OR REPLACE INTO scoring
         (id, revision, rewritten, as_of, newest, messages, added, whole_at, contact, silence_offset, silence_slope, deep)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            scored.revision.0,
            scored.rewritten.0,
            scored.as_of.0,
            scored.newest.0,
            scored.messages as i64,
            scored.added as i64,
            basis.at.0,
            basis.contact,
            basis.silence_offset,
            basis.silence_slope,
            basis.deep,
        ],
    )?;
    Ok(())
}

fn find(connection: &Connection) -> Result<Option<Scored>, StoreError> {
    let found = connection.query_row("SELECT * FROM scoring", [], |row| {
        Ok(Scored {
            revision: Revision(row.get("revision")?),
            rewritten: Rewritten(row.get("rewritten")?),
            as_of: Timestamp(row.get("as_of")?),
            newest: MessageId(row.get("newest")?),
            messages: row.get::<_, i64>("messages")? as u64,
            added: row.get::<_, i64>("added")? as u64,
            basis: Basis {
                at: Timestamp(row.get("whole_at")?),
                contact: row.get("contact")?,
                silence_offset: row.get("silence_offset")?,
                silence_slope: row.get("silence_slope")?,
                deep: row.get("deep")?,
            },
        })
    });
    Ok(found.optional()?)
}

impl Store {
    /// Keeps what a scoring found, in place of the one before, all or nothing.
    ///
    /// # Errors
    /// [`StoreError::Full`] on a full disk, else [`StoreError::Sql`].
    pub fn save_scores(&mut self, scored: &Scored, scores: Scores<'_>) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for table in [
            "link",
            "link_added",
            "ledger",
            "ledger_added",
            "tie",
            "owner",
            "person",
        ] {
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        person::insert_all(&transaction, scores.people.iter())?;
        tie::put_all(&transaction, scores.ties)?;
        ledger::insert_all(&transaction, scores.ledgers)?;
        link::insert_all(&transaction, &(scores.pairs)())?;
        write(&transaction, scored)?;
        transaction.commit()?;
        Ok(())
    }

    /// Adds what new messages change to the scoring `before`, all or nothing; returns whether it did: not where another
    /// scoring came between.
    ///
    /// # Errors
    /// [`StoreError::Full`] on a full disk, else [`StoreError::Sql`].
    pub fn add_scores(
        &mut self,
        before: &Scored,
        scored: &Scored,
        added: &AddedScores,
    ) -> Result<bool, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        if find(&transaction)?.as_ref() != Some(before) {
            return Ok(false);
        }
        person::insert_all(&transaction, added.people.iter())?;
        tie::put_all(&transaction, &added.ties)?;
        ledger::put(&transaction, &added.ledgers, &added.ledgers_of_whole)?;
        link::put_added(&transaction, &added.pairs)?;
        write(&transaction, scored)?;
        transaction.commit()?;
        Ok(true)
    }

    /// Returns what the last scoring saw, if there was one.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_scored(&self) -> Result<Option<Scored>, StoreError> {
        find(&self.connection)
    }
}

#[cfg(test)]
mod tests {
    use super::super::migrations;
    use rusqlite::Connection;

    #[test]
    fn what_an_older_version_scored_is_scored_anew() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .pragma_update(None, "foreign_keys", true)
            .unwrap();
        migrations().to_version(&mut connection, 7).unwrap();
        connection
            .execute_batch(
                "INSERT INTO person (id, name, kind, is_me, spelled, addresses)
                 VALUES (1, 'Ann', 'person', 0, '[]', '[1]'), (2, 'Kim', 'person', 0, '[]', '[2]');
                 INSERT INTO tie (person_id, tie) VALUES (1, '{}');
                 INSERT INTO link (from_person, to_person, strength, inferred, evidence) VALUES (1, 2, 0.5, 1, x'');
                 INSERT INTO scoring (id, revision, as_of) VALUES (1, 0, 100);",
            )
            .unwrap();
        migrations().to_latest(&mut connection).unwrap();
        assert_eq!(super::find(&connection).unwrap(), None);
        let people: i64 = connection
            .query_row("SELECT count(*) FROM person", [], |row| row.get(0))
            .unwrap();
        assert_eq!(people, 0, "nothing is left of it");
    }
}
