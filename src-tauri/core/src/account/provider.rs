//! Where the servers of an address are: a built-in table, so that no question about an address leaves this machine.

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

/// A provider, and how an address signs in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name, for people.
    pub name: String,
    /// The server and the user name; `None` where the provider has no IMAP.
    pub endpoint: Option<Endpoint>,
    /// Which password it takes.
    pub passwords: Passwords,
    /// What the user has to know or to do before signing in, in plain words.
    pub how_to: Option<&'static str>,
}

/// Returns the provider of an address, or `None` where the table does not know it.
pub fn find(email: &str) -> Option<Provider> {
    let (name, domain) = split(email)?;
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .find_map(|line| provider(line, name, &domain, email))
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
    })
}

/// Splits an address into its two sides, the right one lower-cased.
fn split(email: &str) -> Option<(&str, String)> {
    let (name, domain) = email.trim().rsplit_once('@')?;
    let sound = !name.is_empty()
        && domain.contains('.')
        && domain
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-');
    sound.then(|| (name, domain.to_ascii_lowercase()))
}

/// Reads a line of the table, if it is for this domain.
fn provider(line: &str, name: &str, domain: &str, email: &str) -> Option<Provider> {
    let mut columns = line.split(" | ");
    let mut next = || columns.next();
    let (title, host, port, security) = (next()?, next()?, next()?, next()?);
    let (username, passwords, domains) = (next()?, next()?, next()?);
    if !domains.split(' ').any(|known| known == domain) {
        return None;
    }
    // Where a provider's domains each have a server of their own, the table says so as Mozilla's does.
    let filled = |text: &str| text.replace("%EMAILDOMAIN%", domain);
    let endpoint = Endpoint {
        host: filled(host),
        port: port.parse().ok()?,
        security: Security::from_word(security)?,
        username: match username {
            "name" => name.to_owned(),
            _ => email.trim().to_owned(),
        },
    };
    Some(Provider {
        name: filled(title),
        endpoint: (!host.is_empty()).then_some(endpoint),
        passwords: match passwords {
            "app" => Passwords::App,
            "bridge" => Passwords::Bridge,
            "none" => Passwords::None,
            _ => Passwords::Own,
        },
        how_to: how_to(host, title),
    })
}

fn how_to(host: &str, title: &str) -> Option<&'static str> {
    Some(match host {
        "imap.gmail.com" => {
            "Google takes an app password: turn on 2-step verification in your Google account, open \
             myaccount.google.com/apppasswords, make one for Closeknit and paste it here. In Gmail's settings, under \
             Labels, leave \u{201c}All Mail\u{201d} shown in IMAP."
        }
        "imap.mail.me.com" => {
            "Apple takes an app-specific password: open account.apple.com, then Sign-In and Security, then \
             App-Specific Passwords, and make one for Closeknit."
        }
        "imap.mail.yahoo.com" => {
            "Yahoo takes an app password: open Account security in your Yahoo account, then Generate app password. \
             Yahoo shows mail programs only the newest 10,000 messages of a folder."
        }
        "imap.aol.com" => {
            "AOL takes an app password: open Account security in your AOL account, then Generate app password."
        }
        "imap.fastmail.com" => {
            "Fastmail takes an app password: open Settings, then Privacy & Security, then App passwords, and make \
             one with access to IMAP. The Basic plan has no IMAP."
        }
        "outlook.office365.com" => {
            "Microsoft no longer lets mail programs sign in with a password: sign in with your browser instead."
        }
        "127.0.0.1" => {
            "Proton's mail is read through Proton Mail Bridge on this computer: start it, then take the user name, \
             the password and the port that it shows, and confirm its certificate."
        }
        "imap.gmx.com" | "imap.gmx.net" | "imap.web.de" => {
            "IMAP has to be turned on first: in the mailbox's settings, under POP3/IMAP. With two-factor \
             authentication on, it takes an app password made there."
        }
        "imap.yandex.com" | "imap.mail.ru" => {
            "This provider takes an app password: make one in the security settings of your account, and allow mail \
             programs there."
        }
        "imap.qq.com" | "imap.163.com" | "imap.126.com" => {
            "This provider takes an authorisation code in place of the password: turn IMAP on in the mailbox's \
             settings, and it shows the code."
        }
        host if host.starts_with("imap.zoho") => {
            "Turn IMAP access on in Zoho Mail's settings first. With two-factor authentication on, it takes an app \
             password."
        }
        "" if title == "Tuta" || title == "HEY" => {
            "This provider has no IMAP, so Closeknit cannot read from it. Export your mail and import the file \
             instead."
        }
        _ => return None,
    })
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
        assert!(provider.how_to.is_some());
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
        assert!(provider.how_to.unwrap().contains("no IMAP"));
    }

    #[test]
    fn every_line_of_the_table_is_whole_and_no_domain_stands_twice() {
        let mut domains = BTreeSet::new();
        let lines: Vec<&str> = TABLE
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        assert!(lines.len() > 100);
        for line in lines {
            let first = line
                .rsplit(" | ")
                .next()
                .unwrap()
                .split(' ')
                .next()
                .unwrap();
            let found = provider(line, "ann", first, "ann@ex.org");
            let provider = found.unwrap_or_else(|| panic!("{line}"));
            assert_ne!(provider.name, "");
            assert!(!provider.name.contains('%'), "{line}");
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
            assert!(!needs_words || provider.how_to.is_some(), "{line}");
            for domain in line.rsplit(" | ").next().unwrap().split(' ') {
                assert!(domains.insert(domain), "{domain} stands twice");
            }
        }
        assert!(domains.len() > 800);
    }
}
