//! Signing in with the browser, as the window has it done: the harvester opens the browser and waits for it.

use super::authority::{CLIENT, Page, SECRET, Server};
use super::bus::{UNLOCK, on_a_bus};
use super::dovecot::{Dovecot, USER};
use super::harvester::Harvester;
use closeknit_core::app::Answers;
use closeknit_core::model::Timestamp;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The servers, and a harvester whose browser is a program of the test's.
struct Desk {
    folder: tempfile::TempDir,
    authority: Server,
    server: Dovecot,
}

impl Desk {
    fn new() -> Self {
        let authority = Server::start();
        let server = Dovecot::with(&authority.dovecot("xoauth2"));
        let folder = tempfile::tempdir().unwrap();
        let trusted = [authority.root(), server.certificate()].concat();
        std::fs::write(folder.path().join("trusted.pem"), trusted).unwrap();
        Self {
            folder,
            authority,
            server,
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts the harvester; `browser` is a shell script that is handed the page, or empty where there is no browser.
    fn harvester(&self, browser: &str) -> Harvester {
        let programs = self.folder.path().join("programs");
        std::fs::create_dir(&programs).unwrap();
        let program = programs.join("xdg-open");
        let script = match browser {
            "" => "#!/bin/sh\nexit 3\n".to_owned(),
            browser => format!("#!/bin/sh\nunset SSL_CERT_FILE\n{browser}\n"),
        };
        std::fs::write(&program, script).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_closeknit"));
        let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
        command
            .env("PATH", path)
            .env("CLOSEKNIT_TEST_AUTHORITY", self.authority.plays_google())
            .env("SSL_CERT_FILE", self.folder.path().join("trusted.pem"));
        Harvester::run(&mut command, &self.data())
    }

    /// A browser whose user allows everything.
    fn curl(&self) -> String {
        format!(
            "exec curl -sS -L --max-time 30 --cacert '{}' \"$1\"",
            self.authority.root_path().display()
        )
    }

    fn put(&self, number: u32) {
        let message =
            format!("From: kim@ex.org\r\nTo: {USER}\r\nMessage-ID: <{number}@ex.org>\r\n\r\n");
        self.server
            .add("", message.as_bytes(), 1_700_000_000, false);
    }

    fn account(&self) -> Value {
        let port = self.server.tls_port;
        let endpoint =
            json!({"host": "localhost", "port": port, "security": "tls", "username": USER});
        json!({"email": USER, "endpoint": endpoint})
    }

    fn sign_in(&self) -> Value {
        let mut sign_in = self.account();
        sign_in["verb"] = json!("sign_in");
        sign_in["client_id"] = json!(CLIENT);
        sign_in["client_secret"] = json!(SECRET);
        sign_in
    }

    fn add(&self) -> Value {
        let mut add = self.account();
        add["verb"] = json!("add_account");
        add
    }
}

fn stored(data: &Path) -> u64 {
    let answers = Answers::open(data, Timestamp(1_800_000_000), None).unwrap();
    answers.stored().unwrap().messages
}

#[test]
fn an_account_signs_in_with_the_browser_and_goes_on_until_the_permission_ends() {
    on_a_bus(UNLOCK, "oauth::inside_until_the_permission_ends");
}

#[test]
#[ignore = "runs on the session bus that the test above starts"]
fn inside_until_the_permission_ends() {
    let mut desk = Desk::new();
    desk.put(1);
    let mut harvester = desk.harvester(&desk.curl());
    let mut said = Vec::new();
    for (id, ask) in [(1, desk.sign_in()), (2, desk.add())] {
        said.push(harvester.ask(id, &ask));
    }
    let account = said[1]["ok"]["id"].clone();
    said.push(harvester.ask(3, &json!({"verb": "harvest", "id": account})));
    for reply in &said {
        assert!(reply.get("error").is_none(), "{reply}");
    }
    assert_eq!(said[0]["ok"]["messages"], 1);
    assert_eq!(said[1]["ok"]["password_kept"], true);
    assert_eq!(stored(&desk.data()), 1);
    assert_eq!(harvester.wait_for("watched")["up_to_date"], true);

    desk.authority.state().revoke();
    desk.server.restart();
    let lapsed = harvester.wait_for("lapsed");
    assert_eq!(lapsed["problem"]["code"], "browser_needed", "{lapsed}");
    assert!(
        lapsed["problem"]["hint"]
            .as_str()
            .unwrap()
            .contains("browser")
    );
    said.push(lapsed);

    let again = harvester.ask(4, &json!({"verb": "sign_in_again", "id": account}));
    assert_eq!(again, json!({"id": 4, "ok": null}));
    desk.put(2);
    while stored(&desk.data()) < 2 {
        harvester.wait_for("store-changed");
    }
    assert!(!format!("{said:?}").contains("canary"));
    assert_eq!(desk.authority.state().wrong, Vec::<String>::new());
}

#[test]
fn a_user_in_the_browser_holds_nobody_up_and_can_be_called_back() {
    on_a_bus(UNLOCK, "oauth::inside_called_back");
}

#[test]
#[ignore = "runs on the session bus that the test above starts"]
fn inside_called_back() {
    let desk = Desk::new();
    desk.authority.state().page = Page::Keeps;
    let mut harvester = desk.harvester(&desk.curl());
    harvester.send(1, &desk.sign_in());
    let add_me = json!({"verb": "add_me", "address": "ann@work.example"});
    assert_eq!(
        harvester.ask(2, &add_me),
        json!({"id": 2, "ok": 1}),
        "the decision's id"
    );
    harvester.stop(3, 1);
    let mut replies = std::collections::BTreeMap::new();
    while replies.len() < 2 {
        let line = harvester.next_but_progress();
        if let Some(id) = line["id"].as_u64() {
            replies.insert(id, line);
        }
    }
    assert_eq!(replies[&3], json!({"id": 3, "ok": null}));
    assert_eq!(replies[&1]["error"]["code"], "cancelled", "{replies:?}");
    let refused = harvester.ask(4, &desk.add());
    assert_eq!(refused["error"]["code"], "browser_needed", "{refused}");
}

#[test]
fn that_no_browser_opens_is_said() {
    on_a_bus(UNLOCK, "oauth::inside_without_a_browser");
}

#[test]
#[ignore = "runs on the session bus that the test above starts"]
fn inside_without_a_browser() {
    let desk = Desk::new();
    let mut harvester = desk.harvester("");
    let error = &harvester.ask(1, &desk.sign_in())["error"];
    assert_eq!(error["message"], "No browser could be opened", "{error}");
    assert!(
        error["reason"].as_str().unwrap().contains("exit status: 3"),
        "{error}"
    );
    assert!(
        error["hint"]
            .as_str()
            .unwrap()
            .contains("account add --oauth"),
        "{error}"
    );
}
