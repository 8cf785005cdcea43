//! Whole numbers in as few bytes as they need: how blobs of the store are written.

/// Appends `value` as a varint, seven bits a byte, lowest first.
pub fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value as u8) | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Takes a varint off the front of `bytes`; `None` if it is cut off or too long.
pub fn take_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// Signed to unsigned, small either way staying small.
pub fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

/// Takes [`zigzag`] back.
pub fn unzigzag(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_survive_the_bytes(all in prop::collection::vec(any::<i64>(), 0..20)) {
            let mut out = Vec::new();
            all.iter().for_each(|&one| put_varint(&mut out, zigzag(one)));
            let mut bytes = out.as_slice();
            let back: Vec<i64> = std::iter::from_fn(|| take_varint(&mut bytes)).map(unzigzag).collect();
            prop_assert_eq!(back, all);
        }
    }
}
