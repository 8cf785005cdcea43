//! Table `set_aside`, and the counts: every UID is stored or set aside with a reason.

use super::{Store, StoreError};
use crate::model::{AccountId, MailboxId, MessageCounts, SetAside, SetAsideReason, UidRange};
use rusqlite::{Connection, params};

pub(super) fn insert(
    connection: &Connection,
    mailbox: MailboxId,
    uid: u32,
    reason: &SetAsideReason,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO set_aside (mailbox_id, uid, reason, quote) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![mailbox.0, uid, reason.code(), reason.quote()])?;
    Ok(())
}

pub(super) fn remove(
    connection: &Connection,
    mailbox: MailboxId,
    range: UidRange,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM set_aside WHERE mailbox_id = ?1 AND uid BETWEEN ?2 AND ?3")?
        .execute(params![mailbox.0, range.first, range.last])?;
    Ok(())
}

/// What a mailbox that is not read holds beyond what was read of it before, in SQL.
const NOT_READ: &str =
    "max(0, on_server - (SELECT count(*) FROM copy WHERE mailbox_id = mailbox.id))";

impl Store {
    /// Returns the messages counted, of one account or of all.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn count(&self, account: Option<AccountId>) -> Result<MessageCounts, StoreError> {
        let account = account.map(|id| id.0);
        let number = |sql: &str| -> Result<u64, StoreError> {
            Ok(self
                .connection
                .query_row(sql, [account], |row| row.get::<_, i64>(0))? as u64)
        };
        let of = "mailbox.replaced = 0 AND (?1 IS NULL OR mailbox.account_id = ?1)";
        Ok(MessageCounts {
            on_server: number(&format!("SELECT coalesce(sum(on_server), 0) FROM mailbox WHERE {of}"))?,
            stored: number(&format!("SELECT count(*) FROM mailbox JOIN copy ON mailbox_id = mailbox.id WHERE {of}"))?,
            set_aside: number(&format!(
                "SELECT (SELECT count(*) FROM mailbox JOIN set_aside ON mailbox_id = mailbox.id
                         WHERE {of} AND skipped IS NULL)
                 + (SELECT coalesce(sum({NOT_READ}), 0) FROM mailbox WHERE {of} AND skipped IS NOT NULL)"
            ))?,
            distinct: number(
                "SELECT CASE WHEN ?1 IS NULL THEN (SELECT count(*) FROM message) ELSE
                 (SELECT count(DISTINCT message_id) FROM mailbox JOIN copy ON mailbox_id = mailbox.id
                  WHERE account_id = ?1) END",
            )?,
        })
    }

    /// Returns what was set aside, by mailbox and reason.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn list_set_aside(&self) -> Result<Vec<SetAside>, StoreError> {
        let mut statement = self.connection.prepare(&format!(
            "SELECT shown_name, reason, quote, count(*) FROM mailbox JOIN set_aside ON mailbox_id = mailbox.id
             WHERE replaced = 0 AND skipped IS NULL GROUP BY mailbox.id, reason, quote
             UNION ALL
             SELECT shown_name, skipped, skipped_quote, {NOT_READ} FROM mailbox
             WHERE replaced = 0 AND skipped IS NOT NULL AND {NOT_READ} > 0
             ORDER BY 1, 2, 3"
        ))?;
        let rows = statement.query_map([], |row| {
            Ok(SetAside {
                mailbox: row.get(0)?,
                reason: SetAsideReason::from_code(&row.get::<_, String>(1)?, row.get(2)?),
                messages: row.get::<_, i64>(3)? as u64,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
