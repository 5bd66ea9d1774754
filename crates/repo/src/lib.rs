//! The edge of hexapla: the only crate that touches disk, git and clock.
//!
//! A [`Project`] is a folder with a `hexapla.toml`. From it come the documents that lie on disk
//! ([`Project::discover`]), their texts and their catalogs' ([`Project::read`]), and the texts that
//! git remembers of a file ([`history::versions`]). Back to disk leads one way: a command takes the
//! project's [`Lock`], reads, decides, and hands a list of [`Change`]s to [`write_all`], which
//! compares, writes beside, syncs and renames. What `build` makes goes through [`Outputs`].
//!
//! What holds here:
//! - nothing is read or written outside of the project's folder (or the output folder that the
//!   person named), whatever symlinks say, also when they change under us;
//! - a file holds its old text or its new one, never a mixture, at every moment and after any kill;
//! - what somebody else wrote in the meantime is never lost: that is an [`Error::Conflict`];
//! - a file that cannot be read is data ([`Read::Unreadable`]); it does not stop the others;
//! - no program is run.
//!
//! Folders are walked by open handles, so the crate needs a Unix.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the one crate that touches disk, git and clock"
)]

mod assets;
mod cache;
mod changed;
mod config;
mod dialect;
mod discover;
mod encoding;
mod error;
mod folder;
pub mod history;
pub mod init;
mod journal;
mod lock;
mod mainline;
mod memory;
mod merges;
mod nearest;
mod notes;
mod opening;
mod orphans;
mod outputs;
mod place;
mod project;
mod read;
mod replace;
mod snapshot;
mod stamp;
mod theme;
mod watch;
mod write;

pub use cache::{Age, Answer, Cache, Moment, Packer, Trace, Tracer, Unpacker};
pub use changed::Undated;
pub use config::{
    Asked, AskedBy, BuildConfig, BundleFiles, BundleLayout, BundlesConfig, CONFIG_FILE, Config,
    ConfigError, ConfigProblem, DocumentSet, Fallbacks, IdlePattern, KeyValue, Limits,
    LocaleConfig, MOZILLA_FILE, OutputPattern, OwnersRule, Preset, Publish, PublishRule,
    SiteConfig, Teams, Threshold, ThresholdError, Tier, Unknown, UnknownLocale,
};
pub use discover::{Discovered, DocumentFile, RefusedFile};
pub use error::{Error, NoSwap, system_words};
pub use lock::{Holder, Lock, PRIVATE};
pub use mainline::{MainlineCommit, mainline};
pub use merges::{MergedFile, Reach, merged_files};
pub use nearest::nearest;
pub use notes::{Note, Notes, NotesFile};
pub use outputs::{
    A_FILE, Built, Destination, FORBIDDEN, KeptFile, LEDGER, NO_FOLDER, Obstacle, OutputFiles,
    Outputs, Rest, SAME_BUNDLE, SAME_OUTPUT, Stale, Tree, expect_free, ledger, write_outputs,
};
pub use project::{ADDRESSES_FILE, Project};
pub use read::{FileText, Read, read_text};
pub use replace::replace_file;
pub use snapshot::ContentId;
pub use stamp::Stamp;
pub use theme::ThemeFolder;
pub use watch::Watch;
pub use write::{Change, Written, write_all, write_new};
