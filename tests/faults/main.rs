//! Harvests that are cut off and killed, at every step and at random: whatever happens on the way, nothing that was
//! acknowledged is lost, and the next harvest ends where an uninterrupted one does.
//!
//! A share of it runs with the other tests; `./x faults` runs all.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod cut;
mod kill;
mod manner;
mod pieces;
mod post;
mod program;
mod relay;
mod runs;
mod secured;
mod situations;
mod stage;
mod weather;

use closeknit_test_support::{dovecot, ledger};
