//! Ways of signing in: LOGIN, and by AUTHENTICATE the mechanisms PLAIN (RFC 4616), OAUTHBEARER (RFC 7628) and XOAUTH2,
//! Google's and Microsoft's forerunner of it.

use super::{HarvestError, answer};
use crate::model::{Credential, Endpoint};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// Bytes of a first answer at most that is sent along with AUTHENTICATE: servers take lines of 8192.
const LONGEST_AT_ONCE: usize = 8000;
/// Answers to challenges: what signs in, and what is said when that is refused.
pub(super) const MOST_ANSWERS: u8 = 2;

/// A mechanism of AUTHENTICATE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mechanism {
    Plain,
    Xoauth2,
    OauthBearer,
}

impl Mechanism {
    const ALL: [Self; 3] = [Self::Plain, Self::Xoauth2, Self::OauthBearer];

    fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Xoauth2 => "XOAUTH2",
            Self::OauthBearer => "OAUTHBEARER",
        }
    }

    fn is_offered(self, capabilities: &BTreeSet<String>) -> bool {
        capabilities.contains(&format!("AUTH={}", self.name()))
    }

    /// Returns what signs in.
    fn message(self, endpoint: &Endpoint, secret: &str) -> Zeroizing<Vec<u8>> {
        let username = endpoint.username.as_str();
        let parts: Vec<&str> = match self {
            Self::Plain => vec!["\0", username, "\0", secret],
            Self::Xoauth2 => vec!["user=", username, "\x01auth=Bearer ", secret, "\x01\x01"],
            Self::OauthBearer => {
                let name = username.replace('=', "=3D").replace(',', "=2C");
                let (host, port) = (&endpoint.host, endpoint.port);
                let head = format!("n,a={name},\x01host={host}\x01port={port}\x01auth=Bearer ");
                return joined(&[&head, secret, "\x01\x01"]);
            }
        };
        joined(&parts)
    }

    /// Returns what has to be said after a refusal, so that the server ends it.
    fn after_refusal(self) -> &'static [u8] {
        match self {
            Self::Plain | Self::Xoauth2 => b"",
            Self::OauthBearer => b"\x01",
        }
    }
}

/// Joins parts in memory that is wiped, and was never moved.
fn joined(parts: &[&str]) -> Zeroizing<Vec<u8>> {
    let mut all = Zeroizing::new(Vec::with_capacity(
        parts.iter().map(|part| part.len()).sum(),
    ));
    for part in parts {
        all.extend_from_slice(part.as_bytes());
    }
    all
}

/// Returns what the receipt says of a command that may be written before sign-in, secrets left out; `None` where it may
/// not be written.
pub(super) fn shown(command: &str) -> Option<String> {
    let (verb, rest) = command.split_once(' ').unwrap_or((command, ""));
    match verb {
        "LOGIN" => Some("LOGIN ***".to_owned()),
        "CAPABILITY" | "LOGOUT" if rest.is_empty() => Some(command.to_owned()),
        "AUTHENTICATE" => {
            let (name, message) = rest.split_once(' ').unwrap_or((rest, ""));
            let is_known = Mechanism::ALL.iter().any(|known| known.name() == name);
            let is_base64 = message
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte));
            let secret = if message.is_empty() { "" } else { " ***" };
            (is_known && is_base64).then(|| format!("AUTHENTICATE {name}{secret}"))
        }
        _ => None,
    }
}

/// A way of signing in, chosen by what signs in and what the server offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Login,
    Sasl(Mechanism),
}

/// Holds that every way of signing in could carry what is to be sent.
///
/// # Errors
/// [`HarvestError::Unsendable`].
pub(super) fn sendable(endpoint: &Endpoint, credential: &Credential) -> Result<(), HarvestError> {
    // A token's messages are parted by control characters; a password's lines only by their ends.
    let cannot_send = |text: &str| match credential.is_token() {
        true => text.contains(char::is_control),
        false => text.contains(['\r', '\n', '\0']),
    };
    match cannot_send(&endpoint.username) || cannot_send(credential.reveal()) {
        true => Err(HarvestError::Unsendable),
        false => Ok(()),
    }
}

/// Chooses how to sign in at `endpoint`.
///
/// # Errors
/// That the server does not take what there is.
pub(super) fn choose(
    capabilities: &BTreeSet<String>,
    endpoint: &Endpoint,
    credential: &Credential,
) -> Result<Way, HarvestError> {
    let host = endpoint.host.clone();
    if credential.is_token() {
        // XOAUTH2 first: it is what the large providers' own documents tell of.
        return [Mechanism::Xoauth2, Mechanism::OauthBearer]
            .into_iter()
            .find(|mechanism| mechanism.is_offered(capabilities))
            .map(Way::Sasl)
            .ok_or(HarvestError::TokensNotTaken { host });
    }
    let ascii = |text: &str| text.bytes().all(|byte| (b' '..0x7f).contains(&byte));
    let can_log_in = !capabilities.contains("LOGINDISABLED");
    if can_log_in && ascii(&endpoint.username) && ascii(credential.reveal()) {
        Ok(Way::Login)
    } else if Mechanism::Plain.is_offered(capabilities) {
        Ok(Way::Sasl(Mechanism::Plain))
    } else if can_log_in {
        Err(HarvestError::BeyondAscii { host })
    } else {
        Err(HarvestError::PasswordsNotTaken { host })
    }
}

/// Takes what signs in out of a server's words, should it repeat it.
pub(super) fn hide(credential: &Credential, said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said);
    match credential.reveal() {
        "" => said.into_owned(),
        secret => said.replace(secret, "***"),
    }
}

/// What is said during AUTHENTICATE.
pub(super) struct Conversation {
    mechanism: Mechanism,
    message: Zeroizing<Vec<u8>>,
    said: Cell<bool>,
    refusal: RefCell<Option<Vec<u8>>>,
}

impl Conversation {
    pub(super) fn new(mechanism: Mechanism, endpoint: &Endpoint, credential: &Credential) -> Self {
        Self {
            mechanism,
            message: mechanism.message(endpoint, credential.reveal()),
            said: Cell::new(false),
            refusal: RefCell::default(),
        }
    }

    /// Returns the words behind AUTHENTICATE, with what signs in where the server takes it at once (RFC 4959).
    pub(super) fn opening(&self, capabilities: &BTreeSet<String>) -> Zeroizing<String> {
        let name = self.mechanism.name();
        let fits = self.message.len().div_ceil(3) * 4 <= LONGEST_AT_ONCE;
        if !(fits && capabilities.contains("SASL-IR")) {
            return Zeroizing::new(name.to_owned());
        }
        self.said.set(true);
        let encoded = Zeroizing::new(BASE64.encode(&*self.message));
        Zeroizing::new([name, " ", encoded.as_str()].concat())
    }

    /// Returns whether what signs in was sent.
    pub(super) fn is_said(&self) -> bool {
        self.said.get()
    }

    /// Returns why the server refused, in its words, where it said so.
    pub(super) fn refusal(&self, credential: &Credential) -> Option<String> {
        let challenge = self.refusal.borrow();
        let challenge = challenge.as_ref().filter(|said| !said.is_empty())?;
        let challenge = hide(credential, challenge);
        Some(match serde_json::from_str(&challenge) {
            Ok(serde_json::Value::Object(fields)) => {
                let words: Vec<String> = ["status", "error", "error_description", "scope"]
                    .iter()
                    .filter_map(|name| Some(format!("{name} {}", fields.get(*name)?.as_str()?)))
                    .collect();
                answer::shown(words.join(", ").as_bytes())
            }
            _ => answer::shown(challenge.as_bytes()),
        })
    }
}

impl imap::Authenticator for Conversation {
    type Response = Zeroizing<Vec<u8>>;

    fn process(&self, challenge: &[u8]) -> Self::Response {
        if !self.said.replace(true) {
            return self.message.clone();
        }
        // A second challenge says why the first answer was not taken; what signs in is not said twice.
        self.refusal.replace(Some(challenge.to_vec()));
        Zeroizing::new(self.mechanism.after_refusal().to_vec())
    }
}

#[cfg(test)]
#[path = "sasl_tests.rs"]
mod tests;
