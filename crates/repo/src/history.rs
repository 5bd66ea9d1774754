//! What git remembers of a file.
//!
//! Only objects are read: no program runs, no hook, no filter, and nothing of the person's or the
//! system's configuration counts. The repository's own configuration is read as untrusted.

use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
};

use gix::{
    ObjectId, Repository,
    revision::walk::{Info, Sorting},
    traverse::commit::simple::CommitTimeOrder,
};

use crate::error::Error;

/// Versions larger than this are passed over.
const LIMIT: u64 = 16 * 1024 * 1024;
/// Memory for objects that are asked for again.
const CACHE: usize = 32 * 1024 * 1024;

/// A text that a file once had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The commit that gave it this text, in hexadecimal.
    pub commit: String,
    /// The text.
    pub text: String,
}

/// The git repository that a project lies in.
pub struct History {
    repository: Repository,
    folder: PathBuf,
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl History {
    /// Opens the repository that `root` lies in: that of the nearest `.git` in `root` or a folder
    /// above it. `None` when there is none.
    ///
    /// # Errors
    /// When there is one and it cannot be read.
    pub fn open(root: &Path) -> Result<Option<Self>, Error> {
        Ok(open(root)?.map(|(repository, folder)| Self { repository, folder }))
    }

    pub(crate) fn repository(&self) -> &Repository {
        &self.repository
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The texts that a file (absolute, or relative to the repository) had, newest first, by the
    /// times of the commits. A text is told once for each commit that gave it to the file, on any
    /// branch that was merged; one that is no UTF-8 or larger than 16 MiB is passed over. Where the
    /// history is cut short (a shallow clone), the oldest commit there counts as giving its text.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn versions(&self, file: &Path) -> Result<impl Iterator<Item = Version> + '_, Error> {
        let given = self.given(file)?;
        Ok(given
            .into_iter()
            .filter_map(|(commit, blob)| self.version(commit, blob)))
    }

    /// The commits that gave the file a content, with that content.
    fn given(&self, file: &Path) -> Result<Vec<(ObjectId, ObjectId)>, Error> {
        let file = self.relative(file);
        let mut lookup = Lookup::new(&self.repository, &file);
        let mut given = Vec::new();
        for info in self.commits()? {
            let Some(blob) = lookup.blob(info.id) else {
                continue;
            };
            if info
                .parent_ids
                .iter()
                .all(|parent| lookup.blob(*parent) != Some(blob))
            {
                given.push((info.id, blob));
            }
        }
        Ok(given)
    }

    /// All ancestors of the present commit, newest first; none in a repository without a commit.
    fn commits(&self) -> Result<Vec<gix::traverse::commit::Info>, Error> {
        let fail = |cause: &dyn fmt::Display| fail("read the history", &self.folder, cause);
        let commits = walk(&self.repository).map_err(|cause| fail(&*cause))?;
        commits
            .collect::<Result<_, _>>()
            .map_err(|cause| fail(&*cause))
    }

    fn version(&self, commit: ObjectId, blob: ObjectId) -> Option<Version> {
        Some(Version {
            commit: commit.to_string(),
            text: text(&self.repository, blob)?,
        })
    }

    /// The file as git names it. Symlinks in the folders above the file are resolved, for the
    /// repository's folder is.
    pub(crate) fn relative(&self, file: &Path) -> PathBuf {
        let full = self.folder.join(file);
        let real = full
            .parent()
            .and_then(|parent| fs::canonicalize(parent).ok());
        let full = match (real, full.file_name()) {
            (Some(parent), Some(name)) => parent.join(name),
            (None, _) | (_, None) => full,
        };
        full.strip_prefix(&self.folder)
            .map(Path::to_owned)
            .unwrap_or(full)
    }
}

/// Opens the repository that `root` lies in, and gives the folder that holds its `.git`.
pub(crate) fn open(root: &Path) -> Result<Option<(Repository, PathBuf)>, Error> {
    let root = fs::canonicalize(root).map_err(|cause| Error::io("open", root, cause))?;
    let is_repository = |folder: &&Path| fs::symlink_metadata(folder.join(".git")).is_ok();
    let Some(folder) = root.ancestors().find(is_repository) else {
        return Ok(None);
    };
    let options = gix::open::Options::isolated().with(gix::sec::Trust::Reduced);
    let opened = gix::open_opts(folder, options);
    let mut repository = opened.map_err(|cause| fail("read the configuration", folder, &cause))?;
    repository.object_cache_size(CACHE);
    Ok(Some((repository, folder.to_owned())))
}

/// The texts that a file of the project in `root` had in the history of the present commit, newest
/// first; none without a repository.
///
/// # Errors
/// When there is a repository and it cannot be read.
pub fn versions(root: &Path, file: &Path) -> Result<Vec<Version>, Error> {
    match History::open(root)? {
        Some(history) => Ok(history.versions(&root.join(file))?.collect()),
        None => Ok(Vec::new()),
    }
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// All ancestors of the present commit, newest first; none in a repository without a commit.
pub(crate) fn walk(
    repository: &Repository,
) -> Result<impl Iterator<Item = Result<gix::traverse::commit::Info, Failure>> + '_, Failure> {
    let mut head = repository.head()?;
    let start = head.try_peel_to_id().ok().flatten();
    let walk = repository.rev_walk(start.map(gix::Id::detach));
    let sorted = walk.sorting(Sorting::ByCommitTime(CommitTimeOrder::NewestFirst));
    let detach = |info: Result<Info<'_>, _>| Ok(info.map(Info::detach)?);
    Ok(sorted.all()?.map(detach))
}

/// The text of a blob; none where it is no UTF-8 or larger than 16 MiB.
pub(crate) fn text(repository: &Repository, blob: ObjectId) -> Option<String> {
    let header = repository.find_header(blob).ok()?;
    if !header.kind().is_blob() || header.size() > LIMIT {
        return None;
    }
    let mut object = repository.find_object(blob).ok()?;
    String::from_utf8(std::mem::take(&mut object.data)).ok()
}

/// Finds the content of one file in commits, each commit once.
pub(crate) struct Lookup<'r> {
    repository: &'r Repository,
    file: &'r Path,
    known: BTreeMap<ObjectId, Option<ObjectId>>,
}

impl<'r> Lookup<'r> {
    /// A lookup of a file as git names it.
    pub(crate) fn new(repository: &'r Repository, file: &'r Path) -> Self {
        Self {
            repository,
            file,
            known: BTreeMap::new(),
        }
    }

    /// Its content in a commit.
    pub(crate) fn blob(&mut self, commit: ObjectId) -> Option<ObjectId> {
        if let Some(known) = self.known.get(&commit) {
            return *known;
        }
        let found = self.find(commit);
        self.known.insert(commit, found);
        found
    }

    /// A commit or tree that is not there (a shallow or partial clone) has no such file.
    fn find(&self, commit: ObjectId) -> Option<ObjectId> {
        let tree = self.repository.find_commit(commit).ok()?.tree().ok()?;
        let entry = tree.lookup_entry_by_path(self.file).ok()??;
        entry.mode().is_blob().then(|| entry.object_id())
    }
}

pub(crate) fn fail(operation: &'static str, folder: &Path, cause: &dyn fmt::Display) -> Error {
    Error::Git {
        operation,
        path: folder.to_owned(),
        reason: cause.to_string(),
    }
}
