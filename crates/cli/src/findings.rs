//! Findings and configuration problems on a terminal: what, where, what to do.

use std::collections::BTreeSet;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet, Title};
use hexapla_core::Untrusted;
use hexapla_messages::Said;
use hexapla_repo::ConfigError;
use hexapla_report::Finding;

use crate::{messages::Messages, problems::recognised};

/// At most so many characters are underlined.
const MARKED: usize = 48;

/// How much is shown of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// The line it points at, and what helps.
    Whole,
    /// What and where.
    Brief,
}

/// The family of rules about links.
const LINK: &str = "link/";

/// Parts those that are notes about dead links from the others.
pub(crate) fn dead_links(findings: &[Finding]) -> (Vec<&Finding>, Vec<&Finding>) {
    let is_dead = |finding: &&Finding| finding.rule.starts_with(LINK) && finding.severity == "note";
    findings.iter().partition(is_dead)
}

/// Prints findings; more than `limit` are counted, not shown.
pub(crate) fn render(
    findings: &[&Finding],
    limit: usize,
    messages: &Messages,
    renderer: &Renderer,
) -> String {
    let mut out = String::new();
    for finding in findings.iter().take(limit) {
        out.push_str(&one(finding, Detail::Whole, messages, renderer));
        out.push('\n');
    }
    if let Some(more) = findings.len().checked_sub(limit).filter(|more| *more > 0) {
        let more = messages.say(&Said::new("more-findings").number("findings", more));
        out.push_str(&format!("{more}\n"));
    }
    out
}

/// Prints findings by what and where alone.
pub(crate) fn render_briefly(
    findings: &[&Finding],
    messages: &Messages,
    renderer: &Renderer,
) -> String {
    let brief = |finding: &&Finding| one(finding, Detail::Brief, messages, renderer) + "\n";
    findings.iter().map(brief).collect()
}

/// Those that were not among earlier ones. One that only moved along with its line is not new.
pub(crate) fn fresh(findings: &[Finding], before: &[Finding]) -> Vec<Finding> {
    let told = |finding: &Finding| {
        let (id, arguments) = (finding.id.clone(), format!("{:?}", finding.arguments));
        (finding.rule, finding.path.clone(), id, arguments)
    };
    let before: BTreeSet<_> = before.iter().map(told).collect();
    let is_new = |finding: &&Finding| !before.contains(&told(finding));
    findings.iter().filter(is_new).cloned().collect()
}

fn one(finding: &Finding, detail: Detail, messages: &Messages, renderer: &Renderer) -> String {
    let (level, label) = match finding.severity {
        "error" => (Level::ERROR, "error-label"),
        "warning" => (Level::WARNING, "warning-label"),
        _ => (Level::NOTE, "note-label"),
    };
    let level = level.with_name(messages.say(&label.into()));
    let sentence = messages.sentence(finding.rule, &finding.arguments);
    let sentence = match &finding.id {
        Some(id) => format!("{sentence} ({})", Untrusted::new(id).for_terminal()),
        None => sentence,
    };
    let path = Untrusted::new(&finding.path).for_terminal();
    let title = title(level, sentence).id(finding.rule);
    let is_whole = detail == Detail::Whole;
    let mut group = match finding.excerpt.as_ref().filter(|_| is_whole) {
        Some(excerpt) => {
            let (text, start, end) = harmless(&excerpt.text, excerpt.start, excerpt.end);
            let snippet = Snippet::source(text).line_start(finding.line).path(path);
            title.element(snippet.annotation(AnnotationKind::Primary.span(start..end)))
        }
        None if finding.line > 0 => title.element(Origin::path(place(&path, finding))),
        None => title.element(Origin::path(path)),
    };
    let hint = is_whole.then(|| messages.hint(finding.rule, &finding.arguments));
    if let Some(hint) = hint.flatten() {
        group = group.element(help(messages).message(hint));
    }
    renderer.render(&[group])
}

/// A sentence as a title. The library takes a primary title for a stranger's text and shows isolates
/// (UAX #9) as replacement characters; ours is harmless, and the isolates in it are our own.
fn title<'a>(level: Level<'a>, sentence: String) -> Title<'a> {
    if sentence.contains(['\u{2066}', '\u{2067}', '\u{2069}']) {
        level.secondary_title(sentence)
    } else {
        level.primary_title(sentence)
    }
}

/// How what helps is called.
fn help(messages: &Messages) -> Level<'static> {
    Level::HELP.with_name(messages.say(&"help-label".into()))
}

/// A place of which no line is shown: a line, and a column where that is known.
pub(crate) fn place(path: &str, finding: &Finding) -> String {
    match finding.column {
        0 => format!("{path}:{}", finding.line),
        column => format!("{path}:{}:{column}", finding.line),
    }
}

/// Prints what is wrong in a configuration, each with its place.
pub(crate) fn render_config(
    error: &ConfigError,
    messages: &Messages,
    renderer: &Renderer,
) -> String {
    let path = Untrusted::new(&error.file.to_string_lossy()).for_terminal();
    let english = Messages::english();
    let mut out = String::new();
    for problem in &error.problems {
        let (text, start, end) = harmless_text(&error.text, problem.span.start, problem.span.end);
        let snippet = Snippet::source(text)
            .line_start(1)
            .path(path.as_str())
            .fold(true);
        let message = messages.say(&recognised(&problem.message, &english));
        let level = Level::ERROR.with_name(messages.say(&"error-label".into()));
        let mut group = title(level, message)
            .element(snippet.annotation(AnnotationKind::Primary.span(start..end)));
        for hint in &problem.hints {
            group =
                group.element(help(messages).message(messages.say(&recognised(hint, &english))));
        }
        out.push_str(&renderer.render(&[group]));
        out.push('\n');
    }
    out
}

/// A line in which nothing can act on a terminal, with the span moved along.
fn harmless(line: &str, start: usize, end: usize) -> (String, usize, usize) {
    let part = |from: usize, to: usize| {
        Untrusted::new(line.get(from..to).unwrap_or_default()).for_terminal()
    };
    let (before, inside, after) = (part(0, start), part(start, end), part(end, line.len()));
    // A long paragraph is not underlined from end to end.
    let marked: usize = inside.chars().take(MARKED).map(char::len_utf8).sum();
    let (start, end) = (before.len(), before.len() + marked);
    (before + &inside + &after, start, end)
}

/// As [`harmless`], for a text of several lines.
fn harmless_text(text: &str, start: usize, end: usize) -> (String, usize, usize) {
    let clean = |from: usize, to: usize| {
        let part = text.get(from..to).unwrap_or_default();
        part.split('\n')
            .map(|line| Untrusted::new(line).for_terminal())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let (before, inside, after) = (clean(0, start), clean(start, end), clean(end, text.len()));
    let (start, end) = (before.len(), before.len() + inside.len());
    (before + &inside + &after, start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_moves_with_what_is_escaped_before_it() {
        let (line, start, end) = harmless("a\u{1b}[0m日本", 5, 11);
        assert_eq!(line.get(start..end), Some("日本"));
        assert!(!line.contains('\u{1b}'));
    }
}
