//! `build`: localized documents and Fluent bundles.

mod address;
mod anchors;
mod aside;
pub(crate) mod assembly;
mod beside;
mod bundles;
mod changed;
mod document;
mod follow;
mod generator;
mod kept;
mod ledger;
mod page;
mod place;
mod prospect;
mod pseudo;
mod publish;
mod told;
mod unread;
mod whole;

use std::collections::BTreeSet;

use hexapla_assemble::{BuildPolicy, Localizer};
use hexapla_core::{DocumentPath, Locale};
use hexapla_repo::{BundlesConfig, Destination, Outputs, Packer, Publish, ledger as ledger_of};
use hexapla_report::{BuildReport, Finding, SiteReport, Written};

use crate::{
    error::Error,
    session::{Mode, OneLook, Outcome, Session},
    survey::Memory,
    verbs::site::{Gathered, Hung, gather, site, told},
    view::View,
};

pub(crate) use anchors::Anchored;
pub use aside::{BuiltFiles, build, build_whole};
use assembly::Assembly;
use beside::copy_all;
use changed::{changed, unmade};
pub(crate) use document::refused;
use document::{Answers, Made, OutputFile, in_all_locales};
pub(crate) use follow::Anchor;
pub(crate) use generator::form_of_ids;
pub(crate) use ledger::answered;
use ledger::{Ledger, Side, lines, read};
use page::Pages;
use place::{Places, Whose};
pub(crate) use prospect::Prospect;
use pseudo::pseudo_locales;
pub(crate) use pseudo::{PseudoLocale, pseudo_messages};
use publish::Publication;
use told::{manifests, reported, write_manifests};
use unread::{Extent, Unread};
use whole::{Came, Whole};

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// Target locales, as indexes into the configuration. The source locale is always built.
    pub locales: Vec<usize>,
    /// What may stand in a localized document.
    pub policy: BuildPolicy,
    /// Whether the pseudo-locales are built, as if the project asked for them.
    pub pseudo: bool,
    /// Whether the article site is made.
    pub site: ArticleSite,
}

/// Whether a build makes the article site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArticleSite {
    /// It does, in all locales.
    Make,
    /// It does not.
    Leave,
}

/// What is decided before the first document is looked at.
struct Plan<'s> {
    /// Each locale with those it falls back to.
    chains: &'s [Vec<usize>],
    pages: Pages<'s>,
    bundles: BundlesConfig,
    pseudo: Vec<PseudoLocale>,
    /// Whether pages are published by rules.
    has_rules: bool,
}

impl Plan<'_> {
    /// Whether what is made of a document hangs on more than the document and its catalogs: on other
    /// documents, on files beside it, on earlier builds.
    fn hangs_together(&self) -> bool {
        self.pages.is_for_a_generator() || self.has_rules || bundles::is_joined(self.bundles)
    }

    /// The locales of the build: the source, the targets, the pseudo-locales.
    fn locales<'l>(&'l self, session: &'l Session<'_>) -> Vec<Whose<'l>> {
        let config = &session.project.config;
        let target = |chain: &Vec<usize>| {
            let first = chain.first().copied()?;
            Some(Whose::Target(config.locales.get(first)?, Some(first)))
        };
        let pseudo = self.pseudo.iter();
        [Whose::Source(&config.source)]
            .into_iter()
            .chain(self.chains.iter().filter_map(target))
            .chain(pseudo.map(|pseudo| Whose::Target(&pseudo.config, None)))
            .collect()
    }
}

/// As [`build`], to somewhere else than into the output folder; also tells what it did there. What stands in the
/// way of files is no error here: [`BuiltFiles::expect_free`] tells of it.
///
/// # Errors
/// As [`build`].
pub fn build_to(
    session: &Session<'_>,
    options: &BuildOptions,
    destination: Destination<'_>,
    mode: Mode,
) -> Result<(Outcome<BuildReport>, BuiltFiles), Error> {
    match destination {
        Destination::Output => session.project.expect_output_apart()?,
        Destination::Private(_) | Destination::Beside(_) => {}
    }
    let look = OneLook::default();
    let session = &Session {
        look: Some(&look),
        ..*session
    };
    let Mode::Write = mode else {
        let recalled = ledger_of(session.project)?;
        let (report, findings, _) = make(session, options, None, ("", &recalled))?;
        return Ok((outcome(report, findings), BuiltFiles::default()));
    };
    let outputs = Outputs::begin_at(session.project, destination)?;
    let recalled = outputs.recall()?;
    let place = match destination {
        Destination::Output | Destination::Beside(_) => "",
        Destination::Private(name) => name,
    };
    let question = format!("{options:?}{place}");
    let look = || Whole::look(session, &question);
    let (whole, ()) = rayon::join(look, || outputs.look_round());
    let known = whole
        .as_ref()
        .map(|whole| whole.recall(&outputs, &recalled));
    if let Some((report, findings)) = known.flatten() {
        let files = BuiltFiles {
            listed: outputs.listed(),
            ..BuiltFiles::default()
        };
        outputs.rest();
        return Ok((outcome(report, findings), files));
    }
    let (report, mut findings, left) = make(session, options, Some(&outputs), (place, &recalled))?;
    if left.has_ledger && left.ledger != recalled {
        outputs.remember(&left.ledger)?;
    }
    let ledger = match left.has_ledger {
        true => &left.ledger,
        false => &recalled,
    };
    let built = left.extent.finish(outputs)?;
    findings.extend(unmade(&session.project.config, options, &built));
    // What is in the way is told until it is not.
    if let Some(whole) = whole.filter(|_| built.obstacles.is_empty()) {
        whole.keep(&Came {
            report: &report,
            findings: &findings,
            ledger,
            on: &left.on,
            listed: &built.listed,
        });
    }
    // Of this build alone: the next one finds them settled.
    findings.extend(changed(&session.project.config.build.output, &built));
    Ok((outcome(report, findings), BuiltFiles::of(built)))
}

fn outcome(report: BuildReport, findings: Vec<Finding>) -> Outcome<BuildReport> {
    Outcome {
        report,
        written: Written::default(),
        findings,
    }
}

/// What a build leaves behind beside its files.
struct Left<'s> {
    /// For the next build.
    ledger: String,
    /// Whether that is to be written down.
    has_ledger: bool,
    /// What it hung on beside its documents.
    on: Hung,
    extent: Extent<'s>,
}

/// Makes everything and writes it, but for what ends a build. `place` tells apart where builds go to, each
/// with a memory of its own; `recalled` is what the last one there left.
fn make<'s>(
    session: &'s Session<'s>,
    options: &BuildOptions,
    outputs: Option<&Outputs>,
    (place, recalled): (&str, &str),
) -> Result<(BuildReport, Vec<Finding>, Left<'s>), Error> {
    let chains = chains(session, &options.locales);
    let wide = match options.site {
        ArticleSite::Make => self::chains(session, &every_locale(session)),
        ArticleSite::Leave => chains.clone(),
    };
    let read: Vec<usize> = wide.iter().flatten().copied().collect();
    let before = Ledger::parse(recalled);
    let plan = plan(session, options, (&chains, &wide), &before)?;
    let digest = blake3::Hash::from_bytes(plan.pages.places.digest());
    let about = format!("{options:?}{place}{digest}");
    let memory = Memory {
        kind: "build",
        about: about.as_bytes(),
        pack: &|made: &Result<Made, Error>, into: &mut Packer| {
            kept::pack(made, (session, &plan), into)
        },
        unpack: &|| kept::unpack(outputs, (session, &plan)),
    };
    let memory = outputs.is_some().then_some(memory);
    let surveyed = session.survey_once(&read, memory, |view| -> Result<Made, Error> {
        let made = document(session, view, &plan, (&wide, options));
        kept::write(made, outputs)
    })?;
    let mut findings = surveyed.findings;
    let mut results = gathered(surveyed.results, outputs, &mut findings)?;
    let read = (surveyed.is_whole, &*findings);
    let extent = Extent::of((session, options), read, || {
        Unread::of(session, &plan, &results, &findings)
    })?;
    let mut report = reported(session, &plan, options, &results);
    let manifests = manifests(session, &plan, &mut results, outputs)?;
    let take = |made: &mut Made| std::mem::take(&mut made.gathered);
    let gathered = results.iter_mut().map(take).collect();
    let remember = || {
        let (ledger, said) =
            beside::remembered(session, &plan, &results, &before, extent.is_whole());
        (ledger.print(), said)
    };
    let is_asked_for = options.site == ArticleSite::Make;
    let site = || make_site(session, gathered, &plan, (&wide, options), (place, outputs));
    let (site, (ledger, said)) = rayon::join(|| is_asked_for.then(site).transpose(), remember);
    findings.extend(said);
    let mut on = Hung::on(plan.pages.places.asked());
    if let Some((made, hung, said)) = site? {
        report.site = Some(made);
        findings.extend(said);
        on.take(hung);
    }
    outputs.map_or(Ok(()), |outputs| {
        copy_all(session, &results, outputs)?;
        write_manifests(outputs, &manifests)
    })?;
    rayon::spawn(move || drop(results));
    let left = Left {
        ledger,
        has_ledger: plan.hangs_together() || options.site == ArticleSite::Make,
        on,
        extent,
    };
    Ok((report, findings, left))
}

/// Makes the site of what documents gave to it.
fn make_site(
    session: &Session<'_>,
    gathered: Vec<Gathered>,
    plan: &Plan<'_>,
    (wide, options): (&[Vec<usize>], &BuildOptions),
    to: (&str, Option<&Outputs>),
) -> Result<(SiteReport, Hung, Vec<Finding>), Error> {
    let read: Vec<usize> = wide.iter().flatten().copied().collect();
    let publication = &plan.pages.places.publication;
    let is_out = |locale, path: &DocumentPath| publication.of(locale, path) != Publish::Mixed;
    let again = |paths: &BTreeSet<DocumentPath>| {
        session.revisit(&read, paths, |view| {
            article(session, view, plan, (wide, options)).without(is_out)
        })
    };
    let gathered = gathered.into_iter().map(|one| one.without(is_out));
    site(session, gathered.collect(), &plan.pseudo, &again, to)
}

/// What comes of a document.
fn document(
    session: &Session<'_>,
    view: &View<'_>,
    plan: &Plan<'_>,
    (chains, options): (&[Vec<usize>], &BuildOptions),
) -> Made {
    let localizer = Localizer::new(&view.document, &view.reading.options);
    let assemblies = assemblies(view, &localizer, chains, options.policy);
    let texts = pseudo::texts(view, &plan.pseudo);
    let pseudo = pseudo::assemblies(&plan.pseudo, &localizer, &texts);
    let mut made = in_all_locales(session, view, plan, (&localizer, &assemblies, &pseudo));
    if options.site == ArticleSite::Make {
        let anchors;
        (made.gathered, anchors) = on_site(session, view, plan, (&assemblies, &pseudo));
        let as_lines = |anchors: Vec<Anchor>| lines(Side::Site, &made.path, &anchors);
        made.site_anchors = anchors.map(as_lines).map(Answers::Told);
        made.findings.extend(told(session, view));
    }
    made
}

/// What a document gives to the site, with its texts.
fn article(
    session: &Session<'_>,
    view: &View<'_>,
    plan: &Plan<'_>,
    (chains, options): (&[Vec<usize>], &BuildOptions),
) -> Gathered {
    let localizer = Localizer::new(&view.document, &view.reading.options);
    let assemblies = assemblies(view, &localizer, chains, options.policy);
    let texts = pseudo::texts(view, &plan.pseudo);
    let pseudo = pseudo::assemblies(&plan.pseudo, &localizer, &texts);
    on_site(session, view, plan, (&assemblies, &pseudo)).0
}

/// The same of a document that is assembled, and what its headings answer to there.
fn on_site(
    session: &Session<'_>,
    view: &View<'_>,
    plan: &Plan<'_>,
    (assemblies, pseudo): (&[Assembly<'_>], &[Assembly<'_>]),
) -> (Gathered, Option<Vec<Anchor>>) {
    let path = view.file.path.as_str();
    let before = read(plan.pages.known_anchors(Side::Site, path));
    gather(session, view, (assemblies, pseudo), &before)
}

/// What was made of each document; files that were remembered are to stay.
fn gathered(
    results: Vec<Result<Made, Error>>,
    outputs: Option<&Outputs>,
    findings: &mut Vec<Finding>,
) -> Result<Vec<Made>, Error> {
    let gather = |made: Result<Made, Error>| {
        let mut made = made?;
        for file in made.left.iter().filter(|_| made.is_remembered) {
            outputs.map_or(Ok(()), |outputs| outputs.keep(file))?;
        }
        findings.append(&mut made.findings);
        Ok(made)
    };
    results.into_iter().map(gather).collect()
}

fn plan<'s>(
    session: &'s Session<'s>,
    options: &BuildOptions,
    (chains, wide): (&'s [Vec<usize>], &[Vec<usize>]),
    before: &'s Ledger<'s>,
) -> Result<Plan<'s>, Error> {
    let config = &session.project.config;
    let mut publication = Publication::decide(session, wide, options.policy, before)?;
    publication.tell_only_of(session, &options.locales);
    let pseudo = if options.pseudo || config.build.pseudo {
        pseudo_locales(&config.locales)
    } else {
        Vec::new()
    };
    let configs = pseudo.iter().map(|pseudo| pseudo.config.clone());
    let places = Places::new(session, publication, configs.collect())?;
    Ok(Plan {
        chains,
        pages: Pages::new(session, places, before),
        bundles: config.build.bundles,
        pseudo,
        has_rules: !config.build.publish.is_empty(),
    })
}

fn write_all(outputs: Option<&Outputs>, files: &[OutputFile]) -> Result<(), Error> {
    let Some(outputs) = outputs else {
        return Ok(());
    };
    for file in files {
        outputs.write(&file.path, file.text.as_bytes())?;
    }
    Ok(())
}

/// A document in the first locale of each chain.
fn assemblies<'v>(
    view: &'v View<'_>,
    localizer: &'v Localizer<'v>,
    chains: &'v [Vec<usize>],
    policy: BuildPolicy,
) -> Vec<Assembly<'v>> {
    let assemble = |chain: &'v Vec<usize>| Assembly::new(view, localizer, chain, policy);
    chains.iter().map(assemble).collect()
}

fn every_locale(session: &Session<'_>) -> Vec<usize> {
    (0..session.project.config.locales.len()).collect()
}

/// Each of these locales with those it falls back to.
fn chains(session: &Session<'_>, locales: &[usize]) -> Vec<Vec<usize>> {
    let chain = |locale: &usize| chain(session, *locale);
    locales.iter().map(chain).collect()
}

/// A locale and, after it, those it falls back to, as far as the project has them.
pub(crate) fn chain(session: &Session<'_>, locale: usize) -> Vec<usize> {
    let locales = &session.project.config.locales;
    let fallback = locales
        .get(locale)
        .map(|config| config.fallback.as_slice())
        .unwrap_or_default();
    let index_of = |tag: &Locale| locales.iter().position(|other| other.tag == *tag);
    [locale]
        .into_iter()
        .chain(fallback.iter().filter_map(index_of))
        .collect()
}
