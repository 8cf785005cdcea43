//! The harvester: the child process that holds all network, keyring and writing, and speaks JSON lines.
//!
//! `closeknit harvester` is two small processes: one that works ([`work()`]) and one that starts it again should it die
//! ([`supervise()`]). Whoever started them reads `state` events and sends requests; both end when standard input closes.

mod browser;
mod link;
mod mail_program;
pub(crate) mod protocol;
mod supervise;
mod verbs;
mod watches;
mod worker;

pub(crate) use supervise::supervise;
pub(crate) use worker::work;
