//! Closeknit: the one binary.
fn main() {}
