//! Signing in with an access token at servers that mean harm, or only refuse: the token is sent once at most, and what
//! the server says is told without it.

use crate::fake::{Behaviour, Fake};
use crate::kept::Kept;
use crate::{now, quick};
use closeknit_core::harvest::{self, CredentialSource, HarvestError, Outcome};
use closeknit_core::model::{Credential, Timestamp, WireLine};
use closeknit_core::net::NetError;
use rstest::rstest;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// What `user=ann@ex.org` begins with in Base64, and what the standard's message does.
const XOAUTH2: &str = "dXNlcj1hbm5A";
const BEARER: &str = "bixhPWFubkBl";
/// `{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}`.
const FAILURE: &str = "eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==";

fn harvest(
    fake: &Fake,
    credentials: &dyn CredentialSource,
) -> (Result<Outcome, HarvestError>, Kept) {
    let mut plan = quick(fake);
    plan.limits.sign_in = Duration::from_secs(2);
    let mut kept = Kept::default();
    let stop = Arc::new(AtomicBool::new(false));
    let result = harvest::run(&plan, credentials, &mut kept, &now, &stop);
    (result, kept)
}

fn token() -> Credential {
    Credential::token("canary".to_owned())
}

/// What a server does, how that ends, and how often the token is sent.
#[rstest]
#[case::taken(
    "S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi
     C: AUTHENTICATE XOAUTH2
     S: +
     C:
     S: a1 OK in",
    "reads all",
    1
)]
#[case::taken_at_once(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi
     C: AUTHENTICATE XOAUTH2 dXNlcj1hbm5A
     S: TAG OK in",
    "reads all",
    1
)]
#[case::taken_by_the_standard(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=OAUTHBEARER] hi
     C: AUTHENTICATE OAUTHBEARER bixhPWFubkBl
     S: TAG OK in",
    "reads all",
    1
)]
#[case::a_word_in_the_challenge(
    "S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi
     C: AUTHENTICATE
     S: + Ready for the token, please
     C:
     S: a1 OK in",
    "reads all",
    1
)]
#[case::preauth(
    "S: * PREAUTH [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] welcome",
    "tampered",
    0
)]
#[case::passwords_only(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi",
    "takes no token",
    0
)]
#[case::nothing_said(
    "S: * OK hi
     C: CAPABILITY
     S: TAG OK",
    "takes no token",
    0
)]
#[case::let_in_unasked(
    "S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi
     C: AUTHENTICATE
     S: TAG OK in already",
    "tampered",
    0
)]
#[case::let_in_before_it_is_asked(
    "S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi
     S: a1 OK in already",
    "tampered",
    0
)]
#[case::refused_unasked(
    "S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi
     C: AUTHENTICATE
     S: TAG NO not by that",
    "refused",
    0
)]
#[case::asks_again_and_again(
    "S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi
     C* AUTHENTICATE
     S: +
     C*
     S: +",
    "refused",
    1
)]
#[case::asks_again_by_the_standard(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=OAUTHBEARER] hi
     C* AUTHENTICATE
     S: + again
     C*
     S: + again",
    "refused",
    1
)]
#[case::challenges_without_end(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi
     C* AUTHENTICATE
     S: (flood) +",
    "refused",
    1
)]
#[case::too_many_connections(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi
     C* AUTHENTICATE
     S: TAG NO [ALERT] Too many simultaneous connections. (Failure)",
    "connections",
    1
)]
#[case::hangs_up(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi
     C* AUTHENTICATE
     S: (cut)",
    "cut",
    1
)]
#[case::never_answers(
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi
     C* AUTHENTICATE
     S: (stall)",
    "cut",
    1
)]
fn a_token_is_sent_once_at_most(
    #[case] transcript: &str,
    #[case] expected: &str,
    #[case] sent: usize,
) {
    let fake = Fake::start(Behaviour::with(1..=45).saying(transcript));
    let begun = Instant::now();
    let (result, kept) = harvest(&fake, &token());
    let ending = match &result {
        Ok(outcome) if outcome.messages == 45 => "reads all",
        Err(HarvestError::Net(NetError::Tampered { .. })) => "tampered",
        Err(HarvestError::Net(_)) => "cut",
        Err(HarvestError::TokenRefused { .. }) => "refused",
        Err(HarvestError::TokensNotTaken { .. }) => "takes no token",
        Err(HarvestError::TooManyConnections { .. }) => "connections",
        other => panic!("{other:?}"),
    };
    assert_eq!(ending, expected, "{result:?}");
    assert!(begun.elapsed() < Duration::from_secs(30));
    let heard = fake.heard();
    let tokens = heard
        .iter()
        .filter(|line| line.contains(XOAUTH2) || line.contains(BEARER));
    assert_eq!(tokens.count(), sent, "{heard:?}");
    for command in kept.commands() {
        assert!(
            !command.contains(XOAUTH2) && !command.contains(BEARER),
            "{command}"
        );
    }
}

#[rstest]
#[case::xoauth2("XOAUTH2", "")]
#[case::the_standard("OAUTHBEARER", "AQ==")]
fn a_refusal_is_acknowledged_and_told(#[case] mechanism: &str, #[case] acknowledged: &str) {
    let transcript = format!(
        "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH={mechanism}] hi
         C: AUTHENTICATE
         S: + {FAILURE}
         C:
         S: a1 NO [AUTHENTICATIONFAILED] Invalid credentials, canary (Failure)"
    );
    let fake = Fake::start(Behaviour::with(1..=3).saying(&transcript));
    let error = harvest(&fake, &token()).0.unwrap_err();
    assert!(
        matches!(error, HarvestError::TokenRefused { .. }),
        "{error:?}"
    );
    assert_eq!(
        crate::reason(&error),
        "The server said: status 400, scope https://mail.google.com/; \
         [AUTHENTICATIONFAILED] Invalid credentials, *** (Failure)"
    );
    assert!(
        crate::hint(&error).contains("browser"),
        "{}",
        crate::hint(&error)
    );
    assert!(!format!("{error:?}").contains("canary"));
    let heard = fake.heard();
    assert_eq!(
        heard.last().map(|line| line.trim()),
        Some(acknowledged),
        "{heard:?}"
    );
}

/// Gives an old token, then a new one, then no more.
#[derive(Default)]
struct Renewing {
    asked: AtomicU32,
    gives_up: bool,
}

impl CredentialSource for Renewing {
    fn credential(
        &self,
        wire: &mut dyn FnMut(WireLine),
        now: &dyn Fn() -> Timestamp,
        _: &Arc<AtomicBool>,
    ) -> Result<Credential, HarvestError> {
        wire(WireLine {
            at: now(),
            host: "tokens.ex.org".to_owned(),
            command: "POST /token ***".to_owned(),
            bytes_out: 7,
            bytes_in: 9,
        });
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        Ok(Credential::token(format!("canary {asked}")))
    }

    fn refused(&self) -> bool {
        !self.gives_up
    }
}

const REFUSES: &str = "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi
     C: AUTHENTICATE
     S: TAG NO expired";

#[test]
fn a_token_that_ended_early_is_renewed_once() {
    let transcript = format!("{REFUSES}\nC: AUTHENTICATE\nS: TAG OK in");
    let fake = Fake::start(Behaviour::with(1..=45).saying(&transcript));
    let (result, kept) = harvest(&fake, &Renewing::default());
    assert_eq!(result.unwrap().messages, 45);
    let expected = ["POST /token ***", "AUTHENTICATE XOAUTH2 ***"];
    assert_eq!(kept.commands()[..4], [expected, expected].concat());
    let own = |line: &&WireLine| line.host != "tokens.ex.org";
    let second = kept.wire.iter().filter(own).nth(1).unwrap();
    assert!(
        second.bytes_out > 0,
        "a new connection counts from nothing: {second:?}"
    );
}

#[rstest]
#[case::nothing_new_to_be_had(true, 1)]
#[case::refused_again(false, 2)]
fn a_server_that_refuses_every_token_is_left(#[case] gives_up: bool, #[case] attempts: usize) {
    let transcript = REFUSES.replace("C: AUTH", "C* AUTH");
    let fake = Fake::start(Behaviour::with(1..=3).saying(&transcript));
    let source = Renewing {
        gives_up,
        ..Renewing::default()
    };
    let error = harvest(&fake, &source).0.unwrap_err();
    assert!(
        matches!(error, HarvestError::TokenRefused { .. }),
        "{error:?}"
    );
    assert_eq!(fake.count("AUTHENTICATE"), attempts);
}
