//! The step that runs the tests of all crates, and says what they skipped.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::Ending;
use crate::program::Program;

/// How a test says that something it needs is not there.
const MARK: &str = "SKIPPED: ";

/// Runs them with nextest where it is, else with cargo's own runner.
pub(super) fn run(root: &Path) -> Result<Ending, String> {
    let (passed, said) = if Program::cargo().line("nextest --version").answers() {
        with_nextest(root)?
    } else {
        with_cargo(root)?
    };
    let skipped = skips(&said);
    if skipped.is_empty() {
        return Ok(Ending::of(passed));
    }
    for reason in &skipped {
        println!("{MARK}{reason}");
    }
    let reasons = skipped.into_iter().collect::<Vec<_>>().join("; ");
    Ok(Ending::of(passed).and(Ending::Skipped(reasons)))
}

/// Whether they passed, and the report in which nextest keeps what each test printed.
fn with_nextest(root: &Path) -> Result<(bool, String), String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = root.join(target.unwrap_or_else(|| PathBuf::from("target")));
    let report = target.join("nextest/default/junit.xml");
    let _ = fs::remove_file(&report);
    let nextest = Program::cargo().line("nextest run --workspace --locked");
    let passed = nextest.inside(root).passes()?;
    Ok((passed, fs::read_to_string(report).unwrap_or_default()))
}

/// Whether they passed, and what they printed.
fn with_cargo(root: &Path) -> Result<(bool, String), String> {
    println!("cargo-nextest is not there, so the tests run one binary after the other");
    let tests = "test --workspace --locked --no-fail-fast --quiet --lib --bins --tests";
    let cargo = Program::cargo().line(tests).line("-- --show-output");
    let output = cargo.inside(root).capture()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    print!("{said}");
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Ok((output.status.success(), said))
}

/// What tests say they skipped, each reason once.
fn skips(said: &str) -> BTreeSet<String> {
    let reason = |line: &str| Some(unescaped(line.split_once(MARK)?.1.trim()));
    said.lines().filter_map(reason).collect()
}

/// XML text as it was.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_is_told_once_and_readably() {
        let report = "<system-out>running 1 test\nSKIPPED: no corpora, so &quot;x&quot; was not read\n\
                      ok</system-out>\n  SKIPPED: no corpora, so &quot;x&quot; was not read\n";
        let skips = skips(report);
        assert_eq!(Vec::from_iter(skips), ["no corpora, so \"x\" was not read"]);
    }
}
