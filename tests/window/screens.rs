//! Every screen draws something, light and dark, from the made-up mailbox. README's pictures are made here.

use crate::desk::wait_until;
use crate::driver::Driver;
use crate::session::{Colours, Session};
use closeknit_core::inside::import::demo::PROMISES;
use rstest::rstest;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// The moment of the made-up mailbox, so that pictures stay the same.
const AS_OF: &str = "2026-11-01T12:00:00Z";

/// Where each screen is, and what it shows once it has its answers.
const SCREENS: [(&str, &str); 8] = [
    ("week", "main li a.name"),
    ("people", "main [role=row] .who"),
    ("introductions", "main h1"),
    ("fading", "main td a"),
    ("mail", "main svg"),
    ("report", "main iframe"),
    ("privacy", "main dl"),
    ("settings", "main .mine li"),
];

#[rstest]
#[case::light(Colours::Light, "light")]
#[case::dark(Colours::Dark, "dark")]
fn every_screen_draws_the_made_up_mailbox(#[case] colours: Colours, #[case] name: &str) {
    let programs = tempfile::tempdir().unwrap();
    let session = Session::open(colours, |start| {
        start.env("PATH", mail_program(programs.path()));
        let folder = start.desk.folder("demo");
        [
            "--data-dir",
            folder.to_str().unwrap(),
            "--as-of",
            AS_OF,
            "demo",
        ]
        .map(str::to_owned)
        .to_vec()
    });
    let window = &session.window;
    let save = |screen: &str| save_screenshot(&format!("{screen}-{name}"), &window.screenshot());
    for (screen, css) in SCREENS {
        go(window, &format!("#/{screen}"));
        window.wait_for(&format!("nav a[href='#/{screen}'][aria-current=page]"), "");
        window.wait_for(css, "");
        window.wait_until(
            "every answer to be there",
            "document.querySelector('main .waiting') === null",
            json!([]),
        );
        if screen == "report" {
            let preview = window.wait_for(css, "");
            let title = window.text_in_frame(&preview, "h1");
            assert!(!title.is_empty(), "the preview shows the report");
        }
        save(screen);
    }

    let fading = window.ask("fading", json!({"limit": 1}));
    let missed = window.ask("person", json!({"id": fading[0]["id"]}));
    let person = &missed["person"];
    go(window, &format!("#/person/{}", person["id"]));
    window.wait_for("h1", person["name"].as_str().unwrap());
    window.wait_for("main svg", "");
    save("person");

    let promised = PROMISES.introductions[0];
    let found = window.ask("find", json!({"text": promised.target}));
    go(
        window,
        &format!("#/introductions/{}", found["people"][0]["id"]),
    );
    window.wait_for("h2", found["people"][0]["name"].as_str().unwrap());
    window.wait_for(".ways .way", "");
    save("introduction");

    window.wait_for(".way button", "Draft the mails").click();
    let draft = window.wait_for(".draft article", "").text();
    assert!(
        draft.contains("Could you introduce me to"),
        "the ask is drafted: {draft}"
    );
    window.run(
        "document.querySelector('.draft').scrollIntoView();",
        json!([]),
    );
    save("draft");
    window.wait_for(".draft button", "Copy the text").click();
    window.wait_for(".draft [role=status]", "Copied.");
    window.field("Who are you").press("I keep bees");
    window.wait_for(".draft article", "I keep bees.");
    window
        .wait_for(".draft button", "Open in your mail program")
        .click();
    window.wait_for(".draft [role=status]", "ready for you to send");
    let opened = std::fs::read_to_string(programs.path().join("opened")).unwrap();
    assert!(
        opened.starts_with("mailto:") && opened.contains("I%20keep%20bees"),
        "{opened}"
    );
    let way = window.ask(
        "introduce",
        json!({"id": found["people"][0]["id"], "hops": 3, "limit": 1}),
    );
    let file = programs.path().join("ask.eml");
    window.ask(
        "save_draft",
        json!({
            "id": found["people"][0]["id"],
            "through": way["introductions"][0]["hops"][0]["id"],
            "words": {"ask": "", "about": "I keep bees"},
            "part": "ask",
            "path": file,
        }),
    );
    let saved = std::fs::read_to_string(file).unwrap();
    assert!(saved.contains("X-Unsent: 1\r\n"), "{saved}");

    go(window, "#/reviving");
    window.wait_for("nav a[href='#/fading'][aria-current=page]", "");
    window.wait_for("main table td a", "");
    save("reviving");

    go(window, &format!("#/messages/{}/sent", person["id"]));
    window.wait_for("h1", person["name"].as_str().unwrap());
    window.wait_for("a[aria-current=true]", &person["sent"].to_string());
    save("messages");
}

/// Puts what opens links before everything else there is: it notes the link. Returns where programs are then.
fn mail_program(folder: &Path) -> OsString {
    let program = folder.join("xdg-open");
    let opened = folder.join("opened");
    let script = format!("#!/bin/sh\nprintf '%s' \"$1\" >'{}'\n", opened.display());
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut path = folder.as_os_str().to_owned();
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    path
}

/// Shows another screen.
fn go(window: &Driver, to: &str) {
    window.run("location.hash = args[0];", json!([to]));
}

/// Writes a picture to `target/screenshots`.
fn save_screenshot(name: &str, png: &[u8]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("screenshots");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
}

#[test]
fn a_theme_outlives_the_window_and_who_is_who_can_be_decided_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        Session::open(Colours::Light, |_| {
            let data = folder.path().to_str().unwrap();
            ["--data-dir", data, "--as-of", AS_OF, "demo"]
                .map(str::to_owned)
                .to_vec()
        })
    };
    let session = open();
    let window = &session.window;
    go(window, "#/settings");
    window.wait_for("label", "Dark").click();
    window.wait_for("html[data-theme=dark] nav", "");
    wait_until("the theme is kept", || {
        window.ask("status", json!({}))["theme"] == "dark"
    });

    let found = window.ask("find", json!({"text": PROMISES.introductions[0].target}));
    let id = &found["people"][0]["id"];
    go(window, &format!("#/person/{id}"));
    window.wait_for("main select", "A mailing list");
    window.run(
        "const choice = document.querySelector('main select');
         choice.value = 'list';
         choice.dispatchEvent(new Event('change', {bubbles: true}));",
        json!([]),
    );
    window.wait_for(".decided", "Marked as a mailing list");
    assert_eq!(
        window.ask("person", json!({"id": id}))["person"]["kind"],
        "list"
    );
    window.wait_for(".decided button", "Undo").click();
    window.wait_until(
        "the note to go",
        "document.querySelector('.decided') === null",
        json!([]),
    );
    assert_eq!(
        window.ask("person", json!({"id": id}))["person"]["kind"],
        "person"
    );

    let addresses = |id: &Value| {
        let person = window.ask("person", json!({"id": id}));
        person["person"]["addresses"].as_array().unwrap().len()
    };
    let several = window.ask("find", json!({"text": "Tomasz Wierzba"}))["people"][0].take();
    let all = addresses(&several["id"]);
    assert!(all > 1, "{several}");
    go(window, &format!("#/person/{}", several["id"]));
    window.wait_for("h1", "Tomasz Wierzba");
    window.wait_for(".addresses button", "Not theirs").click();
    window.wait_for(".decided", "Split off");
    let kept = window.wait_for("h1 bdi", "").text();
    let left = window.ask("find", json!({"text": "Tomasz Wierzba"}));
    let [one, other] = [&left["people"][0]["id"], &left["people"][1]["id"]];
    assert_eq!(addresses(one) + addresses(other), all, "{kept}: {left}");
    let merged = window.ask("merge", json!({"one": one, "other": other}));
    assert_eq!(addresses(&merged["person"]), all, "the two are one again");
    window.ask("undo", json!({"decision": merged["decision"]}));
    window.wait_for(".decided button", "Undo").click();
    window.wait_until(
        "the note to go",
        "document.querySelector('.decided') === null",
        json!([]),
    );
    assert_eq!(addresses(&several["id"]), all, "as it was at first");
    drop(session);

    let session = open();
    session.window.wait_for("html[data-theme=dark] nav", "");
}
