//! A window on a desk of its own, with a driver at hand.

use crate::desk::{Desk, wait_until};
use crate::driver::Driver;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

/// A driven window.
pub(crate) struct Session {
    /// The window; gone before the desk it stands on.
    pub(crate) window: Driver,
    /// The desk.
    pub(crate) desk: Desk,
}

/// Which colours the system asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Session {
    /// Opens a window; `args` are those of `closeknit`.
    pub(crate) fn open(colours: Colours, args: impl FnOnce(&Desk) -> Vec<String>) -> Self {
        let mut desk = Desk::new();
        let args = args(&desk);
        let (port, native_port) = (free_port(), free_port());
        let mut driver = desk.command(tauri_driver());
        driver
            .args(["--port", &port.to_string()])
            .args(["--native-port", &native_port.to_string()]);
        if let Colours::Dark = colours {
            driver.env("GTK_THEME", "Adwaita:dark");
        }
        desk.keep(driver.spawn().unwrap_or_else(|error| {
            panic!("tauri-driver: {error} (install it: cargo install tauri-driver --version 2.1.0 --locked)")
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
