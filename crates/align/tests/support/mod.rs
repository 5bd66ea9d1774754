//! What tests and figures over real pages share: units and inline trees of Markdown, pairs of versions.
//!
//! The real reader lives in a higher tier, so this one is small and follows the parser's events.
#![allow(
    dead_code,
    clippy::string_slice,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    clippy::match_wildcard_for_single_variants,
    missing_docs,
    unreachable_pub,
    reason = "test code over a foreign parser's enums; not every test needs all of it"
)]

pub mod dice;
pub mod inline;
pub mod labels;
pub mod markdown;
pub mod versions;

/// FNV-1a in 64 bits: the same number for a text everywhere and always.
pub fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
