use super::*;
use crate::model::Security;
use imap::Authenticator;
use rstest::rstest;

fn endpoint(username: &str) -> Endpoint {
    Endpoint {
        host: "imap.ex.org".to_owned(),
        port: 993,
        security: Security::Tls,
        username: username.to_owned(),
        pin: None,
    }
}

fn capabilities(words: &str) -> BTreeSet<String> {
    words.split(' ').map(str::to_owned).collect()
}

fn password(text: &str) -> Credential {
    Credential::new(text.to_owned())
}

fn token(text: &str) -> Credential {
    Credential::token(text.to_owned())
}

#[rstest]
#[case::password(password("pw"), "IMAP4REV1 AUTH=PLAIN", Ok("LOGIN"))]
#[case::password_where_nothing_is_said(password("pw"), "", Ok("LOGIN"))]
#[case::password_without_login(password("pw"), "LOGINDISABLED AUTH=PLAIN", Ok("PLAIN"))]
#[case::password_beyond_ascii(password("pä"), "AUTH=PLAIN", Ok("PLAIN"))]
#[case::password_beyond_ascii_by_login(password("pä"), "IMAP4REV1", Err("beyond ascii"))]
#[case::no_password_taken(password("pw"), "LOGINDISABLED AUTH=XOAUTH2", Err("no passwords"))]
#[case::token(token("t"), "AUTH=PLAIN AUTH=XOAUTH2", Ok("XOAUTH2"))]
#[case::token_by_the_standard(token("t"), "AUTH=PLAIN AUTH=OAUTHBEARER", Ok("OAUTHBEARER"))]
#[case::token_by_both(token("t"), "AUTH=OAUTHBEARER AUTH=XOAUTH2", Ok("XOAUTH2"))]
#[case::a_token_is_no_password(token("t"), "IMAP4REV1 AUTH=PLAIN", Err("no tokens"))]
#[case::token_where_nothing_is_said(token("t"), "", Err("no tokens"))]
fn the_way_follows_what_signs_in_and_what_is_offered(
    #[case] credential: Credential,
    #[case] offered: &str,
    #[case] expected: Result<&str, &str>,
) {
    let chosen = choose(&capabilities(offered), &endpoint("ann"), &credential);
    let chosen = match &chosen {
        Ok(Way::Login) => Ok("LOGIN"),
        Ok(Way::Sasl(mechanism)) => Ok(mechanism.name()),
        Err(HarvestError::BeyondAscii { .. }) => Err("beyond ascii"),
        Err(HarvestError::PasswordsNotTaken { .. }) => Err("no passwords"),
        Err(HarvestError::TokensNotTaken { .. }) => Err("no tokens"),
        Err(other) => panic!("{other:?}"),
    };
    assert_eq!(chosen, expected);
}

#[rstest]
#[case::plain(Mechanism::Plain, "ann", "\0ann\0canary")]
#[case::xoauth2(
    Mechanism::Xoauth2,
    "ann@ex.org",
    "user=ann@ex.org\x01auth=Bearer canary\x01\x01"
)]
#[case::oauthbearer(
    Mechanism::OauthBearer,
    "ann@ex.org",
    "n,a=ann@ex.org,\x01host=imap.ex.org\x01port=993\x01auth=Bearer canary\x01\x01"
)]
#[case::oauthbearer_quotes_its_separators(
    Mechanism::OauthBearer,
    "a=b,c",
    "n,a=a=3Db=2Cc,\x01host=imap.ex.org\x01port=993\x01auth=Bearer canary\x01\x01"
)]
fn each_mechanism_says_what_its_document_says(
    #[case] mechanism: Mechanism,
    #[case] username: &str,
    #[case] expected: &str,
) {
    let message = mechanism.message(&endpoint(username), "canary");
    assert_eq!(String::from_utf8(message.to_vec()).unwrap(), expected);
}

#[rstest]
#[case::plain(Mechanism::Plain, b"")]
#[case::xoauth2(Mechanism::Xoauth2, b"")]
#[case::oauthbearer(Mechanism::OauthBearer, b"\x01")]
fn what_signs_in_is_said_once_and_a_refusal_is_acknowledged(
    #[case] mechanism: Mechanism,
    #[case] after: &[u8],
) {
    let one = Conversation::new(mechanism, &endpoint("ann"), &token("canary"));
    assert!(!one.is_said());
    assert_eq!(
        one.opening(&capabilities("IMAP4REV1")).as_str(),
        mechanism.name()
    );
    assert!(!one.is_said());
    assert_eq!(*one.process(b""), *one.message);
    assert!(one.is_said());
    assert_eq!(one.process(b"no").as_slice(), after);
    assert_eq!(one.process(b"no").as_slice(), after);
}

#[test]
fn a_server_that_takes_it_at_once_saves_a_round_trip() {
    let one = Conversation::new(Mechanism::Xoauth2, &endpoint("ann"), &token("t"));
    let opening = one.opening(&capabilities("SASL-IR AUTH=XOAUTH2"));
    // As Google's documents have it.
    assert_eq!(
        opening.as_str(),
        format!(
            "XOAUTH2 {}",
            BASE64.encode("user=ann\x01auth=Bearer t\x01\x01")
        )
    );
    assert_eq!(
        one.process(b"{}").as_slice(),
        b"",
        "a challenge is a refusal by then"
    );
}

#[test]
fn what_is_too_long_for_a_line_waits_for_the_challenge() {
    let long = token(&"t".repeat(LONGEST_AT_ONCE));
    let one = Conversation::new(Mechanism::Xoauth2, &endpoint("ann"), &long);
    assert_eq!(one.opening(&capabilities("SASL-IR")).as_str(), "XOAUTH2");
    assert!(!one.is_said());
}

#[rstest]
#[case::google(
    r#"{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}"#,
    "status 400, scope https://mail.google.com/"
)]
#[case::the_standard(r#"{"status":"invalid_token"}"#, "status invalid_token")]
#[case::repeats_it(r#"{"status":"canary is bad"}"#, "status *** is bad")]
#[case::no_json("go away, canary\x07", "go away, ***")]
#[case::another_shape(r#"["canary"]"#, r#"["***"]"#)]
#[case::empty_fields(r#"{"status":4}"#, "")]
fn a_refusal_is_told_in_words(#[case] challenge: &str, #[case] expected: &str) {
    let canary = token("canary");
    let one = Conversation::new(Mechanism::Xoauth2, &endpoint("ann"), &canary);
    one.process(b"");
    assert_eq!(one.refusal(&canary), None);
    one.process(challenge.as_bytes());
    assert_eq!(one.refusal(&canary).as_deref(), Some(expected));
}

#[rstest]
#[case::login("LOGIN ann canary", Some("LOGIN ***"))]
#[case::plain("AUTHENTICATE PLAIN", Some("AUTHENTICATE PLAIN"))]
#[case::at_once("AUTHENTICATE XOAUTH2 Y2FuYXJ5", Some("AUTHENTICATE XOAUTH2 ***"))]
#[case::empty_at_once("AUTHENTICATE PLAIN =", Some("AUTHENTICATE PLAIN ***"))]
#[case::unknown_mechanism("AUTHENTICATE NTLM", None)]
#[case::no_base64("AUTHENTICATE PLAIN \0ann\0canary", None)]
#[case::words_behind("CAPABILITY canary", None)]
#[case::capability("CAPABILITY", Some("CAPABILITY"))]
#[case::select("SELECT INBOX", None)]
#[case::nothing("", None)]
fn only_what_signs_in_may_be_written_and_its_secret_is_not_shown(
    #[case] command: &str,
    #[case] expected: Option<&str>,
) {
    assert_eq!(shown(command).as_deref(), expected);
}

#[rstest]
#[case::line_break(password("a\r\nb"), false)]
#[case::separator_in_a_token(token("a\x01b"), false)]
#[case::separator_in_a_password(password("a\x01b"), true)]
fn what_would_break_the_message_is_not_sent(
    #[case] credential: Credential,
    #[case] sendable_: bool,
) {
    assert_eq!(sendable(&endpoint("ann"), &credential).is_ok(), sendable_);
}

#[test]
fn a_name_that_would_add_a_field_is_not_sent() {
    let forged = endpoint("ann\x01auth=Bearer other");
    assert!(sendable(&forged, &token("t")).is_err());
}
