//! What one locale translated from a source that is no longer so: `diff --for`.

mod html;
mod markdown;
mod text;

use hexapla_messages::Messages;
use serde::Serialize;

use crate::{VERSION, entry::EntryReport, phrase::text as argument, todo::TodoDocument};

/// The outdated units of one locale: what their translator saw, the source now, the target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutdatedReport {
    /// Version of the form.
    pub version: u32,
    /// The source locale.
    pub source: String,
    /// The locale.
    pub locale: String,
    /// Whether the locale is written from right to left; not serialized.
    #[serde(skip)]
    pub is_rtl: bool,
    /// Documents with outdated units, in order of path.
    pub documents: Vec<TodoDocument>,
    /// Amounts by kind of change, the gravest first.
    pub kinds: Vec<OutdatedKind>,
    /// All of them together.
    pub total: OutdatedKind,
}

/// How much one kind of change made outdated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OutdatedKind {
    /// `wording`, `punctuation`, `number`, `link`, `markup`, `layout`; `all` for the total.
    pub kind: &'static str,
    /// Units.
    pub units: usize,
    /// Words of their present source.
    pub words: usize,
    /// Of these, the words that the translator did not see.
    pub changed_words: usize,
}

impl OutdatedReport {
    /// A report without units.
    #[must_use]
    pub fn new(source: impl Into<String>, locale: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            source: source.into(),
            locale: locale.into(),
            is_rtl: false,
            documents: Vec::new(),
            kinds: Vec::new(),
            total: OutdatedKind {
                kind: "all",
                ..OutdatedKind::default()
            },
        }
    }

    fn entries(&self) -> impl Iterator<Item = &EntryReport> {
        self.documents.iter().flat_map(|document| &document.entries)
    }

    /// The rows of the table at the end: kinds, then all, where there are several.
    fn rows(&self) -> impl Iterator<Item = &OutdatedKind> {
        let total = (self.kinds.len() != 1).then_some(&self.total);
        self.kinds.iter().chain(total)
    }

    /// What is said where there is nothing to say.
    fn nothing(&self, words: &Messages) -> String {
        let locale = [("locale", argument(&self.locale))];
        format!("{}\n", words.format("outdated-nothing", &locale))
    }

    /// The heading.
    fn title(&self, words: &Messages) -> String {
        words.format("outdated-title", &[("locale", argument(&self.locale))])
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{Place, WordPart};

    /// An Arabic target whose source changed, with hostile letters in each text.
    pub(crate) fn report() -> OutdatedReport {
        let entry = EntryReport {
            id: "ask-which-02be55c0".into(),
            kind: "paragraph",
            context: vec!["Who | <notices>?".into()],
            status: "outdated",
            state: None,
            origin: Vec::new(),
            source: Some("Ask @all which <b>paragraphs</b> changed.".into()),
            target: Some("اسأل أي </p><script>صفحات</script> تغيرت.".into()),
            was: Some("Ask which pages changed.".into()),
            kind_of_change: Some("wording"),
            refused: None,
            notes: Vec::new(),
            source_at: Some(Place {
                path: "source/a&b.md".into(),
                line: 5,
            }),
            target_at: Some(Place {
                path: "locales/ar/a&b.md.ftl".into(),
                line: 7,
            }),
            diff: vec![
                WordPart::Same("Ask ".into()),
                WordPart::New("@all ".into()),
                WordPart::Same("which ".into()),
                WordPart::Old("pages".into()),
                WordPart::New("<b>paragraphs</b>".into()),
                WordPart::Same(" changed.".into()),
            ],
            target_diff: Vec::new(),
            suggestions: Vec::new(),
        };
        let amount = |kind| OutdatedKind {
            kind,
            units: 1,
            words: 6,
            changed_words: 2,
        };
        OutdatedReport {
            is_rtl: true,
            documents: vec![TodoDocument {
                path: "a&b.md".into(),
                entries: vec![entry],
                ..TodoDocument::default()
            }],
            kinds: vec![amount("wording")],
            total: amount("all"),
            ..OutdatedReport::new("en", "ar")
        }
    }

    pub(crate) fn english() -> Messages {
        crate::words(&hexapla_core::Locale::english())
    }

    #[test]
    fn one_kind_needs_no_sum() {
        let kinds: Vec<&str> = report().rows().map(|row| row.kind).collect();
        assert_eq!(kinds, ["wording"]);
    }
}
