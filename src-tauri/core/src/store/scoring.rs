//! Table `scoring`: what `person`, `tie`, `ledger` and `link` were made from; and the transactions that make them anew or
//! add to them.

use super::person::{from_json, json};
use super::{Revision, Rewritten, Store, StoreError, compact, ledger, link, owner, person, tie};
use crate::model::{
    AddressFacts, Basis, CompactHistory, Decision, Ledger, MessageId, Packed, People, Person,
    PersonId, Tie, Timestamp,
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

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
    /// Messages added since the whole scoring.
    pub added: u64,
    /// The highest id of the messages that the whole scoring saw.
    pub whole_newest: MessageId,
    /// Messages that it counted.
    pub messages: u64,
    /// What the whole scoring left.
    pub basis: Basis,
}

/// What a whole scoring found.
pub struct Scores<'a> {
    /// Everybody.
    pub people: &'a People,
    /// What was found out about each address, whatever the user decided.
    pub facts: &'a [AddressFacts],
    /// The decisions about people that were applied.
    pub decisions: &'a [Decision],
    /// The history in few bytes.
    pub compact: &'a CompactHistory,
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
    /// What was found out about their addresses.
    pub facts: Vec<AddressFacts>,
    /// Ties in place of those before.
    pub ties: Vec<Tie>,
    /// Exchanges added since the whole scoring, in place of those added before.
    pub ledgers: Vec<Packed>,
    /// Exchanges of the whole scoring, where the new messages changed them: by being what they answer.
    pub ledgers_of_whole: Vec<Packed>,
    /// What speaks for ties between others since the whole scoring, in place of what did before.
    pub pairs: Vec<Packed>,
}

/// What decisions about people change of a scoring.
#[derive(Clone, Debug, Default)]
pub struct DecidedScores {
    /// The decisions that it applies now, all of them.
    pub decisions: Vec<Decision>,
    /// The moment that the ties are as of.
    pub at: Timestamp,
    /// Who is nobody any more.
    pub gone: Vec<PersonId>,
    /// Who is new, or not what they were.
    pub people: Vec<Person>,
    /// The exchanges of everybody with whom these are others, and the tie that they make.
    pub ledgers: Vec<(PersonId, Ledger, Option<Tie>)>,
    /// Evidence for ties between others, in place of what the whole scoring found.
    pub pairs: Vec<Packed>,
    /// All of it that was added since.
    pub added_pairs: Option<Vec<Packed>>,
}

/// Writes what was scored; with no decisions, those noted before stay.
fn write(
    connection: &Connection,
    scored: &Scored,
    decisions: Option<&[Decision]>,
) -> Result<(), StoreError> {
    let basis = &scored.basis;
    let decisions = decisions.map(json_of).transpose()?;
    connection.execute(
        "INSERT OR REPLACE INTO scoring
         (id, revision, rewritten, as_of, newest, added, decisions, whole_at, whole_newest, messages, contact,
          silence_offset, silence_slope, deep)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, coalesce(?6, (SELECT decisions FROM scoring)), ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            scored.revision.0,
            scored.rewritten.0,
            scored.as_of.0,
            scored.newest.0,
            scored.added as i64,
            decisions,
            basis.at.0,
            scored.whole_newest.0,
            scored.messages as i64,
            basis.contact,
            basis.silence_offset,
            basis.silence_slope,
            basis.deep,
        ],
    )?;
    Ok(())
}

fn json_of(decisions: &[Decision]) -> Result<String, StoreError> {
    json(&decisions)
}

fn find(connection: &Connection) -> Result<Option<Scored>, StoreError> {
    let found = connection.query_row("SELECT * FROM scoring", [], |row| {
        Ok(Scored {
            revision: Revision(row.get("revision")?),
            rewritten: Rewritten(row.get("rewritten")?),
            as_of: Timestamp(row.get("as_of")?),
            newest: MessageId(row.get("newest")?),
            added: row.get::<_, i64>("added")? as u64,
            whole_newest: MessageId(row.get("whole_newest")?),
            messages: row.get::<_, i64>("messages")? as u64,
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
            "compact_message",
            "compact_thread",
        ] {
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        person::put_all(&transaction, scores.people.iter())?;
        owner::put_all(&transaction, scores.facts, |address| {
            scores.people.owner(address)
        })?;
        tie::put_all(&transaction, scored.as_of, scores.ties.iter())?;
        ledger::insert_all(&transaction, scores.ledgers)?;
        compact::insert_all(&transaction, scores.compact)?;
        link::insert_all(&transaction, &(scores.pairs)())?;
        write(&transaction, scored, Some(scores.decisions))?;
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
        self.change(before, |transaction| {
            let people = People::new(added.people.iter().cloned());
            person::put_all(transaction, people.iter())?;
            owner::put_all(transaction, &added.facts, |address| people.owner(address))?;
            tie::put_all(transaction, scored.as_of, added.ties.iter())?;
            ledger::put(transaction, &added.ledgers, &added.ledgers_of_whole)?;
            link::put_added(transaction, &added.pairs)?;
            write(transaction, scored, None)
        })
    }

    /// Makes what decisions change of the scoring `before`, all or nothing; returns whether it did: not where another
    /// scoring came between.
    ///
    /// # Errors
    /// [`StoreError::Full`] on a full disk, else [`StoreError::Sql`].
    pub fn decide_scores(
        &mut self,
        before: &Scored,
        scored: &Scored,
        decided: &DecidedScores,
    ) -> Result<bool, StoreError> {
        self.change(before, |transaction| {
            person::remove(transaction, &decided.gone)?;
            person::put_all(transaction, decided.people.iter())?;
            owner::give(transaction, &decided.people)?;
            ledger::replace(transaction, &decided.ledgers)?;
            tie::remove(transaction, decided.ledgers.iter().map(|one| one.0))?;
            let ties = decided.ledgers.iter();
            tie::put_all(
                transaction,
                decided.at,
                ties.filter_map(|one| one.2.as_ref()),
            )?;
            link::replace(transaction, &decided.pairs)?;
            if let Some(added) = &decided.added_pairs {
                link::replace_added(transaction, added)?;
            }
            write(transaction, scored, Some(&decided.decisions))
        })
    }

    /// Changes the scoring `before`, all or nothing; returns whether it did.
    fn change(
        &mut self,
        before: &Scored,
        make: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<bool, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        if find(&transaction)?.as_ref() != Some(before) {
            return Ok(false);
        }
        make(&transaction)?;
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

    /// Returns the decisions about people that the last scoring applied.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn list_applied_decisions(&self) -> Result<Vec<Decision>, StoreError> {
        let found: Option<String> = self
            .connection
            .query_row("SELECT decisions FROM scoring", [], |row| row.get(0))
            .optional()?;
        found.map_or_else(|| Ok(Vec::new()), |text| from_json(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::super::migrations;
    use rstest::rstest;
    use rusqlite::Connection;

    /// What version 7 scored, and what version 8 did.
    const SEVEN: &str = "
        INSERT INTO person (id, name, kind, is_me, spelled, addresses)
        VALUES (1, 'Ann', 'person', 0, '[]', '[1]'), (2, 'Kim', 'person', 0, '[]', '[2]');
        INSERT INTO tie (person_id, tie) VALUES (1, '{}');
        INSERT INTO link (from_person, to_person, strength, inferred, evidence) VALUES (1, 2, 0.5, 1, x'');
        INSERT INTO scoring (id, revision, as_of) VALUES (1, 0, 100);";
    const EIGHT: &str = "
        INSERT INTO person (id, name, kind, is_me, spelled, addresses)
        VALUES (1, 'Ann', 'person', 0, '[]', '[1]'), (2, 'Kim', 'person', 0, '[]', '[2]');
        INSERT INTO owner (address_id, person_id) VALUES (1, 1), (2, 2);
        INSERT INTO tie (person_id, tie) VALUES (1, '{}');
        INSERT INTO ledger (person_id, rank, exchanges) VALUES (1, 0, x'00');
        INSERT INTO ledger_added (person_id, exchanges) VALUES (1, x'00');
        INSERT INTO link (person_id, pairs) VALUES (2, x'');
        INSERT INTO link_added (person_id, pairs) VALUES (2, x'');
        INSERT INTO scoring (id, revision, rewritten, as_of, newest, messages, added, whole_at, contact,
                             silence_offset, silence_slope)
        VALUES (1, 0, 0, 100, 1, 1, 0, 100, 0, 0, 1);";

    #[rstest]
    #[case::by_seven(7, SEVEN)]
    #[case::by_eight(8, EIGHT)]
    fn what_an_older_version_scored_is_scored_anew(#[case] version: usize, #[case] scored: &str) {
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .pragma_update(None, "foreign_keys", true)
            .unwrap();
        migrations().to_version(&mut connection, version).unwrap();
        connection.execute_batch(scored).unwrap();
        migrations().to_latest(&mut connection).unwrap();
        assert_eq!(super::find(&connection).unwrap(), None);
        for table in [
            "person",
            "owner",
            "tie",
            "ledger",
            "ledger_added",
            "link",
            "link_added",
        ] {
            let count = format!("SELECT count(*) FROM {table}");
            let left: i64 = connection.query_row(&count, [], |row| row.get(0)).unwrap();
            assert_eq!(left, 0, "nothing is left in {table}");
        }
    }
}
