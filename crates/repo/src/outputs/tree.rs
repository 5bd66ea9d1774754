//! An output folder that changes as a whole.
//!
//! `dist` is then a symlink to `dist.hexapla-7`. A build makes `dist.hexapla-8`: it takes over what is
//! in the present tree, each file by a further link to its inode, so that what stays the same is not
//! written again and keeps its time; `Outputs` replaces files and never writes into one, so the present
//! tree stays as it is. When the new one is complete and on the disk, a link to it is renamed into the
//! place of the old link. The tree before stays for who is still reading there, those before it go.
//!
//! Numbers only grow, so a name never means another tree. A tree is told from other folders by a file
//! in its `.hexapla`, which is the first to be made and the last to be removed.

use std::{
    collections::BTreeSet,
    ffi::{OsStr, OsString},
    io,
    path::{Path, PathBuf},
};

use super::open;
use crate::{
    error::{Error, NoSwap},
    folder::{Entry, EntryKind, Folder, Missing, Stuck},
    journal::{is_temporary, temporary},
    lock::{Lock, PRIVATE, private_folder},
    project::Project,
};

/// Between the name of the output folder and the number of a tree.
const MARK: &str = ".hexapla-";
/// The file by which a tree is known.
const SIGN: &str = "tree";
/// The list of outputs, by which a folder is known that builds made file by file.
const LIST: &str = "outputs";
/// Where those who make trees wait for each other.
const TREES: &str = "trees";

/// A tree beside the output folder, from when it is begun until it takes that place. One that does not
/// get there is removed.
#[derive(Debug)]
pub struct Tree {
    /// The folder that the output folder lies in.
    around: Folder,
    /// The output folder's name.
    name: OsString,
    number: u64,
    present: Present,
    /// Relative to the project.
    path: PathBuf,
    is_published: bool,
    left: BTreeSet<PathBuf>,
    /// Of all who make trees, and of the present tree.
    _locks: (Lock, Option<Lock>),
}

/// What has the output folder's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Present {
    /// Nothing, or a link to a tree that is gone.
    Nothing,
    /// A link to the tree of this number.
    Tree(u64),
    /// A folder that builds made file by file, or an empty one.
    Folder,
}

/// Whether a path (relative to the project) is that of a tree of an output folder.
pub(crate) fn is_tree(path: &str, output: &str) -> bool {
    let rest = path.strip_prefix(output);
    let number = rest.and_then(|rest| rest.strip_prefix(MARK));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

impl Tree {
    /// Begins a tree of the project's output folder, with all that is there now. What earlier builds left
    /// when they were cut off is removed, as far as the system lets us.
    ///
    /// # Errors
    /// [`Error::NoSwap`] where something stands in the way; [`Error::Io`]. Nothing is changed then.
    pub fn begin(project: &Project) -> Result<Self, Error> {
        let output = Path::new(&project.config.build.output);
        let above = output.parent().unwrap_or(Path::new(""));
        let around = open(project, &project.root.join(above))?;
        let name = output.file_name().unwrap_or_default().to_owned();
        let all = wait(project)?;
        let fail = |cause| Error::io("look into", around.path(), cause);
        let present = present(&around, &name)?;
        let own = match present {
            Present::Nothing => None,
            Present::Tree(number) => Some(title(&name, number)),
            Present::Folder => Some(name.clone()),
        };
        let own = own.map(|own| around.child(&own, Missing::Leave));
        let own = own.transpose().map_err(fail)?.flatten();
        let lock = own.as_ref().map(|own| Lock::take(own, &mut |_| {}));
        let lock = lock.transpose()?;
        let numbers = numbers(&around, &name).map_err(fail)?;
        // A folder that becomes the tree before takes a number too, and those of trees that stay are not free.
        let further = if present == Present::Folder { 2 } else { 1 };
        let number = numbers
            .iter()
            .max()
            .map_or(1, |newest| newest.saturating_add(further));
        let mut tree = Self {
            path: above.join(title(&name, number)),
            around,
            name,
            number,
            present,
            is_published: false,
            left: BTreeSet::new(),
            _locks: (all, lock),
        };
        tree.sweep(&numbers)?;
        tree.grow(own.as_ref())?;
        Ok(tree)
    }

    /// Its folder, relative to the project.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Folders of old trees that the system keeps from being removed, by whole path. Builds go on without.
    #[must_use]
    pub fn left(&self) -> Vec<PathBuf> {
        self.left.iter().cloned().collect()
    }

    /// Puts it in place of the present output folder, in one step, after all of it is on the disk. Answers with
    /// what is [left](Self::left) of old trees then.
    ///
    /// # Errors
    /// When the system forbids it; then the present one stays.
    pub fn publish(mut self) -> Result<Vec<PathBuf>, Error> {
        let own = title(&self.name, self.number);
        let full = self.around.path().join(&own);
        let fail = |cause| Error::io("swap", &full, cause);
        let tree = self.around.child(&own, Missing::Leave).map_err(fail)?;
        let tree = tree.ok_or_else(|| fail(io::ErrorKind::NotFound.into()))?;
        tree.sync_file_system().map_err(fail)?;
        let beside = temporary(&self.name);
        match self.present {
            Present::Nothing | Present::Tree(_) => {
                self.around.rename(&beside, &self.name).map_err(fail)?;
            }
            Present::Folder => self.exchange(&beside)?,
        }
        self.is_published = true;
        if self.present == Present::Folder {
            // It is the tree before this one now. Should we be cut off here, the next build removes it.
            let before = title(&self.name, self.number.saturating_sub(1));
            self.around.rename_new(&beside, &before).map_err(fail)?;
        }
        self.around.sync().map_err(fail)?;
        // What is in the way of the trees before has nothing to do with this one, which stands: the next build
        // tells of it.
        if let Ok(numbers) = numbers(&self.around, &self.name) {
            let _ = self.sweep(&numbers);
        }
        Ok(self.left())
    }

    /// The folder that builds made file by file and the link change places.
    fn exchange(&self, beside: &OsStr) -> Result<(), Error> {
        let path = self.around.path().join(&self.name);
        let fail = |cause| Error::io("swap", &path, cause);
        let folder = self.around.child(&self.name, Missing::Leave);
        if let Some(folder) = folder.map_err(fail)? {
            sign(&folder).map_err(fail)?;
        }
        let exchanged = self.around.exchange(beside, &self.name);
        let why = NoSwap::Exchange;
        exchanged.map_err(|_| Error::NoSwap { path, why })
    }

    /// Makes the tree, and a link to it that waits beside the output folder.
    fn grow(&self, present: Option<&Folder>) -> Result<(), Error> {
        let own = title(&self.name, self.number);
        let full = self.around.path().join(&own);
        let fail = |cause| Error::io("make", &full, cause);
        let beside = temporary(&self.name);
        if self.around.kind(&beside).map_err(fail)? == Some(EntryKind::Folder) {
            remove(&self.around, &beside)?;
        }
        let linked = self.around.link_to(&own, &beside);
        linked.map_err(|_| Error::NoSwap {
            path: self.around.path().join(&self.name),
            why: NoSwap::Links,
        })?;
        self.around.make_new(&own).map_err(fail)?;
        let tree = self.around.child(&own, Missing::Leave).map_err(fail)?;
        let tree = tree.ok_or_else(|| fail(io::ErrorKind::NotFound.into()))?;
        sign(&tree).map_err(fail)?;
        let Some(present) = present else {
            return Ok(());
        };
        let is_ours = |path: &Path| path == Path::new(PRIVATE);
        let is_aside = |path: &Path| path.file_name().is_some_and(is_temporary);
        let cloned = present.clone_into(&tree, &|path| is_ours(path) || is_aside(path));
        cloned
            .and_then(|()| take_over(present, &tree))
            .map_err(fail)
    }

    /// Removes trees, but for the present one and the one before it, and those that the system keeps.
    fn sweep(&mut self, numbers: &[u64]) -> Result<(), Error> {
        let (own, before) = match (self.is_published, self.present) {
            (true, Present::Tree(before)) => (Some(self.number), Some(before)),
            (true, _) => (
                Some(self.number),
                numbers
                    .iter()
                    .copied()
                    .filter(|one| *one < self.number)
                    .max(),
            ),
            (false, Present::Tree(present)) => {
                let before = numbers.iter().copied().filter(|one| *one < present);
                (Some(present), before.max())
            }
            (false, Present::Nothing | Present::Folder) => (None, None),
        };
        for number in numbers {
            if Some(*number) != own && Some(*number) != before {
                let removed = remove(&self.around, &title(&self.name, *number));
                if let Err(Error::Io { path, .. }) = removed {
                    self.left.insert(path);
                } else {
                    removed?;
                }
            }
        }
        Ok(())
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        if self.is_published {
            return;
        }
        // What cannot be removed now is removed by the next build.
        let _ = self.around.remove(&temporary(&self.name));
        let _ = remove(&self.around, &title(&self.name, self.number));
    }
}

/// The name of a tree.
fn title(name: &OsStr, number: u64) -> OsString {
    let mut title = name.to_owned();
    title.push(format!("{MARK}{number}"));
    title
}

/// The number of a tree by its name.
fn number(title: &OsStr, name: &OsStr) -> Option<u64> {
    let (title, name) = (title.to_str()?, name.to_str()?);
    let digits = title.strip_prefix(name)?.strip_prefix(MARK)?;
    let number = digits.parse().ok()?;
    // One name for each number.
    (format!("{number}") == digits).then_some(number)
}

/// Waits for others who make a tree.
fn wait(project: &Project) -> Result<Lock, Error> {
    let private = private_folder(project.folder())?;
    let path = private.path().join(TREES);
    let folder = private.child(OsStr::new(TREES), Missing::Create);
    let folder = folder.map_err(|cause| Error::io("make", &path, cause))?;
    let folder = folder.ok_or_else(|| Error::io("make", &path, io::ErrorKind::NotFound.into()))?;
    Lock::take(&folder, &mut |_| {})
}

/// What has the output folder's name now.
fn present(around: &Folder, name: &OsStr) -> Result<Present, Error> {
    let path = around.path().join(name);
    let fail = |cause| Error::io("look at", &path, cause);
    let refuse = |why| {
        let path = path.clone();
        Err(Error::NoSwap { path, why })
    };
    match around.kind(name).map_err(fail)? {
        None => Ok(Present::Nothing),
        Some(EntryKind::Link(said)) => {
            let Some(number) = number(&said, name) else {
                return refuse(NoSwap::Link);
            };
            match around.kind(&said).map_err(fail)? {
                None => Ok(Present::Nothing),
                Some(EntryKind::Folder) if is_ours(around, &said).map_err(fail)? => {
                    Ok(Present::Tree(number))
                }
                Some(_) => refuse(NoSwap::Link),
            }
        }
        Some(EntryKind::Folder) => {
            let folder = around.child(name, Missing::Leave).map_err(fail)?;
            let has_list = |folder: &Folder| has(folder, LIST);
            match folder {
                None => Ok(Present::Nothing),
                Some(folder)
                    if has_list(&folder).map_err(fail)? || is_bare(&folder).map_err(fail)? =>
                {
                    Ok(Present::Folder)
                }
                Some(_) => refuse(NoSwap::Folder),
            }
        }
        Some(EntryKind::File | EntryKind::Other) => Err(fail(io::ErrorKind::NotADirectory.into())),
    }
}

/// The numbers of the trees beside an output folder, in order.
fn numbers(around: &Folder, name: &OsStr) -> io::Result<Vec<u64>> {
    let entries = around.entries()?;
    let is_number = |entry: &Entry| number(&entry.name, name);
    let mut numbers: Vec<u64> = entries.iter().filter_map(is_number).collect();
    numbers.sort_unstable();
    Ok(numbers)
}

/// Removes a tree; what only has the name of one stays, and is told.
fn remove(around: &Folder, title: &OsStr) -> Result<(), Error> {
    let path = around.path().join(title);
    let fail = |cause| Error::io("remove", &path, cause);
    let tree = match around.kind(title).map_err(fail)? {
        None => return Ok(()),
        Some(EntryKind::Folder) if is_ours(around, title).map_err(fail)? => {
            around.child(title, Missing::Leave).map_err(fail)?
        }
        Some(_) => None,
    };
    let Some(tree) = tree else {
        let why = NoSwap::Taken;
        return Err(Error::NoSwap { path, why });
    };
    // The sign goes last: what is left by a kill is still known as ours.
    let cleared = tree.clear(&|name| name == PRIVATE);
    let removed = cleared.and_then(|()| around.remove_folder(title));
    removed.map_err(|Stuck { path, cause }| Error::io("remove", &path, cause))
}

/// Whether a folder is a tree, or was going to be one.
fn is_ours(around: &Folder, title: &OsStr) -> io::Result<bool> {
    match around.child(title, Missing::Leave)? {
        None => Ok(false),
        Some(folder) => Ok(has(&folder, SIGN)? || is_bare(&folder)?),
    }
}

/// Whether its private folder has a file.
fn has(folder: &Folder, name: &str) -> io::Result<bool> {
    let private = folder.child(OsStr::new(PRIVATE), Missing::Leave)?;
    let kind = private.map(|private| private.kind(OsStr::new(name)));
    Ok(kind.transpose()?.flatten() == Some(EntryKind::File))
}

/// Whether there is nothing in it, or only the beginning of a private folder.
fn is_bare(folder: &Folder) -> io::Result<bool> {
    let entries = folder.entries()?;
    if !entries.iter().all(|entry| entry.name == PRIVATE) {
        return Ok(false);
    }
    let private = folder.child(OsStr::new(PRIVATE), Missing::Leave)?;
    let entries = private.map(|private| private.entries()).transpose()?;
    let is_blank = |entry: &Entry| entry.name == ".gitignore";
    Ok(entries.unwrap_or_default().iter().all(is_blank))
}

/// Marks a folder as a tree.
fn sign(folder: &Folder) -> io::Result<()> {
    let private = private_folder(folder).map_err(|error| io::Error::other(error.to_string()))?;
    private.create(OsStr::new(SIGN)).map(drop)
}

/// Copies what builds know of the present tree. These files are written into, so they are no links.
fn take_over(present: &Folder, tree: &Folder) -> io::Result<()> {
    let folders = [present, tree].map(|folder| folder.child(OsStr::new(PRIVATE), Missing::Leave));
    let [Some(from), Some(to)] = folders.map(|folder| folder.ok().flatten()) else {
        return Ok(());
    };
    for entry in from.entries()? {
        let is_known = ["lock", SIGN, ".gitignore"]
            .iter()
            .any(|name| entry.name == *name);
        if entry.kind == EntryKind::File && !is_known {
            from.copy(&entry.name, &to)?;
        }
    }
    Ok(())
}
