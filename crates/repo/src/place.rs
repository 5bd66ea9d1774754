//! Where a file really lies: below the project, or nowhere.

use std::{
    ffi::{OsStr, OsString},
    fs, io,
    path::{Component, Path, PathBuf},
};

use rustix::io::Errno;

use crate::{
    error::Error,
    folder::{Folder, Missing, split},
};

/// A file's place: the real folder it lies in, held open, and its name there.
#[derive(Debug)]
pub(crate) struct Place {
    /// The folder.
    pub(crate) folder: Folder,
    /// The name.
    pub(crate) name: OsString,
}

/// Finds the place of a file below a folder, which may not be there yet. `None` when a folder on the
/// way is missing and is to be left so.
pub(crate) fn place(root: &Folder, path: &Path, missing: Missing) -> Result<Option<Place>, Error> {
    at(root, &real(root, path)?, missing)
}

/// The path of a file below a folder without symlinks, relative to it. The file and the folders above
/// it may not be there yet. `path` is absolute or relative to the folder.
pub(crate) fn real(root: &Folder, path: &Path) -> Result<PathBuf, Error> {
    let refuse = |reason| Error::Refused {
        path: path.to_owned(),
        reason,
    };
    let full = root.path().join(path);
    if full.components().any(|part| part == Component::ParentDir) {
        return Err(refuse("the path holds `..`"));
    }
    let real = resolve(&full).map_err(|cause| match Errno::from_io_error(&cause) {
        Some(Errno::LOOP) => refuse("its symlinks go in a circle"),
        Some(Errno::XDEV) => refuse("a symlink on the way leads nowhere"),
        Some(_) | None => Error::io("find", path, cause),
    })?;
    let inside = real.strip_prefix(root.path());
    let inside = inside.map_err(|_| refuse("it lies outside of the project"))?;
    if inside.components().any(|part| is_git(part.as_os_str())) {
        return Err(refuse("it belongs to git"));
    }
    if inside.file_name().is_none() {
        return Err(refuse("it is the project itself"));
    }
    Ok(inside.to_owned())
}

/// Opens the place of a path that [`real`] gave, walking real folders only.
pub(crate) fn at(root: &Folder, real: &Path, missing: Missing) -> Result<Option<Place>, Error> {
    let fail = |cause| Error::io("reach", &root.path().join(real), cause);
    let Some((parent, name)) = split(real) else {
        return Err(fail(io::ErrorKind::InvalidInput.into()));
    };
    let folder = root.walk(parent, missing).map_err(fail)?;
    let name = name.to_owned();
    Ok(folder.map(|folder| Place { folder, name }))
}

/// Whether some file system takes a name for `.git`: in any case, with characters in it that HFS+
/// ignores, or by its short name on FAT.
pub(crate) fn is_git(name: &OsStr) -> bool {
    let ignored = |c: char| matches!(c, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}');
    let name: String = name
        .to_string_lossy()
        .chars()
        .filter(|c| !ignored(*c))
        .collect();
    name.eq_ignore_ascii_case(".git") || name.eq_ignore_ascii_case("git~1")
}

/// The real path of a file, where the last components may not exist yet. A symlink that leads
/// nowhere is answered with `EXDEV`.
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut missing = Vec::new();
    let mut existing = path;
    loop {
        match fs::canonicalize(existing) {
            Ok(mut real) => {
                real.extend(missing.into_iter().rev());
                return Ok(real);
            }
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(cause),
            Err(cause) => {
                if fs::symlink_metadata(existing).is_ok() {
                    return Err(Errno::XDEV.into());
                }
                let (Some(parent), Some(name)) = (existing.parent(), existing.file_name()) else {
                    return Err(cause);
                };
                missing.push(name);
                existing = parent;
            }
        }
    }
}
