//! Labels that a translated text would lose: `[text]` names a reference by its own text.

use std::borrow::Cow;

use hexapla_core::{Document, Edit, Span, Tag, TagKind, Unit, apply};

use crate::{inline, markdown::link, options::Options};

/// A reference whose text is its label.
struct Own {
    /// All of it.
    span: Span,
    /// Text and label.
    label: Span,
}

/// Writes out the labels of references that the source names by their text and the target no longer
/// does: `[Testo]` becomes `[Testo][text]`.
///
/// They are matched by their order. A target with more such brackets than there are labels left is
/// taken as it is: which of them is the link, nobody said.
pub(super) fn keep<'t>(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &'t str,
    options: &Options,
) -> Cow<'t, str> {
    if document.labels.is_empty() || !unit.text.contains('[') || !target.contains('[') {
        return Cow::Borrowed(target);
    }
    let resolves = |label: &str| {
        let label = link::normal_label(label);
        document.labels.binary_search(&label).is_ok()
    };
    let mut left: Vec<&str> = own_references(&unit.text, options)
        .iter()
        .map(|own| own.label.of(&unit.text))
        .filter(|label| resolves(label))
        .collect();
    let mut lost = own_references(target, options);
    lost.retain(|own| {
        let label = own.label.of(target);
        let normal = link::normal_label(label);
        let same = |source: &&str| link::normal_label(source) == normal;
        if let Some(index) = left.iter().position(same) {
            left.remove(index);
        }
        !resolves(label)
    });
    if lost.is_empty() || lost.len() > left.len() {
        return Cow::Borrowed(target);
    }
    let edits: Vec<Edit> = lost
        .iter()
        .zip(left)
        .map(|(own, label)| {
            let after = Span::new(own.label.end + 1, own.span.end);
            Edit::new(after, format!("[{}]", label.replace('\n', " ")))
        })
        .collect();
    Cow::Owned(apply(target, &edits))
}

fn own_references(text: &str, options: &Options) -> Vec<Own> {
    let tree = inline::read(text, options.dialect);
    let found = tree.tags().into_iter().filter_map(own_reference);
    found.collect()
}

fn own_reference(tag: &Tag) -> Option<Own> {
    let opening = if tag.kind == TagKind::Image { 2 } else { 1 };
    let label = tag.attributes.iter().find(|part| part.name == "label")?;
    let is_own = label.value.start == tag.span.start + opening;
    is_own.then_some(Own {
        span: tag.span,
        label: label.value,
    })
}
