//! What can go wrong between here and a server, in words for a person.

use crate::model::{Pin, ShownCertificate};

/// Why there is no protected connection. `to_string` says what happened, [`NetError::reason`] why,
/// [`NetError::hint`] what to do next.
#[derive(Debug, thiserror::Error)]
pub enum NetError {
    /// No account names this host.
    #[error("{host} is not a server of any of your accounts")]
    NotAllowed {
        /// The host.
        host: String,
    },
    /// The name does not resolve.
    #[error("There is no server called {host}")]
    UnknownHost {
        /// The host.
        host: String,
        /// What the system said.
        said: String,
    },
    /// Nobody listens there, or the network refuses.
    #[error("{host} does not take connections on port {port}")]
    Refused {
        /// The host.
        host: String,
        /// The port.
        port: u16,
        /// What the system said.
        said: String,
    },
    /// Nothing moved for too long.
    #[error("{host} did not answer for {seconds} seconds")]
    Silent {
        /// The host.
        host: String,
        /// How long it was waited.
        seconds: u64,
    },
    /// The connection ended in the middle.
    #[error("The connection to {host} was cut")]
    Cut {
        /// The host.
        host: String,
        /// What the system said.
        said: String,
    },
    /// The server's certificate is past its date.
    #[error("The certificate of {host} has expired")]
    CertificateExpired {
        /// The host.
        host: String,
    },
    /// The certificate is somebody else's.
    #[error("The certificate that {host} shows is not for {host}")]
    CertificateForAnother {
        /// The host.
        host: String,
    },
    /// Nobody whom this machine trusts vouches for the certificate.
    #[error("Nobody this computer trusts vouches for the certificate of {host}")]
    CertificateUntrusted {
        /// The host.
        host: String,
        /// What the TLS library said.
        said: String,
    },
    /// The certificate is not the one that was pinned.
    #[error("{host} shows another certificate than the one you confirmed")]
    PinChanged {
        /// The host.
        host: String,
        /// The one that was pinned.
        confirmed: Pin,
        /// What it shows now.
        shown: Box<ShownCertificate>,
    },
    /// A certificate that was shown or handed in cannot be read.
    #[error("A certificate for {host} cannot be read")]
    BadCertificate {
        /// The host.
        host: String,
        /// What the TLS library said.
        said: String,
    },
    /// The two sides agree on no protection (TLS 1.2 at least), or what answers is no TLS at all.
    #[error("No protected connection to {host} could be agreed on")]
    NoAgreement {
        /// The host.
        host: String,
        /// What the TLS library said.
        said: String,
    },
    /// The server does not offer STARTTLS.
    #[error("{host} does not protect this connection")]
    NoStartTls {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// Someone spoke where only the server's one line was due: nothing was sent.
    #[error("The connection to {host} was tampered with, or its server is broken")]
    Tampered {
        /// The host.
        host: String,
        /// What was out of place.
        what: &'static str,
    },
    /// What answers is not an IMAP server, or turns us away before anything was said.
    #[error("{host} did not answer as a mail server does")]
    NotImap {
        /// The host.
        host: String,
        /// What it said.
        said: String,
    },
    /// What answers is not a web server, or its answer breaks off or has no end.
    #[error("{host} did not answer as a web server does")]
    NotHttp {
        /// The host.
        host: String,
        /// What it sent instead.
        said: String,
    },
    /// No port of this machine could be opened for the browser to come back to.
    #[error("Closeknit cannot wait for your browser")]
    CannotListen {
        /// What the system said.
        said: String,
    },
    /// The system does not say where its name server is.
    #[error("Closeknit cannot find this computer's name server")]
    NoResolver {
        /// What the system said.
        said: String,
    },
    /// A name server gives no answer that can be read.
    #[error("The name server {host} gives no answer")]
    NotDns {
        /// The name server's address.
        host: String,
        /// Why, as a clause.
        said: String,
    },
    /// Plain text is for this machine alone.
    #[error("Closeknit does not talk to {host} without protection")]
    PlainElsewhere {
        /// The host.
        host: String,
    },
    /// The user stopped it.
    #[error("Stopped")]
    Stopped,
}

impl NetError {
    /// Returns why it happened, in a sentence.
    pub fn reason(&self) -> String {
        match self {
            Self::NotAllowed { .. } => {
                "Closeknit connects only to the servers of your own accounts.".to_owned()
            }
            Self::UnknownHost { said, .. }
            | Self::Refused { said, .. }
            | Self::Cut { said, .. }
            | Self::CertificateUntrusted { said, .. }
            | Self::BadCertificate { said, .. }
            | Self::CannotListen { said }
            | Self::NoAgreement { said, .. }
            | Self::NoResolver { said } => format!("The system said: {said}."),
            Self::NotDns { said, .. } => format!("Asked, {said}."),
            Self::Silent { .. } => {
                "The connection stands, but nothing comes back, or nothing there answers at all."
                    .to_owned()
            }
            Self::CertificateExpired { .. } => {
                "A certificate past its date proves nothing about who is answering.".to_owned()
            }
            Self::CertificateForAnother { .. } => {
                "Either the server's name is spelt wrong or someone else is answering.".to_owned()
            }
            Self::PinChanged {
                confirmed, shown, ..
            } => format!(
                "You confirmed the one with the SHA-256 fingerprint {confirmed}. It shows {}, {shown}. It was renewed, or \
                 someone else is answering.",
                shown.sha256
            ),
            Self::NoStartTls { said, .. } => {
                format!("It does not offer STARTTLS; it said: {said}")
            }
            Self::Tampered { what, .. } => format!("{what} Nothing was sent to it."),
            Self::NotImap { said, .. } if said.is_empty() => {
                "It ended the connection without a greeting.".to_owned()
            }
            Self::NotImap { said, .. } => format!("It said: {said}"),
            Self::NotHttp { said, .. } => format!("It sent {said}."),
            Self::PlainElsewhere { .. } => {
                "Your password would cross the network in the clear.".to_owned()
            }
            Self::Stopped => "You asked for it.".to_owned(),
        }
    }

    /// Returns what the user can do next, in a sentence.
    pub fn hint(&self) -> String {
        match self {
            Self::NotAllowed { .. } => "Add the account that it belongs to first.",
            Self::UnknownHost { .. } => {
                "Check the spelling of the server's name and your connection to the internet."
            }
            Self::Refused { .. } => {
                "Check the server's name and port: 993 for TLS, 143 for STARTTLS."
            }
            Self::Silent { .. } | Self::Cut { .. } => {
                "Check your connection and try again; what was read is kept."
            }
            Self::CertificateExpired { .. } => {
                "Check your computer's date; if it is right, tell whoever runs the server."
            }
            Self::CertificateForAnother { .. } => {
                "Use the server name that your provider gives for IMAP."
            }
            Self::CertificateUntrusted { .. } => {
                "If it is your own server or a bridge on this computer, confirm its certificate for this account."
            }
            Self::PinChanged { shown, .. } => {
                return format!(
                    "If you know why, as when Proton Mail Bridge was installed anew, confirm the new one in the settings \
                     or with: closeknit account check ADDRESS --pin {}; if not, do not go on.",
                    shown.sha256
                );
            }
            Self::BadCertificate { .. } => "Ask whoever runs the server.",
            Self::NoAgreement { .. } => {
                "Check the port: 993 speaks TLS from the start, 143 wants STARTTLS."
            }
            Self::NoStartTls { .. } => "Use port 993 with TLS instead.",
            Self::Tampered { .. } => {
                "Use port 993 with TLS; on a network you do not know, leave it be."
            }
            Self::NotImap { .. } => "Check the server's name and port, or try again later.",
            Self::NotHttp { .. } => "Try again later.",
            Self::CannotListen { .. } => {
                "Look whether a firewall on this computer keeps programs from talking to it alone (127.0.0.1)."
            }
            Self::NoResolver { .. } | Self::NotDns { .. } => {
                "Check your connection to the internet, or name the mail server yourself."
            }
            Self::PlainElsewhere { .. } => "Use TLS on port 993, or STARTTLS on port 143.",
            Self::Stopped => "Start again when you like; what was read is kept.",
        }
        .to_owned()
    }
}
