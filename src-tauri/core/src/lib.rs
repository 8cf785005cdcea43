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
//! `app`, `model` and `text` are the face: shells reach nothing else. Tests, benchmarks and fuzzers go in by `inside`, which
//! is there only with the feature of that name, so that the compiler sees what is dead without it.
//!
//! A message's way: server → `harvest` → raw header bytes → `header` → [`model::Envelope`] → `store` → `identity` →
//! people → `tie` → strengths → `store` → `graph` → `app` answers.

#![cfg_attr(
    not(feature = "inside"),
    allow(
        unreachable_pub,
        unused_imports,
        reason = "what `inside` alone reaches"
    )
)]

mod account;
pub mod app;
mod graph;
mod harvest;
mod header;
mod identity;
mod import;
pub mod model;
mod net;
#[cfg(any(test, fuzzing))]
mod repeated;
mod report;
#[cfg(test)]
mod seeds;
mod store;
pub mod text;
mod tie;

/// The way in for tests, benchmarks and fuzzers: no part of the face, and not in the program that people get.
#[cfg(feature = "inside")]
pub mod inside {
    macro_rules! opened {
        ($($module:ident)*) => {
            $(
                #[doc = concat!("What `", stringify!($module), "` offers the rest of the core.")]
                pub mod $module {
                    pub use crate::$module::*;
                }
            )*
        };
    }

    opened!(account graph harvest header identity import net report store tie);

    #[cfg(any(test, fuzzing))]
    opened!(repeated);
}
