//! The one error of the program: kind, message, hints. The kind decides the exit code.

mod in_the_way;

use std::io::ErrorKind;

use hexapla::Error;
use hexapla_core::Diagnostic;
use hexapla_messages::Said;
use hexapla_repo::{ConfigError, Rest, ThresholdError, Unknown, UnknownLocale};
use hexapla_report::Finding;

use crate::messages::{Messages, of_rule};
use in_the_way::{is_no_private, others_in_the_way, what_to_do};

/// Why the program stops, with its exit code.
#[derive(Debug)]
pub(crate) struct CommandError {
    pub(crate) kind: Kind,
    pub(crate) message: Said,
    /// What belongs to the message, line by line.
    pub(crate) lines: Vec<(Indent, Said)>,
    /// What to do, after what the message's own attribute `hint` says.
    pub(crate) hints: Vec<Said>,
}

/// How a line of an error stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Indent {
    /// At the margin: it heads what follows.
    None,
    /// As an item of what stands above it.
    Item,
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
    pub(crate) fn new(message: impl Into<Said>) -> Self {
        Self::of(Kind::World, message)
    }

    /// The work is done and its result is not what was asked for.
    pub(crate) fn unmet(message: impl Into<Said>) -> Self {
        Self::of(Kind::Unmet, message)
    }

    /// A finding stands in the way.
    pub(crate) fn finding(finding: Box<Finding>, message: impl Into<Said>) -> Self {
        Self::of(Kind::Finding(finding), message)
    }

    fn of(kind: Kind, message: impl Into<Said>) -> Self {
        Self {
            kind,
            message: message.into(),
            lines: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// Adds a line to the message.
    pub(crate) fn line(mut self, indent: Indent, line: impl Into<Said>) -> Self {
        self.lines.push((indent, line.into()));
        self
    }

    pub(crate) fn hint(mut self, hint: impl Into<Said>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Trouble with standard output, standard input or a program; the message has a place for the
    /// system's `answer`.
    pub(crate) fn io(message: impl Into<Said>, error: &std::io::Error) -> Self {
        if error.kind() == ErrorKind::BrokenPipe {
            return Self::of(Kind::BrokenPipe, "");
        }
        Self::new(message.into().said("answer", answer(error)))
    }

    /// A file that cannot be read for a reason that findings have words for.
    pub(crate) fn unreadable(path: impl Into<String>, why: &Diagnostic) -> Self {
        Self::new(
            Said::new("not-readable")
                .text("path", path)
                .said("why", of_diagnostic(why)),
        )
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self.kind {
            Kind::BrokenPipe => 0,
            Kind::Unmet | Kind::Finding(_) => 1,
            Kind::World | Kind::Config(_) => 2,
        }
    }

    /// The message and what to do, in the reader's words.
    pub(crate) fn in_words(&self, messages: &Messages) -> (String, Vec<String>) {
        let own = messages.say_hint(&self.message);
        let others = self.hints.iter().map(|hint| messages.say(hint));
        let mut message = messages.say(&self.message);
        for (indent, line) in &self.lines {
            message.push_str(match indent {
                Indent::None => "\n",
                Indent::Item => "\n  ",
            });
            message.push_str(&messages.say(line));
        }
        (message, own.into_iter().chain(others).collect())
    }
}

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        match error {
            Error::Repo(error) => error.into(),
            Error::UnknownLocale(error) => error.into(),
            Error::UnknownDocument { pattern, near } => {
                Self::new(Said::new("unknown-document").text("pattern", pattern))
                    .hint(near_or(&near, "hint-list-documents"))
            }
            Error::UnknownName { what, name, near } => {
                let hint = match near.as_slice() {
                    [] => Said::new("hint-has-none"),
                    [_] => Said::new("hint-did-you-mean").names("names", &near),
                    _ => Said::new("hint-there-are").names("names", &near),
                };
                Self::new(
                    Said::new("unknown-name")
                        .text("what", what)
                        .text("name", name),
                )
                .hint(hint)
            }
            Error::UnknownUnit { id, near } => Self::new(Said::new("unknown-unit").text("id", id))
                .hint(near_or(&near, "hint-list-units")),
            Error::AmbiguousUnit { id, candidates } => {
                Self::new(Said::new("ambiguous-unit").text("id", id))
                    .hint(Said::new("hint-name-one").names("names", &candidates))
            }
            Error::Refused { id, finding } => {
                Self::finding(finding, Said::new("target-refused").text("id", id))
            }
            Error::Stopped { path, finding } => {
                Self::finding(finding, Said::new("catalog-stopped").text("path", path))
            }
            Error::NoTarget { id, locale } => {
                Self::new(Said::new("no-target").text("id", id).text("locale", locale))
            }
        }
    }
}

/// Names that are near, or what else helps.
fn near_or(near: &[String], otherwise: &'static str) -> Said {
    match near {
        [] => otherwise.into(),
        near => Said::new("hint-did-you-mean").names("names", near),
    }
}

/// Where documents of no two locales can lie at one path.
const OWN_FOLDERS: &str = "documents = \"{locale}/{path}\"";

impl From<hexapla_repo::Error> for CommandError {
    fn from(error: hexapla_repo::Error) -> Self {
        let message = of_repo(&error);
        match error {
            hexapla_repo::Error::Config(config) => Self::of(Kind::Config(config), message),
            hexapla_repo::Error::NoProject { .. }
            | hexapla_repo::Error::Conflict { .. }
            | hexapla_repo::Error::Partly { .. }
            | hexapla_repo::Error::Locked { .. }
            | hexapla_repo::Error::Revision { .. }
            | hexapla_repo::Error::Unreadable { .. }
            | hexapla_repo::Error::NoSwap { .. }
            | hexapla_repo::Error::Git { .. } => Self::new(message),
            hexapla_repo::Error::Newer { .. } => {
                Self::new(message).hint(Said::new("hint-newer-version"))
            }
            hexapla_repo::Error::Io { source, path, .. } => {
                let is_forbidden = source.kind() == ErrorKind::PermissionDenied;
                let hint = is_forbidden.then_some("hint-permissions");
                let hint = hint.or_else(|| is_no_private(&path, &source).then_some("hint-private"));
                let hint = hint.map(Said::new);
                hint.into_iter().fold(Self::new(message), Self::hint)
            }
            hexapla_repo::Error::InTheWay {
                reason,
                others,
                rest,
                ..
            } => {
                let hints = what_to_do(reason, &others).into_iter();
                let hints = hints.chain(others_in_the_way(&others));
                let rest = match rest {
                    Rest::Built => "hint-rest-built",
                    Rest::Left => "hint-nothing-swapped",
                };
                let said = hints.fold(Self::new(message), Self::hint);
                said.hint(Said::new(rest))
            }
            hexapla_repo::Error::Refused { reason, .. } => {
                let said = Self::new(message);
                match reason {
                    hexapla_repo::SAME_OUTPUT => {
                        said.hint(Said::new("hint-same-output").text("example", OWN_FOLDERS))
                    }
                    hexapla_repo::SAME_BUNDLE => said.hint(Said::new("hint-same-bundle")),
                    hexapla_repo::A_FILE | hexapla_repo::NO_FOLDER => {
                        said.hint(Said::new("hint-not-ours"))
                    }
                    _ => said,
                }
            }
        }
    }
}

/// A failure of the world as a message.
#[expect(
    clippy::too_many_lines,
    reason = "each failure has a sentence, and none of them is long"
)]
fn of_repo(error: &hexapla_repo::Error) -> Said {
    let path = |id: &'static str, path: &std::path::Path| {
        Said::new(id).text("path", path.to_string_lossy())
    };
    match error {
        hexapla_repo::Error::NoProject { start } => path("no-project", start),
        hexapla_repo::Error::Config(config) => path("config-wrong", &config.file),
        hexapla_repo::Error::Unreadable {
            path: file,
            diagnostic,
        } => path("not-readable", file).said("why", of_diagnostic(diagnostic)),
        hexapla_repo::Error::Revision { revision, reason } => Said::new("bad-revision")
            .text("revision", revision)
            .text("reason", key(reason))
            .text("text", reason),
        hexapla_repo::Error::Io {
            operation,
            path: file,
            source,
        } => path("world-io", file)
            .text("operation", *operation)
            .said("answer", answer(source)),
        hexapla_repo::Error::Refused { path: file, reason }
        | hexapla_repo::Error::InTheWay {
            path: file, reason, ..
        } => path("path-refused", file)
            .text("reason", key(reason))
            .text("text", *reason),
        hexapla_repo::Error::NoSwap { path: file, why } => {
            path("no-swap", file).text("why", why.as_str())
        }
        // A version has no thousands.
        hexapla_repo::Error::Newer {
            path: file,
            found,
            known,
        } => path("newer-version", file)
            .text("found", found.to_string())
            .text("known", known.to_string()),
        hexapla_repo::Error::Conflict { path: file } => path("file-conflict", file),
        hexapla_repo::Error::Partly {
            written,
            unwritten,
            cause,
        } => Said::new("partly-written")
            .said("cause", of_repo(cause))
            .number("written", written.len())
            .number("files", written.len() + unwritten.len()),
        hexapla_repo::Error::Locked {
            path: file,
            holder,
            waited,
        } => {
            let process = holder.map_or(0, |holder| holder.process);
            by_process(path("locked", file), process).number(
                "seconds",
                usize::try_from(waited.as_secs()).unwrap_or_default(),
            )
        }
        hexapla_repo::Error::Git {
            operation,
            path: folder,
            reason,
        } => path("world-git", folder)
            .text("operation", key(operation))
            .text("text", *operation)
            .text("reason", reason),
    }
}

/// Names a process by its number, which has no thousands; 0 is one that we do not know.
pub(crate) fn by_process(said: Said, process: u32) -> Said {
    said.number("process", process as usize)
        .text("number", process.to_string())
}

/// Words of ours, up to a semicolon, as what a message can select by: `it-belongs-to-git`.
fn key(words: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric();
    let words = words.split(';').next().unwrap_or_default();
    let parts = words.split(|c| !is_part(c)).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

/// Answers of the operating system that we have words for.
const ANSWERS: [(ErrorKind, &str); 11] = [
    (ErrorKind::NotFound, "not-found"),
    (ErrorKind::PermissionDenied, "permission-denied"),
    (ErrorKind::AlreadyExists, "already-exists"),
    (ErrorKind::NotADirectory, "not-a-directory"),
    (ErrorKind::IsADirectory, "is-a-directory"),
    (ErrorKind::DirectoryNotEmpty, "directory-not-empty"),
    (ErrorKind::ReadOnlyFilesystem, "read-only"),
    (ErrorKind::StorageFull, "storage-full"),
    (ErrorKind::QuotaExceeded, "quota-exceeded"),
    (ErrorKind::FileTooLarge, "file-too-large"),
    (ErrorKind::ResourceBusy, "busy"),
];

/// What the operating system answered: its kind where we have words for it, else its own words.
pub(crate) fn answer(error: &std::io::Error) -> Said {
    let known = ANSWERS.iter().find(|(kind, _)| *kind == error.kind());
    let kind = known.map_or("other", |(_, name)| *name);
    Said::new("system-answer")
        .text("kind", kind)
        .text("text", hexapla_repo::system_words(error))
}

/// A diagnostic within another sentence.
pub(crate) fn of_diagnostic(diagnostic: &Diagnostic) -> Said {
    of_rule(diagnostic.rule.as_str(), &diagnostic.arguments)
}

/// A finding within another sentence.
pub(crate) fn of_finding(finding: &Finding) -> Said {
    of_rule(finding.rule, &finding.arguments)
}

impl From<UnknownLocale> for CommandError {
    fn from(error: UnknownLocale) -> Self {
        let why = match error.why {
            Unknown::Absent => "absent",
            Unknown::Source => "source",
        };
        let hint = match error.nearest.as_slice() {
            [_] => "hint-did-you-mean",
            _ => "hint-its-locales",
        };
        Self::new(
            Said::new("unknown-locale")
                .text("locale", error.text)
                .text("why", why),
        )
        .hint(Said::new(hint).names("names", &error.nearest))
    }
}

impl From<ThresholdError> for CommandError {
    fn from(error: ThresholdError) -> Self {
        match error {
            ThresholdError::Locale(unknown) => unknown.into(),
            ThresholdError::Form { text } => {
                Self::new(Said::new("no-threshold").text("text", text))
            }
        }
    }
}

#[cfg(test)]
mod tests;
