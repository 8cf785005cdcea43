//! Where the servers of an address are: a built-in table, so that no question about an address leaves this machine.

use super::page::{Page, find_page};
use crate::model::{Endpoint, Security};

/// See the head of the file for what stands in it.
const TABLE: &str = include_str!("providers.txt");

/// Which password a provider takes from a mail program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passwords {
    /// The account's own.
    Own,
    /// One made for mail programs, in the provider's settings.
    App,
    /// The one that the provider's program on this computer shows.
    Bridge,
    /// None: the account cannot be harvested with a password.
    None,
}

/// Which ways of signing in a provider's server takes, as far as is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SignIns {
    /// With a password as it is (LOGIN, PLAIN).
    pub password: bool,
    /// With a password that the mail program proves to know (CRAM-MD5 and the like).
    pub encrypted: bool,
    /// With a token of OAuth 2 (XOAUTH2, OAUTHBEARER).
    pub oauth2: bool,
}

/// A provider, and how an address signs in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name, for people.
    pub name: String,
    /// The server and the user name; `None` where the provider has no IMAP.
    pub endpoint: Option<Endpoint>,
    /// Which ways of signing in its server takes.
    pub sign_ins: SignIns,
    /// Which password it takes.
    pub passwords: Passwords,
    /// What the user has to know or to do before signing in.
    pub page: Option<Page>,
}

/// Returns the provider of an address, or `None` where the table does not know it.
pub fn find(email: &str) -> Option<Provider> {
    let (name, domain) = split(email)?;
    rows().find_map(|row| {
        let known = row.domains.split(' ').any(|known| known == domain);
        known
            .then(|| row.provider(&domain, name, email.trim()))
            .flatten()
    })
}

/// Returns the provider that runs a mail exchanger, such as `aspmx.l.google.com`, for an address whose own domain the
/// table does not know: the one with the longest domain that the exchanger's name ends with.
pub fn find_by_exchanger(exchanger: &str, email: &str) -> Option<Provider> {
    split(email)?;
    let exchanger = exchanger.trim_end_matches('.').to_ascii_lowercase();
    let mut end = exchanger.as_str();
    // One label alone is nobody's.
    while end.contains('.') {
        let found = rows().find_map(|row| {
            let known = row
                .domains
                .split(' ')
                .any(|known| known.strip_prefix('.').unwrap_or(known) == end);
            // The domain is the user's own, so the part of the address before its @ is nobody's name there.
            known
                .then(|| row.provider(end, email.trim(), email.trim()))
                .flatten()
        });
        if found.is_some() {
            return found;
        }
        end = end.split_once('.')?.1;
    }
    None
}

/// Returns whether a host is a provider's in the table, whose certificate the system trusts: all of them but programs on
/// this computer, such as Proton's bridge.
pub fn is_vouched_for(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    rows().any(|row| row.host == host && row.passwords != "bridge")
}

/// Returns a guess for an address whose provider the table does not know: a suggestion to be confirmed, since the
/// host may not exist or be somebody else's.
pub fn suggest(email: &str) -> Option<Endpoint> {
    let (_, domain) = split(email)?;
    Some(Endpoint {
        host: format!("imap.{domain}"),
        port: Security::Tls.usual_port(),
        security: Security::Tls,
        username: email.trim().to_owned(),
        pin: None,
    })
}

/// Splits an address into its two sides, the right one lower-cased.
pub(super) fn split(email: &str) -> Option<(&str, String)> {
    let (name, domain) = email.trim().rsplit_once('@')?;
    let sound = !name.is_empty()
        && domain.contains('.')
        && domain
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-');
    sound.then(|| (name, domain.to_ascii_lowercase()))
}

/// A line of the table.
struct Row {
    title: &'static str,
    host: &'static str,
    port: &'static str,
    security: &'static str,
    username: &'static str,
    sign_ins: &'static str,
    passwords: &'static str,
    domains: &'static str,
}

fn rows() -> impl Iterator<Item = Row> {
    TABLE.lines().filter_map(|line| {
        let mut columns = line.split(" | ");
        let mut next = || columns.next();
        (!line.starts_with('#')).then_some(())?;
        Some(Row {
            title: next()?,
            host: next()?,
            port: next()?,
            security: next()?,
            username: next()?,
            sign_ins: next()?,
            passwords: next()?,
            domains: next()?,
        })
    })
}

impl Row {
    /// Returns the provider for an address under `domain`, whose name before the @ is `name`.
    fn provider(&self, domain: &str, name: &str, email: &str) -> Option<Provider> {
        // Where a provider's domains each have a server of their own, the table says so as Mozilla's does.
        let filled = |text: &str| text.replace("%EMAILDOMAIN%", domain);
        let endpoint = Endpoint {
            host: filled(self.host),
            port: self.port.parse().ok()?,
            security: Security::from_word(self.security)?,
            username: match self.username {
                "name" => name.to_owned(),
                _ => email.to_owned(),
            },
            pin: None,
        };
        let takes = |way| self.sign_ins.split('+').any(|word| word == way);
        Some(Provider {
            name: filled(self.title),
            endpoint: (!self.host.is_empty()).then_some(endpoint),
            sign_ins: SignIns {
                password: takes("password"),
                encrypted: takes("encrypted"),
                oauth2: takes("oauth2"),
            },
            passwords: match self.passwords {
                "app" => Passwords::App,
                "bridge" => Passwords::Bridge,
                "none" => Passwords::None,
                _ => Passwords::Own,
            },
            page: find_page(self.host).or_else(|| find_page(self.title)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use std::collections::BTreeSet;

    #[rstest]
    #[case::gmail("Ann@GMail.com", "imap.gmail.com", "Ann@GMail.com", Passwords::App)]
    #[case::icloud("ann@me.com", "imap.mail.me.com", "ann", Passwords::App)]
    #[case::yahoo("ann@yahoo.de", "imap.mail.yahoo.com", "ann@yahoo.de", Passwords::App)]
    #[case::microsoft(
        "ann@hotmail.co.uk",
        "outlook.office365.com",
        "ann@hotmail.co.uk",
        Passwords::None
    )]
    #[case::proton("ann@proton.me", "127.0.0.1", "ann@proton.me", Passwords::Bridge)]
    #[case::web_de("ann@web.de", "imap.web.de", "ann", Passwords::Own)]
    fn finds_a_provider(
        #[case] email: &str,
        #[case] host: &str,
        #[case] username: &str,
        #[case] passwords: Passwords,
    ) {
        let provider = find(email).unwrap();
        let endpoint = provider.endpoint.unwrap();
        assert_eq!(
            (endpoint.host.as_str(), endpoint.username.as_str()),
            (host, username)
        );
        assert_eq!(provider.passwords, passwords);
        assert!(provider.page.is_some());
    }

    #[rstest]
    #[case::unknown("ann@ex.org")]
    #[case::no_domain("ann")]
    #[case::domain_of_a_domain("ann@notgmail.com")]
    #[case::empty("")]
    #[case::strange("ann@gmail.com/../x")]
    fn knows_what_it_does_not_know(#[case] email: &str) {
        assert_eq!(find(email), None);
    }

    #[rstest]
    #[case::under_the_domain("ann@inbox.lv", "mail.inbox.lv", "inbox.lv")]
    #[case::another_of_the_same("ann@INBOX.eu", "mail.inbox.eu", "inbox.eu")]
    #[case::the_domain_itself("ann@mail.ee", "mail.ee", "mail.ee")]
    fn a_server_named_after_the_domain_is_found(
        #[case] email: &str,
        #[case] host: &str,
        #[case] name: &str,
    ) {
        let provider = find(email).unwrap();
        assert_eq!(provider.endpoint.unwrap().host, host);
        assert_eq!(provider.name, name, "the name is shown to people");
    }

    #[rstest]
    #[case::a_provider("IMAP.gmail.com", true)]
    #[case::bridge("127.0.0.1", false)]
    #[case::ones_own("imap.ex.org", false)]
    fn a_providers_certificate_needs_no_pin(#[case] host: &str, #[case] vouched_for: bool) {
        assert_eq!(is_vouched_for(host), vouched_for);
    }

    #[test]
    fn a_guess_is_made_from_the_domain_alone() {
        assert_eq!(suggest("ann@ex.org").unwrap().host, "imap.ex.org");
        assert_eq!(suggest("ann@ex.org\r\nx"), None);
        assert_eq!(suggest("ann"), None);
    }

    #[test]
    fn a_provider_without_imap_says_so() {
        let provider = find("ann@tuta.com").unwrap();
        assert_eq!(provider.endpoint, None);
        assert!(provider.page.unwrap().steps[0].contains("no IMAP"));
    }

    #[rstest]
    #[case::google("aspmx.l.google.com", "imap.gmail.com")]
    #[case::google_in_capitals("ASPMX.L.GOOGLE.COM.", "imap.gmail.com")]
    #[case::microsoft("ex-org.mail.protection.outlook.com", "outlook.office365.com")]
    #[case::microsoft_with_dane("ex-org.o-v1.mx.microsoft", "outlook.office365.com")]
    #[case::fastmail("in1-smtp.messagingengine.com", "imap.fastmail.com")]
    #[case::proton("mail.protonmail.ch", "127.0.0.1")]
    #[case::icloud("mx01.mail.icloud.com", "imap.mail.me.com")]
    #[case::longest_first("mxbiz1.qq.com", "imap.exmail.qq.com")]
    #[case::the_shorter("mx1.qq.com", "imap.qq.com")]
    #[case::named_after_a_domain("mx1.inbox.eu", "mail.inbox.eu")]
    #[case::ionos("mx00.ionos.co.uk", "imap.ionos.co.uk")]
    fn a_domain_of_ones_own_is_found_by_its_mail_exchanger(
        #[case] exchanger: &str,
        #[case] host: &str,
    ) {
        let endpoint = find_by_exchanger(exchanger, "ann@ex.org").unwrap().endpoint;
        let endpoint = endpoint.unwrap();
        assert_eq!(
            (endpoint.host.as_str(), endpoint.username.as_str()),
            (host, "ann@ex.org"),
            "the name is the address: its domain is the user's own"
        );
    }

    #[rstest]
    #[case::another("mx.ex.org")]
    #[case::the_end_of_a_label("mx.notgoogle.com")]
    #[case::a_label_alone("com")]
    #[case::empty("")]
    fn an_exchanger_that_is_nobodys_is_not_found(#[case] exchanger: &str) {
        assert_eq!(find_by_exchanger(exchanger, "ann@ex.org"), None);
    }

    #[test]
    fn a_domain_of_mail_exchangers_alone_is_none_of_addresses() {
        assert_eq!(find("ann@mxbiz1.qq.com"), None);
    }

    #[test]
    fn every_line_of_the_table_is_whole_and_no_domain_stands_twice() {
        let mut domains = BTreeSet::new();
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.clone().count(), rows().count());
        assert!(rows().count() > 100);
        for (line, row) in lines.zip(rows()) {
            assert_eq!(line.split(" | ").count(), 8, "{line}");
            let first = row.domains.split(' ').next().unwrap();
            let provider = row
                .provider(first, "ann", "ann@ex.org")
                .unwrap_or_else(|| panic!("{line}"));
            assert_ne!(provider.name, "");
            assert!(!provider.name.contains('%'), "{line}");
            let SignIns {
                password,
                encrypted,
                oauth2,
            } = provider.sign_ins;
            assert!(password || encrypted || oauth2, "{line}");
            if let Some(endpoint) = provider.endpoint {
                let host = &endpoint.host;
                assert!(
                    host.bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte)),
                    "{host} is no name of a server: {line}"
                );
                assert!(
                    endpoint.port > 0 && endpoint.security != Security::Plain,
                    "{line}"
                );
            }
            let needs_words = provider.passwords != Passwords::Own;
            assert!(!needs_words || provider.page.is_some(), "{line}");
            for domain in row.domains.split(' ') {
                assert!(domains.insert(domain), "{domain} stands twice");
            }
        }
        assert!(domains.len() > 800);
    }

    #[test]
    fn every_page_is_for_a_server_of_the_table() {
        let hosts: BTreeSet<&str> = rows().map(|row| row.host).collect();
        for page in crate::account::pages() {
            assert!(
                page.servers.iter().all(|server| hosts.contains(&**server)),
                "{}: {:?}",
                page.title,
                page.servers
            );
        }
    }
}
