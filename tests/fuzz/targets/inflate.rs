//! What a server sends where both sides compress.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| closeknit_core::inside::harvest::fuzzed::inflate(input));
