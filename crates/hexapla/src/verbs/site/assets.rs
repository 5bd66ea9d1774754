//! Files that articles show or link to, and where they stand on the site.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::DocumentPath;
use hexapla_repo::{LocaleConfig, Trace, Tracer};
use hexapla_site::{Asset, Shown, Site, image_size};
use rayon::prelude::*;

use crate::{session::Session, verbs::build::PseudoLocale};

/// Files beside documents that were looked for, by path from the project's root, and how they looked.
pub(super) type Looked = BTreeMap<String, Trace>;

/// How many digits of a hash, each of four bits, part files of several roots.
const DIGITS: usize = 8;

/// A file that articles may refer to.
struct Candidate {
    /// The root of the documents.
    root: String,
    /// The path that articles name, below the root.
    named: String,
    /// The locale that it stands for; none where it is the file itself.
    locale: Option<usize>,
    /// Its own path below the root.
    file: String,
}

/// A candidate that was looked for.
struct Found {
    candidate: Candidate,
    /// Its path from the project's root.
    place: String,
    look: Trace,
    /// What it holds, where it is there.
    bytes: Option<Vec<u8>>,
}

/// Files that articles refer to, by root and path below it, and those that stand for them in a locale
/// (`x.it.png`), as far as they are there and no articles themselves. Notes in the site where they stand and
/// how large they are.
pub(super) fn assets(
    session: &Session<'_>,
    pseudo: &[PseudoLocale],
    files: &BTreeSet<(String, String)>,
    site: &mut Site,
) -> (Vec<(String, Vec<u8>)>, Looked) {
    let candidates = candidates(session, pseudo, files, site);
    let found: Vec<Option<Found>> = candidates
        .into_par_iter()
        .map_init(
            || session.project.tracer(),
            |tracer, candidate| read(session, candidate, tracer),
        )
        .collect();
    let mut looked = Looked::new();
    let there: Vec<(Candidate, Vec<u8>)> = found
        .into_iter()
        .flatten()
        .filter_map(|found| {
            looked.insert(found.place, found.look);
            Some((found.candidate, found.bytes?))
        })
        .collect();
    let places = places(session, there.iter().map(|(candidate, _)| candidate));
    let mut written = BTreeMap::new();
    for (candidate, bytes) in there {
        let Some(path) = places.get(&(candidate.root.clone(), candidate.file.clone())) else {
            continue;
        };
        let shown = Shown {
            path: path.clone(),
            size: image_size(&bytes),
        };
        let asset: &mut Asset = site
            .assets
            .entry((candidate.root, candidate.named))
            .or_default();
        match candidate.locale {
            // The likeliest name comes first.
            Some(locale) => drop(asset.localized.entry(locale).or_insert(shown)),
            None => asset.own = Some(shown),
        }
        written.insert(path.clone(), bytes);
    }
    (written.into_iter().collect(), looked)
}

fn candidates(
    session: &Session<'_>,
    pseudo: &[PseudoLocale],
    files: &BTreeSet<(String, String)>,
    site: &Site,
) -> Vec<Candidate> {
    let documents: BTreeSet<&str> = site
        .articles
        .iter()
        .map(|article| article.path.as_str())
        .collect();
    let config = &session.project.config;
    let locales: Vec<&LocaleConfig> = [&config.source]
        .into_iter()
        .chain(&config.locales)
        .chain(pseudo.iter().map(|locale| &locale.config))
        .collect();
    let named = files
        .iter()
        .filter(|(_, file)| !documents.contains(file.as_str()) && site.may_copy(file));
    let mut candidates = Vec::new();
    for (root, named) in named {
        let mut add = |file: String, locale| {
            candidates.push(Candidate {
                root: root.clone(),
                named: named.clone(),
                locale,
                file,
            });
        };
        add(named.clone(), None);
        for (index, locale) in locales.iter().enumerate() {
            for file in locale.stand_ins(named) {
                add(file, Some(index));
            }
        }
    }
    candidates
}

fn read(session: &Session<'_>, candidate: Candidate, tracer: &mut Tracer<'_>) -> Option<Found> {
    DocumentPath::parse(&candidate.file).ok()?;
    let place = match candidate.root.as_str() {
        "." => candidate.file.clone(),
        root => format!("{root}/{}", candidate.file),
    };
    let look = session.look(&place, tracer);
    let read = || session.project.bytes(&place);
    Some(Found {
        bytes: if look.is_of_nothing() { None } else { read() },
        look,
        candidate,
        place,
    })
}

/// Where files stand on the site, by root and path below it: at that path, which the root that the
/// configuration names first has. A file of another, and one whose path differs from another's in case only, has an
/// address of its own there.
fn places<'c>(
    session: &Session<'_>,
    candidates: impl Iterator<Item = &'c Candidate>,
) -> BTreeMap<(String, String), String> {
    let sets = &session.project.config.documents;
    let rank = |root: &str| sets.iter().position(|set| set.root == root);
    let files: BTreeSet<(Option<usize>, &str, &str)> = candidates
        .map(|found| (rank(&found.root), &*found.root, &*found.file))
        .collect();
    // Paths that differ in case only are one file on some systems.
    let mut owners: BTreeMap<String, (&str, &str)> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for (_, root, file) in &files {
        let owner = *owners.entry(file.to_lowercase()).or_insert((root, file));
        if owner == (*root, *file) {
            places.insert(((*root).to_owned(), (*file).to_owned()), (*file).to_owned());
        }
    }
    for (_, root, file) in &files {
        let key = ((*root).to_owned(), (*file).to_owned());
        if places.contains_key(&key) {
            continue;
        }
        let mut number = 1;
        let mut path = apart(root, file, number);
        while owners.contains_key(&path.to_lowercase()) {
            number += 1;
            path = apart(root, file, number);
        }
        owners.insert(path.to_lowercase(), (root, file));
        places.insert(key, path);
    }
    places
}

/// A path that tells a file of one root from that of another: `a/x-1f0c5e2a.png`.
fn apart(root: &str, file: &str, number: usize) -> String {
    let hash = blake3::hash(format!("{root}\0{number}").as_bytes()).to_hex();
    let digits: String = hash.chars().take(DIGITS).collect();
    match file.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => format!("{stem}-{digits}.{ending}"),
        Some(_) | None => format!("{file}-{digits}"),
    }
}
