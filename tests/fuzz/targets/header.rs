//! A message's header block.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| closeknit_core::inside::header::fuzzed::header(input));
