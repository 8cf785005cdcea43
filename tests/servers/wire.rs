//! What crosses the wire: no body, no field that was not asked for, and all of it on the receipt.

use crate::dovecot::{Dovecot, PASSWORD};
use crate::harvesting::filled;
use crate::kept::Kept;
use crate::{plain, plan, run};
use closeknit_core::model::Security;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What went from the server and from the client through a relay.
#[derive(Clone, Default)]
struct Relayed {
    server: Arc<Mutex<Vec<u8>>>,
    client: Arc<Mutex<Vec<u8>>>,
}

/// Relays to a server, keeps what goes through, and cuts each connection after so many bytes from the server.
fn relay(server: u16, cut_after: usize) -> (u16, Relayed) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let relayed = Relayed::default();
    let keep = relayed.clone();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let there = TcpStream::connect(("127.0.0.1", server)).unwrap();
            let (from, to) = (client.try_clone().unwrap(), there.try_clone().unwrap());
            let kept = Arc::clone(&keep.client);
            thread::spawn(move || pass(&from, &to, &kept, usize::MAX));
            let kept = Arc::clone(&keep.server);
            thread::spawn(move || pass(&there, &client, &kept, cut_after));
        }
    });
    (port, relayed)
}

fn pass(mut from: &TcpStream, mut to: &TcpStream, kept: &Mutex<Vec<u8>>, cut_after: usize) {
    let mut some = [0; 4096];
    let mut passed = 0;
    while let Ok(bytes @ 1..) = from.read(&mut some) {
        let bytes = bytes.min(cut_after - passed);
        kept.lock().unwrap().extend_from_slice(&some[..bytes]);
        passed += bytes;
        if to.write_all(&some[..bytes]).is_err() || passed >= cut_after {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

fn through(server: &Dovecot, cut_after: usize) -> (closeknit_core::inside::harvest::Plan, Relayed) {
    let (port, relayed) = relay(server.port, cut_after);
    let mut plan = plain(server);
    plan.endpoint.port = port;
    (plan, relayed)
}

#[test]
fn no_body_and_no_subject_crosses_the_wire_and_only_reading_commands_do() {
    let server = filled();
    let (plan, relayed) = through(&server, usize::MAX);
    let mut kept = Kept::default();
    let outcome = run(&plan, &mut kept).unwrap();
    assert_eq!(outcome.messages, 67);
    let answers = String::from_utf8_lossy(&relayed.server.lock().unwrap()).into_owned();
    assert!(answers.contains("kim1@ex.org"), "the headers did cross it");
    for canary in ["canary body", "canary subject", "canary.ex.org"] {
        assert!(!answers.contains(canary), "{canary} crossed the wire");
    }
    let sent = String::from_utf8_lossy(&relayed.client.lock().unwrap()).into_owned();
    let mut commands = Vec::new();
    for line in sent.lines() {
        let (_, command) = line.split_once(' ').unwrap();
        let verb: String = command.split(' ').take(2).collect::<Vec<_>>().join(" ");
        let reads = [
            "CAPABILITY",
            "LOGIN",
            "ID",
            "NAMESPACE",
            "LIST",
            "STATUS",
            "EXAMINE",
            "UID FETCH",
            "UID SEARCH",
            "LOGOUT",
        ];
        assert!(reads.iter().any(|read| verb.starts_with(read)), "{command}");
        commands.push(match verb.starts_with("LOGIN ") {
            true => "LOGIN ***",
            false => command,
        });
    }
    let mut receipt = kept.commands();
    assert_eq!(receipt.pop(), Some("(connection closed)"));
    assert_eq!(
        receipt, commands,
        "every command is on the receipt, as it was sent"
    );
    let (client, server) = (relayed.client.lock().unwrap().len(), answers.len());
    let out: u64 = kept.wire.iter().map(|line| line.bytes_out).sum();
    let back: u64 = kept.wire.iter().map(|line| line.bytes_in).sum();
    assert_eq!(
        (out, back),
        (client as u64, server as u64),
        "every byte is on the receipt"
    );
    assert_eq!((outcome.bytes_out, outcome.bytes_in), (out, back));
    assert!(
        kept.wire
            .iter()
            .all(|line| !line.command.contains("canary"))
    );
    assert!(sent.contains("canary"), "the password did cross it");
    assert!(!PASSWORD.is_empty());
}

#[test]
fn over_tls_no_password_can_be_read_on_the_wire() {
    let server = filled();
    for (port, security) in [
        (server.tls_port, Security::Tls),
        (server.port, Security::StartTls),
    ] {
        let (port, relayed) = relay(port, usize::MAX);
        let mut plan = plan(port, security);
        plan.trust.roots = Some(server.certificate());
        run(&plan, &mut Kept::default()).unwrap();
        for side in [&relayed.client, &relayed.server] {
            let bytes = side.lock().unwrap();
            assert!(bytes.len() > 1000);
            assert!(
                !bytes
                    .windows(6)
                    .any(|six| six == b"canary" || six == b"ex.org")
            );
        }
    }
}

#[test]
fn a_line_that_is_cut_again_and_again_loses_nothing() {
    let server = filled();
    // Enough to sign in and read a little each time, cut in the middle of whatever is going on.
    for cut_after in [2500, 3333, 4801] {
        let (mut plan, _) = through(&server, cut_after);
        plan.limits.first_chunk = 4;
        plan.limits.largest_chunk = 4;
        plan.limits.breaks = 50;
        plan.limits.longest_wait = std::time::Duration::from_millis(20);
        let mut kept = Kept::default();
        let outcome = run(&plan, &mut kept).unwrap();
        assert_eq!(
            (outcome.messages, outcome.withheld),
            (67, 0),
            "cut after {cut_after}"
        );
        assert_eq!(kept.handed, 67);
    }
}
