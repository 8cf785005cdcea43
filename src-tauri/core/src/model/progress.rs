//! How far a long piece of work has come.

use super::ProgressSaid;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the work is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Connecting and signing in.
    Connecting,
    /// Reading headers.
    Reading,
    /// Waiting because the server asked for it, or before trying again.
    Waiting,
    /// Up to date, and waiting for new mail.
    Watching,
    /// Addresses into people, exchanges into ties.
    Scoring,
    /// Finished.
    Done,
}

/// How far a harvest or an import has come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// What it is at.
    pub stage: Stage,
    /// The account's address.
    pub account: String,
    /// The mailbox being read, as shown to people; empty between mailboxes.
    pub mailbox: String,
    /// Messages read in this run.
    #[ts(type = "number")]
    pub done: u64,
    /// Messages to read in this run, as far as is known.
    #[ts(type = "number")]
    pub total: u64,
    /// Messages a second since the run began.
    pub rate: f64,
    /// Seconds left at that rate, where it can be said.
    pub seconds_left: Option<f64>,
    /// What the user should know, such as why it waits.
    pub note: Option<String>,
    /// In words, for the window.
    #[serde(default)]
    pub said: ProgressSaid,
}

impl Progress {
    /// Returns progress that says what an account's work is at, and nothing more.
    pub fn at(stage: Stage, account: &str) -> Self {
        Self {
            stage,
            account: account.to_owned(),
            mailbox: String::new(),
            done: 0,
            total: 0,
            rate: 0.0,
            seconds_left: None,
            note: None,
            said: ProgressSaid::default(),
        }
    }
}
