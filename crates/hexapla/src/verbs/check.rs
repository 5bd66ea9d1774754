//! `check`: what is to be said about the files, and about what merges made of them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use hexapla_catalog::{Catalog, Form, read};
use hexapla_core::{Diagnostic, DocumentPath, Entry, Rule, State, UnitId, differs};
use hexapla_repo::{DocumentFile, MergedFile, Reach, Read, merged_files};
use hexapla_report::{CheckMerges, Finding, Written};

use crate::{
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    unknown::{Tell, unknown_keys},
    verbs::{
        build::{ArticleSite, Prospect, refused},
        site::{dead, linked, told},
    },
    view::View,
};

/// A merge put a record together that says what no side said.
const MIXED_PAIR: Rule = Rule::new("catalog/mixed-pair");

/// A pair for which no side of a merge stood.
struct Mixed {
    id: UnitId,
    from: String,
    target: String,
    commit: Option<String>,
}

/// By the path of the catalog, relative to the project.
type Suspects = BTreeMap<String, Vec<Mixed>>;

/// Collects all findings about the documents asked for and their catalogs in `locales` (indexes into
/// the configuration), and looks at the merges of the git history for pairs that no side held. Such
/// a pair is told of as long as it stands: until it changes, a person reviews it, or its record allows it.
/// Links and dates are judged as by a build that makes the `site`, or by one that leaves it.
///
/// Needs no git; where the history is cut short, what is there is looked at.
///
/// # Errors
/// When the configuration, the disk or git forbids it, or a document asked for does not exist.
pub fn check(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    site: ArticleSite,
) -> Result<Outcome<CheckMerges>, Error> {
    session.check_selection(selection)?;
    let (suspects, reach) = session.suspects(locales)?;
    let prospect = match site {
        ArticleSite::Make => Some(Prospect::of(session)?),
        ArticleSite::Leave => None,
    };
    let prospect = prospect.as_ref();
    // Where pages stand in other locales is asked by links to them.
    let every: Vec<usize> = (0..session.project.config.locales.len()).collect();
    let read = match prospect {
        Some(_) => &every,
        None => locales,
    };
    let surveyed = session.survey(read, |view| {
        let mut found = mixed(session, view, locales, &suspects);
        let unknown = |locale| unknown_keys(session, view, locale, Tell::All);
        found.extend(locales.iter().copied().flat_map(unknown));
        found.extend(refused(session, view, locales));
        if prospect.is_some() {
            found.extend(told(session, view));
        }
        (found, linked(session, view, prospect))
    })?;
    let mut findings = surveyed.findings;
    let (found, all): (Vec<_>, Vec<_>) = surveyed.results.into_iter().unzip();
    findings.extend(found.into_iter().flatten());
    findings.extend(dead(session, all, prospect)?);
    let tags: Vec<String> = locales
        .iter()
        .filter_map(|index| session.project.config.locales.get(*index))
        .map(|locale| locale.tag.to_string())
        .collect();
    let others: Vec<usize> = read
        .iter()
        .copied()
        .filter(|locale| !locales.contains(locale))
        .collect();
    let others = match others.is_empty() {
        true => BTreeMap::new(),
        false => session.catalogs(&others)?,
    };
    findings.retain(|finding| {
        let is_asked_for = finding.locale.as_ref().is_none_or(|tag| tags.contains(tag));
        is_asked_for && !others.contains_key(&finding.path) && holds(selection, finding)
    });
    findings.sort_by(|one, other| {
        let key = |finding: &Finding| (finding.path.clone(), finding.line, finding.column);
        key(one).cmp(&key(other))
    });
    Ok(Outcome {
        report: CheckMerges {
            looked_at: reach.merges,
            cut: reach.is_cut,
        },
        written: Written::default(),
        findings,
    })
}

fn holds(selection: &Selection, finding: &Finding) -> bool {
    let path = DocumentPath::parse(&finding.document);
    path.map_or(true, |path| selection.holds(&path, &finding.path))
}

impl Session<'_> {
    /// The pairs of catalogs that a merge made.
    fn suspects(&self, locales: &[usize]) -> Result<(Suspects, Reach), Error> {
        let catalogs = self.catalogs(locales)?;
        let wanted: BTreeSet<String> = catalogs.keys().cloned().collect();
        let mut suspects = Suspects::new();
        let mut trouble = None;
        let mut tell = |mut merged: MergedFile| {
            let Some((form, file)) = catalogs.get(&merged.path) else {
                return;
            };
            if merged.text.is_none() {
                match self.project.read(file) {
                    Ok(Read::Text(now)) => merged.text = Some(now.text),
                    Ok(Read::Absent | Read::Unreadable(_)) => {}
                    Err(error) => trouble = Some(error),
                }
            }
            let found = mixed_by(&merged, *form);
            suspects.entry(merged.path).or_default().extend(found);
        };
        let reach = merged_files(&self.project.root, &wanted, &mut tell)?;
        match trouble {
            Some(error) => Err(error.into()),
            None => Ok((suspects, reach)),
        }
    }

    /// The catalogs of some locales by path, with form and place.
    fn catalogs(&self, locales: &[usize]) -> Result<BTreeMap<String, (Form, PathBuf)>, Error> {
        let mut catalogs = BTreeMap::new();
        for document in self.project.discover()? {
            let form = self.reading(&document).form;
            for file in self.catalog_files(&document, locales) {
                catalogs.insert(self.relative(&file), (form, file));
            }
        }
        Ok(catalogs)
    }

    fn catalog_files(&self, document: &DocumentFile, locales: &[usize]) -> Vec<PathBuf> {
        let locales = locales
            .iter()
            .filter_map(|index| self.project.config.locales.get(*index));
        locales
            .map(|locale| self.project.catalog_file(document, locale))
            .collect()
    }
}

/// The pairs of a merged file for which none of its parents stood, though each line of them comes from
/// one: what has a line of its own was written by somebody who settled the merge.
fn mixed_by(merged: &MergedFile, form: Form) -> Vec<Mixed> {
    let read = |text| read(text, form, &|_| false);
    let now = read(merged.text.as_deref().unwrap_or_default());
    let parents: Vec<Catalog<'_>> = merged.parents.iter().map(|text| read(text)).collect();
    let mut found = Vec::new();
    for entry in &now.entries {
        let olds: Vec<&Entry<'_>> = parents
            .iter()
            .filter_map(|parent| parent.entry(&entry.id))
            .collect();
        let Some(from) = entry.made_from() else {
            continue;
        };
        let is_claim = entry.own.is_none() && entry.state != State::Draft;
        if is_claim && is_mixed((from, &entry.target), &olds) {
            found.push(Mixed {
                id: entry.id.clone(),
                from: from.to_owned(),
                target: entry.target.clone().into_owned(),
                commit: merged.commit.clone(),
            });
        }
    }
    found
}

fn is_mixed((from, target): (&str, &str), olds: &[&Entry<'_>]) -> bool {
    let holds = |old: &&Entry<'_>| {
        old.target == target && old.made_from().is_some_and(|old| !differs(old, from))
    };
    let is_draft = |old: &&Entry<'_>| old.state == State::Draft;
    if olds.iter().any(|old| holds(old) && !is_draft(old)) {
        return false;
    }
    if olds.iter().any(holds) {
        // One side's draft without its mark, which only the other side took away.
        return !olds.iter().all(is_draft);
    }
    if olds.is_empty() {
        return false;
    }
    let sources = olds.iter().flat_map(|old| [&old.source, &old.was]);
    let sources: BTreeSet<&str> = sources.flatten().flat_map(|text| text.lines()).collect();
    let targets: BTreeSet<&str> = olds.iter().flat_map(|old| old.target.lines()).collect();
    let is_from =
        |text: &str, lines: &BTreeSet<&str>| text.lines().all(|line| lines.contains(line));
    is_from(from, &sources) && is_from(target, &targets)
}

/// The findings about pairs that still stand in the catalogs of a document.
fn mixed(
    session: &Session<'_>,
    view: &View<'_>,
    locales: &[usize],
    suspects: &Suspects,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for index in locales {
        let Some(locale) = session.project.config.locales.get(*index) else {
            continue;
        };
        let Some(Some(catalog)) = view.catalogs.get(*index) else {
            continue;
        };
        let file = session.project.catalog_file(view.file, locale);
        let suspects = suspects.get(&session.relative(&file));
        let mut told = BTreeSet::new();
        for suspect in suspects.into_iter().flatten() {
            let stands = catalog
                .entry(&suspect.id)
                .is_some_and(|entry| stands(entry, suspect));
            if !stands || !told.insert(&suspect.id) {
                continue;
            }
            let commit = suspect.commit.as_deref().unwrap_or("none");
            let mut found = Diagnostic::error(MIXED_PAIR)
                .of_unit(suspect.id.as_str())
                .with("commit", commit.get(..10).unwrap_or(commit));
            found.span = catalog.span(&suspect.id);
            let finding = session.finding(&found, view.file, &file, catalog.text);
            findings.push(finding.in_locale(locale.tag.as_str()));
        }
    }
    findings
}

/// Whether the pair stands there still, and nobody has looked at it since.
fn stands(entry: &Entry<'_>, suspect: &Mixed) -> bool {
    let is_it = entry.target == suspect.target && entry.made_from() == Some(&*suspect.from);
    let is_allowed = entry
        .allow
        .iter()
        .any(|allowed| allowed.rule == MIXED_PAIR.as_str());
    is_it && !is_allowed && entry.state != State::Draft && !entry.review_holds()
}
