//! Rules over single files: length, words of unfinished work, paths of somebody's machine.

use super::Problem;
use crate::{
    rust_text::{self, words},
    tree::File,
};

/// A file longer than this is worth a look.
const LONG: usize = 400;

/// A file longer than this has to be parted.
const TOO_LONG: usize = 600;

/// Code that says: not done yet.
const UNFINISHED_CODE: &[(&str, &str)] = &[
    ("todo", "!"),
    ("unimplemented", "!"),
    ("ignore", "]"),
    ("ignore", " ="),
    ("should_panic", ""),
];

/// Comments that say: not done yet.
const UNFINISHED_COMMENTS: &[&str] = &["FIXME", "XXX"];

/// Folders at the root of somebody's machine; written so that this file does not name them.
const MACHINE: &[&str] = &["work", "root", "home", "tmp"];

/// Checks every file.
pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        if file.is_rust() {
            problems.extend(length(file));
            problems.extend(unfinished(file));
        }
        problems.extend(machine_paths(file));
    }
    problems
}

fn length(file: &File) -> Option<Problem> {
    let lines = file.text.lines().count();
    let message = |limit: usize| format!("{lines} lines: a file has at most {limit}");
    if lines > TOO_LONG {
        return Some(Problem::new(&file.path, TOO_LONG, message(TOO_LONG)));
    }
    (lines > LONG).then(|| Problem::new(&file.path, LONG, message(LONG)).into_warning())
}

fn unfinished(file: &File) -> Vec<Problem> {
    let text = rust_text::read(&file.text);
    let mut problems = Vec::new();
    for (word, after) in UNFINISHED_CODE {
        for at in words(&text.code, word) {
            let tail = text.code.get(at + word.len()..).unwrap_or_default();
            let attribute = text
                .code
                .get(..at)
                .is_some_and(|before| before.ends_with("#["));
            if tail.starts_with(after) && (attribute || *after == "!") {
                let message = format!("`{word}`: finish it, or open an issue");
                problems.push(Problem::at(file, at, message));
            }
        }
    }
    for word in UNFINISHED_COMMENTS {
        for at in words(&text.comments, word) {
            problems.push(Problem::at(
                file,
                at,
                format!("`{word}`: finish it, or open an issue"),
            ));
        }
    }
    problems
}

fn machine_paths(file: &File) -> Vec<Problem> {
    let mut problems = Vec::new();
    for folder in MACHINE {
        let path = format!("/{folder}/");
        for (at, _) in file.text.match_indices(&path) {
            let before = file
                .text
                .get(..at)
                .and_then(|text| text.chars().next_back());
            let absolute = before.is_none_or(|c| !c.is_alphanumeric() && !"._-~*}>/)]".contains(c));
            if absolute {
                problems.push(Problem::at(
                    file,
                    at,
                    format!("`{path}…` is a path of one machine"),
                ));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::file;

    fn found(path: &str, text: &str) -> usize {
        check(&[file(path, text)]).len()
    }

    #[test]
    fn a_long_file_is_a_warning_and_a_longer_one_an_error() {
        let problem = |lines: usize| length(&file("a.rs", &"\n".repeat(lines)));
        assert_eq!(problem(400), None);
        assert_eq!(problem(401).map(Problem::into_warning), problem(401));
        assert_ne!(problem(601).map(Problem::into_warning), problem(601));
        assert_eq!(found("long.md", &"\n".repeat(2_000)), 0);
    }

    #[test]
    fn unfinished_work_is_found_in_code_and_comments() {
        assert_eq!(found("a.rs", "fn f() { todo!() }"), 1);
        assert_eq!(found("a.rs", "#[ignore]\nfn f() {}"), 1);
        assert_eq!(found("a.rs", "#[ignore = \"slow\"]\nfn f() {}"), 1);
        assert_eq!(found("a.rs", "#[should_panic(expected = \"x\")]"), 1);
        assert_eq!(found("a.rs", &format!("// {}ME: later", "FIX")), 1);
    }

    #[test]
    fn the_words_alone_are_no_unfinished_work() {
        assert_eq!(
            found(
                "a.rs",
                "let todo = ignore; \"todo!() XXX\"; options.ignore = 1;"
            ),
            0
        );
        assert_eq!(found("a.md", "Run `todo!`."), 0);
    }

    #[test]
    fn a_path_of_one_machine_is_found_in_any_file() {
        let path = format!("see `/{}/ann/x`", "home");
        assert_eq!(found("a.md", &path), 1);
        let elsewhere = format!("https://example.org/{}/ann and ./{0}/x", "home");
        assert_eq!(found("a.md", &elsewhere), 0);
    }
}
