//! Table `link`: ties between others.

use super::participants::{put_varint, take_varint};
use super::{Store, StoreError};
use crate::model::{Evidence, EvidenceKind, Link, PersonId, Strength, Timestamp};
use rusqlite::{Connection, params};

const KINDS: [EvidenceKind; 5] = [
    EvidenceKind::Direct,
    EvidenceKind::Wrote,
    EvidenceKind::Thread,
    EvidenceKind::TogetherFew,
    EvidenceKind::TogetherMany,
];

/// Signed to unsigned, small either way staying small.
fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

fn unzigzag(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

fn encode(evidence: &[Evidence]) -> Vec<u8> {
    let mut out = Vec::with_capacity(evidence.len() * 12);
    for one in evidence {
        put_varint(&mut out, one.kind as u64);
        put_varint(&mut out, one.messages.into());
        put_varint(&mut out, zigzag(one.first.0));
        put_varint(&mut out, zigzag(one.last.0.wrapping_sub(one.first.0)));
    }
    out
}

fn decode(mut blob: &[u8]) -> Option<Vec<Evidence>> {
    let mut evidence = Vec::new();
    while !blob.is_empty() {
        let kind = *KINDS.get(usize::try_from(take_varint(&mut blob)?).ok()?)?;
        let messages = take_varint(&mut blob)?.try_into().ok()?;
        let first = unzigzag(take_varint(&mut blob)?);
        let last = first.wrapping_add(unzigzag(take_varint(&mut blob)?));
        evidence.push(Evidence {
            kind,
            messages,
            first: Timestamp(first),
            last: Timestamp(last),
        });
    }
    Some(evidence)
}

pub(super) fn insert_all(connection: &Connection, links: &[Link]) -> Result<(), StoreError> {
    let mut insert = connection.prepare(
        "INSERT INTO link (from_person, to_person, strength, inferred, evidence) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for link in links {
        let evidence = encode(&link.evidence);
        insert.execute(params![
            link.from.0,
            link.to.0,
            link.strength.get(),
            link.inferred,
            evidence
        ])?;
    }
    Ok(())
}

impl Store {
    /// Returns the ties between others that the last scoring found.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] or [`StoreError::Sql`].
    pub fn load_links(&self) -> Result<Vec<Link>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT * FROM link ORDER BY from_person, to_person")?;
        let mut rows = statement.query([])?;
        let mut links = Vec::new();
        while let Some(row) = rows.next()? {
            let evidence = decode(row.get_ref("evidence")?.as_blob().unwrap_or_default());
            links.push(Link {
                from: PersonId(row.get("from_person")?),
                to: PersonId(row.get("to_person")?),
                strength: Strength::new(row.get("strength")?),
                inferred: row.get("inferred")?,
                evidence: evidence
                    .ok_or_else(|| StoreError::Damaged("evidence of a link".to_owned()))?,
            });
        }
        Ok(links)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn evidence_survives_the_blob(all in prop::collection::vec((0usize..5, any::<u32>(), any::<i64>(), any::<i64>()), 0..6)) {
            let evidence: Vec<Evidence> = all
                .into_iter()
                .map(|(kind, messages, first, last)| Evidence { kind: KINDS[kind], messages, first: Timestamp(first), last: Timestamp(last) })
                .collect();
            prop_assert_eq!(decode(&encode(&evidence)), Some(evidence));
        }
    }
}
