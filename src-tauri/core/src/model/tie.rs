//! Ties: how well two people know each other, and why we think so.

use super::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How strong a tie is, from 0 (none) to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Strength(f64);

impl Strength {
    /// No tie at all.
    pub const NONE: Self = Self(0.0);

    /// Takes a number, clamped to 0..=1; what is no number is 0.
    pub fn new(value: f64) -> Self {
        Self(if value.is_nan() {
            0.0
        } else {
            value.clamp(0.0, 1.0)
        })
    }

    /// Returns the number.
    pub fn get(self) -> f64 {
        self.0
    }
}

/// A strength in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    /// Hardly in touch.
    Weak,
    /// In touch.
    Fair,
    /// Close.
    Strong,
}

impl Label {
    /// Returns the word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Fair => "fair",
            Self::Strong => "strong",
        }
    }

    /// Returns the label that a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        let all = [Self::Weak, Self::Fair, Self::Strong];
        all.into_iter().find(|label| label.as_str() == word)
    }
}

/// What a reason for a strength looks at, and what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "term", content = "value", rename_all = "snake_case")]
pub enum Term {
    /// Messages between the two.
    Frequency {
        /// From the user to them.
        sent: u32,
        /// From them.
        received: u32,
    },
    /// How long ago the last message was.
    Recency {
        /// Seconds since.
        #[ts(type = "number")]
        seconds: i64,
    },
    /// How fast the two reply to each other.
    ResponseTime {
        /// Replies of both.
        replies: u32,
        /// Median seconds until the user replies; `None` where they never did.
        #[ts(type = "number | null")]
        mine: Option<i64>,
        /// Median seconds until the other replies; `None` where they never did.
        #[ts(type = "number | null")]
        theirs: Option<i64>,
    },
    /// How long ago the first message was.
    Length {
        /// Seconds since.
        #[ts(type = "number")]
        seconds: i64,
    },
    /// On how many days there was contact.
    Regularity {
        /// Days.
        days: u32,
    },
    /// Mail of others to both.
    Together {
        /// Messages.
        messages: u32,
    },
}

impl Term {
    /// Returns its name in JSON.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Frequency { .. } => "frequency",
            Self::Recency { .. } => "recency",
            Self::ResponseTime { .. } => "response_time",
            Self::Length { .. } => "length",
            Self::Regularity { .. } => "regularity",
            Self::Together { .. } => "together",
        }
    }
}

/// One reason for a strength. The points of a tie's reasons sum to 100 x its strength.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Reason {
    /// What was looked at and found: `term`, and its numbers as `value`.
    #[serde(flatten)]
    pub term: Term,
    /// Its share of 100 x strength; never negative.
    pub points: f64,
}

/// Median reply times in seconds; `None` where nobody replied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplySeconds {
    /// How long the user takes.
    #[ts(type = "number | null")]
    pub mine: Option<i64>,
    /// How long they take.
    #[ts(type = "number | null")]
    pub theirs: Option<i64>,
}

/// The user's tie to one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tie {
    /// The other person.
    pub person: PersonId,
    /// How strong it is now.
    pub strength: Strength,
    /// How strong it was at its strongest.
    pub peak: Strength,
    /// Strength in a word.
    pub label: Label,
    /// Why; the points sum to 100 x `strength`.
    pub reasons: Vec<Reason>,
    /// Messages the user sent them (To, Cc or Bcc), without bulk.
    pub sent: u32,
    /// Messages of theirs, with the user among the recipients or not, without bulk.
    pub received: u32,
    /// Of those, the ones that do not name the user among their recipients.
    pub overheard: u32,
    /// The first message either way.
    pub first: Timestamp,
    /// The last message either way.
    pub last: Timestamp,
    /// Median reply times of both sides.
    pub reply: ReplySeconds,
    /// P(the user writes to them within 90 days).
    pub contact_probability: f64,
    /// P(no message either way within 90 days).
    pub silence_probability: f64,
    /// Days on which there was contact either way.
    pub contact_days: u32,
    /// Median days between those days; 0 with fewer than two.
    pub usual_gap_days: f64,
    /// Whether the user is losing touch with them.
    pub fading: bool,
    /// Messages either way in each of the last 24 months of 30 days, the most recent last.
    pub activity: Vec<u16>,
}

/// How a tie between two others shows in the user's mail, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// The user and they write to each other; the first hop of every introduction.
    Direct,
    /// One wrote to the other with the user on the mail.
    Wrote,
    /// Both replied in one thread.
    Thread,
    /// Both among the recipients of a mail to few.
    TogetherFew,
    /// Both among the recipients of a mail to many.
    TogetherMany,
}

/// Dated messages behind a hop: between somebody, or the user, and the person that the hop leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// What the messages show.
    pub kind: EvidenceKind,
    /// How many messages.
    pub messages: u32,
    /// Of `direct` and `wrote`, those addressed to the person that the hop leads to by the one before; else 0.
    pub forward: u32,
    /// Of `direct` and `wrote`, those addressed to the one before by the person that the hop leads to; else 0.
    pub backward: u32,
    /// Of `direct` and `wrote`, whether each names the user; else some reached the user in another way, as by a list.
    pub with_you: bool,
    /// The first of them.
    pub first: Timestamp,
    /// The last of them.
    pub last: Timestamp,
}

/// A tie between two others, from one to the other, as the user's mail shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Who would introduce.
    pub from: PersonId,
    /// Who would be introduced.
    pub to: PersonId,
    /// How probable it is that they know each other.
    pub strength: Strength,
    /// Whether nothing but shared mail speaks for it: neither was seen writing to the other.
    pub inferred: bool,
    /// What speaks for it, strongest kind first.
    pub evidence: Vec<Evidence>,
}
