//! A map with a hash that costs nothing, for keys that nobody outside can choose.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map over numbers of people, or over message ids already hashed.
pub(super) type MixMap<K, V> = HashMap<K, V, BuildHasherDefault<Mix>>;

/// Hashes what is random already, or a key of two small numbers, by a multiplication; SipHash costs ten times that.
/// Nobody outside chooses the numbers, and hashes of message ids are cryptographic.
#[derive(Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, word: u64) {
        // The golden ratio's fraction; the halves are folded so that both ends depend on every bit.
        let wide = u128::from(self.0 ^ word) * u128::from(0x9E37_79B9_7F4A_7C15_u64);
        self.0 = (wide >> 64) as u64 ^ wide as u64;
    }
}
