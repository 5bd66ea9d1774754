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

mod active;
mod addresses;
mod build;
mod build_atomic;
mod build_bundles;
mod build_presets;
mod build_watch;
mod bundle_forms;
mod bundle_lent;
mod configuration;
mod damage;
mod dashboard;
mod dead_links;
mod diff;
mod diff_forms;
mod edit;
mod extract;
mod forbidden;
mod golden;
mod handed_on;
mod harness;
mod history;
mod init;
mod lang;
mod languages;
mod links;
mod merge;
mod messages;
mod mozilla;
mod notes;
mod obstacles;
mod outdated;
mod output_folder;
mod patch;
mod patch_left;
mod payloads;
mod plural_forms;
mod preset_addresses;
mod preview;
mod refused;
mod renamed;
mod settle;
mod settle_each;
mod site;
mod site_days;
mod site_html;
mod site_kept;
mod site_pseudo;
mod site_raw;
mod site_text;
mod site_theme;
mod status;
mod status_forms;
mod status_gates;
mod status_shown;
mod strings;
mod sync;
mod told;
mod trend;
mod typing;
mod watch;
mod watching;
mod workflows;
