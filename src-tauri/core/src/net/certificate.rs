//! What a certificate says of itself, for a person who is to decide about it.

use crate::model::{Pin, ShownCertificate, Timestamp};
use std::net::IpAddr;
use x509_cert::Certificate;
use x509_cert::der::Decode;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;

/// Characters of a name that are shown at most: whoever made the certificate chose it.
const LONGEST: usize = 120;
/// Names that are shown at most.
const MOST: usize = 8;

/// Returns what a certificate in DER says of itself; of what cannot be read, only which one it is.
pub(super) fn shown(der: &[u8]) -> ShownCertificate {
    let mut shown = ShownCertificate {
        sha256: Pin::of(der),
        subject: String::new(),
        names: Vec::new(),
        until: None,
    };
    let Ok(certificate) = Certificate::from_der(der) else {
        return shown;
    };
    let certificate = certificate.tbs_certificate();
    shown.subject = plain(&certificate.subject().to_string());
    let until = certificate.validity().not_after.to_unix_duration();
    shown.until = i64::try_from(until.as_secs()).ok().map(Timestamp);
    if let Ok(Some((_, SubjectAltName(names)))) = certificate.get_extension() {
        shown.names = names.iter().filter_map(name).take(MOST).collect();
    }
    shown
}

fn name(name: &GeneralName) -> Option<String> {
    match name {
        GeneralName::DnsName(name) => Some(plain(name.as_str())),
        GeneralName::IpAddress(address) => {
            let bytes = address.as_bytes();
            let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
            let address = four.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from));
            address.ok().map(|address| address.to_string())
        }
        _ => None,
    }
}

/// Returns a text that can be shown beside others: nothing in it moves the cursor or turns the direction.
fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    text.chars()
        .map(|c| match c.is_control() || turns(c) {
            true => '\u{fffd}',
            false => c,
        })
        .take(LONGEST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_no_certificate_has_a_fingerprint_and_nothing_else(
            bytes in proptest::collection::vec(any::<u8>(), 0..400),
        ) {
            let shown = shown(&bytes);
            prop_assert_eq!(shown.sha256, Pin::of(&bytes));
            prop_assert!(shown.subject.is_empty() && shown.names.is_empty());
        }
    }

    #[test]
    fn a_name_cannot_move_the_cursor() {
        assert_eq!(plain("CN=a\u{1b}[2J\u{202e}b"), "CN=a\u{fffd}[2J\u{fffd}b");
        assert_eq!(plain(&"x".repeat(1000)).len(), LONGEST);
    }
}
