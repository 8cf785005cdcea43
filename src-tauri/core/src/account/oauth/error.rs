//! What can go wrong when the user signs in with the browser; `problem.rs` says it to the user.

use crate::account::KeyringError;
use crate::model::Authority;
use crate::net::NetError;

/// Why there is no permission, or none any more. `to_string` is for developers; users read what
/// [`crate::text::Problem`] says. None of it holds a secret.
#[derive(Debug, thiserror::Error)]
pub enum OAuthError {
    /// Nobody is known who gives permission to read from this server.
    #[error("no authority for {host}")]
    NotOffered {
        /// The mail server.
        host: String,
    },
    /// There is no registration that the permission could be given to.
    #[error("no client for {}", authority.name())]
    NoClient {
        /// Who gives it.
        authority: Authority,
    },
    /// The network, on the way to whoever gives tokens, or on the way back from the browser.
    #[error(transparent)]
    Net(#[from] NetError),
    /// Whoever gives tokens cannot do so at present.
    #[error("{host} is unavailable")]
    Unavailable {
        /// The token server.
        host: String,
        /// How it said so.
        how: Outage,
    },
    /// The user did not allow it.
    #[error("denied at {}", authority.name())]
    Denied {
        /// Who asked.
        authority: Authority,
    },
    /// What was allowed is less than what is needed.
    #[error("too little was granted at {}", authority.name())]
    TooLittle {
        /// Who asked.
        authority: Authority,
        /// What was allowed.
        scope: String,
    },
    /// Nobody came back from the browser.
    #[error("nobody came back within {minutes} min")]
    NotBack {
        /// How long it was waited.
        minutes: u64,
        /// Whether somebody came who did not belong to this sign-in.
        strangers: bool,
    },
    /// The registration is not one that permission can be given to.
    #[error("{} rejects the client", authority.name())]
    WrongClient {
        /// Who said so.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// What the browser brought back is not taken, as when it came too late.
    #[error("{} rejects the code", authority.name())]
    CodeRefused {
        /// Who said so.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// The permission was withdrawn, or has ended.
    #[error("the permission has ended")]
    Withdrawn {
        /// Whose mail.
        email: String,
        /// Who gave it.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// Anything else that was refused.
    #[error("{} refused", authority.name())]
    Refused {
        /// Who refused.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// An answer that is none.
    #[error("an odd answer of {host}")]
    Strange {
        /// The token server.
        host: String,
        /// What is wrong with it.
        what: Oddity,
    },
    /// There is no keyring to keep the permission in, or it does not take it.
    #[error("the permission cannot be kept")]
    NotKeepable(#[source] KeyringError),
    /// The keyring keeps it, perhaps, but does not give it.
    #[error("the permission cannot be read")]
    Unreadable {
        /// The account.
        email: String,
        /// Why.
        #[source]
        source: KeyringError,
    },
    /// The keyring keeps no permission for this account.
    #[error("no permission is kept")]
    NotKept {
        /// The account.
        email: String,
    },
    /// A password was handed over for an account that signs in with the browser.
    #[error("a password for an account that signs in with the browser")]
    NoPassword {
        /// The account.
        email: String,
    },
    /// The system gives no random bytes, without which others could guess the way back.
    #[error("no random numbers")]
    NoRandom {
        /// What it said.
        said: String,
    },
}

/// How a token server says that it cannot answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outage {
    /// By a status of HTTP.
    Status(u16),
    /// In its words.
    Said(String),
}

/// What is wrong with a token server's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// It is no token.
    NotAToken,
    /// Its token is not one that is carried in a header.
    OtherToken,
    /// No refresh token is with it, without which the user would be asked every hour.
    NoRefreshToken,
}
