//! Google and Microsoft: where they are asked for permission, for what, and for which mail servers.

use crate::model::Authority;
use crate::net::Trust;

/// Mail servers, and who gives permission to read from them. A token goes to no other server.
const SERVERS: [(&str, Authority); 5] = [
    ("imap.gmail.com", Authority::Google),
    ("imap.googlemail.com", Authority::Google),
    ("outlook.office365.com", Authority::Microsoft),
    ("outlook.office.com", Authority::Microsoft),
    ("imap-mail.outlook.com", Authority::Microsoft),
];

/// Where an authority is asked, and for what.
#[derive(Clone, Debug)]
pub struct Place {
    /// Who it is.
    pub(super) authority: Authority,
    /// The page that the browser is sent to, without what is asked there.
    pub(super) page: String,
    /// The server that gives tokens.
    pub(super) token_host: String,
    pub(super) token_port: u16,
    pub(super) token_path: &'static str,
    /// What is asked for: to read the mailbox, for as long as it is not withdrawn.
    pub(super) scope: &'static str,
    /// The part of it that has to be granted.
    pub(super) needed: &'static str,
    /// What else the page wants to be told.
    pub(super) words: &'static [(&'static str, &'static str)],
    /// The name of this machine that the browser comes back to.
    pub(super) redirect_host: &'static str,
    /// Whose certificates are taken.
    pub(super) trust: Trust,
}

impl Place {
    /// Returns who it is.
    pub fn authority(&self) -> Authority {
        self.authority
    }

    /// Returns whether its mail servers take passwords too.
    pub fn takes_passwords(&self) -> bool {
        self.authority == Authority::Google
    }

    /// Returns whether a desktop program registered there has a client secret.
    pub fn has_secret(&self) -> bool {
        self.authority == Authority::Google
    }

    fn of(authority: Authority) -> Self {
        match authority {
            Authority::Google => Self {
                authority,
                page: "https://accounts.google.com/o/oauth2/v2/auth".to_owned(),
                token_host: "oauth2.googleapis.com".to_owned(),
                token_port: 443,
                token_path: "/token",
                scope: "https://mail.google.com/",
                needed: "https://mail.google.com/",
                // Without these it is asked for anew every hour.
                words: &[("access_type", "offline"), ("prompt", "consent")],
                redirect_host: "127.0.0.1",
                trust: Trust::default(),
            },
            Authority::Microsoft => Self {
                authority,
                page: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize".to_owned(),
                token_host: "login.microsoftonline.com".to_owned(),
                token_port: 443,
                token_path: "/common/oauth2/v2.0/token",
                scope: "https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
                needed: "IMAP.AccessAsUser.All",
                words: &[("response_mode", "query")],
                // The only name for which it overlooks the port.
                redirect_host: "localhost",
                trust: Trust::default(),
            },
        }
    }
}

/// Who gives permission to read from which mail server: Google and Microsoft, each from its own.
#[derive(Clone, Debug, Default)]
pub struct Authorities {
    played: Option<Played>,
}

/// An authority played on this machine.
#[derive(Clone, Debug)]
struct Played {
    authority: Authority,
    host: String,
    port: u16,
    trust: Trust,
}

impl Authorities {
    /// For tests: an authority is played by a server on this machine, for mail servers on this machine. `played` looks
    /// like `google=https://localhost:4433`. Nobody can be led astray with it: `None` for any other host, and whoever
    /// has mail elsewhere is sent to the real one.
    pub fn played_here(played: &str, trust: Trust) -> Option<Self> {
        let (authority, url) = played.split_once('=')?;
        let (host, port) = url.strip_prefix("https://")?.rsplit_once(':')?;
        is_here(host).then_some(())?;
        Some(Self {
            played: Some(Played {
                authority: Authority::from_word(authority)?,
                host: host.to_owned(),
                port: port.parse().ok()?,
                trust,
            }),
        })
    }

    /// Returns who gives permission to read from a mail server, or `None` where a password is the only way.
    pub fn find(&self, mail_host: &str) -> Option<Place> {
        if is_here(mail_host) {
            let played = self.played.as_ref()?;
            let at = format!("{}:{}", played.host, played.port);
            return Some(Place {
                page: format!("https://{at}/authorize"),
                token_host: played.host.clone(),
                token_port: played.port,
                token_path: "/token",
                trust: played.trust.clone(),
                ..Place::of(played.authority)
            });
        }
        SERVERS
            .iter()
            .find(|(host, _)| host.eq_ignore_ascii_case(mail_host))
            .map(|(_, authority)| Place::of(*authority))
    }
}

fn is_here(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "::1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::gmail("imap.gmail.com", Some(Authority::Google))]
    #[case::workspace_in_capitals("IMAP.GMAIL.COM", Some(Authority::Google))]
    #[case::microsoft("outlook.office365.com", Some(Authority::Microsoft))]
    #[case::another("imap.ex.org", None)]
    #[case::likeness("imap.gmail.com.ex.org", None)]
    #[case::this_machine("localhost", None)]
    fn a_token_is_for_the_authoritys_own_servers(
        #[case] host: &str,
        #[case] expected: Option<Authority>,
    ) {
        let found = Authorities::default().find(host);
        assert_eq!(found.map(|place| place.authority), expected);
    }

    #[test]
    fn an_authority_played_here_is_for_mail_servers_here() {
        let trust = Trust::default();
        let played = Authorities::played_here("google=https://localhost:4433", trust).unwrap();
        let here = played.find("localhost").unwrap();
        assert_eq!(
            (
                here.page.as_str(),
                here.token_host.as_str(),
                here.token_port
            ),
            ("https://localhost:4433/authorize", "localhost", 4433)
        );
        let real = played.find("imap.gmail.com").unwrap();
        assert_eq!(real.page, "https://accounts.google.com/o/oauth2/v2/auth");
        assert_eq!(real.token_host, "oauth2.googleapis.com");
    }

    #[rstest]
    #[case::elsewhere("google=https://evil.ex.org:443")]
    #[case::name_and_password("google=https://localhost:1@evil.ex.org:443")]
    #[case::likeness("google=https://localhost.ex.org:443")]
    #[case::unprotected("google=http://localhost:443")]
    #[case::nobody("apple=https://localhost:443")]
    #[case::no_port("google=https://localhost")]
    #[case::empty("")]
    fn nobody_elsewhere_can_play_an_authority(#[case] played: &str) {
        assert!(Authorities::played_here(played, Trust::default()).is_none());
    }

    #[rstest]
    #[case::google(Authority::Google)]
    #[case::microsoft(Authority::Microsoft)]
    fn pages_and_tokens_are_the_authoritys_own(#[case] authority: Authority) {
        let place = Place::of(authority);
        assert!(place.page.starts_with("https://") && !place.page.contains('?'));
        assert!(place.scope.contains(place.needed));
        assert_eq!(place.token_port, 443);
    }
}
