//! The command line, by the real binary: what it prints, its exit codes, and that nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod answers;
mod bombs;
mod deciding;
#[path = "../servers/dovecot.rs"]
mod dovecot;
#[path = "../servers/fake.rs"]
mod fake;
mod faults;
mod finding;
mod harvest;
mod home;
mod ledger;
#[path = "../servers/names.rs"]
mod names;
mod odd_mail;
mod pinning;
mod post;
mod problems;
mod real_mail;
mod served;
mod situations;
mod story;
mod three_servers;
#[path = "../servers/unpacked.rs"]
mod unpacked;
#[path = "../servers/web.rs"]
mod web;
