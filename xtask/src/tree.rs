//! The repository as a list of text files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::program::Program;

/// One text file that is committed, or would be by `git add --all`.
#[derive(Debug)]
pub(crate) struct File {
    /// Relative to the repository, with `/`.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

impl File {
    /// The crate of `crates/` that the file belongs to, by folder name.
    pub(crate) fn krate(&self) -> Option<&str> {
        let (krate, _) = self.path.strip_prefix("crates/")?.split_once('/')?;
        Some(krate)
    }

    /// Whether it is code that ships: under `src/` of a crate, but for modules of tests.
    pub(crate) fn is_source(&self) -> bool {
        let of_crate = self.krate().is_some() || self.path.starts_with("xtask/");
        let tests = self.path.contains("/tests/") || self.path.ends_with("/tests.rs");
        of_crate && self.path.contains("/src/") && self.is_rust() && !tests
    }

    /// Whether it is Rust.
    pub(crate) fn is_rust(&self) -> bool {
        self.ends_in("rs")
    }

    /// Whether its name has this ending.
    pub(crate) fn ends_in(&self, extension: &str) -> bool {
        Path::new(&self.path)
            .extension()
            .is_some_and(|found| found == extension)
    }
}

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = std::env::var("CARGO_MANIFEST_DIR");
    let xtask = manifest.unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let parent = Path::new(&xtask).parent();
    parent.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Paths of all files that git knows or would add, sorted.
pub(crate) fn paths(root: &Path) -> Result<Vec<String>, String> {
    let listed = Program::new("git")
        .line("ls-files -z --cached --others --exclude-standard")
        .inside(root)
        .output()?;
    let mut paths: Vec<String> = listed
        .split_terminator('\0')
        .filter(|path| root.join(path).is_file())
        .map(str::to_owned)
        .collect();
    paths.sort();
    paths.dedup();
    Ok(paths)
}

/// All text files; files that are not UTF-8 are left out.
pub(crate) fn files(root: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    for path in paths(root)? {
        let bytes =
            fs::read(root.join(&path)).map_err(|why| format!("cannot read `{path}`: {why}"))?;
        if let Ok(text) = String::from_utf8(bytes) {
            files.push(File { path, text });
        }
    }
    Ok(files)
}

/// The number of the line, from 1, that an offset of a text stands in.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    1 + before.matches('\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_from_one() {
        assert_eq!(line_at("a\nb\n", 0), 1);
        assert_eq!(line_at("a\nb\n", 2), 2);
        assert_eq!(line_at("日本\n語", 7), 2);
    }

    #[test]
    fn this_repository_lists_its_own_files() {
        let paths = paths(&root()).unwrap();
        assert!(paths.iter().any(|path| path == "Cargo.toml"));
        assert!(!paths.iter().any(|path| path.starts_with("target/")));
    }

    #[test]
    fn a_file_knows_its_crate() {
        let file = File {
            path: "crates/core/src/span.rs".to_owned(),
            text: String::new(),
        };
        assert_eq!(file.krate(), Some("core"));
        assert!(file.is_source());
    }
}
