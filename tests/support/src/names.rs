//! A name server on loopback, over UDP and TCP: it answers what it is told to, and notes what it is asked.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::sync::{Arc, Mutex};

/// Type MX.
pub const MX: u16 = 15;
/// Type SRV.
pub const SRV: u16 = 33;

/// How it answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As it should.
    Sound,
    /// Over UDP it says that the answer does not fit; over TCP it gives it.
    Truncated,
    /// It says so over TCP too.
    NeverWhole,
    /// Over TCP it says how long the answer is, and sends a little of it.
    Drips,
    /// Before the answer come others: with another id, to another question, and from another address.
    Spoofed,
    /// Its names lead round in a circle.
    Circle,
    /// It answers with as many bytes as a packet holds.
    Huge,
    /// It cannot find out.
    Fails,
    /// It never answers.
    Silent,
}

/// Records by name and type: their data.
pub type Zone = BTreeMap<(String, u16), Vec<Vec<u8>>>;

/// A running name server; its threads end with the process.
pub struct Names {
    at: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Names {
    pub fn start(zone: Zone, manner: Manner) -> Self {
        Self::start_at(0, zone, manner)
    }

    /// The same at this port; 0 is any.
    pub fn start_at(port: u16, zone: Zone, manner: Manner) -> Self {
        // A port that is free for UDP may be taken for TCP.
        let (udp, tcp) = std::iter::repeat_with(|| {
            let udp = UdpSocket::bind(("127.0.0.1", port)).unwrap();
            let tcp = TcpListener::bind(udp.local_addr().unwrap());
            (udp, tcp)
        })
        .find_map(|(udp, tcp)| Some((udp, tcp.ok()?)))
        .unwrap();
        let at = udp.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (noted, zone) = (Arc::clone(&asked), Arc::new(zone));
        let (by_tcp, tcp_zone) = (Arc::clone(&asked), Arc::clone(&zone));
        std::thread::spawn(move || {
            let mut question = [0; 512];
            while let Ok((length, from)) = udp.recv_from(&mut question) {
                let question = &question[..length];
                noted.lock().unwrap().push(asked_for(question));
                for (packet, elsewhere) in packets(&zone, question, manner) {
                    let other;
                    let socket = match elsewhere {
                        true => {
                            other = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
                            &other
                        }
                        false => &udp,
                    };
                    socket.send_to(&packet, from).unwrap();
                }
            }
        });
        std::thread::spawn(move || {
            for stream in tcp.incoming() {
                let mut stream = stream.unwrap();
                let mut length = [0; 2];
                stream.read_exact(&mut length).unwrap();
                let mut question = vec![0; usize::from(u16::from_be_bytes(length))];
                stream.read_exact(&mut question).unwrap();
                let asked = format!("{} by TCP", asked_for(&question));
                by_tcp.lock().unwrap().push(asked);
                let flags = if manner == Manner::NeverWhole {
                    0x200
                } else {
                    0
                };
                let answer = answer(&tcp_zone, &question, flags);
                let length = match manner {
                    Manner::Drips => u16::MAX,
                    _ => answer.len() as u16,
                };
                let _ = stream.write_all(&length.to_be_bytes());
                let _ = stream.write_all(&answer);
                if manner == Manner::Drips {
                    // It stays open for as long as the other side does.
                    let _ = stream.read(&mut [0]);
                }
            }
        });
        Self { at, asked }
    }

    /// Where it listens.
    pub fn at(&self) -> SocketAddr {
        self.at
    }

    /// What it was asked, in that order: type and name.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// Returns the data of a SRV record.
pub fn srv(priority: u16, port: u16, host: &str) -> Vec<u8> {
    let words = [priority, 0, port].map(u16::to_be_bytes).concat();
    [words, labels(host)].concat()
}

/// Returns the data of a MX record.
pub fn mx(priority: u16, host: &str) -> Vec<u8> {
    [priority.to_be_bytes().to_vec(), labels(host)].concat()
}

fn labels(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in name.split('.').filter(|label| !label.is_empty()) {
        bytes.push(label.len() as u8);
        bytes.extend(label.bytes());
    }
    bytes.push(0);
    bytes
}

/// Returns the name and the type of a question.
fn question(message: &[u8]) -> (String, u16) {
    let (mut name, mut at) = (Vec::new(), 12);
    while message[at] > 0 {
        let end = at + 1 + usize::from(message[at]);
        name.push(String::from_utf8(message[at + 1..end].to_vec()).unwrap());
        at = end;
    }
    let kind = u16::from_be_bytes([message[at + 1], message[at + 2]]);
    (name.join("."), kind)
}

fn asked_for(message: &[u8]) -> String {
    let (name, kind) = question(message);
    let kind = match kind {
        MX => "MX".to_owned(),
        SRV => "SRV".to_owned(),
        other => other.to_string(),
    };
    format!("{kind} {name}")
}

fn answer(zone: &Zone, asked: &[u8], flags: u16) -> Vec<u8> {
    let records = zone.get(&question(asked)).cloned().unwrap_or_default();
    let code = if records.is_empty() { 3 } else { 0 };
    with_records(asked, 0x8180 | flags | code, question(asked).1, &records)
}

fn with_records(asked: &[u8], flags: u16, kind: u16, records: &[Vec<u8>]) -> Vec<u8> {
    let mut message = asked.to_vec();
    message[2..4].copy_from_slice(&flags.to_be_bytes());
    message[6..8].copy_from_slice(&(records.len() as u16).to_be_bytes());
    for data in records {
        message.extend([0xc0, 12]);
        message.extend(kind.to_be_bytes());
        message.extend([0, 1, 0, 0, 0, 60]);
        message.extend((data.len() as u16).to_be_bytes());
        message.extend(data);
    }
    message
}

/// Returns the packets to send, each with whether it comes from elsewhere.
fn packets(zone: &Zone, asked: &[u8], manner: Manner) -> Vec<(Vec<u8>, bool)> {
    let sound = answer(zone, asked, 0);
    let evil = with_records(asked, 0x8180, SRV, &[srv(0, 993, "imap.evil.example")]);
    match manner {
        Manner::Sound => vec![(sound, false)],
        Manner::Truncated | Manner::NeverWhole | Manner::Drips => {
            vec![(with_records(asked, 0x8380, SRV, &[]), false)]
        }
        Manner::Spoofed => {
            let mut id = evil.clone();
            id[0] ^= 1;
            let mut name = evil.clone();
            name[14] ^= 1;
            let rubbish = b"\xff".repeat(40);
            vec![
                (evil, true),
                (id, false),
                (name, false),
                (rubbish, false),
                (Vec::new(), false),
                (sound, false),
            ]
        }
        Manner::Circle => {
            // The host of the record is a pointer to that pointer.
            let host = (asked.len() + 12 + 6) as u16 | 0xc000;
            let data = [&[0, 0, 0, 0, 3, 225][..], &host.to_be_bytes()].concat();
            vec![(with_records(asked, 0x8180, SRV, &[data]), false)]
        }
        Manner::Huge => {
            let many = vec![srv(0, 993, "imap.ex.org"); 1500];
            vec![(with_records(asked, 0x8180, SRV, &many), false)]
        }
        Manner::Fails => vec![(with_records(asked, 0x8182, SRV, &[]), false)],
        Manner::Silent => Vec::new(),
    }
}
