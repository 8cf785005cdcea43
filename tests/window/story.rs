//! The main job, as somebody does it the first time: from the welcome to an introduction, on a real server.

use crate::dovecot::{Dovecot, PASSWORD, USER};
use crate::session::{Colours, Session};
use serde_json::json;
use std::path::{Path, PathBuf};

/// 1 October 2025, in seconds since 1970.
const BEGAN: u64 = 1_759_312_800;
const DAY: u64 = 86_400;

/// Fills Ann's mailbox: she and Kim write to each other every other day, and Kim writes to Omar with Ann on the mail.
fn fill(server: &Dovecot) {
    for day in 0..60 {
        let at = BEGAN + day * 2 * DAY;
        let (mailbox, from, to, cc) = match day % 3 {
            0 => ("Sent", "Ann <ann@ex.org>", "Kim Lund <kim@big.example>", ""),
            1 => (
                "INBOX",
                "Kim Lund <kim@big.example>",
                "Ann <ann@ex.org>",
                "",
            ),
            _ => (
                "INBOX",
                "Kim Lund <kim@big.example>",
                "Omar Said <omar@far.example>",
                "Cc: Ann <ann@ex.org>\r\n",
            ),
        };
        let date = rfc2822(at);
        let mail = format!(
            "From: {from}\r\nTo: {to}\r\n{cc}Date: {date}\r\nMessage-ID: <{day}@ex.org>\r\nSubject: canary subject\r\n\r\ncanary body\r\n"
        );
        server.add(mailbox, mail.as_bytes(), at, true);
    }
    server.own();
}

fn rfc2822(at: u64) -> String {
    closeknit_core::model::Timestamp(at.cast_signed())
        .to_utc()
        .to_rfc2822()
}

#[test]
fn from_the_welcome_to_an_introduction() {
    let server = Dovecot::start();
    fill(&server);
    let mut data = PathBuf::new();
    let session = Session::open(Colours::Light, |start| {
        data = start.desk.folder("data");
        start.env("SSL_CERT_FILE", server.certificate_path());
        vec!["--data-dir".to_owned(), data.to_str().unwrap().to_owned()]
    });
    let window = &session.window;

    window.wait_for("h1", "Who do you know");
    window.field("Your mail address").fill(USER);
    window.wait_for("button", "Continue").click();
    window.field("Server").fill("localhost");
    window.field("Port").fill(&server.tls_port.to_string());

    window.field("Password").fill("not the password");
    window.wait_for("button", "Test sign-in").click();
    let refused = window.wait_for("[role=alert]", "").text();
    assert!(refused.contains("did not accept the sign-in"), "{refused}");
    assert!(
        window
            .ask("accounts", json!({}))
            .as_array()
            .unwrap()
            .is_empty(),
        "nothing is saved by a check"
    );

    window.field("Password").fill(PASSWORD);
    window.wait_for("button", "Test sign-in").click();
    window.wait_for("[role=status]", "The sign-in works");
    window.wait_for("button", "Save and start reading").click();
    window.wait_for("h2", "Your mail has been read");
    window.wait_for("p", "60 messages read");

    window.wait_for("button", "Open People").click();
    window.wait_for("[role=row] .who", "Kim Lund");
    window.wait_for("nav", "Up to date");
    window.wait_for("nav a", "Introductions").click();
    window.field("Who do you want to meet?").press("omar");
    window.wait_for("[role=option]", "Omar Said").click();
    window.wait_for("h2", "Omar Said");
    let way = window.wait_for(".ways", "Kim Lund").text();
    assert!(
        way.contains("20 times") || way.contains("20 mails"),
        "the hop has its evidence: {way}"
    );

    window.wait_for("nav a", "Privacy").click();
    window.wait_for("main", "localhost");
    let receipt = window.ask("receipt", json!({"limit": 0}));
    let commands = receipt["lines"].to_string();
    assert!(commands.contains("EXAMINE"), "{commands}");
    drop(session.window);
    look_for_canaries(&data);
}

/// Looks for what may be nowhere: the password, and what was not to be read.
fn look_for_canaries(data: &Path) {
    let mut looked_at = 0;
    for entry in std::fs::read_dir(data).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_file() {
            // The socket of the harvester, which runs.
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for canary in ["canary", "pass\\word", "not the password"] {
            let found = bytes
                .windows(canary.len())
                .any(|part| part == canary.as_bytes());
            assert!(!found, "'{canary}' is in {}", path.display());
        }
        looked_at += 1;
    }
    assert!(looked_at > 0, "there are files to look at");
}
