//! Introductions over ties seen and inferred. Pure.
