//! What the user decides by hand about people: it lasts through every later harvest, and can be undone.

use super::{Address, Kind, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;
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
    /// The address is not the user's own, though mail from it lies in a Sent folder: somebody sends for them.
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

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Merge { one, other } => write!(f, "{one} and {other} are one person"),
            Self::Split { address } => write!(f, "{address} is somebody of their own"),
            Self::Apart { one, other } => write!(f, "{one} and {other} are not the same person"),
            Self::NotMine { address } => write!(f, "{address} is not yours"),
            Self::Mark { address, is } => match is {
                Kind::Person => write!(f, "{address} is a person"),
                Kind::List => write!(f, "{address} is a list"),
                Kind::Robot => write!(f, "{address} is a robot"),
                Kind::Role => write!(f, "{address} is a role account"),
            },
            Self::Snooze { address, until } => {
                write!(
                    f,
                    "no reminder of {address} until {}",
                    until.to_utc().format("%Y-%m-%d")
                )
            }
            Self::LetGo { address } => write!(f, "no reminder of {address} any more"),
        }
    }
}

impl Decision {
    /// Returns whether it says who is who, or what somebody is; else it is about reminders alone.
    pub fn is_about_people(&self) -> bool {
        match self {
            Self::Merge { .. } | Self::Split { .. } | Self::Apart { .. } | Self::Mark { .. } => {
                true
            }
            Self::NotMine { .. } | Self::Snooze { .. } | Self::LetGo { .. } => false,
        }
    }

    /// Returns the addresses that it names.
    pub fn addresses(&self) -> Vec<&Address> {
        match self {
            Self::Merge { one, other } | Self::Apart { one, other } => vec![one, other],
            Self::Split { address }
            | Self::NotMine { address }
            | Self::Mark { address, .. }
            | Self::Snooze { address, .. }
            | Self::LetGo { address } => vec![address],
        }
    }
}
