//! A few bytes a megabyte long: what takes longer than a linear reading does runs into the fuzzer's time limit.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Some((way, megabyte)) = closeknit_core::inside::repeated::repeated(input) {
        closeknit_core::inside::header::fuzzed::megabyte(way, &megabyte);
        closeknit_core::inside::harvest::fuzzed::megabyte(way, &megabyte);
    }
});
