//! What changed in the source, and what that costs each locale.

mod html;
mod markdown;
mod text;

use hexapla_messages::Messages;
pub(crate) use html::spans;
use serde::Serialize;

use crate::{
    VERSION,
    entry::WordPart,
    phrase::{named, text as argument},
    why::Why,
};

/// Changes of the source between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffReport {
    /// Version of the form.
    pub version: u32,
    /// The older version (`template`).
    pub from: String,
    /// The newer version (`working tree`).
    pub to: String,
    /// The source locale.
    pub source: String,
    /// Documents with changes, in order of path.
    pub documents: Vec<DiffDocument>,
    /// What each locale has to do because of them.
    pub todo: Vec<DiffTodo>,
}

/// One document's changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffDocument {
    /// Its path.
    pub path: String,
    /// Its path before, where that was another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_path: Option<String>,
    /// Its changes, in document order.
    pub changes: Vec<ChangeReport>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeReport {
    /// `added`, `removed`, `kept` (only when moved), `edited`, `split` or `merged`.
    pub change: &'static str,
    /// Whether it also stands elsewhere now.
    pub moved: bool,
    /// What changed, for edited units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind_of_change: Option<&'static str>,
    /// The units before.
    pub old: Vec<DiffUnit>,
    /// The units after.
    pub new: Vec<DiffUnit>,
    /// Why its sides are taken to be one, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// Line of the first new unit; shown, not serialized.
    #[serde(skip)]
    pub line: Option<usize>,
    /// The word diff; shown, not serialized.
    #[serde(skip)]
    pub diff: Vec<WordPart>,
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffUnit {
    /// The unit's id.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// What the changes cost a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffTodo {
    /// The locale.
    pub locale: String,
    /// Units to write or to look at, as far as nobody has seen to them.
    pub units: usize,
    /// Their words.
    pub words: usize,
    /// Of these, the words that the older version does not have.
    pub changed_words: usize,
    /// Who looks after the documents in which there is something to do; sorted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
}

impl DiffReport {
    /// A report without changes.
    #[must_use]
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            from: from.into(),
            to: to.into(),
            source: String::new(),
            documents: Vec::new(),
            todo: Vec::new(),
        }
    }
}

impl ChangeReport {
    /// What happened, in words: `edited, moved`; what was kept has only moved.
    fn name(&self, words: &Messages) -> String {
        let change = named(words, "diff-change-", self.change);
        match (self.change, self.moved) {
            ("kept", _) | (_, false) => change,
            (_, true) => words.format("diff-also-moved", &[("change", argument(&change))]),
        }
    }

    /// The units that it is about now; those of before, where there is none.
    fn units(&self) -> &[DiffUnit] {
        if self.new.is_empty() {
            &self.old
        } else {
            &self.new
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Style;

    const EVIL: &str =
        "</p><script>alert('x')</script> @all #1 `*[a](javascript:b)*` | \u{202e}\u{1b}[2J";

    fn english() -> Messages {
        crate::words(&hexapla_core::Locale::english())
    }

    fn change(change: &'static str, old: &[&str], new: &[&str]) -> ChangeReport {
        let unit = |text: &&str| DiffUnit {
            id: "a-00000001".into(),
            text: (*text).to_owned(),
        };
        ChangeReport {
            change,
            moved: change == "kept",
            kind_of_change: None,
            old: old.iter().map(unit).collect(),
            new: new.iter().map(unit).collect(),
            why: None,
            line: Some(3),
            diff: Vec::new(),
        }
    }

    /// Every kind of change, with the same hostile text in each place.
    fn report() -> DiffReport {
        let mut edited = change("edited", &[EVIL], &[EVIL]);
        edited.diff = vec![
            WordPart::Same(EVIL.into()),
            WordPart::Old(EVIL.into()),
            WordPart::New(EVIL.into()),
        ];
        edited.why = Some(Why {
            reason: "similar",
            score: Some(50),
            common: Some(40),
            shared: vec![EVIL.into()],
            from: Some(EVIL.into()),
            rivals: vec![crate::RivalReport {
                id: EVIL.into(),
                text: EVIL.into(),
                score: 30,
                taken: false,
            }],
        });
        let mut report = DiffReport::new(EVIL, EVIL);
        report.source = "en".into();
        report.documents.push(DiffDocument {
            path: EVIL.into(),
            old_path: Some(EVIL.into()),
            changes: vec![
                edited,
                change("added", &[], &[EVIL]),
                change("removed", &[EVIL], &[]),
                change("kept", &[EVIL], &[EVIL]),
            ],
        });
        report.todo.push(DiffTodo {
            locale: "ja".into(),
            units: 1,
            words: 2,
            changed_words: 3,
            owners: vec!["@anna".into(), EVIL.into()],
        });
        report
    }

    #[test]
    fn hostile_texts_are_only_text_in_every_form() {
        let (markdown, html) = (
            report().to_markdown(&english()),
            report().to_html(&english()),
        );
        for out in [&markdown, &html] {
            assert!(
                !out.contains("<script") && !out.contains('\u{202e}'),
                "{out}"
            );
            assert!(!out.contains('\u{1b}'), "{out}");
        }
        for never in ["@all", "#1", "[a](", " | \\u", "</p>"] {
            assert!(!markdown.contains(never), "{never}: {markdown}");
        }
        for width in [80, 120] {
            let style = Style {
                width,
                ..Style::plain()
            };
            let text = report().to_text(style, &english());
            assert!(
                !text.contains('\u{1b}') && !text.contains('\u{202e}'),
                "{text}"
            );
        }
    }

    #[test]
    fn each_change_is_shown_in_every_form() {
        let wide = Style {
            width: 120,
            ..Style::plain()
        };
        for out in [
            report().to_text(Style::plain(), &english()),
            report().to_text(wide, &english()),
            report().to_markdown(&english()),
            report().to_html(&english()),
        ] {
            for word in ["edited", "added", "removed", "moved", "similar", "ja"] {
                assert!(out.contains(word), "{word}: {out}");
            }
        }
    }

    #[test]
    fn a_wide_terminal_has_the_old_text_on_the_left() {
        let mut report = DiffReport::new("a", "b");
        report.documents.push(DiffDocument {
            path: "日本.md".into(),
            old_path: None,
            changes: vec![
                change("removed", &["翻訳者は読みます。"], &[]),
                change("added", &[], &["ترجمة"]),
            ],
        });
        let style = Style {
            width: 120,
            ..Style::plain()
        };
        let text = report.to_text(style, &english());
        let lines: Vec<&str> = text.lines().filter(|line| line.contains('│')).collect();
        assert!(lines[0].starts_with("    翻訳者は読みます。"), "{text}");
        let (left, right) = lines[1].split_once('│').unwrap();
        assert!(left.trim().is_empty() && right.contains("ترجمة"), "{text}");
        let width = |line: &str| {
            let left = line.split('│').next().unwrap_or_default();
            unicode_width::UnicodeWidthStr::width(left)
        };
        assert_eq!(width(lines[0]), width(lines[1]));
    }
}
