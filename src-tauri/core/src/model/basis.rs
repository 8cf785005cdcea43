//! What a whole scoring leaves behind, so that new messages can be added to it until the next one.

use super::{PersonId, Timestamp};

/// What was learned from all ties at once, and holds for each of them until the next whole scoring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Basis {
    /// The moment of the whole scoring; evidence for ties between others is faded to it.
    pub at: Timestamp,
    /// What the user's own past adds to the logit of contact.
    pub contact: f64,
    /// ... and to that of silence,
    pub silence_offset: f64,
    /// which it stretches by this.
    pub silence_slope: f64,
    /// The peak strength from which on a tie is one that the user may lose; `None` where no tie is.
    pub deep: Option<f64>,
}

/// Bytes that are kept for one person, written and read by `tie`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Whose they are.
    pub person: PersonId,
    /// What they are.
    pub bytes: Vec<u8>,
}

/// Every exchange with one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The exchanges of the whole scoring.
    pub whole: Vec<u8>,
    /// Those added since.
    pub added: Vec<u8>,
}
