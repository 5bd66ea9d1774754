//! Whether the output folder is one, and lies apart from what a project reads and keeps wherever symlinks
//! lead.

use std::{fs, path::Path};

use super::NO_FOLDER;
use crate::{
    config::{ConfigProblem, really_apart},
    error::Error,
    place::{real, resolve},
    project::Project,
};

impl Project {
    /// Refuses an output folder that is a file, that leads out of the project, or that is by symlinks a folder which
    /// the project reads or keeps, lies in one or holds one.
    ///
    /// # Errors
    /// When it is so; what the configuration says is pointed at.
    pub fn expect_output_apart(&self) -> Result<(), Error> {
        let build = &self.config.build;
        let place = self.root.join(&build.output);
        if let Some(file) = file_among(&self.root, &place) {
            return Err(self.no_folder(file));
        }
        let outside = |_| Error::Refused {
            path: place.clone(),
            reason: NO_FOLDER,
        };
        // A tree of whole builds is looked at by whoever changes it.
        real(self.folder(), &place).map_err(outside)?;
        let shown = |path: &str| self.real_name(path);
        match really_apart(&self.config, &shown) {
            Some(problem) => Err(self.config_error(vec![problem])),
            None => Ok(()),
        }
    }

    /// Where a path really leads, from the project's root if it is in the project.
    fn real_name(&self, path: &str) -> Option<String> {
        let real = resolve(&self.root.join(path)).ok()?;
        let inside = real.strip_prefix(&self.root).unwrap_or(&real);
        let name = inside.to_string_lossy().replace('\\', "/");
        Some(if name.is_empty() {
            ".".to_owned()
        } else {
            name
        })
    }

    fn no_folder(&self, file: &Path) -> Error {
        let span = self.config.build.output_span;
        if span.is_empty() {
            return Error::Refused {
                path: file.to_owned(),
                reason: super::A_FILE,
            };
        }
        let shown = file.strip_prefix(&self.root).unwrap_or(file);
        let problem = ConfigProblem::new(span, format!("`{}` is no folder", shown.display()));
        let hint = "choose a folder of its own, for example: output = \"dist\"";
        self.config_error(vec![problem.hint(hint)])
    }
}

/// The file below `root` that stands where a path has a folder.
fn file_among<'p>(root: &Path, path: &'p Path) -> Option<&'p Path> {
    let is_below = |folder: &&Path| folder.starts_with(root) && *folder != root;
    let mut folders = path.ancestors().take_while(is_below);
    folders.find(|folder| fs::metadata(folder).is_ok_and(|found| !found.is_dir()))
}
