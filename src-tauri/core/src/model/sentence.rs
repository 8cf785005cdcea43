//! Sentences in parts, so that the window can link the people in them and keep every name apart from the words around it.

use super::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Part {
    /// Words of Closeknit's own.
    Text {
        /// The words.
        text: String,
    },
    /// Somebody, by name or address as it stood in a header: not to be trusted with anything but being shown.
    Person {
        /// Who, where they have a page of their own.
        id: Option<PersonId>,
        /// What they are called here.
        text: String,
    },
    /// Any other words of somebody else's: a domain, a folder, what a server said. As little to be trusted.
    Quote {
        /// The words.
        text: String,
    },
    /// A date, in the user's time zone.
    Date {
        /// The moment.
        at: Timestamp,
        /// How it is said.
        text: String,
    },
    /// A number, with its thousands apart.
    Number {
        /// How it is written.
        text: String,
    },
}

impl Part {
    /// Returns what is said here, as it came.
    pub fn text(&self) -> &str {
        match self {
            Self::Text { text }
            | Self::Person { text, .. }
            | Self::Quote { text }
            | Self::Date { text, .. }
            | Self::Number { text } => text,
        }
    }
}

/// A sentence or a phrase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Sentence(pub Vec<Part>);
