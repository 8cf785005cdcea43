//! What can go wrong while harvesting; `problem.rs` says it to the user.

use crate::net::NetError;

/// Whatever the caller's own side reports, such as a store that cannot be written.
pub type SinkError = Box<dyn std::error::Error + Send + Sync>;

/// Why a harvest or a sign-in check ended. `to_string` is for developers; users read what [`crate::text::Problem`] says.
/// What was handed over before stays done.
#[derive(Debug, thiserror::Error)]
pub enum HarvestError {
    /// There is no protected connection.
    #[error(transparent)]
    Net(#[from] NetError),
    /// The server does not take this name with this password.
    #[error("{host} rejected the sign-in")]
    SignInRejected {
        /// The host.
        host: String,
        /// The name.
        username: String,
        /// What the server said.
        said: String,
    },
    /// The server wants another way of signing in than a password.
    #[error("{host} takes no passwords")]
    PasswordsNotTaken {
        /// The host.
        host: String,
    },
    /// The server takes no access tokens.
    #[error("{host} takes no access tokens")]
    TokensNotTaken {
        /// The host.
        host: String,
    },
    /// The server does not take the access token.
    #[error("{host} rejected the access token")]
    TokenRefused {
        /// The host.
        host: String,
        /// The name.
        username: String,
        /// What the server said.
        said: String,
    },
    /// Nothing that could sign in is to be had.
    #[error("no credential")]
    NoCredential(#[source] SinkError),
    /// The password or the name holds a character beyond ASCII, and the server has no way of signing in that carries it.
    #[error("{host} cannot be sent a credential beyond ASCII")]
    BeyondAscii {
        /// The host.
        host: String,
    },
    /// The password or the name holds a character that no sign-in can carry.
    #[error("a control character in the credential")]
    Unsendable,
    /// The server has too many connections of this account open: the password may be right.
    #[error("{host} has too many connections open")]
    TooManyConnections {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The server keeps asking to wait.
    #[error("{host} throttles")]
    Throttled {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The server cannot serve this account at present, whatever the password.
    #[error("{host} is unavailable")]
    Unavailable {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The server refused a command that every IMAP server takes.
    #[error("{host} refused a command")]
    CommandRefused {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// The connection broke again and again without anything being read in between.
    #[error("the connection to {host} broke {times} times in a row")]
    Lost {
        /// The host.
        host: String,
        /// How often.
        times: u32,
        /// What happened the last time.
        last: Box<NetError>,
    },
    /// The server sends without end what nobody asked for.
    #[error("{host} floods")]
    Flooded {
        /// The host.
        host: String,
    },
    /// A command that could change something was about to be written: it was not.
    #[error("a forbidden command: {command}")]
    Forbidden {
        /// The first words of it.
        command: String,
    },
    /// What was read could not be handed over.
    #[error("what was read could not be kept")]
    Sink(#[source] SinkError),
    /// The user stopped it.
    #[error("stopped")]
    Stopped,
}
