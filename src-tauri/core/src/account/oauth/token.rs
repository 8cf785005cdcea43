//! Questions to the token server (RFC 6749), and what it answers.

use super::{Client, OAuthError, Oddity, Outage, Place};
use crate::model::{Authority, Credential, Timestamp, WireLine};
use crate::net::{Door, NetLimits, Question};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use zeroize::Zeroizing;

/// Time limits of a question.
const LIMITS: NetLimits = NetLimits {
    connect: Duration::from_secs(20),
    silence: Duration::from_secs(30),
};
/// What a word in a form or an address may hold as it is.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// A token ends so much earlier than its server says, so that it does not end on its way; in seconds.
const EARLIER: i64 = 60;
/// How long a token is good whose server does not say, and the longest that is believed; in seconds.
const USUAL: i64 = 3600;
const LONGEST: i64 = 86_400;

/// What the token server gave.
#[derive(Debug)]
pub(super) struct Given {
    pub(super) access: Credential,
    /// When it ends.
    pub(super) until: Timestamp,
    /// What the next access token is got with; `None` where that stays as it is.
    pub(super) refresh: Option<Credential>,
}

/// The answer that gives.
#[derive(Deserialize)]
struct Gives {
    access_token: Credential,
    token_type: String,
    #[serde(default)]
    expires_in: Option<Seconds>,
    #[serde(default)]
    refresh_token: Option<Credential>,
    #[serde(default)]
    scope: Option<String>,
}

/// Some servers write a number as a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Seconds {
    Number(i64),
    Text(String),
}

/// The answer that refuses.
#[derive(Deserialize)]
struct Refuses {
    error: String,
    #[serde(default)]
    error_description: String,
}

/// Returns words as a form or an address has them.
pub(super) fn encoded(words: &[(&str, &str)]) -> Zeroizing<String> {
    let longest = words
        .iter()
        .map(|(name, value)| name.len() + 3 * value.len() + 2);
    let mut all = Zeroizing::new(String::with_capacity(longest.sum()));
    for (name, value) in words {
        if !all.is_empty() {
            all.push('&');
        }
        all.push_str(name);
        all.push('=');
        all.extend(utf8_percent_encode(value, KEPT));
    }
    all
}

/// Asks the token server; `wire` gets a line for it.
///
/// # Errors
/// [`OAuthError`]; [`OAuthError::Withdrawn`], without an address, where what is handed in is not good any more.
pub(super) fn ask(
    place: &Place,
    client: &Client,
    form: &[(&str, &str)],
    wire: &mut dyn FnMut(WireLine),
    now: &dyn Fn() -> Timestamp,
    stop: &Arc<AtomicBool>,
) -> Result<Given, OAuthError> {
    let mut words = form.to_vec();
    words.push(("client_id", &client.id));
    if let Some(secret) = &client.secret {
        words.push(("client_secret", secret.reveal()));
    }
    let host = place.token_host.as_str();
    let encoded = encoded(&words);
    let question = Question {
        host,
        port: place.token_port,
        path: place.token_path,
        form: Some(&encoded),
    };
    let (traffic, answer) = Door::to_hosts([host]).ask(&question, &place.trust, LIMITS, stop);
    if traffic.bytes_out > 0 {
        wire(WireLine {
            at: now(),
            host: host.to_owned(),
            command: format!("POST {} ***", place.token_path),
            bytes_out: traffic.bytes_out,
            bytes_in: traffic.bytes_in,
        });
    }
    let answer = answer?;
    let secrets: Vec<&str> = words
        .iter()
        .filter(|(name, _)| SECRET.contains(name))
        .map(|(_, value)| *value)
        .collect();
    understand(place, answer.status, &answer.body, &secrets, now())
}

/// The words of a form that nobody else may learn.
const SECRET: [&str; 4] = ["code", "code_verifier", "refresh_token", "client_secret"];

/// Reads an answer of the token server.
fn understand(
    place: &Place,
    status: u16,
    body: &[u8],
    secrets: &[&str],
    now: Timestamp,
) -> Result<Given, OAuthError> {
    let authority = place.authority;
    let host = place.token_host.clone();
    if status == 200 {
        let strange = |what| OAuthError::Strange {
            host: host.clone(),
            what,
        };
        let gives: Gives = serde_json::from_slice(body).map_err(|_| strange(Oddity::NotAToken))?;
        if !gives.token_type.eq_ignore_ascii_case("bearer")
            || gives.access_token.reveal().is_empty()
        {
            return Err(strange(Oddity::OtherToken));
        }
        if let Some(scope) = gives.scope.filter(|scope| !includes(scope, place.needed)) {
            let scope = shown(&scope, secrets);
            return Err(OAuthError::TooLittle { authority, scope });
        }
        let seconds = match gives.expires_in {
            Some(Seconds::Number(seconds)) => seconds,
            Some(Seconds::Text(text)) => text.trim().parse().unwrap_or(USUAL),
            None => USUAL,
        };
        let seconds = seconds.clamp(0, LONGEST) - EARLIER;
        return Ok(Given {
            access: Credential::token(gives.access_token.reveal().to_owned()),
            until: Timestamp(now.0 + seconds),
            refresh: gives.refresh_token,
        });
    }
    match serde_json::from_slice::<Refuses>(body) {
        Ok(refuses) if status < 500 && status != 429 => {
            let said = in_words(&refuses.error, &refuses.error_description);
            Err(refused(authority, &refuses.error, shown(&said, secrets)))
        }
        _ => Err(OAuthError::Unavailable {
            host,
            how: Outage::Status(status),
        }),
    }
}

/// Returns whether what was granted includes what is needed; Microsoft writes it with the name of its server before it.
fn includes(scope: &str, needed: &str) -> bool {
    scope.split_ascii_whitespace().any(|one| {
        let bare = one.rsplit_once('/').map_or(one, |(_, bare)| bare);
        one.eq_ignore_ascii_case(needed) || bare.eq_ignore_ascii_case(needed)
    })
}

/// Returns an error's code and words as a sentence has them.
pub(super) fn in_words(error: &str, words: &str) -> String {
    let said = match words {
        "" => error.to_owned(),
        words => format!("{error}: {words}"),
    };
    shown(&said, &[])
}

/// Returns somebody's words for a person: no control characters, no secrets, not too long.
fn shown(said: &str, secrets: &[&str]) -> String {
    let mut said: String = said.chars().filter(|c| !c.is_control()).collect();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        said = said.replace(secret, "***");
    }
    said.chars().take(300).collect()
}

/// Returns what an error code means.
pub(super) fn refused(authority: Authority, error: &str, said: String) -> OAuthError {
    match error {
        "invalid_grant" | "interaction_required" | "consent_required" | "login_required" => {
            OAuthError::Withdrawn {
                email: String::new(),
                authority,
                said,
            }
        }
        "invalid_client" | "unauthorized_client" => OAuthError::WrongClient { authority, said },
        // Google's words for a secret that was left out.
        "invalid_request" if said.contains("client_secret") => {
            OAuthError::WrongClient { authority, said }
        }
        "temporarily_unavailable" | "server_error" => OAuthError::Unavailable {
            host: authority.name().to_owned(),
            how: Outage::Said(said),
        },
        _ => OAuthError::Refused { authority, said },
    }
}

#[cfg(test)]
#[path = "token_tests.rs"]
mod tests;
