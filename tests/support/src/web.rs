//! A web server over TLS on loopback, for the hosts under ex.org: it replies what it is told to, and notes what it is
//! asked.

use crate::dovecot::{Shows, make_certificate};
use native_tls::{Identity, TlsAcceptor};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};

/// A running server; its threads end with the process.
pub struct Web {
    pub at: SocketAddr,
    /// Its certificate, in PEM.
    pub certificate: Vec<u8>,
    heard: Arc<Mutex<Vec<String>>>,
    _folder: tempfile::TempDir,
}

impl Web {
    /// Starts it with replies, byte for byte, by host and path; others get 404.
    pub fn start(replies: BTreeMap<&'static str, Vec<u8>>, shows: Shows) -> Self {
        Self::start_at(0, replies, shows)
    }

    /// The same at this port; 0 is any.
    pub fn start_at(port: u16, replies: BTreeMap<&'static str, Vec<u8>>, shows: Shows) -> Self {
        let folder = tempfile::tempdir().unwrap();
        make_certificate(folder.path(), shows);
        let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
        let certificate = read("cert.pem");
        let identity = Identity::from_pkcs8(&certificate, &read("key.pem")).unwrap();
        let acceptor = Arc::new(TlsAcceptor::new(identity).unwrap());
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let at = listener.local_addr().unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (noted, replies) = (Arc::clone(&heard), Arc::new(replies));
        std::thread::spawn(move || {
            for tcp in listener.incoming() {
                let (acceptor, noted) = (Arc::clone(&acceptor), Arc::clone(&noted));
                let replies = Arc::clone(&replies);
                std::thread::spawn(move || {
                    let Ok(mut tls) = acceptor.accept(tcp.unwrap()) else {
                        return;
                    };
                    let mut request = Vec::new();
                    let mut some = [0; 1024];
                    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
                        match tls.read(&mut some) {
                            Ok(length @ 1..) => request.extend_from_slice(&some[..length]),
                            _ => break,
                        }
                    }
                    let request = String::from_utf8_lossy(&request).into_owned();
                    noted.lock().unwrap().push(request.clone());
                    let line = |begin: &str| {
                        let line = request.lines().find_map(|line| line.strip_prefix(begin));
                        line.unwrap_or_default().to_owned()
                    };
                    let path = line("GET ");
                    let path = path.split(' ').next().unwrap();
                    let place = format!("{}{path}", line("Host: "));
                    let reply = replies.get(place.as_str());
                    let _ = tls.write_all(match reply {
                        Some(reply) => reply,
                        None => b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
                    });
                    let _ = tls.shutdown();
                });
            }
        });
        Self {
            at,
            certificate,
            heard,
            _folder: folder,
        }
    }

    /// What it was asked, whole.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

/// Returns a reply with this body.
pub fn ok(body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// Returns a reply that leads elsewhere.
pub fn moved(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n").into_bytes()
}
