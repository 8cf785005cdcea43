//! A certificate that nobody vouches for: it is shown before anything is said, taken once it is pinned, and no other
//! is after that.

use crate::dovecot::{Dovecot, Shows, fingerprint};
use crate::hostile_tls::Tls;
use crate::kept::Kept;
use crate::{credential, error, now, plan, run};
use closeknit_core::harvest::{self, HarvestError, Plan};
use closeknit_core::model::{Pin, Security, ShownCertificate};
use closeknit_core::net::{Door, NetError, NetLimits};
use closeknit_core::text::{Wording, Zone, plain};
use rstest::rstest;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// A plan for this Dovecot, protected so.
fn protected(server: &Dovecot, security: Security) -> Plan {
    match security {
        Security::Tls => plan(server.tls_port, security),
        _ => plan(server.port, security),
    }
}

/// The same plan with this pin.
fn pinned(plan: &Plan, fingerprint: &str) -> Plan {
    let mut endpoint = plan.endpoint.clone();
    endpoint.pin = Some(fingerprint.parse().unwrap());
    let mut pinned = Plan::new(&plan.account, endpoint);
    pinned.limits = plan.limits;
    pinned
}

/// Returns whether nobody has begun to sign in, as the server logs it.
fn nobody_tried(server: &Dovecot) -> bool {
    let log = server.log();
    let mut lines = log.lines().filter(|line| line.contains("imap-login: "));
    lines.all(|line| line.contains("no auth attempts"))
}

fn look(plan: &Plan) -> Result<ShownCertificate, NetError> {
    let limits = NetLimits {
        connect: Duration::from_secs(10),
        silence: Duration::from_secs(10),
    };
    let stop = Arc::new(AtomicBool::new(false));
    Door::to([&plan.endpoint]).look(&plan.endpoint, limits, &stop)
}

#[rstest]
fn a_certificate_that_nobody_vouches_for_is_taken_only_once_pinned(
    #[values(Security::Tls, Security::StartTls)] security: Security,
) {
    let server = Dovecot::start();
    let unpinned = protected(&server, security);
    let refused = error(&unpinned);
    assert!(
        matches!(
            refused,
            HarvestError::Net(NetError::CertificateUntrusted { .. })
        ),
        "{refused:?}"
    );
    let shown = look(&unpinned).unwrap();
    assert_eq!(shown.sha256.to_string(), server.fingerprint());
    assert_eq!(shown.names, ["localhost", "127.0.0.1"]);
    assert_eq!(
        plain(&Wording::english(Zone::utc()).certificate(&shown)),
        "for localhost, 127.0.0.1 (CN=Closeknit test), valid until 31 December 2099"
    );
    assert!(nobody_tried(&server), "{}", server.log());

    let pinned = pinned(&unpinned, &server.fingerprint());
    run(&pinned, &mut Kept::default()).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    harvest::check(&pinned, &credential(), &mut |_| {}, &now, &stop).unwrap();
}

#[rstest]
#[case::past_its_date(Shows::Expired)]
#[case::for_another_host(Shows::AnotherHost)]
fn a_pinned_certificate_is_taken_whatever_else_it_says(#[case] shows: Shows) {
    let server = Dovecot::showing(shows);
    let plan = plan(server.tls_port, Security::Tls);
    run(&pinned(&plan, &server.fingerprint()), &mut Kept::default()).unwrap();
}

/// A certificate that the system trusts is no better than any other once another is pinned.
#[rstest]
fn a_changed_certificate_is_refused_though_the_system_trusts_it(
    #[values(Security::Tls, Security::StartTls)] security: Security,
    #[values(false, true)] watch: bool,
) {
    let (before, now) = (Dovecot::start(), Dovecot::start());
    let mut plan = pinned(&protected(&now, security), &before.fingerprint());
    plan.trust.roots = Some(now.certificate());
    plan.watch = watch;
    let error = error(&plan);
    let HarvestError::Net(NetError::PinChanged {
        confirmed, shown, ..
    }) = &error
    else {
        panic!("{error:?}");
    };
    assert_eq!(confirmed.to_string(), before.fingerprint());
    assert_eq!(shown.sha256.to_string(), now.fingerprint());
    let (reason, hint) = (crate::reason(&error), crate::hint(&error));
    assert!(
        reason.contains(&before.fingerprint()) && reason.contains(&now.fingerprint()),
        "it says what changed: {reason}"
    );
    assert!(
        hint.contains(&format!("--pin {}", now.fingerprint())),
        "it says how to pin anew: {hint}"
    );
    assert!(nobody_tried(&now), "{}", now.log());
}

/// Speaks as an IMAP server does until TLS begins, then hands everything on to `port`.
fn starttls_before(port: u16) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let own = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let (mut client, _) = listener.accept().unwrap();
        client.write_all(b"* OK ready\r\n").unwrap();
        let mut line = String::new();
        // Unbuffered: what follows is TLS.
        BufReader::with_capacity(1, client.try_clone().unwrap())
            .read_line(&mut line)
            .unwrap();
        let tag = line.split(' ').next().unwrap();
        client
            .write_all(format!("{tag} OK go\r\n").as_bytes())
            .unwrap();
        let mut server = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let (mut from, mut to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
        std::thread::spawn(move || std::io::copy(&mut from, &mut to));
        let _ = std::io::copy(&mut client, &mut server);
    });
    own
}

#[rstest]
fn not_a_byte_is_said_to_whoever_shows_another_certificate(
    #[values(Security::Tls, Security::StartTls)] security: Security,
) {
    let mut server = Tls::start(&[]);
    let port = match security {
        Security::Tls => server.port,
        _ => starttls_before(server.port),
    };
    let plan = pinned(&plan(port, security), &Pin::of(b"another").to_string());
    let error = error(&plan);
    assert!(
        matches!(error, HarvestError::Net(NetError::PinChanged { .. })),
        "{error:?}"
    );
    assert_eq!(server.heard(), "", "not a word inside");
}

#[rstest]
fn looking_at_a_certificate_says_nothing(
    #[values(Security::Tls, Security::StartTls)] security: Security,
) {
    let mut server = Tls::start(&[]);
    let port = match security {
        Security::Tls => server.port,
        _ => starttls_before(server.port),
    };
    let shown = look(&plan(port, security)).unwrap();
    assert_eq!(
        shown.sha256.to_string(),
        fingerprint(&server.certificate_path())
    );
    assert_eq!(server.heard(), "", "not a word inside");
}

#[test]
fn without_protection_there_is_no_certificate_to_look_at() {
    let looked = look(&plan(1, Security::Plain));
    assert!(
        matches!(looked, Err(NetError::NoAgreement { .. })),
        "{looked:?}"
    );
}
