//! Files that an earlier build made and this one did not.

use std::{io::Read as _, path::Path};

use hexapla_core::DocumentPath;

use super::{
    manifest::{Entry, Manifest},
    split,
};
use crate::{
    discover::fold,
    error::Error,
    folder::{Folder, Missing},
    journal::temporary,
};

/// What became of a stale file.
pub(super) enum Gone {
    Removed,
    Absent,
    /// It is not as we made it.
    Left,
}

/// Removes a file that no build makes any more, if it holds one of the contents that builds gave it.
pub(super) fn remove(root: &Folder, listed: &[Entry]) -> Result<Gone, Error> {
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
