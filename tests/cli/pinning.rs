//! A server whose certificate nobody vouches for, by the real program: shown, pinned, and held to.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::home::{Home, Ran};
use rstest::rstest;
use std::process::Stdio;

const VARIABLE: &str = "PINNED_PASSWORD";

/// Runs with the password in the variable; the system trusts none of our servers.
fn run(home: &Home, words: &[&str]) -> Ran {
    let mut command = home.command(&[words, &["--password-env", VARIABLE]].concat());
    command.env(VARIABLE, PASSWORD);
    home.finish(command.output().unwrap())
}

fn add(home: &Home, server: &Dovecot, security: &str, more: &[&str]) -> Ran {
    let port = match security {
        "tls" => server.tls_port,
        _ => server.port,
    };
    let port = port.to_string();
    let words = [
        "account",
        "add",
        USER,
        "--host",
        "localhost",
        "--port",
        &port,
    ];
    run(
        home,
        &[&words, &["--security", security][..], more].concat(),
    )
}

fn signed_in(home: &Home) -> usize {
    home.run(&["receipt"]).out.matches("LOGIN").count()
}

#[rstest]
fn a_pinned_server_is_read_and_another_in_its_place_is_not(
    #[values("tls", "starttls")] security: &str,
) {
    let home = Home::new();
    let mut server = Dovecot::start();
    server.add(
        "",
        b"From: kim@ex.org\r\nTo: ann@ex.org\r\n\r\n",
        1_700_000_000,
        false,
    );
    let first = server.fingerprint();

    let refused = add(&home, &server, security, &[]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    for expected in [
        "is not trusted by this computer",
        &format!("--pin {first}"),
        "valid until 31 December 2099",
    ] {
        assert!(refused.error.contains(expected), "{}", refused.error);
    }
    let wrong = first.chars().rev().collect::<String>();
    let refused = add(&home, &server, security, &["--pin", &wrong]);
    assert!(
        refused
            .error
            .contains("a different certificate from the one you name"),
        "{}",
        refused.error
    );
    assert_eq!(
        signed_in(&home),
        0,
        "no password is sent before it is pinned"
    );

    let added = add(&home, &server, security, &["--pin", &first]);
    assert_eq!(added.code, 0, "{}", added.error);
    let account = &home.run(&["account", "list", "--json"]).json()[0];
    assert_eq!(account["endpoint"]["pin"], first);
    let read = run(&home, &["harvest"]);
    assert!(read.out.contains(": 1 new message"), "{read:?}");
    let times = signed_in(&home);

    server.renew_certificate();
    let second = server.fingerprint();
    for words in [
        &["harvest"][..],
        &["harvest", "--watch"],
        &["account", "check", USER],
    ] {
        let refused = run(&home, words);
        assert_eq!(refused.code, 1, "{words:?}: {refused:?}");
        for expected in ["a different certificate", &first, &second, "account check"] {
            assert!(
                refused.error.contains(expected),
                "{words:?}: {}",
                refused.error
            );
        }
    }
    assert_eq!(signed_in(&home), times, "no password is sent to another");

    let again = run(&home, &["account", "check", USER, "--pin", &second]);
    assert_eq!(again.code, 0, "{}", again.error);
    let read = run(&home, &["harvest"]);
    assert_eq!(read.code, 0, "{}", read.error);
}

#[test]
fn what_the_system_trusts_is_not_pinned_and_takes_a_pin_off() {
    let home = Home::new();
    let server = Dovecot::start();
    let fingerprint = server.fingerprint();
    let added = add(&home, &server, "tls", &["--pin", &fingerprint]);
    assert_eq!(added.code, 0, "{}", added.error);
    let check = |pin: &str| {
        let words = [
            "account",
            "check",
            USER,
            "--password-env",
            VARIABLE,
            "--pin",
            pin,
        ];
        let mut command = home.command(&words);
        command
            .env(VARIABLE, PASSWORD)
            .env("SSL_CERT_FILE", server.certificate_path());
        home.finish(command.output().unwrap())
    };
    let refused = check(&fingerprint);
    assert!(
        refused
            .error
            .contains("This computer trusts the certificate"),
        "{}",
        refused.error
    );
    assert_eq!(check("system").code, 0);
    let account = &home.run(&["account", "list", "--json"]).json()[0];
    assert!(account["endpoint"]["pin"].is_null(), "{account}");
}

#[test]
fn what_is_no_fingerprint_is_wrong_usage() {
    let ran = Home::new().run(&["account", "check", USER, "--pin", "AB:CD"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.error);
}

#[cfg(target_os = "linux")]
#[rstest]
#[case::yes("y\n", 0)]
#[case::no("\n", 1)]
fn at_a_terminal_the_user_is_asked(#[case] answer: &str, #[case] code: i32) {
    use std::io::Write;
    let home = Home::new();
    let server = Dovecot::start();
    // `script` gives the program a terminal.
    let line = format!(
        "{} --data-dir {} account add {USER} --host localhost --port {} --password-env {VARIABLE}",
        env!("CARGO_BIN_EXE_closeknit"),
        home.data().display(),
        server.tls_port
    );
    let mut child = std::process::Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .env(VARIABLE, PASSWORD)
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(answer.as_bytes()).unwrap();
    let ran = home.finish(child.wait_with_output().unwrap());
    drop(input);
    assert_eq!(ran.code, code, "{}", ran.out);
    assert!(
        ran.out.contains(&server.fingerprint())
            && ran
                .out
                .contains("Trust exactly this certificate from now on? [y/N]"),
        "{}",
        ran.out
    );
    assert_eq!(signed_in(&home), usize::from(code == 0));
}
