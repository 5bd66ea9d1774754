//! From a file of configuration, in either of its forms, to a project's folder and what it says.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    config::{
        CONFIG_FILE, Config, ConfigError, ConfigProblem, MOZILLA_FILE, base_path, is_mozilla,
        read_mozilla,
    },
    error::Error,
    folder::Folder,
    read::{Read, read_beneath},
};
use hexapla_core::Span;

/// Finds the configuration of the project that a folder lies in: the nearest `hexapla.toml`, else the
/// nearest `l10n.toml`. The search ends at the first folder that holds a `.git`.
pub(crate) fn find(start: &Path) -> Result<PathBuf, Error> {
    let absolute = fs::canonicalize(start).map_err(|cause| Error::io("open", start, cause))?;
    let is_there = |file: &PathBuf| fs::symlink_metadata(file).is_ok();
    let mut other = None;
    for folder in absolute.ancestors() {
        let file = folder.join(CONFIG_FILE);
        if is_there(&file) {
            return Ok(file);
        }
        other = other.or_else(|| Some(folder.join(MOZILLA_FILE)).filter(is_there));
        if is_repository(folder) {
            break;
        }
    }
    other.ok_or_else(|| Error::NoProject {
        start: start.to_owned(),
    })
}

/// The project's folder and its configuration, from the text of its file.
pub(crate) fn read(file: &Path, text: &str, limit: u64) -> Result<(PathBuf, Config), Error> {
    let parent = file
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    let parent = fs::canonicalize(parent).map_err(|cause| Error::io("open", parent, cause))?;
    if !is_mozilla(file, text) {
        let config = Config::parse(file, text).map_err(|error| Error::Config(Box::new(error)))?;
        return Ok((parent, config));
    }
    let root = root(&parent, file, text)?;
    let folder = Folder::open(&root)?;
    let load = |path: &str| match read_beneath(&folder, &root, &root.join(path), limit)? {
        Read::Text(found) => Ok(Some(found.text)),
        Read::Absent => Ok(None),
        Read::Unreadable(diagnostic) => Err(Error::Unreadable {
            path: root.join(path),
            diagnostic: Box::new(diagnostic),
        }),
    };
    let below = parent.strip_prefix(&root).unwrap_or(Path::new(""));
    let name = below.join(file.file_name().unwrap_or_default());
    let config = read_mozilla(&root, &name.to_string_lossy(), text, &load)?;
    Ok((root, config))
}

/// The folder that holds an `l10n.toml` and what its `basepath` leads to. It never leaves the
/// repository that the file lies in; without one, the file's own folder.
fn root(parent: &Path, file: &Path, text: &str) -> Result<PathBuf, Error> {
    let wrong = |message: &str| {
        let problem = ConfigProblem::new(Span::at(0), message);
        Error::Config(Box::new(ConfigError {
            file: file.to_owned(),
            text: text.to_owned(),
            problems: vec![problem],
        }))
    };
    let base = parent.join(base_path(text));
    let base = fs::canonicalize(base).map_err(|_| wrong("`basepath` is no folder"))?;
    let common = |folder: &&Path| base.starts_with(folder);
    let root = parent.ancestors().find(common).unwrap_or(parent);
    let repository = parent.ancestors().find(|folder| is_repository(folder));
    if !root.starts_with(repository.unwrap_or(parent)) {
        return Err(wrong("`basepath` leads out of the repository"));
    }
    Ok(root.to_owned())
}

fn is_repository(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(".git")).is_ok()
}
