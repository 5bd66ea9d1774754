//! `build`: localized documents and Fluent bundles.

pub(crate) mod document;
mod kept;

use std::path::Path;

use hexapla_assemble::BuildPolicy;
use hexapla_core::{DocumentPath, Locale};
use hexapla_repo::{LocaleConfig, Outputs, Stale};
use hexapla_report::{
    BuildLocale, BuildReport, BundleFile, BundleManifest, VERSION, Written, to_json,
};

use crate::{
    error::Error,
    session::{Mode, Outcome, Session},
    survey::Memory,
    verbs::site::site,
};

use document::{Made, in_all_locales};

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// Target locales, as indexes into the configuration. The source locale is always built.
    pub locales: Vec<usize>,
    /// What may stand in a localized document.
    pub policy: BuildPolicy,
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

/// Builds localized documents of all formats into `documents/{folder}/{path}` of the output folder,
/// for the source locale too, and bundles of the Fluent documents into `bundles/{folder}/{path}`,
/// with a `manifest.json` for each locale, written last. Files whose content is there already are
/// not touched; files of an earlier build that no longer belong go, when all locales are built and all documents could be read.
///
/// # Errors
/// When the configuration or the disk forbids it.
pub fn build(
    session: &Session<'_>,
    options: &BuildOptions,
    mode: Mode,
) -> Result<Outcome<BuildReport>, Error> {
    let config = &session.project.config;
    let chains: Vec<Vec<usize>> = options
        .locales
        .iter()
        .map(|locale| chain(session, *locale))
        .collect();
    let read: Vec<usize> = chains.iter().flatten().copied().collect();
    let outputs = match mode {
        Mode::Write => Some(Outputs::begin(
            session.project,
            Path::new(&config.build.output),
        )?),
        Mode::DryRun => None,
    };
    let about = format!("{options:?}");
    let memory = Memory {
        kind: "build",
        about: about.as_bytes(),
        pack: &kept::pack,
        unpack: &|| kept::unpack(outputs.as_ref()),
    };
    let memory = outputs.is_some().then_some(memory);
    let surveyed = session.survey_once(&read, memory, |view| -> Result<Made, Error> {
        let made = in_all_locales(session, view, &chains, options.policy);
        kept::write(made, outputs.as_ref())
    })?;
    let is_whole = surveyed.is_whole && options.locales.len() == config.locales.len();
    let mut findings = surveyed.findings;
    let mut report = BuildReport::new(config.build.output.as_str());
    report.locales = empty_reports(session, &options.locales);
    let mut manifests = empty_manifests(session, &chains);
    for made in surveyed.results {
        let made = made?;
        if let Some(outputs) = &outputs {
            for file in &made.left {
                outputs.keep(file)?;
            }
        }
        findings.extend(made.findings);
        for (total, part) in report.locales.iter_mut().zip(&made.shares) {
            total.add(part);
        }
        for ((_, manifest), file) in manifests.iter_mut().zip(made.bundles) {
            manifest.files.extend(file);
        }
    }
    if options.site == ArticleSite::Make {
        report.site = Some(site(session, options.policy, outputs.as_ref())?);
    }
    if let Some(outputs) = outputs {
        finish(outputs, &manifests, is_whole)?;
    }
    Ok(Outcome {
        report,
        written: Written::default(),
        findings,
    })
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

/// The source locale and the targets.
fn built<'s>(session: &'s Session<'_>, locales: &[usize]) -> Vec<&'s LocaleConfig> {
    let config = &session.project.config;
    let targets = locales
        .iter()
        .filter_map(|index| config.locales.get(*index));
    [&config.source].into_iter().chain(targets).collect()
}

fn empty_reports(session: &Session<'_>, locales: &[usize]) -> Vec<BuildLocale> {
    let empty = |locale: &LocaleConfig| BuildLocale {
        locale: locale.tag.to_string(),
        code: locale.code.clone(),
        name: locale.name.clone(),
        ..BuildLocale::default()
    };
    built(session, locales).into_iter().map(empty).collect()
}

/// Empty manifests, the source's first, each with the folder of its locale.
fn empty_manifests(session: &Session<'_>, chains: &[Vec<usize>]) -> Vec<(String, BundleManifest)> {
    let config = &session.project.config;
    let source = config.source.tag.to_string();
    let empty = |locale: &LocaleConfig, chain: Vec<String>| {
        let manifest = BundleManifest {
            version: VERSION,
            locale: locale.tag.to_string(),
            chain,
            files: Vec::new(),
        };
        (locale.folder.clone(), manifest)
    };
    let mut manifests = vec![empty(&config.source, vec![source.clone()])];
    for chain in chains {
        let locales: Vec<&LocaleConfig> = chain
            .iter()
            .filter_map(|index| config.locales.get(*index))
            .collect();
        let tags = locales
            .iter()
            .map(|locale| locale.tag.to_string())
            .chain([source.clone()])
            .collect();
        manifests.extend(locales.first().map(|locale| empty(locale, tags)));
    }
    manifests
}

fn finish(
    outputs: Outputs,
    manifests: &[(String, BundleManifest)],
    is_whole: bool,
) -> Result<(), Error> {
    for (folder, manifest) in manifests
        .iter()
        .filter(|(_, manifest)| !manifest.files.is_empty())
    {
        if let Ok(path) = DocumentPath::parse(&format!("bundles/{folder}/manifest.json")) {
            outputs.write(&path, to_json(manifest).as_bytes())?;
        }
    }
    outputs.finish(if is_whole { Stale::Remove } else { Stale::Keep })?;
    Ok(())
}

/// What a manifest says of one file.
fn bundle_file(manifest: &hexapla_assemble::BundleManifest) -> BundleFile {
    BundleFile {
        path: manifest.path.to_string(),
        blake3: manifest.hash.clone(),
        messages: manifest.messages,
        own: manifest.own,
        fallback: manifest.fallback,
    }
}
