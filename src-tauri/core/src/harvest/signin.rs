//! Greeting and sign-in, through the `imap` crate.

use super::HarvestError;
use super::answer::{self, Answer, Said, Status};
use super::pace::throttle;
use super::session::{Context, Receipt};
use super::tap::Tap;
use crate::net::{Door, NetError, NetLimits};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use zeroize::Zeroizing;

/// A connection that the server has let in.
pub(super) struct SignedIn {
    pub(super) imap: imap::Session<Tap>,
    pub(super) tap: Tap,
    /// What the server can do, where it said so with its consent.
    pub(super) capabilities: Option<BTreeSet<String>>,
}

/// Answers the challenge of AUTHENTICATE PLAIN, once: there is only one.
struct Plain<'a> {
    username: &'a str,
    password: &'a str,
    answered: Cell<bool>,
}

impl imap::Authenticator for Plain<'_> {
    type Response = Zeroizing<Vec<u8>>;

    fn process(&self, _: &[u8]) -> Self::Response {
        if self.answered.replace(true) {
            return Zeroizing::new(Vec::new());
        }
        let (username, password) = (self.username.as_bytes(), self.password.as_bytes());
        Zeroizing::new([b"\0", username, b"\0", password].concat())
    }
}

/// Connects, hears the greeting and signs in.
pub(super) fn sign_in(
    context: Context<'_>,
    receipt: &mut Receipt,
) -> Result<SignedIn, HarvestError> {
    let (plan, now) = (context.plan, context.now);
    let endpoint = &plan.endpoint;
    let host = endpoint.host.as_str();
    let password = context.credential.reveal();
    let username = endpoint.username.as_str();
    let cannot_send = |text: &str| text.contains(['\r', '\n', '\0']);
    if cannot_send(password) || cannot_send(username) {
        return Err(HarvestError::Unsendable);
    }
    let limits = NetLimits {
        connect: plan.limits.connect,
        silence: plan.limits.silence,
    };
    let stream = Door::to([endpoint]).connect(endpoint, &plan.trust, limits, context.stop)?;
    stream.set_deadline(Some(plan.limits.sign_in));
    let starttls = stream.starttls();
    if let Some(traffic) = starttls {
        receipt.line(host, now(), "STARTTLS".to_owned(), traffic);
    }
    let tap = Tap::new(Box::new(stream));
    let mut client = imap::Client::new(tap.clone());
    let mut capabilities = None;
    if starttls.is_some() {
        client.greeting_read = true;
    } else {
        let read = catch_unwind(AssertUnwindSafe(|| client.read_greeting()));
        let heard = tap.take_heard();
        let Some(greeting) = heard.first().filter(|_| matches!(read, Ok(Ok(_)))) else {
            return Err(failed(&tap, host, "it sent no greeting").into());
        };
        capabilities = check_greeting(host, greeting)?;
    }
    let capabilities = match capabilities {
        Some(capabilities) => capabilities,
        None => {
            let asked = catch_unwind(AssertUnwindSafe(|| client.capabilities().map(|_| ())));
            note(&tap, context, receipt);
            let heard = tap.take_heard();
            let heard_any = heard.iter().find_map(|line| match answer::read(line) {
                Answer::Capabilities(list) => Some(words(list)),
                _ => None,
            });
            match (heard_any, tap.take_failed()) {
                (Some(capabilities), _) => capabilities,
                (None, Some(error)) => return Err(error.into()),
                // Not a word of what it can do: the plainest way has to do.
                (None, None) if matches!(asked, Ok(Ok(()))) => BTreeSet::new(),
                (None, None) => return Err(refusal(&heard, host, username)),
            }
        }
    };
    let ascii = |text: &str| text.bytes().all(|byte| (b' '..0x7f).contains(&byte));
    let plain = capabilities.contains("AUTH=PLAIN");
    let login = !capabilities.contains("LOGINDISABLED") && ascii(username) && ascii(password);
    if !login && !plain {
        return Err(HarvestError::PasswordsNotTaken {
            host: host.to_owned(),
        });
    }
    let signed = catch_unwind(AssertUnwindSafe(|| match login {
        true => client.login(username, password).ok(),
        false => client
            .authenticate(
                "PLAIN",
                &Plain {
                    username,
                    password,
                    answered: Cell::new(false),
                },
            )
            .ok(),
    }));
    note(&tap, context, receipt);
    let heard = tap.take_heard();
    match signed {
        Ok(Some(imap)) => Ok(SignedIn {
            imap,
            capabilities: said_capabilities(&heard),
            tap,
        }),
        Ok(None) | Err(_) => match tap.take_failed() {
            // A server that says why before it hangs up is believed.
            Some(NetError::Cut { .. }) if says_bye(&heard) => Err(refusal(&heard, host, username)),
            Some(error) => Err(error.into()),
            None => Err(refusal(&heard, host, username)),
        },
    }
}

fn failed(tap: &Tap, host: &str, said: &str) -> NetError {
    match tap.take_failed() {
        // It hung up before it said a word.
        Some(NetError::Cut { host, .. }) => NetError::NotImap {
            host,
            said: String::new(),
        },
        Some(error) => error,
        None => NetError::NotImap {
            host: host.to_owned(),
            said: said.to_owned(),
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
        let said = answer::shown(line);
        return Err(NetError::NotImap { host, said }.into());
    };
    match (said.status, said.tag) {
        (Status::Ok, None) => Ok(code_capabilities(&said)),
        (Status::Preauth, None) => Err(NetError::Tampered {
            host,
            what: "It claims that somebody is signed in already.",
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
            said: said.shown(),
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
fn refusal(heard: &[Vec<u8>], host: &str, username: &str) -> HarvestError {
    let statuses = heard.iter().filter_map(|line| match answer::read(line) {
        Answer::Said(said) if said.status != Status::Ok => Some((said.tag.is_some(), said.shown())),
        _ => None,
    });
    let all: Vec<(bool, String)> = statuses.collect();
    let last = all.iter().rev().find(|(tagged, _)| *tagged).or(all.last());
    let said = last.map(|(_, said)| said.clone()).unwrap_or_default();
    all.iter()
        .find_map(|(_, said)| trouble(said, host))
        .unwrap_or(HarvestError::SignInRejected {
            host: host.to_owned(),
            username: username.to_owned(),
            said,
        })
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
        assert_eq!(kind(&refusal(&heard, "imap.ex.org", "ann")), expected);
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
