//! How an account signs in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who gives programs the permission to read a mailbox, once its owner has said so in the browser (OAuth 2.0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Authority {
    /// Gmail, and Google Workspace under domains of its own.
    Google,
    /// Outlook.com, and Microsoft 365 under domains of its own.
    Microsoft,
}

impl Authority {
    /// Returns the word for it, as the store spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Google => "google",
            Self::Microsoft => "microsoft",
        }
    }

    /// Returns the authority that a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Google, Self::Microsoft]
            .into_iter()
            .find(|authority| authority.as_str() == word)
    }

    /// Returns its name, for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Google => "Google",
            Self::Microsoft => "Microsoft",
        }
    }
}

/// How an account signs in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "with", rename_all = "lowercase")]
pub enum SignIn {
    /// With a password.
    #[default]
    Password,
    /// With a permission that its owner gave in the browser.
    OAuth {
        /// Who gives it.
        authority: Authority,
        /// The program that it is given to: the user's own registration there.
        client_id: String,
    },
}
