//! Greeting and sign-in, through the `imap` crate.

use super::HarvestError;
use super::answer::{self, Answer, Said, Status};
use super::pace::throttle;
use super::sasl::{self, Conversation, Way};
use super::session::{Context, Receipt};
use super::tap::Tap;
use crate::model::{Credential, Endpoint};
use crate::net::{Door, NetError, NetLimits, NotImap, Tampering};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A connection that the server has let in.
pub(super) struct SignedIn {
    pub(super) imap: imap::Session<Tap>,
    pub(super) tap: Tap,
    /// What the server can do, where it said so with its consent.
    pub(super) capabilities: Option<BTreeSet<String>>,
}

/// Connects, hears the greeting and signs in.
pub(super) fn sign_in(
    context: Context<'_>,
    receipt: &mut Receipt,
) -> Result<SignedIn, HarvestError> {
    let first = attempt(context, receipt);
    match first {
        // A token may have ended before its time: the next one is new.
        Err(HarvestError::TokenRefused { .. }) if context.credentials.refused() => {
            attempt(context, receipt)
        }
        other => other,
    }
}

fn attempt(context: Context<'_>, receipt: &mut Receipt) -> Result<SignedIn, HarvestError> {
    let mut wire = |line| receipt.lines.push(line);
    let credential = context
        .credentials
        .credential(&mut wire, context.now, context.stop)?;
    let endpoint = &context.plan.endpoint;
    sasl::sendable(endpoint, &credential)?;
    let (mut client, tap, capabilities) = greet(context, receipt)?;
    let host = endpoint.host.as_str();
    let capabilities = match capabilities {
        Some(capabilities) => capabilities,
        None => ask_capabilities(&mut client, &tap, context, receipt)?,
    };
    let way = sasl::choose(&capabilities, endpoint, &credential)?;
    let conversation = match way {
        Way::Login => None,
        Way::Sasl(mechanism) => Some(Conversation::new(mechanism, endpoint, &credential)),
    };
    let signed = catch_unwind(AssertUnwindSafe(|| match &conversation {
        None => client.login(&endpoint.username, credential.reveal()).ok(),
        Some(one) => client.authenticate(one.opening(&capabilities), one).ok(),
    }));
    note(&tap, context, receipt);
    let heard = tap.take_heard();
    let was_said = conversation.as_ref().is_none_or(Conversation::is_said);
    match signed {
        Ok(Some(_)) if !was_said => Err(NetError::Tampered {
            host: host.to_owned(),
            what: Tampering::AcceptedEarly,
        }
        .into()),
        Ok(Some(imap)) => Ok(SignedIn {
            imap,
            capabilities: said_capabilities(&heard),
            tap,
        }),
        Ok(None) | Err(_) => {
            let refused = refusal(&heard, endpoint, &credential, conversation.as_ref());
            Err(match tap.take_failed() {
                // A server that says why before it hangs up is believed.
                Some(NetError::Cut { .. }) if says_bye(&heard) => refused,
                Some(error) => error.into(),
                None => refused,
            })
        }
    }
}

/// A connection whose greeting was heard, and what the server can do, where it said so with it.
type Greeted = (imap::Client<Tap>, Tap, Option<BTreeSet<String>>);

fn greet(context: Context<'_>, receipt: &mut Receipt) -> Result<Greeted, HarvestError> {
    let (plan, now) = (context.plan, context.now);
    let endpoint = &plan.endpoint;
    let host = endpoint.host.as_str();
    let limits = NetLimits {
        connect: plan.limits.connect,
        silence: plan.limits.silence,
    };
    let stream = Door::to([endpoint]).connect(endpoint, &plan.trust, limits, context.stop)?;
    stream.set_deadline(Some(plan.limits.sign_in));
    receipt.begin();
    let starttls = stream.starttls();
    if let Some(traffic) = starttls {
        receipt.line(host, now(), "STARTTLS".to_owned(), traffic);
    }
    let tap = Tap::new(Box::new(stream));
    let mut client = imap::Client::new(tap.clone());
    if starttls.is_some() {
        client.greeting_read = true;
        return Ok((client, tap, None));
    }
    let read = catch_unwind(AssertUnwindSafe(|| client.read_greeting()));
    let heard = tap.take_heard();
    let Some(greeting) = heard.first().filter(|_| matches!(read, Ok(Ok(_)))) else {
        return Err(failed(&tap, host, "it sent no greeting").into());
    };
    let capabilities = check_greeting(host, greeting)?;
    Ok((client, tap, capabilities))
}

fn ask_capabilities(
    client: &mut imap::Client<Tap>,
    tap: &Tap,
    context: Context<'_>,
    receipt: &mut Receipt,
) -> Result<BTreeSet<String>, HarvestError> {
    let asked = catch_unwind(AssertUnwindSafe(|| client.capabilities().map(|_| ())));
    note(tap, context, receipt);
    let heard = tap.take_heard();
    let heard_any = heard.iter().find_map(|line| match answer::read(line) {
        Answer::Capabilities(list) => Some(words(list)),
        _ => None,
    });
    match (heard_any, tap.take_failed()) {
        (Some(capabilities), _) => Ok(capabilities),
        (None, Some(error)) => Err(error.into()),
        // Not a word of what it can do: the plainest way has to do.
        (None, None) if matches!(asked, Ok(Ok(()))) => Ok(BTreeSet::new()),
        (None, None) => {
            let endpoint = &context.plan.endpoint;
            Err(refused(&heard, &endpoint.host, |said| {
                HarvestError::SignInRejected {
                    host: endpoint.host.clone(),
                    username: endpoint.username.clone(),
                    said,
                }
            }))
        }
    }
}

fn failed(tap: &Tap, host: &str, said: &str) -> NetError {
    match tap.take_failed() {
        // It hung up before it said a word.
        Some(NetError::Cut { host, .. }) => NetError::NotImap {
            host,
            did: NotImap::Silent,
        },
        Some(error) => error,
        None => NetError::NotImap {
            host: host.to_owned(),
            did: NotImap::said(said.to_owned()),
        },
    }
}

/// Puts what was sent on the receipt.
fn note(tap: &Tap, context: Context<'_>, receipt: &mut Receipt) {
    let host = &context.plan.endpoint.host;
    for sent in tap.take_sent() {
        receipt.line(host, (context.now)(), sent.command, sent.traffic);
    }
}

/// Returns what the greeting says that the server can do.
fn check_greeting(host: &str, line: &[u8]) -> Result<Option<BTreeSet<String>>, HarvestError> {
    let host = host.to_owned();
    let Answer::Said(said) = answer::read(line) else {
        let did = NotImap::said(answer::shown(line));
        return Err(NetError::NotImap { host, did }.into());
    };
    match (said.status, said.tag) {
        (Status::Ok, None) => Ok(code_capabilities(&said)),
        (Status::Preauth, None) => Err(NetError::Tampered {
            host,
            what: Tampering::AlreadySignedIn,
        }
        .into()),
        (Status::Bye, None) => Err(trouble(&said.shown(), &host).unwrap_or(
            HarvestError::Unavailable {
                host,
                said: said.shown(),
            },
        )),
        _ => Err(NetError::NotImap {
            host,
            did: NotImap::said(said.shown()),
        }
        .into()),
    }
}

/// Returns a server's abilities, in capitals.
pub(super) fn words(list: &[u8]) -> BTreeSet<String> {
    String::from_utf8_lossy(list)
        .split_ascii_whitespace()
        .map(str::to_ascii_uppercase)
        .collect()
}

fn code_capabilities(said: &Said<'_>) -> Option<BTreeSet<String>> {
    let code = words(said.code?);
    code.contains("CAPABILITY").then_some(code)
}

/// Returns the abilities that came with the consent, as a code or a line before it.
fn said_capabilities(heard: &[Vec<u8>]) -> Option<BTreeSet<String>> {
    heard
        .iter()
        .rev()
        .find_map(|line| match answer::read(line) {
            Answer::Said(said) => code_capabilities(&said),
            Answer::Capabilities(list) => Some(words(list)),
            _ => None,
        })
}

fn says_bye(heard: &[Vec<u8>]) -> bool {
    heard
        .iter()
        .any(|line| matches!(answer::read(line), Answer::Said(said) if said.status == Status::Bye))
}

/// Returns what a sign-in that was not let in means.
fn refusal(
    heard: &[Vec<u8>],
    endpoint: &Endpoint,
    credential: &Credential,
    conversation: Option<&Conversation>,
) -> HarvestError {
    let (host, username) = (endpoint.host.clone(), endpoint.username.clone());
    let why = conversation.and_then(|one| one.refusal(credential));
    let heard: Vec<Vec<u8>> = heard
        .iter()
        .map(|line| sasl::hide(credential, line).into_bytes())
        .collect();
    refused(&heard, &endpoint.host, |said| {
        let said = [why.unwrap_or_default(), said];
        let said: Vec<_> = said.into_iter().filter(|part| !part.is_empty()).collect();
        let said = said.join("; ");
        match credential.is_token() {
            true => HarvestError::TokenRefused {
                host,
                username,
                said,
            },
            false => HarvestError::SignInRejected {
                host,
                username,
                said,
            },
        }
    })
}

/// Returns what a refusal means: trouble of the server's own, or `otherwise` with its words.
fn refused(
    heard: &[Vec<u8>],
    host: &str,
    otherwise: impl FnOnce(String) -> HarvestError,
) -> HarvestError {
    let statuses = heard.iter().filter_map(|line| match answer::read(line) {
        Answer::Said(said) if said.status != Status::Ok => Some((said.tag.is_some(), said.shown())),
        _ => None,
    });
    let all: Vec<(bool, String)> = statuses.collect();
    let last = all.iter().rev().find(|(tagged, _)| *tagged).or(all.last());
    let said = last.map(|(_, said)| said.clone()).unwrap_or_default();
    all.iter()
        .find_map(|(_, said)| trouble(said, host))
        .unwrap_or_else(|| otherwise(said))
}

/// Returns what a refusal means where the password is not to blame.
fn trouble(said: &str, host: &str) -> Option<HarvestError> {
    let lower = said.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let (host, said) = (host.to_owned(), said.to_owned());
    if says(&[
        "too many simultaneous",
        "too many connections",
        "too many open connections",
        "maximum number of connections",
        "connection limit",
    ]) {
        Some(HarvestError::TooManyConnections { host, said })
    } else if throttle(&said).is_some() {
        Some(HarvestError::Throttled { host, said })
    } else if says(&[
        "[unavailable]",
        "[inuse]",
        "[serverbug]",
        "authenticated but not connected",
        "temporar",
        "try again later",
        "internal error",
    ]) {
        Some(HarvestError::Unavailable { host, said })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Security;
    use rstest::rstest;

    fn kind(error: &HarvestError) -> &'static str {
        match error {
            HarvestError::SignInRejected { .. } => "rejected",
            HarvestError::TooManyConnections { .. } => "connections",
            HarvestError::Throttled { .. } => "throttled",
            HarvestError::Unavailable { .. } => "unavailable",
            _ => "other",
        }
    }

    #[rstest]
    #[case::wrong_password(&["a1 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n"], "rejected")]
    #[case::bad(&["a1 BAD Login is disabled\r\n"], "rejected")]
    #[case::connections(&["a1 NO [ALERT] Too many simultaneous connections. (Failure)\r\n"], "connections")]
    #[case::connections_as_bye(&["* BYE Maximum number of connections from user+IP exceeded\r\n"], "connections")]
    #[case::throttled(&["* BYE Request is throttled. Suggested Backoff Time: 100\r\n"], "throttled")]
    #[case::unavailable(&["a1 BAD [UNAVAILABLE] Try later\r\n"], "unavailable")]
    #[case::not_connected(&["a1 BAD User is authenticated but not connected.\r\n"], "unavailable")]
    #[case::silent_refusal(&[], "rejected")]
    fn a_refusal_is_not_always_a_bad_password(#[case] heard: &[&str], #[case] expected: &str) {
        let heard: Vec<Vec<u8>> = heard.iter().map(|line| line.as_bytes().to_vec()).collect();
        let endpoint = Endpoint {
            host: "imap.ex.org".to_owned(),
            port: 993,
            security: Security::Tls,
            username: "ann".to_owned(),
            pin: None,
        };
        let password = Credential::new("canary".to_owned());
        let refusal = refusal(&heard, &endpoint, &password, None);
        assert_eq!(kind(&refusal), expected);
    }

    #[rstest]
    #[case::ok("* OK ready\r\n", true)]
    #[case::preauth("* PREAUTH hello\r\n", false)]
    #[case::bye("* BYE go away\r\n", false)]
    #[case::smtp("220 mail.ex.org ESMTP\r\n", false)]
    #[case::tagged("a1 OK early\r\n", false)]
    fn only_a_plain_greeting_is_taken(#[case] line: &str, #[case] taken: bool) {
        assert_eq!(
            check_greeting("imap.ex.org", line.as_bytes()).is_ok(),
            taken
        );
    }
}
