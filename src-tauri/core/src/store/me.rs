//! Table `me`: addresses that accounts and imports brought as the user's own. What the user says of an address by hand
//! stands in table `decision`, and counts for more.

use super::{Store, StoreError, address, decision, participants, revision};
use crate::model::{Address, AddressId, Decision, Field, MailboxRole};
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the ids of the user's own addresses.
pub(super) fn ids(connection: &Connection) -> Result<BTreeSet<AddressId>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT address_id FROM me")?;
    let mut mine = statement
        .query_map([], |row| Ok(AddressId(row.get(0)?)))?
        .collect::<Result<BTreeSet<_>, _>>()?;
    for record in decision::list(connection)? {
        let is_mine = matches!(record.decision, Decision::Mine { .. });
        if let Decision::Mine { address } | Decision::NotMine { address } = &record.decision
            && let Some(id) = address::find(connection, address)?
        {
            match is_mine {
                true => mine.insert(id),
                false => mine.remove(&id),
            };
        }
    }
    Ok(mine)
}

impl Store {
    /// Adds an address to the user's own, as an account or an import brings it. If the user said before that it is not
    /// theirs, they say otherwise now, so that decision goes.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn add_me(&mut self, mine: &Address) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        let before = ids(&transaction)?;
        let id = address::intern(&transaction, mine)?;
        transaction.execute("INSERT OR IGNORE INTO me (address_id) VALUES (?1)", [id.0])?;
        transaction.execute(
            "DELETE FROM decision WHERE decision ->> 'kind' = 'not_mine' AND decision ->> 'address' = ?1",
            [mine.as_str()],
        )?;
        if ids(&transaction)? != before {
            revision::raise(&transaction)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Returns the user's own addresses.
    ///
    /// # Errors
    /// [`StoreError::Sql`]; [`StoreError::Damaged`] if a decision cannot be read.
    pub fn list_me(&self) -> Result<Vec<Address>, StoreError> {
        let mut find = self
            .connection
            .prepare_cached("SELECT normalised FROM address WHERE id = ?1")?;
        let mut mine = Vec::new();
        for id in self.me_ids()? {
            mine.push(find.query_row([id.0], |row| Ok(Address::from_normalised(row.get(0)?)))?);
        }
        mine.sort();
        Ok(mine)
    }

    /// Returns the ids of the user's own addresses.
    ///
    /// # Errors
    /// As [`Store::list_me`].
    pub fn me_ids(&self) -> Result<BTreeSet<AddressId>, StoreError> {
        ids(&self.connection)
    }

    /// Returns who wrote the mail that lies in Sent folders.
    ///
    /// # Errors
    /// As [`Store::list_me`].
    pub fn sent_mail(&self) -> Result<SentMail, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT message.participants FROM mailbox JOIN copy ON copy.mailbox_id = mailbox.id
             JOIN message ON message.id = copy.message_id WHERE mailbox.role = ?1",
        )?;
        let mut counts = BTreeMap::<i64, u32>::new();
        let mut rows = statement.query([MailboxRole::Sent.as_str()])?;
        while let Some(row) = rows.next()? {
            let author = participants::decode(row.get_ref(0)?.as_blob().unwrap_or_default()).next();
            if let Some(author) = author.filter(|author| author.field == Field::From) {
                *counts.entry(author.spelling.0).or_default() += 1;
            }
        }
        let messages = counts.values().sum();
        let mine = self.me_ids()?;
        let mut by_address = BTreeMap::<String, u32>::new();
        let mut find = self.connection.prepare(
            "SELECT address_id, normalised FROM spelling JOIN address ON address.id = address_id
             WHERE spelling.id = ?1",
        )?;
        for (spelling, messages) in counts {
            let found = find
                .query_row([spelling], |row| Ok((AddressId(row.get(0)?), row.get(1)?)))
                .optional()?;
            if let Some((_, normalised)) = found.filter(|(id, _)| !mine.contains(id)) {
                *by_address.entry(normalised).or_default() += messages;
            }
        }
        let mut found: Vec<_> = by_address.into_iter().collect();
        found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Ok(SentMail {
            messages,
            unconfirmed: found
                .into_iter()
                .map(|(address, messages)| (Address::from_normalised(address), messages))
                .collect(),
        })
    }
}

/// Who wrote the mail in Sent folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SentMail {
    /// Messages in them.
    pub messages: u32,
    /// Authors who are not known to be the user, and how many messages each wrote, most first.
    pub unconfirmed: Vec<(Address, u32)>,
}
