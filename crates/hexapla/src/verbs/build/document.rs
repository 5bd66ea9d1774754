//! One document in all locales: parsed once, assembled for each.

use hexapla_align::count_words;
use hexapla_assemble::{
    BuildPolicy, Bundle, BundlePart, ChainLink, Chosen, Keys, Target, bundle, choose, in_language,
    localize, target_only, under_locale,
};
use hexapla_core::{Diagnostic, DocumentPath, Entry, Standing, apply};
use hexapla_fluent::read_messages;
use hexapla_formats::Format;
use hexapla_repo::{Age, KeptFile, LocaleConfig};
use hexapla_report::{BuildLocale, BundleFile, Finding};

use crate::{session::Session, verbs::status::count, view::View};

use super::bundle_file;

/// What one document gives: the source first, then each locale.
#[derive(Default)]
pub(super) struct Made {
    pub(super) files: Vec<OutputFile>,
    pub(super) shares: Vec<BuildLocale>,
    /// For each locale: its file of the bundle, where the document is Fluent.
    pub(super) bundles: Vec<Option<BundleFile>>,
    pub(super) findings: Vec<Finding>,
    /// The files as they were found, where all had their content already.
    pub(super) found: Option<Found>,
    /// Files of an earlier build that are to be left as they are, for all else is remembered.
    pub(super) left: Vec<KeptFile>,
}

/// Files that had their content already.
#[derive(Default)]
pub(super) struct Found {
    pub(super) files: Vec<KeptFile>,
    pub(super) newest: Option<Age>,
}

/// A file to write, relative to the output folder.
pub(super) struct OutputFile {
    pub(super) path: DocumentPath,
    pub(super) text: String,
}

/// Assembles a document for the source locale and for the first locale of each chain.
pub(super) fn in_all_locales(
    session: &Session<'_>,
    view: &View<'_>,
    chains: &[Vec<usize>],
    policy: BuildPolicy,
) -> Made {
    let mut made = Made::default();
    let config = &session.project.config;
    made.source(&config.source, view);
    let words: Vec<usize> = view
        .document
        .units
        .iter()
        .map(|unit| count_words(&unit.text))
        .collect();
    for chain in chains {
        let Some(first) = chain.first() else { continue };
        let Some(locale) = config.locales.get(*first) else {
            continue;
        };
        let chosen = choose_all(view, chain, policy);
        let mut share = share_of(&chosen);
        (share.units, share.words) = count(view, *first, &words);
        let text = made.localized(session, view, *first, &chosen);
        made.file(
            "documents",
            locale,
            view,
            with_target_only(view, *first, text),
        );
        let bundle = bundled(session, view, chain, &chosen);
        share.bundles = usize::from(bundle.is_some());
        made.shares.push(share);
        made.bundle(locale, view, bundle);
    }
    made
}

impl Made {
    fn source(&mut self, locale: &LocaleConfig, view: &View<'_>) {
        let text = localize(&view.document, &[], &view.reading.options).text;
        self.file("documents", locale, view, text);
        let part = BundlePart {
            path: &view.file.path,
            document: &view.document,
            keys: Keys::Fluent,
            chosen: &[],
            chain: &[ChainLink {
                locale: &locale.tag,
                text: view.document.source,
            }],
        };
        let bundle = is_fluent(view).then(|| bundle(&part));
        let bundles = usize::from(bundle.is_some());
        self.shares.push(BuildLocale {
            documents: 1,
            bundles,
            ..BuildLocale::default()
        });
        self.bundle(locale, view, bundle);
    }

    /// The document with what was chosen; targets that cannot stand there become findings.
    fn localized(
        &mut self,
        session: &Session<'_>,
        view: &View<'_>,
        locale: usize,
        chosen: &[Option<Chosen<'_>>],
    ) -> String {
        let targets: Vec<Target<'_>> = chosen
            .iter()
            .map(|chosen| chosen.map_or(Target::Source, |chosen| chosen.target))
            .collect();
        let localized = localize(&view.document, &targets, &view.reading.options);
        self.findings
            .extend(refusals(session, view, locale, &localized.refused));
        let text = localized.text;
        match session.project.config.locales.get(locale) {
            Some(locale) => {
                let source = view.document.source;
                let options = &view.reading.options;
                let text = in_language(text, source, &locale.tag, options);
                under_locale(text, &locale.names(), options)
            }
            None => text,
        }
    }

    fn bundle(&mut self, locale: &LocaleConfig, view: &View<'_>, bundle: Option<Bundle>) {
        self.bundles
            .push(bundle.as_ref().map(|bundle| bundle_file(&bundle.manifest)));
        if let Some(bundle) = bundle {
            self.file("bundles", locale, view, bundle.text);
        }
    }

    fn file(&mut self, folder: &str, locale: &LocaleConfig, view: &View<'_>, text: String) {
        let path = DocumentPath::parse(&format!("{folder}/{}/{}", locale.folder, view.file.path));
        self.files
            .extend(path.ok().map(|path| OutputFile { path, text }));
    }
}

/// What stands in each unit.
pub(crate) fn choose_all<'v>(
    view: &'v View<'_>,
    chain: &[usize],
    policy: BuildPolicy,
) -> Vec<Option<Chosen<'v>>> {
    let of_unit = |(id, unit): (_, &hexapla_core::Unit<'_>)| {
        let steps: Vec<(Option<&Entry<'_>>, Standing)> = chain
            .iter()
            .map(|locale| {
                (
                    view.entry(*locale, id),
                    view.standing(*locale, id, &unit.text),
                )
            })
            .collect();
        choose(&steps, policy)
    };
    view.units().map(of_unit).collect()
}

fn share_of(chosen: &[Option<Chosen<'_>>]) -> BuildLocale {
    let mut share = BuildLocale {
        documents: 1,
        ..BuildLocale::default()
    };
    for chosen in chosen {
        match chosen.map(|chosen| chosen.step) {
            Some(0) => share.own += 1,
            Some(_) => share.fallback += 1,
            None => share.from_source += 1,
        }
    }
    share
}

/// A localized Fluent document with the Fluent terms that only the locale's file has.
fn with_target_only(view: &View<'_>, locale: usize, text: String) -> String {
    let own = view
        .catalogs
        .get(locale)
        .and_then(Option::as_ref)
        .filter(|_| is_fluent(view));
    let Some(own) = own else { return text };
    let edits = target_only(&read_messages(&text), &read_messages(own.text));
    apply(&text, &edits)
}

fn bundled(
    session: &Session<'_>,
    view: &View<'_>,
    chain: &[usize],
    chosen: &[Option<Chosen<'_>>],
) -> Option<Bundle> {
    if !is_fluent(view) {
        return None;
    }
    let link = |index: &usize| {
        let locale = &session.project.config.locales.get(*index)?.tag;
        let text = view
            .catalogs
            .get(*index)?
            .as_ref()
            .map_or("", |catalog| catalog.text);
        Some(ChainLink { locale, text })
    };
    let chain: Vec<ChainLink<'_>> = chain.iter().filter_map(link).collect();
    Some(bundle(&BundlePart {
        path: &view.file.path,
        document: &view.document,
        keys: Keys::Fluent,
        chosen,
        chain: &chain,
    }))
}

fn is_fluent(view: &View<'_>) -> bool {
    view.file.format == Format::Fluent
}

/// Targets that cannot stand in their units, as findings about their records.
fn refusals(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    refused: &[(usize, Diagnostic)],
) -> Vec<Finding> {
    let config = session.project.config.locales.get(locale);
    let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
    let Some((config, catalog)) = config.zip(catalog) else {
        return Vec::new();
    };
    let placed = refused.iter().filter_map(|(index, diagnostic)| {
        let (id, _) = view.unit(*index)?;
        let mut placed = diagnostic.clone().of_unit(id.to_string());
        placed.span = catalog.span(id);
        Some(placed)
    });
    let placed: Vec<Diagnostic> = placed.collect();
    let file = session.project.catalog_file(view.file, config);
    let findings = session.findings_within(&placed, view.file, &file, catalog.text);
    let tag = config.tag.as_str();
    findings
        .into_iter()
        .map(|finding| finding.in_locale(tag))
        .collect()
}
