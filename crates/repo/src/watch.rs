//! Waiting until a file of a project changes.

mod looking;
#[cfg(any(target_os = "linux", target_os = "android"))]
mod system;

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::{
    error::Error,
    history,
    notes::NOTES_FILE,
    outputs::is_tree,
    project::{ADDRESSES_FILE, Project},
};

use looking::Looking;
#[cfg(any(target_os = "linux", target_os = "android"))]
use system::System;

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
/// lead to is not watched. Linux tells of changes; elsewhere, and where it watches no more folders,
/// the files are looked at again and again.
pub struct Watch {
    teller: Teller,
    scope: Scope,
}

/// Who tells of changes.
enum Teller {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    System(System),
    Looking(Looking),
}

/// What came of listening for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    /// Nothing at all, and the time is over.
    Nothing,
    /// Only what changes no answer.
    Other,
    /// Something that may change an answer.
    Change,
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
    /// The output folder; trees beside it do not count either.
    output: PathBuf,
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}

impl Watch {
    /// Watches nothing yet.
    #[must_use]
    pub fn new() -> Self {
        #[cfg(any(target_os = "linux", target_os = "android"))]
        if let Ok(system) = System::new() {
            return Self::of(Teller::System(system));
        }
        Self::of(Teller::Looking(Looking::default()))
    }

    fn of(teller: Teller) -> Self {
        Self {
            teller,
            scope: Scope::default(),
        }
    }

    /// Watches what a project reads now; to be called again before each reading, for folders come and
    /// go. `with_commits`: also tells when another commit is checked out or made.
    ///
    /// # Errors
    /// When git's data cannot be read.
    pub fn follow(&mut self, project: &Project, with_commits: bool) -> Result<(), Error> {
        self.scope = Scope::of(project);
        if with_commits && let Some((repository, _)) = history::open(&project.root)? {
            let git = repository.git_dir();
            let told = ["HEAD", "logs/HEAD", "packed-refs"].map(|name| git.join(name));
            let told = told.into_iter().filter(|file| file.is_file());
            self.scope.files.extend(told);
        }
        let wanted = self.scope.folders();
        match &mut self.teller {
            #[cfg(any(target_os = "linux", target_os = "android"))]
            Teller::System(system) => {
                if system.follow(&wanted).is_err() {
                    let mut looking = Looking::default();
                    looking.follow(&wanted);
                    self.teller = Teller::Looking(looking);
                }
            }
            Teller::Looking(looking) => looking.follow(&wanted),
        }
        Ok(())
    }

    /// Waits until something has changed since the last call, and then for the moment in which
    /// nothing more does.
    ///
    /// # Errors
    /// When the system tells of changes no more.
    pub fn wait(&mut self) -> Result<(), Error> {
        while self.hear(None)? != Heard::Change {}
        let (first, mut last) = (Instant::now(), Instant::now());
        loop {
            let left = PATIENCE.saturating_sub(first.elapsed());
            let left = left.min(QUIET.saturating_sub(last.elapsed()));
            match self.hear(Some(left))? {
                Heard::Nothing => return Ok(()),
                Heard::Other => {}
                Heard::Change => last = Instant::now(),
            }
            if first.elapsed() >= PATIENCE {
                return Ok(());
            }
        }
    }

    fn hear(&mut self, limit: Option<Duration>) -> Result<Heard, Error> {
        let counts = |path: &Path| self.scope.holds(path);
        match &mut self.teller {
            #[cfg(any(target_os = "linux", target_os = "android"))]
            Teller::System(system) => {
                let heard = system.hear(limit, &counts);
                heard.map_err(|cause| Error::io("watch", Path::new("."), cause))
            }
            Teller::Looking(looking) => Ok(looking.hear(limit, &counts)),
        }
    }
}

impl Scope {
    fn of(project: &Project) -> Self {
        let name = project.config_file().file_name();
        let config = name.map(|name| project.root.join(name));
        let mut files: Vec<PathBuf> = config.into_iter().collect();
        files.push(project.root.join(ADDRESSES_FILE));
        let mut names = BTreeSet::new();
        for set in &project.config.documents {
            names.insert(set.root.as_str());
            // What is below the root is watched as a whole; notes may stand above it too.
            let above = project.root.join(&set.root);
            let above = above.ancestors().skip(1);
            let inside = above.take_while(|folder| folder.starts_with(&project.root));
            files.extend(inside.map(|folder| folder.join(NOTES_FILE)));
            names.insert(fixed(set.catalogs.as_deref().unwrap_or("locales/")));
            names.extend(set.pages.as_deref().map(fixed));
        }
        names.extend(project.config.site.theme.as_deref());
        let place = |name: &str| match name {
            "" | "." => project.root.clone(),
            name => project.root.join(name),
        };
        Self {
            trees: names.into_iter().map(place).collect(),
            files,
            left_out: vec![project.root.join(&project.config.build.output)],
            output: project.root.join(&project.config.build.output),
        }
    }

    /// The folders to watch: those that are there.
    fn folders(&self) -> BTreeSet<PathBuf> {
        let parents = self.files.iter().filter_map(|file| file.parent());
        let mut folders: BTreeSet<PathBuf> = parents.map(Path::to_owned).collect();
        for tree in &self.trees {
            if tree.is_dir() {
                folders.extend(self.folders_below(tree));
            } else {
                // It comes into being below one that is there.
                let there = tree.ancestors().find(|folder| folder.is_dir());
                folders.extend(there.map(Path::to_owned));
            }
        }
        folders
    }

    /// A folder and all below it that may hold files of the project.
    fn folders_below(&self, tree: &Path) -> Vec<PathBuf> {
        let (left_out, output) = (self.left_out.clone(), self.output.clone());
        let walk = ignore::WalkBuilder::new(tree)
            .standard_filters(false)
            .follow_links(false)
            .filter_entry(move |entry| {
                let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
                is_folder
                    && !is_skipped(entry.path())
                    && !left_out.iter().any(|out| out == entry.path())
                    && !is_of_tree(entry.path(), &output)
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
        let is_left_out = self.left_out.iter().any(is_below) || is_of_tree(path, &self.output);
        let counts = !is_aside && !is_left_out;
        counts && (is_above || self.trees.iter().any(is_below))
    }
}

/// Whether a path is that of a tree beside the output folder, or lies in one.
fn is_of_tree(path: &Path, output: &Path) -> bool {
    let Some(output) = output.to_str() else {
        return false;
    };
    let is_one = |path: &Path| path.to_str().is_some_and(|path| is_tree(path, output));
    path.ancestors().any(is_one)
}

fn is_skipped(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str);
    name.is_some_and(|name| SKIPPED.contains(&name))
}

/// The part of a pattern that is the same for all its files: `locales` of `locales/{locale}/{path}`.
fn fixed(pattern: &str) -> &str {
    let fixed = pattern.split('{').next().unwrap_or_default();
    fixed
        .rfind('/')
        .and_then(|at| fixed.get(..at))
        .unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope() -> Scope {
        Scope {
            trees: vec!["/p/source".into(), "/p/locales".into()],
            files: vec!["/p/hexapla.toml".into()],
            left_out: vec!["/p/source/dist".into()],
            output: "/p/source/dist".into(),
        }
    }

    #[test]
    fn what_the_project_reads_counts() {
        for path in [
            "/p/hexapla.toml",
            "/p/source/ja/翻訳.md",
            "/p/locales/ar/a.md.ftl",
            "/p/source",
            "/p/source/dist.hexapla-x/a.md",
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
            "/p/source/dist.hexapla-12",
            "/p/source/dist.hexapla-12/it/a.md",
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

    fn project() -> (tempfile::TempDir, Project) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let config = "source = \"en\"\nlocales = [\"it\"]\n[[documents]]\nroot = \"source\"\n\
                      include = [\"**/*.md\"]\n";
        std::fs::write(root.join("hexapla.toml"), config).unwrap();
        std::fs::create_dir(root.join("source")).unwrap();
        std::fs::write(root.join("source/a.md"), "# A\n").unwrap();
        let project = Project::open(&root, None).unwrap();
        (folder, project)
    }

    #[test]
    fn a_save_is_told_once_also_in_a_new_folder() {
        for mut watch in [Watch::new(), Watch::of(Teller::Looking(Looking::default()))] {
            let (_folder, project) = project();
            let root = &project.root;
            watch.follow(&project, false).unwrap();
            std::fs::write(root.join("source/a.md"), "# B, and more\n").unwrap();
            watch.wait().unwrap();
            let after = watch.hear(Some(Duration::from_millis(1))).unwrap();
            assert_eq!(after, Heard::Nothing, "the burst was taken whole");
            std::fs::create_dir_all(root.join("locales/it")).unwrap();
            watch.wait().unwrap();
            watch.follow(&project, false).unwrap();
            std::fs::write(root.join("locales/it/a.md.ftl"), "").unwrap();
            watch.wait().unwrap();
            std::fs::remove_dir_all(root.join("locales")).unwrap();
            watch.wait().unwrap();
        }
    }

    #[test]
    fn what_lies_beside_the_project_is_not_told() {
        for mut watch in [Watch::new(), Watch::of(Teller::Looking(Looking::default()))] {
            let (_folder, project) = project();
            watch.follow(&project, false).unwrap();
            std::fs::write(project.root.join("notes.txt"), "").unwrap();
            std::fs::write(project.root.join("source/.a.md.swp"), "").unwrap();
            std::fs::read(project.root.join("source/a.md")).unwrap();
            let mut heard = Heard::Other;
            while heard == Heard::Other {
                heard = watch.hear(Some(Duration::from_millis(1))).unwrap();
            }
            assert_eq!(heard, Heard::Nothing);
        }
    }
}
