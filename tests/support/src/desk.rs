//! A desk to put a window on: a display (its picture in `framebuffer`, as an X window dump), a session bus and a keyring of its own, all gone with the value.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long anything may take that is waited for; generous, since test machines are busy.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// Waits until `condition` holds, looked at again and again since nothing outside tells of it.
pub fn wait_until(what: &str, mut condition: impl FnMut() -> bool) {
    let began = Instant::now();
    while !condition() {
        assert!(began.elapsed() < PATIENCE, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A display, a session bus, a keyring and a home folder.
pub struct Desk {
    home: TempDir,
    display: String,
    bus: String,
    running: Vec<Child>,
}

impl Desk {
    /// Sets everything up; returns once it all answers.
    pub fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("run")).unwrap();
        let mut desk = Self {
            home,
            display: String::new(),
            bus: String::new(),
            running: Vec::new(),
        };
        let framebuffer = desk.folder("framebuffer");
        let mut display = command("Xvfb");
        display.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1000x24",
            "-nolisten",
            "tcp",
        ]);
        display.arg("-fbdir").arg(framebuffer);
        desk.display = format!(":{}", desk.run_until_first_line(display));
        let mut bus = desk.command("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]);
        desk.bus = desk.run_until_first_line(bus);
        desk.unlock_keyring();
        desk
    }

    /// Returns a command that knows this desk and nothing of the real one.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = command(program);
        command
            .env("HOME", self.home.path())
            .env("XDG_RUNTIME_DIR", self.home.path().join("run"))
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1");
        for other in [
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "WAYLAND_DISPLAY",
            "XAUTHORITY",
        ] {
            command.env_remove(other);
        }
        command
    }

    /// Makes a folder on this desk and returns its path.
    pub fn folder(&self, name: &str) -> PathBuf {
        let folder = self.home.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// Starts a program that says on its first line that it is ready, and returns that line.
    pub fn run_until_first_line(&mut self, mut command: Command) -> String {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap_or_else(|error| {
            panic!("{name}: {error} (the window tests need xvfb, dbus, gnome-keyring and webkit2gtk-driver)")
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        self.running.push(child);
        assert!(!line.is_empty(), "{name} ended at once");
        line.trim().to_owned()
    }

    /// Keeps a program running as long as the desk stands.
    pub fn keep(&mut self, child: Child) {
        self.running.push(child);
    }

    fn unlock_keyring(&mut self) {
        let mut keyring = self.command("gnome-keyring-daemon");
        keyring.args(["--foreground", "--unlock", "--components=secrets"]);
        let mut child = keyring
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"a made-up password")
            .unwrap();
        self.running.push(child);
        let mut wait = self.command("gdbus");
        wait.args([
            "wait",
            "--session",
            "--timeout",
            "60",
            "org.freedesktop.secrets",
        ]);
        assert!(
            wait.status().unwrap().success(),
            "the keyring never came onto the bus"
        );
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        for child in self.running.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Returns a command whose complaints go where the test's own go only if asked for.
fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    if std::env::var_os("CLOSEKNIT_TEST_VERBOSE").is_none() {
        command.stderr(Stdio::null());
    }
    command
}
