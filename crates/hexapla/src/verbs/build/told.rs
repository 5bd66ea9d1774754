//! What a build tells: its report, and the manifests of its bundles.

use std::collections::BTreeSet;

use hexapla_assemble::Bundle;
use hexapla_core::DocumentPath;
use hexapla_repo::{LocaleConfig, Outputs, SAME_BUNDLE};
use hexapla_report::{
    BuildLocale, BuildReport, BuiltPseudo, BundleManifest, Coverage, VERSION, to_json,
};

use super::{BuildOptions, Plan, bundles::pack_all, document::Made, place::Whose, write_all};
use crate::{error::Error, session::Session};

pub(super) fn reported(
    session: &Session<'_>,
    plan: &Plan<'_>,
    options: &BuildOptions,
    results: &[Made],
) -> BuildReport {
    let mut report = BuildReport::new(session.project.config.build.output.as_str());
    report.locales = empty_reports(session, &options.locales);
    report.unpublished = plan.pages.places.publication.unpublished.clone();
    for made in results {
        for (total, part) in report.locales.iter_mut().zip(&made.shares) {
            total.add(part);
        }
    }
    // A pseudo-locale has whatever the source has.
    let source = report.locales.first().cloned().unwrap_or_default();
    let pseudo = plan.pseudo.iter().map(|pseudo| BuiltPseudo {
        locale: pseudo.config.tag.to_string(),
        documents: source.documents,
        bundles: source.bundles,
    });
    report.pseudo = pseudo.collect();
    report
}

/// The manifest of each locale with the folder it goes to; files of documents that waited for each other are
/// written here.
pub(super) fn manifests(
    session: &Session<'_>,
    plan: &Plan<'_>,
    results: &mut [Made],
    outputs: Option<&Outputs>,
) -> Result<Vec<(String, BundleManifest)>, Error> {
    let mut manifests = Vec::new();
    for (index, whose) in plan.locales(session).into_iter().enumerate() {
        let mut manifest = empty_manifest(session, plan, whose);
        let mut files = Vec::new();
        let (mut places, mut parts): (Vec<usize>, Vec<Bundle>) = (Vec::new(), Vec::new());
        for (place, made) in results.iter_mut().enumerate() {
            let file = made.bundles.get_mut(index).and_then(Option::take);
            files.extend(file.map(|file| (place, file)));
            if let Some(part) = made.parts.get_mut(index).and_then(Option::take) {
                places.push(place);
                parts.push(part);
            }
        }
        one_place_each(&parts, whose, &session.project.config.build.output)?;
        for (place, packed) in places.into_iter().zip(pack_all(parts, whose, plan.bundles)) {
            write_all(outputs, &packed.outputs)?;
            files.push((place, packed.entry));
        }
        files.sort_by_key(|(place, _)| *place);
        manifest.files = files.into_iter().map(|(_, file)| file).collect();
        let mut coverage = Coverage::default();
        for file in &manifest.files {
            coverage.messages += file.messages;
            coverage.own += file.own;
            coverage.fallback += file.fallback;
        }
        manifest.coverage = coverage;
        manifests.push((whose.config().folder.clone(), manifest));
    }
    Ok(manifests)
}

/// Refuses documents whose bundles would have one path, also where one file holds them all: their messages
/// would have one prefix.
fn one_place_each(parts: &[Bundle], whose: Whose<'_>, output: &str) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    let mut paths = parts.iter().map(|part| &part.manifest.path);
    match paths.find(|path| !seen.insert(*path)) {
        None => Ok(()),
        Some(path) => Err(Error::Repo(hexapla_repo::Error::Refused {
            path: format!("{output}/bundles/{}/{path}", whose.config().folder).into(),
            reason: SAME_BUNDLE,
        })),
    }
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

/// A manifest without files. The chain of a pseudo-locale is itself and the source.
fn empty_manifest(session: &Session<'_>, plan: &Plan<'_>, whose: Whose<'_>) -> BundleManifest {
    let config = &session.project.config;
    let mut chain = vec![whose.config().tag.to_string()];
    if let Whose::Target(_, Some(locale)) = whose {
        let found = plan
            .chains
            .iter()
            .find(|chain| chain.first() == Some(&locale));
        let behind = found
            .map(|chain| chain.iter().skip(1))
            .into_iter()
            .flatten();
        let tags = behind.filter_map(|index| config.locales.get(*index));
        chain.extend(tags.map(|locale| locale.tag.to_string()));
    }
    if let Whose::Target(..) = whose {
        chain.push(config.source.tag.to_string());
    }
    BundleManifest {
        version: VERSION,
        locale: whose.config().tag.to_string(),
        chain,
        coverage: Coverage::default(),
        files: Vec::new(),
    }
}

pub(super) fn write_manifests(
    outputs: &Outputs,
    manifests: &[(String, BundleManifest)],
) -> Result<(), Error> {
    let is_needed = |(_, manifest): &&(String, BundleManifest)| !manifest.files.is_empty();
    for (folder, manifest) in manifests.iter().filter(is_needed) {
        if let Ok(path) = DocumentPath::parse(&format!("bundles/{folder}/manifest.json")) {
            outputs.write(&path, to_json(manifest).as_bytes())?;
        }
    }
    Ok(())
}
