//! The system's keyring, for real: a GNOME Keyring on a session bus that each test starts for itself.

use crate::bus::{self, UNLOCK};
use closeknit_core::account::{Keyring, KeyringError};
use closeknit_core::model::Credential;
use std::time::{Duration, Instant};

fn keyring() -> Keyring {
    Keyring {
        patience: Duration::from_secs(10),
    }
}

fn on_a_bus(before: &str, inner: &str) {
    bus::on_a_bus(before, &format!("keyring::{inner}"));
}

#[test]
fn a_password_is_kept_read_replaced_and_forgotten() {
    on_a_bus(UNLOCK, "inside_keeps_a_password");
}

#[test]
#[ignore = "runs on the session bus that the test above starts"]
fn inside_keeps_a_password() {
    let keyring = keyring();
    assert_eq!(keyring.get("ann@ex.org").unwrap(), None);
    for password in ["canary", "n\u{e4}chste \"canary\""] {
        let credential = Credential::new(password.to_owned());
        keyring.set("Ann@ex.org", &credential).unwrap();
        assert_eq!(keyring.get("ann@ex.org").unwrap(), Some(credential));
        assert_eq!(keyring.get("kim@ex.org").unwrap(), None);
    }
    assert!(keyring.delete("ann@ex.org").unwrap());
    assert!(!keyring.delete("ann@ex.org").unwrap());
    assert_eq!(
        keyring.get("ann@ex.org").unwrap(),
        None,
        "asking makes none"
    );
}

#[test]
fn no_keyring_on_the_bus_is_said_to_be_missing() {
    on_a_bus("", "inside_without_a_keyring");
}

#[test]
fn no_bus_at_all_is_said_to_be_missing() {
    on_a_bus(
        "export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent;",
        "inside_without_a_keyring",
    );
}

#[test]
#[ignore = "runs on the session bus that the tests above start"]
fn inside_without_a_keyring() {
    let credential = Credential::new("canary".to_owned());
    for error in [
        keyring().get("ann@ex.org").unwrap_err(),
        keyring().set("ann@ex.org", &credential).unwrap_err(),
        keyring().delete("ann@ex.org").unwrap_err(),
    ] {
        assert!(matches!(error, KeyringError::Missing { .. }), "{error:?}");
        for text in [
            error.to_string(),
            crate::reason(&error),
            crate::hint(&error),
        ] {
            assert!(text.len() > 10 && !text.contains("canary"), "{text}");
        }
    }
}

#[test]
fn a_keyring_that_nobody_unlocks_does_not_hold_us_up() {
    on_a_bus(
        "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1;",
        "inside_a_locked_keyring",
    );
}

#[test]
#[ignore = "runs on the session bus that the test above starts"]
fn inside_a_locked_keyring() {
    let keyring = Keyring {
        patience: Duration::from_secs(3),
    };
    let begun = Instant::now();
    let result = keyring.set("ann@ex.org", &Credential::new("canary".to_owned()));
    assert!(begun.elapsed() < Duration::from_secs(10));
    let error = result.expect_err("nobody is there to make a keyring for it");
    assert!(!error.to_string().contains("canary") && !crate::reason(&error).contains("canary"));
}
