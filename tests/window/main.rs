//! The real window, driven from outside by WebDriver: tauri-driver, WebKitWebDriver, a display of its own.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod driver;
mod exits;
mod screens;
mod session;
mod story;

use closeknit_test_support::{desk, dovecot};
