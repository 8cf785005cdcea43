//! The command line, by the real binary: what it prints, its exit codes, and that nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod answers;
#[path = "../servers/authority.rs"]
mod authority;
mod bombs;
#[path = "../servers/bus.rs"]
mod bus;
mod deciding;
#[path = "../servers/dovecot.rs"]
mod dovecot;
#[path = "../servers/fake.rs"]
mod fake;
mod finding;
mod harvest;
mod home;
mod identity;
mod ledger;
#[path = "../servers/names.rs"]
mod names;
mod oauth;
mod odd_mail;
mod pinning;
mod problems;
mod prove;
mod pseudo;
mod pseudo_catalogue;
mod real_mail;
mod served;
mod story;
mod three_servers;
#[path = "../servers/unpacked.rs"]
mod unpacked;
#[path = "../servers/web.rs"]
mod web;
