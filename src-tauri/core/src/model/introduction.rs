//! Introductions: ways to a person through others.

use super::{Evidence, Label, PersonId, Sentence, Strength};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One step of an introduction: to this person, from the one before (the first from the user).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Hop {
    /// Who the step leads to.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Every spelling of their addresses, lower-cased.
    pub addresses: Vec<String>,
    /// How strong the tie of this step is.
    pub strength: Strength,
    /// Whether the tie is inferred from shared mail only.
    pub inferred: bool,
    /// What speaks for it, strongest kind first.
    pub evidence: Vec<Evidence>,
    /// The same in sentences, without full stops.
    pub said: Vec<Sentence>,
}

/// A way to a person: the first hop is whom to ask, the last the target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Introduction {
    /// How strong the whole way is.
    pub strength: Strength,
    /// That in a word.
    pub label: Label,
    /// Which hop is the weakest, counted from 0.
    #[ts(type = "number")]
    pub weakest: usize,
    /// Two or three hops.
    pub hops: Vec<Hop>,
}
