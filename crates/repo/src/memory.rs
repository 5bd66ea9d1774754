//! What is remembered in the private folder: texts that could be found out again at any time.

use std::{
    ffi::{OsStr, OsString},
    io::Write as _,
};

use crate::{
    lock::{PRIVATE, private_folder},
    project::Project,
    read::{Read, read_beneath},
};

/// A memory larger than this is not read.
const LIMIT: u64 = 64 * 1024 * 1024;

impl Project {
    /// The text that was remembered under a name; nothing where there is none, or where it was damaged
    /// since.
    #[must_use]
    pub fn recall(&self, name: &str) -> Option<String> {
        let file = self.root.join(PRIVATE).join(name);
        let Ok(Read::Text(found)) = read_beneath(self.folder(), &self.root, &file, LIMIT) else {
            return None;
        };
        let (sum, text) = found.text.split_once('\n')?;
        (sum == checksum(text)).then(|| text.to_owned())
    }

    /// Remembers a text under a name. Where nothing can be written, nothing is remembered: no answer
    /// depends on it.
    pub fn remember(&self, name: &str, text: &str) {
        let _ = self.try_remember(name, text);
    }

    fn try_remember(&self, name: &str, text: &str) -> Option<()> {
        let folder = private_folder(self.folder()).ok()?;
        let beside = OsString::from(format!("{name}.{}", std::process::id()));
        let whole = format!("{}\n{text}", checksum(text));
        let mut file = folder.create(&beside).ok()?;
        let renamed = file
            .write_all(whole.as_bytes())
            .and_then(|()| folder.rename(&beside, OsStr::new(name)));
        if renamed.is_err() {
            let _ = folder.remove(&beside);
        }
        renamed.ok()
    }
}

fn checksum(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().to_string()
}
