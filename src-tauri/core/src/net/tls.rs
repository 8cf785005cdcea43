//! TLS 1.2 at least, and whose certificates are taken.

use super::error::NetError;
use super::stream::{Socket, failure};
use super::watchdog::Meter;
use native_tls::{Certificate, HandshakeError, Protocol, TlsConnector, TlsStream};
use std::io;

/// Whose certificates are taken. By default those that the system trusts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// The one certificate (PEM or DER) that the user confirmed for this server: it is taken whoever signed it,
    /// and no other is. For one's own server, or Proton's bridge.
    pub pinned: Option<Vec<u8>>,
    /// Certificates (PEM) of further authorities that are trusted as the system's are.
    pub roots: Option<Vec<u8>>,
}

/// Returns the certificate in `bytes`, PEM or DER, as DER.
fn der(bytes: &[u8]) -> Result<Vec<u8>, native_tls::Error> {
    Certificate::from_pem(bytes)
        .or_else(|_| Certificate::from_der(bytes))?
        .to_der()
}

/// Shakes hands over `socket`. Returns only what may be trusted with a password.
pub(super) fn protect(
    host: &str,
    socket: Socket,
    meter: &Meter,
    trust: &Trust,
) -> Result<TlsStream<Socket>, NetError> {
    let bad = |error: native_tls::Error| NetError::BadCertificate {
        host: host.to_owned(),
        said: error.to_string(),
    };
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(Some(Protocol::Tlsv12));
    if let Some(roots) = &trust.roots {
        for root in Certificate::stack_from_pem(roots).map_err(bad)? {
            builder.add_root_certificate(root);
        }
    }
    let pinned = trust.pinned.as_deref().map(der).transpose().map_err(bad)?;
    if pinned.is_some() {
        // The handshake still proves that the other side holds the key of the certificate it shows;
        // which one it may be is held below, before a byte is sent.
        builder
            .danger_accept_invalid_certs(true)
            .danger_accept_invalid_hostnames(true);
    }
    let connector = builder.build().map_err(bad)?;
    let tls = connector
        .connect(host, socket)
        .map_err(|error| match error {
            HandshakeError::Failure(error) if meter.cut().is_none() => refused(host, &error),
            _ => failure(host, meter, &io::ErrorKind::UnexpectedEof.into()),
        })?;
    if let Some(pinned) = pinned {
        let shown = tls.peer_certificate().map_err(bad)?;
        let shown = shown.map(|shown| shown.to_der()).transpose().map_err(bad)?;
        if shown.as_deref() != Some(pinned.as_slice()) {
            return Err(NetError::PinChanged {
                host: host.to_owned(),
            });
        }
    }
    Ok(tls)
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
        NetError::NoAgreement { host, said }
    }
}
