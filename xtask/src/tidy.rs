//! `cargo xtask tidy`: the invariants that no compiler checks.
//!
//! Each rule is a function from files to problems, so each is tested on two-line examples.

mod fixtures;
mod graph;
mod links;
mod messages;
mod purity;
mod sources;
mod supply;
mod surface;

use crate::tree::{self, File};

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    path: String,
    line: usize,
    message: String,
    weight: Weight,
}

/// Whether a problem fails the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Error,
    Warning,
}

impl Problem {
    /// A problem on a line of a file.
    fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            message: message.into(),
            weight: Weight::Error,
        }
    }

    /// A problem at an offset of a file.
    fn at(file: &File, offset: usize, message: impl Into<String>) -> Self {
        Self::new(&file.path, tree::line_at(&file.text, offset), message)
    }

    /// The same, but it does not fail the run.
    fn into_warning(mut self) -> Self {
        self.weight = Weight::Warning;
        self
    }
}

/// Checks the repository and prints one line per problem; whether there was no error.
pub(crate) fn run() -> Result<bool, String> {
    let root = tree::root();
    let files = tree::files(&root)?;
    let mut problems = rules(&files);
    problems.extend(supply::check(&root)?);
    problems.sort();
    let mut errors = 0_usize;
    for problem in &problems {
        let mark = match problem.weight {
            Weight::Error => "",
            Weight::Warning => "warning: ",
        };
        errors += usize::from(problem.weight == Weight::Error);
        println!(
            "{}:{}: {mark}{}",
            problem.path, problem.line, problem.message
        );
    }
    let warnings = problems.len() - errors;
    println!(
        "tidy: {} files, {errors} errors, {warnings} warnings",
        files.len()
    );
    Ok(errors == 0)
}

/// All rules that look at files only.
fn rules(files: &[File]) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(graph::check(files));
    problems.extend(purity::check(files));
    problems.extend(surface::check(files));
    problems.extend(sources::check(files));
    problems.extend(fixtures::check(files));
    problems.extend(links::check(files));
    problems.extend(messages::check(files));
    problems
}

#[cfg(test)]
fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

/// The messages of problems, for tests.
#[cfg(test)]
fn said(problems: &[Problem]) -> Vec<String> {
    let line = |p: &Problem| format!("{}:{}: {}", p.path, p.line, p.message);
    problems.iter().map(line).collect()
}
