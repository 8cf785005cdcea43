//! From a real server to answers: account, harvest, people; and what a server or a network does wrong.

use super::dovecot::{Dovecot, PASSWORD, Shows, USER};
use super::home::Home;
use super::served::Served;
use super::story;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

/// A server that holds the story: what Ann wrote in Sent, the rest in INBOX.
fn server() -> Dovecot {
    let server = Dovecot::start();
    for (mailbox, at, message) in story::by_mailbox() {
        server.add(mailbox, &message, u64::try_from(at.0).unwrap(), false);
    }
    server
}

#[test]
fn a_harvested_mailbox_gives_the_same_people_as_an_imported_one() {
    let server = server();
    let served = Served::by(&server);
    let home = &served.home;
    let added = served.add_account(PASSWORD, &[]);
    assert_eq!(added.code, 0, "{}", added.error);
    assert!(added.out.contains("2 folders to read"), "{}", added.out);
    assert!(
        added.out.contains("not kept"),
        "there is no keyring in this test: {}",
        added.out
    );
    let first = served.harvest();
    assert_eq!(first.code, 0, "{}", first.error);
    assert!(
        first
            .out
            .contains(&format!("{} new messages", story::count())),
        "{}",
        first.out
    );
    assert_eq!(home.people(), Home::with_story().people());
    let second = served.harvest();
    assert!(
        second.out.contains(": 0 new messages"),
        "only what is new is read again: {}",
        second.out
    );

    let counts = home.run(&["stats", "--json"]).json()["messages"].clone();
    let all = Value::from(story::count());
    assert_eq!(
        (&counts["on_server"], &counts["stored"], &counts["distinct"]),
        (&all, &all, &all)
    );

    let receipt = home.run(&["receipt"]);
    assert!(
        receipt.out.contains("EXAMINE") && receipt.out.contains("LOGOUT"),
        "{}",
        receipt.out
    );
    assert!(home.run(&["receipt", "--verify"]).out.starts_with("All "));
    assert_no_file_holds(home, PASSWORD);

    assert_eq!(home.run(&["account", "remove", USER]).code, 0);
    assert_eq!(
        home.run(&["stats", "--json"]).json()["messages"]["distinct"],
        0
    );
}

#[test]
fn new_mail_comes_with_the_next_harvest() {
    let server = server();
    let served = Served::by(&server);
    served.add_account(PASSWORD, &[]);
    served.harvest();
    server.add(
        "",
        b"From: Zoe Quist <zoe@ex.org>\r\nTo: ann@ex.org\r\nMessage-ID: <z@ex.org>\r\n\r\n",
        1_767_000_000,
        false,
    );
    assert!(served.harvest().out.contains(": 1 new message"));
    assert!(
        served
            .home
            .run(&["people", "zoe"])
            .out
            .contains("Zoe Quist")
    );
}

#[test]
fn a_wrong_password_is_said_to_be_one() {
    let server = server();
    let served = Served::by(&server);
    let ran = served.add_account("wrong", &[]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(
        ran.error.contains("did not accept the sign-in") && ran.error.contains("hint: "),
        "{}",
        ran.error
    );
    assert_eq!(
        served.home.run(&["account", "list", "--json"]).out,
        "[]\n",
        "an account that does not work is not kept"
    );
}

#[test]
fn an_expired_certificate_stops_before_the_password() {
    let server = Dovecot::showing(Shows::Expired);
    let served = Served::by(&server);
    let ran = served.add_account(PASSWORD, &[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.error.contains("expired") && ran.error.contains("hint: "),
        "{}",
        ran.error
    );
    assert!(
        !served.home.run(&["receipt"]).out.contains("LOGIN"),
        "no credential was sent"
    );
}

#[test]
fn an_unknown_host_is_named() {
    let home = Home::new();
    let words = [
        "account",
        "add",
        USER,
        "--host",
        "mail.invalid",
        "--password-stdin",
    ];
    let ran = home.run_with_input(&words, "secret\n");
    assert_eq!(ran.code, 1);
    assert!(
        ran.error.contains("mail.invalid") && ran.error.contains("hint: "),
        "{}",
        ran.error
    );
}

#[test]
fn plain_text_is_for_this_machine_alone() {
    let home = Home::new();
    let words = [
        "account",
        "add",
        USER,
        "--host",
        "192.0.2.1",
        "--security",
        "plain",
        "--password-stdin",
    ];
    let ran = home.run_with_input(&words, "secret\n");
    assert_eq!(ran.code, 1);
    assert!(ran.error.contains("without protection"), "{}", ran.error);
}

/// Asserts that no file below the data folder holds `secret`.
fn assert_no_file_holds(home: &Home, secret: &str) {
    let mut files = 0;
    for entry in std::fs::read_dir(home.data()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        assert!(
            !bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes()),
            "{}",
            path.display()
        );
        files += 1;
    }
    assert!(files > 0);
}

#[test]
fn watching_reads_new_mail_as_it_comes() {
    let server = server();
    let served = Served::by(&server);
    served.add_account(PASSWORD, &[]);
    let mut command = served.harvesting(&["--watch"]);
    let mut watching = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(watching.stderr.take().unwrap()).lines();
    let mut wait_until_up_to_date = || {
        let up_to_date = |line: &String| line.contains("Up to date");
        lines.by_ref().map(Result::unwrap).find(up_to_date).unwrap();
    };
    wait_until_up_to_date();
    let before = served.home.run(&["stats", "--json"]).json()["messages"]["stored"].clone();
    assert_eq!(before, story::count());
    server.add(
        "",
        b"From: Zoe Quist <zoe@ex.org>\r\nTo: ann@ex.org\r\nMessage-ID: <z@ex.org>\r\n\r\n",
        1_767_000_000,
        false,
    );
    wait_until_up_to_date();
    let people = served.home.run(&["people", "zoe"]);
    assert!(
        people.out.contains("Zoe Quist"),
        "read and scored: {people:?}"
    );
    let second = served.harvest();
    assert!(
        second.error.contains("harvest (process"),
        "a second writer is told of the first: {second:?}"
    );
    watching.kill().unwrap();
    watching.wait().unwrap();
    assert_eq!(served.harvest().code, 0, "what is killed leaves no lock");
}
