//! Redirects that do not work, in the words of findings: where they stand, and what is wrong.

use hexapla_core::{Diagnostic, Rule, Span};
use hexapla_repo::{Read, nearest};
use hexapla_report::{Finding, Lines};
use hexapla_site::{Claim, Maker, Misleading, Misled};

use crate::{articles::front_matter, error::Error, session::Session};

const NOWHERE: Rule = Rule::new("redirect/nowhere");
const CIRCLE: Rule = Rule::new("redirect/circle");
const CLAIMED: Rule = Rule::new("redirect/claimed");
const OVER_PAGE: Rule = Rule::new("redirect/over-page");

/// For no more findings than these the nearest address is looked for.
const MOST_NEAR: usize = 20;

/// What is to be said of the redirects of a site.
pub(super) fn misled(session: &Session<'_>, maker: &Maker<'_>) -> Result<Vec<Finding>, Error> {
    let misled = maker.misled();
    if misled.is_empty() {
        return Ok(Vec::new());
    }
    let documents = session.project.discover()?;
    let paths = maker.all_paths();
    let config = session.relative(session.project.config_file());
    let mut lines = Lines::of(session.project.config_text());
    let mut findings = Vec::new();
    for (count, one) in misled.iter().enumerate() {
        let near = |to: &str| match count < MOST_NEAR {
            true => nearest(to, paths.iter().map(String::as_str))
                .first()
                .copied(),
            false => None,
        };
        let found = said(one, &near);
        match &one.claim {
            Claim::Listed(from) => {
                let found = found.at(listed_at(session, from, &one.why));
                findings.push(Finding::within(&found, &config, &config, &mut lines));
            }
            Claim::Alias(article, alias) => {
                let path = maker.document(*article);
                let Some(document) = documents.iter().find(|one| Some(one.path.as_str()) == path)
                else {
                    continue;
                };
                let Read::Text(file) = session.project.read(&document.file)? else {
                    continue;
                };
                let values = front_matter(document.format, &file.text, &["aliases"]);
                let found = match values.get(*alias) {
                    Some(value) => found.at(value.span),
                    None => found,
                };
                findings.push(session.finding(&found, document, &document.file, &file.text));
            }
        }
    }
    Ok(findings)
}

fn said<'p>(one: &Misled, near: &dyn Fn(&str) -> Option<&'p str>) -> Diagnostic {
    let warning = |rule| Diagnostic::warning(rule).with("from", &*one.from);
    match &one.why {
        Misleading::Nowhere(to) => warning(NOWHERE)
            .with("to", to.as_str())
            .with("near", near(to).unwrap_or("none")),
        Misleading::Circle => warning(CIRCLE),
        Misleading::Claimed(by) => warning(CLAIMED).with("to", by.as_str()),
        Misleading::OverPage => warning(OVER_PAGE),
    }
}

/// The address of a listed redirect that is wrong.
fn listed_at(session: &Session<'_>, from: &str, why: &Misleading) -> Span {
    let spans = session.project.config.site.redirects_spans.get(from);
    let (from, to) = spans.copied().unwrap_or_default();
    match why {
        Misleading::Nowhere(_) => to,
        Misleading::Circle | Misleading::Claimed(_) | Misleading::OverPage => from,
    }
}
