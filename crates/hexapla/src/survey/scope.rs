//! What a survey looks at.

use std::collections::BTreeMap;

use hexapla_core::DocumentPath;
use hexapla_repo::{DocumentFile, FileText, Notes};

/// What documents are compared with: the text of a template for each path, in place of the templates
/// on disk. A document that it lacks is new; one that is only there has gone.
pub(crate) type Baseline = BTreeMap<(usize, DocumentPath), String>;

/// What a survey looks at.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    /// The locales whose catalogs are read, by index.
    pub(super) locales: &'s [usize],
    /// How often work may be done on one document.
    pub(super) times: Times,
    /// What stands for the templates.
    pub(super) baseline: Option<&'s Baseline>,
    /// What stands beside the documents for translators; read when the survey begins.
    pub(super) notes: Option<&'s Notes>,
}

/// How often work may be done on one document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    Repeatable,
    Once,
}

impl<'s> Scope<'s> {
    /// These locales and the files on disk.
    pub(super) fn of(locales: &'s [usize]) -> Self {
        Self {
            locales,
            times: Times::Repeatable,
            baseline: None,
            notes: None,
        }
    }

    /// The template that a document is compared with.
    pub(super) fn template(&self, document: &DocumentFile) -> FileText {
        let key = (document.set, document.path.clone());
        let text = self.baseline.and_then(|baseline| baseline.get(&key));
        text.map_or_else(FileText::absent, |text| FileText {
            text: text.clone(),
            is_there: true,
        })
    }
}
