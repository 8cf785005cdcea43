//! Settings as mail programs are offered them (Mozilla's autoconfig, config-v1.1): only IMAP, and only protected.

use super::provider::split;
use crate::model::{Endpoint, Security};
use crate::net::is_host_name;
use roxmltree::{Document, Node};

/// Characters of a user name at most.
const LONGEST_NAME: usize = 255;

/// Why settings are of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Useless {
    /// It is no file of settings.
    Unreadable,
    /// It names no IMAP server.
    NoImap,
    /// It names an IMAP server only without protection.
    Unprotected,
}

/// Returns the server that settings name for an address: one with TLS from the first byte before one with STARTTLS.
pub(super) fn read(bytes: &[u8], email: &str) -> Result<Endpoint, Useless> {
    let text = std::str::from_utf8(bytes).map_err(|_| Useless::Unreadable)?;
    // It refuses a document type, and with it entities of the file's own.
    let document = Document::parse(text).map_err(|_| Useless::Unreadable)?;
    let root = document.root_element();
    if root.tag_name().name() != "clientConfig" {
        return Err(Useless::Unreadable);
    }
    let servers: Vec<Node<'_, '_>> = children(root, "emailProvider")
        .flat_map(|provider| children(provider, "incomingServer"))
        .filter(|server| server.attribute("type") == Some("imap"))
        .collect();
    if servers.is_empty() {
        return Err(Useless::NoImap);
    }
    [Security::Tls, Security::StartTls]
        .into_iter()
        .find_map(|security| {
            let mut protected = servers
                .iter()
                .filter(|server| protection(server) == Some(security));
            protected.find_map(|server| endpoint(server, security, email))
        })
        .ok_or(Useless::Unprotected)
}

fn children<'a, 'd>(of: Node<'a, 'd>, name: &'static str) -> impl Iterator<Item = Node<'a, 'd>> {
    of.children()
        .filter(move |child| child.tag_name().name() == name)
}

/// Returns what stands in an element, without the space round it.
fn text<'a>(of: &Node<'a, '_>, name: &'static str) -> Option<&'a str> {
    let text = children(*of, name).next()?.text()?.trim();
    (!text.is_empty()).then_some(text)
}

fn protection(server: &Node<'_, '_>) -> Option<Security> {
    match text(server, "socketType")?.to_ascii_uppercase().as_str() {
        "SSL" | "TLS" => Some(Security::Tls),
        "STARTTLS" => Some(Security::StartTls),
        _ => None,
    }
}

fn endpoint(server: &Node<'_, '_>, security: Security, email: &str) -> Option<Endpoint> {
    let (name, domain) = split(email)?;
    let filled = |text: &str| {
        text.replace("%EMAILADDRESS%", email.trim())
            .replace("%EMAILLOCALPART%", name)
            .replace("%EMAILDOMAIN%", &domain)
    };
    let host = filled(text(server, "hostname")?).to_ascii_lowercase();
    let port = match text(server, "port") {
        Some(port) => port.parse().ok().filter(|port| *port > 0)?,
        None => security.usual_port(),
    };
    let username = filled(text(server, "username").unwrap_or("%EMAILADDRESS%"));
    let sound = username.chars().count() <= LONGEST_NAME && !username.chars().any(char::is_control);
    (sound && is_host_name(&host)).then_some(Endpoint {
        host,
        port,
        security,
        username,
        pin: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn server(host: &str, port: &str, socket: &str, user: &str) -> String {
        format!(
            "<incomingServer type=\"imap\"><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>\
             <username>{user}</username><authentication>password-cleartext</authentication></incomingServer>"
        )
    }

    fn config(inside: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"ex.org\"><domain>ex.org</domain>\
             <displayName>Ex &amp; Co</displayName>{inside}</emailProvider></clientConfig>"
        )
    }

    fn found(text: &str) -> Result<(String, u16, Security, String), Useless> {
        read(text.as_bytes(), "Ann@Ex.org").map(|endpoint| {
            let Endpoint {
                host,
                port,
                security,
                username,
                ..
            } = endpoint;
            (host, port, security, username)
        })
    }

    #[rstest]
    #[case::address("imap.ex.org", "993", "SSL", "%EMAILADDRESS%", ("imap.ex.org", 993, Security::Tls, "Ann@Ex.org"))]
    #[case::name("imap.%EMAILDOMAIN%", "143", "STARTTLS", "%EMAILLOCALPART%", ("imap.ex.org", 143, Security::StartTls, "Ann"))]
    #[case::fixed(" IMAP.Ex.Org\n", " 1993 ", "ssl", "box17", ("imap.ex.org", 1993, Security::Tls, "box17"))]
    fn a_server_is_found(
        #[case] host: &str,
        #[case] port: &str,
        #[case] socket: &str,
        #[case] user: &str,
        #[case] expected: (&str, u16, Security, &str),
    ) {
        let (host, port, security, name) =
            found(&config(&server(host, port, socket, user))).unwrap();
        assert_eq!((host.as_str(), port, security, name.as_str()), expected);
    }

    #[test]
    fn tls_from_the_first_byte_comes_before_starttls_and_other_protocols_are_passed_over() {
        let pop = server("pop.ex.org", "995", "SSL", "x").replace("\"imap\"", "\"pop3\"");
        let inside = [
            pop,
            server("a.ex.org", "143", "plain", "x"),
            server("b.ex.org", "143", "STARTTLS", "x"),
            server("c.ex.org", "993", "SSL", "x"),
        ];
        assert_eq!(found(&config(&inside.concat())).unwrap().0, "c.ex.org");
    }

    #[rstest]
    #[case::plain(config(&server("imap.ex.org", "143", "plain", "x")), Useless::Unprotected)]
    #[case::no_protection_named(config(&server("imap.ex.org", "143", "", "x")), Useless::Unprotected)]
    #[case::an_address_for_a_host(config(&server("127.0.0.1", "993", "SSL", "x")), Useless::Unprotected)]
    #[case::a_host_with_a_path(config(&server("imap.ex.org/x", "993", "SSL", "x")), Useless::Unprotected)]
    #[case::port_0(config(&server("imap.ex.org", "0", "SSL", "x")), Useless::Unprotected)]
    #[case::port_beyond(config(&server("imap.ex.org", "65536", "SSL", "x")), Useless::Unprotected)]
    #[case::a_name_with_a_line_break(config(&server("imap.ex.org", "993", "SSL", "a&#10;b")), Useless::Unprotected)]
    #[case::a_long_name(config(&server("imap.ex.org", "993", "SSL", &"x".repeat(300))), Useless::Unprotected)]
    #[case::only_pop(config("<incomingServer type=\"pop3\"/>"), Useless::NoImap)]
    #[case::empty_config(config(""), Useless::NoImap)]
    #[case::another_file("<html><body>Welcome</body></html>".to_owned(), Useless::Unreadable)]
    #[case::no_xml("hello".to_owned(), Useless::Unreadable)]
    #[case::cut(config("<incomingServer")[..90].to_owned(), Useless::Unreadable)]
    #[case::empty(String::new(), Useless::Unreadable)]
    fn what_is_of_no_use_is_refused(#[case] text: String, #[case] why: Useless) {
        assert_eq!(found(&text), Err(why));
    }

    #[test]
    fn entities_do_not_expand() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">\
                    <!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        let text = config(&server("&c;.ex.org", "993", "SSL", "x"));
        let text = text.replace("<clientConfig", &format!("{bomb}<clientConfig"));
        assert_eq!(found(&text), Err(Useless::Unreadable));
        let outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        let text = config(&server("imap.ex.org", "993", "SSL", "&a;"));
        let text = text.replace("<clientConfig", &format!("{outside}<clientConfig"));
        assert_eq!(found(&text), Err(Useless::Unreadable));
    }

    #[test]
    fn deep_nesting_does_no_harm() {
        let deep = config(&"<a>".repeat(30_000));
        assert_eq!(found(&deep), Err(Useless::Unreadable));
        let closed = config(&format!(
            "{}{}",
            "<a>".repeat(20_000),
            "</a>".repeat(20_000)
        ));
        assert!(found(&closed).is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,200}", inside in "[<>/&;a-z\"= !?-]{0,200}") {
            let _ = found(&text);
            let _ = found(&config(&inside));
        }
    }
}
