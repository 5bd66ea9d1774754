//! *partition*, *identity* and *structure* for front matter, in YAML and TOML.

use hexapla_assemble::{Target, localize};
use hexapla_core::{Slot, UnitKind};
use hexapla_formats::{Format, KeyPolicy, Options, parse};

use crate::input::{assert_identity, assert_partition, texts};

/// Front matter comes back byte for byte, and a target that is written reads back as it was meant.
///
/// The first text is the block between the fences; the second, where there is one, a target.
pub fn check_front_matter(data: &[u8]) {
    let texts = texts(data);
    let Some(block) = texts.first() else { return };
    let mut options = Options::new(Format::Markdown);
    for (key, policy) in [
        ("title", KeyPolicy::Translate),
        ("tags", KeyPolicy::Translate),
        ("a.b", KeyPolicy::Translate),
        ("aliases", KeyPolicy::Own),
    ] {
        options.front_matter.keys.insert(key.to_owned(), policy);
    }
    for fence in ["---", "+++"] {
        let source = format!("{fence}\n{block}\n{fence}\n\nText.\n");
        let document = parse(&source, &options);
        assert_partition(&document);
        assert_identity(&document, &options);
        // A value without a letter is no unit, so there would be nothing to read again.
        let target = texts
            .get(1)
            .filter(|target| target.contains(char::is_alphanumeric));
        if let Some(target) = target {
            assert_reads_back(&source, target, &options);
        }
    }
}

/// Puts a target into each front-matter unit alone; unless refused, it is read again as typed.
fn assert_reads_back(source: &str, target: &str, options: &Options) {
    let document = parse(source, options);
    for (index, unit) in document.units.iter().enumerate() {
        // The title of a block of HTML is a title too, but it is written as HTML is.
        let is_title = unit.kind == UnitKind::Title && unit.slot != Slot::Html;
        if unit.kind != UnitKind::FrontMatter && !is_title {
            continue;
        }
        let mut targets = vec![Target::Source; document.units.len()];
        if let Some(place) = targets.get_mut(index) {
            *place = Target::Text(target);
        }
        let localized = localize(&document, &targets, options);
        let again = parse(&localized.text, options);
        let same = again.units.len() == document.units.len();
        let shown = || format!("{target:?}: {source:?}, {:?}", localized.text);
        assert!(same, "a target added or removed units: {}", shown());
        let read = again.units.get(index).map(|unit| &*unit.text);
        if localized.refused.is_empty() && *target != unit.text {
            let read = read.unwrap_or_default();
            let same = !hexapla_core::differs(read, target);
            assert!(same, "a target reads back as {read:?}: {}", shown());
        }
    }
}
