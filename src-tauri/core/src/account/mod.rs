//! Accounts: where providers have their servers, and the password in the system's keyring.
//!
//! Whether a sign-in works is found out by `harvest::check`: it takes a connection.

mod keyring;
pub mod oauth;
mod provider;

pub use keyring::{Keyring, KeyringError};
pub use provider::{Passwords, Provider, find, suggest};
