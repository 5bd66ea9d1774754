//! Pure crates stay pure: only the edge touches disk, clock, environment and processes.

use super::Problem;
use crate::{
    rust_text::{self, shipped, words},
    tree::File,
};

/// Folders of the crates that may opt out.
const EDGE: &[&str] = &["bundle", "cli", "preview", "repo", "testkit"];

/// Lints that a pure crate must not switch off.
const LINTS: &[&str] = &["disallowed_methods", "disallowed_types"];

/// Modules of std that do I/O, or look at the clock, the machine or the scheduler.
const MODULES: &[&str] = &["env", "fs", "net", "os", "process", "thread", "time"];

/// Checks the sources of all pure crates.
pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let pure = files.iter().filter(|file| {
        let edge = file.krate().is_none_or(|krate| EDGE.contains(&krate));
        file.is_source() && !edge
    });
    pure.flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<Problem> {
    let text = rust_text::read(&file.text);
    let mut problems = Vec::new();
    for lint in LINTS {
        for at in words(&text.code, lint) {
            let message = format!("`{lint}` is switched off in a pure crate: I/O belongs to repo");
            problems.push(Problem::at(file, at, message));
        }
    }
    let code = &shipped(&text.code);
    for module in MODULES {
        for at in words(code, module) {
            let before = code.get(..at).unwrap_or_default();
            if before.ends_with("std::") || in_std_list(before) {
                let message = format!("`std::{module}` in a pure crate: only repo and cli have it");
                problems.push(Problem::at(file, at, message));
            }
        }
    }
    problems
}

/// Whether a place stands in the braces of a `use std::{…}`, at their first level.
fn in_std_list(before: &str) -> bool {
    let Some(open) = before.rfind("use std::{") else {
        return false;
    };
    let list = before.get(open..).unwrap_or_default();
    let braces = list
        .matches('{')
        .count()
        .checked_sub(list.matches('}').count());
    braces == Some(1) && !list.contains(';') && list.trim_end().ends_with(['{', ','])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::{file, said};

    fn pure(text: &str) -> Vec<String> {
        said(&check(&[file("crates/align/src/lib.rs", text)]))
    }

    #[test]
    fn a_pure_crate_keeps_the_bans() {
        assert_eq!(
            pure("#![allow(clippy::disallowed_methods, reason = \"x\")]").len(),
            1
        );
        assert_eq!(pure("use std::{\n    borrow::Cow,\n    fs,\n};").len(), 1);
        assert_eq!(pure("fn f() { std::thread::sleep(d) }").len(), 1);
        assert_eq!(pure("use std::{env, fs};").len(), 2);
    }

    #[test]
    fn names_comments_and_tests_are_no_use_of_std() {
        assert_eq!(
            pure("// std::fs\nlet time = unit.time; other::{fs}"),
            [""; 0]
        );
        assert_eq!(pure("use std::{fmt, iter::{once, env}};"), [""; 0]);
        assert_eq!(pure("#[cfg(test)]\nmod tests { use std::fs; }"), [""; 0]);
    }

    #[test]
    fn the_edge_may() {
        let edge = file(
            "crates/repo/src/lib.rs",
            "use std::fs; // disallowed_methods",
        );
        assert_eq!(check(&[edge]), []);
    }
}
