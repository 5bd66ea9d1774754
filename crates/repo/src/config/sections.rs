//! The smaller sections: `[changes]`, `[build]`, `[limits]`.

use hexapla_core::{ChangeKind, ChangePolicy, Span, Weight};
use toml_edit::Item;

use super::{
    LocaleConfig, Unknown, UnknownLocale,
    pattern::project_path,
    problem::ConfigProblem,
    reader::{Problems, Section, Spanned, span_of, string, wrong_type},
    threshold::{self, Threshold},
};
use crate::nearest::nearest;

/// What `build` makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildConfig {
    /// The folder of its outputs, relative to the project. When silent, `dist`.
    pub output: String,
    /// The shares below which `build` fails; `build --require` adds to them.
    pub minimum: Vec<Threshold>,
    /// Whether `build` makes the article site too.
    pub site: bool,
}

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

/// Reads `[build]`.
pub(super) fn build(
    root: &Section<'_>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> (BuildConfig, Span) {
    let mut config = BuildConfig {
        output: String::from("dist"),
        minimum: Vec::new(),
        site: false,
    };
    let mut place = Span::at(0);
    let Some(section) = root
        .get("build")
        .and_then(|item| Section::of("build", item, problems))
    else {
        return (config, place);
    };
    section.expect_keys(&["output", "minimum", "site"], problems);
    if let Some(output) = section.string("output", problems) {
        place = output.span;
        if let Some(path) = project_path("output", &output, problems) {
            config.output = path;
        }
    }
    if let Some(item) = section.get("site") {
        match item.as_bool() {
            Some(site) => config.site = site,
            None => {
                wrong_type::<()>("site", "true or false", item, problems);
            }
        }
    }
    if let Some(item) = section.get("minimum") {
        let texts = match item.as_str() {
            Some(text) => vec![Spanned {
                value: text.to_owned(),
                span: span_of(item),
            }],
            None => section.strings("minimum", problems),
        };
        let read = |text| minimum(&text, locales, problems);
        config.minimum = texts.into_iter().filter_map(read).collect();
    }
    (config, place)
}

fn minimum(
    text: &Spanned<String>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> Option<Threshold> {
    let find = |name: &str| {
        let found = locales.iter().find(|locale| locale.answers_to(name));
        found
            .map(|locale| locale.tag.clone())
            .ok_or_else(|| UnknownLocale {
                text: name.to_owned(),
                why: Unknown::Absent,
                nearest: Vec::new(),
            })
    };
    match threshold::read(&text.value, find) {
        Ok(threshold) => Some(threshold),
        Err(error) => {
            problems.add(ConfigProblem::new(text.span, error.to_string()));
            None
        }
    }
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
