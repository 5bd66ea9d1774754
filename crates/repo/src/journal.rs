//! The list of temporary files of a group of writes, so that the next writer sweeps what a killed
//! one left.

use std::{
    ffi::{OsStr, OsString},
    io::{self, Read as _, Write as _},
    os::unix::ffi::OsStrExt as _,
    path::{Path, PathBuf},
};

use crate::{
    error::Error,
    folder::{Folder, Missing},
    place::place,
};

const NAME: &str = "pending";
const HEX: usize = 16;

/// The name of the temporary file for a file of this name: always the same one, so that a leftover is
/// taken over by the next write of that file.
pub(crate) fn temporary(name: &OsStr) -> OsString {
    let digest = blake3::hash(name.as_bytes()).to_hex();
    let digits: String = digest.chars().take(HEX).collect();
    OsString::from(format!(".hexapla-{digits}.tmp"))
}

/// Whether a name is one that [`temporary`] gives.
pub(crate) fn is_temporary(name: &OsStr) -> bool {
    let digits = name
        .to_str()
        .and_then(|name| name.strip_prefix(".hexapla-")?.strip_suffix(".tmp"));
    digits
        .is_some_and(|digits| digits.len() == HEX && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Writes down which temporary files will be made; `paths` are relative to the project.
pub(crate) fn open(private: &Folder, paths: &[PathBuf]) -> Result<(), Error> {
    let mut list = Vec::new();
    for path in paths {
        list.extend_from_slice(path.as_os_str().as_bytes());
        list.push(b'\0');
    }
    let file = private.create(OsStr::new(NAME));
    let written = file.and_then(|mut file| file.write_all(&list));
    written.map_err(|cause| Error::io("write", &private.path().join(NAME), cause))
}

/// Forgets the list, since all of it is done.
pub(crate) fn close(private: &Folder) {
    // A list that stays names files that are no longer there: the next sweep removes it.
    let _ = private.remove(OsStr::new(NAME));
}

/// Removes what a killed writer left. Needs the project's lock, or it would take the files of a
/// writer at work.
pub(crate) fn sweep(root: &Folder, private: &Folder) -> Result<(), Error> {
    let Some(list) =
        read(private).map_err(|cause| Error::io("read", &private.path().join(NAME), cause))?
    else {
        return Ok(());
    };
    for bytes in list.split(|byte| *byte == b'\0') {
        let path = Path::new(OsStr::from_bytes(bytes));
        if !path.file_name().is_some_and(is_temporary) {
            continue;
        }
        if let Ok(Some(place)) = place(root, path, Missing::Leave) {
            let removed = place.folder.remove(&place.name);
            removed.map_err(|cause| Error::io("remove", &root.path().join(path), cause))?;
        }
    }
    close(private);
    Ok(())
}

fn read(private: &Folder) -> io::Result<Option<Vec<u8>>> {
    let mut file = match private.open_file(OsStr::new(NAME)) {
        Ok(file) => file,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(cause),
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}
