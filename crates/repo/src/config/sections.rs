//! The smaller sections: `[changes]`, `[limits]`.

use hexapla_core::{ChangeKind, ChangePolicy, Weight};
use toml_edit::Item;

use super::{
    problem::ConfigProblem,
    reader::{Problems, Section, Spanned, span_of, string, wrong_type},
};
use crate::nearest::nearest;

/// How large a file may be, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// A document, a template or a catalog. When silent, 16 MiB.
    pub file: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 16 * 1024 * 1024,
        }
    }
}

/// Reads `[changes]`.
pub(super) fn changes(root: &Section<'_>, problems: &mut Problems) -> ChangePolicy {
    let mut policy = ChangePolicy::default();
    let Some(section) = root
        .get("changes")
        .and_then(|item| Section::of("changes", item, problems))
    else {
        return policy;
    };
    section.expect_keys(&ChangeKind::ALL.map(ChangeKind::as_str), problems);
    for (key, item) in section.entries() {
        let Some(kind) = ChangeKind::parse(key.value) else {
            continue;
        };
        let Some(text) = string(key.value, item, problems) else {
            continue;
        };
        let Some(weight) = weight(&text, problems) else {
            continue;
        };
        let place = match kind {
            ChangeKind::Layout => &mut policy.layout,
            ChangeKind::Markup => &mut policy.markup,
            ChangeKind::Link => &mut policy.link,
            ChangeKind::Number => &mut policy.number,
            ChangeKind::Punctuation => &mut policy.punctuation,
            ChangeKind::Wording => &mut policy.wording,
        };
        *place = weight;
    }
    policy
}

fn weight(text: &Spanned<String>, problems: &mut Problems) -> Option<Weight> {
    let known = [
        ("carry", Weight::Carry),
        ("minor", Weight::Minor),
        ("major", Weight::Major),
    ];
    let found = known.iter().find(|(name, _)| *name == text.value);
    if found.is_none() {
        let message = format!("`{}` is not `carry`, `minor` or `major`", text.value);
        let problem = ConfigProblem::new(text.span, message);
        problems.add(
            match nearest(&text.value, known.iter().map(|(name, _)| *name)).first() {
                Some(near) => problem.hint(format!("did you mean `{near}`?")),
                None => problem,
            },
        );
    }
    found.map(|(_, weight)| *weight)
}

/// Reads `[limits]`.
pub(super) fn limits(root: &Section<'_>, problems: &mut Problems) -> Limits {
    let mut limits = Limits::default();
    let Some(section) = root
        .get("limits")
        .and_then(|item| Section::of("limits", item, problems))
    else {
        return limits;
    };
    section.expect_keys(&["file"], problems);
    if let Some(size) = section
        .get("file")
        .and_then(|item| size("file", item, problems))
    {
        limits.file = size;
    }
    limits
}

/// Reads a size: a number of bytes, or a text such as `16 MiB`.
fn size(name: &str, item: &Item, problems: &mut Problems) -> Option<u64> {
    if let Some(bytes) = item
        .as_integer()
        .and_then(|bytes| u64::try_from(bytes).ok())
    {
        return Some(bytes);
    }
    let Some(text) = item.as_str() else {
        return wrong_type(name, "a size such as \"16 MiB\"", item, problems);
    };
    let parsed = [("GiB", 30), ("MiB", 20), ("KiB", 10)]
        .iter()
        .find_map(|(unit, shift)| {
            let number: u64 = text.strip_suffix(unit)?.trim().parse().ok()?;
            number.checked_mul(1 << shift)
        });
    if parsed.is_none() {
        let message = format!("`{text}` is no size");
        let problem = ConfigProblem::new(span_of(item), message);
        problems.add(problem.hint("write a number of bytes, or KiB, MiB or GiB: \"16 MiB\""));
    }
    parsed
}
