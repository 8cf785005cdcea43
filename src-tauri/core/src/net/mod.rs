//! The one door to the network: allowed hosts, TLS policy, time limits, byte counts.
