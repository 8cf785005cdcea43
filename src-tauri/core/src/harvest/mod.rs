//! IMAP: raw header bytes from a server, without changing anything there.
//!
//! [`run`] signs in, finds the mailboxes, reads their headers newest first and hands them over in [`Chunk`]s;
//! [`check`] only signs in and looks. The caller's [`Sink`] says what is done already and keeps what comes.
//!
//! ```text
//! run(&Plan, &Credential, &mut dyn Sink, now: &dyn Fn() -> Timestamp, stop: &Arc<AtomicBool>) -> Result<Outcome, HarvestError>
//! check(&Plan, &Credential, wire: &mut dyn FnMut(WireLine), now, stop) -> Result<Vec<Found>, HarvestError>
//! ```
//!
//! What is written to a server is built from `Command`, which has no writing command, and checked once more in the
//! tap that the bytes pass through. Answers are read there by a tolerant tokenizer: one odd answer costs one answer.

mod api;
mod error;

pub use api::{
    Chunk, Compress, Limits, Opened, Outcome, Plan, RawHeader, Resume, Sink, SkipReason, Skipped,
    Withheld,
};
pub use error::{HarvestError, SinkError};
