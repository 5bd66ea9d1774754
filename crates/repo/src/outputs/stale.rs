//! Files that an earlier build made and this one did not.

use std::{io::Read as _, path::Path};

use hexapla_core::DocumentPath;

use super::{
    Built,
    manifest::{Entry, Manifest},
    obstacle::{FORBIDDEN, Obstacles, forbidden_at, is_forbidden},
    split,
};
use crate::{
    discover::fold,
    error::Error,
    folder::{Folder, Missing},
    journal::temporary,
};

/// What becomes of files that an earlier build made and this one did not.
#[derive(Clone, Copy)]
pub enum Stale<'k> {
    /// They are removed: this was a whole build.
    Remove,
    /// They stay: this was a part of a build.
    Keep,
    /// Those stay of which this says that what could not be read may yet make them.
    Spare(&'k dyn Fn(&DocumentPath) -> bool),
}

impl Stale<'_> {
    /// Whether a stale file stays.
    pub(super) fn keeps(self, path: &DocumentPath) -> bool {
        match self {
            Self::Remove => false,
            Self::Keep => true,
            Self::Spare(may_be_made) => may_be_made(path),
        }
    }
}

/// What became of a stale file.
enum Gone {
    Removed,
    Absent,
    /// It is not as we made it.
    Left,
}

/// What stays in the list of files after the stale ones are removed.
#[derive(Default)]
pub(super) struct Removed {
    pub(super) kept: Vec<Entry>,
    pub(super) obstacles: Obstacles,
}

/// Removes the files that no build makes any more, each with what it was listed with; what the system forbids to
/// remove stays listed.
pub(super) fn remove_all<'l>(
    root: &Folder,
    stale: impl IntoIterator<Item = &'l [Entry]>,
    is_made: &dyn Fn(&DocumentPath) -> bool,
    built: &mut Built,
) -> Result<Removed, Error> {
    let mut removed = Removed::default();
    for file in stale {
        let Some((path, _)) = file.first() else {
            continue;
        };
        if is_made(path) {
            continue;
        }
        match remove(root, file) {
            Ok(Gone::Removed) => built.removed.push(path.clone()),
            Ok(Gone::Absent) => {}
            Ok(Gone::Left) => built.left.push(path.clone()),
            Err(Error::Io { path, source, .. }) if is_forbidden(&source) => {
                removed.kept.extend_from_slice(file);
                removed.obstacles.insert(forbidden_at(&path), FORBIDDEN);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(removed)
}

/// Removes a file that no build makes any more, if it holds one of the contents that builds gave it.
fn remove(root: &Folder, listed: &[Entry]) -> Result<Gone, Error> {
    let Some((path, _)) = listed.first() else {
        return Ok(Gone::Absent);
    };
    let full = root.path().join(path.as_str());
    let fail = |cause| Error::io("remove", &full, cause);
    let (above, name) = split(path);
    let Ok(Some(folder)) = root.walk(above, Missing::Leave) else {
        return Ok(Gone::Absent);
    };
    folder.remove(&temporary(name)).map_err(fail)?;
    let Ok(mut file) = folder.open_file(name) else {
        return Ok(Gone::Absent);
    };
    let mut bytes = Vec::new();
    let is_file = file.metadata().is_ok_and(|found| found.is_file());
    if !is_file || file.read_to_end(&mut bytes).is_err() {
        return Ok(Gone::Left);
    }
    let found = blake3::hash(&bytes);
    if !listed.iter().any(|(_, hash)| hash == found.as_bytes()) {
        return Ok(Gone::Left);
    }
    folder.remove(name).map_err(fail)?;
    remove_empty_folders(root, above);
    Ok(Gone::Removed)
}

/// Whether a path leads to a file that was made under a name which differs in case only.
pub(super) fn is_made_again(root: &Folder, made: &Manifest, path: &DocumentPath) -> bool {
    let inode = |path: &DocumentPath| {
        let (above, name) = split(path);
        let stat = root.walk(above, Missing::Leave).ok()??.stat(name).ok()??;
        Some((stat.st_dev, stat.st_ino))
    };
    let Some(found) = inode(path) else {
        return false;
    };
    let folded = fold(path.as_str());
    let mut names = made.files().filter_map(|file| file.first());
    names.any(|(name, _)| fold(name.as_str()) == folded && inode(name) == Some(found))
}

fn remove_empty_folders(root: &Folder, mut path: &Path) {
    while let (Some(above), Some(name)) = (path.parent(), path.file_name()) {
        let removed = match root.walk(above, Missing::Leave) {
            Ok(Some(folder)) => folder.remove_empty(name),
            Ok(None) | Err(_) => false,
        };
        if !removed {
            return;
        }
        path = above;
    }
}
