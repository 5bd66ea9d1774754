//! One unit in one locale, as reports show it.

use hexapla_core::Untrusted;
use hexapla_messages::Messages;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::{
    phrase::{kind_of_change, named},
    style::{Colors, Paint, Style},
};

/// A unit with what a locale has for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntryReport {
    /// The unit's id.
    pub id: String,
    /// Its kind.
    pub kind: &'static str,
    /// The headings it stands under, outermost first.
    pub context: Vec<String>,
    /// Its status.
    pub status: &'static str,
    /// The stored state, where it is not plain `translated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<&'static str>,
    /// Where the target comes from, where a person did not write it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origin: Vec<String>,
    /// The present source text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The text in the locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The source text that the target was made from, where it is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What changed between the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind_of_change: Option<&'static str>,
    /// The rule by which a build refuses a target that would be translated or reviewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<&'static str>,
    /// What authors and translators say about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Where the unit stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_at: Option<Place>,
    /// Where the record stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_at: Option<Place>,
    /// The word diff from `was` to `source`; shown, not serialized.
    #[serde(skip)]
    pub diff: Vec<WordPart>,
    /// The word diff from an older target to `target`, where one was asked for; shown, not
    /// serialized.
    #[serde(skip)]
    pub target_diff: Vec<WordPart>,
    /// Texts that may serve, from the units that a split or a merge made it of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<Suggestion>,
}

/// A text that may serve as a target; it is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The id of the unit whose target it is, or a part of it.
    pub from: String,
    /// The text.
    pub target: String,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Path relative to the project's root.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
}

/// A run of words in a word diff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordPart {
    /// On both sides.
    Same(String),
    /// Only before.
    Old(String),
    /// Only after.
    New(String),
}

/// What stands before the lines of a unit.
const LABELS: [&str; 5] = ["note", "source", "change", "target", "maybe"];

impl EntryReport {
    /// Several lines for a terminal: place and status, source or word diff, target.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        let mut out = self.headline(style, words);
        let labels = LABELS.map(|name| named(words, "todo-", name));
        let width = labels.iter().map(|label| label.width()).max().unwrap_or(0);
        let mut line = |name: &str, text: &str| {
            let label = named(words, "todo-", name);
            let padding = " ".repeat(width.saturating_sub(label.width()) + 1);
            out.push_str("  ");
            out.push_str(&style.paint(Paint::Dim, &format!("{label}{padding}")));
            out.push_str(text);
            out.push('\n');
        };
        for note in &self.notes {
            line("note", &Untrusted::new(note).for_terminal());
        }
        if self.diff.is_empty() {
            let source = self.source.as_deref().unwrap_or_default();
            line("source", &Untrusted::new(source).for_terminal());
        } else {
            line("change", &word_diff(&self.diff, style));
        }
        match &self.target {
            Some(_) if !self.target_diff.is_empty() => {
                line("target", &word_diff(&self.target_diff, style));
            }
            Some(target) => line("target", &Untrusted::new(target).for_terminal()),
            None => {}
        }
        for suggestion in &self.suggestions {
            line("maybe", &Untrusted::new(&suggestion.target).for_terminal());
        }
        out
    }

    /// Its id; then where and what it is, on a second line.
    pub(crate) fn headline(&self, style: Style, words: &Messages) -> String {
        let safe = |text: &str| words.isolate(&Untrusted::new(text).for_terminal());
        let paint = match self.status {
            "translated" | "reviewed" => Paint::Good,
            "outdated" | "draft" => Paint::Warning,
            _ => Paint::Bad,
        };
        let place = match &self.source_at {
            Some(at) => safe(&format!("{}:{}", at.path, at.line)),
            None => String::new(),
        };
        let change = self
            .kind_of_change
            .map(|kind| format!(" ({})", kind_of_change(words, kind)))
            .unwrap_or_default();
        let stands = named(words, "todo-is-", self.status);
        let status = style.paint(paint, &format!("{stands}{change}"));
        let kind = named(words, "todo-kind-", self.kind);
        let mut facts = vec![place, kind, status];
        let context: Vec<String> = self.context.iter().map(|heading| safe(heading)).collect();
        if !context.is_empty() {
            facts.push(style.paint(Paint::Dim, &context.join(" › ")));
        }
        format!(
            "{}\n  {}\n",
            style.paint(Paint::Strong, &safe(&self.id)),
            facts.join(" · ")
        )
    }
}

/// A word diff for a terminal: colours, or `[-old-]` and `{+new+}` where there are none.
pub(crate) fn word_diff(parts: &[WordPart], style: Style) -> String {
    parts
        .iter()
        .map(|part| match (part, style.colors) {
            (WordPart::Same(text), _) => Untrusted::new(text).for_terminal(),
            (WordPart::Old(text), Colors::Ansi) => {
                style.paint(Paint::Old, &Untrusted::new(text).for_terminal())
            }
            (WordPart::New(text), Colors::Ansi) => {
                style.paint(Paint::New, &Untrusted::new(text).for_terminal())
            }
            (WordPart::Old(text), Colors::None) => {
                format!("[-{}-]", Untrusted::new(text).for_terminal())
            }
            (WordPart::New(text), Colors::None) => {
                format!("{{+{}+}}", Untrusted::new(text).for_terminal())
            }
        })
        .collect()
}
