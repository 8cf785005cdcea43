//! Connecting: allowed hosts only, with time limits, plain only to this machine.

use super::error::NetError;
use super::fault::{Broken, NoProtection};
use super::starttls;
use super::stream::{Carrier, Socket, Stream, Traffic};
use super::tls::{self, Trust};
use super::watchdog::{Meter, Watchdog};
use crate::model::{Endpoint, Security, ShownCertificate};
use std::collections::BTreeSet;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// Time limits of a connection.
#[derive(Clone, Copy, Debug)]
pub struct NetLimits {
    /// For resolving and connecting together, and again for STARTTLS and the TLS handshake together.
    pub connect: Duration,
    /// How long nothing may move before the connection is cut off.
    pub silence: Duration,
}

/// The way out: it opens to the hosts that belong to the user's own accounts and to no other.
#[derive(Clone, Debug, Default)]
pub struct Door {
    hosts: BTreeSet<String>,
    /// Where every host is, in place of what the system says of its name.
    place: Option<SocketAddr>,
}

impl Door {
    /// Returns a door that opens to the hosts of these endpoints.
    pub fn to<'a>(endpoints: impl IntoIterator<Item = &'a Endpoint>) -> Self {
        Self {
            hosts: endpoints
                .into_iter()
                .map(|endpoint| endpoint.host.to_ascii_lowercase())
                .collect(),
            place: None,
        }
    }

    /// Returns the same door with all its hosts at one place: for tests, which own no names.
    pub fn leading_to(self, place: SocketAddr) -> Self {
        Self {
            place: Some(place),
            ..self
        }
    }

    /// Returns a door that opens to these hosts, as of web servers that an account's provider names.
    pub fn to_hosts<'a>(hosts: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            hosts: hosts.into_iter().map(str::to_ascii_lowercase).collect(),
            place: None,
        }
    }

    /// Connects as `endpoint` asks: the returned stream is protected by TLS, or leads to this machine.
    /// Setting `stop` cuts it off, now or later.
    ///
    /// # Errors
    /// [`NetError`], each with its sentence; no credential was near the wire.
    pub fn connect(
        &self,
        endpoint: &Endpoint,
        trust: &Trust,
        limits: NetLimits,
        stop: &Arc<AtomicBool>,
    ) -> Result<Stream, NetError> {
        let host = &endpoint.host;
        let (mut socket, meter, watchdog) = self.socket(endpoint, limits, stop)?;
        let mut begun = None;
        let carrier = match endpoint.security {
            Security::Plain => Carrier::Plain(socket),
            Security::Tls => Carrier::Tls(Box::new(tls::protect(host, socket, &meter, trust)?)),
            Security::StartTls => {
                starttls::begin(host, &mut socket, &meter)?;
                let (bytes_in, bytes_out) = meter.traffic();
                begun = Some(Traffic {
                    bytes_in,
                    bytes_out,
                });
                Carrier::Tls(Box::new(tls::protect(host, socket, &meter, trust)?))
            }
        };
        meter.due(None);
        Ok(Stream {
            host: host.clone(),
            carrier,
            meter,
            starttls: begun,
            _watchdog: watchdog,
        })
    }

    /// Returns the certificate that a server shows, whatever it is, and hangs up: nothing is said to it but what begins
    /// the protection.
    ///
    /// # Errors
    /// [`NetError`], as of [`Door::connect`]; [`NetError::NoAgreement`] for an endpoint without protection.
    pub fn look(
        &self,
        endpoint: &Endpoint,
        limits: NetLimits,
        stop: &Arc<AtomicBool>,
    ) -> Result<ShownCertificate, NetError> {
        let host = &endpoint.host;
        if endpoint.security == Security::Plain {
            return Err(NetError::NoAgreement {
                host: host.clone(),
                why: NoProtection::NotAsked,
            });
        }
        let (mut socket, meter, _watchdog) = self.socket(endpoint, limits, stop)?;
        if endpoint.security == Security::StartTls {
            starttls::begin(host, &mut socket, &meter)?;
        }
        tls::look(host, socket, &meter)
    }

    /// Connects without a word. What follows has to be over within `limits.connect`.
    fn socket(
        &self,
        endpoint: &Endpoint,
        limits: NetLimits,
        stop: &Arc<AtomicBool>,
    ) -> Result<(Socket, Arc<Meter>, Watchdog), NetError> {
        let host = &endpoint.host;
        if !self.hosts.contains(&host.to_ascii_lowercase()) {
            return Err(NetError::NotAllowed { host: host.clone() });
        }
        let tcp = reach(endpoint, self.place, limits.connect, stop)?;
        // Commands are small and wait for answers: nothing is gained by holding them back.
        let _ = tcp.set_nodelay(true);
        let meter = Arc::new(Meter::new(limits.silence));
        let watched = tcp.try_clone().map_err(|error| cut(host, &error))?;
        let watchdog = Watchdog::start(watched, Arc::clone(&meter), Arc::clone(stop));
        let socket = Socket::new(tcp, Arc::clone(&meter));
        meter.due(Some(limits.connect));
        Ok((socket, meter, watchdog))
    }
}

/// Resolves and connects on a thread of its own: a resolver can hang where no time limit reaches it.
fn reach(
    endpoint: &Endpoint,
    place: Option<SocketAddr>,
    limit: Duration,
    stop: &Arc<AtomicBool>,
) -> Result<TcpStream, NetError> {
    let (answer, answers) = mpsc::channel();
    let asked = endpoint.clone();
    std::thread::Builder::new()
        .name("connect".to_owned())
        .spawn(move || {
            // Nobody may be waiting any more.
            let _ = answer.send(open(&asked, place, limit));
        })
        .map_err(|error| cut(&endpoint.host, &error))?;
    let due = Instant::now() + limit;
    loop {
        if stop.load(Ordering::Relaxed) {
            return Err(NetError::Stopped);
        }
        match answers.recv_timeout(Duration::from_millis(50)) {
            Ok(result) => return result,
            Err(RecvTimeoutError::Timeout) if Instant::now() < due => {}
            Err(_) => {
                return Err(NetError::Silent {
                    host: endpoint.host.clone(),
                    seconds: limit.as_secs().max(1),
                });
            }
        }
    }
}

fn open(
    endpoint: &Endpoint,
    place: Option<SocketAddr>,
    limit: Duration,
) -> Result<TcpStream, NetError> {
    let host = &endpoint.host;
    let due = Instant::now() + limit;
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let addresses: Vec<SocketAddr> = match (place, bare.parse::<IpAddr>()) {
        (Some(place), _) => vec![place],
        (None, Ok(ip)) => vec![SocketAddr::new(ip, endpoint.port)],
        (None, Err(_)) => (bare, endpoint.port)
            .to_socket_addrs()
            .map_err(|error| NetError::UnknownHost {
                host: host.clone(),
                said: Some(error.to_string()),
            })?
            .collect(),
    };
    let here = |address: &SocketAddr| address.ip().to_canonical().is_loopback();
    if endpoint.security == Security::Plain && !addresses.iter().all(here) {
        return Err(NetError::PlainElsewhere { host: host.clone() });
    }
    let mut last = None;
    for (tried, address) in addresses.iter().enumerate() {
        let left = due.saturating_duration_since(Instant::now());
        let share = left / u32::try_from(addresses.len() - tried).unwrap_or(u32::MAX);
        if share.is_zero() {
            break;
        }
        match TcpStream::connect_timeout(address, share) {
            Ok(tcp) => return Ok(tcp),
            Err(error) => last = Some(error),
        }
    }
    match last {
        None => Err(NetError::UnknownHost {
            host: host.clone(),
            said: None,
        }),
        Some(error) if error.kind() == io::ErrorKind::TimedOut => Err(NetError::Silent {
            host: host.clone(),
            seconds: limit.as_secs().max(1),
        }),
        Some(error) => Err(NetError::Refused {
            host: host.clone(),
            port: endpoint.port,
            said: error.to_string(),
        }),
    }
}

fn cut(host: &str, error: &io::Error) -> NetError {
    NetError::Cut {
        host: host.to_owned(),
        how: Broken::System(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    fn endpoint(host: &str) -> Endpoint {
        Endpoint {
            host: host.to_owned(),
            port: 1,
            security: Security::Plain,
            username: "ann".to_owned(),
            pin: None,
        }
    }

    #[test]
    fn a_host_of_no_account_is_not_connected_to() {
        let door = Door::to([&endpoint("imap.ex.org"), &endpoint("LOCALHOST")]);
        let limits = NetLimits {
            connect: Duration::from_secs(5),
            silence: Duration::from_secs(5),
        };
        let stop = Arc::new(AtomicBool::new(false));
        let connect = |host| {
            let result = door.connect(&endpoint(host), &Trust::default(), limits, &stop);
            result.expect_err("nobody listens on port 1")
        };
        let refused = connect("evil.ex.org");
        assert!(
            matches!(refused, NetError::NotAllowed { .. }),
            "{refused:?}"
        );
        let tried = connect("localhost");
        assert!(matches!(tried, NetError::Refused { .. }), "{tried:?}");
    }

    fn look(folder: &Path, wrong: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("src/net") {
                look(&path, wrong);
            } else if path.is_file() {
                let text = fs::read_to_string(&path).unwrap_or_default();
                let opens = [
                    "TcpStream",
                    "TcpListener",
                    "UdpSocket",
                    "UnixStream",
                    "ToSocketAddrs",
                ];
                wrong.extend(
                    opens
                        .iter()
                        .filter(|name| text.contains(*name))
                        .map(|name| format!("{} has a {name}", path.display())),
                );
            }
        }
    }

    #[test]
    fn no_other_module_opens_a_socket() {
        let mut wrong = Vec::new();
        look(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut wrong,
        );
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
