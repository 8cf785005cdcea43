//! What is refused before a password is near the wire, and what is said then.

use crate::dovecot::{Dovecot, Shows};
use crate::kept::Kept;
use crate::{credential, error, now, plain, plan, tls};
use closeknit_core::harvest::{self, HarvestError};
use closeknit_core::model::{Credential, Security};
use closeknit_core::net::NetError;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn a_wrong_password_is_said_to_be_one() {
    let server = Dovecot::start();
    let stop = Arc::new(AtomicBool::new(false));
    let mut kept = Kept::default();
    let wrong = Credential::new("canary wrong".to_owned());
    let error = harvest::run(&tls(&server), &wrong, &mut kept, &now, &stop).unwrap_err();
    assert!(
        matches!(error, HarvestError::SignInRejected { .. }),
        "{error:?}"
    );
    assert!(crate::hint(&error).contains("app password"));
    assert_eq!(
        kept.commands(),
        ["LOGIN ***"],
        "the attempt is on the receipt"
    );
}

#[test]
fn a_password_beyond_ascii_signs_in_by_plain() {
    let server = Dovecot::start();
    let stop = Arc::new(AtomicBool::new(false));
    let mut kept = Kept::default();
    let wrong = Credential::new("schlüssel".to_owned());
    let error = harvest::run(&tls(&server), &wrong, &mut kept, &now, &stop).unwrap_err();
    assert!(
        matches!(error, HarvestError::SignInRejected { .. }),
        "{error:?}"
    );
    assert_eq!(
        kept.commands(),
        ["AUTHENTICATE PLAIN ***"],
        "in one round trip, where the server takes it so"
    );
}

#[test]
fn a_host_that_does_not_exist_is_said_not_to() {
    let mut plan = plan(993, Security::Tls);
    plan.endpoint.host = "no-such-host.invalid".to_owned();
    let error = error(&plan);
    assert!(
        matches!(error, HarvestError::Net(NetError::UnknownHost { .. })),
        "{error:?}"
    );
}

#[test]
fn a_port_where_nobody_listens_is_said_to_refuse() {
    let port = TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let error = error(&plan(port, Security::Tls));
    assert!(
        matches!(error, HarvestError::Net(NetError::Refused { .. })),
        "{error:?}"
    );
}

#[test]
fn an_expired_certificate_ends_it() {
    let server = Dovecot::showing(Shows::Expired);
    let error = error(&tls(&server));
    assert!(
        matches!(
            error,
            HarvestError::Net(NetError::CertificateExpired { .. })
        ),
        "{error:?}"
    );
}

#[test]
fn a_certificate_for_another_host_ends_it() {
    let server = Dovecot::showing(Shows::AnotherHost);
    let error = error(&tls(&server));
    assert!(
        matches!(
            error,
            HarvestError::Net(NetError::CertificateForAnother { .. })
        ),
        "{error:?}"
    );
}

#[test]
fn plain_text_is_for_this_machine_alone() {
    let mut plan = plan(143, Security::Plain);
    // An address that is nobody's: a connection to it would hang, not be refused at once.
    plan.endpoint.host = "192.0.2.1".to_owned();
    let begun = Instant::now();
    let error = error(&plan);
    assert!(
        matches!(error, HarvestError::Net(NetError::PlainElsewhere { .. })),
        "{error:?}"
    );
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "it was not even tried"
    );
}

#[test]
fn a_server_that_hangs_is_given_up() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    for security in [Security::Plain, Security::StartTls, Security::Tls] {
        let mut plan = plan(port, security);
        plan.limits.connect = Duration::from_secs(1);
        plan.limits.sign_in = Duration::from_secs(1);
        plan.limits.silence = Duration::from_secs(1);
        let begun = Instant::now();
        let error = error(&plan);
        assert!(
            matches!(error, HarvestError::Net(NetError::Silent { .. })),
            "{security:?}: {error:?}"
        );
        assert!(begun.elapsed() < Duration::from_secs(20), "{security:?}");
    }
}

#[test]
fn stopping_does_not_wait_for_a_server_that_hangs() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let stop = Arc::new(AtomicBool::new(false));
    let stopper = Arc::clone(&stop);
    let accepted = thread::spawn(move || {
        let tcp = listener.accept().unwrap();
        stopper.store(true, Ordering::Relaxed);
        tcp
    });
    let begun = Instant::now();
    let plan = plan(port, Security::Plain);
    let outcome = harvest::run(&plan, &credential(), &mut Kept::default(), &now, &stop).unwrap();
    assert!(outcome.stopped);
    assert!(begun.elapsed() < Duration::from_secs(20));
    drop(accepted.join());
}

/// Says its lines, each after a line of the client, and returns all that the client said.
fn scripted(says: Vec<&'static str>) -> (u16, Arc<Mutex<Vec<u8>>>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&heard);
    thread::spawn(move || {
        for tcp in listener.incoming() {
            let mut tcp = tcp.unwrap();
            let mut tag = String::new();
            for text in &says {
                let text = text.replace("TAG", &tag);
                if tcp.write_all(text.as_bytes()).is_err() {
                    break;
                }
                let mut some = [0; 1024];
                let Ok(bytes @ 1..) = tcp.read(&mut some) else {
                    break;
                };
                keep.lock().unwrap().extend_from_slice(&some[..bytes]);
                let said = String::from_utf8_lossy(&some[..bytes]).into_owned();
                tag = said.split(' ').next().unwrap_or_default().to_owned();
            }
        }
    });
    (port, heard)
}

/// Quirk 32.
#[rstest::rstest]
#[case::preauth(vec!["* PREAUTH welcome\r\n", "TAG OK\r\n"], "tampered")]
#[case::not_offered(vec!["* OK hi\r\n", "TAG BAD what?\r\n"], "not offered")]
#[case::refused(vec!["* OK hi\r\n", "TAG NO not today\r\n"], "not offered")]
#[case::injected_answer(vec!["* OK hi\r\n", "TAG OK go\r\n* CAPABILITY IMAP4rev1\r\n"], "tampered")]
#[case::injected_sign_in(vec!["* OK hi\r\n", "TAG OK go\r\na1 OK signed in\r\n"], "tampered")]
#[case::early_answer(vec!["* OK hi\r\na1 OK go\r\n"], "tampered")]
#[case::early_answer_in_a_packet_of_its_own(vec!["* OK hi\r\n", "a1 OK go\r\n"], "tampered")]
#[case::bye(vec!["* OK hi\r\n", "* BYE no\r\n"], "not offered")]
#[case::not_imap(vec!["220 mail.ex.org ESMTP\r\n"], "not imap")]
#[case::no_tls_behind_it(vec!["* OK hi\r\n", "TAG OK go\r\n", "rubbish rubbish rubbish"], "no agreement")]
fn starttls_is_strict(#[case] says: Vec<&'static str>, #[case] expected: &str) {
    let (port, heard) = scripted(says);
    let error = error(&plan(port, Security::StartTls));
    let kind = match &error {
        HarvestError::Net(NetError::Tampered { .. }) => "tampered",
        HarvestError::Net(NetError::NoStartTls { .. }) => "not offered",
        HarvestError::Net(NetError::NotImap { .. }) => "not imap",
        HarvestError::Net(NetError::NoAgreement { .. }) => "no agreement",
        other => panic!("{other:?}"),
    };
    assert_eq!(kind, expected, "{error:?}");
    let heard = String::from_utf8_lossy(&heard.lock().unwrap()).into_owned();
    assert!(
        !heard.contains("LOGIN") && !heard.contains("canary"),
        "{heard}"
    );
}

#[rstest::rstest]
#[case::preauth("* PREAUTH welcome\r\n")]
#[case::bye("* BYE full\r\n")]
#[case::smtp("220 mail.ex.org ESMTP\r\n")]
#[case::tagged("a1 OK welcome\r\n")]
fn no_password_is_sent_after_a_greeting_that_is_none(#[case] greeting: &'static str) {
    let (port, heard) = scripted(vec![greeting]);
    error(&plan(port, Security::Plain));
    let heard = String::from_utf8_lossy(&heard.lock().unwrap()).into_owned();
    assert!(
        !heard.contains("LOGIN") && !heard.contains("canary"),
        "{heard}"
    );
}

#[test]
fn a_password_with_a_line_break_is_not_sent() {
    let server = Dovecot::start();
    let stop = Arc::new(AtomicBool::new(false));
    let split = Credential::new("canary\r\na2 DELETE INBOX".to_owned());
    let error =
        harvest::run(&plain(&server), &split, &mut Kept::default(), &now, &stop).unwrap_err();
    assert!(matches!(error, HarvestError::Unsendable), "{error:?}");
}
