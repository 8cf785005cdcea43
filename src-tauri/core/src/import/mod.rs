//! Other sources of mail headers: mbox files, and the made-up mailbox.

pub mod demo;
#[cfg(any(test, fuzzing))]
pub mod fuzzed;
pub mod mbox;
mod problem;

use crate::model::Timestamp;

/// A message as a source holds it: raw header bytes, for `header::parse`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawMessage {
    /// Its place in the source, from 1 on.
    pub number: u32,
    /// The header block, without the empty line that ends it.
    pub header: Vec<u8>,
    /// When it was received, as far as the source says.
    pub received: Option<Timestamp>,
}
