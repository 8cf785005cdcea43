//! Every screen draws something, light and dark, from the made-up mailbox. README's pictures are made here.

use crate::driver::Driver;
use crate::session::{Colours, Session};
use rstest::rstest;
use serde_json::{Value, json};
use std::path::Path;

/// The moment of the made-up mailbox, so that pictures stay the same.
const AS_OF: &str = "2026-11-01T12:00:00Z";

/// Where each screen is, and what it shows once it has its answers.
const SCREENS: [(&str, &str); 7] = [
    ("people", "main [role=row] a"),
    ("introductions", "main h1"),
    ("fading", "main a.name, main a"),
    ("mail", "main svg"),
    ("report", "main iframe"),
    ("privacy", "main h2"),
    ("settings", "main h2"),
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

    let target = somebody_to_meet(window);
    go(window, &format!("#/introductions/{}", target["id"]));
    window.wait_for("h2", target["name"].as_str().unwrap());
    window.wait_for(".ways li", "");
    save("introduction");
}

/// Shows another screen.
fn go(window: &Driver, to: &str) {
    window.run("location.hash = args[0];", json!([to]));
}

/// Returns somebody to whom there are several ways, of those never met.
fn somebody_to_meet(window: &Driver) -> Value {
    let strangers = window.run(
        "const ask = window.__TAURI_INTERNALS__.invoke;
         for (const text of 'aeioubcdfghklmnprst') {
           const {people} = await ask('find', {text});
           for (const person of people.filter(({strength}) => strength === null)) {
             const {introductions} = await ask('introduce', {id: person.id, hops: 3, limit: 3});
             if (introductions.length > 1) return person;
           }
         }
         return null;",
        json!([]),
    );
    assert!(
        strangers.is_object(),
        "the made-up mailbox has somebody to be introduced to"
    );
    strangers
}

/// Writes a picture to `target/screenshots`.
fn save_screenshot(name: &str, png: &[u8]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("screenshots");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
}
