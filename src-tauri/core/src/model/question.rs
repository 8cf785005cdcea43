//! What the user is asked about who is who.

use super::{PersonId, Sentence, SuggestionSaid, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody whose mail lies in a Sent folder: the user by another address, or an assistant who sends for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SenderAnswer {
    /// The address.
    pub address: String,
    /// The best name seen with it, else the address.
    pub name: String,
    /// Messages from it in Sent folders.
    pub messages: u32,
    /// All messages in Sent folders.
    pub of: u32,
    /// How many of how many, in words.
    pub said: Sentence,
}

/// Two who are likely one person; the user is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The one with the lower id.
    pub one: PersonId,
    /// The other.
    pub other: PersonId,
    /// How likely they are one person, `0.0..=1.0`.
    pub likelihood: f64,
    /// What speaks for it, the strongest first.
    pub signs: Vec<Sign>,
}

/// What speaks for two being one person, or against it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// The same full name stands beside both.
    SameName(String),
    /// The name beside one is a shorter or other form of the other's: Bob Lee and Robert Lee, A. Lee and Ann Lee.
    LikeName(String, String),
    /// The address of one spells the name of the other.
    SpelledName(String, String),
    /// Their addresses are the same but for the domain.
    SameLocalPart(String),
    /// Both have to do with the same people: so many.
    SamePeople(u32),
    /// One wrote for the last time shortly before the other wrote first, then.
    TookOver(Timestamp),
    /// Both received the same mail: what speaks against it.
    ReceivedTogether,
}

impl Sign {
    /// Returns the word for it.
    pub fn term(&self) -> &'static str {
        match self {
            Self::SameName(_) => "same_name",
            Self::LikeName(..) => "like_name",
            Self::SpelledName(..) => "spelled_name",
            Self::SameLocalPart(_) => "same_local_part",
            Self::SamePeople(_) => "same_people",
            Self::TookOver(_) => "took_over",
            Self::ReceivedTogether => "received_together",
        }
    }
}

/// Why two may be one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignAnswer {
    /// Which kind of sign: `same_name`, `like_name`, `spelled_name`, `same_local_part`, `same_people`,
    /// `took_over`; and `received_together`, which speaks against it.
    pub term: String,
    /// In words, as a clause.
    pub value: Sentence,
}

/// One of two who are likely one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestedPerson {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Every spelling of their addresses, the most recent first.
    pub addresses: Vec<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// Messages from the user to them.
    pub sent: u32,
    /// Messages from them.
    pub received: u32,
    /// When they were first seen.
    pub first: Timestamp,
    /// When they were last seen.
    pub last: Timestamp,
}

/// Two who are likely one person, to be merged or told apart by the user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SuggestionAnswer {
    /// The one the user has more to do with.
    pub one: SuggestedPerson,
    /// The other.
    pub other: SuggestedPerson,
    /// How likely they are one person, `0.0..=1.0`.
    pub likelihood: f64,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<SignAnswer>,
    /// In words.
    pub said: SuggestionSaid,
}
