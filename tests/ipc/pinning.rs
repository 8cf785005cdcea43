//! A server whose certificate nobody vouches for, as the window's harvester meets it: shown, pinned, held to, and watched.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::harvester::Harvester;
use serde_json::{Value, json};

fn endpoint(server: &Dovecot, pin: Option<String>) -> Value {
    json!({"host": "localhost", "port": server.tls_port, "security": "tls", "username": USER, "pin": pin})
}

#[test]
fn an_account_is_added_with_a_pin_and_pinned_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Dovecot::start();
    let mut harvester = Harvester::start(folder.path());
    let account = |verb: &str, endpoint: &Value| json!({"verb": verb, "email": USER, "endpoint": endpoint, "password": PASSWORD});

    let unpinned = endpoint(&server, None);
    let refused = harvester.ask(1, &account("check_account", &unpinned));
    assert_eq!(refused["error"]["code"], "certificate", "{refused}");
    let look = json!({"verb": "certificate", "endpoint": unpinned});
    let looked = harvester.ask(2, &look)["ok"].clone();
    assert_eq!(looked["certificate"]["sha256"], server.fingerprint());
    assert_eq!(looked["standing"], "unvouched");
    assert_eq!(looked["may_pin"], true);

    let pinned = endpoint(&server, Some(server.fingerprint()));
    let checked = harvester.ask(3, &account("check_account", &pinned));
    assert!(checked.get("error").is_none(), "{checked}");
    let id = harvester.ask(4, &account("add_account", &pinned))["ok"]["id"].clone();
    let harvest = json!({"verb": "harvest", "id": id});
    let read = harvester.ask(5, &harvest);
    assert!(read.get("error").is_none(), "{read}");
    assert_eq!(harvester.wait_for("watched")["up_to_date"], true);

    // Whoever watches meets the new certificate, and does not go on.
    server.renew_certificate();
    let lapsed = harvester.wait_for("lapsed");
    assert_eq!(lapsed["problem"]["code"], "certificate", "{lapsed}");
    let reason = lapsed["problem"]["reason"].as_str().unwrap();
    assert!(reason.contains(&server.fingerprint()), "{reason}");

    let pin = json!({"verb": "set_pin", "id": id, "pin": server.fingerprint()});
    assert_eq!(harvester.ask(6, &pin)["ok"], Value::Null);
    assert_eq!(
        harvester.wait_for("watched")["up_to_date"],
        true,
        "it is watched again at once"
    );
}
