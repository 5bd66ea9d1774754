//! The step that runs the tests of all crates.

use std::path::Path;

use super::Ending;
use crate::program::Program;

/// Runs them with nextest where it is, else with cargo's own runner.
pub(super) fn run(root: &Path) -> Result<Ending, String> {
    if Program::cargo().args(&["nextest", "--version"]).answers() {
        let nextest = ["nextest", "run", "--workspace", "--locked"];
        return Program::cargo()
            .args(&nextest)
            .inside(root)
            .passes()
            .map(Ending::of);
    }
    println!("cargo-nextest is not there, so the tests run one binary after the other");
    let plain = [
        "test",
        "--workspace",
        "--locked",
        "--no-fail-fast",
        "--quiet",
    ];
    let targets = ["--lib", "--bins", "--tests"];
    let cargo = Program::cargo().args(&plain).args(&targets).inside(root);
    cargo.passes().map(Ending::of)
}
