//! Days in front matter, or in the head of a page, that are none.

use hexapla_core::{Diagnostic, Rule};
use hexapla_report::Finding;
use hexapla_site::Date;

use crate::{articles::front_matter, session::Session, view::View};

const NO_DAY: Rule = Rule::new("front-matter/no-day");

/// The keys whose values the site shows as days.
const KEYS: [&str; 3] = ["date", "updated", "lastmod"];

/// What is to be said of the days of an article.
pub(crate) fn dates(session: &Session<'_>, view: &View<'_>) -> Vec<Finding> {
    let source = view.document.source;
    let values = front_matter(view.file.format, source, &KEYS).into_iter();
    let wrong = values
        .filter(|value| !value.text.trim().is_empty() && Date::parse(&value.text).is_none())
        .map(|value| {
            let found = Diagnostic::warning(NO_DAY).with("text", &*value.text);
            found.at(value.span)
        });
    let wrong: Vec<Diagnostic> = wrong.collect();
    session.findings_within(&wrong, view.file, &view.file.file, source)
}
