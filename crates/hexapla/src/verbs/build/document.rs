//! One document in all locales: parsed once, assembled for each.

use hexapla_align::count_words;
use hexapla_assemble::{
    Bundle, Chosen, Localized, Localizer, Target, in_language, target_only, under_locale,
};
use hexapla_core::{Diagnostic, DocumentPath, apply};
use hexapla_fluent::read_messages;
use hexapla_formats::{Format, OwnString, own_string_edits};
use hexapla_repo::{KeptFile, Publish};
use hexapla_report::{BuildLocale, BundleFile, Finding};

use crate::{
    session::Session,
    unknown::{Tell, plural_forms, unknown_keys},
    verbs::{site::Gathered, status::count},
    view::View,
};

use super::{
    Plan,
    anchors::Anchored,
    assembly::Assembly,
    bundles::{bundled, pack, waits},
    ledger::{Side, lines},
    page::Beside,
    place::Whose,
    prospect::POLICY,
};

/// What one document gives: the source first, then each locale, then each pseudo-locale.
#[derive(Default)]
pub(super) struct Made {
    pub(super) files: Vec<OutputFile>,
    /// Without the pseudo-locales.
    pub(super) shares: Vec<BuildLocale>,
    /// For each locale: its file of the bundle, where the document holds strings.
    pub(super) bundles: Vec<Option<BundleFile>>,
    /// For each locale: what waits for the other documents.
    pub(super) parts: Vec<Option<Bundle>>,
    pub(super) findings: Vec<Finding>,
    /// What pages show besides themselves.
    pub(super) beside: Beside,
    /// The document; empty where nothing is told of it.
    pub(super) path: String,
    /// Where it was published: the locales' tags.
    pub(super) published: Vec<String>,
    /// What its headings answer to.
    pub(super) anchors: Option<Answers>,
    /// The same on the article site.
    pub(super) site_anchors: Option<Answers>,
    /// What the document gives to the article site.
    pub(super) gathered: Gathered,
    /// Its files as they are now in the output folder.
    pub(super) left: Vec<KeptFile>,
    /// Whether all this was made by an earlier build, and its files are only to be left.
    pub(super) is_remembered: bool,
}

/// What the headings of a document answer to.
pub(super) enum Answers {
    /// What they answered to after the last build.
    AsBefore,
    /// What these [lines] say.
    Told(String),
}

/// A file to write, relative to the output folder.
pub(super) struct OutputFile {
    pub(super) path: DocumentPath,
    pub(super) text: String,
}

/// Puts a document that is assembled down for the source locale, for the first locale of each chain of the
/// plan and for the pseudo-locales.
pub(super) fn in_all_locales(
    session: &Session<'_>,
    view: &View<'_>,
    plan: &Plan<'_>,
    (localizer, assemblies, pseudo): (&Localizer<'_>, &[Assembly<'_>], &[Assembly<'_>]),
) -> Made {
    let mut made = Made::default();
    let config = &session.project.config;
    let anchored = plan.pages.anchored(view);
    made.source(session, view, plan, (localizer, anchored.as_ref()));
    let words: Vec<usize> = view
        .document
        .units
        .iter()
        .map(|unit| count_words(&unit.text))
        .collect();
    for chain in plan.chains {
        let Some(first) = chain.first() else { continue };
        let found = assemblies.iter().find(|assembly| assembly.chain == *chain);
        let Some((locale, assembly)) = config.locales.get(*first).zip(found) else {
            continue;
        };
        let whose = Whose::Target(locale, Some(*first));
        let mut share = share_of(&assembly.chosen);
        (share.units, share.words) = count(view, *first, &words);
        let verdict = plan.pages.places.verdict(whose, &view.file.path);
        share.documents = usize::from(verdict != Publish::Skip);
        made.page(
            session,
            view,
            plan,
            whose,
            (verdict, localizer, assembly),
            anchored.as_ref(),
        );
        let unknown = unknown_keys(session, view, *first, Tell::First);
        made.findings.extend(unknown);
        let bundle = bundled(session, view, locale, chain, &assembly.chosen);
        share.bundles = usize::from(bundle.is_some());
        made.shares.push(share);
        made.bundle(view, whose, plan, bundle);
    }
    for (locale, assembly) in plan.pseudo.iter().zip(pseudo) {
        let whose = Whose::Target(&locale.config, None);
        made.published.push(whose.config().tag.to_string());
        let localized = assembly.localized();
        let found = (Publish::Mixed, localized, &[][..]);
        let text = made.localized(session, view, whose, found);
        let known = (assembly.targets.as_slice(), anchored.as_ref());
        made.finish(view, plan, whose, (text, localized), known);
        let bundle = bundled(session, view, &locale.config, &[], &assembly.chosen);
        made.bundle(view, whose, plan, bundle);
    }
    made.path = view.file.path.to_string();
    let as_lines = |anchored: Anchored| lines(Side::Pages, &made.path, &anchored.anchors);
    made.anchors = anchored.map(as_lines).map(Answers::Told);
    made
}

impl Made {
    fn source(
        &mut self,
        session: &Session<'_>,
        view: &View<'_>,
        plan: &Plan<'_>,
        (localizer, anchored): (&Localizer<'_>, Option<&Anchored>),
    ) {
        let locale = &session.project.config.source;
        let whose = Whose::Source(locale);
        let localized = localizer.localize(&[]);
        let text = localized.text.clone();
        self.finish(view, plan, whose, (text, &localized), (&[], anchored));
        let bundle = bundled(session, view, locale, &[], &[]);
        self.shares.push(BuildLocale {
            documents: 1,
            bundles: usize::from(bundle.is_some()),
            ..BuildLocale::default()
        });
        self.bundle(view, whose, plan, bundle);
    }

    /// The page of a locale, as far as it is published.
    fn page(
        &mut self,
        session: &Session<'_>,
        view: &View<'_>,
        plan: &Plan<'_>,
        whose: Whose<'_>,
        (verdict, localizer, assembly): (Publish, &Localizer<'_>, &Assembly<'_>),
        anchored: Option<&Anchored>,
    ) {
        let source;
        let (localized, targets) = match verdict {
            Publish::Skip => return,
            Publish::Source => {
                source = localizer.localize(&[]);
                (&source, &[][..])
            }
            Publish::Mixed => {
                self.published.push(whose.config().tag.to_string());
                (assembly.localized(), assembly.targets.as_slice())
            }
        };
        let found = (verdict, localized, assembly.chain);
        let text = self.localized(session, view, whose, found);
        let text = match whose {
            Whose::Target(_, Some(locale)) => with_target_only(view, locale, text),
            Whose::Source(_) | Whose::Target(_, None) => text,
        };
        self.finish(view, plan, whose, (text, localized), (targets, anchored));
    }

    /// The text of a page in its locale; targets that cannot stand there become findings.
    fn localized(
        &mut self,
        session: &Session<'_>,
        view: &View<'_>,
        whose: Whose<'_>,
        (verdict, localized, chain): (Publish, &Localized, &[usize]),
    ) -> String {
        let options = &view.reading.options;
        if let Whose::Target(_, Some(locale)) = whose {
            self.findings
                .extend(refusals(session, view, locale, &localized.refused));
        }
        let locale = whose.config();
        let text = match whose {
            Whose::Target(_, Some(_)) if verdict == Publish::Mixed => {
                let forms = plural_forms(view, chain, &locale.tag).into_iter();
                let strings: Vec<OwnString<'_>> = forms.map(|form| form.string).collect();
                let edits = own_string_edits(&localized.text, options, &strings);
                apply(&localized.text, &edits)
            }
            Whose::Target(..) | Whose::Source(_) => localized.text.clone(),
        };
        let text = in_language(text, view.document.source, &locale.tag, options);
        under_locale(text, &locale.names(), options)
    }

    fn finish(
        &mut self,
        view: &View<'_>,
        plan: &Plan<'_>,
        whose: Whose<'_>,
        (text, localized): (String, &Localized),
        known: (&[Target<'_>], Option<&Anchored>),
    ) {
        let links = localized.links.as_ref();
        let links = links.filter(|_| text == localized.text);
        let path = plan.pages.places.output(whose, &view.file.path);
        let text = plan
            .pages
            .finish(view, whose, (text, links), known, &mut self.beside);
        let path = DocumentPath::parse(&path);
        self.files
            .extend(path.ok().map(|path| OutputFile { path, text }));
    }

    fn bundle(
        &mut self,
        view: &View<'_>,
        whose: Whose<'_>,
        plan: &Plan<'_>,
        bundle: Option<Bundle>,
    ) {
        if waits(view.file.format, whose, plan.bundles) {
            self.parts.push(bundle);
            self.bundles.push(None);
            return;
        }
        let packed = bundle.map(|bundle| pack(bundle, whose, plan.bundles));
        self.parts.push(None);
        match packed {
            Some(packed) => {
                self.files.extend(packed.outputs);
                self.bundles.push(Some(packed.entry));
            }
            None => self.bundles.push(None),
        }
    }
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

fn is_fluent(view: &View<'_>) -> bool {
    view.file.format == Format::Fluent
}

/// What a build without options would refuse of a document's targets in these locales.
pub(crate) fn refused(session: &Session<'_>, view: &View<'_>, locales: &[usize]) -> Vec<Finding> {
    let localizer = Localizer::new(&view.document, &view.reading.options);
    let refused = |chain: &[usize]| {
        let locale = chain.first().copied()?;
        let assembly = Assembly::new(view, &localizer, chain, POLICY);
        let has_some = assembly.chosen.iter().any(Option::is_some);
        let refused =
            |assembly: Assembly<'_>| refusals(session, view, locale, &assembly.localized().refused);
        has_some.then(|| refused(assembly))
    };
    locales.chunks(1).filter_map(refused).flatten().collect()
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
