//! The process that makes changes: it holds all network, keyring and writing, and speaks JSON lines.
//!
//! `closeknit harvester` is two small processes: one that works ([`work()`]) and one that starts it again should it die
//! ([`supervise()`]). Whoever started them reads `state` events and sends requests; both end when standard input closes.
//!
//! Whatever process holds the right to write may have other processes hand their changes over, by a socket in the data
//! folder ([`Holder`]).

mod browser;
#[cfg(unix)]
mod client;
mod executor;
mod holder;
mod lanes;
mod link;
mod mail_program;
pub(crate) mod protocol;
mod requests;
mod run;
#[cfg_attr(not(unix), path = "no_socket.rs")]
mod socket;
mod supervise;
mod watches;
mod worker;
mod writer;

pub(crate) use holder::{Holder, hand_over};
pub(crate) use supervise::supervise;
pub(crate) use watches::{Report, Watching, unheard};
pub(crate) use worker::work;
