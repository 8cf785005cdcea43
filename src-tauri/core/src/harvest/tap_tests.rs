use super::*;
use rstest::rstest;
use std::collections::VecDeque;
use std::time::Duration;

/// A server that has said it all already, a few bytes a read.
#[derive(Clone, Default)]
struct Script {
    says: Arc<Mutex<VecDeque<u8>>>,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Script {
    fn new(says: &str) -> Self {
        Self {
            says: Arc::new(Mutex::new(says.bytes().collect())),
            heard: Arc::default(),
        }
    }

    fn heard(&self) -> String {
        String::from_utf8(self.heard.lock().unwrap().clone()).unwrap()
    }
}

impl Read for Script {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut says = self.says.lock().unwrap();
        let bytes = into.len().min(says.len()).min(7);
        for to in into.iter_mut().take(bytes) {
            *to = says.pop_front().unwrap();
        }
        Ok(bytes)
    }
}

impl Write for Script {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.heard.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Transport for Script {
    fn traffic(&self) -> Traffic {
        Traffic {
            bytes_in: 0,
            bytes_out: self.heard.lock().unwrap().len() as u64,
        }
    }

    fn failure(&self, error: &io::Error) -> NetError {
        NetError::Cut {
            host: "imap.ex.org".to_owned(),
            how: crate::net::Broken::System(error.to_string()),
        }
    }

    fn set_deadline(&self, _: Option<Duration>) {}

    fn is_ready(&mut self, _: Duration) -> io::Result<bool> {
        Ok(true)
    }
}

fn signed_in(script: &Script) -> (imap::Session<Tap>, Tap) {
    let tap = Tap::new(Box::new(script.clone()));
    let mut client = imap::Client::new(tap.clone());
    client.read_greeting().unwrap();
    let session = client
        .login("ann", "pass \"word\"")
        .map_err(|(error, _)| error)
        .unwrap();
    tap.take_heard();
    (session, tap)
}

#[test]
fn sign_in_survives_what_the_crate_would_stumble_over() {
    let script = Script::new(
        "* OK Bienvenue \u{e0} bord {12}\r\n* odd ((( line\r\n* CAPABILITY IMAP4rev1 \u{1}\n[CODE] x\r\na1 ok [X \u{e9}] h\u{e9}\n* 3 EXISTS\r\n",
    );
    let (_, tap) = signed_in(&script);
    let mut rest = tap.signed_in();
    let mut room = [0; 64];
    while let Ok(bytes) = tap.fill(&mut room) {
        rest.extend_from_slice(&room[..bytes]);
    }
    assert_eq!(rest, b"* 3 EXISTS\r\n", "nothing behind it is lost");
}

#[test]
fn a_secret_never_reaches_the_receipt() {
    let script = Script::new("* OK hi\r\na1 OK in\r\n");
    let (_, tap) = signed_in(&script);
    assert!(script.heard().contains("pass \\\"word\\\""));
    let sent = tap.take_sent();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].command, "LOGIN ***");
    assert_eq!(sent[0].traffic.bytes_out, script.heard().len() as u64);
}

struct Fixed;
impl imap::Authenticator for Fixed {
    type Response = &'static str;
    fn process(&self, _: &[u8]) -> Self::Response {
        "canary"
    }
}

#[test]
fn an_answer_to_a_challenge_is_a_secret() {
    let script = Script::new("* OK hi\r\n+ Ready for more\r\na1 OK in\r\n");
    let tap = Tap::new(Box::new(script.clone()));
    let mut client = imap::Client::new(tap.clone());
    client.read_greeting().unwrap();
    let session = client.authenticate("PLAIN", &Fixed);
    assert!(session.is_ok(), "an unreadable challenge is an empty one");
    let commands: Vec<String> = tap
        .take_sent()
        .into_iter()
        .map(|sent| sent.command)
        .collect();
    assert_eq!(commands, ["AUTHENTICATE PLAIN", "***"]);
}

#[rstest]
#[case::select("SELECT \"INBOX\"")]
#[case::store("UID STORE 1 +FLAGS (\\Seen)")]
#[case::two_lines("CAPABILITY\r\na9 EXPUNGE")]
#[case::body("UID FETCH 1 (BODY[])")]
#[case::login_again("LOGIN ann pw")]
fn what_changes_something_never_reaches_the_wire(#[case] command: &str) {
    let script = Script::new("* OK hi\r\na1 OK in\r\n");
    let (mut session, tap) = signed_in(&script);
    tap.signed_in();
    let before = script.heard();
    assert!(session.run_command(command).is_err());
    let after = script.heard().replace("a2 CAPABILITY\r\n", "");
    assert_eq!(after, before);
    assert!(tap.take_forbidden().is_some());
}

#[test]
fn nothing_but_sign_in_is_written_before_it() {
    let script = Script::new("* OK hi\r\n");
    let mut tap = Tap::new(Box::new(script.clone()));
    assert!(tap.write_all(b"a1 NOOP\r\n").is_err());
    assert_eq!(script.heard(), "");
}

#[test]
fn after_sign_in_the_crate_reads_nothing() {
    let script = Script::new("* OK hi\r\na1 OK in\r\n* OK more\r\n");
    let (mut session, tap) = signed_in(&script);
    tap.signed_in();
    assert!(session.noop().is_err());
}

#[test]
fn a_greeting_without_an_end_is_given_up() {
    let script = Script::new(&"x".repeat(100_000));
    let tap = Tap::new(Box::new(script));
    assert!(imap::Client::new(tap).read_greeting().is_err());
}
