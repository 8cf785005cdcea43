//! What can go wrong when the user signs in with the browser, in words for a person.

use super::authority::registration;
use crate::account::KeyringError;
use crate::model::Authority;
use crate::net::NetError;

/// Why there is no permission, or none any more. `to_string` says what happened, [`OAuthError::reason`] why,
/// [`OAuthError::hint`] what to do next. None of it holds a secret.
#[derive(Debug, thiserror::Error)]
pub enum OAuthError {
    /// Nobody is known who gives permission to read from this server.
    #[error("{host} takes no sign-in by the browser")]
    NotOffered {
        /// The mail server.
        host: String,
    },
    /// There is no registration that the permission could be given to.
    #[error("Signing in at {} takes a client id of your own", authority.name())]
    NoClient {
        /// Who gives it.
        authority: Authority,
    },
    /// The network, on the way to whoever gives tokens, or on the way back from the browser.
    #[error(transparent)]
    Net(#[from] NetError),
    /// Whoever gives tokens cannot do so at present.
    #[error("{host} cannot answer at present")]
    Unavailable {
        /// The token server.
        host: String,
        /// What it said.
        said: String,
    },
    /// The user did not allow it.
    #[error("You did not allow it at {}", authority.name())]
    Denied {
        /// Who asked.
        authority: Authority,
    },
    /// What was allowed is less than what is needed.
    #[error("What you allowed at {} does not include your mail", authority.name())]
    TooLittle {
        /// Who asked.
        authority: Authority,
        /// What was allowed.
        scope: String,
    },
    /// Nobody came back from the browser.
    #[error("The browser did not come back within {minutes} minutes")]
    NotBack {
        /// How long it was waited.
        minutes: u64,
        /// Whether somebody came who did not belong to this sign-in.
        strangers: bool,
    },
    /// The registration is not one that permission can be given to.
    #[error("{} does not accept this client id and client secret", authority.name())]
    WrongClient {
        /// Who said so.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// What the browser brought back is not taken, as when it came too late.
    #[error("{} does not take what the browser brought back", authority.name())]
    CodeRefused {
        /// Who said so.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// The permission was withdrawn, or has ended.
    #[error("The permission to read the mail of {email} has ended")]
    Withdrawn {
        /// Whose mail.
        email: String,
        /// Who gave it.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// Anything else that was refused.
    #[error("{} refused the sign-in", authority.name())]
    Refused {
        /// Who refused.
        authority: Authority,
        /// In its words.
        said: String,
    },
    /// An answer that is none.
    #[error("{host} gave an answer that cannot be understood")]
    Strange {
        /// The token server.
        host: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// There is no keyring to keep the permission in, or it does not take it.
    #[error("The sign-in cannot be kept")]
    NotKeepable(#[source] KeyringError),
    /// The keyring keeps it, perhaps, but does not give it.
    #[error("The sign-in kept for {email} cannot be read")]
    Unreadable {
        /// The account.
        email: String,
        /// Why.
        #[source]
        source: KeyringError,
    },
    /// The keyring keeps no permission for this account.
    #[error("No sign-in is kept for {email}")]
    NotKept {
        /// The account.
        email: String,
    },
    /// A password was handed over for an account that signs in with the browser.
    #[error("{email} signs in with the browser, not with a password")]
    NoPassword {
        /// The account.
        email: String,
    },
    /// The system gives no random bytes, without which others could guess the way back.
    #[error("This system gives no random numbers")]
    NoRandom {
        /// What it said.
        said: String,
    },
}

impl OAuthError {
    /// Returns why it happened, in a sentence.
    pub fn reason(&self) -> String {
        match self {
            Self::Net(error) => error.reason(),
            Self::NotOffered { .. } => {
                "Closeknit knows the sign-in pages of Google and Microsoft, for their own mail servers.".to_owned()
            }
            Self::NoClient { authority } => format!(
                "Closeknit has none registered at {}, so that nobody but you stands between you and your mail.",
                authority.name()
            ),
            Self::Unavailable { said, .. }
            | Self::WrongClient { said, .. }
            | Self::CodeRefused { said, .. }
            | Self::Withdrawn { said, .. }
            | Self::Refused { said, .. } => format!("It said: {said}"),
            Self::Denied { .. } => "The page in the browser was answered with no.".to_owned(),
            Self::TooLittle { scope, .. } => format!("It includes: {scope}"),
            Self::NotBack { strangers, .. } => match strangers {
                true => "Something came that did not belong to this sign-in; it was not taken.".to_owned(),
                false => "The page was not answered, or closed.".to_owned(),
            },
            Self::Strange { what, .. } => format!("It sent {what}."),
            Self::NotKeepable(error) => format!("{error}. {}", error.reason()),
            Self::Unreadable { source, .. } => format!("{source}. {}", source.reason()),
            Self::NotKept { .. } => "The keyring has none for this account.".to_owned(),
            Self::NoPassword { .. } => "That is how it was added.".to_owned(),
            Self::NoRandom { said } => format!("It said: {said}."),
        }
    }

    /// Returns what the user can do next, in a sentence or several.
    pub fn hint(&self) -> String {
        match self {
            Self::Net(error) => error.hint(),
            Self::NotOffered { .. } => "Sign in with a password or an app password.".to_owned(),
            Self::NoClient { authority } | Self::WrongClient { authority, .. } => {
                registration(*authority).join(" ")
            }
            Self::Unavailable { .. } => "Try again in a while; what was read is kept.".to_owned(),
            Self::Denied { .. } => {
                "Start again and allow it, or use an app password where your provider has them.".to_owned()
            }
            Self::TooLittle { .. } => {
                "Start again, and leave the mark set that allows it to read your mail.".to_owned()
            }
            Self::NotBack { .. } | Self::CodeRefused { .. } => {
                "Start again, and go on in the browser until it says that you can go back.".to_owned()
            }
            Self::Withdrawn { email, .. } | Self::NotKept { email } => {
                format!("Sign in with your browser again (closeknit account sign-in {email}); what was read is kept.")
            }
            Self::Refused { .. } => {
                "Look whether the registration behind the client id allows this, then start again.".to_owned()
            }
            Self::Strange { .. } => "Try again later; what was read is kept.".to_owned(),
            Self::NotKeepable(_) => {
                "Install a keyring such as GNOME Keyring and unlock it, or use an app password where your provider has \
                 them."
                    .to_owned()
            }
            Self::Unreadable { .. } => "Unlock the keyring and try again.".to_owned(),
            Self::NoPassword { email } => {
                format!("Leave the password out; closeknit account sign-in {email} signs in anew.")
            }
            Self::NoRandom { .. } => "Restart this computer and try again.".to_owned(),
        }
    }
}
