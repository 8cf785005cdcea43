//! What can go wrong between here and a server; `problem.rs` says it to the user.

use super::fault::{BadAnswer, Broken, NoProtection, NoRecords, NotImap, Tampering};
use crate::model::{Pin, ShownCertificate};

/// Why there is no protected connection. `to_string` is for developers; users read what [`crate::text::Problem`] says.
#[derive(Debug, thiserror::Error)]
pub enum NetError {
    /// No account names this host.
    #[error("{host} is not allowed")]
    NotAllowed {
        /// The host.
        host: String,
    },
    /// The name does not resolve.
    #[error("{host} does not resolve")]
    UnknownHost {
        /// The host.
        host: String,
        /// What the system said; `None` where it knows the name, and no address for it.
        said: Option<String>,
    },
    /// Nobody listens there, or the network refuses.
    #[error("{host}:{port} refuses connections")]
    Refused {
        /// The host.
        host: String,
        /// The port.
        port: u16,
        /// What the system said.
        said: String,
    },
    /// Nothing moved for too long.
    #[error("{host} was silent for {seconds} s")]
    Silent {
        /// The host.
        host: String,
        /// How long it was waited.
        seconds: u64,
    },
    /// The connection ended in the middle.
    #[error("the connection to {host} broke")]
    Cut {
        /// The host.
        host: String,
        /// How it ended.
        how: Broken,
    },
    /// The server's certificate is past its date.
    #[error("the certificate of {host} has expired")]
    CertificateExpired {
        /// The host.
        host: String,
    },
    /// The certificate is somebody else's.
    #[error("the certificate of {host} is for another host")]
    CertificateForAnother {
        /// The host.
        host: String,
    },
    /// Nobody whom this machine trusts vouches for the certificate.
    #[error("the certificate of {host} is not trusted")]
    CertificateUntrusted {
        /// The host.
        host: String,
        /// What the TLS library said.
        said: String,
    },
    /// The certificate is not the one that was pinned.
    #[error("the certificate of {host} is not the pinned one")]
    PinChanged {
        /// The host.
        host: String,
        /// The one that was pinned.
        confirmed: Pin,
        /// What it shows now.
        shown: Box<ShownCertificate>,
    },
    /// A certificate that was shown or handed in cannot be read.
    #[error("a certificate for {host} cannot be read")]
    BadCertificate {
        /// The host.
        host: String,
        /// What the TLS library said.
        said: String,
    },
    /// The two sides agree on no protection (TLS 1.2 at least), or what answers is no TLS at all.
    #[error("no TLS with {host}")]
    NoAgreement {
        /// The host.
        host: String,
        /// Why.
        why: NoProtection,
    },
    /// The server does not offer STARTTLS.
    #[error("{host} does not offer STARTTLS")]
    NoStartTls {
        /// The host.
        host: String,
        /// What the server said.
        said: String,
    },
    /// Someone spoke where only the server's one line was due: nothing was sent.
    #[error("the connection to {host} was tampered with")]
    Tampered {
        /// The host.
        host: String,
        /// What was out of place.
        what: Tampering,
    },
    /// What answers is not an IMAP server, or turns us away before anything was said.
    #[error("{host} is no IMAP server")]
    NotImap {
        /// The host.
        host: String,
        /// What it did instead.
        did: NotImap,
    },
    /// What answers is not a web server, or its answer breaks off or has no end.
    #[error("{host} is no web server")]
    NotHttp {
        /// The host.
        host: String,
        /// What it sent instead.
        sent: BadAnswer,
    },
    /// No port of this machine could be opened for the browser to come back to.
    #[error("no port for the browser to come back to")]
    CannotListen {
        /// What the system said.
        said: String,
    },
    /// The system does not say where its name server is.
    #[error("no name server is known")]
    NoResolver {
        /// What the system said; `None` where it names none.
        said: Option<String>,
    },
    /// A name server gives no answer that can be read.
    #[error("the name server {host} gives no answer")]
    NotDns {
        /// The name server's address.
        host: String,
        /// Why.
        why: NoRecords,
    },
    /// Plain text is for this machine alone.
    #[error("no plain text to {host}")]
    PlainElsewhere {
        /// The host.
        host: String,
    },
    /// The user stopped it.
    #[error("stopped")]
    Stopped,
}
