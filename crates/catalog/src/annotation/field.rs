//! From the fields of an entry to comment lines.

use std::fmt::Write as _;

use hexapla_core::{Allowed, Entry, EntryOrigin, State, unify_line_ends};

/// The fields in the order in which they stand when they are new. What decides the status stands
/// last, right above the message, so that git sees a conflict when one branch changes the source side
/// of a pair and another its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Origin,
    Note,
    Omit,
    Own,
    Same,
    Allow,
    Reviewed,
    Source,
    Was,
    Draft,
}

impl Field {
    pub(super) const ALL: [Self; 10] = [
        Self::Origin,
        Self::Note,
        Self::Omit,
        Self::Own,
        Self::Same,
        Self::Allow,
        Self::Reviewed,
        Self::Source,
        Self::Was,
        Self::Draft,
    ];

    /// Whether it has its place right above the message, below all that people write.
    pub(super) fn is_last(self) -> bool {
        self >= Self::Reviewed
    }

    fn key(self) -> &'static str {
        match self {
            Self::Origin => "origin",
            Self::Note => "note",
            Self::Omit => "omit",
            Self::Own => "own",
            Self::Same => "same",
            Self::Allow => "allow",
            Self::Reviewed | Self::Draft => "state",
            Self::Source => "source",
            Self::Was => "was",
        }
    }

    /// What an entry has of this field, as `(argument, value)`.
    pub(super) fn values(self, entry: &Entry<'_>) -> Vec<(String, String)> {
        let plain = |value: String| (String::new(), value);
        let text = |text: &str| plain(unify_line_ends(text).into_owned());
        let one = |field: Option<&str>| field.map(text).into_iter().collect();
        match self {
            Self::Origin => entry.origins.iter().map(origin).map(plain).collect(),
            Self::Note => entry.notes.iter().map(|note| text(note)).collect(),
            Self::Omit => one(entry.omit.as_deref()),
            Self::Own => one(entry.own.as_deref()),
            Self::Same => one(entry.same.as_deref()),
            Self::Allow => entry.allow.iter().map(allow).collect(),
            Self::Reviewed => reviewed(&entry.state).map(plain).into_iter().collect(),
            Self::Source => one(entry.source.as_deref()),
            Self::Was => one(entry.was.as_deref()),
            Self::Draft => one((entry.state == State::Draft).then_some("draft")),
        }
    }

    /// The lines of one value, line breaks included.
    pub(super) fn print(
        self,
        attribute: Option<&str>,
        (argument, value): &(String, String),
        line_end: &str,
    ) -> String {
        let mut out = String::new();
        if self == Self::Was && value.contains('\n') {
            // Whoever confirms deletes the line `# was: …`. The `# | …` lines left behind must not
            // become a part of `# source: …` above them.
            let _ = write!(out, "#{line_end}");
        }
        let _ = write!(out, "# {}", self.key());
        if let Some(attribute) = attribute {
            let _ = write!(out, ".{attribute}");
        }
        if !argument.is_empty() {
            let _ = write!(out, " {argument}");
        }
        out.push(':');
        for (number, line) in value.split('\n').enumerate() {
            if number > 0 {
                out.push_str("# |");
            }
            if !line.is_empty() {
                out.push(' ');
                out.push_str(line);
            }
            out.push_str(line_end);
        }
        out
    }
}

/// All comment lines of a new record.
pub(crate) fn lines(entry: &Entry<'_>, attribute: Option<&str>, line_end: &str) -> String {
    let mut out = String::new();
    for field in Field::ALL {
        for value in field.values(entry) {
            out.push_str(&field.print(attribute, &value, line_end));
        }
    }
    out
}

fn origin(origin: &EntryOrigin) -> String {
    let words = match origin {
        EntryOrigin::Machine(name) => format!("machine {name}"),
        EntryOrigin::Memory(score) => format!("memory {score}"),
        EntryOrigin::Import(name) => format!("import {name}"),
        EntryOrigin::Inherited => "inherited".to_owned(),
        EntryOrigin::Patch => "patch".to_owned(),
    };
    one_line(&words)
}

fn reviewed(state: &State) -> Option<String> {
    match state {
        State::Draft | State::Translated => None,
        State::Reviewed { pair, by: None } => Some(format!("reviewed {}", pair.as_str())),
        State::Reviewed { pair, by: Some(by) } => {
            Some(one_line(&format!("reviewed {} @{by}", pair.as_str())))
        }
    }
}

fn allow(allowed: &Allowed<'_>) -> (String, String) {
    let reason = unify_line_ends(&allowed.reason).into_owned();
    (one_line(&allowed.rule), reason)
}

/// A value that has no lines: white space is folded.
fn one_line(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}
