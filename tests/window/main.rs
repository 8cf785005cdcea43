//! The real window, driven from outside by WebDriver: tauri-driver, WebKitWebDriver, a display of its own.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod desk;
#[path = "../servers/dovecot.rs"]
mod dovecot;
mod driver;
mod exits;
mod screens;
mod session;
mod story;
