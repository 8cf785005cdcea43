//! Signing in with the browser, against an authorisation server on this machine and a real user agent: what goes well,
//! and each way in which it does not.

use crate::authority::{CLIENT, Page, SECRET, Server};
use crate::dovecot::{Dovecot, USER};
use crate::kept::Kept;
use crate::tls;
use closeknit_core::account::oauth::{
    Authorities, Client, OAuthError, Permission, Place, SigningIn,
};
use closeknit_core::harvest::{self, HarvestError};
use closeknit_core::model::{Authority, Credential, SignIn, Timestamp, WireLine};
use closeknit_core::net::{NetError, Trust};
use rstest::rstest;
use std::cell::Cell;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

const LONG: Duration = Duration::from_secs(60);

fn place(server: &Server) -> Place {
    let trust = Trust {
        roots: Some(server.root()),
        ..Trust::default()
    };
    let played = Authorities::played_here(&server.plays_google(), trust).unwrap();
    played.find("localhost").unwrap()
}

fn client() -> Client {
    Client {
        id: CLIENT.to_owned(),
        secret: Some(Credential::new(SECRET.to_owned())),
    }
}

/// A sign-in with a clock and a receipt.
struct Desk {
    now: Cell<i64>,
    stop: Arc<AtomicBool>,
    wire: Vec<WireLine>,
}

impl Desk {
    fn new() -> Self {
        Self {
            now: Cell::new(1_700_000_000),
            stop: Arc::new(AtomicBool::new(false)),
            wire: Vec::new(),
        }
    }

    /// Signs in, while `go` does what the user does with the page.
    fn sign_in(
        &mut self,
        begun: SigningIn,
        limit: Duration,
        go: impl FnOnce(&str, &AtomicBool) + Send,
    ) -> Result<Permission, OAuthError> {
        let page = begun.page().to_owned();
        let stop = Arc::clone(&self.stop);
        thread::scope(|scope| {
            scope.spawn(|| go(&page, &stop));
            let now = || Timestamp(self.now.get());
            begun.finish(limit, &mut |line| self.wire.push(line), &now, &self.stop)
        })
    }

    fn token(&mut self, permission: &mut Permission) -> Result<String, OAuthError> {
        let now = || Timestamp(self.now.get());
        let token = permission.access_token(&mut |line| self.wire.push(line), &now, &self.stop)?;
        assert!(token.is_token());
        Ok(token.reveal().to_owned())
    }
}

fn begin(server: &Server) -> SigningIn {
    SigningIn::begin(place(server), client(), USER).unwrap()
}

/// Signs in where all goes well.
fn permission(server: &Server, desk: &mut Desk) -> Permission {
    let given = desk.sign_in(begin(server), LONG, |page, _| {
        let seen = server.browse(page);
        assert_eq!(seen.status, "200", "{seen:?}");
        assert!(
            seen.body.contains("You can go back to Closeknit"),
            "{seen:?}"
        );
    });
    given.unwrap()
}

/// Returns the error of a sign-in that has to fail, having checked that it says enough and gives nothing away.
fn failure(
    server: &Server,
    limit: Duration,
    go: impl FnOnce(&str, &AtomicBool) + Send,
) -> OAuthError {
    let mut desk = Desk::new();
    let error = desk.sign_in(begin(server), limit, go).unwrap_err();
    for text in [
        error.to_string(),
        crate::reason(&error),
        crate::hint(&error),
        format!("{error:?}"),
    ] {
        assert!(text.len() > 5, "{error:?} says too little");
        assert!(!text.contains("canary"), "{text}");
    }
    assert!(!format!("{:?}", desk.wire).contains("canary"));
    error
}

/// Returns the way back that a page names, without the port's words.
fn way_back(page: &str) -> String {
    let (_, rest) = page.split_once("&redirect_uri=http%3A%2F%2F").unwrap();
    let (address, _) = rest.split_once('&').unwrap();
    format!("http://{}", address.replace("%3A", ":"))
}

#[test]
fn a_permission_gives_tokens_for_as_long_as_it_stands() {
    let server = Server::start();
    let mut desk = Desk::new();
    let mut given = permission(&server, &mut desk);
    let expected = SignIn::OAuth {
        authority: Authority::Google,
        client_id: CLIENT.to_owned(),
    };
    assert_eq!(given.sign_in(), expected);
    let first = desk.token(&mut given).unwrap();
    assert_eq!(
        desk.token(&mut given).unwrap(),
        first,
        "it is good for an hour"
    );
    assert_eq!(server.state().count("refresh_token"), 0);
    desk.now.set(desk.now.get() + 3541);
    let second = desk.token(&mut given).unwrap();
    assert_ne!(second, first, "a minute before its end there is a new one");
    assert_eq!(server.state().wrong, Vec::<String>::new());

    let kept = given.keep().unwrap();
    assert!(kept.reveal().contains("canary-refresh") && kept.reveal().contains(SECRET));
    assert!(
        !kept.reveal().contains(&second),
        "an access token is in memory only"
    );
    assert!(given.keep().is_none(), "nothing has changed since");
    let mut later = Permission::from_kept(place(&server), CLIENT, USER, &kept).unwrap();
    assert_ne!(desk.token(&mut later).unwrap(), second);
    assert!(later.keep().is_none(), "the keyring has it already");

    let commands: Vec<_> = desk.wire.iter().map(|line| line.command.as_str()).collect();
    assert_eq!(commands, ["POST /token ***"; 3]);
    assert!(
        desk.wire
            .iter()
            .all(|line| line.bytes_out > 300 && line.bytes_in > 300)
    );
    assert!(!format!("{:?}{given:?}{later:?}", desk.wire).contains("canary"));
}

#[test]
fn a_refresh_token_that_is_good_once_is_replaced() {
    let server = Server::start();
    server.state().rotates = true;
    let mut desk = Desk::new();
    let mut given = permission(&server, &mut desk);
    let first = given.keep().unwrap();
    for _ in 0..2 {
        desk.now.set(desk.now.get() + 7200);
        desk.token(&mut given).unwrap();
        let next = given.keep().expect("the keyring has to follow");
        assert_ne!(next, first);
    }
    let mut old = Permission::from_kept(place(&server), CLIENT, USER, &first).unwrap();
    assert!(matches!(
        desk.token(&mut old),
        Err(OAuthError::Withdrawn { .. })
    ));
}

#[test]
fn a_withdrawn_permission_says_so_and_whose_it_was() {
    let server = Server::start();
    let mut desk = Desk::new();
    let mut given = permission(&server, &mut desk);
    server.state().revoke();
    assert!(desk.token(&mut given).is_ok(), "nobody has told us yet");
    assert!(
        !given.refused(),
        "what is new and refused is not worth a second try"
    );
    let error = desk.token(&mut given).unwrap_err();
    assert!(
        matches!(&error, OAuthError::Withdrawn { email, .. } if email == USER),
        "{error:?}"
    );
    assert!(
        crate::reason(&error).contains("revoked"),
        "{}",
        crate::reason(&error)
    );
    assert!(
        crate::hint(&error).contains("account sign-in ann@ex.org"),
        "{}",
        crate::hint(&error)
    );
}

#[rstest]
#[case::denied("error=access_denied&state=@STATE", "denied")]
#[case::client_unknown("error=unauthorized_client&state=@STATE", "client")]
#[case::scope_unknown(
    "error=invalid_scope&error_description=no+such+scope&state=@STATE",
    "refused"
)]
#[case::later("error=temporarily_unavailable&state=@STATE", "later")]
#[case::another_state("code=evil&state=guessed", "strangers")]
#[case::no_state("code=evil", "strangers")]
#[case::denied_by_another("error=access_denied&state=guessed", "strangers")]
#[case::code_never_given("code=evil&state=@STATE", "code")]
fn what_the_browser_brings_back_is_told_apart(#[case] says: &str, #[case] expected: &str) {
    let server = Server::start();
    server.state().page = Page::Says(says.to_owned());
    let limit = if expected == "strangers" { 3 } else { 60 };
    let error = failure(&server, Duration::from_secs(limit), |page, _| {
        let seen = server.browse(page);
        let status = if expected == "strangers" {
            "400"
        } else {
            "200"
        };
        assert_eq!(seen.status, status, "{seen:?}");
        assert!(
            !seen.body.contains("evil") && !seen.body.contains("guessed"),
            "{seen:?}"
        );
    });
    let kind = match &error {
        OAuthError::Denied { .. } => "denied",
        OAuthError::WrongClient { .. } => "client",
        OAuthError::Refused { .. } => "refused",
        OAuthError::Unavailable { .. } => "later",
        OAuthError::NotBack {
            strangers: true, ..
        } => "strangers",
        OAuthError::CodeRefused { .. } => "code",
        other => panic!("{other:?}"),
    };
    assert_eq!(kind, expected, "{error:?}");
}

#[test]
fn what_does_not_belong_to_it_does_not_end_it() {
    let server = Server::start();
    let mut desk = Desk::new();
    let given = desk.sign_in(begin(&server), LONG, |page, _| {
        let back = way_back(page);
        let address = back.strip_prefix("http://").unwrap();
        // Another program looks for open ports, and says nothing or nonsense.
        let scans: Vec<_> = (0..50)
            .map(|_| TcpStream::connect(address).unwrap())
            .collect();
        for mut scan in &scans {
            let _ = scan.write_all(b"\x16\x03\x01\x02\x00");
        }
        // A page elsewhere guesses the port.
        for words in [
            "code=evil&state=guessed",
            "error=access_denied&state=guessed",
            "",
        ] {
            let seen = server.browse(&format!("{back}/?{words}"));
            assert_eq!(seen.status, "400", "{seen:?}");
            assert!(seen.body.contains("does not belong"), "{seen:?}");
        }
        assert_eq!(server.browse(&format!("{back}/favicon.ico")).status, "404");
        assert_eq!(server.browse(page).status, "200");
        // Who comes a second time finds nobody.
        assert!(TcpStream::connect(address).is_err() || server.browse(page).status == "000");
    });
    assert!(desk.token(&mut given.unwrap()).is_ok());
    assert_eq!(server.state().count("authorization_code"), 1);
}

#[test]
fn a_user_who_never_comes_back_is_waited_for_so_long() {
    let server = Server::start();
    server.state().page = Page::Keeps;
    let error = failure(&server, Duration::from_secs(1), |page, _| {
        assert_eq!(server.browse(page).status, "200");
    });
    assert!(
        matches!(
            error,
            OAuthError::NotBack {
                strangers: false,
                minutes: 1
            }
        ),
        "{error:?}"
    );
    assert_eq!(server.state().count("authorization_code"), 0);
}

#[test]
fn a_stop_ends_the_wait_at_once() {
    let server = Server::start();
    let error = failure(&server, LONG, |_, stop| stop.store(true, Ordering::Relaxed));
    assert!(
        matches!(error, OAuthError::Net(NetError::Stopped)),
        "{error:?}"
    );
}

#[rstest]
#[case::busy(503, "<html>", "later")]
#[case::too_often(429, "{}", "later")]
#[case::no_token(200, "{}", "strange")]
#[case::no_json(200, "<html>", "strange")]
#[case::code_too_late(400, r#"{"error":"invalid_grant"}"#, "code")]
#[case::wrong_secret(
    401,
    r#"{"error":"invalid_client","error_description":"canary-secret?"}"#,
    "client"
)]
#[case::something_else(400, r#"{"error":"invalid_request"}"#, "refused")]
fn a_token_server_that_gives_no_token_is_told_apart(
    #[case] status: u16,
    #[case] body: &str,
    #[case] expected: &str,
) {
    let server = Server::start();
    server.state().says.push((status, body.to_owned()));
    let error = failure(&server, LONG, |page, _| drop(server.browse(page)));
    let kind = match &error {
        OAuthError::Unavailable { .. } => "later",
        OAuthError::Strange { .. } => "strange",
        OAuthError::CodeRefused { .. } => "code",
        OAuthError::WrongClient { .. } => "client",
        OAuthError::Refused { .. } => "refused",
        other => panic!("{other:?}"),
    };
    assert_eq!(kind, expected, "{error:?}");
    if kind == "client" {
        assert!(
            crate::hint(&error).contains("console.cloud.google.com"),
            "{}",
            crate::hint(&error)
        );
    }
}

#[test]
fn an_answer_without_an_end_is_left() {
    let server = Server::start();
    server.state().says.push((200, "x".repeat(3 << 20)));
    let error = failure(&server, LONG, |page, _| drop(server.browse(page)));
    assert!(
        matches!(error, OAuthError::Net(NetError::NotHttp { .. })),
        "{error:?}"
    );
}

#[test]
fn a_permission_for_less_than_the_mail_is_none() {
    let server = Server::start();
    server.state().scope = "openid email".to_owned();
    let error = failure(&server, LONG, |page, _| drop(server.browse(page)));
    assert!(matches!(error, OAuthError::TooLittle { .. }), "{error:?}");
}

#[test]
fn a_permission_for_an_hour_is_none() {
    let server = Server::start();
    server.state().gives_refresh = false;
    let error = failure(&server, LONG, |page, _| drop(server.browse(page)));
    assert!(matches!(error, OAuthError::Strange { .. }), "{error:?}");
}

#[test]
fn a_token_server_that_nobody_vouches_for_is_told_nothing() {
    let server = Server::start();
    let played = Authorities::played_here(&server.plays_google(), Trust::default()).unwrap();
    let place = played.find("localhost").unwrap();
    let begun = SigningIn::begin(place, client(), USER).unwrap();
    let result = Desk::new().sign_in(begun, LONG, |page, _| drop(server.browse(page)));
    let error = result.unwrap_err();
    assert!(
        matches!(
            error,
            OAuthError::Net(NetError::CertificateUntrusted { .. })
        ),
        "{error:?}"
    );
    assert_eq!(server.state().count("authorization_code"), 0);
}

/// The real server asks the authority about the token.
#[rstest]
#[case::xoauth2("xoauth2")]
#[case::the_standard("oauthbearer")]
fn a_real_server_takes_the_token_until_it_ends(#[case] mechanism: &str) {
    let authority = Server::start();
    let server = Dovecot::with(&authority.dovecot(mechanism));
    server.add("", b"From: kim@ex.org\r\n\r\n", 1_700_000_000, true);
    let mut desk = Desk::new();
    let mut given = permission(&authority, &mut desk);
    let token = Credential::token(desk.token(&mut given).unwrap());
    let mut kept = Kept::default();
    let harvest = |kept: &mut Kept| {
        let stop = Arc::new(AtomicBool::new(false));
        harvest::run(&tls(&server), &token, kept, &crate::now, &stop)
    };
    let outcome = harvest(&mut kept);
    assert_eq!(outcome.unwrap().messages, 1, "{}", server.log());
    let expected = format!("AUTHENTICATE {} ***", mechanism.to_uppercase());
    assert_eq!(kept.commands()[0], expected);
    authority.state().end_access();
    let error = harvest(&mut kept).unwrap_err();
    assert!(
        matches!(error, HarvestError::TokenRefused { .. }),
        "{error:?}"
    );
    assert!(
        crate::reason(&error).contains("status"),
        "its own words are told: {}",
        crate::reason(&error)
    );
    assert!(!format!("{:?} {error:?}", kept.wire).contains("canary"));
}
