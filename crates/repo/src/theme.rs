//! The theme of a site: the files of a folder.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use hexapla_core::DocumentPath;

use crate::{config::ConfigProblem, error::Error, project::Project};

/// A theme with more files than this is none.
const FILES: usize = 2_000;

/// Folders of a theme are entered so deep.
const DEPTH: usize = 16;

/// Where files stand that are copied.
const ASSETS: &str = "assets";

/// What the folder of a theme holds; hidden files are not looked at.
#[derive(Clone, Debug, Default)]
pub struct ThemeFolder {
    /// The files, by path below the folder.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Templates and assets that are not taken: symbolic links, what cannot be read or lies too deep, and assets
    /// with names that not every system can have. Sorted.
    pub left_out: Vec<String>,
}

impl Project {
    /// The site's theme; nothing where the project has none.
    ///
    /// # Errors
    /// When the folder that the configuration names cannot be read, or is no theme.
    pub fn theme(&self) -> Result<ThemeFolder, Error> {
        let mut found = ThemeFolder::default();
        let Some(theme) = &self.config.site.theme else {
            return Ok(found);
        };
        let root = self.root.join(theme);
        self.expect_theme(theme, &root)?;
        let mut folders: Vec<(PathBuf, String, usize)> = vec![(root, String::new(), 0)];
        while let Some((folder, prefix, depth)) = folders.pop() {
            let unreadable = |cause| Error::io("read", &folder, cause);
            for entry in fs::read_dir(&folder).map_err(unreadable)? {
                let entry = entry.map_err(unreadable)?;
                let name = entry.file_name();
                let path = format!("{prefix}{}", name.to_string_lossy());
                let kind = entry
                    .file_type()
                    .map_err(|cause| Error::io("read", &entry.path(), cause))?;
                if name.to_string_lossy().starts_with('.') {
                    continue;
                }
                if kind.is_dir() && name.to_str().is_some() && depth < DEPTH {
                    folders.push((entry.path(), format!("{path}/"), depth + 1));
                    continue;
                }
                let may_stand = kind.is_file() && name.to_str().is_some() && may_stand(&path);
                let bytes = may_stand.then(|| self.read_bytes(&entry.path()));
                match bytes.flatten() {
                    Some(bytes) => _ = found.files.insert(path, bytes),
                    None if is_used(&path) => found.left_out.push(path),
                    None => {}
                }
                if found.files.len() > FILES {
                    return Err(self.theme_problem("this folder has too many files for a theme"));
                }
            }
        }
        found.left_out.sort();
        Ok(found)
    }

    /// Refuses a theme that is no folder.
    fn expect_theme(&self, theme: &str, root: &Path) -> Result<(), Error> {
        let message = match fs::metadata(root) {
            Ok(found) if found.is_dir() => return Ok(()),
            Ok(_) => format!("`{theme}` is no folder"),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
                format!("the folder `{theme}` is not there")
            }
            Err(cause) => return Err(Error::io("read", root, cause)),
        };
        let problem = ConfigProblem::new(self.config.site.theme_span, message);
        let hint = "`theme` is relative to the folder of this file";
        Err(self.config_error(vec![problem.hint(hint)]))
    }

    /// What is wrong with the theme, as an error that points at where the configuration names it.
    #[must_use]
    pub fn theme_problem(&self, message: &str) -> Error {
        self.config_error(vec![ConfigProblem::new(
            self.config.site.theme_span,
            message,
        )])
    }
}

/// Whether a site can have a file at a path below the theme; templates are no files of it.
fn may_stand(path: &str) -> bool {
    !is_asset(path) || DocumentPath::parse(path).is_ok()
}

/// Whether a site would use what stands there.
fn is_used(path: &str) -> bool {
    is_asset(path) || path.ends_with(".html")
}

fn is_asset(path: &str) -> bool {
    let rest = path.strip_prefix(ASSETS);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
