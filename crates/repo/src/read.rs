//! Reading one file, whatever it turns out to be.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read as _},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use hexapla_core::{Diagnostic, Rule};
use rustix::io::Errno;

use crate::{
    encoding::decode,
    error::{Error, system_words},
    folder::Folder,
    stamp::Stamp,
};

/// A file larger than the limit. Arguments: `size`, `limit`, in bytes.
pub(crate) const TOO_LARGE: Rule = Rule::new("file/too-large");
/// A folder, a pipe, a device, a socket. Argument: `kind`.
const NOT_REGULAR: Rule = Rule::new("file/not-regular");
/// A file we may not read.
const PERMISSION: Rule = Rule::new("file/permission");
/// A symlink that leads out of the project, or in a circle, or to nothing.
const SYMLINK: Rule = Rule::new("file/symlink");
/// A file that the system fails to read. Argument: `reason`.
const FAILED: Rule = Rule::new("file/unreadable");

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// The text, byte for byte; a byte order mark is part of it.
    pub text: String,
    /// Whether there was a file.
    pub is_there: bool,
}

impl FileText {
    /// The text of a file that is not there.
    #[must_use]
    pub fn absent() -> Self {
        Self {
            text: String::new(),
            is_there: false,
        }
    }

    /// What the file held. It is worked out when it is asked for, since most files are only read.
    #[must_use]
    pub fn stamp(&self) -> Stamp {
        match self.is_there {
            true => Stamp::of(self.text.as_bytes()),
            false => Stamp::Absent,
        }
    }
}

/// What reading a file gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// Its text.
    Text(FileText),
    /// There is no such file.
    Absent,
    /// There is something, and it is no text we may read. Rules: `file/encoding`, `file/too-large`,
    /// `file/not-regular`, `file/permission`, `file/symlink`, `file/unreadable`.
    Unreadable(Diagnostic),
}

/// Reads a file that the person named, wherever it lies. Files of a project are read by
/// [`Project::read`](crate::Project::read), which does not follow symlinks out of it.
///
/// Never waits: a pipe, a device or a socket is refused, and so is what is larger than `limit`.
///
/// # Errors
/// Only when the process itself is in trouble (out of file handles, out of memory).
pub fn read_text(file: &Path, limit: u64) -> Result<Read, Error> {
    let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
    let opened = OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(file);
    finish(opened, file, limit)
}

/// The bytes of a file below a folder; `None` where there is none that we may read.
pub(crate) fn bytes_beneath(folder: &Folder, relative: &Path, limit: u64) -> Option<Vec<u8>> {
    let mut opened = folder.open_beneath(relative).ok()?;
    content(&mut opened, limit).ok()?.ok()
}

/// Reads a file below a folder, without leaving it.
pub(crate) fn read_beneath(
    folder: &Folder,
    root: &Path,
    file: &Path,
    limit: u64,
) -> Result<Read, Error> {
    let Ok(relative) = file.strip_prefix(root) else {
        return Ok(Read::Unreadable(Diagnostic::error(SYMLINK)));
    };
    let read = finish(folder.open_beneath(relative), file, limit)?;
    let is_there = || std::fs::symlink_metadata(file).is_ok_and(|found| found.is_symlink());
    if read == Read::Absent && is_there() {
        return Ok(Read::Unreadable(Diagnostic::error(SYMLINK)));
    }
    Ok(read)
}

fn finish(opened: io::Result<File>, file: &Path, limit: u64) -> Result<Read, Error> {
    let content = opened.and_then(|mut opened| content(&mut opened, limit));
    match content {
        Ok(Ok(bytes)) => Ok(text(bytes)),
        Ok(Err(diagnostic)) => Ok(Read::Unreadable(diagnostic)),
        Err(cause) => refuse(file, cause),
    }
}

pub(crate) fn text(bytes: Vec<u8>) -> Read {
    match decode(bytes) {
        Ok(text) => Read::Text(FileText {
            text,
            is_there: true,
        }),
        Err(diagnostic) => Read::Unreadable(diagnostic),
    }
}

/// The bytes of an open file; the metadata decide before the first byte is read.
pub(crate) fn content(file: &mut File, limit: u64) -> io::Result<Result<Vec<u8>, Diagnostic>> {
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        let kind = if metadata.is_dir() {
            "folder"
        } else {
            "device"
        };
        return Ok(Err(Diagnostic::error(NOT_REGULAR).with("kind", kind)));
    }
    let too_large = |size: u64| {
        let number = |bytes| usize::try_from(bytes).unwrap_or(usize::MAX);
        Diagnostic::error(TOO_LARGE)
            .with_number("size", number(size))
            .with_number("limit", number(limit))
    };
    if metadata.len() > limit {
        return Ok(Err(too_large(metadata.len())));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    Ok(if size > limit {
        Err(too_large(size))
    } else {
        Ok(bytes)
    })
}

/// Sorts what the system answers: nothing there, something wrong with this file, or with us.
fn refuse(file: &Path, cause: io::Error) -> Result<Read, Error> {
    let unreadable = |rule| Ok(Read::Unreadable(Diagnostic::error(rule)));
    match Errno::from_io_error(&cause) {
        Some(Errno::NOENT | Errno::NOTDIR) => Ok(Read::Absent),
        Some(Errno::ACCESS | Errno::PERM) => unreadable(PERMISSION),
        Some(Errno::LOOP | Errno::XDEV) => unreadable(SYMLINK),
        Some(Errno::NXIO | Errno::NODEV | Errno::OPNOTSUPP) => {
            let found = Diagnostic::error(NOT_REGULAR).with("kind", "device");
            Ok(Read::Unreadable(found))
        }
        Some(Errno::MFILE | Errno::NFILE | Errno::NOMEM) => Err(Error::io("read", file, cause)),
        Some(_) | None => {
            let found = Diagnostic::error(FAILED).with("reason", system_words(&cause));
            Ok(Read::Unreadable(found))
        }
    }
}
