//! The edge as the other crates see it, over folders and repositories on disk.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    reason = "tests lay out files on disk, start programs, say what they skip, and fail loudly"
)]

mod cache;
mod changed;
mod common;
mod config;
mod crash;
mod dialect;
mod discover;
mod escape;
mod history;
mod init;
mod links;
mod lock;
mod mistakes;
mod mistakes_in_sets;
mod mozilla;
mod outputs;
mod read;
mod refused;
mod trees;
mod write;
