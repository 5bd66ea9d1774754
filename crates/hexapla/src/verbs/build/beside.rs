//! What stands beside pages, and what the next build is told.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use hexapla_core::{Diagnostic, DocumentPath, Rule};
use hexapla_repo::Outputs;
use hexapla_report::Finding;

use super::{
    Plan,
    document::{Answers, Made},
    ledger::{Headings, ImagePair, Ledger},
    place::LocalizedImage,
};
use crate::{error::Error, session::Session};

/// A source image changed after the localized one was made from it. Argument: `source`.
const OUTDATED: Rule = Rule::new("image/outdated");

/// Copies the files that pages show. Two pages may show the same one.
pub(super) fn copy_all(
    session: &Session<'_>,
    results: &[Made],
    outputs: &Outputs,
) -> Result<(), Error> {
    let mut wanted: BTreeMap<&str, &str> = BTreeMap::new();
    for copied in results.iter().flat_map(|made| &made.beside.copied) {
        wanted.entry(&copied.output).or_insert(&copied.file);
    }
    for (output, file) in wanted {
        let bytes = session.project.bytes(file);
        if let Some((path, bytes)) = DocumentPath::parse(output).ok().zip(bytes) {
            outputs.write(&path, &bytes)?;
        }
    }
    Ok(())
}

/// What the next build is told, and what is to be said of images. What this build did not look at is
/// remembered as it was.
pub(super) fn remembered<'l>(
    session: &Session<'_>,
    plan: &Plan<'_>,
    results: &'l [Made],
    before: &'l Ledger<'l>,
    is_whole: bool,
) -> (Ledger<'l>, Vec<Finding>) {
    let mut ledger = begun(session, plan, before, is_whole);
    if results.iter().all(|made| made.site_anchors.is_none()) {
        ledger.site_anchors.clone_from(&before.site_anchors);
    }
    if plan.hangs_together() {
        for made in results {
            for tag in &made.published {
                let pages = ledger.published.entry(Cow::Borrowed(tag)).or_default();
                pages.insert(Cow::Borrowed(&made.path));
            }
        }
    }
    let (mut findings, mut told) = (Vec::new(), BTreeSet::new());
    for made in results {
        let path = &made.path;
        tell(&mut ledger.anchors, path, &made.anchors, &before.anchors);
        let on_site = &made.site_anchors;
        tell(
            &mut ledger.site_anchors,
            path,
            on_site,
            &before.site_anchors,
        );
        for image in &made.beside.images {
            let (pair, is_outdated) = pair(plan, image, before);
            let Some(pair) = pair else { continue };
            let key = (image.locale.clone(), image.source.clone());
            // Two pages may show it.
            if is_outdated && told.insert(key.clone()) {
                findings.push(finding(image));
            }
            ledger.images.insert(key, pair);
        }
    }
    (ledger, findings)
}

/// Tells of the headings of a document, if something is to be told.
fn tell<'l>(
    headings: &mut Headings<'l>,
    path: &'l str,
    answers: &'l Option<Answers>,
    before: &Headings<'l>,
) {
    let lines = match answers {
        Some(Answers::Told(lines)) => Cow::Borrowed(lines.as_str()),
        Some(Answers::AsBefore) => before.get(path).cloned().unwrap_or_default(),
        None => return,
    };
    match lines.is_empty() {
        true => headings.remove(path),
        false => headings.insert(Cow::Borrowed(path), lines),
    };
}

/// What stays of the ledger before.
fn begun<'l>(
    session: &Session<'_>,
    plan: &Plan<'_>,
    before: &Ledger<'l>,
    is_whole: bool,
) -> Ledger<'l> {
    let mut ledger = before.clone();
    if is_whole {
        ledger.site_anchors.clear();
    }
    if !plan.hangs_together() {
        return ledger;
    }
    if is_whole {
        return Ledger::default();
    }
    let locales = plan.locales(session);
    let is_built = |tag: &str| {
        let mut tags = locales.iter().map(|whose| whose.config().tag.as_str());
        tags.any(|built| built == tag)
    };
    ledger.published.retain(|tag, _| !is_built(tag));
    ledger
}

/// A localized image with the source that it was made from: that of the time when it last changed.
fn pair(plan: &Plan<'_>, image: &LocalizedImage, before: &Ledger<'_>) -> (Option<ImagePair>, bool) {
    let places = &plan.pages.places;
    let hashes = places
        .hash(&image.source)
        .zip(places.hash(&image.localized));
    let key = (image.locale.clone(), image.source.clone());
    match (hashes, before.images.get(&key)) {
        (Some((source, localized)), Some(known)) if known.localized == localized => {
            (Some(known.clone()), known.source != source)
        }
        (Some((source, localized)), _) => (Some(ImagePair { source, localized }), false),
        (None, _) => (None, false),
    }
}

fn finding(image: &LocalizedImage) -> Finding {
    let found = Diagnostic::warning(OUTDATED).with("source", &*image.source);
    Finding::new(&found, &image.document, &image.localized, "").in_locale(&image.locale)
}
