//! The figures of `cargo xtask measure align`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a measuring tool"
)]

#[path = "../../tests/support/mod.rs"]
mod support;

use support::versions::{edits, pages, pairs, sample};

fn main() {
    let mode = std::env::args().nth(1).unwrap_or_default();
    if mode == "sample" {
        let pages = pages();
        let edits = edits(&pairs(&pages));
        eprintln!("{} edits", edits.len());
        for edit in sample(&edits) {
            let flat = |text: &str| {
                text.replace('\\', "\\\\")
                    .replace('\n', "\\n")
                    .replace('\t', "\\t")
            };
            println!(
                "{}\t{}\t{:016x}\t{:016x}\t{}\t{}",
                edit.set,
                edit.path,
                support::hash(&edit.old),
                support::hash(&edit.new),
                flat(&edit.old),
                flat(&edit.new)
            );
        }
    }
}
