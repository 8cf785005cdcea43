//! The one door to the network: allowed hosts, TLS policy, time limits, byte counts.
//!
//! [`Door::connect`] is the only place that opens a socket. It reaches allowed hosts alone, hands out nothing that is
//! not protected as the endpoint asks, and gives every connection a watchdog that cuts it off when nothing moves.

mod door;
mod error;
mod starttls;
mod stream;
mod tls;
mod watchdog;

pub use door::{Door, NetLimits};
pub use error::NetError;
pub use stream::{Stream, Traffic};
pub use tls::Trust;
