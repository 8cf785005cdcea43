//! What the user decides by hand about people: it lasts through every later harvest, and can be undone.

use super::{Address, DecisionId, Kind, PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A decision. People are named by an address of theirs, since they are made anew with every resolving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Decision {
    /// Whoever has the one address and whoever has the other are one person.
    Merge {
        /// The one.
        one: Address,
        /// The other.
        other: Address,
    },
    /// The address is nobody else's: what was merged with it before is not the same person.
    Split {
        /// The address.
        address: Address,
    },
    /// Whoever has the one address and whoever has the other are not the same person.
    Apart {
        /// The one.
        one: Address,
        /// The other.
        other: Address,
    },
    /// The address is the user's own.
    Mine {
        /// The address.
        address: Address,
    },
    /// The address is not the user's own, though it counted as theirs or mail from it lies in a Sent folder: somebody sends for
    /// them.
    NotMine {
        /// The address.
        address: Address,
    },
    /// Whoever has the address is a person, a list, a robot or a role account.
    Mark {
        /// The address.
        address: Address,
        /// What they are.
        is: Kind,
    },
    /// Nobody need be reminded of whoever has the address for a while.
    Snooze {
        /// The address.
        address: Address,
        /// Until when.
        until: Timestamp,
    },
    /// Nobody need be reminded of whoever has the address any more.
    LetGo {
        /// The address.
        address: Address,
    },
}

impl Decision {
    /// Returns whether it says who is who among others, or what somebody is.
    pub fn is_about_people(&self) -> bool {
        match self {
            Self::Merge { .. } | Self::Split { .. } | Self::Apart { .. } | Self::Mark { .. } => {
                true
            }
            Self::Mine { .. } | Self::NotMine { .. } | Self::Snooze { .. } | Self::LetGo { .. } => {
                false
            }
        }
    }

    /// Returns whether it says which addresses are the user's own.
    pub fn is_about_me(&self) -> bool {
        matches!(self, Self::Mine { .. } | Self::NotMine { .. })
    }

    /// Returns the addresses that it names.
    pub fn addresses(&self) -> Vec<&Address> {
        match self {
            Self::Merge { one, other } | Self::Apart { one, other } => vec![one, other],
            Self::Split { address }
            | Self::Mine { address }
            | Self::NotMine { address }
            | Self::Mark { address, .. }
            | Self::Snooze { address, .. }
            | Self::LetGo { address } => vec![address],
        }
    }
}

/// A decision as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecisionRecord {
    /// Id, by which it is undone.
    pub id: DecisionId,
    /// When it was made.
    pub at: Timestamp,
    /// What was decided.
    pub decision: Decision,
}

/// A decision, and whom it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecisionAnswer {
    /// The decision.
    #[serde(flatten)]
    pub record: DecisionRecord,
    /// Whose addresses it names, in the order in which [`Decision::addresses`] returns them.
    pub people: Vec<DecidedPerson>,
}

/// Somebody whom a decision names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecidedPerson {
    /// The address that the decision names.
    pub address: Address,
    /// Whose it is now; `None` where it is on no mail.
    pub id: Option<PersonId>,
    /// Their name.
    pub name: Option<String>,
}

/// What a decision about who is who came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecidedAnswer {
    /// The decision, to undo it by.
    pub decision: DecisionId,
    /// The person it was about, as they are since: people are made anew, and may have another id.
    pub person: PersonId,
}
