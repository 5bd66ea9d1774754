//! `cargo xtask test`: everything that a change has to pass, in one command.
//!
//! A failing step does not stop the next one; what failed and what was skipped stands at the end.

mod deny;
mod fuzz;
mod node;
mod suite;

use std::{path::Path, time::Instant};

use crate::{program::Program, readme, tidy, tree};

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It held.
    Passed,
    /// It did not; its output says why.
    Failed,
    /// It held as far as it could be tried, and this could not.
    Skipped(String),
}

impl Ending {
    fn of(passed: bool) -> Self {
        if passed { Self::Passed } else { Self::Failed }
    }

    /// Both together: a failure beats a skip, a skip beats a pass.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Failed, _) | (_, Self::Failed) => Self::Failed,
            (Self::Skipped(one), Self::Skipped(other)) => Self::Skipped(format!("{one}; {other}")),
            (Self::Skipped(why), Self::Passed) | (Self::Passed, Self::Skipped(why)) => {
                Self::Skipped(why)
            }
            (Self::Passed, Self::Passed) => Self::Passed,
        }
    }
}

type Step = (&'static str, fn(&Path) -> Result<Ending, String>);

/// In order: what is cheap and often wrong comes first.
const STEPS: &[Step] = &[
    ("formatting", formatting),
    ("tidy", |_| tidy::run().map(Ending::of)),
    ("clippy", clippy),
    ("tests", suite::run),
    ("the dashboard in a browser", node::dashboard),
    ("the site in a browser", node::site),
    ("bundles in JavaScript", node::bundles),
    ("documentation tests", documentation_tests),
    ("documentation", documentation),
    ("fuzz targets", fuzz::run),
    ("commands of the README", |_| {
        readme::run(readme::Mode::Compare).map(Ending::of)
    }),
    ("licences, sources and advisories", deny::run),
];

/// Runs all steps with a word in their names; whether none failed.
pub(crate) fn run(word: &str) -> Result<bool, String> {
    let root = tree::root();
    let mut endings = Vec::new();
    let wanted: Vec<&Step> = STEPS
        .iter()
        .filter(|(name, _)| name.contains(word))
        .collect();
    if wanted.is_empty() {
        let names: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
        return Err(format!(
            "no step has `{word}` in its name: {}",
            names.join(", ")
        ));
    }
    for (name, step) in wanted {
        println!("\n=== {name} ===");
        let start = Instant::now();
        let ending = step(&root).unwrap_or_else(|why| {
            eprintln!("xtask: {why}");
            Ending::Failed
        });
        println!(
            "--- {name}: {} in {:.1} s",
            said(&ending),
            start.elapsed().as_secs_f64()
        );
        endings.push((*name, ending));
    }
    println!("\n{}", summary(&endings));
    Ok(endings.iter().all(|(_, ending)| *ending != Ending::Failed))
}

fn said(ending: &Ending) -> String {
    match ending {
        Ending::Passed => "passed".to_owned(),
        Ending::Failed => "FAILED".to_owned(),
        Ending::Skipped(why) => format!("SKIPPED in part: {why}"),
    }
}

/// One line for each step that did not simply pass, and the totals.
fn summary(endings: &[(&str, Ending)]) -> String {
    let mut lines = vec!["=== summary ===".to_owned()];
    for (name, ending) in endings {
        match ending {
            Ending::Passed => {}
            Ending::Failed => lines.push(format!("FAILED  {name}")),
            Ending::Skipped(why) => lines.push(format!("SKIPPED {name}: {why}")),
        }
    }
    let count =
        |wanted: fn(&Ending) -> bool| endings.iter().filter(|(_, ending)| wanted(ending)).count();
    let failed = count(|ending| *ending == Ending::Failed);
    let skipped = count(|ending| matches!(ending, Ending::Skipped(_)));
    let passed = endings.len() - failed - skipped;
    lines.push(format!(
        "steps: {passed} passed, {failed} failed, {skipped} skipped"
    ));
    lines.join("\n")
}

fn formatting(root: &Path) -> Result<Ending, String> {
    if !Program::cargo().line("fmt --version").answers() {
        let why = "rustfmt is not there: `rustup component add rustfmt`";
        return Ok(Ending::Skipped(why.to_owned()));
    }
    let ours = Program::cargo()
        .line("fmt --all --check")
        .inside(root)
        .passes()?;
    let fuzz = Program::cargo()
        .line("fmt --check")
        .inside(&root.join(fuzz::FOLDER))
        .passes()?;
    Ok(Ending::of(ours && fuzz))
}

fn clippy(root: &Path) -> Result<Ending, String> {
    if !Program::cargo().line("clippy --version").answers() {
        let why = "clippy is not there: `rustup component add clippy`";
        return Ok(Ending::Skipped(why.to_owned()));
    }
    Program::cargo()
        .line("clippy --workspace --all-targets --locked --keep-going -- -D warnings")
        .inside(root)
        .passes()
        .map(Ending::of)
}

fn documentation_tests(root: &Path) -> Result<Ending, String> {
    Program::cargo()
        .line("test --doc --workspace --locked --no-fail-fast --quiet")
        .inside(root)
        .passes()
        .map(Ending::of)
}

fn documentation(root: &Path) -> Result<Ending, String> {
    Program::cargo()
        .line("doc --no-deps --workspace --lib --locked")
        .with("RUSTDOCFLAGS", "-D warnings")
        .inside(root)
        .passes()
        .map(Ending::of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_beats_a_skip_and_a_skip_beats_a_pass() {
        let skipped = || Ending::Skipped("no network".to_owned());
        assert_eq!(skipped().and(Ending::Failed), Ending::Failed);
        assert_eq!(Ending::Passed.and(skipped()), skipped());
        assert_eq!(Ending::Passed.and(Ending::Passed), Ending::Passed);
    }

    #[test]
    fn the_summary_names_what_failed_and_why_something_was_skipped() {
        let endings = [
            ("clippy", Ending::Failed),
            ("tests", Ending::Passed),
            ("fuzz", Ending::Skipped("no C++ compiler".to_owned())),
        ];
        assert_eq!(
            summary(&endings),
            "=== summary ===\nFAILED  clippy\nSKIPPED fuzz: no C++ compiler\n\
             steps: 1 passed, 1 failed, 1 skipped"
        );
    }
}
