//! *partition*, *identity* and *structure* for Markdown.

use hexapla_assemble::{Target, localize};
use hexapla_core::Edit;
use hexapla_formats::{inline, parse, structure};

use crate::input::{assert_identity, assert_partition, assert_tiles, dialects, texts};

/// A page comes back byte for byte; its units and skeleton tile it; their trees tile their texts.
pub fn check_markdown_identity(data: &[u8]) {
    let source = String::from_utf8_lossy(data);
    for options in dialects() {
        let document = parse(&source, &options);
        assert_partition(&document);
        assert_identity(&document, &options);
        for unit in &document.units {
            assert_tiles(&inline(&unit.text, &options), &unit.text);
        }
    }
}

/// Whatever the targets are, the page keeps its blocks; and no target is lost in silence.
///
/// The first text is the page; the others are its targets, in turn.
pub fn check_markdown_structure(data: &[u8]) {
    let texts = texts(data);
    let Some((source, targets)) = texts.split_first() else {
        return;
    };
    if targets.is_empty() {
        return;
    }
    for options in dialects() {
        let document = parse(source, &options);
        let chosen = targets.iter().cycle().map(|target| Target::Text(target));
        let chosen: Vec<Target<'_>> = chosen.take(document.units.len()).collect();
        let localized = localize(&document, &chosen, &options);
        let dropped = document.dropped.iter().map(|span| Edit::new(*span, ""));
        let bare = hexapla_core::apply(source, &dropped.collect::<Vec<_>>());
        let (before, after) = (
            structure(&bare, &options),
            structure(&localized.text, &options),
        );
        assert!(
            before == after,
            "targets changed the blocks at byte {:?}:\n{:?}\n{:?}",
            after.first_difference(&before),
            source,
            localized.text
        );
        for (index, _) in &localized.refused {
            assert!(*index < document.units.len(), "a refusal of no unit");
        }
    }
}
