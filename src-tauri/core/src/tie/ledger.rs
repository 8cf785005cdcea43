//! Exchanges in few bytes, as they are kept from one scoring to the next: about five each, for there are millions.

use super::exchange::{Exchange, Role};
use crate::model::{Ledger, put_varint, take_varint, unzigzag, zigzag};

/// The roles by the numbers that stand for them.
const ROLES: [Role; 6] = [
    Role::SentTo,
    Role::SentCopy,
    Role::ReceivedTo,
    Role::ReceivedCopy,
    Role::Overheard,
    Role::Together,
];

/// Bits of the first byte beside the role.
const NAMES_PARENT: u8 = 8;
const ANSWERS: u8 = 16;
/// From here up, the size less one; the highest value says that the size follows.
const SIZE: u32 = 5;
const LARGE: u32 = 7;

/// Writes exchanges, which are in their order.
pub(super) fn pack(exchanges: &[Exchange]) -> Vec<u8> {
    let mut out = Vec::with_capacity(exchanges.len() * 6);
    let mut before = None;
    for one in exchanges {
        let size = one.size.saturating_sub(1).min(LARGE);
        out.push(
            one.role as u8
                | if one.names_parent { NAMES_PARENT } else { 0 }
                | if one.answers.is_some() { ANSWERS } else { 0 }
                | (size << SIZE) as u8,
        );
        match before {
            None => put_varint(&mut out, zigzag(one.time)),
            Some(before) => put_varint(&mut out, one.time.wrapping_sub(before) as u64),
        }
        before = Some(one.time);
        if size == LARGE {
            put_varint(&mut out, one.size.into());
        }
        if let Some(seconds) = one.answers {
            put_varint(&mut out, seconds.into());
        }
    }
    out
}

/// Reads what [`pack`] wrote; `None` if that is damaged.
pub(super) fn unpack(mut bytes: &[u8]) -> Option<Vec<Exchange>> {
    let mut all = Vec::with_capacity(bytes.len() / 4);
    let mut before = None;
    while let Some((&first, rest)) = bytes.split_first() {
        bytes = rest;
        let passed = take_varint(&mut bytes)?;
        let time = match before {
            None => unzigzag(passed),
            Some(before) => i64::wrapping_add(before, passed as i64),
        };
        before = Some(time);
        let size = match u32::from(first) >> SIZE {
            LARGE => take_varint(&mut bytes)?.try_into().ok()?,
            size => size + 1,
        };
        let answers = match first & ANSWERS {
            0 => None,
            _ => Some(take_varint(&mut bytes)?.try_into().ok()?),
        };
        all.push(Exchange {
            time,
            answers,
            size,
            role: *ROLES.get(usize::from(first & 7))?,
            names_parent: first & NAMES_PARENT != 0,
        });
    }
    Some(all)
}

/// Returns every exchange, those added too, in their order; `None` if they are damaged.
pub(super) fn all(ledger: &Ledger) -> Option<Vec<Exchange>> {
    let mut all = unpack(&ledger.whole)?;
    if !ledger.added.is_empty() {
        all.extend(unpack(&ledger.added)?);
        // The new ones are mostly the latest, so little is moved.
        all.sort_by_key(Exchange::order);
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exchange() -> impl Strategy<Value = Exchange> {
        (
            any::<i64>(),
            any::<Option<u32>>(),
            prop_oneof![1u32..12, Just(u32::MAX)],
            0usize..6,
            any::<bool>(),
        )
            .prop_map(|(time, answers, size, role, names_parent)| Exchange {
                time,
                answers,
                size,
                role: ROLES[role],
                names_parent,
            })
    }

    proptest! {
        #[test]
        fn exchanges_survive_the_bytes(mut all in prop::collection::vec(exchange(), 0..30)) {
            all.sort_by_key(Exchange::order);
            prop_assert_eq!(unpack(&pack(&all)), Some(all));
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = unpack(&bytes);
        }
    }
}
