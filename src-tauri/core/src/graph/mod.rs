//! Introductions over ties seen and inferred; clusters, and who leads to them. Pure.
//!
//! A [`Network`] holds the user's ties and the ties between others as a directed graph. Ways of up to three hops are
//! enumerated completely, from both ends: the user's ties from the one, who knows the target from the other.

mod bridges;
mod clusters;
mod layout;
mod network;
mod way;

pub use bridges::{Bridge, Broker, bridges, brokers};
pub use clusters::{Clusters, clusters, know};
pub use layout::layout;
pub use network::Network;
pub use way::{Step, Way};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod weak_tests;
