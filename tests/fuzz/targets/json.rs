//! libFuzzer round the law of the same name.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| hexapla_fuzz::check_json(data));
