//! What Closeknit's tests and benchmarks run against: real mail servers and scripted ones, an authorisation server, a
//! name server and a web server of this machine, a session bus with a keyring, a display; and how two stores are compared.
//!
//! It knows nothing of the core. Everything here fails by panicking, since a test that cannot go on may.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::new_without_default,
    reason = "only tests use it, and a test that cannot go on may panic"
)]

pub mod authority;
pub mod bus;
pub mod corpora;
pub mod desk;
pub mod dovecot;
pub mod fake;
pub mod ledger;
pub mod line;
pub mod names;
pub mod unpacked;
pub mod web;
