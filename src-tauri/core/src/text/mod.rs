//! What people read, put together in one place. Pure.

pub mod visible;

pub use visible::visible;
