//! *partition*, *identity* and *structure* for every format and dialect, the same for all.

use std::borrow::Cow;

use hexapla_assemble::{Target, localize};
use hexapla_core::{Edit, apply};
use hexapla_formats::{Dialect, Format, Options, inline, parse, structure};

use crate::input::{assert_identity, assert_partition, assert_tiles, texts};

/// HTML. As all of these: the first text is the file, the others are its targets, in turn.
pub fn check_html(data: &[u8]) {
    check(&Options::new(Format::Html), &texts(data));
}

/// Plain text.
pub fn check_text(data: &[u8]) {
    check(&Options::new(Format::Text), &texts(data));
}

/// Fluent, as a source of units.
pub fn check_fluent(data: &[u8]) {
    check(&Options::new(Format::Fluent), &texts(data));
}

/// JSON.
pub fn check_json(data: &[u8]) {
    check(&Options::new(Format::Json), &texts(data));
}

/// YAML.
pub fn check_yaml(data: &[u8]) {
    check(&Options::new(Format::Yaml), &texts(data));
}

/// Markdown in the dialect that the first byte says.
pub fn check_dialects(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else {
        return;
    };
    let mut options = Options::new(Format::Markdown);
    let index = usize::from(*first) % Dialect::ALL.len();
    options.dialect = Dialect::ALL.get(index).copied().unwrap_or_default();
    check(&options, &texts(rest));
}

/// The file comes back byte for byte, its units tile it, and no target whatever changes its blocks.
fn check(options: &Options, texts: &[Cow<'_, str>]) {
    let Some((source, targets)) = texts.split_first() else {
        return;
    };
    let document = parse(source, options);
    assert_partition(&document);
    assert_identity(&document, options);
    for unit in &document.units {
        assert_tiles(&inline(&unit.text, options), &unit.text);
    }
    if targets.is_empty() {
        return;
    }
    let chosen = targets.iter().cycle().map(|target| Target::Text(target));
    let chosen: Vec<Target<'_>> = chosen.take(document.units.len()).collect();
    let localized = localize(&document, &chosen, options);
    let dropped = document.dropped.iter().map(|span| Edit::new(*span, ""));
    let bare = apply(source, &dropped.collect::<Vec<_>>());
    let (before, after) = (
        structure(&bare, options),
        structure(&localized.text, options),
    );
    assert!(
        before == after,
        "targets changed the blocks at byte {:?} ({:?}, {:?}):\n{source:?}\n{:?}",
        after.first_difference(&before),
        options.format,
        options.dialect,
        localized.text
    );
}
