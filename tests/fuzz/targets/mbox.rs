//! An mbox file.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| closeknit_core::inside::import::fuzzed::mbox(input));
