//! A draft is opened in the user's mail program, and nothing else is opened that way.

use super::harvester::Harvester;
use rstest::rstest;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

const LINK: &str = "mailto:kim@ex.org?subject=Hello%20%3B%20touch%20x&body=a%26b%24%28id%29";

/// Asks to open a link where the system's way to open links is this script; returns the reply.
fn open(folder: &Path, script: &str, link: &str) -> Value {
    let programs = folder.join("programs");
    std::fs::create_dir(&programs).unwrap();
    if !script.is_empty() {
        let program = programs.join("xdg-open");
        let text = format!(
            "#!/bin/sh\nexec >'{}'\n{script}\n",
            folder.join("opened").display()
        );
        std::fs::write(&program, text).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut harvester = Harvester::with(&folder.join("data"), Some(("PATH", &programs)));
    harvester.ask(1, &json!({"verb": "open_mail", "link": link}))
}

#[test]
fn a_draft_is_handed_over_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let reply = open(folder.path(), "printf '%s' \"$#:$1\"", LINK);
    assert_eq!(reply, json!({"id": 1, "ok": null}));
    let opened = std::fs::read_to_string(folder.path().join("opened")).unwrap();
    assert_eq!(opened, format!("1:{LINK}"), "one word, and no shell saw it");
}

#[rstest]
#[case::none("", "xdg-open")]
#[case::refusing("exit 3", "exit status: 3")]
fn that_no_mail_program_opens_is_said(#[case] script: &str, #[case] reason: &str) {
    let folder = tempfile::tempdir().unwrap();
    let error = &open(folder.path(), script, LINK)["error"];
    assert_eq!(error["message"], "No mail program could be opened");
    assert!(
        error["reason"].as_str().unwrap().contains(reason),
        "{error}"
    );
    assert!(error["hint"].as_str().unwrap().contains("Copy"), "{error}");
}

#[rstest]
#[case::page("https://ex.org/")]
#[case::file("/etc/passwd")]
#[case::option("--help")]
#[case::line("mailto:kim@ex.org\n--help")]
fn nothing_but_a_draft_is_opened(#[case] link: &str) {
    let folder = tempfile::tempdir().unwrap();
    let reply = open(folder.path(), "printf '%s' \"$1\"", link);
    assert_eq!(reply["error"]["code"], "invalid", "{reply}");
    assert!(
        !folder.path().join("opened").exists(),
        "nothing was started"
    );
}
