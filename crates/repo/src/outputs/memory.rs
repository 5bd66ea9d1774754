//! What a build leaves for the next one, beside the list of its files.

use std::{ffi::OsStr, fs, io::Write as _};

use super::Outputs;
use crate::{error::Error, folder::Folder, journal::temporary, lock::PRIVATE, project::Project};

const NAME: &str = "ledger";
/// A longer one was written by nobody of us.
const LIMIT: u64 = 256 << 20;

/// What the last build into the project's output folder left, for who does not build; empty where there was none.
#[must_use]
pub fn ledger(project: &Project) -> String {
    let output = project.root.join(&project.config.build.output);
    let private = fs::canonicalize(output.join(PRIVATE)).ok();
    let private = private.and_then(|path| Folder::open(&path).ok());
    private.map_or_else(String::new, |private| recalled(&private))
}

fn recalled(private: &Folder) -> String {
    let bytes = crate::read::bytes_beneath(private, NAME.as_ref(), LIMIT);
    // One damaged line is no reason to forget the others.
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    bytes.as_deref().map(text).unwrap_or_default()
}

impl Outputs {
    /// What the last build left; empty where there was none.
    #[must_use]
    pub fn recall(&self) -> String {
        recalled(self.lock.folder())
    }

    /// Leaves a text for the next build, in `.hexapla/ledger` of the output folder.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn remember(&self, text: &str) -> Result<(), Error> {
        let private: &Folder = self.lock.folder();
        let beside = temporary(OsStr::new(NAME));
        let written = private
            .create(&beside)
            .and_then(|mut file| file.write_all(text.as_bytes()));
        let placed = written.and_then(|()| private.rename(&beside, OsStr::new(NAME)));
        placed.map_err(|cause| Error::io("write", &private.path().join(NAME), cause))
    }
}
