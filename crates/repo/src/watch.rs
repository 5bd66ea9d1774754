//! Waiting until a file of a project changes.

mod looking;
mod scope;
#[cfg(any(target_os = "linux", target_os = "android"))]
mod system;

use std::{
    path::Path,
    time::{Duration, Instant},
};

use crate::{error::Error, history, project::Project};

use looking::Looking;
use scope::Scope;
#[cfg(any(target_os = "linux", target_os = "android"))]
use system::System;

/// Changes that follow each other this closely are one: an editor writes, renames and deletes to save
/// once.
const QUIET: Duration = Duration::from_millis(15);
/// No answer waits longer than this for changes to pause.
const PATIENCE: Duration = Duration::from_millis(60);

/// Sees what changes in the folders that a project reads: those of its documents, catalogs and pages,
/// its configuration, and, where asked for, which commit is checked out.
///
/// Each folder is watched by itself, so that folders full of other things cost nothing. What symlinks
/// lead to is watched where it lies in the project. Linux tells of changes; elsewhere, and where it watches no more folders,
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
        let wanted = self.scope.folders(&project.root);
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn project() -> (tempfile::TempDir, Project) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let config = "source = \"en\"\nlocales = [\"it\"]\n[[documents]]\nroot = \"source\"\n\
                      include = [\"**/*.md\"]\n";
        fs::write(root.join("hexapla.toml"), config).unwrap();
        fs::create_dir(root.join("source")).unwrap();
        fs::write(root.join("source/a.md"), "# A\n").unwrap();
        let project = Project::open(&root, None).unwrap();
        (folder, project)
    }

    #[test]
    fn a_save_is_told_once_also_in_a_new_folder() {
        for mut watch in [Watch::new(), Watch::of(Teller::Looking(Looking::default()))] {
            let (_folder, project) = project();
            let root = &project.root;
            watch.follow(&project, false).unwrap();
            fs::write(root.join("source/a.md"), "# B, and more\n").unwrap();
            watch.wait().unwrap();
            let after = watch.hear(Some(Duration::from_millis(1))).unwrap();
            assert_eq!(after, Heard::Nothing, "the burst was taken whole");
            fs::create_dir_all(root.join("locales/it")).unwrap();
            watch.wait().unwrap();
            watch.follow(&project, false).unwrap();
            fs::write(root.join("locales/it/a.md.ftl"), "").unwrap();
            watch.wait().unwrap();
            fs::remove_dir_all(root.join("locales")).unwrap();
            watch.wait().unwrap();
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_symlinks_in_the_project_lead_to_is_told() {
        use std::os::unix::fs::symlink;
        for mut watch in [Watch::new(), Watch::of(Teller::Looking(Looking::default()))] {
            let (_folder, project) = project();
            let root = &project.root;
            fs::create_dir_all(root.join("shared/below")).unwrap();
            fs::create_dir_all(root.join("other")).unwrap();
            fs::write(root.join("one.md"), "").unwrap();
            symlink("../shared", root.join("source/linked")).unwrap();
            symlink("../../other", root.join("shared/below/日本")).unwrap();
            symlink("../one.md", root.join("source/one.md")).unwrap();
            symlink("..", root.join("source/circle")).unwrap();
            symlink("/", root.join("source/away")).unwrap();
            symlink("shared", root.join("locales")).unwrap();
            watch.follow(&project, false).unwrap();
            for changed in ["shared/below/x.md", "other/y.md", "one.md", "shared/z.md"] {
                fs::write(root.join(changed), "# Longer\n").unwrap();
                watch.wait().unwrap();
            }
            fs::write(root.join("notes.txt"), "").unwrap();
            let mut heard = Heard::Other;
            while heard == Heard::Other {
                heard = watch.hear(Some(Duration::from_millis(1))).unwrap();
            }
            assert_eq!(heard, Heard::Nothing);
        }
    }

    #[test]
    fn what_lies_beside_the_project_is_not_told() {
        for mut watch in [Watch::new(), Watch::of(Teller::Looking(Looking::default()))] {
            let (_folder, project) = project();
            watch.follow(&project, false).unwrap();
            fs::write(project.root.join("notes.txt"), "").unwrap();
            fs::write(project.root.join("source/.a.md.swp"), "").unwrap();
            fs::read(project.root.join("source/a.md")).unwrap();
            let mut heard = Heard::Other;
            while heard == Heard::Other {
                heard = watch.hear(Some(Duration::from_millis(1))).unwrap();
            }
            assert_eq!(heard, Heard::Nothing);
        }
    }
}
