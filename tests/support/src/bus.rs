//! A session bus of a test's own, with a real GNOME Keyring on it or without.

use std::process::Command;

/// Runs an ignored test of this program, by its name, on a session bus of its own and in a home of its own, after the
/// shell has done what `before` says.
pub fn on_a_bus(before: &str, test: &str) {
    let home = tempfile::tempdir().unwrap();
    let script = format!("{before} exec \"$0\" --exact {test} --ignored --nocapture");
    // A bus that starts nothing by itself.
    let config = home.path().join("bus.conf");
    std::fs::write(&config, BUS).unwrap();
    let out = Command::new("dbus-run-session")
        .arg("--config-file")
        .arg(&config)
        .args(["--", "sh", "-c", &script])
        .arg(std::env::current_exe().unwrap())
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env("XDG_DATA_HOME", home.path())
        .env_remove("DISPLAY")
        .output()
        .expect("dbus-run-session is not installed; `./x test` installs it (Debian: dbus-daemon)");
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr)
    );
    assert!(out.status.success() && said.contains("1 passed"), "{said}");
}

const BUS: &str = r#"<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;

/// Puts an unlocked keyring on the bus.
pub const UNLOCK: &str = "command -v gnome-keyring-daemon >/dev/null || { echo 'gnome-keyring is not installed; \
    `./x test` installs it'; exit 1; }; \
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && \
    for try in $(seq 200); do dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1 && break; sleep 0.05; done &&";
