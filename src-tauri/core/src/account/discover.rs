//! Finding the server of a domain that the built-in table does not know, once the user has agreed: which servers the
//! domain names (SRV, RFC 6186), which settings it offers to mail programs (autoconfig, over HTTPS), and who takes its
//! mail (MX). Each is asked about the domain alone, never about the address; the first that answers ends it.

use super::autoconfig::{self, Useless};
use super::provider::{Provider, find_by_exchanger, split};
use crate::model::{Endpoint, Security, Sentence, Timestamp, WireLine};
use crate::net::{
    self, Asked, Door, NetError, NetLimits, Record, RecordKind, Resolver, Traffic, Trust,
    WebAnswer, is_host_name,
};
use crate::text::{Catalogue, Slots, Wording, plain};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// How much time a file of settings may take.
const LIMITS: NetLimits = NetLimits {
    connect: Duration::from_secs(10),
    silence: Duration::from_secs(10),
};
/// Redirects within a host that are followed.
const MOST_REDIRECTS: usize = 3;
/// Characters of a redirect that are shown.
const SHOWN: usize = 80;

/// Where it is looked.
#[derive(Clone, Debug)]
pub struct Discovery {
    /// Who is asked about names.
    pub resolver: Resolver,
    /// Whose certificates are taken over HTTPS.
    pub trust: Trust,
    /// Where the hosts asked over HTTPS are, in place of what the system says of their names: for tests.
    pub web: Option<SocketAddr>,
}

/// One question that would be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Who is asked.
    pub whom: String,
    /// What for.
    pub what: String,
}

/// Who has named a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The domain's name server, by SRV.
    Service,
    /// A file of settings.
    Settings {
        /// The host it came from.
        host: String,
    },
    /// The domain's mail goes to a provider that the table knows.
    Exchanger {
        /// The host that takes it.
        host: String,
    },
}

/// A server that was found: to be confirmed by the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovered {
    /// The server.
    pub endpoint: Endpoint,
    /// Who has named it.
    pub source: Source,
    /// Whether it is under another domain than the address.
    pub elsewhere: bool,
    /// The provider, where the table knows it.
    pub provider: Option<Provider>,
}

/// A question that was asked, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was asked, of whom.
    pub asked: String,
    /// What came of it, in words.
    pub said: String,
}

/// What a search found, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The server; `None` where nobody names one.
    pub found: Option<Discovered>,
    /// What was asked, in that order.
    pub steps: Vec<Step>,
}

const IMAPS: &str = "_imaps._tcp";
const IMAP: &str = "_imap._tcp";

/// Returns where a domain may offer settings: hosts and paths.
fn places(domain: &str) -> [(String, &'static str); 2] {
    [
        (format!("autoconfig.{domain}"), "/mail/config-v1.1.xml"),
        (
            domain.to_owned(),
            "/.well-known/autoconfig/mail/config-v1.1.xml",
        ),
    ]
}

impl Discovery {
    /// Looks where this system looks.
    ///
    /// # Errors
    /// [`NetError::NoResolver`].
    pub fn system() -> Result<Self, NetError> {
        Ok(Self {
            resolver: Resolver::system()?,
            trust: Trust::default(),
            web: None,
        })
    }

    /// Returns what would be asked of whom for an address; nothing for what is no address.
    pub fn questions(&self, email: &str, wording: &Wording) -> Vec<Question> {
        let Some((_, domain)) = split(email) else {
            return Vec::new();
        };
        let say = |message: &dyn Fn(&Catalogue, &mut Slots) -> String| plain(&wording.say(message));
        let servers = self.resolver.servers.iter();
        let servers: Vec<String> = servers.map(|server| server.ip().to_string()).collect();
        let mut questions = vec![Question {
            whom: say(&|c, s| c.discovery_name_server(s.quote(&servers.join(", ")))),
            what: say(&|c, s| {
                c.discovery_which_servers(
                    s.quote(&domain),
                    s.quote(&format!("{IMAPS}.{domain}")),
                    s.quote(&format!("{IMAP}.{domain}")),
                )
            }),
        }];
        questions.extend(places(&domain).map(|(host, path)| Question {
            whom: say(&|c, s| c.discovery_over_https(s.quote(&host))),
            what: say(&|c, s| c.discovery_the_file(s.quote(path))),
        }));
        questions
    }

    /// Asks, and stops at the first answer. `wire` gets a line for every question.
    ///
    /// # Errors
    /// [`NetError::Stopped`]. That somebody does not answer is no error: it stands among the steps.
    pub fn look(
        &self,
        email: &str,
        wording: &Wording,
        wire: &mut dyn FnMut(WireLine),
        now: &dyn Fn() -> Timestamp,
        stop: &Arc<AtomicBool>,
    ) -> Result<Search, NetError> {
        let Some((_, domain)) = split(email) else {
            return Ok(Search::default());
        };
        let hosts = places(&domain).map(|(host, _)| host);
        let mut door = Door::to_hosts(hosts.iter().map(String::as_str));
        if let Some(web) = self.web {
            door = door.leading_to(web);
        }
        let mut looking = Looking {
            discovery: self,
            wording,
            email: email.trim(),
            domain: &domain,
            door,
            wire,
            now,
            stop,
            steps: Vec::new(),
        };
        let mut found = looking.by_service(IMAPS, Security::Tls)?;
        if found.is_none() {
            found = looking.by_service(IMAP, Security::StartTls)?;
        }
        for (host, path) in places(&domain) {
            if found.is_none() {
                found = looking.by_settings(&host, path)?;
            }
        }
        if found.is_none() {
            found = looking.by_exchanger()?;
        }
        Ok(Search {
            found,
            steps: looking.steps,
        })
    }
}

/// A search under way.
struct Looking<'a> {
    discovery: &'a Discovery,
    wording: &'a Wording,
    email: &'a str,
    domain: &'a str,
    door: Door,
    wire: &'a mut dyn FnMut(WireLine),
    now: &'a dyn Fn() -> Timestamp,
    stop: &'a Arc<AtomicBool>,
    steps: Vec<Step>,
}

impl Looking<'_> {
    fn by_service(
        &mut self,
        service: &str,
        security: Security,
    ) -> Result<Option<Discovered>, NetError> {
        let name = format!("{service}.{}", self.domain);
        let Some(records) = self.records(&name, RecordKind::Srv)? else {
            return Ok(None);
        };
        // Among equals the first by name: a weight is for servers under load, not for settings that stay.
        let Some(record) = records.first() else {
            self.said(|c, _| c.discovery_no_record());
            return Ok(None);
        };
        if record.host.is_empty() {
            self.said(|c, _| c.discovery_no_server());
            return Ok(None);
        }
        if !is_host_name(&record.host) || record.port == 0 {
            self.said(|c, _| c.discovery_not_a_server());
            return Ok(None);
        }
        let endpoint = Endpoint {
            host: record.host.clone(),
            port: record.port,
            security,
            username: self.email.to_owned(),
            pin: None,
        };
        self.said_server(&endpoint);
        Ok(Some(self.found(endpoint, Source::Service, None)))
    }

    fn by_settings(
        &mut self,
        host: &str,
        path: &'static str,
    ) -> Result<Option<Discovered>, NetError> {
        let mut path = path.to_owned();
        for _ in 0..=MOST_REDIRECTS {
            let Some(reply) = self.fetch(host, &path)? else {
                return Ok(None);
            };
            match reply.status {
                200 => {}
                300..400 => match within(host, reply.location.as_deref()) {
                    Ok(other) => {
                        self.said(|c, _| c.discovery_elsewhere_on_host());
                        path = other;
                        continue;
                    }
                    Err(elsewhere) => {
                        self.said(|c, s| match elsewhere.as_str() {
                            "" => c.discovery_leads_nowhere(),
                            there => c.discovery_leads_elsewhere(s.quote(there)),
                        });
                        return Ok(None);
                    }
                },
                404 | 410 => {
                    self.said(|c, _| c.discovery_no_file());
                    return Ok(None);
                }
                status => {
                    self.said(|c, s| c.discovery_status(s.number(status.to_string())));
                    return Ok(None);
                }
            }
            return Ok(match autoconfig::read(&reply.body, self.email) {
                Ok(endpoint) => {
                    self.said_server(&endpoint);
                    let host = host.to_owned();
                    Some(self.found(endpoint, Source::Settings { host }, None))
                }
                Err(useless) => {
                    self.said(|c, _| match useless {
                        Useless::Unreadable => c.discovery_unreadable(),
                        Useless::NoImap => c.discovery_no_imap(),
                        Useless::Unprotected => c.discovery_unprotected(),
                    });
                    None
                }
            });
        }
        self.said(|c, _| c.discovery_circle());
        Ok(None)
    }

    fn by_exchanger(&mut self) -> Result<Option<Discovered>, NetError> {
        let Some(records) = self.records(self.domain, RecordKind::Mx)? else {
            return Ok(None);
        };
        for record in &records {
            let provider = find_by_exchanger(&record.host, self.email);
            let endpoint = provider.as_ref().and_then(|one| one.endpoint.clone());
            if let (Some(provider), Some(endpoint)) = (provider, endpoint) {
                self.said(|c, s| {
                    c.discovery_provider(s.quote(&record.host), s.quote(&provider.name))
                });
                let host = record.host.clone();
                let source = Source::Exchanger { host };
                return Ok(Some(self.found(endpoint, source, Some(provider))));
            }
        }
        match records.first() {
            Some(first) if !first.host.is_empty() => {
                self.said(|c, s| c.discovery_unknown_provider(s.quote(&first.host)));
            }
            _ => self.said(|c, _| c.discovery_no_exchanger()),
        }
        Ok(None)
    }

    fn found(&self, endpoint: Endpoint, source: Source, provider: Option<Provider>) -> Discovered {
        let elsewhere = !is_same_owner(&endpoint.host, self.domain);
        Discovered {
            endpoint,
            source,
            elsewhere,
            provider,
        }
    }

    /// Asks a name server; `None` where it gives no answer.
    fn records(&mut self, name: &str, kind: RecordKind) -> Result<Option<Vec<Record>>, NetError> {
        let command = format!("DNS {} {name}", kind.as_str());
        let at = (self.now)();
        let (asked, answer) = self.discovery.resolver.ask(name, kind, self.stop);
        for Asked { server, traffic } in asked {
            self.note(at, &server.ip().to_string(), command.clone(), traffic);
        }
        self.asked(|c, s| c.discovery_asked_records(s.quote(kind.as_str()), s.quote(name)));
        self.heard(answer)
    }

    /// Asks a host for a file; `None` where it gives no answer.
    fn fetch(&mut self, host: &str, path: &str) -> Result<Option<WebAnswer>, NetError> {
        let question = net::Question {
            host,
            port: 443,
            path,
            form: None,
        };
        let at = (self.now)();
        let trust = &self.discovery.trust;
        let (traffic, answer) = self.door.ask(&question, trust, LIMITS, self.stop);
        self.note(at, host, format!("HTTPS GET {path}"), traffic);
        self.asked(|_, s| s.quote(&format!("https://{host}{path}")));
        self.heard(answer)
    }

    fn note(&mut self, at: Timestamp, host: &str, command: String, traffic: Traffic) {
        (self.wire)(WireLine {
            at,
            host: host.to_owned(),
            command,
            bytes_out: traffic.bytes_out,
            bytes_in: traffic.bytes_in,
        });
    }

    fn heard<T>(&mut self, answer: Result<T, NetError>) -> Result<Option<T>, NetError> {
        match answer {
            Ok(answer) => Ok(Some(answer)),
            Err(NetError::Stopped) => Err(NetError::Stopped),
            Err(error) => {
                let said = self.wording.problem_in_line(&error);
                self.note_said(&said);
                Ok(None)
            }
        }
    }

    fn asked(&mut self, asked: impl FnOnce(&Catalogue, &mut Slots) -> String) {
        self.steps.push(Step {
            asked: plain(&self.wording.say(asked)),
            said: String::new(),
        });
    }

    fn said(&mut self, said: impl FnOnce(&Catalogue, &mut Slots) -> String) {
        self.note_said(&self.wording.say(said));
    }

    fn said_server(&mut self, endpoint: &Endpoint) {
        let port = endpoint.port.to_string();
        self.said(|c, s| c.discovery_server(s.quote(&endpoint.host), s.number(port)));
    }

    fn note_said(&mut self, said: &Sentence) {
        if let Some(step) = self.steps.last_mut() {
            step.said = plain(said);
        }
    }
}

/// Returns the path of a redirect that stays on its host, or where it leads instead, cut to be shown; empty where it does
/// not say.
fn within(host: &str, location: Option<&str>) -> Result<String, String> {
    let location = location.unwrap_or_default();
    let path = match location.strip_prefix("https://") {
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            let (there, path) = rest.split_at(end);
            there.eq_ignore_ascii_case(host).then_some(path)
        }
        None => Some(location),
    };
    match path {
        Some(path) if path.starts_with('/') && !path.starts_with("//") => Ok(path.to_owned()),
        _ => {
            let shown = location.chars().filter(|c| !c.is_control());
            Err(shown.take(SHOWN).collect())
        }
    }
}

/// Returns whether a host belongs to whoever holds the domain: both are below one name that can be registered.
fn is_same_owner(host: &str, domain: &str) -> bool {
    let registered = |name: &str| psl::domain_str(name).map(str::to_owned);
    host == domain || registered(host).is_some_and(|owner| registered(domain) == Some(owner))
}

#[cfg(test)]
#[path = "discover_tests.rs"]
mod tests;
