//! The command line, by the real binary: what it prints, its exit codes, and that nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod answers;
mod bombs;
mod deciding;
mod finding;
mod handed_over;
mod harvest;
mod home;
mod hostile;
mod identity;
mod log;
mod migrating;
mod oauth;
mod odd_mail;
mod pinning;
mod problems;
mod prove;
mod real_mail;
mod served;
mod story;
mod three_servers;

use closeknit_test_support::{authority, bus, dovecot, fake, ledger, names, unpacked, web};
