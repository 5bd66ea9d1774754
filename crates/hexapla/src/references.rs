//! Links from document to document: what each links to and can be linked to by, and which lead nowhere.
//!
//! Only what is certain is told. Addresses that a site generator resolves by rules of its own are passed
//! over, and so are fragments of pages that are made of more than their own file.

mod lead;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Diagnostic, Rule, Span};
use hexapla_formats::links;
use hexapla_repo::{DocumentFile, Read};
use hexapla_report::Finding;
use hexapla_site::Maker;
use rayon::prelude::*;

use crate::{error::Error, session::Session};
use lead::{Dead, Map};
use read::pictures;
pub(crate) use read::{References, references};

/// A link leads to no page or file.
const NO_FILE: Rule = Rule::new("link/no-file");
/// A link leads to a page and to no heading of it.
const NO_HEADING: Rule = Rule::new("link/no-heading");

/// For no more dead links than these names are looked for that were meant.
const MOST_NEAR: usize = 50;
/// So many documents are read at once, to be told one after the other.
const TOGETHER: usize = 256;

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
    let mut dead: BTreeMap<&str, BTreeMap<&str, Dead>> = BTreeMap::new();
    for from in all {
        for address in &from.addresses {
            if let Some(wrong) = map.dead(from, address) {
                dead.entry(&from.file).or_default().insert(address, wrong);
            }
        }
    }
    let mut findings = Vec::new();
    let mut left = MOST_NEAR;
    let documents = match dead.is_empty() {
        true => Vec::new(),
        false => session.discovered()?.documents,
    };
    for documents in documents.chunks(TOGETHER) {
        let with_dead = documents.iter().filter_map(|document| {
            let path = session.relative(&document.file);
            let wrong = dead.get(&*path)?;
            Some((document, wrong, map.is_on_site(&path)))
        });
        let with_dead: Vec<(&DocumentFile, &BTreeMap<&str, Dead>, bool)> = with_dead.collect();
        let places = with_dead.par_iter().map(|(document, wrong, is_on_site)| {
            Places::find(session, document, wrong, *is_on_site)
        });
        let places: Vec<Result<Places<'_>, Error>> = places.collect();
        for ((document, _, is_on_site), places) in with_dead.iter().zip(places) {
            let Places { text, links } = places?;
            let said = |(at, address, dead): (Span, &str, &Dead)| {
                said(&map, (address, dead, *is_on_site), &mut left, diagnostic).at(at)
            };
            let told: Vec<Diagnostic> = links.into_iter().map(said).collect();
            findings.extend(session.findings_within(&told, document, &document.file, &text));
        }
    }
    let asked = map.asked();
    Ok(DeadLinks { findings, asked })
}

/// Where dead links stand in a document.
struct Places<'d> {
    text: String,
    links: Vec<(Span, &'d str, &'d Dead)>,
}

impl<'d> Places<'d> {
    /// Reads the document once more; nothing stands in one that cannot be read.
    fn find(
        session: &Session<'_>,
        document: &DocumentFile,
        wrong: &'d BTreeMap<&str, Dead>,
        is_on_site: bool,
    ) -> Result<Self, Error> {
        let text = match session.project.read(&document.file)? {
            Read::Text(file) => file.text,
            Read::Absent | Read::Unreadable(_) => String::new(),
        };
        let found = links(&text, &session.project.options(document));
        let links = found.links.iter().map(|link| link.address);
        let links = links.map(|span| (span.of(&text).to_owned(), span));
        let on_site = is_on_site
            .then(|| pictures(document.format, &text))
            .into_iter()
            .flatten();
        let place = |(address, span): (String, Span)| {
            let (address, dead) = wrong.get_key_value(&*address)?;
            Some((span, *address, dead))
        };
        let links = on_site.chain(links).filter_map(place).collect();
        Ok(Self { text, links })
    }
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
