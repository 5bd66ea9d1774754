//! A copy of the repository in which commands may write.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::blocks::Typed;
use crate::{program::Program, tree};

/// A copy of what git would commit, and the program; gone when dropped.
pub(super) struct Workshop {
    folder: PathBuf,
    hexapla: PathBuf,
}

impl Workshop {
    /// Builds the program and makes the copy.
    pub(super) fn new(root: &Path) -> Result<Self, String> {
        let build = "build --quiet --locked --package hexapla-cli";
        if !Program::cargo().line(build).inside(root).passes()? {
            return Err("the program does not build".to_owned());
        }
        let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        let target = root.join(target.unwrap_or_else(|| PathBuf::from("target")));
        let name = format!("hexapla{}", std::env::consts::EXE_SUFFIX);
        let workshop = Self {
            folder: std::env::temp_dir().join(format!("hexapla-readme-{}", std::process::id())),
            hexapla: target.join("debug").join(name),
        };
        for path in tree::paths(root)? {
            let place = workshop.folder.join(&path);
            let parent = place.parent().unwrap_or(&workshop.folder);
            let copied =
                fs::create_dir_all(parent).and_then(|()| fs::copy(root.join(&path), &place));
            copied.map_err(|why| format!("cannot copy `{path}`: {why}"))?;
        }
        workshop.commit()?;
        Ok(workshop)
    }

    /// Makes the copy a repository with one commit, for verbs that look at history.
    fn commit(&self) -> Result<(), String> {
        let reader = "-c user.name=Reader -c user.email=reader@example.org";
        let steps = [
            "init --quiet",
            "add --all",
            "commit --quiet --no-verify --message Copy",
        ];
        for step in steps {
            Program::new("git")
                .line(reader)
                .line("-c commit.gpgsign=false -c core.autocrlf=false")
                .line(step)
                .with("GIT_COMMITTER_DATE", "2020-01-01T00:00:00Z")
                .with("GIT_AUTHOR_DATE", "2020-01-01T00:00:00Z")
                .inside(&self.folder)
                .output()?;
        }
        Ok(())
    }

    /// Runs a command there; what a terminal could have shown: both streams, in either order, or
    /// standard output alone.
    pub(super) fn run(&self, typed: &Typed) -> Result<Vec<String>, String> {
        let words: Vec<&str> = typed.arguments.iter().map(String::as_str).collect();
        let output = Program::new(&self.hexapla)
            .args(&words)
            .with("NO_COLOR", "1")
            .with("COLUMNS", "100")
            .with("LANG", "C.UTF-8")
            .without("HEXAPLA_LANG")
            .inside(&self.folder)
            .fed(&typed.input)?;
        // Where the copy lies is nobody's business: `…` stands for it.
        let place = self.folder.to_string_lossy();
        let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&*place, "…");
        let (data, said) = (shown(&output.stdout), shown(&output.stderr));
        Ok(vec![format!("{data}{said}"), format!("{said}{data}"), data])
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
