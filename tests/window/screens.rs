//! Every screen draws something, light and dark, from the made-up mailbox. README's pictures are made here.

use crate::session::{Colours, Session};
use rstest::rstest;
use serde_json::json;
use std::path::Path;

/// The moment of the made-up mailbox, so that pictures stay the same.
const AS_OF: &str = "2026-11-01T12:00:00Z";

/// Where each screen is, and what it shows once it has its answers.
const SCREENS: [(&str, &str); 7] = [
    ("people", "main [role=row], main li a, main table a"),
    ("introductions", "main h1"),
    ("fading", "main h1"),
    ("mail", "main svg"),
    ("report", "main h1"),
    ("privacy", "main h1"),
    ("settings", "main h1"),
];

#[rstest]
#[case::light(Colours::Light, "light")]
#[case::dark(Colours::Dark, "dark")]
fn every_screen_draws_the_made_up_mailbox(#[case] colours: Colours, #[case] name: &str) {
    let session = Session::open(colours, |desk| {
        let folder = desk.folder("demo");
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
    for (screen, css) in SCREENS {
        window.run("location.hash = args[0];", json!([format!("#/{screen}")]));
        window.wait_for(&format!("nav a[href='#/{screen}'][aria-current=page]"), "");
        window.wait_for(css, "");
        window.wait_until(
            "nothing to be under way",
            "document.querySelector('main [aria-busy=true]') === null",
            json!([]),
        );
        save_screenshot(&format!("{screen}-{name}"), &window.screenshot());
    }
}

/// Writes a picture to `target/screenshots`.
fn save_screenshot(name: &str, png: &[u8]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("screenshots");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
}
