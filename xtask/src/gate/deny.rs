//! The step that asks cargo-deny: licences, banned and doubled crates, sources, advisories.

use std::path::{Path, PathBuf};

use super::Ending;
use crate::program::Program;

/// The version that is installed where there is none.
const VERSION: &str = "cargo-deny@0.20.2";

/// Runs cargo-deny, after installing it where that is possible.
pub(super) fn run(root: &Path) -> Result<Ending, String> {
    let Some(deny) = find_or_install(root) else {
        let why = "cargo-deny is not there and could not be installed".to_owned();
        return Ok(Ending::Skipped(why));
    };
    let always = "--locked check --hide-inclusion-graph bans licenses sources";
    let passed = Program::new(&deny).line(always).inside(root).passes()?;
    Ok(Ending::of(passed).and(advisories(root, &deny)?))
}

fn advisories(root: &Path, deny: &Path) -> Result<Ending, String> {
    if !has_database() {
        let why = "advisories: their database is not on this machine (`cargo deny fetch` gets it)";
        return Ok(Ending::Skipped(why.to_owned()));
    }
    Program::new(deny)
        .line("--locked --offline check advisories")
        .inside(root)
        .passes()
        .map(Ending::of)
}

/// Whether a database of advisories was fetched before.
fn has_database() -> bool {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = std::env::home_dir().map(|home| home.join(".cargo"));
    let folder = home.or(usual).map(|home| home.join("advisory-dbs"));
    let entries = folder.and_then(|folder| std::fs::read_dir(folder).ok());
    let mut folders = entries.into_iter().flatten().flatten();
    folders.any(|entry| entry.path().is_dir())
}

/// cargo-deny: the one on the path, or ours in `target/tools`, built now if need be.
///
/// A debug build is as good for this and takes a fraction of the time.
fn find_or_install(root: &Path) -> Option<PathBuf> {
    let on_path = PathBuf::from("cargo-deny");
    let tools = root.join("target/tools");
    let ours = tools
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let answers = |path: &Path| Program::new(path).line("--version").answers();
    for candidate in [on_path, ours.clone()] {
        if answers(&candidate) {
            return Some(candidate);
        }
    }
    println!("installing {VERSION} into target/tools, once (about a minute or two)");
    let installed = Program::cargo()
        .line("install --quiet --locked --debug")
        .args(&[VERSION, "--root", &tools.to_string_lossy()])
        .with("CARGO_TARGET_DIR", tools.join("build"))
        .with("CARGO_PROFILE_DEV_DEBUG", "false")
        .inside(root)
        .passes();
    let works = matches!(installed, Ok(true)) && answers(&ours);
    works.then_some(ours)
}
