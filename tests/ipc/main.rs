//! The harvester as the window meets it: the real process, spoken to in JSON lines.
#![allow(clippy::unwrap_used, reason = "a test may")]

#[path = "../servers/authority.rs"]
mod authority;
#[path = "../servers/bus.rs"]
mod bus;
#[path = "../servers/dovecot.rs"]
mod dovecot;
mod harvester;
#[cfg(target_os = "linux")]
mod mail_program;
#[cfg(target_os = "linux")]
mod oauth;
mod pinning;
mod watching;

use harvester::Harvester;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Writes a small mbox: Ann writes to Kim, Kim replies with Lee on the mail.
fn write_mbox(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("mail.mbox");
    let mails = [
        (
            "ann@ex.org",
            "kim@ex.org",
            "",
            "a1@ex.org",
            "Mon, 6 Jan 2025 10:00:00 +0000",
        ),
        (
            "kim@ex.org",
            "ann@ex.org",
            "lee@ex.org",
            "k1@ex.org",
            "Mon, 6 Jan 2025 11:00:00 +0000",
        ),
        (
            "ann@ex.org",
            "kim@ex.org",
            "",
            "a2@ex.org",
            "Tue, 7 Jan 2025 09:00:00 +0000",
        ),
    ];
    let mut file = std::fs::File::create(&path).unwrap();
    for (from, to, cc, id, date) in mails {
        write!(
            file,
            "From {from} Mon Jan  6 10:00:00 2025\nFrom: {from}\nTo: {to}\nCc: {cc}\nMessage-ID: <{id}>\nDate: {date}\n\nHello.\n\n"
        )
        .unwrap();
    }
    path
}

fn import(mbox: &Path) -> Value {
    json!({"verb": "import_mbox", "paths": [mbox], "me": ["ann@ex.org"]})
}

#[test]
fn it_says_that_it_is_ready_and_ends_when_its_input_closes() {
    let folder = tempfile::tempdir().unwrap();
    let harvester = Harvester::start(folder.path());
    let (status, rest) = harvester.close();
    assert!(status.success(), "{status}");
    assert_eq!(
        rest,
        Vec::<Value>::new(),
        "nothing was asked, so nothing is said"
    );
    assert!(
        !folder.path().join("closeknit.db").exists(),
        "it touches the folder only when asked"
    );
}

#[test]
fn an_import_begins_tells_of_the_change_and_is_there_for_readers() {
    let folder = tempfile::tempdir().unwrap();
    let mbox = write_mbox(folder.path());
    let data = folder.path().join("data");
    let mut harvester = Harvester::start(&data);
    harvester.send(7, &import(&mbox));
    assert_eq!(
        harvester.next_but_progress(),
        json!({"event": "began", "request": 7})
    );
    assert_eq!(
        harvester.next_but_progress(),
        json!({"event": "store-changed"})
    );
    assert_eq!(
        harvester.next_but_progress(),
        json!({"id": 7, "ok": {"messages": 3, "new": 3}})
    );
    let people = Command::new(env!("CARGO_BIN_EXE_closeknit"))
        .arg("--data-dir")
        .arg(&data)
        .args(["--json", "people"])
        .output()
        .unwrap();
    let people: Value = serde_json::from_slice(&people.stdout).unwrap();
    assert_eq!(people[0]["addresses"], json!(["kim@ex.org"]));
    assert_eq!(
        (&people[0]["sent"], &people[0]["received"]),
        (&json!(2), &json!(1))
    );
}

#[test]
fn what_is_no_request_gets_an_error_and_the_next_one_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut harvester = Harvester::start(folder.path());
    for (line, id) in [
        ("not JSON at all", Value::Null),
        ("\"a text\"", Value::Null),
        ("{\"id\": 3}", json!(3)),
        (
            "{\"id\": \"four\", \"ask\": {\"verb\": \"open\"}}",
            Value::Null,
        ),
        ("{\"id\": 5, \"ask\": {\"verb\": \"make_tea\"}}", json!(5)),
        ("{\"id\": 6, \"ask\": {\"verb\": \"add_me\"}}", json!(6)),
        (
            "{\"id\": 7, \"ask\": {\"verb\": \"open\", \"more\": 1}}",
            json!(7),
        ),
        ("{\"id\": 8, \"ask\": null}", json!(8)),
    ] {
        harvester.send_line(line.as_bytes());
        let reply = harvester.next_but_progress();
        assert_eq!(reply["id"], id, "{line}: {reply}");
        assert_eq!(reply["error"]["code"], "invalid", "{line}: {reply}");
    }
    harvester.send_line(b"\xff\xfe{");
    assert_eq!(harvester.next_but_progress()["error"]["code"], "invalid");
    harvester.send_line(b"");
    harvester.send(9, &json!({"verb": "open"}));
    assert_eq!(harvester.next_but_progress(), json!({"id": 9, "ok": null}));
}

#[test]
fn an_error_never_repeats_what_the_line_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut harvester = Harvester::start(folder.path());
    harvester.send_line(br#"{"id": 1, "ask": {"verb": "harvest", "password": "canary"}}"#);
    let reply = harvester.next_but_progress();
    assert_eq!(reply["error"]["code"], "invalid");
    harvester.send_line(br#"{"id": 2, "password": "canary", "ask": "canary"#);
    let cut_off = harvester.next_but_progress();
    for said in [reply, cut_off] {
        assert!(!said.to_string().contains("canary"), "{said}");
    }
}

#[test]
fn a_file_that_is_no_mbox_is_refused_with_a_hint() {
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("picture.png");
    std::fs::write(&picture, b"\x89PNG\r\n\x1a\n").unwrap();
    let mut harvester = Harvester::start(&folder.path().join("data"));
    let reply = harvester.ask(1, &import(&picture));
    assert_eq!(reply["error"]["code"], "not_mbox", "{reply}");
    assert!(reply["error"]["hint"].is_string(), "{reply}");
}

#[test]
fn addresses_of_the_user_come_and_go() {
    let folder = tempfile::tempdir().unwrap();
    let mut harvester = Harvester::start(folder.path());
    let add = json!({"verb": "add_me", "address": "ann@ex.org"});
    let remove = json!({"verb": "remove_me", "address": "ann@ex.org"});
    assert_eq!(harvester.ask(1, &add), json!({"id": 1, "ok": null}));
    assert_eq!(harvester.ask(2, &remove), json!({"id": 2, "ok": null}));
    assert_eq!(harvester.ask(3, &remove)["error"]["code"], "not_found");
    let nonsense = json!({"verb": "add_me", "address": "nonsense"});
    assert_eq!(harvester.ask(4, &nonsense)["error"]["code"], "invalid");
}

#[test]
fn a_password_that_no_keyring_keeps_is_asked_for_before_a_harvest_begins() {
    let folder = tempfile::tempdir().unwrap();
    let endpoint =
        json!({"host": "localhost", "port": 1, "security": "tls", "username": "ann@ex.org"});
    let add = json!({"verb": "add_account", "email": "ann@ex.org", "endpoint": endpoint, "password": "canary"});
    let harvest = json!({"verb": "harvest", "email": "ann@ex.org"});
    let mut harvester = Harvester::start(folder.path());
    let added = harvester.ask(1, &add);
    assert_eq!(added["ok"]["password_kept"], false, "{added}");
    // It was handed over, so it is known until the process ends: what fails is the connection.
    let tried = harvester.ask(2, &harvest);
    assert_eq!(tried["error"]["code"], "unreachable", "{tried}");
    harvester.close();

    let mut harvester = Harvester::start(folder.path());
    harvester.send(3, &harvest);
    let first = harvester.next_but_progress();
    assert_eq!(first, json!({"event": "store-changed"}));
    let refused = harvester.next_but_progress();
    assert_eq!(refused["error"]["code"], "password_needed", "{refused}");
    assert!(refused["error"]["hint"].is_string(), "{refused}");
}

#[test]
fn a_second_writer_is_told_of_the_first_and_may_follow_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = Harvester::start(folder.path());
    let open = json!({"verb": "open"});
    assert_eq!(first.ask(1, &open), json!({"id": 1, "ok": null}));
    let mut second = Harvester::start(folder.path());
    let refused = second.ask(1, &open);
    assert_eq!(refused["error"]["code"], "busy");
    let reason = refused["error"]["reason"].as_str().unwrap();
    assert!(reason.contains("harvester (process "), "{reason}");
    first.close();
    assert_eq!(second.ask(2, &open), json!({"id": 2, "ok": null}));
}

#[test]
fn stopping_what_does_not_run_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let mut harvester = Harvester::start(folder.path());
    let stop = json!({"verb": "stop", "request": 99});
    assert_eq!(harvester.ask(1, &stop), json!({"id": 1, "ok": null}));
}

#[test]
#[cfg(target_os = "linux")]
fn a_harvester_that_was_killed_is_started_again_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut harvester = Harvester::start(folder.path());
    assert_eq!(
        harvester.ask(1, &json!({"verb": "open"}))["ok"],
        Value::Null
    );
    harvester.kill_worker();
    let restarted = harvester.next_but_progress();
    assert_eq!(restarted["state"], "restarted", "{restarted}");
    assert!(restarted["problem"]["reason"].is_string(), "{restarted}");
    assert_eq!(
        harvester.next_but_progress(),
        json!({"event": "state", "state": "ready"})
    );
    assert_eq!(
        harvester.ask(2, &json!({"verb": "open"})),
        json!({"id": 2, "ok": null})
    );
    let (status, _) = harvester.close();
    assert!(status.success(), "{status}");
}
