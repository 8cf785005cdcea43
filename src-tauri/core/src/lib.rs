//! Closeknit's core: mail headers in, ties and introductions out. It knows neither Tauri nor a terminal, and no clock.
//!
//! Floors; imports run downwards, siblings on a floor never import each other (`tests/floors.rs` holds it):
//!
//! | floor | modules |
//! |---|---|
//! | 3 | `app`: use cases |
//! | 2 | `harvest`, `account`, `import`, `report` |
//! | 1 | `header`, `identity`, `tie`, `graph`, `text` (pure); `store` (the only SQL); `net` (the one door to the network) |
//! | 0 | `model`: no I/O, no clock |
//!
//! A message's way: server → `harvest` → raw header bytes → `header` → [`model::Envelope`] → `store` → `identity` →
//! people → `tie` → strengths → `store` → `graph` → `app` answers.

pub mod account;
pub mod app;
pub mod graph;
pub mod harvest;
pub mod header;
pub mod identity;
pub mod import;
pub mod model;
pub mod net;
#[cfg(any(test, fuzzing))]
pub mod repeated;
pub mod report;
#[cfg(test)]
mod seeds;
pub mod store;
pub mod text;
pub mod tie;
