//! Accounts: where providers have their servers, how to get in there, and the password in the system's keyring.
//!
//! [`Discovery`] is the only part that asks anybody, and only once the user has agreed.
//! Whether a sign-in works is found out by `harvest::check`: it takes a connection.

mod autoconfig;
mod discover;
mod keyring;
pub mod oauth;
mod page;
mod provider;

pub use discover::{Discovered, Discovery, Question, Search, Source, Step};
pub use keyring::{Keyring, KeyringError, Refusal};
pub use page::{Page, find_page, pages};
pub use provider::{
    Passwords, Provider, SignIns, find, find_by_exchanger, is_vouched_for, suggest,
};
