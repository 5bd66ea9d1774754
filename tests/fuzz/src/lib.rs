//! The laws of hexapla, each as a function of arbitrary bytes that panics where the law breaks.
//!
//! The targets in `targets/` hand them to libFuzzer; `tests/seeds.rs` runs them over seeds and small
//! changes of those on every test run, without a fuzzer. Input is read as UTF-8 with a replacement
//! for what is none, since what is no UTF-8 never gets past hexapla-repo. A byte `FF`, which no text
//! has, parts an input that stands for several texts.
#![forbid(unsafe_code)]

mod align;
mod catalog;
mod config;
mod fluent;
mod formats;
mod front_matter;
mod input;
mod markdown;

pub use align::check_align_laws;
pub use catalog::check_catalog_roundtrip;
pub use config::check_config;
pub use fluent::check_fluent_guard;
pub use formats::{check_dialects, check_fluent, check_html, check_json, check_text, check_yaml};
pub use front_matter::check_front_matter;
pub use markdown::{check_markdown_identity, check_markdown_structure};
