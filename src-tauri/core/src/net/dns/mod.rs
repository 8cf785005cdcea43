//! The system's name server, asked for what its usual interface does not tell: MX and SRV.

mod message;

pub use message::{Record, RecordKind, is_host_name};

use super::error::NetError;
use super::fault::NoRecords;
use super::stream::Traffic;
use message::{Odd, Said, answer, question};
use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Where systems of Unix's kind name their name servers.
const SETTINGS: &str = "/etc/resolv.conf";
/// How many of them are used, as by the C library.
const MOST_SERVERS: usize = 3;
/// How often it is looked whether the user stopped it.
const LOOK: Duration = Duration::from_millis(100);

/// Name servers, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolver {
    /// Where they are.
    pub servers: Vec<SocketAddr>,
    /// How long each is waited for; 4 s by default.
    pub time: Duration,
}

/// A name server that was asked, whatever came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which one.
    pub server: SocketAddr,
    /// What it took, without the headers of UDP and TCP.
    pub traffic: Traffic,
}

impl Resolver {
    /// Returns the system's.
    ///
    /// # Errors
    /// [`NetError::NoResolver`] where the system does not say in a way that is known.
    pub fn system() -> Result<Self, NetError> {
        let text = fs::read_to_string(SETTINGS).map_err(|error| NetError::NoResolver {
            said: Some(format!("{SETTINGS}: {error}")),
        })?;
        Ok(Self::of(&text))
    }

    /// Reads settings as they stand in `resolv.conf`.
    fn of(settings: &str) -> Self {
        let named = settings.lines().filter_map(|line| {
            let mut words = line.split_whitespace();
            let server = (words.next()? == "nameserver").then(|| words.next())??;
            server.parse().ok()
        });
        let mut servers: Vec<IpAddr> = named.take(MOST_SERVERS).collect();
        if servers.is_empty() {
            // What the C library does then.
            servers.push(Ipv4Addr::LOCALHOST.into());
        }
        Self {
            servers: servers
                .into_iter()
                .map(|ip| SocketAddr::new(ip, 53))
                .collect(),
            time: Duration::from_secs(4),
        }
    }

    /// Asks for the records of a name, one server after the other until one answers; returns who was asked, and the
    /// records, the most wanted first: none where there is no such name.
    ///
    /// # Errors
    /// [`NetError`] of the last server; [`NetError::Stopped`].
    pub fn ask(
        &self,
        name: &str,
        kind: RecordKind,
        stop: &Arc<AtomicBool>,
    ) -> (Vec<Asked>, Result<Vec<Record>, NetError>) {
        let mut all = Vec::new();
        let mut last = NetError::NoResolver { said: None };
        for &server in &self.servers {
            let mut asking = Asking {
                server,
                name,
                kind,
                due: Instant::now() + self.time,
                stop,
                traffic: Traffic::default(),
            };
            let answer = asking.ask();
            let traffic = asking.traffic;
            all.push(Asked { server, traffic });
            match answer {
                Ok(records) => return (all, Ok(records)),
                Err(Failure::Stopped) => return (all, Err(NetError::Stopped)),
                Err(failure) => last = failure.told(server, self.time),
            }
        }
        (all, Err(last))
    }
}

/// Why a server gave no answer.
enum Failure {
    Stopped,
    Silent,
    None(NoRecords),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Self::Silent,
            _ => Self::None(NoRecords::System(error.to_string())),
        }
    }
}

impl Failure {
    fn told(self, server: SocketAddr, time: Duration) -> NetError {
        let host = server.ip().to_string();
        match self {
            Self::Stopped => NetError::Stopped,
            Self::Silent => NetError::Silent {
                host,
                seconds: time.as_secs().max(1),
            },
            Self::None(why) => NetError::NotDns { host, why },
        }
    }
}

/// One question to one server.
struct Asking<'a> {
    server: SocketAddr,
    name: &'a str,
    kind: RecordKind,
    due: Instant,
    stop: &'a Arc<AtomicBool>,
    traffic: Traffic,
}

impl Asking<'_> {
    fn ask(&mut self) -> Result<Vec<Record>, Failure> {
        // Numbers that nobody can know ahead of time, as is the port that the system chooses.
        let mut random = RandomState::new().build_hasher();
        random.write_u8(0);
        let id = random.finish() as u16;
        let question = question(id, self.name, self.kind)
            .ok_or_else(|| Failure::None(NoRecords::BadName(self.name.to_owned())))?;
        match self.by_udp(id, &question)? {
            Said::Records(records) => Ok(records),
            Said::Failed(code) => Err(failed(code)),
            Said::Truncated => match self.by_tcp(id, &question)? {
                Said::Records(records) => Ok(records),
                Said::Failed(code) => Err(failed(code)),
                Said::Truncated => Err(Failure::None(NoRecords::Truncated)),
            },
        }
    }

    /// Waits for the answer among whatever else comes: what answers another question is passed over.
    fn by_udp(&mut self, id: u16, question: &[u8]) -> Result<Said, Failure> {
        let here: IpAddr = match self.server {
            SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        let socket = UdpSocket::bind((here, 0))?;
        // From now on only what this server sends is heard.
        socket.connect(self.server)?;
        socket.send(question)?;
        self.traffic.bytes_out += question.len() as u64;
        let mut message = [0; 4096];
        loop {
            socket.set_read_timeout(Some(self.slice()?))?;
            let length = match socket.recv(&mut message) {
                Ok(length) => length,
                Err(error) if is_pause(&error) => continue,
                Err(error) => return Err(error.into()),
            };
            self.traffic.bytes_in += length as u64;
            let message = message.get(..length).unwrap_or_default();
            match answer(message, id, self.name, self.kind) {
                Ok(said) => return Ok(said),
                Err(Odd::NotOurs) => {}
                Err(Odd::Broken) => return Err(broken()),
            }
        }
    }

    fn by_tcp(&mut self, id: u16, question: &[u8]) -> Result<Said, Failure> {
        let mut tcp = TcpStream::connect_timeout(&self.server, self.left()?)?;
        tcp.set_write_timeout(Some(self.left()?))?;
        let length = u16::try_from(question.len()).unwrap_or_default();
        let mut sent = length.to_be_bytes().to_vec();
        sent.extend_from_slice(question);
        tcp.write_all(&sent)?;
        self.traffic.bytes_out += sent.len() as u64;
        let mut length = [0; 2];
        self.fill(&mut tcp, &mut length)?;
        let mut message = vec![0; usize::from(u16::from_be_bytes(length))];
        self.fill(&mut tcp, &mut message)?;
        answer(&message, id, self.name, self.kind).map_err(|_| broken())
    }

    fn fill(&mut self, tcp: &mut TcpStream, into: &mut [u8]) -> Result<(), Failure> {
        let mut filled = 0;
        while let Some(rest) = into.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            tcp.set_read_timeout(Some(self.slice()?))?;
            match tcp.read(rest) {
                Ok(0) => return Err(Failure::None(NoRecords::HungUp)),
                Ok(length) => {
                    filled += length;
                    self.traffic.bytes_in += length as u64;
                }
                Err(error) if is_pause(&error) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Returns how long is left.
    fn left(&self) -> Result<Duration, Failure> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(Failure::Stopped);
        }
        let left = self.due.saturating_duration_since(Instant::now());
        match left.is_zero() {
            true => Err(Failure::Silent),
            false => Ok(left),
        }
    }

    /// Returns how long to wait until it is looked up from.
    fn slice(&self) -> Result<Duration, Failure> {
        Ok(self.left()?.min(LOOK))
    }
}

fn is_pause(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
    )
}

fn broken() -> Failure {
    Failure::None(NoRecords::Unreadable)
}

fn failed(code: u8) -> Failure {
    Failure::None(match code {
        2 => NoRecords::Failed,
        5 => NoRecords::Refused,
        code => NoRecords::Code(code),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::usual("# made by hand\nsearch ex.org\nnameserver 192.0.2.1\nnameserver 2001:db8::1\n", &["192.0.2.1:53", "[2001:db8::1]:53"])]
    #[case::three_at_most("nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\nnameserver 192.0.2.4\n", &["192.0.2.1:53", "192.0.2.2:53", "192.0.2.3:53"])]
    #[case::what_is_no_address("nameserver evil.example\nnameserver\n  nameserver\t192.0.2.1 # main\n", &["192.0.2.1:53"])]
    #[case::none("options edns0\n", &["127.0.0.1:53"])]
    fn the_systems_settings_are_read_as_the_c_library_does(
        #[case] settings: &str,
        #[case] expected: &[&str],
    ) {
        let servers = Resolver::of(settings).servers;
        let servers: Vec<String> = servers.iter().map(ToString::to_string).collect();
        assert_eq!(servers, expected);
    }
}
