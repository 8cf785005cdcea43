//! Accounts, their mailboxes, and what has been read of them.

use super::{AccountId, MailboxId, Pin, SignIn, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// How the connection to a server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte, as on port 993.
    Tls,
    /// STARTTLS before anything else; its absence is an error, never a fall-back.
    StartTls,
    /// No protection: only for hosts that are this machine.
    Plain,
}

impl Security {
    /// Returns the port that this protection is usually found on.
    pub fn usual_port(self) -> u16 {
        match self {
            Self::Tls => 993,
            Self::StartTls | Self::Plain => 143,
        }
    }

    /// Returns the word for it, as the command line and the store spell it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::StartTls => "starttls",
            Self::Plain => "plain",
        }
    }

    /// Returns the protection that a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Tls, Self::StartTls, Self::Plain]
            .into_iter()
            .find(|security| security.as_str() == word)
    }
}

/// Where an account's server is and who signs in there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Endpoint {
    /// Host name or IP address.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// Protection of the connection.
    pub security: Security,
    /// The name to sign in with.
    pub username: String,
    /// The one certificate that its server may show; `None` for any that the system trusts.
    #[serde(default)]
    pub pin: Option<Pin>,
}

/// A secret that signs in: wiped from memory when dropped, never printed.
#[derive(Clone, PartialEq, Eq, Deserialize, Zeroize, ZeroizeOnDrop, TS)]
#[serde(from = "String")]
#[ts(type = "string")]
pub struct Credential {
    secret: String,
    is_token: bool,
}

impl Credential {
    /// Takes a password.
    pub fn new(password: String) -> Self {
        Self {
            secret: password,
            is_token: false,
        }
    }

    /// Takes an access token, which signs in by other words than a password does.
    pub fn token(token: String) -> Self {
        Self {
            secret: token,
            is_token: true,
        }
    }

    /// Returns whether it is an access token.
    pub fn is_token(&self) -> bool {
        self.is_token
    }

    /// Returns the secret, for the one place that sends it and the one that keeps it.
    pub fn reveal(&self) -> &str {
        &self.secret
    }
}

impl From<String> for Credential {
    fn from(password: String) -> Self {
        Self::new(password)
    }
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credential(hidden)")
    }
}

/// An account as the store keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The user's address there.
    pub email: String,
    /// Its server; `None` for imported files.
    pub endpoint: Option<Endpoint>,
    /// How it signs in there.
    pub sign_in: SignIn,
}

/// What a mailbox is for, by SPECIAL-USE or by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum MailboxRole {
    /// What the user sent.
    Sent,
    /// Everything, as on Gmail.
    All,
    /// What the user put away.
    Archive,
    /// INBOX.
    Inbox,
    /// Any other.
    Other,
    /// Unfinished mail; not harvested.
    Drafts,
    /// Spam; not harvested.
    Junk,
    /// Deleted mail; not harvested.
    Trash,
}

impl MailboxRole {
    /// Every role, in the order in which mailboxes are harvested.
    pub const ALL: [Self; 8] = [
        Self::Sent,
        Self::All,
        Self::Archive,
        Self::Inbox,
        Self::Other,
        Self::Drafts,
        Self::Junk,
        Self::Trash,
    ];

    /// Returns whether mailboxes of this role are read.
    pub fn is_harvested(self) -> bool {
        !matches!(self, Self::Drafts | Self::Junk | Self::Trash)
    }

    /// Returns the word for it, as the store spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::All => "all",
            Self::Archive => "archive",
            Self::Inbox => "inbox",
            Self::Other => "other",
            Self::Drafts => "drafts",
            Self::Junk => "junk",
            Self::Trash => "trash",
        }
    }

    /// Returns the role that a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

/// UIDs from `first` to `last`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UidRange {
    /// The lowest.
    pub first: u32,
    /// The highest; never below `first`.
    pub last: u32,
}

/// How far a mailbox has been read: the ranges done mean something only under their UIDVALIDITY.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkpoint {
    /// The UIDVALIDITY under which the ranges were read.
    pub uid_validity: u32,
    /// Ranges done, ascending and apart.
    pub done: Vec<UidRange>,
}

/// A mailbox as the store keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Its id.
    pub id: MailboxId,
    /// The account it belongs to.
    pub account: AccountId,
    /// Its name, byte for byte as the server gave it.
    pub raw_name: Vec<u8>,
    /// What it is for.
    pub role: MailboxRole,
    /// How far it has been read.
    pub checkpoint: Checkpoint,
    /// How many messages the server said it holds, when it last said so.
    pub on_server: u64,
}

/// One line of the wire receipt: what was sent to a server, with secrets left out, and the bytes of its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WireLine {
    /// When the command was sent.
    pub at: Timestamp,
    /// The host it was sent to.
    pub host: String,
    /// The command without its tag; a secret is written as `***`.
    pub command: String,
    /// Bytes sent, on the wire.
    #[ts(type = "number")]
    pub bytes_out: u64,
    /// Bytes received since the line before, on the wire.
    #[ts(type = "number")]
    pub bytes_in: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_is_never_printed() {
        assert!(!format!("{:?}", Credential::new("canary".to_owned())).contains("canary"));
    }
}
