//! A diagnostic together with the file it is about.

use std::collections::BTreeMap;

use hexapla_core::{Argument, Diagnostic};
use serde::{Serialize, Serializer};

use crate::lines::Lines;

/// A longer line, in bytes, is not shown: a terminal could not, and a thousand findings about one line
/// of a megabyte would take a gigabyte.
const LONGEST: usize = 4096;

/// What is to be said about a file of the project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule, `family/name`.
    pub rule: &'static str,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The locale, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The document.
    pub document: String,
    /// The unit, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The file, relative to the project's root.
    pub path: String,
    /// Line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// Column in characters, from 1; 0 for the file as a whole.
    pub column: usize,
    /// The arguments of the message.
    #[serde(serialize_with = "arguments")]
    pub arguments: Vec<(&'static str, Argument)>,
    /// The line it points at, where that is not too long; shown, not serialized.
    #[serde(skip)]
    pub excerpt: Option<Excerpt>,
}

/// The line that a finding points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The line, whole.
    pub text: String,
    /// Byte range in `text` that is meant.
    pub start: usize,
    /// Its end.
    pub end: usize,
}

impl Finding {
    /// Places a diagnostic of `text`, the content of `path`.
    #[must_use]
    pub fn new(diagnostic: &Diagnostic, document: &str, path: &str, text: &str) -> Self {
        Self::within(diagnostic, document, path, &mut Lines::of(text))
    }

    /// As [`Finding::new`], for one of several diagnostics of a text: it is gone through once for all.
    #[must_use]
    pub fn within(
        diagnostic: &Diagnostic,
        document: &str,
        path: &str,
        lines: &mut Lines<'_>,
    ) -> Self {
        let (line, column) = diagnostic
            .span
            .map_or((0, 0), |span| lines.place(span.start));
        Self {
            rule: diagnostic.rule.as_str(),
            severity: diagnostic.severity.as_str(),
            locale: None,
            document: document.to_owned(),
            id: diagnostic.unit.clone(),
            path: path.to_owned(),
            line,
            column,
            arguments: diagnostic.arguments.clone(),
            excerpt: diagnostic
                .span
                .and_then(|span| excerpt(lines.text(), span.start, span.end)),
        }
    }

    /// Says which locale it is about.
    #[must_use]
    pub fn in_locale(mut self, locale: &str) -> Self {
        self.locale = Some(locale.to_owned());
        self
    }

    /// Whether it changes the exit code.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == "error"
    }
}

/// The line of `start`, and where in it the span lies (to the end of the line at most).
fn excerpt(text: &str, start: usize, end: usize) -> Option<Excerpt> {
    let before = text.get(..start).unwrap_or_default();
    let near = before.as_bytes().iter().rev().take(LONGEST + 1);
    let lead = near.take_while(|byte| **byte != b'\n').count();
    let line_start = before.len() - lead;
    let rest = text.get(line_start..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let start = start.saturating_sub(line_start).min(line.len());
    let end = end.saturating_sub(line_start).clamp(start, line.len());
    (line.len() <= LONGEST).then(|| Excerpt {
        text: line.to_owned(),
        start,
        end,
    })
}

fn arguments<S: Serializer>(
    arguments: &[(&'static str, Argument)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let map: BTreeMap<&str, String> = arguments
        .iter()
        .map(|(name, argument)| match argument {
            Argument::Text(text) => (*name, text.clone()),
            Argument::Number(number) => (*name, number.to_string()),
        })
        .collect();
    map.serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hexapla_core::{Rule, Span};

    #[test]
    fn a_finding_points_at_line_and_column_in_characters() {
        let text = "# a\nżółć 日本 x\n";
        let at = text.find('x').unwrap();
        let diagnostic = Diagnostic::error(Rule::new("a/b")).at(Span::new(at, at + 1));
        let finding = Finding::new(&diagnostic, "d", "p", text);
        assert_eq!((finding.line, finding.column), (2, 9));
        let excerpt = finding.excerpt.unwrap();
        let pointed = excerpt.text.get(excerpt.start..excerpt.end);
        assert_eq!(pointed, Some("x"));
    }
    #[test]
    fn a_line_too_long_to_show_is_still_named() {
        let text = format!("a\n{}\nb\n", "żółw ".repeat(LONGEST));
        let at = |start: usize| {
            let diagnostic = Diagnostic::error(Rule::new("a/b")).at(Span::new(start, start + 2));
            Finding::new(&diagnostic, "d", "p", &text)
        };
        for (start, place) in [(2, (2, 1)), (2 + 8 * LONGEST, (2, 5 * LONGEST + 1))] {
            let finding = at(start);
            assert_eq!((finding.line, finding.column), place);
            assert_eq!(finding.excerpt, None);
        }
        assert_eq!(at(0).excerpt.unwrap().text, "a");
        assert_eq!(at(text.len() - 2).excerpt.unwrap().text, "b");
    }
}
