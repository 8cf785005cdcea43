//! A server's certificate: which one it is, whose name is on it, and until when.

use super::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// Which certificate it is: the SHA-256 of it. Written as 32 pairs of hexadecimal digits with colons between.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Pin([u8; 32]);

/// What should be a fingerprint is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a SHA-256 fingerprint is 32 pairs of hexadecimal digits, with or without colons between")]
pub struct NotAPin;

impl Pin {
    /// Returns the fingerprint of a certificate in DER.
    pub fn of(der: &[u8]) -> Self {
        Self(Sha256::digest(der).into())
    }

    /// Takes a fingerprint as the store keeps it; `None` if it has not 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Returns it as the store keeps it.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            write!(f, "{}{byte:02X}", if at == 0 { "" } else { ":" })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pin({self})")
    }
}

impl FromStr for Pin {
    type Err = NotAPin;

    fn from_str(text: &str) -> Result<Self, NotAPin> {
        let digits: Vec<u8> = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != ':')
            .map(|c| c.to_digit(16).map(|digit| digit as u8))
            .collect::<Option<_>>()
            .ok_or(NotAPin)?;
        let pairs = digits.chunks(2).map(|pair| match pair {
            [high, low] => Some(high << 4 | low),
            _ => None,
        });
        let bytes: Vec<u8> = pairs.collect::<Option<_>>().ok_or(NotAPin)?;
        Self::from_bytes(&bytes).ok_or(NotAPin)
    }
}

impl TryFrom<String> for Pin {
    type Error = NotAPin;

    fn try_from(text: String) -> Result<Self, NotAPin> {
        text.parse()
    }
}

impl From<Pin> for String {
    fn from(pin: Pin) -> Self {
        pin.to_string()
    }
}

/// A certificate as a server shows it. All but the fingerprint is what it says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShownCertificate {
    /// Its SHA-256.
    pub sha256: Pin,
    /// Whose it is; empty where that cannot be read.
    pub subject: String,
    /// The servers that it is for: names and addresses.
    pub names: Vec<String>,
    /// Until when it is good; `None` where that cannot be read.
    pub until: Option<Timestamp>,
}

/// How far the system trusts a certificate for the host that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Wholly.
    Trusted,
    /// Nobody whom it trusts vouches for it.
    Unvouched,
    /// It is for another host.
    Another,
    /// It is past its date.
    Expired,
}

/// What the server of an account shows, before anything is said to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateAnswer {
    /// The server.
    pub host: String,
    /// What it shows.
    pub certificate: ShownCertificate,
    /// How far the system trusts it for that host.
    pub standing: Standing,
    /// Whether the user may be asked to pin it: only where nobody vouches for it, and not for a provider whose
    /// certificates somebody does vouch for.
    pub may_pin: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// Of the empty text, as everybody knows it.
    const EMPTY: &str = "E3:B0:C4:42:98:FC:1C:14:9A:FB:F4:C8:99:6F:B9:24:27:AE:41:E4:64:9B:93:4C:A4:95:99:1B:78:52:B8:55";

    #[rstest]
    #[case::as_written(EMPTY.to_owned())]
    #[case::without_colons(EMPTY.replace(':', ""))]
    #[case::in_small_letters(EMPTY.to_lowercase())]
    #[case::in_groups(EMPTY.replace(':', " "))]
    fn a_fingerprint_is_read_however_it_is_spelt(#[case] text: String) {
        assert_eq!(text.parse(), Ok(Pin::of(b"")));
        assert_eq!(Pin::of(b"").to_string(), EMPTY);
    }

    #[rstest]
    #[case::empty("")]
    #[case::short("E3:B0")]
    #[case::half_a_pair("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B85")]
    #[case::sha_1("DA:39:A3:EE:5E:6B:4B:0D:32:55:BF:EF:95:60:18:90:AF:D8:07:09")]
    #[case::no_digit("G3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    fn what_is_no_fingerprint_is_none(#[case] text: &str) {
        assert_eq!(text.parse::<Pin>(), Err(NotAPin));
    }
}
