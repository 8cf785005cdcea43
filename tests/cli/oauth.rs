//! An account that signs in with the browser, by the real binary: a real keyring, a real Dovecot that asks a real
//! authorisation server, and a real user agent.

use super::authority::{CLIENT, SECRET, Server};
use super::bus::{UNLOCK, on_a_bus};
use super::dovecot::{Dovecot, USER};
use super::home::{Home, Ran};
use closeknit_core::account::Keyring;
use rstest::rstest;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The variable that makes an authority of this machine play Google for servers of this machine.
const PLAYED: &str = "CLOSEKNIT_TEST_AUTHORITY";
const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";

/// A data folder, and the servers that its account is on.
struct Signed {
    home: Home,
    authority: Server,
    server: Dovecot,
    trusted: PathBuf,
}

impl Signed {
    fn by(mechanism: &str) -> Self {
        let authority = Server::start();
        let server = Dovecot::with(&authority.dovecot(mechanism));
        let home = Home::new();
        let trusted = [authority.root(), server.certificate()].concat();
        let trusted = home.write("trusted.pem", &trusted);
        Self {
            home,
            authority,
            server,
            trusted,
        }
    }

    fn put(&self, number: u32) {
        let message =
            format!("From: kim@ex.org\r\nTo: {USER}\r\nMessage-ID: <{number}@ex.org>\r\n\r\n");
        self.server
            .add("", message.as_bytes(), 1_700_000_000, false);
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = self.home.command(words);
        command
            .env(PLAYED, self.authority.plays_google())
            .env("SSL_CERT_FILE", &self.trusted)
            // The test's own bus, where it runs on one.
            .envs(std::env::var(BUS).map(|bus| (BUS, bus)));
        command
    }

    fn run(&self, words: &[&str]) -> Ran {
        self.home.finish(self.command(words).output().unwrap())
    }

    fn adding(&self, more: &[&str]) -> Command {
        let port = self.server.tls_port.to_string();
        let words = [
            "account",
            "add",
            USER,
            "--host",
            "localhost",
            "--port",
            &port,
            "--oauth",
        ];
        self.command(&[&words, more].concat())
    }

    /// Starts a command that sends the user to the browser; returns it with the page.
    fn until_the_page(&self, command: &mut Command, secret: &str) -> (Ended, Said, String) {
        let mut process = piped(command);
        let mut stdin = process.0.stdin.take().unwrap();
        stdin.write_all(secret.as_bytes()).unwrap();
        drop(stdin);
        let mut lines = BufReader::new(process.0.stderr.take().unwrap());
        let mut said = String::new();
        loop {
            let from = said.len();
            assert_ne!(lines.read_line(&mut said).unwrap(), 0, "{said}");
            let line = said[from..].trim();
            if line.starts_with("https://") {
                let page = line.to_owned();
                return (process, lines, page);
            }
        }
    }

    /// Signs in with the browser, as a user does to whom all goes well.
    fn signs_in(&self, command: &mut Command, secret: &str) -> Ran {
        let (mut process, mut lines, page) = self.until_the_page(command, secret);
        no_canary_around(process.0.id());
        let seen = self.authority.browse(&page);
        assert_eq!(seen.status, "200", "{seen:?}");
        let mut output = Output {
            stdout: Vec::new(),
            stderr: Vec::new(),
            status: process.0.wait().unwrap(),
        };
        lines.read_to_end(&mut output.stderr).unwrap();
        let mut out = process.0.stdout.take().unwrap();
        out.read_to_end(&mut output.stdout).unwrap();
        let ran = self.home.finish(output);
        assert_eq!(ran.code, 0, "{}", ran.error);
        ran
    }

    fn stored(&self) -> u64 {
        let stats = self.run(&["stats", "--json"]).json();
        stats["messages"]["stored"].as_u64().unwrap()
    }
}

/// A process that goes with the test, however that ends.
struct Ended(Child);

/// What it says on standard error.
type Said = BufReader<ChildStderr>;

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn piped(command: &mut Command) -> Ended {
    let spawned = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    Ended(spawned.unwrap())
}

/// Holds that no secret stands in the words or the environment of a process.
fn no_canary_around(process: u32) {
    for file in ["cmdline", "environ"] {
        let text = std::fs::read(format!("/proc/{process}/{file}")).unwrap();
        let text = String::from_utf8_lossy(&text).into_owned();
        assert!(
            !text.is_empty() && !text.contains("canary"),
            "{file}: {text}"
        );
    }
}

/// Returns the files below a folder that hold a secret.
fn with_canary(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            with_canary(&path, found);
        } else if std::fs::read(&path).is_ok_and(|text| text.windows(6).any(|six| six == b"canary"))
        {
            found.push(path);
        }
    }
}

#[test]
fn who_signed_in_once_is_harvested_from_then_on_by_xoauth2() {
    on_a_bus(UNLOCK, "oauth::inside_by_xoauth2");
}

#[test]
fn who_signed_in_once_is_harvested_from_then_on_by_oauthbearer() {
    on_a_bus(UNLOCK, "oauth::inside_by_oauthbearer");
}

#[test]
#[ignore = "runs on the session bus that a test above starts"]
fn inside_by_xoauth2() {
    from_the_first_sign_in_to_the_last("xoauth2");
}

#[test]
#[ignore = "runs on the session bus that a test above starts"]
fn inside_by_oauthbearer() {
    from_the_first_sign_in_to_the_last("oauthbearer");
}

fn from_the_first_sign_in_to_the_last(mechanism: &str) {
    let mut signed = Signed::by(mechanism);
    signed.put(1);
    let mut add = signed.adding(&["--client-id", CLIENT, "--client-secret-stdin"]);
    let added = signed.signs_in(&mut add, &format!("{SECRET}\n"));
    assert!(added.out.contains("is in your keyring"), "{}", added.out);
    let accounts = signed.run(&["account", "list", "--json"]).json();
    assert_eq!(
        accounts[0]["sign_in"],
        serde_json::json!({"with": "oauth", "authority": "google", "client_id": CLIENT})
    );
    let listed = signed.run(&["account", "list"]).out;
    assert!(listed.contains("browser (Google)"), "{listed}");

    // By itself, with what the keyring keeps.
    let harvested = signed.run(&["harvest"]);
    assert_eq!(harvested.code, 0, "{}", harvested.error);
    assert_eq!(signed.stored(), 1);
    assert_eq!(signed.authority.state().count("refresh_token"), 1);
    let receipt = signed.run(&["receipt"]).out;
    let sent = format!("AUTHENTICATE {} ***", mechanism.to_uppercase());
    for line in ["POST /token ***", &sent] {
        assert!(receipt.contains(line), "{receipt}");
    }

    goes_on_watching(&mut signed);

    let refused = signed
        .command(&["harvest", "--password-env", "WRONG_WAY"])
        .env("WRONG_WAY", "x")
        .output();
    let refused = signed.home.finish(refused.unwrap());
    assert_eq!(refused.code, 1);
    assert!(
        refused.error.contains("signs in with the browser"),
        "{}",
        refused.error
    );

    // The user withdraws the permission, and gives it anew.
    signed.authority.state().revoke();
    let ended = signed.run(&["harvest"]);
    assert_eq!(ended.code, 1);
    assert!(
        ended
            .error
            .contains("The permission to read the mail of ann@ex.org has ended")
            && ended.error.contains("closeknit account sign-in ann@ex.org"),
        "{}",
        ended.error
    );
    signed.signs_in(&mut signed.command(&["account", "sign-in", USER]), "");
    signed.put(3);
    assert_eq!(signed.run(&["harvest"]).code, 0);
    assert_eq!(signed.stored(), 3, "what was read stays");

    nothing_tells_a_secret(&signed);
    let removed = signed.run(&["account", "remove", USER]);
    assert!(
        removed.out.contains("until you withdraw it"),
        "{}",
        removed.out
    );
    assert_eq!(Keyring::default().get(USER).unwrap(), None);
    assert_eq!(signed.authority.state().wrong, Vec::<String>::new());
}

/// A token ends while new mail is waited for: the next connection has another.
fn goes_on_watching(signed: &mut Signed) {
    // So that it counts as ended a second after it was given.
    signed.authority.state().lifetime = 61;
    let mut watching = signed.command(&["harvest", "--watch"]);
    let mut watching = Ended(watching.stderr(Stdio::piped()).spawn().unwrap());
    let mut lines = BufReader::new(watching.0.stderr.take().unwrap());
    let mut until = |word: &str| {
        let mut line = String::new();
        while !line.contains(word) {
            line.clear();
            assert_ne!(
                lines.read_line(&mut line).unwrap(),
                0,
                "it ended before it said {word}"
            );
        }
    };
    until("waiting for new mail");
    no_canary_around(watching.0.id());
    let before = signed.authority.state().count("refresh_token");
    signed.authority.state().end_access();
    signed.server.restart();
    let due = Instant::now() + Duration::from_secs(60);
    while signed.authority.state().count("refresh_token") == before {
        assert!(Instant::now() < due, "{}", signed.server.log());
        std::thread::yield_now();
    }
    signed.put(2);
    while signed.stored() < 2 {
        assert!(Instant::now() < due, "{}", signed.server.log());
    }
    signed.authority.state().lifetime = 3600;
}

/// Neither a file, nor what is printed for people and programs, holds a token, a code or the client's secret.
fn nothing_tells_a_secret(signed: &Signed) {
    let mut found = Vec::new();
    with_canary(signed.home.path(), &mut found);
    // The keyring's own files lie in this home too: they are encrypted.
    with_canary(Path::new(&std::env::var("HOME").unwrap()), &mut found);
    assert_eq!(found, Vec::<PathBuf>::new());
    for words in [
        &["receipt", "--json"][..],
        &["receipt"],
        &["account", "list", "--json"],
        &["stats", "--json"],
    ] {
        let ran = signed.run(words);
        assert!(
            !ran.out.contains("canary") && !ran.error.contains("canary"),
            "{words:?}"
        );
    }
    let kept = Keyring::default().get(USER).unwrap().unwrap();
    assert!(
        kept.reveal().contains("canary-refresh"),
        "it is in the keyring, and only there"
    );
    assert!(!kept.reveal().contains("canary-access"));
}

#[test]
fn ctrl_c_ends_the_wait_and_keeps_nothing() {
    on_a_bus(UNLOCK, "oauth::inside_ctrl_c");
}

#[test]
#[ignore = "runs on the session bus that the test above starts"]
fn inside_ctrl_c() {
    let signed = Signed::by("xoauth2");
    let mut add = signed.adding(&["--client-id", CLIENT]);
    let (mut process, _lines, page) = signed.until_the_page(&mut add, "");
    let (_, rest) = page.split_once("127.0.0.1%3A").unwrap();
    let port: u16 = rest.split_once('&').unwrap().0.parse().unwrap();
    assert!(TcpStream::connect(("127.0.0.1", port)).is_ok());
    let killed = Command::new("kill")
        .args(["-INT", &process.0.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    assert_eq!(process.0.wait().unwrap().signal(), Some(2));
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    assert_eq!(
        signed.run(&["account", "list", "--json"]).json(),
        serde_json::json!([])
    );
    assert_eq!(Keyring::default().get(USER).unwrap(), None);
}

#[test]
fn whoever_has_mail_elsewhere_is_sent_to_the_real_page() {
    on_a_bus(UNLOCK, "oauth::inside_elsewhere");
}

#[test]
#[ignore = "runs on the session bus that the test above starts"]
fn inside_elsewhere() {
    let signed = Signed::by("xoauth2");
    for (email, expected) in [
        (
            "ann@gmail.com",
            "https://accounts.google.com/o/oauth2/v2/auth?",
        ),
        (
            "ann@hotmail.com",
            "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?",
        ),
    ] {
        let mut add = signed.command(&["account", "add", email, "--client-id", "abc"]);
        let (_process, _lines, page) = signed.until_the_page(&mut add, "");
        assert!(page.starts_with(expected), "{page}");
    }
    assert_eq!(signed.authority.state().heard, Vec::<String>::new());
}

#[test]
fn without_a_keyring_nobody_is_sent_to_the_browser() {
    let signed = Signed::by("xoauth2");
    let mut add = signed.adding(&["--client-id", CLIENT, "--client-secret-stdin"]);
    add.env(BUS, "unix:path=/nonexistent");
    let home = &signed.home;
    let secret = home.write("secret", SECRET.as_bytes());
    let ran = home.finish(add.stdin(File::open(secret).unwrap()).output().unwrap());
    assert_eq!(ran.code, 1);
    assert!(
        ran.error.contains("The sign-in cannot be kept") && ran.error.contains("app password"),
        "{}",
        ran.error
    );
    assert!(
        !ran.error.contains("canary") && !ran.error.contains("https://"),
        "{}",
        ran.error
    );
    assert_eq!(signed.authority.state().heard, Vec::<String>::new());
}

#[rstest]
#[case::elsewhere("google=https://evil.ex.org:443")]
#[case::unprotected("google=http://localhost:1")]
#[case::nothing("")]
fn no_setting_lets_another_play_an_authority(#[case] played: &str) {
    let home = Home::new();
    let words = [
        "account",
        "add",
        USER,
        "--host",
        "localhost",
        "--client-id",
        "abc",
    ];
    let ran = home.finish(home.command(&words).env(PLAYED, played).output().unwrap());
    assert_eq!(ran.code, 1);
    assert!(
        ran.error
            .contains("localhost does not offer a sign-in with the browser"),
        "{}",
        ran.error
    );
}

#[rstest]
#[case::google(&["ann@gmail.com", "--oauth"], "console.cloud.google.com")]
#[case::microsoft(&["ann@hotmail.com", "--oauth"], "entra.microsoft.com")]
#[case::microsoft_has_no_other_way(&["ann@hotmail.com"], "entra.microsoft.com")]
fn without_a_client_id_the_way_to_one_is_told(#[case] words: &[&str], #[case] where_to: &str) {
    let ran = Home::new().run(&[&["account", "add"], words].concat());
    assert_eq!(ran.code, 1);
    assert!(
        ran.error.contains("takes a client id of your own"),
        "{}",
        ran.error
    );
    assert!(ran.error.contains(where_to), "{}", ran.error);
    assert!(ran.error.contains("--client-id ID"), "{}", ran.error);
}
