//! Pairs in few bytes, as they are kept from one scoring to the next: those of one person with everybody of a lower id, about
//! 16 bytes each.

use super::pairs::{Pair, Seen, WROTE};
use crate::model::{Packed, PersonId, put_varint, take_varint};
use std::collections::BTreeMap;

/// Bits of a pair's first byte, beside one for each kind of evidence: that the first wrote to the second, and back.
const WRITES: [u8; 2] = [16, 32];

/// Writes one person's pairs, by the other's id.
pub(super) fn pack(pairs: impl Iterator<Item = (PersonId, Pair)>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut before = 0;
    for (other, pair) in pairs {
        put_varint(&mut out, other.0.wrapping_sub(before) as u64);
        before = other.0;
        let mut bits = 0;
        for (at, seen) in pair.seen.iter().enumerate() {
            bits |= u8::from(seen.messages > 0) << at;
        }
        for (wrote, bit) in pair.wrote.iter().zip(WRITES) {
            bits |= if *wrote > 0.0 { bit } else { 0 };
        }
        out.push(bits);
        out.extend_from_slice(&pair.shared.to_le_bytes());
        for wrote in pair.wrote.iter().filter(|wrote| **wrote > 0.0) {
            out.extend_from_slice(&wrote.to_le_bytes());
        }
        for seen in pair.seen.iter().filter(|seen| seen.messages > 0) {
            put_varint(&mut out, seen.messages.into());
            put_varint(&mut out, seen.last.into());
            put_varint(&mut out, (seen.last - seen.first).into());
        }
        if pair.seen[WROTE].messages > 0 {
            put_varint(&mut out, pair.by_second.into());
            put_varint(&mut out, pair.with_user.into());
        }
    }
    out
}

/// Reads what [`pack`] wrote, pair by pair.
pub(super) struct PairReader<'a> {
    bytes: &'a [u8],
    before: i64,
}

impl<'a> PairReader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, before: 0 }
    }

    fn sum(&mut self) -> Option<f32> {
        let (four, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(f32::from_le_bytes(*four))
    }

    fn small(&mut self) -> Option<u32> {
        take_varint(&mut self.bytes)?.try_into().ok()
    }

    /// Returns the pair that follows; `None` if it is damaged.
    fn read(&mut self) -> Option<(PersonId, Pair)> {
        let apart = take_varint(&mut self.bytes)?;
        self.before = self.before.wrapping_add(apart as i64);
        let (&bits, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        let mut pair = Pair::NOTHING;
        pair.shared = self.sum()?;
        for (wrote, bit) in pair.wrote.iter_mut().zip(WRITES) {
            if bits & bit != 0 {
                *wrote = self.sum()?;
            }
        }
        for (at, seen) in pair.seen.iter_mut().enumerate() {
            if bits >> at & 1 != 0 {
                let (messages, last, apart) = (self.small()?, self.small()?, self.small()?);
                *seen = Seen {
                    messages,
                    first: last.checked_sub(apart)?,
                    last,
                };
            }
        }
        if pair.seen[WROTE].messages > 0 {
            pair.by_second = self.small()?;
            pair.with_user = self.small()?;
        }
        Some((PersonId(self.before), pair))
    }
}

impl Iterator for PairReader<'_> {
    /// `None` for what is damaged; nothing is read after that.
    type Item = Option<(PersonId, Pair)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.bytes.is_empty() {
            return None;
        }
        let read = self.read();
        if read.is_none() {
            self.bytes = &[];
        }
        Some(read)
    }
}

/// Reads what [`pack`] wrote; `None` if that is damaged.
pub(super) fn unpack(bytes: &[u8]) -> Option<Vec<(PersonId, Pair)>> {
    PairReader::new(bytes).collect()
}

/// Puts pairs of one person in place of those with the same others, in packed form; those of which nothing speaks for a tie
/// go. `None` if the bytes are damaged.
pub(super) fn replace_pairs(bytes: &[u8], changed: &[(PersonId, Pair)]) -> Option<Vec<u8>> {
    let mut all: BTreeMap<PersonId, Pair> = unpack(bytes)?.into_iter().collect();
    for (other, pair) in changed {
        match *pair == Pair::NOTHING {
            true => all.remove(other),
            false => all.insert(*other, *pair),
        };
    }
    Some(pack(all.into_iter()))
}

/// Adds one person's pairs to others of theirs.
pub(super) fn merge(
    one: Vec<(PersonId, Pair)>,
    other: &[(PersonId, Pair)],
) -> Vec<(PersonId, Pair)> {
    let mut merged = Vec::with_capacity(one.len() + other.len());
    let mut rest = other.iter().peekable();
    for (id, mut pair) in one {
        while let Some(before) = rest.next_if(|(other, _)| *other < id) {
            merged.push(*before);
        }
        if let Some((_, more)) = rest.next_if(|(other, _)| *other == id) {
            pair.add(more);
        }
        merged.push((id, pair));
    }
    merged.extend(rest);
    merged
}

/// Adds pairs of one person to those added before; `None` if either is damaged.
pub fn add_pairs(before: &Packed, more: &Packed) -> Option<Packed> {
    let merged = merge(unpack(&before.bytes)?, &unpack(&more.bytes)?);
    Some(Packed {
        person: before.person,
        bytes: pack(merged.into_iter()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pairs() -> impl Strategy<Value = Vec<(PersonId, Pair)>> {
        let seen =
            (0u32..3, any::<u32>(), any::<u32>()).prop_map(
                |(messages, one, other)| match messages {
                    0 => Seen::NEVER,
                    _ => Seen {
                        messages,
                        first: one.min(other),
                        last: one.max(other),
                    },
                },
            );
        let sum = || prop_oneof![Just(0.0f32), 0.001f32..9.0];
        let pair = (
            sum(),
            [sum(), sum()],
            [seen.clone(), seen.clone(), seen.clone(), seen],
            [0u32..3, 0u32..3],
        )
            .prop_map(|(shared, wrote, seen, [by_second, with_user])| {
                let of_written = |count: u32| count.min(seen[WROTE].messages);
                Pair {
                    shared,
                    wrote,
                    seen,
                    by_second: of_written(by_second),
                    with_user: of_written(with_user),
                }
            });
        prop::collection::btree_map(0i64..50, pair, 0..12).prop_map(|all| {
            all.into_iter()
                .map(|(id, pair)| (PersonId(id), pair))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn pairs_survive_the_bytes(all in pairs()) {
            prop_assert_eq!(unpack(&pack(all.iter().copied())), Some(all));
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = unpack(&bytes);
        }

        #[test]
        fn what_is_added_is_every_pair_of_both(one in pairs(), other in pairs()) {
            let merged = merge(one.clone(), &other);
            prop_assert!(merged.is_sorted_by(|a, b| a.0 < b.0));
            let messages = |all: &[(PersonId, Pair)]| -> u32 {
                all.iter().flat_map(|(_, pair)| pair.seen).map(|seen| seen.messages).sum()
            };
            prop_assert_eq!(messages(&merged), messages(&one) + messages(&other));
        }
    }
}
