//! What can go wrong with the world: configuration, disk, lock, git.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use hexapla_core::{Diagnostic, Untrusted};

use crate::{
    config::ConfigError,
    lock::{Holder, who},
    outputs::{Obstacle, Rest},
};

/// Why an output folder cannot be swapped as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSwap {
    /// There is a folder in its place that no build made.
    Folder,
    /// There is a link in its place that no such build made.
    Link,
    /// What is to be a tree of such builds is none.
    Taken,
    /// There is a folder in its place, and the system cannot exchange it for a link in one step.
    Exchange,
    /// There can be no symbolic links.
    Links,
}

impl NoSwap {
    /// The reason in a word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Link => "link",
            Self::Taken => "taken",
            Self::Exchange => "exchange",
            Self::Links => "links",
        }
    }
}

/// A failure outside the user's texts. Each variant names the act and the thing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no configuration at the place or above it.
    #[error(
        "there is no `hexapla.toml` in {} or in a folder above it",
        shown(start)
    )]
    NoProject {
        /// Where the search began.
        start: PathBuf,
    },
    /// The configuration is there and wrong, or does not fit what lies on disk.
    #[error(transparent)]
    Config(Box<ConfigError>),
    /// A file that a command cannot do without is no text we may read.
    #[error("cannot read {}: {}", shown(path), diagnostic.rule)]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why, as the same finding that an unreadable document gets.
        diagnostic: Box<Diagnostic>,
    },
    /// A name that is to stand for a commit, and does not.
    #[error("`{}` cannot be read: {reason}", Untrusted::new(revision).for_terminal())]
    Revision {
        /// The name.
        revision: String,
        /// Why not.
        reason: String,
    },
    /// The operating system refused an operation.
    #[error("cannot {operation} {}: {}", shown(path), system_words(source))]
    Io {
        /// What was tried: `read`, `write`, `rename` …
        operation: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// A path that we do not touch, such as one that leads out of the project.
    #[error("refused to touch {}: {reason}", shown(path))]
    Refused {
        /// The path.
        path: PathBuf,
        /// Why not.
        reason: &'static str,
    },
    /// Outputs whose places are taken by what no build made, or that we may not write.
    #[error("refused to touch {}: {reason}", shown(path))]
    InTheWay {
        /// What stands in the way first.
        path: PathBuf,
        /// Why it does.
        reason: &'static str,
        /// What stands in the way too.
        others: Vec<Obstacle>,
        /// What became of the output folder.
        rest: Rest,
    },
    /// An output folder that cannot be swapped as a whole.
    #[error("{} cannot be swapped as a whole: {}", shown(path), why.as_str())]
    NoSwap {
        /// What stands in the way.
        path: PathBuf,
        /// Why.
        why: NoSwap,
    },
    /// What hexapla keeps for itself was written by a newer version.
    #[error(
        "{} was written by a newer hexapla (version {found}, this one has {known})",
        shown(path)
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its form.
        found: u32,
        /// The newest that we know.
        known: u32,
    },
    /// Somebody else changed a file between our reading and our writing. It holds their text.
    #[error(
        "{} was changed by somebody else in the meantime and was left as it is",
        shown(path)
    )]
    Conflict {
        /// The file.
        path: PathBuf,
    },
    /// A group of writes ended in the middle: each file holds its old or its new text.
    #[error("{cause}; {} of {} files were written before that", written.len(), written.len() + unwritten.len())]
    Partly {
        /// The files that hold their new text.
        written: Vec<PathBuf>,
        /// The files that hold their old text.
        unwritten: Vec<PathBuf>,
        /// What stopped the rest.
        #[source]
        cause: Box<Error>,
    },
    /// Another process holds the lock and did not let go of it.
    #[error("{} is held by {} for more than {} s", shown(path), who(holder), waited.as_secs())]
    Locked {
        /// The lock file.
        path: PathBuf,
        /// Who holds it, as far as it said.
        holder: Option<Holder>,
        /// How long we waited.
        waited: Duration,
    },
    /// The git repository cannot be read.
    #[error("cannot {operation} of the git repository {}: {reason}", shown(path))]
    Git {
        /// What was tried.
        operation: &'static str,
        /// The repository.
        path: PathBuf,
        /// What the reader of the repository answered.
        reason: String,
    },
}

impl Error {
    /// Names an operation of the system that failed.
    pub(crate) fn io(operation: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Io {
            operation,
            path: path.to_owned(),
            source,
        }
    }
}

/// A path as it may be shown: in back quotes, without characters that act on a terminal.
pub(crate) fn shown(path: &Path) -> String {
    format!(
        "`{}`",
        Untrusted::new(&path.to_string_lossy()).for_terminal()
    )
}

/// The system's answer without its number and its capital: `permission denied`.
#[must_use]
pub fn system_words(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::from("unknown error"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_act_and_the_thing() {
        let denied = io::Error::from_raw_os_error(13);
        let error = Error::io("read", Path::new("source/日本.md"), denied);
        assert_eq!(
            error.to_string(),
            "cannot read `source/日本.md`: permission denied"
        );
    }

    #[test]
    fn a_path_cannot_act_on_a_terminal() {
        assert_eq!(shown(Path::new("a\u{1b}[2J")), "`a\\u{1b}[2J`");
    }
}
