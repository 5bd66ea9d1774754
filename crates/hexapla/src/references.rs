//! Links from document to document: what each links to and can be linked to by, and which lead nowhere.
//!
//! Only what is certain is told. Addresses that a site generator resolves by rules of its own are passed
//! over, and so are fragments of pages that are made of more than their own file.

mod lead;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Diagnostic, Rule, Span};
use hexapla_repo::Read;
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

/// Where a dead link stands, its address, and what it leads to.
type Wrong<'a> = (Span, &'a str, Dead);

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
    let mut dead: BTreeMap<&str, Vec<Wrong<'_>>> = BTreeMap::new();
    for from in all {
        for (address, at) in &from.addresses {
            if let Some(wrong) = map.dead(from, address) {
                let here = dead.entry(&from.file).or_default();
                here.push((*at, address.as_str(), wrong));
            }
        }
    }
    let mut findings = Vec::new();
    let mut left = MOST_NEAR;
    let documents = match dead.is_empty() {
        true => Vec::new(),
        false => session.discovered()?.documents,
    };
    for document in &documents {
        let path = session.relative(&document.file);
        let Some(wrong) = dead.get(&*path) else {
            continue;
        };
        let is_on_site = map.is_on_site(&path);
        let told = wrong.iter().map(|(at, address, dead)| {
            said(&map, (address, dead, is_on_site), &mut left, diagnostic).at(*at)
        });
        let told: Vec<Diagnostic> = told.collect();
        // Nothing stands in one that cannot be read any more.
        if let Read::Text(file) = session.project.read(&document.file)? {
            findings.extend(session.findings_within(&told, document, &document.file, &file.text));
        }
    }
    let asked = map.asked();
    Ok(DeadLinks { findings, asked })
}

fn said(
    map: &Map<'_, '_>,
    (address, dead, is_on_site): (&str, &Dead, bool),
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
        .with("address", address)
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
