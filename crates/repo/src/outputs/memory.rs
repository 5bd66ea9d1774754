//! What a build leaves for the next one, beside the list of its files.

use std::{ffi::OsStr, fs, io::Write as _};

use super::{Outputs, version::expect_known};
use crate::{error::Error, folder::Folder, journal::temporary, lock::PRIVATE, project::Project};

const NAME: &str = "ledger";
/// The line that it begins with; its last word is its version.
pub const LEDGER: &str = "hexapla ledger 1\n";
/// A longer one was written by nobody of us.
const LIMIT: u64 = 256 << 20;

/// What the last build into the project's output folder left, for who does not build; empty where there was none.
///
/// # Errors
/// When a newer version of hexapla wrote it.
pub fn ledger(project: &Project) -> Result<String, Error> {
    let output = project.root.join(&project.config.build.output);
    let private = fs::canonicalize(output.join(PRIVATE)).ok();
    let private = private.and_then(|path| Folder::open(&path).ok());
    private.map_or_else(|| Ok(String::new()), |private| recalled(&private))
}

fn recalled(private: &Folder) -> Result<String, Error> {
    let bytes = crate::read::bytes_beneath(private, NAME.as_ref(), LIMIT);
    // One damaged line is no reason to forget the others.
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let text = bytes.as_deref().map(text).unwrap_or_default();
    expect_known(text, LEDGER, &private.path().join(NAME))
}

impl Outputs {
    /// What the last build left; empty where there was none.
    ///
    /// # Errors
    /// When a newer version of hexapla wrote it.
    pub fn recall(&self) -> Result<String, Error> {
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
