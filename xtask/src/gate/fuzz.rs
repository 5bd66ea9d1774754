//! The step that builds the fuzz targets and runs their laws over seeds.

use std::path::Path;

use super::Ending;
use crate::program::Program;

/// Where the fuzz workspace is.
pub(super) const FOLDER: &str = "tests/fuzz";

/// Builds every target and runs every law over its seeds and small changes of them.
///
/// The laws are plain functions, so they run without a fuzzer; the targets round them link libFuzzer,
/// which is C++.
pub(super) fn run(root: &Path) -> Result<Ending, String> {
    let built = match cpp_compiler() {
        Some(_) => cargo(root, "build --locked --bins")
            .passes()
            .map(Ending::of)?,
        None => Ending::Skipped("no C++ compiler, so only the laws were built".to_owned()),
    };
    let laws = "test --locked --no-default-features --tests --quiet";
    let held = cargo(root, laws).passes().map(Ending::of)?;
    Ok(built.and(held))
}

/// Cargo in the fuzz workspace, with the target folder of the whole so that little is built twice.
fn cargo(root: &Path, line: &str) -> Program {
    Program::cargo()
        .line(line)
        .with("CARGO_TARGET_DIR", root.join("target"))
        .inside(&root.join(FOLDER))
}

fn cpp_compiler() -> Option<String> {
    let named = std::env::var("CXX").ok();
    let usual = ["c++", "g++", "clang++"].map(str::to_owned);
    let mut candidates = named.into_iter().chain(usual);
    candidates.find(|name| Program::new(name).line("--version").answers())
}
