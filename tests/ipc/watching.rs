//! Accounts are watched from their first harvest on, with nobody asking.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::harvester::Harvester;
use closeknit_core::app::Answers;
use closeknit_core::model::Timestamp;
use serde_json::{Value, json};
use std::path::Path;

fn put(server: &Dovecot, number: u32) {
    let message =
        format!("From: kim@ex.org\r\nTo: {USER}\r\nMessage-ID: <{number}@ex.org>\r\n\r\n");
    server.add("", message.as_bytes(), 1_700_000_000, false);
}

fn stored(data: &Path) -> u64 {
    let answers = Answers::open(data, Timestamp(1_800_000_000), None).unwrap();
    answers.stored().unwrap().messages
}

fn account(server: &Dovecot) -> Value {
    let endpoint =
        json!({"host": "localhost", "port": server.tls_port, "security": "tls", "username": USER});
    json!({"verb": "add_account", "email": USER, "endpoint": endpoint, "password": PASSWORD})
}

/// Waits until so many messages are stored: each change is told.
fn wait_until_stored(harvester: &mut Harvester, data: &Path, messages: u64) {
    while stored(data) < messages {
        harvester.wait_for("store-changed");
    }
}

#[test]
fn a_harvested_account_is_watched_until_it_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let server = Dovecot::start();
    put(&server, 1);
    let mut harvester = Harvester::trusting(&data, Some(&server.certificate_path()));
    let account = harvester.ask(1, &account(&server))["ok"]["id"].clone();
    let reply = harvester.ask(2, &json!({"verb": "harvest", "id": account}));
    assert!(reply.get("error").is_none(), "{reply}");
    let watched = harvester.wait_for("watched");
    assert_eq!(
        watched,
        json!({"event": "watched", "account": USER, "up_to_date": true})
    );
    put(&server, 2);
    wait_until_stored(&mut harvester, &data, 2);
    // Also what comes while it waits.
    put(&server, 3);
    wait_until_stored(&mut harvester, &data, 3);
    let reply = harvester.ask(3, &json!({"verb": "remove_account", "id": account}));
    assert!(reply.get("error").is_none(), "{reply}");
    assert_eq!(stored(&data), 0, "nobody goes on reading what was removed");
}

#[test]
fn a_server_that_is_back_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut server = Dovecot::start();
    put(&server, 1);
    let mut harvester = Harvester::trusting(&data, Some(&server.certificate_path()));
    let account = harvester.ask(1, &account(&server))["ok"]["id"].clone();
    harvester.ask(2, &json!({"verb": "harvest", "id": account}));
    assert_eq!(harvester.wait_for("watched")["up_to_date"], true);
    server.restart();
    assert_eq!(
        harvester.wait_for("watched")["up_to_date"],
        false,
        "a lost connection is told"
    );
    put(&server, 2);
    wait_until_stored(&mut harvester, &data, 2);
    assert_eq!(harvester.wait_for("watched")["up_to_date"], true);
}
