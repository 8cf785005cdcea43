//! Table `copy`: which mailbox holds which message, under which UID.

use super::StoreError;
use crate::model::{MailboxId, MessageId, UidRange};
use rusqlite::{Connection, params};

/// Returns whether a copy is known under any UID between the lowest and the highest of `uids`: mostly not, since a range
/// is read once, and then no message need be looked up singly.
pub(super) fn any_known(
    connection: &Connection,
    mailbox: MailboxId,
    uids: impl Iterator<Item = u32> + Clone,
) -> Result<bool, StoreError> {
    let (Some(first), Some(last)) = (uids.clone().min(), uids.max()) else {
        return Ok(false);
    };
    Ok(connection
        .prepare_cached("SELECT 1 FROM copy WHERE mailbox_id = ?1 AND uid BETWEEN ?2 AND ?3")?
        .exists(params![mailbox.0, first, last])?)
}

pub(super) fn is_known(
    connection: &Connection,
    mailbox: MailboxId,
    uid: u32,
) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM copy WHERE mailbox_id = ?1 AND uid = ?2")?
        .exists(params![mailbox.0, uid])?)
}

/// Removes the copies under the UIDs of a range, and returns whose they were.
pub(super) fn remove(
    connection: &Connection,
    mailbox: MailboxId,
    range: UidRange,
) -> Result<Vec<MessageId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "DELETE FROM copy WHERE mailbox_id = ?1 AND uid BETWEEN ?2 AND ?3 RETURNING message_id",
    )?;
    let removed = statement.query_map(params![mailbox.0, range.first, range.last], |row| {
        Ok(MessageId(row.get(0)?))
    })?;
    Ok(removed.collect::<Result<_, _>>()?)
}
