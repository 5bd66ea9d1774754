//! What can be wrong with bundles.

/// Something that was left out while loading; the rest is there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A file that the manifest names is not there, or is no UTF-8.
    #[error("`{path}` cannot be read")]
    Unreadable {
        /// Its path, from the folder of the bundles.
        path: String,
    },
    /// A manifest is no JSON of this form.
    #[error("`{path}` is no manifest of bundles: {why}")]
    NoManifest {
        /// Its path, from the folder of the bundles.
        path: String,
        /// What the JSON reader says.
        why: String,
    },
    /// A newer hexapla wrote it.
    #[error("`{path}` has version {version}; this program reads version 1")]
    Newer {
        /// Its path, from the folder of the bundles.
        path: String,
        /// The version it has.
        version: u32,
    },
    /// A file is not the one that was built.
    #[error("`{path}` is not the file that was built: its hash differs")]
    Changed {
        /// Its path, from the folder of the bundles.
        path: String,
    },
    /// A part of a file is no Fluent, or would harm its parser.
    #[error("`{path}` has lines that are no Fluent; they are left out")]
    NoFluent {
        /// Its path, from the folder of the bundles.
        path: String,
    },
    /// Two messages of a locale have one name, or a message that of a function; what came first stays.
    #[error("`{id}` of `{path}` is left out: an earlier message, or a function, has its name")]
    Twice {
        /// Path of the file that has the second, from the folder of the bundles.
        path: String,
        /// The id.
        id: String,
    },
}

/// Why nothing could be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The folder cannot be listed.
    #[error("cannot read the folder `{folder}`: {why}")]
    Folder {
        /// The folder.
        folder: String,
        /// Why.
        why: std::io::Error,
    },
    /// The folder has no locale with a manifest.
    #[error("there are no bundles in `{folder}`: no folder in it has a `manifest.json`")]
    Empty {
        /// The folder.
        folder: String,
    },
}
