//! The dated messages behind the numbers that are shown.

use super::{EvidenceKind, LinkSaid, PersonId, Sentence, Timestamp, TracedSaid};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a message concerns one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MessageRole {
    /// The user wrote it to them.
    SentTo,
    /// The user sent them a copy.
    SentCopy,
    /// They wrote it to the user.
    ReceivedTo,
    /// They sent the user a copy.
    ReceivedCopy,
    /// They wrote it, and the user has it without being named.
    Overheard,
    /// A third person wrote it to the user and to them: counted as neither sent nor received.
    Together,
    /// They wrote it, in bulk: it counts for no tie.
    Bulk,
}

/// One message that counts for a tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TracedMessage {
    /// When it was written.
    pub at: Timestamp,
    /// How it concerns the person.
    pub role: MessageRole,
    /// People it went to, the author not counted.
    pub recipients: u32,
    /// Seconds since the message that it replies to; `None` where it is no reply.
    #[ts(type = "number | null")]
    pub reply_seconds: Option<i64>,
}

/// Every message behind the user's tie to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TraceAnswer {
    /// The person.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The messages, earliest first.
    pub messages: Vec<TracedMessage>,
    /// The same in words, in their order.
    pub said: Vec<TracedSaid>,
    /// On how many days there was contact.
    pub contact_said: Sentence,
}

/// One message that speaks for a tie between two others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TracedLink {
    /// When it was written.
    pub at: Timestamp,
    /// What it shows.
    pub kind: EvidenceKind,
    /// Who wrote it.
    pub author: PersonId,
    /// Their name.
    pub name: String,
    /// Whether that is the user.
    pub mine: bool,
    /// Whether it names the user among its recipients; not told of threads.
    pub with_you: bool,
    /// People on it, the user not counted.
    pub people: u32,
}

/// Every message behind the tie of two others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkTraceAnswer {
    /// The one's name.
    pub one: String,
    /// The other's name.
    pub other: String,
    /// The messages, earliest first; one that shows two things stands here twice.
    pub messages: Vec<TracedLink>,
    /// The same in words, in their order.
    pub said: Vec<LinkSaid>,
}
