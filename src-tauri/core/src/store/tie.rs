//! Table `tie`: the user's ties, without the reasons for their strengths, which the exchanges tell.
//!
//! About 90 bytes a tie.

use super::{Store, StoreError};
use crate::model::{
    Label, PersonId, ReplySeconds, Strength, Tie, Timestamp, put_varint, take_varint,
};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Writes ties scored at a moment, in place of those to the same people.
pub(super) fn put_all<'a>(
    connection: &Connection,
    at: Timestamp,
    ties: impl Iterator<Item = &'a Tie>,
) -> Result<(), StoreError> {
    let mut put = connection.prepare(
        "INSERT OR REPLACE INTO tie (person_id, scored_at, strength, peak, label, sent, received, first, last, my_reply,
         their_reply, contact, silence, contact_days, usual_gap_days, fading, activity, overheard)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    )?;
    for tie in ties {
        put.execute(params![
            tie.person.0,
            at.0,
            tie.strength.get(),
            tie.peak.get(),
            tie.label.as_str(),
            tie.sent,
            tie.received,
            tie.first.0,
            tie.last.0,
            tie.reply.mine,
            tie.reply.theirs,
            tie.contact_probability,
            tie.silence_probability,
            tie.contact_days,
            tie.usual_gap_days,
            tie.fading,
            pack(&tie.activity),
            tie.overheard,
        ])?;
    }
    Ok(())
}

/// Removes the ties to people.
pub(super) fn remove(
    connection: &Connection,
    people: impl Iterator<Item = PersonId>,
) -> Result<(), StoreError> {
    let mut remove = connection.prepare("DELETE FROM tie WHERE person_id = ?1")?;
    for person in people {
        remove.execute([person.0])?;
    }
    Ok(())
}

/// Months of activity that a tie keeps.
const MONTHS: usize = 24;

fn pack(activity: &[u16]) -> Vec<u8> {
    let mut out = Vec::new();
    let first = activity.iter().position(|&messages| messages > 0);
    let months = activity.get(first.unwrap_or(activity.len())..);
    for &messages in months.unwrap_or_default().iter().rev() {
        put_varint(&mut out, messages.into());
    }
    out
}

fn unpack(mut bytes: &[u8]) -> Vec<u16> {
    let mut activity = vec![0; MONTHS];
    for month in activity.iter_mut().rev() {
        let messages = take_varint(&mut bytes).unwrap_or_default();
        *month = u16::try_from(messages).unwrap_or(u16::MAX);
    }
    activity
}

const COLUMNS: &str = "person_id, strength, peak, label, sent, received, first, last, my_reply, their_reply, contact, \
                       silence, contact_days, usual_gap_days, fading, activity, scored_at, overheard";

fn read(row: &Row<'_>) -> rusqlite::Result<Tie> {
    let label = row.get_ref(3)?.as_str().unwrap_or_default();
    Ok(Tie {
        person: PersonId(row.get(0)?),
        strength: Strength::new(row.get(1)?),
        peak: Strength::new(row.get(2)?),
        label: Label::from_word(label).unwrap_or(Label::Weak),
        reasons: Vec::new(),
        sent: row.get(4)?,
        received: row.get(5)?,
        overheard: row.get(17)?,
        first: Timestamp(row.get(6)?),
        last: Timestamp(row.get(7)?),
        reply: ReplySeconds {
            mine: row.get(8)?,
            theirs: row.get(9)?,
        },
        contact_probability: row.get(10)?,
        silence_probability: row.get(11)?,
        contact_days: row.get(12)?,
        usual_gap_days: row.get(13)?,
        fading: row.get(14)?,
        activity: unpack(row.get_ref(15)?.as_blob().unwrap_or_default()),
    })
}

fn read_with_moment(row: &Row<'_>) -> rusqlite::Result<(Tie, Timestamp)> {
    Ok((read(row)?, Timestamp(row.get(16)?)))
}

impl Store {
    /// Returns the ties that the last scoring found, by person, without reasons, and when each was scored.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn load_ties(&self) -> Result<Vec<(Tie, Timestamp)>, StoreError> {
        let mut statement = self
            .connection
            .prepare(&format!("SELECT {COLUMNS} FROM tie ORDER BY person_id"))?;
        let ties = statement.query_map([], read_with_moment)?;
        Ok(ties.collect::<Result<_, _>>()?)
    }

    /// Returns the user's tie to a person, without reasons, and when it was scored.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn find_tie(&self, person: PersonId) -> Result<Option<(Tie, Timestamp)>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM tie WHERE person_id = ?1"))?;
        let found = statement.query_row([person.0], read_with_moment);
        Ok(found.optional()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn activity_survives_the_bytes(activity in prop::collection::vec(any::<u16>(), MONTHS)) {
            prop_assert_eq!(unpack(&pack(&activity)), activity);
        }
    }
}
