//! IMAP: raw header bytes from a server, without changing anything there.
//!
//! [`run`] signs in, finds the mailboxes, reads their headers newest first and hands them over in [`Chunk`]s, and where it
//! is to watch, goes on with what comes and goes;
//! [`check`] only signs in and looks. The caller's [`Sink`] says what is done already and keeps what comes.
//!
//! What is written to a server is built from `Command`, which has no writing command, and checked once more in the
//! tap that the bytes pass through. Answers are read there by a tolerant tokenizer: one odd answer costs one answer.
//!
//! | file | what it does |
//! |---|---|
//! | `run`, `watch` | a harvest from the first word to the last; staying up to date afterwards |
//! | `crew` | how many connections read at the same time |
//! | `opening` | what is new in a mailbox, and what is gone |
//! | `mailbox`, `reading`, `flight`, `desk` | one mailbox, and its chunks in flight; the caller's side |
//! | `survey`, `name` | which mailboxes there are and what they are for |
//! | `session`, `signin`, `sasl`, `credential` | a signed-in connection; what signs in, and how |
//! | `tap`, `deflate` | the bytes: what may be written, what the receipt says, compression |
//! | `frame`, `token`, `answer`, `date` | the tokenizer, from bytes to answers |
//! | `command`, `pace`, `uids` | what is asked, how much of it, for which UIDs |

#![warn(clippy::indexing_slicing)]

mod answer;
mod api;
mod command;
mod credential;
mod crew;
mod date;
mod deflate;
mod desk;
mod error;
mod flight;
mod frame;
#[cfg(any(test, fuzzing))]
pub mod fuzzed;
mod mailbox;
mod name;
mod opening;
mod pace;
mod problem;
mod reading;
mod run;
mod sasl;
mod session;
mod signin;
mod survey;
mod tap;
mod token;
#[cfg(test)]
mod transcripts;
mod uids;
mod watch;

pub use api::{
    Chunk, Compress, Limits, Opened, Outcome, Plan, RawHeader, Resume, Sink, Skipped, Withheld,
};
pub use credential::CredentialSource;
pub use error::{HarvestError, SinkError};
pub use run::{check, run};
pub use survey::Found;
