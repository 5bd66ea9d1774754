//! The one error of the program: kind, message, hints. The kind decides the exit code.

use std::path::Path;

use hexapla::Error;
use hexapla_core::Untrusted;
use hexapla_repo::{ConfigError, ThresholdError, UnknownLocale};
use hexapla_report::Finding;

use crate::messages::Messages;

/// Why the program stops, with its exit code.
#[derive(Debug)]
pub(crate) struct CommandError {
    pub(crate) kind: Kind,
    pub(crate) message: String,
    pub(crate) hints: Vec<String>,
}

/// What kind of trouble it is.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The result is there and not good: exit code 1.
    Unmet,
    /// A finding stands behind it: exit code 1, and it is shown.
    Finding(Box<Finding>),
    /// The call, or the world (disk, permissions, git): exit code 2.
    World,
    /// The configuration is wrong: exit code 2, and its places are shown.
    Config(Box<ConfigError>),
    /// Whoever read our output went away: no message.
    BrokenPipe,
}

impl CommandError {
    /// A wrong call, or trouble with the world.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            kind: Kind::World,
            message: message.into(),
            hints: Vec::new(),
        }
    }

    /// The work is done and its result is not what was asked for.
    pub(crate) fn unmet(message: impl Into<String>) -> Self {
        Self {
            kind: Kind::Unmet,
            message: message.into(),
            hints: Vec::new(),
        }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Trouble with standard output, standard input or a program.
    pub(crate) fn io(act: &str, error: &std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self {
                kind: Kind::BrokenPipe,
                message: String::new(),
                hints: Vec::new(),
            };
        }
        Self::new(format!("cannot {act}: {error}"))
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self.kind {
            Kind::BrokenPipe => 0,
            Kind::Unmet | Kind::Finding(_) => 1,
            Kind::World | Kind::Config(_) => 2,
        }
    }
}

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        match error {
            Error::Repo(error) => error.into(),
            Error::UnknownLocale(error) => error.into(),
            Error::UnknownDocument { near, .. } => Self::new(message).hint(match near.is_empty() {
                true => "`hexapla status` lists the documents of the project".to_owned(),
                false => format!("did you mean {}?", list(&near)),
            }),
            Error::UnknownName { what, near, .. } => {
                Self::new(message).hint(match near.as_slice() {
                    [] => format!("it has no {what}s at all"),
                    [only] => format!("did you mean `{}`?", Untrusted::new(only).for_terminal()),
                    several => format!("there are {}", list(several)),
                })
            }
            Error::UnknownUnit { near, .. } => Self::new(message).hint(match near.is_empty() {
                true => "`hexapla todo LOCALE` lists units with their ids".to_owned(),
                false => format!("did you mean {}?", list(&near)),
            }),
            Error::AmbiguousUnit { candidates, .. } => {
                Self::new(message).hint(format!("name one of them: {}", list(&candidates)))
            }
            Error::Refused { finding, .. } | Error::Stopped { finding, .. } => Self {
                kind: Kind::Finding(finding),
                message,
                hints: Vec::new(),
            },
            Error::NoTarget { .. } => Self::new(message),
        }
    }
}

impl From<hexapla_repo::Error> for CommandError {
    fn from(error: hexapla_repo::Error) -> Self {
        let message = error.to_string();
        match error {
            hexapla_repo::Error::Config(config) => Self {
                kind: Kind::Config(config),
                message,
                hints: Vec::new(),
            },
            hexapla_repo::Error::NoProject { .. } => {
                Self::new(message).hint("`hexapla init` makes one")
            }
            hexapla_repo::Error::Conflict { .. } => {
                Self::new(message).hint("nothing was lost: run the command again")
            }
            hexapla_repo::Error::Partly { .. } => Self::new(message)
                .hint("each file holds its old or its new text: run the command again"),
            hexapla_repo::Error::Locked { .. } => {
                Self::new(message).hint("wait until the other command ends, or end it")
            }
            hexapla_repo::Error::Revision { .. } => Self::new(message)
                .hint("name a commit as git does: `main`, `v1.2`, `HEAD~3`, a hash"),
            hexapla_repo::Error::Unreadable { path, diagnostic } => {
                let why =
                    Messages::english().sentence(diagnostic.rule.as_str(), &diagnostic.arguments);
                Self::new(format!("cannot read {}: {why}", shown(&path)))
            }
            hexapla_repo::Error::Io { .. }
            | hexapla_repo::Error::Refused { .. }
            | hexapla_repo::Error::Git { .. } => Self::new(message),
        }
    }
}

impl From<UnknownLocale> for CommandError {
    fn from(error: UnknownLocale) -> Self {
        let hint = match error.nearest.as_slice() {
            [only] => format!("did you mean `{only}`?"),
            several => format!("its locales: {}", list(several)),
        };
        Self::new(error.to_string()).hint(hint)
    }
}

impl From<ThresholdError> for CommandError {
    fn from(error: ThresholdError) -> Self {
        match error {
            ThresholdError::Locale(unknown) => unknown.into(),
            ThresholdError::Form { .. } => Self::new(error.to_string()),
        }
    }
}

/// Names in back quotes, harmless for a terminal.
pub(crate) fn list(names: &[String]) -> String {
    let quoted = |name: &String| format!("`{}`", Untrusted::new(name).for_terminal());
    names.iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// A path in back quotes, harmless for a terminal.
pub(crate) fn shown(path: &Path) -> String {
    format!(
        "`{}`",
        Untrusted::new(&path.to_string_lossy()).for_terminal()
    )
}
