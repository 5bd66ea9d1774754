//! Days in front matter, or in the head of a page, that are none.

use hexapla_core::{Diagnostic, Rule};
use hexapla_formats::{Format, front_values, head_values};
use hexapla_report::Finding;
use hexapla_site::Date;

use crate::{session::Session, view::View};

const NO_DAY: Rule = Rule::new("front-matter/no-day");

/// The keys whose values the site shows as days.
const KEYS: [&str; 3] = ["date", "updated", "lastmod"];

/// What is to be said of the days of an article.
pub(crate) fn dates(session: &Session<'_>, view: &View<'_>) -> Vec<Finding> {
    let source = view.document.source;
    let values = match view.file.format {
        Format::Markdown => front_values(source, &KEYS),
        Format::Html => head_values(source),
        Format::Fluent | Format::Text | Format::Json | Format::Yaml => return Vec::new(),
    };
    let days = values.into_iter();
    let wrong = days
        .filter(|value| KEYS.contains(&value.key.as_str()))
        .filter(|value| !value.text.trim().is_empty() && Date::parse(&value.text).is_none())
        .map(|value| {
            let found = Diagnostic::warning(NO_DAY).with("text", &*value.text);
            found.at(value.span)
        });
    let wrong: Vec<Diagnostic> = wrong.collect();
    session.findings_within(&wrong, view.file, &view.file.file, source)
}
