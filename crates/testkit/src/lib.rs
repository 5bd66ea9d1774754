//! What tests of several crates need: the shared corpora, and nothing that ships.
//!
//! Tests over real data read it where it is and say visibly that they skipped where it is not.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "tests read the corpora from disk and speak to whoever runs them"
)]

use std::path::{Path, PathBuf};

/// The folder of shared corpora: `HEXAPLA_CORPORA`, else `shared/corpora` beside the repository.
#[must_use]
pub fn corpora() -> Option<PathBuf> {
    let named = std::env::var("HEXAPLA_CORPORA").ok().map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
    named
        .into_iter()
        .chain([beside])
        .find(|folder| folder.is_dir())
}

/// All files with `extension` below a folder of the corpora: path relative to the corpora, and text.
/// Sorted by path. Files that are not UTF-8 are left out. Empty, with a note, when there is no corpus.
#[must_use]
pub fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let Some(root) = corpora() else {
        eprintln!("SKIPPED: no corpora found, so nothing was read from `{folder}`");
        return Vec::new();
    };
    let mut found = Vec::new();
    walk(&root.join(folder), extension, &mut found);
    found.sort();
    let relative = |path: &Path| {
        path.strip_prefix(&root)
            .unwrap_or(path)
            .to_string_lossy()
            .into_owned()
    };
    let read = |path: PathBuf| Some((relative(&path), std::fs::read_to_string(&path).ok()?));
    found.into_iter().filter_map(read).collect()
}

fn walk(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, extension, found);
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_corpora_hold_articles_where_they_are() {
        let found = super::files("docs-markdown", "md");
        assert!(found.len() > 1_000 || super::corpora().is_none());
    }
}
