//! The command line, by the real binary: what it prints, its exit codes, and that nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod answers;
mod home;
mod problems;
mod story;
