//! An authorisation server for tests: HTTPS on loopback, its certificate signed by an authority of its own. It gives
//! codes and tokens as Google's and Microsoft's servers do, holds the other side to the standards, and tells a Dovecot
//! whether a token is good.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

/// The one client that is registered, and its secret.
pub const CLIENT: &str = "closeknit-client";
pub const SECRET: &str = "canary-secret";
/// Whose mail may be read with a token.
const OWNER: &str = "ann@ex.org";
const SCOPE: &str = "https://mail.google.com/";

/// How the page is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    Allows,
    /// Comes back with these words; `@STATE` stands for what was sent along.
    Says(String),
    /// Never comes back.
    Keeps,
}

/// What was given, and how the next question is answered.
#[derive(Debug)]
pub struct State {
    pub page: Page,
    /// What the token server says instead, as status and body, to so many questions.
    pub says: Vec<(u16, String)>,
    /// How long an access token is said to be good, in seconds.
    pub lifetime: i64,
    /// Whether each refresh token is good once only.
    pub rotates: bool,
    /// What is granted.
    pub scope: String,
    /// Whether a refresh token is given.
    pub gives_refresh: bool,
    codes: BTreeMap<String, (String, String)>,
    access: BTreeSet<String>,
    refresh: BTreeSet<String>,
    given: u32,
    /// Every question, with its form.
    pub heard: Vec<String>,
    /// Where the other side did not keep to the standards.
    pub wrong: Vec<String>,
}

impl State {
    /// Makes every access token bad, as if its time were over.
    pub fn end_access(&mut self) {
        self.access.clear();
    }

    /// Makes every token bad, as if the user had withdrawn the permission.
    pub fn revoke(&mut self) {
        self.access.clear();
        self.refresh.clear();
    }

    /// Returns how often this kind of grant was asked for.
    pub fn count(&self, grant: &str) -> usize {
        let asked = |line: &&String| line.contains(&format!("grant_type={grant}"));
        self.heard.iter().filter(asked).count()
    }
}

/// A running server; its threads end with the test.
pub struct Server {
    pub port: u16,
    folder: tempfile::TempDir,
    state: Arc<Mutex<State>>,
}

/// What somebody sees in the browser.
#[derive(Debug)]
pub struct Seen {
    pub status: String,
    pub body: String,
}

impl Server {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        make_certificates(folder.path());
        let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
        let identity =
            native_tls::Identity::from_pkcs8(&read("cert.pem"), &read("key.pem")).unwrap();
        let acceptor = Arc::new(native_tls::TlsAcceptor::new(identity).unwrap());
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(Mutex::new(State {
            page: Page::Allows,
            says: Vec::new(),
            lifetime: 3600,
            rotates: false,
            scope: SCOPE.to_owned(),
            gives_refresh: true,
            codes: BTreeMap::new(),
            access: BTreeSet::new(),
            refresh: BTreeSet::new(),
            given: 0,
            heard: Vec::new(),
            wrong: Vec::new(),
        }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for tcp in listener.incoming().flatten() {
                let (acceptor, state) = (Arc::clone(&acceptor), Arc::clone(&shared));
                thread::spawn(move || {
                    // Whoever does not trust the certificate hangs up here.
                    if let Ok(mut tls) = acceptor.accept(tcp) {
                        let answer = read_question(&mut tls)
                            .map(|(head, form)| answer(&mut state.lock().unwrap(), &head, &form));
                        let _ = tls.write_all(answer.unwrap_or_default().as_bytes());
                        let _ = tls.shutdown();
                    }
                });
            }
        });
        Self {
            port,
            folder,
            state,
        }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Returns what makes it play Google, for servers of this machine.
    pub fn plays_google(&self) -> String {
        format!("google=https://localhost:{}", self.port)
    }

    /// Returns the certificate of the authority that signed its own, in PEM.
    pub fn root(&self) -> Vec<u8> {
        fs::read(self.root_path()).unwrap()
    }

    pub fn root_path(&self) -> PathBuf {
        self.folder.path().join("root.pem")
    }

    /// Opens a page as the user's browser does, following wherever it leads.
    pub fn browse(&self, page: &str) -> Seen {
        let out = Command::new("curl")
            .args([
                "-sS",
                "-L",
                "--max-time",
                "30",
                "-w",
                "\n%{http_code}",
                "--cacert",
            ])
            .arg(self.root_path())
            .arg(page)
            .env_remove("SSL_CERT_FILE")
            .output()
            .expect("curl is not installed; `./x test` installs it");
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        let (body, status) = text.rsplit_once('\n').unwrap_or(("", &text));
        Seen {
            status: status.to_owned(),
            body: body.to_owned(),
        }
    }

    /// Returns settings by which a Dovecot asks here about tokens, and takes them by these mechanisms.
    pub fn dovecot(&self, mechanisms: &str) -> String {
        let settings = self.folder.path().join("dovecot-oauth2.conf");
        let (port, root) = (self.port, self.root_path());
        fs::write(
            &settings,
            format!(
                "introspection_mode = post\nintrospection_url = https://127.0.0.1:{port}/introspect\n\
                 tls_ca_cert_file = {}\nusername_attribute = username\nactive_attribute = active\n\
                 active_value = true\nscope = {SCOPE}\n",
                root.display()
            ),
        )
        .unwrap();
        format!(
            "auth_mechanisms = {mechanisms}\npassdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  \
             args = {}\n}}\n",
            settings.display()
        )
    }
}

/// Reads a question: its first line, and its form.
fn read_question(from: &mut impl Read) -> Option<(String, String)> {
    let mut held = Vec::new();
    let mut some = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&held).into_owned();
        if let Some((head, form)) = text.split_once("\r\n\r\n") {
            let size = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.trim())
            });
            if form.len() >= size.map_or(0, |size| size.parse().unwrap()) {
                return Some((head.lines().next()?.to_owned(), form.to_owned()));
            }
        }
        match from.read(&mut some) {
            Ok(bytes @ 1..) => held.extend_from_slice(&some[..bytes]),
            _ => return None,
        }
    }
}

type Words = BTreeMap<String, String>;

fn words(text: &str) -> Words {
    text.split('&')
        .filter_map(|word| word.split_once('='))
        .map(|(name, value)| {
            let value = value.replace('+', " ");
            let value = percent_decode_str(&value).decode_utf8().unwrap();
            (name.to_owned(), value.into_owned())
        })
        .collect()
}

fn answer(state: &mut State, head: &str, form: &str) -> String {
    state.heard.push(format!("{head} {form}"));
    let mut parts = head.split(' ');
    let (verb, target) = (parts.next().unwrap(), parts.next().unwrap_or_default());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    match (verb, path) {
        ("GET", "/authorize") => authorize(state, &words(query)),
        ("POST", "/token") => token(state, &words(form)),
        ("POST", "/introspect") => {
            let token = words(form).remove("token").unwrap_or_default();
            let body = match state.access.contains(&token) {
                true => format!(
                    r#"{{"active":true,"username":"{OWNER}","scope":"{}"}}"#,
                    state.scope
                ),
                false => r#"{"active":false}"#.to_owned(),
            };
            says(200, &body)
        }
        _ => says(404, "{}"),
    }
}

/// Asks the user, who answers at once.
fn authorize(state: &mut State, words: &Words) -> String {
    let get = |name: &str| words.get(name).cloned().unwrap_or_default();
    let redirect = get("redirect_uri");
    let port = redirect
        .strip_prefix("http://127.0.0.1:")
        .or_else(|| redirect.strip_prefix("http://localhost:"));
    let holds = [
        ("client", get("client_id") == CLIENT),
        (
            "way back",
            port.is_some_and(|port| port.parse::<u16>().is_ok()),
        ),
        ("kind of answer", get("response_type") == "code"),
        ("scope", get("scope").split(' ').any(|one| one == SCOPE)),
        ("method", get("code_challenge_method") == "S256"),
        ("challenge", get("code_challenge").len() == 43),
        ("state", get("state").len() >= 22),
    ];
    for (what, held) in holds {
        if !held {
            state
                .wrong
                .push(format!("the page was asked with a bad {what}"));
            return says(400, "bad request");
        }
    }
    let sent_along = get("state");
    let back = match state.page.clone() {
        Page::Keeps => return says(200, "<html>Do you allow it?</html>"),
        Page::Says(words) => words.replace("@STATE", &sent_along),
        Page::Allows => {
            state.given += 1;
            let code = format!("canary-code/{}", state.given);
            let encoded = utf8_percent_encode(&code, NON_ALPHANUMERIC).to_string();
            state
                .codes
                .insert(code, (get("code_challenge"), redirect.clone()));
            format!("state={sent_along}&code={encoded}&scope=whatever")
        }
    };
    format!(
        "HTTP/1.1 302 Found\r\nLocation: {redirect}/?{back}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
}

fn token(state: &mut State, words: &Words) -> String {
    if !state.says.is_empty() {
        let (status, body) = state.says.remove(0);
        return says(status, &body);
    }
    let get = |name: &str| words.get(name).map(String::as_str).unwrap_or_default();
    if get("client_id") != CLIENT || get("client_secret") != SECRET {
        return says(
            401,
            r#"{"error":"invalid_client","error_description":"Unauthorized"}"#,
        );
    }
    let is_good = match get("grant_type") {
        "authorization_code" => {
            let given = state.codes.remove(get("code"));
            let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier")));
            given.is_some_and(|(challenge, redirect)| {
                challenge == hash && redirect == get("redirect_uri")
            })
        }
        "refresh_token" => match state.rotates {
            true => state.refresh.remove(get("refresh_token")),
            false => state.refresh.contains(get("refresh_token")),
        },
        _ => return says(400, r#"{"error":"unsupported_grant_type"}"#),
    };
    if !is_good {
        return says(
            400,
            r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#,
        );
    }
    state.given += 1;
    let access = format!("canary-access-{}", state.given);
    let refresh = format!("canary-refresh-{}", state.given);
    state.access.insert(access.clone());
    let is_first = get("grant_type") == "authorization_code";
    let refresh = if state.gives_refresh && (is_first || state.rotates) {
        state.refresh.insert(refresh.clone());
        format!(r#""refresh_token":"{refresh}","#)
    } else {
        String::new()
    };
    let (lifetime, scope) = (state.lifetime, &state.scope);
    says(
        200,
        &format!(
            r#"{{"access_token":"{access}","expires_in":{lifetime},{refresh}"scope":"{scope}","token_type":"Bearer"}}"#
        ),
    )
}

fn says(status: u16, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} said\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// Makes an authority, `root.pem`, and a certificate of it for this machine: `cert.pem` and `key.pem`.
fn make_certificates(folder: &Path) {
    fs::write(
        folder.join("names"),
        "subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\n",
    )
    .unwrap();
    let key = [
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ];
    let root = [
        "-x509",
        "-days",
        "9",
        "-subj",
        "/CN=Closeknit test root",
        "-keyout",
        "root.key",
        "-out",
        "root.pem",
    ];
    let leaf = [
        "-subj",
        "/CN=localhost",
        "-keyout",
        "key.pem",
        "-out",
        "request.pem",
    ];
    let sign = [
        "x509",
        "-req",
        "-days",
        "9",
        "-in",
        "request.pem",
        "-CA",
        "root.pem",
        "-CAkey",
        "root.key",
        "-CAcreateserial",
        "-extfile",
        "names",
        "-out",
        "cert.pem",
    ];
    let req = ["req"];
    for words in [
        [&req[..], &key, &root].concat(),
        [&req[..], &key, &leaf].concat(),
        sign.to_vec(),
    ] {
        let out = Command::new("openssl")
            .args(&words)
            .current_dir(folder)
            .output();
        let out = out.expect("openssl is not installed; `./x test` installs it (Debian: openssl)");
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(out.status.success(), "openssl {words:?}: {said}");
    }
}
