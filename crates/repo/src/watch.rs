//! Waiting until a file of a project changes.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    time::{Duration, Instant},
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _, event::ModifyKind,
};

use crate::{error::Error, history, project::Project};

/// Changes that follow each other this closely are one: an editor writes, renames and deletes to save
/// once.
const QUIET: Duration = Duration::from_millis(15);
/// No answer waits longer than this for changes to pause.
const PATIENCE: Duration = Duration::from_millis(60);

/// Folders that hold no sources, catalogs or templates, and may hold very many files.
const SKIPPED: &[&str] = &[".git", ".hexapla", "node_modules"];

/// Sees what changes in the folders that a project reads: those of its documents, catalogs and pages,
/// its configuration, and, where asked for, which commit is checked out.
///
/// Each folder is watched by itself, so that folders full of other things cost nothing. What symlinks
/// lead to is not watched.
pub struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    folders: BTreeSet<PathBuf>,
    scope: Scope,
}

/// What is looked at in the folders that are watched.
#[derive(Default)]
struct Scope {
    /// Everything below these counts.
    trees: Vec<PathBuf>,
    /// These count by themselves.
    files: Vec<PathBuf>,
    /// What lies below these does not count.
    left_out: Vec<PathBuf>,
}

impl Watch {
    /// Watches nothing yet.
    ///
    /// # Errors
    /// When the system does not tell of changes.
    pub fn new() -> Result<Self, Error> {
        let (sender, events) = channel();
        let tell = move |event| {
            // Nobody listens any more when the watch is dropped.
            let _ = sender.send(event);
        };
        let watcher = notify::recommended_watcher(tell);
        Ok(Self {
            watcher: watcher.map_err(|cause| fail(Path::new("."), cause))?,
            events,
            folders: BTreeSet::new(),
            scope: Scope::default(),
        })
    }

    /// Watches what a project reads now; to be called again before each reading, for folders come and
    /// go. `with_commits`: also tells when another commit is checked out or made.
    ///
    /// # Errors
    /// When the system watches no more folders, or git's data cannot be read.
    pub fn follow(&mut self, project: &Project, with_commits: bool) -> Result<(), Error> {
        self.scope = Scope::of(project);
        let mut wanted: BTreeSet<PathBuf> = folders(&self.scope.files).collect();
        for tree in &self.scope.trees {
            if tree.is_dir() {
                wanted.extend(self.scope.folders_below(tree));
            } else {
                let there = tree.ancestors().find(|folder| folder.is_dir());
                wanted.extend(there.map(Path::to_owned));
            }
        }
        if let Some((repository, _)) = with_commits
            .then(|| history::open(&project.root))
            .transpose()?
            .flatten()
        {
            let git = repository.git_dir();
            let told = ["HEAD", "logs/HEAD", "packed-refs"].map(|name| git.join(name));
            let told = told.into_iter().filter(|file| file.is_file());
            self.scope.files.extend(told);
            wanted.extend(folders(&self.scope.files));
        }
        for gone in self.folders.difference(&wanted) {
            // A folder that is no longer there is no longer watched.
            let _ = self.watcher.unwatch(gone);
        }
        for folder in wanted.difference(&self.folders) {
            match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                Ok(()) => {}
                Err(cause) if is_gone(&cause) => {}
                Err(cause) => return Err(fail(folder, cause)),
            }
        }
        self.folders = wanted;
        Ok(())
    }

    /// Waits until something has changed since the last call, and then for the moment in which
    /// nothing more does.
    ///
    /// # Errors
    /// When the system tells of changes no more.
    pub fn wait(&mut self) -> Result<(), Error> {
        let ended = || fail(Path::new("."), notify::Error::generic("it has ended"));
        loop {
            let event = self.events.recv().map_err(|_| ended())?;
            if self.counts(&event) {
                break;
            }
        }
        let (first, mut last) = (Instant::now(), Instant::now());
        loop {
            let left = PATIENCE.saturating_sub(first.elapsed());
            let left = left.min(QUIET.saturating_sub(last.elapsed()));
            match self.events.recv_timeout(left) {
                Ok(event) if self.counts(&event) => last = Instant::now(),
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => return Ok(()),
                Err(RecvTimeoutError::Disconnected) => return Err(ended()),
            }
            if first.elapsed() >= PATIENCE {
                return Ok(());
            }
        }
    }

    /// Whether an event may change an answer. What the system lost or cannot name, may.
    fn counts(&mut self, event: &notify::Result<Event>) -> bool {
        let Ok(event) = event else { return true };
        if event.need_rescan() {
            return true;
        }
        let is_change = match event.kind {
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
            EventKind::Any
            | EventKind::Create(_)
            | EventKind::Modify(_)
            | EventKind::Remove(_)
            | EventKind::Other => true,
        };
        let seen = event.paths.iter().any(|path| self.scope.holds(path));
        // A folder that went takes its watch along, and may come back.
        if is_change && matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(_)) {
            for path in &event.paths {
                if self.folders.contains(path) && !path.is_dir() {
                    self.folders.remove(path);
                }
            }
        }
        is_change && seen
    }
}

impl Scope {
    fn of(project: &Project) -> Self {
        let name = project.config_file().file_name();
        let config = name.map(|name| project.root.join(name));
        let mut names = BTreeSet::new();
        for set in &project.config.documents {
            names.insert(set.root.as_str());
            names.insert(fixed(set.catalogs.as_deref().unwrap_or("locales/")));
            names.extend(set.pages.as_deref().map(fixed));
        }
        let place = |name: &str| match name {
            "" | "." => project.root.clone(),
            name => project.root.join(name),
        };
        Self {
            trees: names.into_iter().map(place).collect(),
            files: config.into_iter().collect(),
            left_out: vec![project.root.join(&project.config.build.output)],
        }
    }

    /// A folder and all below it that may hold files of the project.
    fn folders_below(&self, tree: &Path) -> Vec<PathBuf> {
        let left_out = self.left_out.clone();
        let walk = ignore::WalkBuilder::new(tree)
            .standard_filters(false)
            .follow_links(false)
            .filter_entry(move |entry| {
                let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
                is_folder
                    && !is_skipped(entry.path())
                    && !left_out.iter().any(|out| out == entry.path())
            })
            .build();
        walk.filter_map(Result::ok)
            .map(ignore::DirEntry::into_path)
            .collect()
    }

    /// Whether a path may be a file that the project reads.
    fn holds(&self, path: &Path) -> bool {
        if self.files.iter().any(|file| file == path) {
            return true;
        }
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or("?");
        let is_aside = name.starts_with('.') || name.ends_with('~') || name == "4913";
        let is_below = |folder: &PathBuf| path.starts_with(folder);
        // A tree that is not there yet comes into being from above.
        let is_above = self.trees.iter().any(|tree| tree.starts_with(path));
        let counts = !is_aside && !self.left_out.iter().any(is_below);
        counts && (is_above || self.trees.iter().any(is_below))
    }
}

fn is_skipped(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str);
    name.is_some_and(|name| SKIPPED.contains(&name))
}

/// The folders that files lie in.
fn folders(files: &[PathBuf]) -> impl Iterator<Item = PathBuf> {
    let folders = files.iter().filter_map(|file| file.parent());
    folders.map(Path::to_owned)
}

/// The part of a pattern that is the same for all its files: `locales` of `locales/{locale}/{path}`.
fn fixed(pattern: &str) -> &str {
    let fixed = pattern.split('{').next().unwrap_or_default();
    fixed
        .rfind('/')
        .and_then(|at| fixed.get(..at))
        .unwrap_or("")
}

fn is_gone(cause: &notify::Error) -> bool {
    if let notify::ErrorKind::Io(cause) = &cause.kind {
        return cause.kind() == io::ErrorKind::NotFound;
    }
    matches!(cause.kind, notify::ErrorKind::PathNotFound)
}

fn fail(path: &Path, cause: notify::Error) -> Error {
    if let notify::ErrorKind::Io(cause) = cause.kind {
        return Error::io("watch", path, cause);
    }
    Error::io("watch", path, io::Error::other(cause.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope() -> Scope {
        Scope {
            trees: vec!["/p/source".into(), "/p/locales".into()],
            files: vec!["/p/hexapla.toml".into()],
            left_out: vec!["/p/source/dist".into()],
        }
    }

    #[test]
    fn what_the_project_reads_counts() {
        for path in [
            "/p/hexapla.toml",
            "/p/source/ja/翻訳.md",
            "/p/locales/ar/a.md.ftl",
            "/p/source",
        ] {
            assert!(scope().holds(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn what_others_put_there_does_not() {
        for path in [
            "/p/README.md",
            "/p/source/.a.md.swp",
            "/p/source/a.md~",
            "/p/source/4913",
            "/p/source/dist/it/a.md",
            "/p/sources/a.md",
        ] {
            assert!(!scope().holds(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn a_pattern_has_a_fixed_part() {
        assert_eq!(fixed("locales/{locale}/{path}.ftl"), "locales");
        assert_eq!(fixed("i18n/po-{locale}/x"), "i18n");
        assert_eq!(fixed("{locale}/x"), "");
    }

    #[test]
    fn a_save_is_told_once_also_in_a_new_folder() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let config = "source = \"en\"\nlocales = [\"it\"]\n[[documents]]\nroot = \"source\"\n\
                      include = [\"**/*.md\"]\n";
        std::fs::write(root.join("hexapla.toml"), config).unwrap();
        std::fs::create_dir(root.join("source")).unwrap();
        std::fs::write(root.join("source/a.md"), "# A\n").unwrap();
        let project = Project::open(&root, None).unwrap();
        let mut watch = Watch::new().unwrap();
        watch.follow(&project, false).unwrap();
        std::fs::write(root.join("source/a.md"), "# B\n").unwrap();
        watch.wait().unwrap();
        assert!(
            watch.events.try_recv().is_err(),
            "the burst was taken whole"
        );
        std::fs::create_dir_all(root.join("locales/it")).unwrap();
        watch.wait().unwrap();
        watch.follow(&project, false).unwrap();
        std::fs::write(root.join("locales/it/a.md.ftl"), "").unwrap();
        watch.wait().unwrap();
    }
}
