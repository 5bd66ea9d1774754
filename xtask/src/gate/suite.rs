//! The step that runs the tests of all crates.

use std::path::Path;

use super::Ending;
use crate::program::Program;

/// Runs them with nextest where it is, else with cargo's own runner.
pub(super) fn run(root: &Path) -> Result<Ending, String> {
    if Program::cargo().line("nextest --version").answers() {
        let nextest = Program::cargo().line("nextest run --workspace --locked");
        return nextest.inside(root).passes().map(Ending::of);
    }
    println!("cargo-nextest is not there, so the tests run one binary after the other");
    let plain = "test --workspace --locked --no-fail-fast --quiet --lib --bins --tests";
    let cargo = Program::cargo().line(plain).inside(root);
    cargo.passes().map(Ending::of)
}
