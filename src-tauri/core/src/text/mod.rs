//! What people read, put together in one place. Pure.

pub mod visible;
