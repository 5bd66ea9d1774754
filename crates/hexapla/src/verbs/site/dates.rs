//! Days in front matter, or in the head of a page, that are none.

use hexapla_core::{Diagnostic, Rule};
use hexapla_report::Finding;
use hexapla_site::Date;

use crate::{articles::front_matter, session::Session, view::View};

const NO_DAY: Rule = Rule::new("front-matter/no-day");

/// The keys whose values the site shows as days, by what they are shown as: the first that is a day is.
pub(super) const DAYS: [&[&str]; 2] = [&["date"], &["updated", "lastmod"]];

/// What is to be said of the days of an article.
pub(super) fn dates(session: &Session<'_>, view: &View<'_>) -> Vec<Finding> {
    let source = view.document.source;
    let mut wrong: Vec<Diagnostic> = Vec::new();
    for keys in DAYS {
        let values = front_matter(view.file.format, source, keys);
        if values
            .iter()
            .any(|value| Date::parse(&value.text).is_some())
        {
            continue;
        }
        let values = values
            .into_iter()
            .filter(|value| !value.text.trim().is_empty());
        wrong.extend(values.map(|value| {
            let found = Diagnostic::warning(NO_DAY).with("text", &*value.text);
            found.at(value.span)
        }));
    }
    session.findings_within(&wrong, view.file, &view.file.file, source)
}
