//! The manifest of one locale's bundles.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::problem::Problem;

/// The version of the form that is read.
const VERSION: u32 = 1;

/// `manifest.json`, as far as loading needs it. Fields that are not known are left alone.
#[derive(Debug, Deserialize)]
pub(crate) struct Manifest {
    pub(crate) version: u32,
    pub(crate) locale: String,
    pub(crate) chain: Vec<String>,
    pub(crate) files: Vec<ManifestFile>,
}

/// One file of a manifest.
#[derive(Debug, Deserialize)]
pub(crate) struct ManifestFile {
    pub(crate) path: String,
    pub(crate) blake3: Option<String>,
    /// What other locales lend, by their tag; a file of an older hexapla does not say it.
    #[serde(default)]
    pub(crate) lent: BTreeMap<String, Vec<String>>,
}

impl Manifest {
    /// Reads a manifest that stands at `path`.
    pub(crate) fn read(path: &str, text: &str) -> Result<Self, Problem> {
        let read: Result<Self, _> = serde_json::from_str(text);
        let manifest = read.map_err(|why| Problem::NoManifest {
            path: path.to_owned(),
            why: why.to_string(),
        })?;
        if manifest.version == VERSION {
            Ok(manifest)
        } else {
            Err(Problem::Newer {
                path: path.to_owned(),
                version: manifest.version,
            })
        }
    }
}

impl ManifestFile {
    /// Whether a text is the one that was built.
    pub(crate) fn is(&self, text: &str) -> bool {
        let hash = || blake3::hash(text.as_bytes()).to_hex();
        self.blake3.as_ref().is_none_or(|known| **known == *hash())
    }

    /// Whether its path leads to a file under the manifest's own folder.
    pub(crate) fn is_inside(&self) -> bool {
        let is_step = |step: &str| !step.is_empty() && step != "." && step != "..";
        !self.path.contains(['\\', ':', '\0']) && self.path.split('/').all(is_step)
    }
}
