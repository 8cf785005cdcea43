//! TLS 1.2 at least, and whose certificates are taken.

use super::certificate;
use super::error::NetError;
use super::fault::NoProtection;
use super::stream::{Socket, failure};
use super::watchdog::Meter;
use crate::model::{Pin, ShownCertificate};
use native_tls::{Certificate, HandshakeError, Protocol, TlsConnector, TlsStream};
use std::io;

/// Whose certificates are taken. By default those that the system trusts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// The one certificate that the user confirmed for this server: it is taken whoever signed it, and no other is.
    /// For one's own server, or Proton's bridge.
    pub pinned: Option<Pin>,
    /// Certificates (PEM) of further authorities that are trusted as the system's are.
    pub roots: Option<Vec<u8>>,
}

/// Shakes hands over `socket`. Returns only what may be trusted with a password.
pub(super) fn protect(
    host: &str,
    socket: Socket,
    meter: &Meter,
    trust: &Trust,
) -> Result<TlsStream<Socket>, NetError> {
    let tls = shake(host, socket, meter, trust, trust.pinned.is_some())?;
    if let Some(pinned) = trust.pinned {
        let shown = certificate(host, &tls)?;
        if shown.sha256 != pinned {
            return Err(NetError::PinChanged {
                host: host.to_owned(),
                confirmed: pinned,
                shown: Box::new(shown),
            });
        }
    }
    Ok(tls)
}

/// Shakes hands over `socket` with whoever is there, and returns the certificate that they show: nothing is said inside.
pub(super) fn look(
    host: &str,
    socket: Socket,
    meter: &Meter,
) -> Result<ShownCertificate, NetError> {
    let tls = shake(host, socket, meter, &Trust::default(), true)?;
    certificate(host, &tls)
}

fn shake(
    host: &str,
    socket: Socket,
    meter: &Meter,
    trust: &Trust,
    with_anybody: bool,
) -> Result<TlsStream<Socket>, NetError> {
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(Some(Protocol::Tlsv12));
    let bad = |error| bad(host, &error);
    if let Some(roots) = &trust.roots {
        for root in Certificate::stack_from_pem(roots).map_err(bad)? {
            builder.add_root_certificate(root);
        }
    }
    if with_anybody {
        // The handshake still proves that the other side holds the key of the certificate it shows; which one that may
        // be is held by whoever called, before a byte is sent.
        builder
            .danger_accept_invalid_certs(true)
            .danger_accept_invalid_hostnames(true);
    }
    let connector = builder.build().map_err(bad)?;
    connector
        .connect(host, socket)
        .map_err(|error| match error {
            HandshakeError::Failure(error) if meter.cut().is_none() => refused(host, &error),
            _ => failure(host, meter, &io::ErrorKind::UnexpectedEof.into()),
        })
}

fn bad(host: &str, error: &native_tls::Error) -> NetError {
    NetError::BadCertificate {
        host: host.to_owned(),
        said: error.to_string(),
    }
}

/// Returns the certificate that the other side has shown.
fn certificate(host: &str, tls: &TlsStream<Socket>) -> Result<ShownCertificate, NetError> {
    let bad = |error| bad(host, &error);
    match tls.peer_certificate().map_err(bad)? {
        Some(shown) => Ok(certificate::shown(&shown.to_der().map_err(bad)?)),
        None => Err(NetError::NoAgreement {
            host: host.to_owned(),
            why: NoProtection::NoCertificate,
        }),
    }
}

/// Returns what a failed handshake means. The libraries below give no codes, so their words have to do.
fn refused(host: &str, error: &native_tls::Error) -> NetError {
    let host = host.to_owned();
    let said = error.to_string();
    let lower = said.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if says(&["expired", "not yet valid"]) {
        NetError::CertificateExpired { host }
    } else if says(&[
        "hostname mismatch",
        "ip address mismatch",
        "host name",
        "cn name",
    ]) {
        NetError::CertificateForAnother { host }
    } else if says(&[
        "certificate verify failed",
        "self-signed",
        "self signed",
        "trust",
    ]) {
        NetError::CertificateUntrusted { host, said }
    } else {
        NetError::NoAgreement {
            host,
            why: NoProtection::Tls(said),
        }
    }
}
