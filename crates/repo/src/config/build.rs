//! `[build]`: what is built, for whom, and what of it is published.

use hexapla_core::Span;
use toml_edit::Item;

use super::{
    LocaleConfig, Unknown, UnknownLocale,
    pattern::project_path,
    preset::{KeyValue, OutputPattern, Preset},
    problem::ConfigProblem,
    publish::{PublishRule, publish},
    reader::{Problems, Section, Spanned, span_of, string, wrong_type},
    threshold::{self, Threshold},
};
use crate::nearest::nearest;

/// What `build` makes.
#[derive(Clone, Debug)]
pub struct BuildConfig {
    /// The folder of its outputs, relative to the project. When silent, `dist`.
    pub output: String,
    /// Where `output` stands; empty where it does not.
    pub(crate) output_span: Span,
    /// The shares below which `build` fails; `build --require` adds to them.
    pub minimum: Vec<Threshold>,
    /// For which site generator documents are.
    pub preset: Preset,
    /// Where the source's documents lie.
    pub source_documents: OutputPattern,
    /// Where those of the other locales lie.
    pub documents: OutputPattern,
    /// Where `documents` stands.
    pub(crate) documents_span: Span,
    /// The front-matter keys that are set, and whether the project itself asked for them.
    pub keys: Vec<(String, KeyValue, AskedBy)>,
    /// What is published of pages with little in them; the first rule that names a document holds.
    pub publish: Vec<PublishRule>,
    /// How Fluent bundles are laid out.
    pub bundles: BundlesConfig,
    /// Whether the pseudo-locales are built too.
    pub pseudo: bool,
    /// Whether the article site is made too.
    pub site: bool,
}

/// Who wants a front-matter key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedBy {
    /// The preset.
    Preset,
    /// The project.
    Project,
}

/// How Fluent bundles are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BundlesConfig {
    /// One file for each document, or one for all.
    pub files: BundleFiles,
    /// For people or for the wire.
    pub layout: BundleLayout,
    /// Whether a bundle holds what its locale has not.
    pub fallbacks: Fallbacks,
    /// Whether there is a file of keys and values beside each.
    pub json: bool,
}

/// The files of a locale's bundles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BundleFiles {
    /// One for each document.
    #[default]
    Document,
    /// One for all documents, in which ids begin with their document's name.
    One,
}

/// How a bundle is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BundleLayout {
    /// For people.
    #[default]
    Readable,
    /// Without a byte that says nothing.
    Minified,
}

/// What stands in a bundle where its locale has nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fallbacks {
    /// What the chain has.
    #[default]
    Resolved,
    /// Nothing: programs ask the locales of the chain in turn.
    Own,
}

const KEYS: [&str; 10] = [
    "output",
    "minimum",
    "preset",
    "documents",
    "front-matter",
    "publish",
    "below",
    "bundles",
    "pseudo",
    "site",
];

impl BuildConfig {
    fn of(preset: Preset) -> Self {
        let (source, locales) = preset.patterns();
        let keys = preset.keys().into_iter();
        Self {
            output: String::from("dist"),
            output_span: Span::at(0),
            minimum: Vec::new(),
            preset,
            source_documents: OutputPattern::known(source),
            documents: OutputPattern::known(locales),
            documents_span: Span::at(0),
            keys: keys
                .map(|(name, value)| (name, value, AskedBy::Preset))
                .collect(),
            publish: Vec::new(),
            bundles: BundlesConfig::default(),
            pseudo: false,
            site: false,
        }
    }
}

/// Reads `[build]`.
pub(super) fn build(
    root: &Section<'_>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> BuildConfig {
    let Some(section) = root
        .get("build")
        .and_then(|item| Section::of("build", item, problems))
    else {
        return BuildConfig::of(Preset::default());
    };
    section.expect_keys(&KEYS, problems);
    let presets = Preset::ALL.map(|preset| (preset.as_str(), preset));
    let preset = choice(&section, "preset", &presets, problems).unwrap_or_default();
    let mut config = BuildConfig::of(preset);
    if let Some(output) = section.string("output", problems) {
        config.output_span = output.span;
        if let Some(path) = project_path("output", &output, problems) {
            config.output = path;
        }
    }
    config.minimum = thresholds(&section, "minimum", locales, problems);
    if let Some(item) = section.get("documents") {
        config.documents_span = span_of(item);
        documents(item, &mut config, problems);
    }
    if let Some(item) = section.get("front-matter") {
        keys(item, &mut config.keys, problems);
    }
    config.publish = publish(&section, locales, problems);
    if let Some(item) = section.get("bundles") {
        config.bundles = bundles(item, problems);
    }
    config.pseudo = flag(&section, "pseudo", problems);
    config.site = flag(&section, "site", problems);
    config
}

/// Reads one of several words.
pub(super) fn choice<T: Copy>(
    section: &Section<'_>,
    key: &str,
    known: &[(&str, T)],
    problems: &mut Problems,
) -> Option<T> {
    let text = section.string(key, problems)?;
    let found = known.iter().find(|(name, _)| *name == text.value);
    if found.is_none() {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let message = format!("`{}` is none of: {}", text.value, names.join(", "));
        let problem = ConfigProblem::new(text.span, message);
        problems.add(match nearest(&text.value, names.into_iter()).first() {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None => problem,
        });
    }
    found.map(|(_, value)| *value)
}

fn flag(section: &Section<'_>, key: &str, problems: &mut Problems) -> bool {
    let Some(item) = section.get(key) else {
        return false;
    };
    match item.as_bool() {
        Some(value) => value,
        None => {
            wrong_type::<()>(key, "true or false", item, problems);
            false
        }
    }
}

/// Reads where documents lie: a pattern for all locales, or one for the source and one for the others.
fn documents(item: &Item, config: &mut BuildConfig, problems: &mut Problems) {
    if item.as_str().is_some() {
        let text = string("documents", item, problems);
        if let Some(pattern) = text.and_then(|text| OutputPattern::read(&text, true, problems)) {
            config.source_documents = pattern.clone();
            config.documents = pattern;
        }
        return;
    }
    let Some(section) = Section::of("documents", item, problems) else {
        return;
    };
    section.expect_keys(&["source", "locales"], problems);
    for (key, is_for_many) in [("source", false), ("locales", true)] {
        let text = section.string(key, problems);
        let pattern = text.and_then(|text| OutputPattern::read(&text, is_for_many, problems));
        match (pattern, is_for_many) {
            (Some(pattern), true) => config.documents = pattern,
            (Some(pattern), false) => config.source_documents = pattern,
            (None, _) => {}
        }
    }
}

/// Reads which keys are set, over those of the preset.
fn keys(item: &Item, keys: &mut Vec<(String, KeyValue, AskedBy)>, problems: &mut Problems) {
    let Some(section) = Section::of("front-matter", item, problems) else {
        return;
    };
    for (name, item) in section.entries() {
        let is_key = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if !name.value.chars().all(is_key) {
            let message = format!("`{}` is no key that can be set", name.value);
            problems.add(ConfigProblem::new(name.span, message));
            continue;
        }
        let Some(text) = string(name.value, item, problems) else {
            continue;
        };
        let value = KeyValue::parse(&text.value);
        if value.is_none() && text.value != "none" {
            let message = format!(
                "`{}` is not `locale`, `path`, `title`, `address` or `none`",
                text.value
            );
            problems.add(ConfigProblem::new(text.span, message));
        }
        keys.retain(|(known, ..)| known != name.value);
        keys.extend(value.map(|value| (name.value.to_owned(), value, AskedBy::Project)));
    }
}

fn bundles(item: &Item, problems: &mut Problems) -> BundlesConfig {
    let Some(section) = Section::of("bundles", item, problems) else {
        return BundlesConfig::default();
    };
    section.expect_keys(&["files", "layout", "fallbacks", "json"], problems);
    let files = [
        ("document", BundleFiles::Document),
        ("one", BundleFiles::One),
    ];
    let layouts = [
        ("readable", BundleLayout::Readable),
        ("minified", BundleLayout::Minified),
    ];
    let fallbacks = [("resolved", Fallbacks::Resolved), ("own", Fallbacks::Own)];
    BundlesConfig {
        files: choice(&section, "files", &files, problems).unwrap_or_default(),
        layout: choice(&section, "layout", &layouts, problems).unwrap_or_default(),
        fallbacks: choice(&section, "fallbacks", &fallbacks, problems).unwrap_or_default(),
        json: flag(&section, "json", problems),
    }
}

/// Reads one threshold or a list of them.
pub(super) fn thresholds(
    section: &Section<'_>,
    key: &str,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> Vec<Threshold> {
    let Some(item) = section.get(key) else {
        return Vec::new();
    };
    let texts = match item.as_str() {
        Some(text) => vec![Spanned {
            value: text.to_owned(),
            span: span_of(item),
        }],
        None => section.strings(key, problems),
    };
    let read = |text| minimum(&text, locales, problems);
    texts.into_iter().filter_map(read).collect()
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
