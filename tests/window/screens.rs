//! Every screen draws something, light and dark, from the made-up mailbox. README's pictures are made here.

use crate::desk::wait_until;
use crate::driver::Driver;
use crate::session::{Colours, Session};
use closeknit_core::import::demo::PROMISES;
use rstest::rstest;
use serde_json::json;
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
    let session = Session::open(colours, |start| {
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

    let strongest = window.ask("people", json!({"query": {
        "text": "", "sort": "strength", "kind": null, "label": null, "fading": false, "offset": 0, "limit": 1,
    }}));
    let person = &strongest["people"][0];
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

    go(window, "#/reviving");
    window.wait_for("nav a[href='#/fading'][aria-current=page]", "");
    window.wait_for("main table td a", "");
    save("reviving");

    go(window, &format!("#/messages/{}/sent", person["id"]));
    window.wait_for("h1", "Messages with");
    window.wait_for("[role=status]", &person["sent"].to_string());
    save("messages");
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
    window.wait_for(".decided", "counts as a mailing list now");
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
    drop(session);

    let session = open();
    session.window.wait_for("html[data-theme=dark] nav", "");
}
