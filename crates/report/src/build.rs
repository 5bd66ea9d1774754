//! What a build made.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::{
    VERSION,
    counts::Counts,
    status::{LocaleStatus, StatusReport},
};

/// What a build made, by locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BuildReport {
    /// Version of the form.
    pub version: u32,
    /// Where the output is, relative to the project's root.
    pub output: String,
    /// The locales, the source first.
    pub locales: Vec<BuildLocale>,
    /// The pseudo-locales, where they were made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pseudo: Vec<BuiltPseudo>,
    /// Pages that are not published as they are, since too little of them is in their locale.
    pub unpublished: Vec<Unpublished>,
    /// The article site, where it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<SiteReport>,
}

/// What was made in a pseudo-locale, which shows every unit in its own way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BuiltPseudo {
    /// Its tag.
    pub locale: String,
    /// Its documents.
    pub documents: usize,
    /// Its bundles.
    pub bundles: usize,
}

/// A page that is not published as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unpublished {
    /// The locale.
    pub locale: String,
    /// The document.
    pub path: String,
    /// What is there instead: `nothing` or `source`.
    pub instead: &'static str,
    /// Units that are in the locale or in one it falls back to.
    pub translated: usize,
    /// All of its units.
    pub units: usize,
    /// The share in percent that it lacks.
    pub below: u8,
}

/// What was made of the article site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SiteReport {
    /// Where it is, relative to the output.
    pub path: String,
    /// Pages and other files written.
    pub files: usize,
    /// Pages of articles among them.
    pub articles: usize,
    /// Articles that a locale has nothing of, so that they were not published there.
    pub skipped: Vec<SkippedArticle>,
}

/// An article that was not published in a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SkippedArticle {
    /// The locale.
    pub locale: String,
    /// The document.
    pub document: String,
}

/// What a build made for one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BuildLocale {
    /// The locale.
    pub locale: String,
    /// Documents written.
    pub documents: usize,
    /// Bundles written.
    pub bundles: usize,
    /// Its site code; shown, not serialized.
    #[serde(skip)]
    pub code: String,
    /// What it calls itself; shown, not serialized.
    #[serde(skip)]
    pub name: String,
    /// Units by status, as in the status report.
    pub units: Counts,
    /// Words of the source by status.
    pub words: Counts,
    /// Units that show the locale's own target.
    pub own: usize,
    /// Units that show a target of the fallback chain.
    pub fallback: usize,
    /// Units that show the source.
    pub from_source: usize,
}

impl BuildReport {
    /// A report without locales.
    #[must_use]
    pub fn new(output: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            output: output.into(),
            locales: Vec::new(),
            pseudo: Vec::new(),
            unpublished: Vec::new(),
            site: None,
        }
    }

    /// Where the built locales stand, as a status report without documents. `locales` begins with
    /// the source, which is left out.
    #[must_use]
    pub fn status(&self) -> StatusReport {
        let mut locales = self.locales.iter();
        let source = locales.next().map(|source| source.locale.clone());
        let mut report = StatusReport::new(source.unwrap_or_default());
        report.locales = locales
            .map(|built| LocaleStatus {
                locale: built.locale.clone(),
                code: built.code.clone(),
                name: built.name.clone(),
                units: built.units,
                words: built.words,
                ..LocaleStatus::default()
            })
            .collect();
        report
    }
}

impl BuildLocale {
    /// Adds another part of the same locale.
    pub fn add(&mut self, part: &Self) {
        self.documents += part.documents;
        self.bundles += part.bundles;
        self.units.merge(&part.units);
        self.words.merge(&part.words);
        self.own += part.own;
        self.fallback += part.fallback;
        self.from_source += part.from_source;
    }
}

/// The manifest of one locale's bundles, `bundles/LOCALE/manifest.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BundleManifest {
    /// Version of the form.
    pub version: u32,
    /// The locale.
    pub locale: String,
    /// The locale and those it falls back to, the source last.
    pub chain: Vec<String>,
    /// How much of all files is the locale's own.
    pub coverage: Coverage,
    /// Its files, in order of path.
    pub files: Vec<BundleFile>,
}

/// How many messages a locale has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Messages and Fluent terms of the source that have something to translate.
    pub messages: usize,
    /// Those that are the locale's own in all their patterns.
    pub own: usize,
    /// Those that have a pattern of another locale, the source included.
    pub fallback: usize,
}

/// One file of a locale's bundles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BundleFile {
    /// Path relative to the manifest.
    pub path: String,
    /// BLAKE3 of its bytes, in hex.
    pub blake3: String,
    /// Messages and Fluent terms of the source that have something to translate.
    pub messages: usize,
    /// Those that are the locale's own in all their patterns.
    pub own: usize,
    /// Those that have a pattern of another locale, the source included.
    pub fallback: usize,
    /// What other locales lend: by their tag, names of messages (`open`) and of attributes (`open.title`).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub lent: BTreeMap<String, Vec<String>>,
    /// Path of the same as keys and values, where the project wants that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<String>,
}

/// The file of keys and values of a bundle: one JSON object, its keys in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyValues(pub Vec<(String, String)>);

impl Serialize for KeyValues {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
