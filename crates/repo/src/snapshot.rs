//! The files of a project as a commit has them, read without a checkout.

use std::{collections::BTreeMap, fmt, path::Path};

use gix::{ObjectId, Repository, ThreadSafeRepository, objs::tree::EntryKind};
use hexapla_core::Diagnostic;

use crate::{
    error::Error,
    history,
    read::{Read, TOO_LARGE, text},
};

/// Which commit a name leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// The one it names.
    Named,
    /// The one at which what is checked out left it: their best common ancestor. Where none is known
    /// (unrelated histories, a shallow clone), the one it names.
    Fork,
}

/// A project's files in one commit. Symlinks in it are no files.
pub(crate) struct Snapshot {
    repository: ThreadSafeRepository,
    /// By path relative to the project, its components joined by `/`.
    files: BTreeMap<String, ObjectId>,
    /// The commit, in hexadecimal.
    commit: String,
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("commit", &self.commit)
            .finish_non_exhaustive()
    }
}

/// What a file holds in a commit: equal for equal contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentId(ObjectId);

impl Snapshot {
    /// Lists the files below `root` in the commit that `revision` names: a branch, a tag, a hash,
    /// `HEAD~2`, as git writes them.
    pub(crate) fn open(root: &Path, revision: &str, which: Which) -> Result<Self, Error> {
        let Some((repository, folder)) = history::open(root)? else {
            return Err(unknown(revision, "the project lies in no git repository"));
        };
        let (files, commit) = list(&repository, (&folder, root), revision, which)?;
        Ok(Self {
            repository: repository.into_sync(),
            files,
            commit,
        })
    }

    /// The paths of all files, sorted, relative to the project.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// What a file holds; `None` where there is none.
    pub(crate) fn content(&self, relative: &Path) -> Option<ContentId> {
        Some(ContentId(*self.blob(relative)?))
    }

    fn blob(&self, relative: &Path) -> Option<&ObjectId> {
        let name: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        self.files.get(&name.join("/"))
    }

    /// The text of a file.
    pub(crate) fn read(&self, relative: &Path, limit: u64) -> Result<Read, Error> {
        let Some(id) = self.blob(relative) else {
            return Ok(Read::Absent);
        };
        let repository = self.repository.to_thread_local();
        let fail = |cause: &dyn fmt::Display| Error::Git {
            operation: "read a file",
            path: relative.to_owned(),
            reason: format!("{cause} (commit {})", self.commit),
        };
        let header = repository.find_header(*id).map_err(|cause| fail(&cause))?;
        if header.size() > limit {
            let number = |bytes| usize::try_from(bytes).unwrap_or(usize::MAX);
            let large = Diagnostic::error(TOO_LARGE)
                .with_number("size", number(header.size()))
                .with_number("limit", number(limit));
            return Ok(Read::Unreadable(large));
        }
        let mut object = repository.find_object(*id).map_err(|cause| fail(&cause))?;
        Ok(text(std::mem::take(&mut object.data)))
    }
}

fn unknown(revision: &str, reason: &str) -> Error {
    Error::Revision {
        revision: revision.to_owned(),
        reason: reason.to_owned(),
    }
}

/// Why a name leads to no commit.
fn nowhere(repository: &Repository) -> &'static str {
    if repository.is_shallow().is_ok_and(|is_shallow| is_shallow) {
        "this clone has no such commit; it is shallow, and `git fetch --unshallow` brings the others"
    } else {
        "git knows no such commit"
    }
}

/// The files below `root` in a commit, and the commit's hash.
fn list(
    repository: &Repository,
    (folder, root): (&Path, &Path),
    revision: &str,
    which: Which,
) -> Result<(BTreeMap<String, ObjectId>, String), Error> {
    let found = repository.rev_parse_single(revision);
    let found = found.map_err(|_| unknown(revision, nowhere(repository)))?;
    let object = found.object();
    let object = object.map_err(|cause| unknown(revision, &cause.to_string()))?;
    let commit = object.peel_to_commit();
    let commit = commit.map_err(|_| unknown(revision, "it names no commit"))?;
    let commit = match which {
        Which::Named => commit,
        Which::Fork => fork(repository, &commit).unwrap_or(commit),
    };
    let fail = |cause: &dyn fmt::Display| Error::Git {
        operation: "read the tree",
        path: folder.to_owned(),
        reason: cause.to_string(),
    };
    let below = root.strip_prefix(folder).unwrap_or(Path::new(""));
    let tree = commit.tree().map_err(|cause| fail(&cause))?;
    let mut files = BTreeMap::new();
    if let Some(tree) = subtree(tree, below).map_err(|cause| fail(&*cause))? {
        let listed = tree.traverse().breadthfirst.files();
        for entry in listed.map_err(|cause| fail(&cause))? {
            let kind = entry.mode.kind();
            let is_file = matches!(kind, EntryKind::Blob | EntryKind::BlobExecutable);
            if let (true, Ok(path)) = (is_file, std::str::from_utf8(&entry.filepath)) {
                files.insert(path.to_owned(), entry.oid);
            }
        }
    }
    let commit = commit.id().to_string();
    Ok((files, commit))
}

/// Where what is checked out left a commit.
fn fork<'r>(repository: &'r Repository, commit: &gix::Commit<'_>) -> Option<gix::Commit<'r>> {
    let head = repository.head_id().ok()?;
    let base = repository.merge_base(commit.id, head).ok()?;
    base?.object().ok()?.try_into_commit().ok()
}

/// The tree of a folder; `None` where the commit has no such folder.
fn subtree<'r>(
    tree: gix::Tree<'r>,
    folder: &Path,
) -> Result<Option<gix::Tree<'r>>, Box<dyn std::error::Error + Send + Sync>> {
    if folder.as_os_str().is_empty() {
        return Ok(Some(tree));
    }
    let Some(entry) = tree.lookup_entry_by_path(folder)? else {
        return Ok(None);
    };
    if !entry.mode().is_tree() {
        return Ok(None);
    }
    Ok(Some(entry.object()?.try_into_tree()?))
}
