//! *catalog* and *sync*: what is written reads back, and nothing that was there is lost.

use hexapla_catalog::{Catalog, Form, Present, Revision, read, revise, sync};
use hexapla_core::{DocumentPath, Entry, UnitId, UnitKind, apply};

use crate::input::texts;

/// A catalog of any text is revised without loss.
///
/// Four texts, each of which may be missing: the file, a target, the source it was made from, the
/// present source.
pub fn check_catalog_roundtrip(data: &[u8]) {
    let texts = texts(data);
    let text = |at: usize| texts.get(at).map(|text| &**text).unwrap_or_default();
    let catalog = read(text(0), Form::Records, &|_| false);
    let Ok(document) = DocumentPath::parse("articles/a.md") else {
        return;
    };
    for entry in &catalog.entries {
        assert!(catalog.entry(&entry.id).is_some() && catalog.span(&entry.id).is_some());
    }
    if catalog.is_stopped() {
        assert!(catalog.entries.is_empty() && !catalog.diagnostics.is_empty());
        return;
    }
    assert_eq!(
        revise(&catalog, &document, &[]),
        Ok(Vec::new()),
        "nothing to do, and yet edits"
    );
    assert_put(&catalog, &document, text(1), text(2));
    assert_sync(&catalog, &document, text(3));
}

/// A new entry reads back as it was, and every other one as before.
fn assert_put(catalog: &Catalog<'_>, document: &DocumentPath, target: &str, source: &str) {
    let (target, source) = (canonical(target), canonical(source));
    if target.is_empty() || source.is_empty() {
        return;
    }
    let is_taken = |id: &UnitId| catalog.entry(id).is_some();
    let id = UnitId::coin(UnitKind::Paragraph, &source, &source, is_taken);
    let entry = Entry::new(id.clone(), target, source);
    let put = [Revision::Put {
        entry: entry.clone(),
        after: catalog.entries.first().map(|entry| entry.id.clone()),
    }];
    let Ok(edits) = revise(catalog, document, &put) else {
        return;
    };
    let fresh = apply(catalog.text, &edits);
    let again = read(&fresh, Form::Records, &|_| false);
    assert_eq!(
        again.entry(&id),
        Some(&entry),
        "not what was put: {fresh:?}"
    );
    for old in &catalog.entries {
        assert_eq!(
            again.entry(&old.id),
            Some(old),
            "another entry changed: {fresh:?}"
        );
    }
    assert_eq!(
        revise(&again, document, &put),
        Ok(Vec::new()),
        "putting twice writes twice"
    );
}

/// Syncing keeps every target and every text it was made from, and a second time does nothing.
fn assert_sync(catalog: &Catalog<'_>, document: &DocumentPath, present: &str) {
    let present = canonical(present);
    let units = |entry: &'_ Entry<'_>| entry.id.clone();
    let ids: Vec<UnitId> = catalog.entries.iter().map(units).collect();
    let now: Vec<Present<'_>> = ids
        .iter()
        .map(|id| Present { id, text: &present })
        .collect();
    let Ok(edits) = revise(catalog, document, &sync(catalog, &now)) else {
        return;
    };
    let fresh = apply(catalog.text, &edits);
    let again = read(&fresh, Form::Records, &|_| false);
    for old in &catalog.entries {
        let new = again.entry(&old.id);
        assert_eq!(
            new.map(|entry| &entry.target),
            Some(&old.target),
            "a target changed: {fresh:?}"
        );
        if let (Some(from), Some(now)) = (old.made_from(), new.and_then(Entry::made_from)) {
            let same = !hexapla_core::differs(from, now);
            assert!(same, "what it was made from changed: {fresh:?}");
        }
    }
    let twice = revise(&again, document, &sync(&again, &now));
    assert_eq!(
        twice,
        Ok(Vec::new()),
        "syncing twice writes twice: {fresh:?}"
    );
}

/// A text as units have it: no carriage return, no blank line, no white space at an end of a line.
fn canonical(text: &str) -> String {
    let unified = hexapla_core::unify_line_ends(text);
    let lines = unified
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
