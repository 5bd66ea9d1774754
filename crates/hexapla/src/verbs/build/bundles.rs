//! The files of a locale's bundles, as the project wants them.

use std::collections::BTreeMap;

use hexapla_assemble::{
    Bundle, BundlePart, ChainLink, Chosen, Keys, bundle, joined, joined_name, keep_own, key_values,
    minified,
};
use hexapla_core::{DocumentPath, Locale};
use hexapla_formats::Format;
use hexapla_repo::{BundleFiles, BundleLayout, BundlesConfig, Fallbacks, LocaleConfig};
use hexapla_report::{BundleFile, KeyValues, to_json};

use super::{document::OutputFile, place::Whose};
use crate::{session::Session, unknown::plural_forms, view::View};

/// The file that holds all documents, where the project wants one.
const ALL: &str = "bundle.ftl";

/// A document's bundle; `None` where it holds no strings. `chain` begins with the locale, and is empty for the
/// source and for pseudo-locales.
pub(super) fn bundled(
    session: &Session<'_>,
    view: &View<'_>,
    locale: &LocaleConfig,
    chain: &[usize],
    chosen: &[Option<Chosen<'_>>],
) -> Option<Bundle> {
    let (keys, path) = match view.file.format {
        Format::Fluent => (Keys::Fluent, view.file.path.clone()),
        Format::Json | Format::Yaml => {
            let path = format!("{}.ftl", view.file.path);
            (Keys::Strings, DocumentPath::parse(&path).ok()?)
        }
        Format::Markdown | Format::Text | Format::Html => return None,
    };
    // Only Fluent files may have Fluent terms that the source has not.
    let text_of = |index: usize| {
        let catalog = view.catalogs.get(index).and_then(Option::as_ref);
        let catalog = catalog.filter(|_| keys == Keys::Fluent);
        catalog.map_or("", |catalog| catalog.text)
    };
    let link = |index: &usize| -> Option<(&Locale, &str)> {
        let config = session.project.config.locales.get(*index)?;
        Some((&config.tag, text_of(*index)))
    };
    let forms = plural_forms(view, chain, &locale.tag);
    let mut links: Vec<(&Locale, &str)> = chain.iter().filter_map(link).collect();
    if links.is_empty() {
        links.push((&locale.tag, ""));
    }
    let chain: Vec<ChainLink<'_>> = links
        .into_iter()
        .map(|(locale, text)| ChainLink { locale, text })
        .collect();
    Some(bundle(&BundlePart {
        path: &path,
        document: &view.document,
        keys,
        chosen,
        chain: &chain,
        source: &session.project.config.source.tag,
        forms: &forms,
    }))
}

/// Files of a locale, and what its manifest says of them.
pub(super) struct Packed {
    pub(super) outputs: Vec<OutputFile>,
    pub(super) entry: BundleFile,
}

/// One document's file, where it does not [wait](waits) for others.
pub(super) fn pack(mut bundle: Bundle, whose: Whose<'_>, config: BundlesConfig) -> Packed {
    thin_out(std::slice::from_mut(&mut bundle), whose, config);
    whole(bundle, whose, config)
}

/// The files of documents that waited for each other: one for each, or one for all, or none where there is
/// nothing to hold.
pub(super) fn pack_all(
    mut bundles: Vec<Bundle>,
    whose: Whose<'_>,
    config: BundlesConfig,
) -> Vec<Packed> {
    thin_out(&mut bundles, whose, config);
    match config.files {
        BundleFiles::One => together(&bundles, whose, config).into_iter().collect(),
        BundleFiles::Document => {
            let files = bundles.into_iter();
            files.map(|bundle| whole(bundle, whose, config)).collect()
        }
    }
}

fn whole(bundle: Bundle, whose: Whose<'_>, config: BundlesConfig) -> Packed {
    let manifest = &bundle.manifest;
    let mut content = Content {
        counts: (manifest.messages, manifest.own, manifest.fallback),
        ..Content::default()
    };
    for (name, lender) in &bundle.lent {
        content.lend(lender, name.clone());
    }
    let path = manifest.path.to_string();
    content.text = bundle.text;
    packed(&path, content, whose, config)
}

/// One file for all documents; none where no document has strings.
fn together(bundles: &[Bundle], whose: Whose<'_>, config: BundlesConfig) -> Option<Packed> {
    if bundles.is_empty() {
        return None;
    }
    let mut content = Content {
        text: joined(bundles),
        ..Content::default()
    };
    for bundle in bundles {
        let manifest = &bundle.manifest;
        content.counts.0 += manifest.messages;
        content.counts.1 += manifest.own;
        content.counts.2 += manifest.fallback;
        for (name, lender) in &bundle.lent {
            content.lend(lender, joined_name(&manifest.path, name));
        }
    }
    Some(packed(ALL, content, whose, config))
}

/// Whether one file holds all documents.
pub(super) fn is_joined(config: BundlesConfig) -> bool {
    config.files == BundleFiles::One
}

/// Whether the file of a document waits for all others: since one file holds them all, or since only they
/// tell which messages and Fluent terms of it they ask for. Strings of JSON and YAML ask for none.
pub(super) fn waits(format: Format, whose: Whose<'_>, config: BundlesConfig) -> bool {
    let is_asked = match (config.fallbacks, whose) {
        (Fallbacks::Own, Whose::Target(..)) => format == Format::Fluent,
        (Fallbacks::Own | Fallbacks::Resolved, _) => false,
    };
    is_joined(config) || is_asked
}

fn thin_out(bundles: &mut [Bundle], whose: Whose<'_>, config: BundlesConfig) {
    match (config.fallbacks, whose) {
        (Fallbacks::Own, Whose::Target(..)) => keep_own(bundles),
        (Fallbacks::Own | Fallbacks::Resolved, _) => {}
    }
}

/// What is in a file.
#[derive(Default)]
struct Content {
    text: String,
    /// Messages, the locale's own among them, and those with a pattern of another.
    counts: (usize, usize, usize),
    /// Names of patterns by the locale that lends them.
    lent: BTreeMap<String, Vec<String>>,
}

impl Content {
    fn lend(&mut self, lender: &Locale, name: String) {
        self.lent.entry(lender.to_string()).or_default().push(name);
    }
}

fn packed(path: &str, content: Content, whose: Whose<'_>, config: BundlesConfig) -> Packed {
    let Content {
        text,
        counts: (messages, own, fallback),
        lent,
    } = content;
    let values = config.json.then(|| to_json(&KeyValues(key_values(&text))));
    let text = match config.layout {
        BundleLayout::Readable => text,
        BundleLayout::Minified => minified(&text),
    };
    // The source falls back to nobody.
    let (own, fallback) = match whose {
        Whose::Source(_) => (messages, 0),
        Whose::Target(..) => (own, fallback),
    };
    let json = values.as_ref().map(|_| format!("{path}.json"));
    let entry = BundleFile {
        path: path.to_owned(),
        blake3: blake3::hash(text.as_bytes()).to_hex().to_string(),
        messages,
        own,
        fallback,
        lent,
        json: json.clone(),
    };
    let folder = &whose.config().folder;
    let mut outputs = Vec::new();
    let files = [(Some(path.to_owned()), Some(text)), (json, values)];
    for (name, text) in files {
        let Some((name, text)) = name.zip(text) else {
            continue;
        };
        let path = DocumentPath::parse(&format!("bundles/{folder}/{name}"));
        outputs.extend(path.ok().map(|path| OutputFile { path, text }));
    }
    Packed { outputs, entry }
}
