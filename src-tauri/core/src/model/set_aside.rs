//! Why mail that a server or a file counts is not stored: as a code, with the words of others where there are any.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a folder is not read, or a message is not stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "code", content = "quote", rename_all = "snake_case")]
pub enum SetAsideReason {
    /// The folder is for spam.
    Junk,
    /// The folder is for deleted mail.
    Trash,
    /// The folder is for unfinished mail.
    Drafts,
    /// All that is in the folder is in the one that holds everything (Gmail's labels).
    Covered,
    /// The folder belongs to somebody else, or to many.
    NotYours,
    /// The server does not open the folder, in its words; empty where it gave none.
    FolderRefused(String),
    /// The server tells neither which UIDs the folder holds nor where they end.
    FolderWithoutUids,
    /// The folder's UIDVALIDITY changes again and again.
    FolderUnstable,
    /// The folder lists messages and gives none of them.
    FolderWithheld,
    /// The message's header names nobody.
    NamesNobody,
    /// Neither the message's header nor the server says when it was written.
    Undated,
    /// The server lists the message but does not give it.
    NotGiven,
    /// The server refuses the message, in its words; empty where it gave none.
    Refused(String),
    /// The connection breaks when the message is read; what was said of that, or empty.
    BreaksConnection(String),
    /// Noted by an earlier version, in words that are not known any more.
    Other(String),
}

impl SetAsideReason {
    /// Returns the code that the store keeps.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Junk => "junk",
            Self::Trash => "trash",
            Self::Drafts => "drafts",
            Self::Covered => "covered",
            Self::NotYours => "not_yours",
            Self::FolderRefused(_) => "folder_refused",
            Self::FolderWithoutUids => "folder_without_uids",
            Self::FolderUnstable => "folder_unstable",
            Self::FolderWithheld => "folder_withheld",
            Self::NamesNobody => "names_nobody",
            Self::Undated => "undated",
            Self::NotGiven => "not_given",
            Self::Refused(_) => "refused",
            Self::BreaksConnection(_) => "breaks_connection",
            Self::Other(_) => "other",
        }
    }

    /// Returns the words of others that go with it.
    pub fn quote(&self) -> Option<&str> {
        match self {
            Self::FolderRefused(words)
            | Self::Refused(words)
            | Self::BreaksConnection(words)
            | Self::Other(words) => Some(words),
            _ => None,
        }
    }

    /// Reads what the store keeps. A code that is not known, as a later version may write, is taken for words.
    pub fn from_code(code: &str, quote: Option<String>) -> Self {
        let words = |quote: Option<String>| quote.unwrap_or_default();
        match code {
            "junk" => Self::Junk,
            "trash" => Self::Trash,
            "drafts" => Self::Drafts,
            "covered" => Self::Covered,
            "not_yours" => Self::NotYours,
            "folder_refused" => Self::FolderRefused(words(quote)),
            "folder_without_uids" => Self::FolderWithoutUids,
            "folder_unstable" => Self::FolderUnstable,
            "folder_withheld" => Self::FolderWithheld,
            "names_nobody" => Self::NamesNobody,
            "undated" => Self::Undated,
            "not_given" => Self::NotGiven,
            "refused" => Self::Refused(words(quote)),
            "breaks_connection" => Self::BreaksConnection(words(quote)),
            "other" => Self::Other(words(quote)),
            unknown => Self::Other(quote.unwrap_or_else(|| unknown.to_owned())),
        }
    }

    /// Returns whether the folder would be read if the server let it be.
    pub fn is_refused_folder(&self) -> bool {
        matches!(
            self,
            Self::FolderRefused(_)
                | Self::FolderWithoutUids
                | Self::FolderUnstable
                | Self::FolderWithheld
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_read_as_it_was_kept() {
        let words = || "go away".to_owned();
        for reason in [
            SetAsideReason::Junk,
            SetAsideReason::Trash,
            SetAsideReason::Drafts,
            SetAsideReason::Covered,
            SetAsideReason::NotYours,
            SetAsideReason::FolderRefused(words()),
            SetAsideReason::FolderWithoutUids,
            SetAsideReason::FolderUnstable,
            SetAsideReason::FolderWithheld,
            SetAsideReason::NamesNobody,
            SetAsideReason::Undated,
            SetAsideReason::NotGiven,
            SetAsideReason::Refused(words()),
            SetAsideReason::BreaksConnection(words()),
            SetAsideReason::Other(words()),
        ] {
            let quote = reason.quote().map(str::to_owned);
            assert_eq!(SetAsideReason::from_code(reason.code(), quote), reason);
            let json = serde_json::to_value(&reason).unwrap();
            assert_eq!(json["code"], reason.code(), "one code in store and JSON");
        }
    }
}
