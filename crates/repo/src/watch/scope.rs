//! What of a project is watched: folders and single files.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    notes::NOTES_FILE,
    outputs::is_tree,
    project::{ADDRESSES_FILE, Project},
};

/// So many folders are watched with all below them; symlinks may lead to more.
const MOST_TREES: usize = 1_000;

/// Folders that hold no sources, catalogs or templates, and may hold very many files.
const SKIPPED: &[&str] = &[".git", ".hexapla", "node_modules"];

/// What is looked at in the folders that are watched.
#[derive(Default)]
pub(super) struct Scope {
    /// Everything below these counts.
    trees: Vec<PathBuf>,
    /// These count by themselves.
    pub(super) files: Vec<PathBuf>,
    /// What lies below these does not count.
    left_out: Vec<PathBuf>,
    /// The output folder; trees beside it do not count either.
    output: PathBuf,
}

impl Scope {
    pub(super) fn of(project: &Project) -> Self {
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

    /// The folders to watch: those that are there. What symlinks in a project lead to counts from then on.
    pub(super) fn folders(&mut self, root: &Path) -> BTreeSet<PathBuf> {
        let parents = self.files.iter().filter_map(|file| file.parent());
        let mut folders: BTreeSet<PathBuf> = parents.map(Path::to_owned).collect();
        let mut done = 0;
        while let Some(tree) = self.trees.get(done).cloned() {
            done += 1;
            if !tree.is_dir() {
                // It comes into being below one that is there.
                let there = tree.ancestors().find(|folder| folder.is_dir());
                folders.extend(there.map(Path::to_owned));
                continue;
            }
            let (below, links) = self.below(&tree);
            folders.extend(below);
            for link in links {
                self.lead(root, &link, &mut folders);
            }
        }
        folders
    }

    /// A folder and all below it that may hold files of the project, and the symlinks among these files.
    fn below(&self, tree: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
        if fs::symlink_metadata(tree).is_ok_and(|found| found.is_symlink()) {
            let parent = tree.parent().map(Path::to_owned);
            return (Vec::from_iter(parent), vec![tree.to_owned()]);
        }
        let (left_out, output) = (self.left_out.clone(), self.output.clone());
        let walk = ignore::WalkBuilder::new(tree)
            .standard_filters(false)
            .follow_links(false)
            .filter_entry(move |entry| {
                let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
                (is_folder || entry.path_is_symlink())
                    && !is_skipped(entry.path())
                    && !left_out.iter().any(|out| out == entry.path())
                    && !is_of_tree(entry.path(), &output)
            })
            .build();
        let (links, folders): (Vec<_>, Vec<_>) = walk
            .filter_map(Result::ok)
            .partition(ignore::DirEntry::path_is_symlink);
        let paths = |entries: Vec<ignore::DirEntry>| {
            let paths = entries.into_iter().map(ignore::DirEntry::into_path);
            paths.collect()
        };
        (paths(folders), paths(links))
    }

    /// Takes in what a symlink leads to, if it lies in the project and does not hold the symlink.
    fn lead(&mut self, root: &Path, link: &Path, folders: &mut BTreeSet<PathBuf>) {
        let Ok(real) = fs::canonicalize(link) else {
            return;
        };
        if !real.starts_with(root) || link.starts_with(&real) || folders.contains(&real) {
            return;
        }
        if !real.is_dir() {
            folders.extend(real.parent().map(Path::to_owned));
            self.files.push(real);
        } else if !self.trees.contains(&real) && self.trees.len() < MOST_TREES {
            self.trees.push(real);
        }
    }

    /// Whether a path may be a file that the project reads.
    pub(super) fn holds(&self, path: &Path) -> bool {
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
}
