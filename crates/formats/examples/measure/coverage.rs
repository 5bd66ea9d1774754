//! Coverage: which of the words that readers see stand in some unit.
//!
//! A page is rendered by comrak (with raw HTML let through), or taken as it is where it is HTML;
//! html5gum gives its text, without code, scripts and styles. Its words are compared with those of
//! the units, one sequence with the other (Myers); runs that only one of them has are then looked for
//! in what is left of the other, since a renderer moves footnotes to the end.

use hexapla_core::Document;
use hexapla_formats::{Dialect, Format, Options, inline, parse};
use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::{strip, visible};

/// What was found on one page.
pub(crate) struct Page {
    pub(crate) name: String,
    pub(crate) words: usize,
    pub(crate) missing: usize,
    /// Runs of words that stand in no unit.
    pub(crate) phrases: Vec<String>,
}

/// Compares a page with its units.
pub(crate) fn of(name: &str, source: &str, options: &Options) -> Page {
    let seen = visible::blocks(&rendered(source, options)).concat();
    let units = unit_words(&parse(source, options), options);
    let (mut gone, mut spare) = (Vec::new(), Vec::new());
    for operation in capture_diff_slices(Algorithm::Myers, &seen, &units) {
        if operation.tag() != DiffTag::Equal {
            gone.push(&seen[operation.old_range()]);
            spare.push(&units[operation.new_range()]);
        }
    }
    let mut spare: Vec<String> = spare
        .iter()
        .map(|run| format!(" {} ", run.join(" ")))
        .collect();
    let mut phrases = Vec::new();
    let mut missing = 0;
    for run in gone.into_iter().filter(|run| !run.is_empty()) {
        let phrase = format!(" {} ", run.join(" "));
        match spare.iter_mut().find(|spare| spare.contains(&phrase)) {
            Some(spare) => *spare = spare.replacen(&phrase, " ", 1),
            None => {
                missing += run.len();
                phrases.push(phrase.trim().to_owned());
            }
        }
    }
    Page {
        name: name.to_owned(),
        words: seen.len(),
        missing,
        phrases,
    }
}

/// The words of all units, in document order.
fn unit_words(document: &Document<'_>, options: &Options) -> Vec<String> {
    let units = document.units.iter();
    let words = units.flat_map(|unit| {
        let words = inline(&unit.text, options).words(&unit.text);
        visible::blocks(&words.replace('<', "&lt;")).concat()
    });
    words.collect()
}

/// The page as HTML.
fn rendered(source: &str, options: &Options) -> String {
    match options.format {
        Format::Html => source.to_owned(),
        Format::Markdown => markdown(source, options.dialect),
        Format::Text | Format::Fluent | Format::Json | Format::Yaml => String::new(),
    }
}

fn markdown(source: &str, dialect: Dialect) -> String {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.strikethrough = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.extension.front_matter_delimiter = Some("---".to_owned());
    options.render.r#unsafe = true;
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let html = comrak::markdown_to_html(&strip::without_hidden(source, dialect), &options);
    // The renderer writes the name of an alert's kind, which stands nowhere as a word.
    let title = "<p class=\"markdown-alert-title\">";
    let mut parts = html.split(title);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once("</p>").map_or(part, |(_, rest)| rest));
    }
    out
}
