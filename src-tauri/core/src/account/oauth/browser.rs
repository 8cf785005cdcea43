//! The authority's page in the user's browser, and the way back from it.

use super::token;
use super::{Client, OAuthError, Permission, Place};
use crate::model::{Credential, Timestamp, WireLine};
use crate::net::{Heard, Loopback};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use zeroize::Zeroizing;

/// What the browser shows once it is back.
const DONE: &str = include_str!("done.html");
const NOT_THAT: &str = include_str!("not-that.html");

/// A sign-in for which the user is in the browser.
#[derive(Debug)]
pub struct SigningIn {
    place: Place,
    client: Client,
    email: String,
    way_back: Loopback,
    redirect: String,
    state: String,
    verifier: Zeroizing<String>,
    page: String,
}

/// What somebody brought who came to the way back.
#[derive(Debug, PartialEq, Eq)]
enum Brought {
    /// The code that tokens are given for.
    Code(Credential),
    /// The authority's error, and its words.
    Error(String, String),
    /// Nothing that belongs to this sign-in.
    Nothing,
}

impl SigningIn {
    /// Opens the way back and makes the page's address.
    ///
    /// # Errors
    /// [`OAuthError::NoClient`] where the client id cannot be one; [`OAuthError::Net`] where no port can be opened.
    pub fn begin(place: Place, client: Client, email: &str) -> Result<Self, OAuthError> {
        let is_id = |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_id(&client.id) {
            let authority = place.authority;
            return Err(OAuthError::NoClient { authority });
        }
        let way_back = Loopback::open()?;
        let redirect = format!("http://{}:{}", place.redirect_host, way_back.port());
        let state = unguessable()?.to_string();
        let verifier = unguessable()?;
        let challenge = challenge(&verifier);
        let mut words = vec![
            ("client_id", client.id.as_str()),
            ("redirect_uri", &redirect),
            ("response_type", "code"),
            ("scope", place.scope),
            ("state", &state),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            ("login_hint", email),
        ];
        words.extend(place.words);
        let page = format!("{}?{}", place.page, *token::encoded(&words));
        Ok(Self {
            email: email.to_owned(),
            place,
            client,
            way_back,
            redirect,
            state,
            verifier,
            page,
        })
    }

    /// Returns the address to be opened in the user's browser. It holds no secret.
    pub fn page(&self) -> &str {
        &self.page
    }

    /// Waits for the browser to come back, `limit` at most, and has what it brings exchanged for a permission. Whoever
    /// else comes gets a page that says so, and ends nothing.
    ///
    /// # Errors
    /// [`OAuthError`].
    pub fn finish(
        self,
        limit: Duration,
        wire: &mut dyn FnMut(WireLine),
        now: &dyn Fn() -> Timestamp,
        stop: &Arc<AtomicBool>,
    ) -> Result<Permission, OAuthError> {
        let authority = self.place.authority;
        let mut strangers = false;
        let brought = self.way_back.wait(limit, stop, &mut |query| match brought(
            query,
            &self.state,
        ) {
            Brought::Nothing => {
                strangers = true;
                Heard::NotThat(NOT_THAT)
            }
            other => Heard::Found(other, DONE),
        })?;
        let code = match brought {
            Some(Brought::Code(code)) => code,
            Some(Brought::Error(error, _)) if error == "access_denied" => {
                return Err(OAuthError::Denied { authority });
            }
            Some(Brought::Error(error, words)) => {
                let said = token::in_words(&error, &words);
                return Err(token::refused(authority, &error, said));
            }
            Some(Brought::Nothing) | None => {
                return Err(OAuthError::NotBack {
                    minutes: limit.as_secs().div_ceil(60),
                    strangers,
                });
            }
        };
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.reveal()),
            ("redirect_uri", &self.redirect),
            ("code_verifier", &self.verifier),
        ];
        let given = token::ask(&self.place, &self.client, &form, wire, now, stop);
        let given = given.map_err(|error| match error {
            OAuthError::Withdrawn { said, .. } => OAuthError::CodeRefused { authority, said },
            other => other,
        })?;
        Permission::new(self.place, self.client, &self.email, given)
    }
}

/// Returns 32 random bytes in 43 letters.
fn unguessable() -> Result<Zeroizing<String>, OAuthError> {
    let mut bytes = Zeroizing::new([0; 32]);
    getrandom::fill(&mut *bytes).map_err(|error| OAuthError::NoRandom {
        said: error.to_string(),
    })?;
    Ok(Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_slice())))
}

/// Returns the challenge that belongs to a verifier, by the method S256.
fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

/// Reads what stands behind the question mark of the way back. Whatever does not bring the state that was sent along, or
/// brings a word twice, is nothing.
fn brought(query: &str, state: &str) -> Brought {
    let find = |name: &str| -> Option<Option<String>> {
        let mut found = query.split('&').filter_map(|word| {
            let (before, value) = word.split_once('=')?;
            (before == name).then(|| {
                let spaced = value.replace('+', " ");
                percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
            })
        });
        let first = found.next();
        found.next().is_none().then_some(first)
    };
    let (Some(sent_along), Some(code), Some(error)) = (find("state"), find("code"), find("error"))
    else {
        return Brought::Nothing;
    };
    match (code, error) {
        _ if sent_along.as_deref() != Some(state) => Brought::Nothing,
        (Some(code), None) if !code.is_empty() => Brought::Code(Credential::new(code)),
        (None, Some(error)) => {
            let words = find("error_description").flatten();
            Brought::Error(error, words.unwrap_or_default())
        }
        _ => Brought::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::oauth::Authorities;
    use crate::text::{Wording, Zone};
    use rstest::rstest;

    #[test]
    fn the_challenge_is_the_standards_own_example() {
        // RFC 7636, appendix B.
        assert_eq!(
            challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn what_nobody_may_guess_is_new_each_time() {
        let (one, other) = (unguessable().unwrap(), unguessable().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.len(), 43, "a verifier has 43 letters at least");
    }

    fn code(text: &str) -> Brought {
        Brought::Code(Credential::new(text.to_owned()))
    }

    fn error(code: &str, words: &str) -> Brought {
        Brought::Error(code.to_owned(), words.to_owned())
    }

    #[rstest]
    #[case::code("state=s&code=4%2F0AX-y&scope=mail", code("4/0AX-y"))]
    #[case::in_another_order("code=c&state=s", code("c"))]
    #[case::denied("error=access_denied&state=s", error("access_denied", ""))]
    #[case::with_words("error=x&error_description=no+way%21&state=s", error("x", "no way!"))]
    #[case::no_state("code=c", Brought::Nothing)]
    #[case::another_state("code=c&state=t", Brought::Nothing)]
    #[case::another_state_with_an_error("error=access_denied&state=t", Brought::Nothing)]
    #[case::two_states("code=c&state=t&state=s", Brought::Nothing)]
    #[case::two_codes("code=c&code=d&state=s", Brought::Nothing)]
    #[case::code_and_error("code=c&error=x&state=s", Brought::Nothing)]
    #[case::no_code("state=s", Brought::Nothing)]
    #[case::empty_code("code=&state=s", Brought::Nothing)]
    #[case::empty("", Brought::Nothing)]
    fn only_what_belongs_to_the_sign_in_is_taken(#[case] query: &str, #[case] expected: Brought) {
        assert_eq!(brought(query, "s"), expected);
    }

    #[test]
    fn the_page_asks_for_what_is_needed_and_holds_no_secret() {
        let place = Authorities::default().find("imap.gmail.com").unwrap();
        let secret = Credential::new("canary".to_owned());
        let client = Client {
            id: "id&more".to_owned(),
            secret: Some(secret),
        };
        let one = SigningIn::begin(place, client, "ann@ex.org").unwrap();
        let page = one.page();
        for words in [
            "https://accounts.google.com/o/oauth2/v2/auth?client_id=id%26more&",
            "&redirect_uri=http%3A%2F%2F127.0.0.1%3A",
            "&response_type=code&",
            "&scope=https%3A%2F%2Fmail.google.com%2F&",
            "&code_challenge_method=S256&",
            "&login_hint=ann%40ex.org&",
            "&access_type=offline&prompt=consent",
        ] {
            assert!(page.contains(words), "{words} in {page}");
        }
        assert!(page.contains(&format!("&state={}&", one.state)));
        assert!(!page.contains(one.verifier.as_str()) && !page.contains("canary"));
    }

    #[rstest]
    #[case::nothing("")]
    #[case::a_space("a b")]
    #[case::a_line_break("a\nb")]
    fn what_can_be_no_client_id_is_not_sent(#[case] id: &str) {
        let place = Authorities::default().find("outlook.office365.com");
        let client = Client {
            id: id.to_owned(),
            secret: None,
        };
        let error = SigningIn::begin(place.unwrap(), client, "ann@ex.org").unwrap_err();
        assert!(matches!(error, OAuthError::NoClient { .. }), "{error:?}");
        let hint = Wording::english(Zone::utc()).problem(&error).hint;
        assert!(hint.is_some_and(|hint| hint.contains("entra.microsoft.com")));
    }
}
