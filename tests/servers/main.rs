//! Harvesting from servers: a real Dovecot, and one that misbehaves as real ones do.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a test that cannot go on may panic"
)]

mod authority;
mod browser;
mod bus;
mod crew;
mod discovering;
mod dovecot;
mod fake;
mod harvesting;
mod hostile;
mod hostile_tls;
mod kept;
mod keyring;
mod line;
mod misbehaving;
mod names;
mod odd_answers;
mod odd_mailboxes;
mod pinning;
mod refusing;
mod tokens;
mod watching;
mod web;
mod wire;
mod withholding;

use closeknit_core::harvest::{self, HarvestError, Outcome, Plan};
use closeknit_core::model::{Credential, Endpoint, Security, Timestamp, UiError};
use closeknit_core::text::{Problem, Wording, Zone};
use fake::{Behaviour, Fake};
use kept::Kept;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// The time that the tests live in.
pub(crate) fn now() -> Timestamp {
    Timestamp(1_700_000_000)
}

/// Returns a plan for a server on this machine, with short time limits.
pub(crate) fn plan(port: u16, security: Security) -> Plan {
    let endpoint = Endpoint {
        host: "localhost".to_owned(),
        port,
        security,
        username: dovecot::USER.to_owned(),
        pin: None,
    };
    let mut plan = Plan::new(dovecot::USER, endpoint);
    plan.limits.connect = Duration::from_secs(10);
    plan.limits.first_wait = Duration::from_millis(10);
    plan
}

/// Returns a plan for a Dovecot over TLS, its certificate trusted.
pub(crate) fn tls(server: &dovecot::Dovecot) -> Plan {
    let mut plan = plan(server.tls_port, Security::Tls);
    plan.trust.roots = Some(server.certificate());
    plan
}

/// Returns a plan for a Dovecot without protection, for looking at what crosses the wire.
pub(crate) fn plain(server: &dovecot::Dovecot) -> Plan {
    plan(server.port, Security::Plain)
}

pub(crate) fn credential() -> Credential {
    Credential::new(dovecot::PASSWORD.to_owned())
}

pub(crate) fn run(plan: &Plan, kept: &mut Kept) -> Result<Outcome, HarvestError> {
    let stop = Arc::new(AtomicBool::new(false));
    harvest::run(plan, &credential(), kept, &now, &stop)
}

/// Returns the error of a harvest that has to fail, having checked that it can speak for itself.
pub(crate) fn error(plan: &Plan) -> HarvestError {
    let error = run(plan, &mut Kept::default()).expect_err("it has to fail");
    let said = told(&error);
    for text in [
        error.to_string(),
        said.message,
        said.reason.unwrap(),
        said.hint.unwrap(),
    ] {
        assert!(text.len() > 3, "{error:?} says too little");
        assert!(!text.contains("canary"), "{error:?} tells the password");
    }
    error
}

/// Returns an error as the user is told of it.
pub(crate) fn told(error: &impl Problem) -> UiError {
    Wording::english(Zone::utc()).problem(error)
}

/// Returns what the user is told to do about an error.
pub(crate) fn hint(error: &impl Problem) -> String {
    told(error).hint.unwrap()
}

/// Returns why the user is told that an error happened.
pub(crate) fn reason(error: &impl Problem) -> String {
    told(error).reason.unwrap()
}

/// Returns a plan for a [`Fake`]: small chunks, and little patience.
pub(crate) fn quick(fake: &Fake) -> Plan {
    let mut plan = plan(fake.port, Security::Plain);
    plan.limits.silence = Duration::from_millis(700);
    plan.limits.first_chunk = 20;
    plan.limits.largest_chunk = 20;
    plan.limits.in_flight = 3;
    plan
}

/// Harvests from a [`Fake`] that gives all headers whole in the end.
pub(crate) fn harvest(behaviour: Behaviour) -> (Kept, Outcome, Fake) {
    let fake = Fake::start(behaviour.clone());
    let mut kept = Kept::default();
    let outcome = run(&quick(&fake), &mut kept).unwrap();
    for mailbox in kept.mailboxes.values() {
        for (uid, message) in &mailbox.messages {
            assert_eq!(message.header, behaviour.messages[uid], "UID {uid}");
        }
    }
    (kept, outcome, fake)
}
