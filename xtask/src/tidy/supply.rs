//! The program stays small: the number of crates it is built from has a limit.

use std::{collections::BTreeSet, path::Path};

use super::Problem;
use crate::program::Program;

/// What we want: at most this many crates, ours included.
const AIM: usize = 150;

/// What we bear until git is read with fewer: more than this is an error.
const MOST: usize = 250;

/// Counts what `hexapla-cli` is built from on this machine.
pub(super) fn check(root: &Path) -> Result<Vec<Problem>, String> {
    let tree = Program::cargo()
        .line("tree --locked --package hexapla-cli --edges normal")
        .args(&["--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .inside(root)
        .output()?;
    Ok(Vec::from_iter(verdict(count(&tree))))
}

fn count(tree: &str) -> usize {
    let crates: BTreeSet<&str> = tree.lines().filter(|line| !line.is_empty()).collect();
    crates.len()
}

fn verdict(crates: usize) -> Option<Problem> {
    let message = |limit| format!("`hexapla-cli` is built from {crates} crates: at most {limit}");
    if crates > MOST {
        return Some(Problem::new("Cargo.lock", 1, message(MOST)));
    }
    (crates > AIM).then(|| Problem::new("Cargo.lock", 1, message(AIM)).into_warning())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_counts_once_and_so_does_each_version() {
        assert_eq!(count("a v1.0.0\nb v1.0.0\na v1.0.0\na v2.0.0\n\n"), 3);
    }

    #[test]
    fn beyond_the_aim_is_a_warning_and_beyond_the_limit_an_error() {
        assert_eq!(verdict(AIM), None);
        assert_eq!(
            verdict(AIM + 1).map(Problem::into_warning),
            verdict(AIM + 1)
        );
        assert_ne!(
            verdict(MOST + 1).map(Problem::into_warning),
            verdict(MOST + 1)
        );
    }
}
