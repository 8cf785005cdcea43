//! Introductions over ties seen and inferred. Pure.
//!
//! A [`Network`] holds the user's ties and the ties between others as a directed graph. Ways of up to three hops are
//! enumerated completely, from both ends: the user's ties from the one, who knows the target from the other.

mod network;
mod way;

pub use network::Network;
pub use way::{Step, Way};

#[cfg(test)]
mod tests;
