//! Which folders the walk of a set enters.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use hexapla_core::Span;
use ignore::{DirEntry, WalkBuilder};

use super::{apart::Apart, walk::relative};
use crate::{
    config::{ConfigProblem, DocumentSet, Glob},
    error::shown,
    project::Project,
};

/// How many folders the walk enters through symlinks. Folders that link to each other have more
/// paths than anybody could walk.
const MOST_LINKS: usize = 1_000;

/// What the walk leaves out, and says so; shared with the walker, which owns its filter.
#[derive(Debug, Default)]
pub(super) struct Left {
    links: usize,
    problems: Vec<ConfigProblem>,
}

/// The folders of a set that the walk enters: those that one of its patterns reaches into.
struct Gate {
    root: PathBuf,
    start: PathBuf,
    include: Vec<Glob>,
    exclude: Vec<Glob>,
    apart: Apart,
    left: Arc<Mutex<Left>>,
}

/// Walks the folders of a set that matter; the second value has the problems when the walk is over.
pub(super) fn walker(
    project: &Project,
    set: &DocumentSet,
    start: &Path,
    apart: &Apart,
) -> (
    impl Iterator<Item = Result<DirEntry, ignore::Error>>,
    Arc<Mutex<Left>>,
) {
    let left = Arc::new(Mutex::new(Left::default()));
    let gate = Gate {
        root: project.root.clone(),
        start: start.to_owned(),
        include: set.compiled.include.clone(),
        exclude: set.compiled.exclude.clone(),
        apart: apart.clone(),
        left: Arc::clone(&left),
    };
    let walk = WalkBuilder::new(start)
        .standard_filters(false)
        .follow_links(true)
        .filter_entry(move |entry| gate.admits(entry))
        .build();
    (walk, left)
}

/// The problems that a finished walk left.
pub(super) fn problems(left: &Mutex<Left>) -> Vec<ConfigProblem> {
    let mut left = left.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::take(&mut left.problems)
}

impl Gate {
    fn admits(&self, entry: &DirEntry) -> bool {
        if entry.depth() == 0 || !entry.file_type().is_some_and(|kind| kind.is_dir()) {
            return true;
        }
        let path = relative(entry.path(), &self.start);
        if self.apart.holds_folder(&relative(entry.path(), &self.root)) {
            return false;
        }
        let Some(glob) = self.include.iter().find(|glob| glob.reaches(&path)) else {
            return false;
        };
        if self.exclude.iter().any(|exclude| exclude.covers(&path)) {
            return false;
        }
        !entry.path_is_symlink() || self.follows(entry.path(), &path, glob.span)
    }

    /// Whether the walk enters a folder through a symlink.
    fn follows(&self, link: &Path, path: &str, span: Span) -> bool {
        let Ok(real) = fs::canonicalize(link) else {
            return false;
        };
        let Ok(inside) = real.strip_prefix(&self.root) else {
            let message = format!(
                "the folder {} leaves the project through a symlink",
                shown(Path::new(path))
            );
            self.report(ConfigProblem::new(span, message).hint(format!("exclude = [\"{path}\"]")));
            return false;
        };
        let above = link
            .parent()
            .and_then(|parent| fs::canonicalize(parent).ok());
        let circle = above.is_none_or(|above| above.starts_with(&real));
        let mut folders = inside
            .ancestors()
            .map(|folder| relative(folder, Path::new("")));
        if circle || folders.any(|folder| self.apart.holds_folder(&folder)) {
            return false;
        }
        self.count(span)
    }

    fn count(&self, span: Span) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        left.links += 1;
        if left.links == MOST_LINKS {
            let message = format!("more than {MOST_LINKS} folders are reached through symlinks");
            let hint = "leave the symlinks out with `exclude`";
            left.problems
                .push(ConfigProblem::new(span, message).hint(hint));
        }
        left.links < MOST_LINKS
    }

    fn report(&self, problem: ConfigProblem) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        left.problems.push(problem);
    }
}
