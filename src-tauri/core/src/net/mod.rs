//! The one door to the network: allowed hosts, TLS policy, time limits, byte counts.
//!
//! [`Door::connect`] is the only place that opens a connection. It reaches allowed hosts alone, hands out nothing that is
//! not protected as the endpoint asks, and gives every connection a watchdog that cuts it off when nothing moves.
//! [`Door::ask`] asks a web server through it, and [`Loopback`] is where the user's own browser comes back to.

mod certificate;
mod dns;
mod door;
mod error;
mod fault;
mod https;
mod loopback;
mod problem;
mod starttls;
mod stream;
mod tls;
mod watchdog;

pub use dns::{Asked, Record, RecordKind, Resolver, is_host_name};
pub use door::{Door, NetLimits};
pub use error::NetError;
pub use fault::{BadAnswer, Broken, NoProtection, NoRecords, NotImap, Tampering};
pub use https::{Question, WebAnswer};
pub use loopback::{Heard, Loopback};
pub use stream::{Stream, Traffic};
pub use tls::Trust;
