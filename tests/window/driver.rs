//! A WebDriver client: the few commands of the W3C protocol that the stories need, one HTTP request each.

use base64::Engine;
use serde_json::{Value, json};
use std::time::Duration;

/// How long a page may take to show what is waited for; generous, since test machines are busy.
const PATIENCE: Duration = Duration::from_secs(40);

/// The key under which WebDriver hands elements over.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A window driven from outside.
pub(crate) struct Driver {
    agent: ureq::Agent,
    session: String,
}

impl Driver {
    /// Has the WebDriver server at `server` start `application` and takes hold of its window.
    pub(crate) fn start(server: &str, application: &str, args: &[&str]) -> Self {
        let agent = ureq::Agent::new_with_config(
            ureq::Agent::config_builder()
                .http_status_as_error(false)
                .timeout_global(Some(PATIENCE * 2))
                .build(),
        );
        let options = json!({"application": application, "args": args});
        let capabilities = json!({"capabilities": {"alwaysMatch": {
            "browserName": "wry",
            "tauri:options": options,
            "timeouts": {"script": PATIENCE.as_millis() as u64},
        }}});
        let body = post(&agent, &format!("{server}/session"), &capabilities).unwrap();
        let id = body["sessionId"].as_str().unwrap();
        Self {
            session: format!("{server}/session/{id}"),
            agent,
        }
    }

    /// Runs JavaScript in the page; a promise is waited for.
    pub(crate) fn run(&self, script: &str, args: Value) -> Value {
        self.try_run(script, args)
            .unwrap_or_else(|error| panic!("{error}\nin\n{script}"))
    }

    fn try_run(&self, script: &str, args: Value) -> Result<Value, String> {
        let wrapped = format!(
            "const done = arguments[arguments.length - 1]; \
             (async (...args) => {{ {script} }})(...arguments).then((value) => done([true, value]), (error) => done([false, String(error)]));"
        );
        let answer = self.post("/execute/async", &json!({"script": wrapped, "args": args}))?;
        match answer[0] {
            Value::Bool(true) => Ok(answer[1].clone()),
            _ => Err(answer.to_string()),
        }
    }

    /// Waits until `condition`, an expression over `args`, is truthy in the page, and returns its value: looked at
    /// whenever the page changes, never by the clock.
    pub(crate) fn wait_until(&self, what: &str, condition: &str, args: Value) -> Value {
        let script = format!(
            "return await new Promise((found) => {{
               const look = () => {{ const value = ({condition}); if (value) {{ watch.disconnect(); found(value); }} return value; }};
               const watch = new MutationObserver(look);
               watch.observe(document, {{subtree: true, childList: true, attributes: true, characterData: true}});
               look();
             }});"
        );
        self.try_run(&script, args).unwrap_or_else(|error| {
            panic!(
                "waiting for {what}: {error}\nthe page says:\n{}",
                self.text()
            )
        })
    }

    /// Waits for an element that fits the CSS selector and shows `text` (any, if empty), and returns it.
    pub(crate) fn wait_for(&self, css: &str, text: &str) -> Element<'_> {
        let found = self.wait_until(
            &format!("{css} with '{text}'"),
            "[...document.querySelectorAll(args[0])].find((e) => (e.textContent ?? '').includes(args[1]) && e.getClientRects().length > 0 && !e.disabled)",
            json!([css, text]),
        );
        self.element(&found)
    }

    /// Waits for the field that is labelled so, and returns it.
    pub(crate) fn field(&self, label: &str) -> Element<'_> {
        let found = self.wait_until(
            &format!("the field '{label}'"),
            "[...document.querySelectorAll('input, select, textarea')].find((e) => e.getClientRects().length > 0 && \
             (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? '').trim().startsWith(args[0]))",
            json!([label]),
        );
        self.element(&found)
    }

    /// Asks the window's own process, as the page does.
    pub(crate) fn ask(&self, command: &str, args: Value) -> Value {
        self.run(
            "return await window.__TAURI_INTERNALS__.invoke(args[0], args[1]);",
            json!([command, args]),
        )
    }

    /// Returns the text of an element inside a frame of the page.
    pub(crate) fn text_in_frame(&self, frame: &Element<'_>, css: &str) -> String {
        self.post("/frame", &json!({"id": {ELEMENT: frame.id}}))
            .unwrap();
        let found = self
            .post("/element", &json!({"using": "css selector", "value": css}))
            .unwrap();
        let text = self.element(&found).text();
        self.post("/frame", &json!({"id": null})).unwrap();
        text
    }

    fn element(&self, found: &Value) -> Element<'_> {
        let id = found[ELEMENT].as_str().unwrap().to_owned();
        Element { driver: self, id }
    }

    /// Returns what the page shows, as text.
    pub(crate) fn text(&self) -> String {
        let text = self.post(
            "/execute/sync",
            &json!({"script": "return document.body.innerText", "args": []}),
        );
        text.map_or_else(
            |error| error,
            |text| text.as_str().unwrap_or_default().to_owned(),
        )
    }

    /// Returns a picture of the page, as PNG, once what it holds is drawn.
    pub(crate) fn screenshot(&self) -> Vec<u8> {
        self.run(
            "await document.fonts.ready;
             await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));",
            json!([]),
        );
        let encoded = self.get("/screenshot").unwrap();
        base64::engine::general_purpose::STANDARD
            .decode(encoded.as_str().unwrap())
            .unwrap()
    }

    fn get(&self, path: &str) -> Result<Value, String> {
        let response = self.agent.get(format!("{}{path}", self.session)).call();
        read(response)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        post(&self.agent, &format!("{}{path}", self.session), body)
    }
}

impl Drop for Driver {
    /// Closes the window.
    fn drop(&mut self) {
        // Nothing to do about a window that is gone already.
        let _ = self.agent.delete(&self.session).call();
    }
}

/// Something on the page.
pub(crate) struct Element<'a> {
    driver: &'a Driver,
    id: String,
}

impl Element<'_> {
    /// Clicks it, as a mouse would.
    pub(crate) fn click(&self) {
        self.post("click", &json!({}));
    }

    /// Empties it and types into it.
    pub(crate) fn fill(&self, text: &str) {
        self.post("clear", &json!({}));
        self.post("value", &json!({"text": text}));
    }

    /// Presses keys in it.
    pub(crate) fn press(&self, keys: &str) {
        self.post("value", &json!({"text": keys}));
    }

    /// Returns its text.
    pub(crate) fn text(&self) -> String {
        let text = self
            .driver
            .get(&format!("/element/{}/text", self.id))
            .unwrap();
        text.as_str().unwrap_or_default().to_owned()
    }

    fn post(&self, what: &str, body: &Value) {
        let path = format!("/element/{}/{what}", self.id);
        self.driver.post(&path, body).unwrap();
    }
}

fn post(agent: &ureq::Agent, url: &str, body: &Value) -> Result<Value, String> {
    read(
        agent
            .post(url)
            .content_type("application/json")
            .send(body.to_string()),
    )
}

/// Returns the value of a WebDriver answer, or what it says went wrong.
fn read(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, String> {
    let mut response = response.map_err(|error| error.to_string())?;
    let text = response
        .body_mut()
        .with_config()
        .limit(64 * 1024 * 1024)
        .read_to_string()
        .map_err(|error| error.to_string())?;
    let mut body: Value =
        serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
    let value = body["value"].take();
    match value.get("error") {
        Some(error) => Err(format!("{error}: {}", value["message"])),
        None => Ok(value),
    }
}
