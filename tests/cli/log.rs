//! The diagnostic log: what was done is told, and nothing of whom or what it was about.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::home::{AS_OF, Home};
use super::served::Served;
use std::path::Path;

/// What stands in the mail, the account and the command lines below, and must not stand in the log.
const CANARIES: [&str; 15] = [
    USER,
    PASSWORD,
    "canary",
    "wrong-secret",
    "localhost",
    "127.0.0.1",
    "Quist",
    "quist",
    "harbour.example",
    "Odalys",
    "odalys",
    "meadow.example",
    "Knitting",
    "knitting",
    "garden-club",
];

const KNITTING: &[u8] = b"From: Odalys Quist <odalys@harbour.example>\r\nTo: Ann <ann@ex.org>, Jun Odalys <jun@meadow.example>\r\n\
    Date: Mon, 1 Dec 2025 10:00:00 +0000\r\nMessage-ID: <1@harbour.example>\r\nList-Id: <garden-club.meadow.example>\r\n\r\n";
const REPLY: &[u8] = b"From: Ann <ann@ex.org>\r\nTo: Odalys Quist <odalys@harbour.example>\r\n\
    Date: Tue, 2 Dec 2025 10:00:00 +0000\r\nMessage-ID: <2@ex.org>\r\nIn-Reply-To: <1@harbour.example>\r\n\r\n";
const MBOX: &[u8] =
    b"From x Thu Jan  1 00:00:00 2026\nFrom: Jun Odalys <jun@meadow.example>\nTo: ann@ex.org\n\
    Date: Wed, 3 Dec 2025 10:00:00 +0000\nMessage-ID: <3@meadow.example>\n\n";

#[test]
fn a_log_tells_what_was_done_and_of_nobody() {
    let server = Dovecot::start();
    server.add("Knitting", KNITTING, 1_764_583_200, false);
    server.add("Sent", REPLY, 1_764_669_600, false);
    let served = Served::by(&server);
    let home = &served.home;
    let mbox = home.write("knitting.mbox", MBOX);
    assert_eq!(served.add_account(PASSWORD, &["ann@ex.org"]).code, 0);

    let mut number = 0;
    let mut all = String::new();
    let mut logged = |words: &[&str], password: &str, code: i32| -> String {
        number += 1;
        let file = home.path().join(format!("{number}.log"));
        let words = [&["--log", file.to_str().unwrap()], words].concat();
        let ran = home.finish(served.command(&words, password).output().unwrap());
        assert_eq!(ran.code, code, "{words:?}: {}{}", ran.out, ran.error);
        let log = std::fs::read_to_string(&file).unwrap();
        all.push_str(&log);
        log
    };
    let harvest = ["harvest", "--password-env", "SERVED_PASSWORD"];
    let refused = logged(&harvest, "wrong-secret", 1);
    let log = logged(&harvest, PASSWORD, 0);
    let mbox = [
        "import",
        "mbox",
        mbox.to_str().unwrap(),
        "--me",
        "ann@ex.org",
    ];
    let imported = logged(&mbox, "", 0);
    logged(&["people", "--as-of", AS_OF, "quist"], "", 0);
    logged(&["introduce", "odalys@harbour.example"], "", 0);
    let merge = ["merge", "odalys@harbour.example", "jun@meadow.example"];
    let merged = logged(&merge, "", 0);
    let unknown = logged(&["person", "Nobody Quist"], "", 1);

    for told in [
        concat!("version=\"", env!("CARGO_PKG_VERSION"), "\""),
        "verb=\"harvest\"",
        "store opened",
        "sign-in answered way=",
        "is_in=true",
        "command=\"LIST\" status=Ok",
        "command=\"UID FETCH\" status=Ok",
        "rows=1",
        "mailbox read mailbox=",
        "harvested account=1 messages=2",
        "scored way=Whole",
        "ended",
    ] {
        assert!(log.contains(told), "{told}: {log}");
    }
    assert!(
        refused.contains("is_in=false") && refused.contains("code=SignInRejected"),
        "{refused}"
    );
    assert!(imported.contains("imported file=1"), "{imported}");
    assert!(imported.contains("messages=1 new=1"), "{imported}");
    assert!(merged.contains("scored way="), "{merged}");
    assert!(
        unknown.contains("code=NotFound error=\"UnknownPerson\""),
        "{unknown}"
    );
    let folder = home.path().to_str().unwrap();
    for canary in CANARIES.into_iter().chain([folder]) {
        assert!(!all.contains(canary), "{canary} stands in the log: {all}");
    }
}

#[cfg(unix)]
#[test]
fn a_log_is_a_new_file_of_the_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let file = home.path().join("closeknit.log");
    let log = |file: &Path| home.run(&["me", "list", "--log", file.to_str().unwrap()]);
    assert_eq!(log(&file).code, 0);
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let before = std::fs::read(&file).unwrap();
    for taken in [&file, &home.path().join("nowhere").join("closeknit.log")] {
        let refused = log(taken);
        assert_eq!(refused.code, 1, "{}", refused.out);
        assert!(
            refused.error.contains("log cannot be written") && refused.error.contains("hint: "),
            "{}",
            refused.error
        );
    }
    assert_eq!(
        std::fs::read(&file).unwrap(),
        before,
        "nothing is written over"
    );
}

#[test]
fn nothing_is_logged_unasked() {
    let home = Home::with_story();
    let files = std::fs::read_dir(home.path()).unwrap();
    let names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
    assert!(
        names
            .iter()
            .all(|name| !name.to_string_lossy().contains("log")),
        "{names:?}"
    );
}
