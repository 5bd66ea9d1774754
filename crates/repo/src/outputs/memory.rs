//! What a build leaves for the next one, beside the list of its files.

use std::{ffi::OsStr, io::Write as _};

use super::Outputs;
use crate::{error::Error, folder::Folder, journal::temporary};

const NAME: &str = "ledger";
/// A longer one was written by nobody of us.
const LIMIT: u64 = 256 << 20;

impl Outputs {
    /// What the last build left; empty where there was none.
    #[must_use]
    pub fn recall(&self) -> String {
        let private = self.lock.folder();
        let bytes = crate::read::bytes_beneath(private, NAME.as_ref(), LIMIT);
        bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_default()
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
