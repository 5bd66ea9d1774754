//! What merges made of files: contents that none of the merged commits had.
//!
//! Git's merge by lines can put a new target beside a new source that never stood together. Whoever
//! looks for that needs both sides of each merge; here they come from git's objects, and no program
//! is run.

use std::{collections::BTreeSet, fmt, fs, ops::Bound, path::Path};

use gix::{ObjectId, Repository, bstr::ByteSlice as _};

use crate::{
    error::Error,
    history::{self, Lookup, fail, text},
};

/// So many merges are looked at, the newest.
const MERGES: usize = 1_000;
/// So many commits are walked to find them.
const COMMITS: usize = 50_000;
/// Folders deeper than this are not looked into.
const DEEPEST: usize = 64;

/// A file as a merge left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedFile {
    /// The merge, in hexadecimal; `None` for one that is not committed yet.
    pub commit: Option<String>,
    /// The file, relative to the project.
    pub path: String,
    /// Its text; `None` where it is that of the working tree.
    pub text: Option<String>,
    /// Its texts in the commits that were merged, as far as they have it.
    pub parents: Vec<String>,
}

/// How far the merges of a history were looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// How many merges were looked at.
    pub merges: usize,
    /// Whether there are older ones: more than 1,000 merges or 50,000 commits, or a history that is cut
    /// short (a shallow clone).
    pub is_cut: bool,
}

/// Tells of each of `wanted` (paths relative to `root`, with `/`) that a merge gave a content which
/// none of the merged commits had: the merge that is going on, then those of the history of the
/// present commit, newest first. Tells nothing where there is no repository.
///
/// # Errors
/// When there is a repository and it cannot be read.
pub fn merged_files(
    root: &Path,
    wanted: &BTreeSet<String>,
    tell: &mut dyn FnMut(MergedFile),
) -> Result<Reach, Error> {
    let Some((repository, folder)) = history::open(root)? else {
        return Ok(Reach::default());
    };
    let found = fs::canonicalize(root).map_err(|cause| Error::io("open", root, cause))?;
    let below = found.strip_prefix(&folder).unwrap_or(Path::new(""));
    let below = below.to_string_lossy().replace('\\', "/");
    let mut search = Search {
        repository: &repository,
        below: if below.is_empty() { below } else { below + "/" },
        wanted,
        tell,
    };
    search.going_on();
    let fail = |cause: &dyn fmt::Display| fail("read the history", &folder, cause);
    search.history().map_err(|cause| fail(&*cause))
}

struct Search<'s> {
    repository: &'s Repository,
    /// The project's folder in the repository, with `/` at its end.
    below: String,
    wanted: &'s BTreeSet<String>,
    tell: &'s mut dyn FnMut(MergedFile),
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Search<'_> {
    /// The merge that is not committed yet.
    fn going_on(&mut self) {
        let heads = fs::read_to_string(self.repository.git_dir().join("MERGE_HEAD"));
        let heads = heads.unwrap_or_default();
        let others = heads
            .lines()
            .filter_map(|line| ObjectId::from_hex(line.trim().as_bytes()).ok());
        let head = self.repository.head_id().ok().map(gix::Id::detach);
        let parents: Vec<ObjectId> = head.into_iter().chain(others).collect();
        if parents.len() < 2 {
            return;
        }
        for path in self.wanted {
            let file = format!("{}{path}", self.below);
            let mut lookup = Lookup::new(self.repository, Path::new(&file));
            let blobs = parents.iter().filter_map(|parent| lookup.blob(*parent));
            let parents: Vec<String> = blobs
                .filter_map(|blob| text(self.repository, blob))
                .collect();
            (self.tell)(MergedFile {
                commit: None,
                path: path.clone(),
                text: None,
                parents,
            });
        }
    }

    fn history(&mut self) -> Result<Reach, Failure> {
        let mut reach = Reach::default();
        for (count, commit) in history::walk(self.repository)?.enumerate() {
            if count >= COMMITS || reach.merges >= MERGES {
                reach.is_cut = true;
                break;
            }
            let commit = self.repository.find_commit(commit?.id)?;
            let parents: Vec<ObjectId> = commit.parent_ids().map(gix::Id::detach).collect();
            let trees: Vec<Option<ObjectId>> = parents.iter().map(|id| self.tree(*id)).collect();
            if trees.iter().any(Option::is_none) {
                reach.is_cut = true;
            } else if trees.len() > 1 {
                reach.merges += 1;
                let id = commit.id().to_string();
                let tree = commit.tree_id()?.detach();
                self.compare(&id, (tree, &trees), "", 0)?;
            }
        }
        Ok(reach)
    }

    fn tree(&self, commit: ObjectId) -> Option<ObjectId> {
        let commit = self.repository.find_commit(commit).ok()?;
        commit.tree_id().ok().map(gix::Id::detach)
    }

    /// Looks for wanted files of a folder that differ from those of all parents.
    fn compare(
        &mut self,
        commit: &str,
        (merged, parents): (ObjectId, &[Option<ObjectId>]),
        folder: &str,
        depth: usize,
    ) -> Result<(), Failure> {
        let read = |id: Option<ObjectId>| id.and_then(|id| self.repository.find_tree(id).ok());
        let trees: Vec<Option<gix::Tree<'_>>> = parents.iter().map(|id| read(*id)).collect();
        let merged = self.repository.find_tree(merged)?;
        for entry in merged.iter() {
            let entry = entry?;
            let Ok(name) = entry.filename().to_str() else {
                continue;
            };
            let in_parents: Vec<Option<ObjectId>> = trees
                .iter()
                .map(|tree| {
                    let found = tree.as_ref()?.find_entry(name)?;
                    (found.mode() == entry.mode()).then(|| found.object_id())
                })
                .collect();
            if in_parents.contains(&Some(entry.object_id())) {
                continue;
            }
            let path = format!("{folder}{name}");
            if entry.mode().is_tree() && depth < DEEPEST {
                let path = path + "/";
                if self.is_on_the_way(&path) {
                    self.compare(commit, (entry.object_id(), &in_parents), &path, depth + 1)?;
                }
            } else if entry.mode().is_blob() {
                self.found(commit, &path, (entry.object_id(), &in_parents));
            }
        }
        Ok(())
    }

    /// Whether a wanted file lies in a folder, or the project does.
    fn is_on_the_way(&self, folder: &str) -> bool {
        let Some(inside) = folder.strip_prefix(&self.below) else {
            return self.below.starts_with(folder);
        };
        let from = (Bound::Included(inside), Bound::Unbounded);
        let next = self.wanted.range::<str, _>(from).next();
        next.is_some_and(|path| path.starts_with(inside))
    }

    fn found(
        &mut self,
        commit: &str,
        path: &str,
        (blob, parents): (ObjectId, &[Option<ObjectId>]),
    ) {
        let inside = path.strip_prefix(&self.below);
        let Some(path) = inside.filter(|path| self.wanted.contains(*path)) else {
            return;
        };
        let text = |blob: ObjectId| text(self.repository, blob);
        if let Some(merged) = text(blob) {
            (self.tell)(MergedFile {
                commit: Some(commit.to_owned()),
                path: path.to_owned(),
                text: Some(merged),
                parents: parents.iter().flatten().copied().filter_map(text).collect(),
            });
        }
    }
}
