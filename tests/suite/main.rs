//! The program as its users meet it: one module for each verb, over temporary projects.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "tests write files, run the program and fail loudly"
)]

mod build;
mod configuration;
mod damage;
mod edit;
mod extract;
mod golden;
mod harness;
mod init;
mod languages;
mod messages;
mod settle;
mod status;
mod sync;
mod typing;
