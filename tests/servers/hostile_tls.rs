//! Servers whose TLS is too old or cut short: no word is said to them inside. Certificates are in `refusing`.

use crate::dovecot::{Shows, free_port, make_certificate};
use crate::{credential, error, plan};
use closeknit_core::inside::harvest::HarvestError;
use closeknit_core::inside::net::NetError;
use closeknit_core::model::Security;
use rstest::rstest;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A server of openssl's that speaks TLS with these options, until dropped.
pub(crate) struct Tls {
    child: Child,
    pub(crate) port: u16,
    folder: tempfile::TempDir,
}

impl Tls {
    pub(crate) fn start(options: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        make_certificate(folder.path(), Shows::Good);
        let port = free_port();
        let child = Command::new("openssl")
            .args(["s_server", "-quiet", "-cert", "cert.pem", "-key", "key.pem"])
            .args(["-accept", &format!("127.0.0.1:{port}")])
            .args(options)
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self {
            child,
            port,
            folder,
        };
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            std::thread::yield_now();
        }
        server
    }

    fn certificate(&self) -> Vec<u8> {
        std::fs::read(self.certificate_path()).unwrap()
    }

    pub(crate) fn certificate_path(&self) -> PathBuf {
        self.folder.path().join("cert.pem")
    }

    /// Ends it and returns what it was sent over TLS.
    pub(crate) fn heard(&mut self) -> String {
        let _ = self.child.kill();
        let mut heard = Vec::new();
        self.child
            .stdout
            .take()
            .unwrap()
            .read_to_end(&mut heard)
            .unwrap();
        String::from_utf8_lossy(&heard).into_owned()
    }
}

impl Drop for Tls {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[rstest]
#[case::tls_1_0("-tls1")]
#[case::tls_1_1("-tls1_1")]
fn tls_before_1_2_is_not_agreed_on(#[case] version: &str) {
    let mut server = Tls::start(&[version, "-cipher", "ALL:@SECLEVEL=0"]);
    let speaks = Command::new("openssl")
        .args(["s_client", version, "-cipher", "ALL:@SECLEVEL=0"])
        .args(["-connect", &format!("127.0.0.1:{}", server.port)])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let speaks = String::from_utf8_lossy(&speaks.stdout).into_owned();
    assert!(
        speaks.contains("Cipher is ECDHE"),
        "others do agree with it: {speaks}"
    );
    let mut plan = plan(server.port, Security::Tls);
    plan.trust.roots = Some(server.certificate());
    let error = error(&plan);
    assert!(
        matches!(error, HarvestError::Net(NetError::NoAgreement { .. })),
        "{error:?}"
    );
    assert_eq!(server.heard(), "", "not a word inside");
}

/// Whoever cuts the line in the middle of TLS is no end of the answer.
#[rstest]
#[case::in_the_handshake(b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03")]
#[case::an_alert(b"\x15\x03\x03\x00\x02\x02\x28")]
#[case::no_tls(b"* OK welcome\r\n")]
#[case::nothing(b"")]
fn truncated_tls_is_no_connection(#[case] says: &'static [u8]) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = std::thread::spawn(move || {
        let (mut tcp, _) = listener.accept().unwrap();
        let mut some = [0; 4096];
        let bytes = tcp.read(&mut some).unwrap();
        tcp.write_all(says).unwrap();
        some[..bytes].to_vec()
    });
    let error = error(&plan(port, Security::Tls));
    assert!(
        matches!(
            error,
            HarvestError::Net(NetError::NoAgreement { .. } | NetError::Cut { .. })
        ),
        "{error:?}"
    );
    let heard = heard.join().unwrap();
    let secret = credential();
    assert!(
        !heard
            .windows(6)
            .any(|six| six == &secret.reveal().as_bytes()[..6])
    );
}
