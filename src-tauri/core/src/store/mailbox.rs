//! Tables `mailbox` and `done_range`.

use super::{Store, StoreError, copy, message, revision, set_aside};
use crate::model::{
    AccountId, Checkpoint, Mailbox, MailboxId, MailboxRole, SetAsideReason, UidRange,
};
use rusqlite::{Connection, OptionalExtension, params};

/// A mailbox as a server lists it, or an imported file.
#[derive(Clone, Debug)]
pub struct NewMailbox<'a> {
    /// Its name, byte for byte.
    pub raw_name: &'a [u8],
    /// Its name as shown to people.
    pub shown_name: &'a str,
    /// What it is for.
    pub role: MailboxRole,
    /// Its UIDVALIDITY; 0 where it has none.
    pub uid_validity: u32,
    /// How many messages it holds.
    pub on_server: u64,
    /// Why it is not read; `None` where it is.
    pub skipped: Option<&'a SetAsideReason>,
}

fn read_ranges(connection: &Connection, id: MailboxId) -> Result<Vec<UidRange>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT first_uid, last_uid FROM done_range WHERE mailbox_id = ?1 ORDER BY first_uid",
    )?;
    let ranges = statement.query_map([id.0], |row| {
        Ok(UidRange {
            first: row.get(0)?,
            last: row.get(1)?,
        })
    })?;
    Ok(ranges.collect::<Result<_, _>>()?)
}

/// Adds a finished range and joins it with those it touches.
pub(super) fn finish_range(
    connection: &Connection,
    id: MailboxId,
    range: UidRange,
) -> Result<(), StoreError> {
    let (below, above) = (range.first.saturating_sub(1), range.last.saturating_add(1));
    let (first, last) = connection
        .prepare_cached(
            "SELECT min(first_uid), max(last_uid) FROM done_range
             WHERE mailbox_id = ?1 AND first_uid <= ?3 AND last_uid >= ?2",
        )?
        .query_row(params![id.0, below, above], |row| {
            Ok((row.get::<_, Option<u32>>(0)?, row.get::<_, Option<u32>>(1)?))
        })?;
    connection
        .prepare_cached(
            "DELETE FROM done_range WHERE mailbox_id = ?1 AND first_uid <= ?3 AND last_uid >= ?2",
        )?
        .execute(params![id.0, below, above])?;
    let first = first.map_or(range.first, |first| first.min(range.first));
    let last = last.map_or(range.last, |last| last.max(range.last));
    connection
        .prepare_cached(
            "INSERT INTO done_range (mailbox_id, first_uid, last_uid) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![id.0, first, last])?;
    Ok(())
}

impl Store {
    /// Notes what a server says of a mailbox, and returns it with the ranges done under that UIDVALIDITY.
    /// A mailbox of the same name under another UIDVALIDITY stays until [`Store::drop_replaced`].
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn note_mailbox(
        &mut self,
        account: AccountId,
        new: &NewMailbox<'_>,
    ) -> Result<Mailbox, StoreError> {
        let transaction = self.connection.transaction()?;
        transaction.execute(
            "UPDATE mailbox SET replaced = 1 WHERE account_id = ?1 AND raw_name = ?2 AND uid_validity <> ?3",
            params![account.0, new.raw_name, new.uid_validity],
        )?;
        transaction.execute(
            "INSERT INTO mailbox (account_id, raw_name, shown_name, role, uid_validity, on_server, skipped, skipped_quote)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (account_id, raw_name, uid_validity) DO UPDATE
             SET shown_name = excluded.shown_name, role = excluded.role, on_server = excluded.on_server,
                 skipped = excluded.skipped, skipped_quote = excluded.skipped_quote, replaced = 0",
            params![
                account.0,
                new.raw_name,
                new.shown_name,
                new.role.as_str(),
                new.uid_validity,
                new.on_server as i64,
                new.skipped.map(SetAsideReason::code),
                new.skipped.and_then(SetAsideReason::quote)
            ],
        )?;
        let id = transaction.query_row(
            "SELECT id FROM mailbox WHERE account_id = ?1 AND raw_name = ?2 AND uid_validity = ?3",
            params![account.0, new.raw_name, new.uid_validity],
            |row| Ok(MailboxId(row.get(0)?)),
        )?;
        transaction.commit()?;
        let done = read_ranges(&self.connection, id)?;
        Ok(Mailbox {
            id,
            account,
            raw_name: new.raw_name.to_owned(),
            role: new.role,
            checkpoint: Checkpoint {
                uid_validity: new.uid_validity,
                done,
            },
            on_server: new.on_server,
        })
    }

    /// Returns the mailbox of that name, under the UIDVALIDITY last seen.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_mailbox(
        &self,
        account: AccountId,
        raw_name: &[u8],
    ) -> Result<Option<Mailbox>, StoreError> {
        let found = self
            .connection
            .query_row(
                "SELECT id, role, uid_validity, on_server FROM mailbox
                 WHERE account_id = ?1 AND raw_name = ?2 AND replaced = 0",
                params![account.0, raw_name],
                |row| {
                    Ok(Mailbox {
                        id: MailboxId(row.get(0)?),
                        account,
                        raw_name: raw_name.to_owned(),
                        role: MailboxRole::from_word(&row.get::<_, String>(1)?)
                            .unwrap_or(MailboxRole::Other),
                        checkpoint: Checkpoint {
                            uid_validity: row.get(2)?,
                            done: Vec::new(),
                        },
                        on_server: row.get::<_, i64>(3)? as u64,
                    })
                },
            )
            .optional()?;
        let Some(mut mailbox) = found else {
            return Ok(None);
        };
        mailbox.checkpoint.done = read_ranges(&self.connection, mailbox.id)?;
        Ok(Some(mailbox))
    }

    /// Notes how many messages a mailbox holds.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn note_on_server(&mut self, id: MailboxId, on_server: u64) -> Result<(), StoreError> {
        self.connection.execute(
            "UPDATE mailbox SET on_server = ?2 WHERE id = ?1",
            params![id.0, on_server as i64],
        )?;
        Ok(())
    }

    /// Returns the names of an account's mailboxes.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_mailbox_names(&self, account: AccountId) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT DISTINCT raw_name FROM mailbox WHERE account_id = ?1")?;
        Ok(statement
            .query_map([account.0], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    /// Forgets the copies of a mailbox whose UIDs turned out to mean something else, so that it is read again.
    /// The messages stay until [`Store::drop_loose`], and are matched when they come again.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn restart_mailbox(&mut self, id: MailboxId) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for table in ["copy", "set_aside", "done_range"] {
            transaction.execute(
                &format!("DELETE FROM {table} WHERE mailbox_id = ?1"),
                [id.0],
            )?;
        }
        revision::raise(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// Drops mailboxes that another UIDVALIDITY has replaced, and those whose names are not in `listed`, with the
    /// messages that are nowhere else. To be called once the account's mailboxes are complete.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn drop_replaced(
        &mut self,
        account: AccountId,
        listed: &[Vec<u8>],
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        let gone: Vec<i64> = {
            let mut statement = transaction.prepare(
                "SELECT id, raw_name, replaced FROM mailbox WHERE account_id = ?1 ORDER BY id",
            )?;
            let rows = statement.query_map([account.0], |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, Vec<u8>>(1)?,
                    row.get::<_, bool>(2)?,
                ))
            })?;
            let rows: Vec<_> = rows.collect::<Result<_, _>>()?;
            let gone = rows
                .into_iter()
                .filter(|(_, name, replaced)| *replaced || !listed.contains(name));
            gone.map(|(id, _, _)| id).collect()
        };
        if gone.is_empty() {
            return Ok(());
        }
        for id in gone {
            transaction.execute("DELETE FROM mailbox WHERE id = ?1", [id])?;
        }
        message::drop_without_copies(&transaction)?;
        revision::raise(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// Drops messages that no mailbox holds, as [`Store::restart_mailbox`] may leave them.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn drop_loose(&mut self) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        message::drop_without_copies(&transaction)?;
        revision::raise(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// Drops what a mailbox held under the UIDs in `gone`, with the messages that are nowhere else.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn drop_gone(&mut self, mailbox: MailboxId, gone: &[UidRange]) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        let mut dropped = false;
        for &range in gone {
            set_aside::remove(&transaction, mailbox, range)?;
            for message in copy::remove(&transaction, mailbox, range)? {
                dropped |= message::drop_if_loose(&transaction, message)?;
            }
        }
        // What was moved to another mailbox is still there.
        match dropped {
            true => revision::raise(&transaction)?,
            false => revision::raise_by_messages(&transaction)?,
        }
        transaction.commit()?;
        Ok(())
    }

    /// Returns how many messages of a mailbox are accounted for: stored or set aside.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn count_held(&self, mailbox: MailboxId) -> Result<u64, StoreError> {
        let held = self
            .connection
            .prepare_cached(
                "SELECT (SELECT count(*) FROM copy WHERE mailbox_id = ?1)
                 + (SELECT count(*) FROM set_aside WHERE mailbox_id = ?1)",
            )?
            .query_row([mailbox.0], |row| row.get::<_, i64>(0))?;
        Ok(held as u64)
    }

    /// Returns the UIDs of a mailbox that are stored or set aside, ascending and joined where they touch.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_held(&self, mailbox: MailboxId) -> Result<Vec<UidRange>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT uid FROM copy WHERE mailbox_id = ?1
             UNION SELECT uid FROM set_aside WHERE mailbox_id = ?1 ORDER BY uid",
        )?;
        let mut rows = statement.query([mailbox.0])?;
        let mut held: Vec<UidRange> = Vec::new();
        while let Some(row) = rows.next()? {
            let uid: u32 = row.get(0)?;
            match held.last_mut() {
                Some(range) if range.last.checked_add(1) == Some(uid) => range.last = uid,
                _ => held.push(UidRange {
                    first: uid,
                    last: uid,
                }),
            }
        }
        Ok(held)
    }

    /// Notes that the server does not open a mailbox that was read before; what is stored of it stays. Returns whether
    /// there is one.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn note_refused(
        &mut self,
        account: AccountId,
        raw_name: &[u8],
        on_server: u64,
        reason: &SetAsideReason,
    ) -> Result<bool, StoreError> {
        let changed = self.connection.execute(
            "UPDATE mailbox SET skipped = ?4, skipped_quote = ?5,
                 on_server = max(?3, (SELECT count(*) FROM copy WHERE mailbox_id = mailbox.id))
             WHERE account_id = ?1 AND raw_name = ?2 AND replaced = 0",
            params![
                account.0,
                raw_name,
                on_server as i64,
                reason.code(),
                reason.quote()
            ],
        )?;
        Ok(changed > 0)
    }
}
