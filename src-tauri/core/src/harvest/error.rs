//! What can go wrong while harvesting, in words for a person.

use crate::net::NetError;

/// Whatever the caller's own side reports, such as a store that cannot be written.
pub type SinkError = Box<dyn std::error::Error + Send + Sync>;

/// Why a harvest or a sign-in check ended. `to_string` says what happened, [`HarvestError::reason`] why,
/// [`HarvestError::hint`] what to do next. What was handed over before stays done.
#[derive(Debug, thiserror::Error)]
pub enum HarvestError {
    /// There is no protected connection.
    #[error(transparent)]
    Net(#[from] NetError),
    /// The server does not take this name with this password.
    #[error("{host} did not accept the sign-in of {username}")]
    SignInRejected {
        /// The host.
        host: String,
        /// The name.
        username: String,
        /// What the server said.
        said: String,
    },
    /// The server wants another way of signing in than a password.
    #[error("{host} does not take passwords")]
    PasswordsNotTaken {
        /// The host.
        host: String,
    },
    /// The server takes no access tokens.
    #[error("{host} does not take permissions given in the browser")]
    TokensNotTaken {
        /// The host.
        host: String,
    },
    /// The server does not take the access token.
    #[error("{host} did not accept the permission to read the mail of {username}")]
    TokenRefused {
        /// The host.
        host: String,
        /// The name.
        username: String,
        /// What the server said.
        said: String,
    },
    /// Nothing that could sign in is to be had.
    #[error("{0}")]
    NoCredential(#[source] SinkError),
    /// The password or the name holds a character beyond ASCII, and the server has no way of signing in that carries it.
    #[error("{host} cannot be sent this password or user name")]
    BeyondAscii {
        /// The host.
        host: String,
    },
    /// The password or the name holds a character that no sign-in can carry.
    #[error("The password or the user name holds a character that cannot be sent")]
    Unsendable,
    /// The server has too many connections of this account open: the password may be right.
    #[error("{host} says that too many connections are open")]
    TooManyConnections {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The server keeps asking to wait.
    #[error("{host} asks to be left alone for a while")]
    Throttled {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The server cannot serve this account at present, whatever the password.
    #[error("{host} cannot serve this account at present")]
    Unavailable {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The server refused a command that every IMAP server takes.
    #[error("{host} refused to list the mailboxes")]
    CommandRefused {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The connection broke again and again without anything being read in between.
    #[error("The connection to {host} broke {times} times in a row")]
    Lost {
        /// The host.
        host: String,
        /// How often.
        times: u32,
        /// What happened the last time.
        said: String,
    },
    /// The server sends without end what nobody asked for.
    #[error("{host} sends more than it was asked for")]
    Flooded {
        /// The host.
        host: String,
    },
    /// A command that could change something was about to be written: it was not.
    #[error("Closeknit kept itself from sending a command that it does not allow")]
    Forbidden {
        /// The first words of it.
        command: String,
    },
    /// What was read could not be handed over.
    #[error("What was read could not be kept")]
    Sink(#[source] SinkError),
    /// The user stopped it.
    #[error("Stopped")]
    Stopped,
}

impl HarvestError {
    /// Returns why it happened, in a sentence.
    pub fn reason(&self) -> String {
        match self {
            Self::Net(error) => error.reason(),
            Self::SignInRejected { said, .. }
            | Self::TokenRefused { said, .. }
            | Self::TooManyConnections { said, .. }
            | Self::Throttled { said, .. }
            | Self::Unavailable { said, .. }
            | Self::CommandRefused { said, .. } => match said.is_empty() {
                true => "The server gave no reason.".to_owned(),
                false => format!("The server said: {said}"),
            },
            Self::PasswordsNotTaken { .. } => {
                "It offers no way of signing in with a password.".to_owned()
            }
            Self::TokensNotTaken { .. } => {
                "It offers neither XOAUTH2 nor OAUTHBEARER.".to_owned()
            }
            Self::NoCredential(source) => match source.source() {
                Some(deeper) => format!("{deeper}."),
                None => "Nothing more is known.".to_owned(),
            },
            Self::BeyondAscii { .. } => {
                "It holds a letter beyond ASCII, and the server does not offer AUTHENTICATE PLAIN, which could carry it."
                    .to_owned()
            }
            Self::Unsendable => "It is a line break or another control character.".to_owned(),
            Self::Lost { said, .. } => format!("The last time: {said}"),
            Self::Flooded { .. } => {
                "It is broken, or somebody wants to fill this computer's memory.".to_owned()
            }
            Self::Forbidden { command } => {
                format!("\u{201c}{command}\u{201d} is not among the commands that only read.")
            }
            Self::Sink(source) => format!("{source}."),
            Self::Stopped => "You asked for it.".to_owned(),
        }
    }

    /// Returns what the user can do next, in a sentence.
    pub fn hint(&self) -> String {
        match self {
            Self::Net(error) => return error.hint(),
            Self::SignInRejected { .. } => {
                "Check the user name and the password; many providers want an app password made for mail programs."
            }
            Self::PasswordsNotTaken { .. } => {
                "Ask your provider whether it offers app passwords for IMAP."
            }
            Self::TokensNotTaken { .. } => "Sign in with a password instead.",
            Self::TokenRefused { .. } => {
                "Sign in with your browser again, as the owner of this mailbox, and allow it to read your mail."
            }
            Self::NoCredential(_) => "Put that right and try again; what was read is kept.",
            Self::BeyondAscii { .. } => {
                "Change the password to one of plain letters, digits and signs, or make an app password."
            }
            Self::Unsendable => "Type the password again.",
            Self::TooManyConnections { .. } => {
                "Close other mail programs or wait a few minutes, then try again; the password may be right."
            }
            Self::Throttled { .. } | Self::Unavailable { .. } => {
                "Try again in an hour; what was read is kept."
            }
            Self::CommandRefused { .. } => {
                "Try again later; if it stays so, ask your provider whether IMAP is turned on for you."
            }
            Self::Lost { .. } => "Check your connection and try again; what was read is kept.",
            Self::Flooded { .. } => {
                "Try again later; if it stays so, ask whoever runs the server. What was read is kept."
            }
            Self::Forbidden { .. } => {
                "This is a fault in Closeknit: please report it. Your mailbox was not touched."
            }
            Self::Sink(_) => "Put that right and harvest again; what was kept stays kept.",
            Self::Stopped => "Start again when you like; what was read is kept.",
        }
        .to_owned()
    }
}
