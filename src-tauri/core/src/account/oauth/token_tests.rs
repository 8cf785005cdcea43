use super::*;
use crate::account::oauth::Authorities;
use crate::text::{Wording, Zone};
use rstest::rstest;

const NOW: Timestamp = Timestamp(1_700_000_000);

fn place(host: &str) -> Place {
    Authorities::default().find(host).unwrap()
}

fn gmail(status: u16, body: &str) -> Result<Given, OAuthError> {
    understand(
        &place("imap.gmail.com"),
        status,
        body.as_bytes(),
        &["canary"],
        NOW,
    )
}

#[rstest]
#[case::google(
    r#"{"access_token":"ya29","expires_in":3599,"scope":"https://mail.google.com/","token_type":"Bearer"}"#,
    3539
)]
#[case::in_text(
    r#"{"access_token":"t","expires_in":"600","token_type":"bearer"}"#,
    540
)]
#[case::unsaid(r#"{"access_token":"t","token_type":"Bearer"}"#, 3540)]
#[case::for_ever(
    r#"{"access_token":"t","token_type":"Bearer","expires_in":99999999999}"#,
    86_340
)]
#[case::ended_already(r#"{"access_token":"t","token_type":"Bearer","expires_in":-5}"#, -60)]
fn a_token_ends_before_its_server_says(#[case] body: &str, #[case] seconds: i64) {
    let given = gmail(200, body).unwrap();
    assert!(given.access.is_token());
    assert_eq!(given.until.0 - NOW.0, seconds);
    assert!(given.refresh.is_none());
}

#[test]
fn microsofts_scope_has_its_server_before_it() {
    let body = r#"{"token_type":"Bearer","scope":"https://outlook.office.com/IMAP.AccessAsUser.All",
        "expires_in":3736,"ext_expires_in":3736,"access_token":"EwB","refresh_token":"M.C1"}"#;
    let given = understand(
        &place("outlook.office365.com"),
        200,
        body.as_bytes(),
        &[],
        NOW,
    )
    .unwrap();
    assert_eq!(given.refresh.unwrap().reveal(), "M.C1");
}

#[rstest]
#[case::withdrawn(
    400,
    r#"{"error":"invalid_grant","error_description":"revoked canary"}"#,
    "withdrawn"
)]
#[case::asks_again(400, r#"{"error":"interaction_required"}"#, "withdrawn")]
#[case::client(401, r#"{"error":"invalid_client"}"#, "client")]
#[case::no_secret(
    400,
    r#"{"error":"invalid_request","error_description":"client_secret is missing."}"#,
    "client"
)]
#[case::other(400, r#"{"error":"invalid_scope"}"#, "refused")]
#[case::later(400, r#"{"error":"temporarily_unavailable"}"#, "later")]
#[case::busy(429, r#"{"error":"slow_down"}"#, "later")]
#[case::broken(503, "<html>", "later")]
#[case::broken_in_json(500, r#"{"error":"invalid_grant"}"#, "later")]
#[case::moved(302, "", "later")]
#[case::no_json(200, "<html>", "strange")]
#[case::no_token(200, r#"{"access_token":"","token_type":"Bearer"}"#, "strange")]
#[case::another_kind(200, r#"{"access_token":"t","token_type":"mac"}"#, "strange")]
#[case::less(
    200,
    r#"{"access_token":"t","token_type":"Bearer","scope":"openid email canary"}"#,
    "too little"
)]
fn what_is_no_token_is_told_apart(#[case] status: u16, #[case] body: &str, #[case] expected: &str) {
    let error = gmail(status, body).unwrap_err();
    let kind = match &error {
        OAuthError::Withdrawn { .. } => "withdrawn",
        OAuthError::WrongClient { .. } => "client",
        OAuthError::Refused { .. } => "refused",
        OAuthError::Unavailable { .. } => "later",
        OAuthError::Strange { .. } => "strange",
        OAuthError::TooLittle { .. } => "too little",
        other => panic!("{other:?}"),
    };
    assert_eq!(kind, expected, "{error:?}");
    let told = Wording::english(Zone::utc()).problem(&error);
    for text in [
        error.to_string(),
        told.message,
        told.reason.unwrap(),
        told.hint.unwrap(),
        format!("{error:?}"),
    ] {
        assert!(text.len() > 5 && !text.contains("canary"), "{text}");
    }
}

#[test]
fn words_are_encoded_so_that_none_becomes_another() {
    assert_eq!(
        encoded(&[("a", "b&c=d"), ("e", "ü +/~")]).as_str(),
        "a=b%26c%3Dd&e=%C3%BC%20%2B%2F~"
    );
}

#[test]
fn a_servers_words_stay_short_and_plain() {
    let long = in_words("x", &format!("a\r\n\x1b[31m{}", "b".repeat(1000)));
    assert!(long.len() <= 300 && !long.contains(char::is_control));
}
