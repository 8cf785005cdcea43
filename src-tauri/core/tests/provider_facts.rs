//! The built-in table against what is known of providers: every one that offers IMAP over TLS or STARTTLS is found, by
//! each of its domains, with the server, port, protection, user name and ways of signing in that the facts say.
//!
//! The facts (from Mozilla's ISPDB) are not part of the project: `CLOSEKNIT_DATA` names a folder that holds
//! `imap/provider-facts.json`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::inside::account::{self, SignIns};
use closeknit_core::model::Security;
use serde::Deserialize;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
struct Fact {
    id: String,
    domains: Vec<String>,
    imap: Vec<Server>,
}

#[derive(Deserialize)]
struct Server {
    host: String,
    port: u16,
    security: String,
    username: String,
    auth: Vec<String>,
}

impl Server {
    /// The protection, in our words; `None` where there is none.
    fn security(&self) -> Option<Security> {
        match self.security.as_str() {
            "SSL" => Some(Security::Tls),
            "STARTTLS" => Some(Security::StartTls),
            _ => None,
        }
    }

    fn sign_ins(&self) -> SignIns {
        let takes = |way: &str| self.auth.iter().any(|one| one == way);
        SignIns {
            password: takes("password-cleartext"),
            encrypted: takes("password-encrypted"),
            oauth2: takes("OAuth2"),
        }
    }
}

/// What the facts say is best: TLS from the first byte, else STARTTLS; the first of several.
fn best(fact: &Fact) -> Option<(&Server, Security)> {
    [Security::Tls, Security::StartTls]
        .into_iter()
        .find_map(|security| {
            let server = fact
                .imap
                .iter()
                .find(|one| one.security() == Some(security))?;
            Some((server, security))
        })
}

#[test]
fn every_provider_that_protects_the_connection_is_found_by_each_of_its_domains() {
    let Some(data) = std::env::var_os("CLOSEKNIT_DATA") else {
        println!("left out: no CLOSEKNIT_DATA, so no facts to hold the built-in table against");
        return;
    };
    let path = Path::new(&data).join("imap/provider-facts.json");
    let Ok(text) = fs::read_to_string(&path) else {
        println!("left out: CLOSEKNIT_DATA names no folder with imap/provider-facts.json");
        return;
    };
    let facts: Vec<Fact> = serde_json::from_str(&text).unwrap();
    let (mut providers, mut domains, mut left_out, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for fact in &facts {
        let Some((server, security)) = best(fact) else {
            let found = fact
                .domains
                .iter()
                .find(|domain| account::find(&format!("ann@{domain}")).is_some());
            assert_eq!(found, None, "{} has no protected server", fact.id);
            left_out.push(format!("{}: no encrypted connection", fact.id));
            continue;
        };
        providers += 1;
        for domain in &fact.domains {
            let email = format!("Ann.Lee@{domain}");
            let expected = (
                server.host.replace("%EMAILDOMAIN%", domain),
                server.port,
                security,
                match server.username.as_str() {
                    "%EMAILADDRESS%" => email.clone(),
                    "%EMAILLOCALPART%" => "Ann.Lee".to_owned(),
                    other => panic!("{}: {other}", fact.id),
                },
                server.sign_ins(),
            );
            let found = account::find(&email).and_then(|provider| {
                let endpoint = provider.endpoint?;
                let sign_ins = provider.sign_ins;
                let (host, port, security) = (endpoint.host, endpoint.port, endpoint.security);
                Some((host, port, security, endpoint.username, sign_ins))
            });
            if found.as_ref() != Some(&expected) {
                wrong.push(format!(
                    "{domain}: {found:?}, and the facts say {expected:?}"
                ));
            }
            domains += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(providers > 100 && domains > 800, "{providers}, {domains}");
    println!("{providers} providers with {domains} domains; left out: {left_out:?}");
}
