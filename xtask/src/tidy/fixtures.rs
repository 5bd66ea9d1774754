//! Every fixture is used by a test. Fixtures lie in folders called `fixtures` or `conformance`.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use crate::{rust_text, tree::File};

/// What folders of fixtures are called.
const FOLDERS: &[&str] = &["fixtures", "conformance"];

/// How tests take in a whole folder.
const READS_FOLDERS: &[&str] = &["read_dir", "fixtures::all", "include_dir"];

/// Checks each case: what lies directly in a folder of fixtures.
pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let mut cases: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for file in files {
        if let Some((folder, case)) = case_of(&file.path) {
            cases.entry((folder, case)).or_insert(&file.path);
        }
    }
    let uses = Uses::of(files);
    let unused = cases
        .iter()
        .filter(|((folder, case), _)| !uses.covers(folder, case));
    let problem = |(_, path): (_, &&str)| Problem::new(path, 1, "no test uses this fixture");
    unused.map(problem).collect()
}

/// The folder `…/fixtures` and the name below it, of a file that is a fixture.
fn case_of(path: &str) -> Option<(&str, &str)> {
    let end = |name: &&str| Some(path.find(&format!("/{name}/"))? + 1 + name.len());
    let (folder, rest) = path.split_at_checked(FOLDERS.iter().find_map(end)?)?;
    let case = rest.trim_start_matches('/').split('/').next()?;
    (case != "README.md").then_some((folder, case))
}

/// What tests name.
struct Uses {
    /// Components of all string literals, endings of file names left out too.
    names: BTreeSet<String>,
    /// String literals of files that read folders.
    folders: Vec<String>,
}

impl Uses {
    fn of(files: &[File]) -> Self {
        let mut uses = Self {
            names: BTreeSet::new(),
            folders: Vec::new(),
        };
        for file in files.iter().filter(|file| file.is_rust()) {
            let text = rust_text::read(&file.text);
            let reads_folders = READS_FOLDERS.iter().any(|name| text.code.contains(name));
            for literal in text.literals {
                for part in literal.split('/') {
                    uses.names.insert(part.to_owned());
                }
                if reads_folders {
                    uses.folders.push(literal);
                }
            }
        }
        uses
    }

    fn covers(&self, folder: &str, case: &str) -> bool {
        let stem = case.split('.').next().unwrap_or(case);
        let named = self.names.contains(case) || self.names.contains(stem);
        let whole = |literal: &String| {
            let tail = literal.trim_start_matches("../").trim_matches('/');
            FOLDERS.iter().any(|name| tail.ends_with(name)) && folder.ends_with(tail)
        };
        named || self.folders.iter().any(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::{file, said};

    fn found(test: &str) -> Vec<String> {
        let fixture = file("tests/fixtures/fallback/source/a.md", "# A");
        let other = file("tests/fixtures/fallback/hexapla.toml", "");
        said(&check(&[
            fixture,
            other,
            file("tests/suite/build.rs", test),
        ]))
    }

    #[test]
    fn a_fixture_that_nothing_names_is_found_once() {
        let found = found("fn a() { read(\"other\") }");
        assert_eq!(
            found,
            ["tests/fixtures/fallback/source/a.md:1: no test uses this fixture"]
        );
    }

    #[test]
    fn a_test_uses_a_case_by_name_or_by_path() {
        assert_eq!(found("fn a() { case(\"fallback\") }"), [""; 0]);
        assert_eq!(
            found("include_str!(\"../fixtures/fallback/source/a.md\")"),
            [""; 0]
        );
    }

    #[test]
    fn conformance_cases_are_fixtures_too() {
        let case = file("tests/conformance/catalog/crlf.ftl", "");
        let reads = file("a.rs", "fn f() { read_dir(\"../../tests/conformance\") }");
        assert_eq!(check(&[case, reads]), []);
        assert_eq!(
            check(&[file("tests/conformance/catalog/crlf.ftl", "")]).len(),
            1
        );
    }

    #[test]
    fn a_test_that_reads_the_folder_uses_all_of_it() {
        assert_eq!(
            found("fn a() { read_dir(root.join(\"../../tests/fixtures\")) }"),
            [""; 0]
        );
        assert_eq!(
            found("fn a() { root.join(\"../../tests/fixtures\") }").len(),
            1
        );
    }
}
