//! Where the server is and how to get in there: the built-in table's instructions, and a search that is made only once
//! the user agrees.

use super::dovecot::{Dovecot, PASSWORD, Shows};
use super::home::Home;
use super::names::{MX, Manner, Names, SRV, Zone, mx, srv};
use super::served::Served;
use super::web::{Web, ok};
use insta::assert_snapshot;
use rstest::rstest;
use std::collections::BTreeMap;
use std::process::Command;

#[rstest]
#[case::by_name("Gmail")]
#[case::by_address("ann@googlemail.com")]
#[case::by_server("imap.gmail.com")]
fn instructions_are_found_by_whatever_names_the_provider(#[case] who: &str) {
    let home = Home::new();
    let ran = home.run(&["account", "help", who]);
    assert_eq!((ran.code, ran.error.as_str()), (0, ""));
    assert!(
        ran.out.starts_with("Gmail, Google Workspace\n  1. Open "),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Good to know:\n   - "), "{}", ran.out);
    let page = home.run(&["account", "help", who, "--json"]).json();
    assert_eq!(page["title"], "Gmail, Google Workspace");
    assert!(page["steps"].as_array().unwrap().len() > 3);
    assert!(!home.data().exists(), "nothing is made");
}

#[test]
fn instructions_are_listed() {
    let ran = Home::new().run(&["account", "help"]);
    assert!(ran.out.lines().count() > 20, "{}", ran.out);
    assert!(ran.out.contains("  Proton Mail\n"), "{}", ran.out);
}

#[test]
fn instructions_that_are_not_there() {
    let ran = Home::new().run(&["account", "help", "nobody's"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert_snapshot!(ran.error);
}

#[test]
fn a_refused_sign_in_is_told_with_the_steps_to_the_right_password() {
    let server = Dovecot::start();
    let served = Served::by(&server);
    let port = server.tls_port.to_string();
    let words = ["account", "add", "ann@gmail.com", "--host", "localhost"];
    let words = [
        &words[..],
        &["--port", &port, "--password-env", "SERVED_PASSWORD"],
    ]
    .concat();
    let output = served.command(&words, "wrong").output().unwrap();
    let ran = served.home.finish(output);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    // The first says what is being done.
    let lines: Vec<&str> = ran.error.lines().skip(1).collect();
    assert!(lines[0].contains("did not accept the sign-in"), "{lines:?}");
    assert!(lines[1].starts_with("hint: "), "{lines:?}");
    assert_eq!(lines[3], "Gmail, Google Workspace", "{lines:?}");
    assert!(lines[4].starts_with("  1. "), "{lines:?}");
}

#[test]
fn a_bridge_that_does_not_run_is_told_with_the_steps_to_it() {
    let home = Home::new();
    let words = [
        "account",
        "add",
        "ann@proton.me",
        "--port",
        "1",
        "--password-stdin",
    ];
    let ran = home.run_with_input(&words, "secret\n");
    assert_eq!(ran.code, 1);
    assert!(
        ran.error
            .contains("127.0.0.1 does not accept connections on port 1")
            && ran.error.contains("1. Install Proton Mail Bridge"),
        "{}",
        ran.error
    );
}

#[test]
fn a_provider_without_imap_is_said_to_have_none() {
    let ran = Home::new().run(&["account", "add", "ann@tuta.com", "--password-stdin"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert_snapshot!(ran.error);
}

#[test]
fn nobody_is_asked_for_a_server_unless_the_user_agrees() {
    let home = Home::new();
    let ran = home.run(&["account", "add", "ann@ex.org", "--password-stdin"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    let resolvers = "name server (";
    // Where its lines break depends on the name server's address.
    let unbroken = ran.error.replace("\n    ", " ");
    let (before, after) = unbroken.split_once(resolvers).unwrap();
    let (_, after) = after.split_once(')').unwrap();
    assert_snapshot!(format!("{before}{resolvers}..){after}"));
    assert!(
        !home.data().exists(),
        "nothing was asked, so nothing is noted"
    );
}

/// The name of the variable that holds the data folder's parent.
const ALONE: &str = "CLOSEKNIT_TEST_ALONE";

/// A network of its own, in which this machine is all there is: its name server and web server are ours.
#[cfg(target_os = "linux")]
#[test]
fn the_program_finds_a_server_and_asks_nobody_else() {
    let home = Home::new();
    let resolv = home.write("resolv.conf", b"nameserver 127.0.0.1\n");
    let hosts = home.write(
        "hosts",
        b"127.0.0.1 localhost ex.org autoconfig.ex.org imap.ex.org\n",
    );
    let script = format!(
        "ip link set lo up && mount --bind {} /etc/resolv.conf && mount --bind {} /etc/hosts && \
         exec \"$TESTS\" --exact finding::alone --ignored --nocapture",
        resolv.display(),
        hosts.display()
    );
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|here| {
        use std::os::unix::fs::MetadataExt;
        here.uid() == 0
    });
    let rights = if is_root {
        &[][..]
    } else {
        &["--map-root-user"]
    };
    let ran = Command::new("unshare")
        .args(["--mount", "--net"])
        .args(rights)
        .args(["sh", "-c", &script])
        .env("TESTS", std::env::current_exe().unwrap())
        .env(ALONE, "yes")
        .output()
        .unwrap();
    let said =
        String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
#[ignore = "the test above runs it, in a network of its own"]
fn alone() {
    assert!(std::env::var_os(ALONE).is_some(), "not in this network");
    let server = Dovecot::showing(Shows::Settings);
    let zone = Zone::from([
        (
            ("_imaps._tcp.ex.org".to_owned(), SRV),
            vec![srv(0, server.tls_port, "imap.ex.org")],
        ),
        (
            ("named.example".to_owned(), MX),
            vec![mx(0, "aspmx.l.google.com")],
        ),
    ]);
    let names = Names::start_at(53, zone, Manner::Sound);
    let web = Web::start_at(443, BTreeMap::from([("ex.org/", ok(""))]), Shows::Settings);
    let mut served = Served::by(&server);
    let both = [server.certificate(), web.certificate.clone()].concat();
    served.trust(served.home.write("trusted.pem", &both));
    let home = &served.home;
    let add = |words: &[&str]| {
        let words = [
            &["account", "add"],
            words,
            &["--password-env", "SERVED_PASSWORD"],
        ]
        .concat();
        home.finish(served.command(&words, PASSWORD).output().unwrap())
    };

    let unasked = add(&["ann@ex.org"]);
    assert_eq!(unasked.code, 1);
    assert!(names.asked().is_empty(), "{:?}", names.asked());

    let added = add(&["ann@ex.org", "--discover"]);
    assert_eq!(added.code, 0, "{}", added.error);
    assert!(
        added.error.contains("Found imap.ex.org, port"),
        "{}",
        added.error
    );
    assert_eq!(names.asked(), ["SRV _imaps._tcp.ex.org"]);
    let account = &home.run(&["account", "list", "--json"]).json()[0];
    assert_eq!(account["endpoint"]["host"], "imap.ex.org");
    let receipt = home.run(&["receipt"]).out;
    assert!(
        receipt.contains("DNS SRV _imaps._tcp.ex.org") && receipt.contains("127.0.0.1"),
        "{receipt}"
    );

    // A server of somebody else's is not taken unseen.
    let elsewhere = add(&["canary@named.example", "--discover"]);
    assert_eq!(elsewhere.code, 1, "{}", elsewhere.out);
    assert!(
        elsewhere.error.contains("does not belong to named.example")
            && elsewhere.error.contains("--host imap.gmail.com --port 993"),
        "{}",
        elsewhere.error
    );
    let told = format!("{:?}{:?}", names.asked(), web.heard());
    assert!(!told.contains("canary"), "{told}");

    let nowhere = add(&["ann@nowhere.example", "--discover"]);
    assert_eq!(nowhere.code, 1);
    assert!(
        nowhere
            .error
            .contains("These were asked:\n  - SRV of _imaps._tcp.nowhere.example: there is no"),
        "{}",
        nowhere.error
    );
}
