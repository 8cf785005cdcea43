//! Finding the server of a domain, against name servers and web servers on loopback, hostile ones among them.

use crate::dovecot::Shows;
use crate::names::{MX, Manner, Names, SRV, Zone, mx, srv};
use crate::now;
use crate::web::{Web, moved, ok};
use closeknit_core::account::{Discovery, Search, Source};
use closeknit_core::model::{Security, WireLine};
use closeknit_core::net::{NetError, Trust};
use closeknit_core::text::Wording;
use rstest::rstest;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// How it is told.
fn wording() -> Wording {
    Wording::english(closeknit_core::text::Zone::utc())
}

/// Whose server is looked for: the part before the @ is told to nobody.
const EMAIL: &str = "canary@ex.org";
const AUTOCONFIG: &str = "autoconfig.ex.org/mail/config-v1.1.xml";
const WELL_KNOWN: &str = "ex.org/.well-known/autoconfig/mail/config-v1.1.xml";

fn zone<const N: usize>(records: [(&str, u16, Vec<u8>); N]) -> Zone {
    let mut zone = Zone::new();
    for (name, kind, data) in records {
        zone.entry((name.to_owned(), kind)).or_default().push(data);
    }
    zone
}

fn config(host: &str, socket: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"ex.org\"><incomingServer type=\"imap\">\
         <hostname>{host}</hostname><port>993</port><socketType>{socket}</socketType>\
         <username>%EMAILLOCALPART%</username></incomingServer></emailProvider></clientConfig>"
    )
}

/// A name server, a web server, and whoever looks there.
struct Domain {
    names: Names,
    web: Web,
    discovery: Discovery,
}

impl Domain {
    fn new(zone: Zone, manner: Manner, replies: BTreeMap<&'static str, Vec<u8>>) -> Self {
        Self::showing(zone, manner, replies, Shows::Settings)
    }

    fn showing(
        zone: Zone,
        manner: Manner,
        replies: BTreeMap<&'static str, Vec<u8>>,
        shows: Shows,
    ) -> Self {
        let names = Names::start(zone, manner);
        let web = Web::start(replies, shows);
        let discovery = Discovery {
            resolver: names.resolver(),
            trust: Trust {
                roots: Some(web.certificate.clone()),
                pinned: None,
            },
            web: Some(web.at),
        };
        Self {
            names,
            web,
            discovery,
        }
    }

    fn look(&self) -> (Search, Vec<WireLine>) {
        let stop = Arc::new(AtomicBool::new(false));
        let mut lines = Vec::new();
        let mut wire = |line| lines.push(line);
        let wording = wording();
        let search = self.discovery.look(EMAIL, &wording, &mut wire, &now, &stop);
        let search = search.unwrap();
        self.nobody_was_told_the_address(&lines);
        (search, lines)
    }

    fn nobody_was_told_the_address(&self, lines: &[WireLine]) {
        let told = format!("{:?}{:?}{lines:?}", self.names.asked(), self.web.heard());
        assert!(!told.contains("canary"), "{told}");
    }
}

/// What came of each question.
fn said(search: &Search) -> Vec<&str> {
    search.steps.iter().map(|step| step.said.as_str()).collect()
}

#[test]
fn the_servers_that_a_domain_names_come_first() {
    let domain = Domain::new(
        zone([
            ("_imaps._tcp.ex.org", SRV, srv(20, 993, "b.ex.org")),
            ("_imaps._tcp.ex.org", SRV, srv(10, 1993, "a.ex.org")),
            ("_imap._tcp.ex.org", SRV, srv(10, 143, "c.ex.org")),
        ]),
        Manner::Sound,
        BTreeMap::new(),
    );
    let (search, lines) = domain.look();
    let found = search.found.unwrap();
    let endpoint = &found.endpoint;
    assert_eq!((endpoint.host.as_str(), endpoint.port), ("a.ex.org", 1993));
    assert_eq!(endpoint.security, Security::Tls);
    assert_eq!(endpoint.username, EMAIL);
    assert_eq!((found.source, found.elsewhere), (Source::Service, false));
    assert_eq!(domain.names.asked(), ["SRV _imaps._tcp.ex.org"]);
    assert!(domain.web.heard().is_empty(), "the first answer ends it");
    let [line] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert_eq!(
        (line.host.as_str(), line.command.as_str()),
        ("127.0.0.1", "DNS SRV _imaps._tcp.ex.org")
    );
    assert!(line.bytes_out > 30 && line.bytes_in > 60, "{line:?}");
}

#[test]
fn a_server_with_starttls_is_taken_where_there_is_no_other() {
    let domain = Domain::new(
        zone([
            ("_imaps._tcp.ex.org", SRV, srv(0, 0, "")),
            ("_imap._tcp.ex.org", SRV, srv(0, 143, "imap.ex.org")),
        ]),
        Manner::Sound,
        BTreeMap::new(),
    );
    let (search, _) = domain.look();
    assert_eq!(said(&search)[0], "it says that there is no such server");
    let endpoint = search.found.unwrap().endpoint;
    assert_eq!(
        (endpoint.host.as_str(), endpoint.security),
        ("imap.ex.org", Security::StartTls)
    );
}

#[test]
fn a_server_under_another_domain_is_said_to_be_elsewhere() {
    let domain = Domain::new(
        zone([("_imaps._tcp.ex.org", SRV, srv(0, 993, "imap.host.example"))]),
        Manner::Sound,
        BTreeMap::new(),
    );
    assert!(domain.look().0.found.unwrap().elsewhere);
}

#[rstest]
#[case::autoconfig(AUTOCONFIG, "autoconfig.ex.org")]
#[case::well_known(WELL_KNOWN, "ex.org")]
fn settings_are_fetched_without_the_address(#[case] place: &'static str, #[case] host: &str) {
    let replies = BTreeMap::from([(place, ok(&config("imap.ex.org", "SSL")))]);
    let domain = Domain::new(Zone::new(), Manner::Sound, replies);
    let (search, lines) = domain.look();
    let found = search.found.unwrap();
    assert_eq!(found.endpoint.host, "imap.ex.org");
    assert_eq!(found.endpoint.username, "canary");
    let host = host.to_owned();
    assert_eq!(found.source, Source::Settings { host });
    let last = domain.web.heard().pop().unwrap();
    let expected: Vec<&str> = last.lines().take(2).collect();
    let (asked, path) = place.split_at(place.find('/').unwrap());
    assert_eq!(
        expected,
        [format!("GET {path} HTTP/1.1"), format!("Host: {asked}")]
    );
    let line = lines.last().unwrap();
    assert_eq!(
        (line.host.as_str(), line.command.as_str()),
        (asked, &*format!("HTTPS GET {path}"))
    );
    assert!(line.bytes_in > 1000, "the handshake counts: {line:?}");
}

#[test]
fn who_takes_a_domains_mail_is_asked_last() {
    let records = [
        ("ex.org", MX, mx(20, "mx.backup.example")),
        ("ex.org", MX, mx(10, "aspmx.l.google.com")),
    ];
    let domain = Domain::new(zone(records), Manner::Sound, BTreeMap::new());
    let (search, lines) = domain.look();
    let found = search.found.as_ref().unwrap();
    assert_eq!(found.endpoint.host, "imap.gmail.com");
    assert_eq!(found.endpoint.username, EMAIL);
    assert!(found.elsewhere && found.provider.as_ref().unwrap().page.is_some());
    assert_eq!(
        domain.names.asked(),
        [
            "SRV _imaps._tcp.ex.org",
            "SRV _imap._tcp.ex.org",
            "MX ex.org"
        ]
    );
    assert_eq!(domain.web.heard().len(), 2);
    assert_eq!(
        said(&search),
        [
            "there is no such record",
            "there is no such record",
            "there is no such file",
            "there is no such file",
            "aspmx.l.google.com, which belongs to Google Mail"
        ]
    );
    assert_eq!(lines.len(), 5, "every question stands on the receipt");
}

#[test]
fn where_nobody_knows_it_says_what_each_said() {
    let records = [("ex.org", MX, mx(10, "mx.ex.org"))];
    let domain = Domain::new(zone(records), Manner::Sound, BTreeMap::new());
    let (search, _) = domain.look();
    assert_eq!(search.found, None);
    assert_eq!(said(&search)[4], "mx.ex.org, whose provider is not known");
}

#[test]
fn what_would_be_asked_is_what_is_asked() {
    let domain = Domain::new(Zone::new(), Manner::Sound, BTreeMap::new());
    let questions = format!("{:?}", domain.discovery.questions(EMAIL, &wording()));
    assert!(!questions.contains("canary"), "{questions}");
    domain.look();
    for asked in domain.names.asked() {
        let (_, name) = asked.split_once(' ').unwrap();
        assert!(questions.contains(name), "{name} in {questions}");
    }
    for heard in domain.web.heard() {
        let mut words = heard.split_whitespace();
        let (path, host) = (words.nth(1).unwrap(), words.nth(2).unwrap());
        assert!(
            questions.contains(path) && questions.contains(host),
            "{heard}"
        );
    }
}

#[test]
fn an_answer_that_does_not_fit_is_fetched_over_tcp() {
    let records = [("_imaps._tcp.ex.org", SRV, srv(0, 993, "imap.ex.org"))];
    let domain = Domain::new(zone(records), Manner::Truncated, BTreeMap::new());
    let (search, _) = domain.look();
    assert_eq!(search.found.unwrap().endpoint.host, "imap.ex.org");
    assert_eq!(
        domain.names.asked(),
        ["SRV _imaps._tcp.ex.org", "SRV _imaps._tcp.ex.org by TCP"]
    );
}

#[test]
fn answers_that_are_not_the_name_servers_are_passed_over() {
    let records = [("_imaps._tcp.ex.org", SRV, srv(0, 993, "imap.ex.org"))];
    let domain = Domain::new(zone(records), Manner::Spoofed, BTreeMap::new());
    let (search, _) = domain.look();
    assert_eq!(search.found.unwrap().endpoint.host, "imap.ex.org");
}

#[rstest]
#[case::never_whole(Manner::NeverWhole, "Its answer is cut short")]
#[case::drips(Manner::Drips, "did not answer")]
#[case::circle(Manner::Circle, "cannot be read")]
#[case::fails(Manner::Fails, "could not find out")]
#[case::silent(Manner::Silent, "did not answer")]
fn a_name_server_that_gives_no_answer_is_left_in_seconds(
    #[case] manner: Manner,
    #[case] expected: &str,
) {
    let replies = BTreeMap::from([(AUTOCONFIG, ok(&config("imap.ex.org", "SSL")))]);
    let records = [("_imaps._tcp.ex.org", SRV, srv(0, 993, "imap.evil.example"))];
    let domain = Domain::new(zone(records), manner, replies);
    let begun = Instant::now();
    let (search, lines) = domain.look();
    assert!(begun.elapsed() < Duration::from_secs(20));
    assert!(said(&search)[0].contains(expected), "{:?}", said(&search));
    assert_eq!(
        search.found.unwrap().endpoint.host,
        "imap.ex.org",
        "the others are asked all the same"
    );
    assert_eq!(lines.len(), 3, "what came to nothing stands there too");
}

fn huge() -> Vec<u8> {
    let mut reply = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    reply.resize(2 << 20, b' ');
    reply
}

fn bomb() -> String {
    let text = config("&b;.ex.org", "SSL");
    let entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    text.replace("<clientConfig", &format!("{entities}<clientConfig"))
}

#[rstest]
#[case::huge(huge(), "Its answer has no end")]
#[case::huge_by_its_length(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n".to_vec(), "Its answer has no end")]
#[case::cut(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<client".to_vec(), "Its answer breaks off")]
#[case::no_http(b"* OK IMAP4rev1 ready\r\n\r\n".to_vec(), "did not answer as a web server does")]
#[case::bomb(ok(&bomb()), "is not a settings file")]
#[case::a_web_page(ok("<!DOCTYPE html><html></html>"), "is not a settings file")]
#[case::unprotected(ok(&config("imap.ex.org", "plain")), "only without protection, which is refused")]
#[case::a_redirect_elsewhere(
    moved("https://evil.example/x"),
    "it leads to https://evil.example/x, which was not asked"
)]
#[case::a_redirect_without_protection(
    moved("http://ex.org/x"),
    "it leads to http://ex.org/x, which was not asked"
)]
#[case::a_redirect_with_the_address(moved("//evil.example/?emailaddress=x"), "which was not asked")]
#[case::a_circle(
    moved("/.well-known/autoconfig/mail/config-v1.1.xml"),
    "it redirects too often"
)]
#[case::a_bad_redirect(moved("/a\tb"), "the address is not valid")]
#[case::no_entry(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n".to_vec(), "answers with status 401")]
fn settings_of_no_use_are_told_and_left(#[case] reply: Vec<u8>, #[case] expected: &str) {
    let domain = Domain::new(
        Zone::new(),
        Manner::Sound,
        BTreeMap::from([(WELL_KNOWN, reply)]),
    );
    let (search, _) = domain.look();
    assert_eq!(search.found, None);
    let said = said(&search);
    assert!(said.iter().any(|said| said.contains(expected)), "{said:?}");
    let asked = domain.web.heard().len();
    assert!(asked <= 5, "{asked} requests");
}

#[test]
fn a_redirect_within_the_host_is_followed() {
    let replies = BTreeMap::from([
        (AUTOCONFIG, moved("https://autoconfig.ex.org/v2")),
        (
            "autoconfig.ex.org/v2",
            ok(&config("imap.ex.org", "STARTTLS")),
        ),
    ]);
    let domain = Domain::new(Zone::new(), Manner::Sound, replies);
    let found = domain.look().0.found.unwrap();
    assert_eq!(found.endpoint.security, Security::StartTls);
}

#[test]
fn settings_that_name_a_host_elsewhere_say_so() {
    let replies = BTreeMap::from([(AUTOCONFIG, ok(&config("imap.evil.example", "SSL")))]);
    let domain = Domain::new(Zone::new(), Manner::Sound, replies);
    let found = domain.look().0.found.unwrap();
    assert!(found.elsewhere, "{found:?}");
}

#[test]
fn an_answer_of_any_size_takes_bounded_memory() {
    let domain = Domain::new(Zone::new(), Manner::Huge, BTreeMap::new());
    let (search, lines) = domain.look();
    assert_eq!(search.found.unwrap().endpoint.host, "imap.ex.org");
    assert!(lines[0].bytes_in <= 4096, "{lines:?}");
}

#[rstest]
#[case::for_another_host(Shows::AnotherHost, true, "is for another server")]
#[case::of_nobody(Shows::Settings, false, "is not trusted by this computer")]
fn settings_are_taken_from_a_verified_host_alone(
    #[case] shows: Shows,
    #[case] trusted: bool,
    #[case] expected: &str,
) {
    let replies = BTreeMap::from([(AUTOCONFIG, ok(&config("imap.ex.org", "SSL")))]);
    let mut domain = Domain::showing(Zone::new(), Manner::Sound, replies, shows);
    if !trusted {
        domain.discovery.trust = Trust::default();
    }
    let (search, _) = domain.look();
    assert_eq!(search.found, None);
    assert!(said(&search)[2].contains(expected), "{:?}", said(&search));
    assert!(domain.web.heard().is_empty(), "nothing was asked");
}

#[test]
fn the_next_name_server_is_asked_where_one_gives_no_answer() {
    let records = [("_imaps._tcp.ex.org", SRV, srv(0, 993, "imap.ex.org"))];
    let mut domain = Domain::new(zone(records), Manner::Sound, BTreeMap::new());
    let failing = Names::start(Zone::new(), Manner::Fails);
    let servers = &mut domain.discovery.resolver.servers;
    servers.insert(0, failing.resolver().servers[0]);
    let (search, lines) = domain.look();
    assert_eq!(search.found.unwrap().endpoint.host, "imap.ex.org");
    assert_eq!(failing.asked(), domain.names.asked());
    assert_eq!(lines.len(), 2, "both stand on the receipt: {lines:?}");
}

#[test]
fn stopping_does_not_wait_for_a_name_server() {
    let domain = Domain::new(Zone::new(), Manner::Silent, BTreeMap::new());
    let mut discovery = domain.discovery.clone();
    discovery.resolver.time = Duration::from_secs(60);
    let stop = Arc::new(AtomicBool::new(true));
    let begun = Instant::now();
    let stopped = discovery.look(EMAIL, &wording(), &mut |_| {}, &now, &stop);
    assert!(matches!(stopped, Err(NetError::Stopped)), "{stopped:?}");
    assert!(begun.elapsed() < Duration::from_secs(10));
}
