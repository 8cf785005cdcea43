//! An mbox file.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| closeknit_core::import::fuzzed::mbox(input));
