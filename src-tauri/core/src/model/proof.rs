//! How right the answers would have been: past moments asked about, and what came after them.

use super::{Label, ProofSaid, Sentence, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the answers of past dates were worth, on the user's own mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ProofAnswer {
    /// The moment up to which mail was looked at.
    pub as_of: Timestamp,
    /// The dates replayed, earliest first; none where there is too little mail.
    pub dates: Vec<ProofDate>,
    /// The chance that the user writes to somebody within 90 days, against what came; `None` with too few answers.
    pub contact: Option<Reliability>,
    /// The chance of no message either way within 90 days, the same.
    pub silence: Option<Reliability>,
    /// What became of strong, fair and weak ties.
    pub labels: Vec<ProofLabel>,
    /// People met through somebody, and whether that one would have been named.
    pub introductions: ProofIntroductions,
    /// What can be said of all that, in sentences.
    pub sentences: Vec<Sentence>,
    /// What cannot be said yet, and what it needs.
    pub lacking: Vec<Sentence>,
    /// The rest of it in words.
    pub said: ProofSaid,
}

/// One past date: who was asked about, and what came in the 90 days after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofDate {
    /// The date.
    pub at: Timestamp,
    /// People whom the user had written to.
    pub people: u32,
    /// Of them, those whom the user wrote to again.
    pub wrote: u32,
    /// Ties of both directions with four or more days of contact.
    pub ties: u32,
    /// Of them, those that fell silent.
    pub silent: u32,
}

/// Chances that were given, against what came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Reliability {
    /// How many chances were given.
    pub given: u32,
    /// In how many cases it came so.
    pub came: u32,
    /// Mean squared difference between chance and outcome; 0 is best.
    pub brier: f64,
    /// The same for somebody who always gives the share in which it came.
    pub brier_of_share: f64,
    /// By how much chance and outcome differ, a mean over the ten tenths.
    pub calibration_error: f64,
    /// The tenths in which a chance was given, lowest first.
    pub bins: Vec<ReliabilityBin>,
}

/// The chances of one tenth.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReliabilityBin {
    /// Chances from this on,
    pub from: f64,
    /// up to this.
    pub to: f64,
    /// How many were given.
    pub given: u32,
    /// Their mean.
    pub said: f64,
    /// In how many cases it came so.
    pub came: u32,
    /// The lower end of Wilson's 95% interval of the share in which it comes so.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// What became of ties of one label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofLabel {
    /// The label that they had.
    pub label: Label,
    /// How many there were.
    pub people: u32,
    /// Of them, those whom the user wrote to again within 90 days.
    pub wrote: u32,
}

/// People met through somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofIntroductions {
    /// People whom the user first wrote to directly within 14 days after a third person had written to both.
    pub met: u32,
    /// Of them, those whom mail had shown together with that third person before: nobody else could be foreseen.
    pub foreseeable: u32,
    /// Of those, how many were replayed; the latest, where there are many.
    pub replayed: u32,
    /// Of the replayed, those where that third person came first among the introductions named.
    pub first: u32,
    /// And those where they were among the first three.
    pub among_three: u32,
    /// The ways named, by their label.
    pub ways: Vec<ProofWays>,
}

/// The ways of one label that were named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofWays {
    /// The label.
    pub label: Label,
    /// How many.
    pub named: u32,
    /// Of them, those whose first person was who introduced.
    pub right: u32,
}
