//! Files that a command writes are up to date with that command.

use std::{fs, path::Path};

use super::Problem;
use crate::program::Program;

/// What to do with generated files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Generated {
    /// Say which differ.
    Compare,
    /// Write them anew.
    Write,
}

/// A file of the repository and the arguments of `hexapla` whose standard output it is.
///
/// ```text
/// ("docs/reference/cli.md", &["help", "--markdown"]),
/// ```
const FILES: &[(&str, &[&str])] = &[];

/// Compares or writes every generated file.
pub(super) fn check(root: &Path, mode: Generated) -> Result<Vec<Problem>, String> {
    let mut problems = Vec::new();
    for (path, arguments) in FILES {
        let command = [
            "run",
            "--quiet",
            "--locked",
            "--package",
            "hexapla-cli",
            "--",
        ];
        let fresh = Program::cargo()
            .args(&command)
            .args(arguments)
            .with("NO_COLOR", "1")
            .inside(root)
            .output()?;
        let place = root.join(path);
        match mode {
            Generated::Write => {
                fs::write(&place, &fresh).map_err(|why| format!("cannot write `{path}`: {why}"))?;
            }
            Generated::Compare => {
                let old = fs::read_to_string(&place).unwrap_or_default();
                problems.extend(difference(path, &old, &fresh));
            }
        }
    }
    Ok(problems)
}

/// The first line in which a file differs from what its command says now.
fn difference(path: &str, old: &str, fresh: &str) -> Option<Problem> {
    if old == fresh {
        return None;
    }
    let same = old
        .lines()
        .zip(fresh.lines())
        .take_while(|(old, fresh)| old == fresh)
        .count();
    let message = "is not up to date: run `cargo xtask tidy --write`";
    Some(Problem::new(path, same + 1, message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    #[test]
    fn a_stale_file_is_named_with_its_first_stale_line() {
        let problem = difference("docs/cli.md", "a\nb\n", "a\nc\n");
        let expected = "docs/cli.md:2: is not up to date: run `cargo xtask tidy --write`";
        assert_eq!(said(&Vec::from_iter(problem)), [expected]);
    }

    #[test]
    fn a_missing_line_at_the_end_counts() {
        assert!(difference("a", "a\n", "a\nb\n").is_some());
        assert!(difference("a", "a\n", "a\n").is_none());
    }
}
