//! What is to be said of the pages that an article has on the site.

use hexapla_core::{Diagnostic, Rule};
use hexapla_formats::{Format, left_out};
use hexapla_report::Finding;

use super::{dates::dates, offered::not_offered};
use crate::{session::Session, view::View};

const LEFT_OUT: Rule = Rule::new("html/left-out");

/// What is to be said of an article: days that are none, and what its pages do not show; or of the words round them.
pub(crate) fn told(session: &Session<'_>, view: &View<'_>) -> Vec<Finding> {
    let mut findings = dates(session, view);
    findings.extend(missed(session, view));
    findings.extend(not_offered(session, view));
    findings
}

/// What of a page of HTML readers of the site would miss, once for all of the page.
fn missed(session: &Session<'_>, view: &View<'_>) -> Vec<Finding> {
    if view.file.format != Format::Html {
        return Vec::new();
    }
    let source = view.document.source;
    let found = left_out(source);
    let Some(first) = found.iter().map(|(_, span)| *span).min() else {
        return Vec::new();
    };
    let names: Vec<String> = found
        .iter()
        .map(|(name, _)| format!("`<{name}>`"))
        .collect();
    let note = Diagnostic::note(LEFT_OUT).with("elements", names.join(", "));
    session.findings_within(&[note.at(first)], view.file, &view.file.file, source)
}
