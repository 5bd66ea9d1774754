//! Links from document to document: what each links to and can be linked to by, and which lead nowhere.
//!
//! Only what is certain is told. Addresses that a site generator resolves by rules of its own are passed
//! over, and so are fragments of pages that are made of more than their own file.

mod lead;
mod read;
mod translated;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Diagnostic, Rule, Span};
use hexapla_repo::{DocumentFile, Read};
use hexapla_report::Finding;
use hexapla_site::Maker;

use crate::{error::Error, session::Session};
use lead::{Dead, Map};
pub(crate) use read::{References, references};

/// A link leads to no page or file.
const NO_FILE: Rule = Rule::new("link/no-file");
/// A link leads to a page and to no heading of it.
const NO_HEADING: Rule = Rule::new("link/no-heading");

/// A link of the site leads to a file that has no page there and is not copied.
const NOT_ON_SITE: Rule = Rule::new("link/not-on-site");

/// For no more dead links than these names are looked for that were meant.
const MOST_NEAR: usize = 50;

/// A dead link.
struct Wrong<'a> {
    at: Span,
    address: &'a str,
    /// The id of the unit of a translation that it stands in.
    unit: Option<&'a str>,
    dead: Dead,
}

/// The dead links of a project.
pub(crate) struct DeadLinks {
    pub(crate) findings: Vec<Finding>,
    /// The files beside documents that were looked for, by path from the project's root.
    pub(crate) asked: BTreeSet<String>,
}

/// What is to be said of links that lead nowhere, given what all documents refer to, and who makes the site
/// where one is made.
pub(crate) fn dead_links(
    session: &Session<'_>,
    all: &[References],
    maker: Option<&Maker<'_>>,
    diagnostic: fn(Rule) -> Diagnostic,
) -> Result<DeadLinks, Error> {
    let map = Map::of(session, all, maker);
    let dead: BTreeMap<&str, Vec<(usize, Vec<Wrong<'_>>)>> = all
        .iter()
        .map(|from| (from.file.as_str(), wrong(&map, from)))
        .filter(|(_, wrong)| !wrong.is_empty())
        .collect();
    let mut findings = Vec::new();
    let mut left = MOST_NEAR;
    let documents = match dead.is_empty() {
        true => Vec::new(),
        false => session.discovered()?.documents,
    };
    for document in &documents {
        let path = session.relative(&document.file);
        let is_on_site = map.is_on_site(&path);
        for (locale, wrong) in dead.get(&*path).into_iter().flatten() {
            let told = wrong.iter().map(|wrong| {
                let said = said(&map, (wrong, is_on_site), &mut left, diagnostic);
                match wrong.unit {
                    Some(unit) => said.at(wrong.at).of_unit(unit),
                    None => said.at(wrong.at),
                }
            });
            let told: Vec<Diagnostic> = told.collect();
            findings.extend(placed(session, document, *locale, &told)?);
        }
    }
    let asked = map.asked();
    Ok(DeadLinks { findings, asked })
}

/// The dead links of a document, by locale of the site, where the source is the first.
fn wrong<'r>(map: &Map<'_, 'r>, from: &'r References) -> Vec<(usize, Vec<Wrong<'r>>)> {
    let of_source = from.addresses.iter().filter_map(|(address, at)| {
        let dead = map.dead(from, address, 0)?;
        Some(Wrong {
            at: *at,
            address,
            unit: None,
            dead,
        })
    });
    let mut all = vec![(0, of_source.collect())];
    for own in &from.translated {
        let locale = own.locale + 1;
        if !map.has_page(from, locale) {
            continue;
        }
        let of_locale = own.links.iter().filter_map(|link| {
            let dead = map.dead(from, &link.address, locale)?;
            Some(Wrong {
                at: link.at,
                address: &link.address,
                unit: Some(&link.unit),
                dead,
            })
        });
        all.push((locale, of_locale.collect()));
    }
    all.retain(|(_, wrong): &(usize, Vec<_>)| !wrong.is_empty());
    all
}

/// What was said of a document in a locale, where it stands: in the document, or in a catalog.
fn placed(
    session: &Session<'_>,
    document: &DocumentFile,
    locale: usize,
    told: &[Diagnostic],
) -> Result<Vec<Finding>, Error> {
    let target = locale.checked_sub(1);
    let target = target.and_then(|target| session.project.config.locales.get(target));
    let file = match target {
        Some(target) => session.project.catalog_file(document, target),
        None => document.file.clone(),
    };
    // Nothing stands in one that cannot be read any more.
    let Read::Text(text) = session.project.read(&file)? else {
        return Ok(Vec::new());
    };
    let found = session.findings_within(told, document, &file, &text.text);
    let found = found.into_iter();
    Ok(match target {
        Some(target) => found
            .map(|found| found.in_locale(target.tag.as_str()))
            .collect(),
        None => found.collect(),
    })
}

fn said(
    map: &Map<'_, '_>,
    (Wrong { address, dead, .. }, is_on_site): (&Wrong<'_>, bool),
    left: &mut usize,
    diagnostic: fn(Rule) -> Diagnostic,
) -> Diagnostic {
    let may_look = *left > 0;
    *left = left.saturating_sub(1);
    let (rule, near) = match dead {
        Dead::File { from, path } => (NO_FILE, may_look.then(|| map.near(from, path)).flatten()),
        Dead::Left => (NOT_ON_SITE, None),
        Dead::Heading { file, fragment } => {
            let near = may_look.then(|| map.near_id(file, fragment)).flatten();
            (NO_HEADING, near.map(|id| format!("#{id}")))
        }
    };
    diagnostic(rule)
        .with("address", *address)
        .with("among", if is_on_site { "site" } else { "project" })
        .with("near", near.as_deref().unwrap_or("none"))
}

/// The part of an address before `?` and `#`, and what stands behind `#`.
fn parts(address: &str) -> (&str, &str) {
    let cut = address.find(['?', '#']).unwrap_or(address.len());
    let path = Span::new(0, cut).of(address);
    let fragment = address.split_once('#').map_or("", |(_, fragment)| fragment);
    (path, fragment)
}
