//! What a server sends, as it comes.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| closeknit_core::inside::harvest::fuzzed::tokenizer(input));
