//! A window on a desk of its own, with a driver at hand.

use crate::desk::{Desk, wait_until};
use crate::driver::Driver;
use std::ffi::OsString;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

/// A driven window.
pub(crate) struct Session {
    /// The window; gone before the desk it stands on.
    pub(crate) window: Driver,
    #[expect(dead_code, reason = "stands as long as the window")]
    desk: Desk,
}

/// Which colours the system asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A window about to be opened.
pub(crate) struct Start {
    /// Where it will stand.
    pub(crate) desk: Desk,
    environment: Vec<(&'static str, OsString)>,
}

impl Start {
    /// Gives the window a variable of the environment.
    pub(crate) fn env(&mut self, name: &'static str, value: impl Into<OsString>) {
        self.environment.push((name, value.into()));
    }
}

impl Session {
    /// Opens a window; `prepare` returns the words after `closeknit`.
    pub(crate) fn open(colours: Colours, prepare: impl FnOnce(&mut Start) -> Vec<String>) -> Self {
        let mut start = Start {
            desk: Desk::new(),
            environment: Vec::new(),
        };
        if let Colours::Dark = colours {
            start.env("GTK_THEME", "Adwaita:dark");
        }
        let args = prepare(&mut start);
        let Start {
            mut desk,
            environment,
        } = start;
        let (port, native_port) = (free_port(), free_port());
        let mut driver = desk.command(tauri_driver());
        driver
            .args(["--port", &port.to_string()])
            .args(["--native-port", &native_port.to_string()])
            .envs(environment);
        desk.keep(driver.spawn().unwrap_or_else(|error| {
            panic!("tauri-driver: {error} (`./x test` installs it, version 2.1.0)")
        }));
        wait_for_port(port);
        wait_for_port(native_port);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let server = format!("http://127.0.0.1:{port}");
        let window = Driver::start(&server, env!("CARGO_BIN_EXE_closeknit"), &args);
        Self { window, desk }
    }
}

/// Returns where tauri-driver is: where `./x` puts it, else wherever the shell finds it.
fn tauri_driver() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let installed = target.join("tools/bin/tauri-driver");
    if installed.exists() {
        installed
    } else {
        "tauri-driver".into()
    }
}

/// Returns a port that nothing listens on now.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

fn wait_for_port(port: u16) {
    wait_until("a driver listens", || {
        TcpStream::connect(("127.0.0.1", port)).is_ok()
    });
}
