//! The template: the registry of a document's units.

use std::{borrow::Cow, fmt::Write as _};

use hexapla_core::{Diagnostic, DocumentPath, Span, UnitId, UnitKind};
use hexapla_fluent::{
    records::{BlockKind, Comment, Record, comment_lines, scan},
    value,
};

use crate::{header, rule};

/// The units of a document, as they were when it was last extracted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template<'t> {
    /// The version of the extractor that found them; 0 when the file does not say.
    pub extractor: u32,
    /// The units, in document order.
    pub units: Vec<TemplateUnit<'t>>,
}

/// A unit in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateUnit<'t> {
    /// Its id.
    pub id: UnitId,
    /// What it is.
    pub kind: UnitKind,
    /// The units it came from, at a split or merge.
    pub from: Vec<UnitId>,
    /// Its text.
    pub text: Cow<'t, str>,
}

/// Reads a template. What cannot be read is left out, and reported; a conflict marker or a newer
/// version gives no units and an error.
///
/// A record without a kind is a paragraph. Of records with one id the first counts.
#[must_use]
pub fn read_template(text: &str) -> (Template<'_>, Vec<Diagnostic>) {
    match read(text) {
        Ok(read) => read,
        Err(why) => (Template::default(), vec![why]),
    }
}

/// Prints a template.
///
/// Law: [`read_template`] gives the same template back, and nothing to say about it.
#[must_use]
pub fn print_template(document: &DocumentPath, template: &Template<'_>) -> String {
    let mut out = format!(
        "### hexapla: {}\n### document: {document}\n",
        header::VERSION
    );
    let _ = writeln!(out, "### extractor: {}", template.extractor);
    for unit in &template.units {
        out.push('\n');
        out.push_str(&print_unit(unit));
    }
    out
}

/// The lines of one unit.
pub(crate) fn print_unit(unit: &TemplateUnit<'_>) -> String {
    let mut out = format!("# kind: {}\n", unit.kind.as_str());
    if !unit.from.is_empty() {
        out.push_str("# from:");
        for id in &unit.from {
            let _ = write!(out, " {id}");
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{} ={}", unit.id, value::encode(&unit.text));
    out
}

fn read(text: &str) -> Result<(Template<'_>, Vec<Diagnostic>), Diagnostic> {
    if let Some(why) = header::conflict_marker(text) {
        return Err(why);
    }
    let mut template = Template::default();
    let mut diagnostics = Vec::new();
    for block in scan(text, &|_| false) {
        match block.kind {
            BlockKind::Header { key, value } => match key {
                "hexapla" => diagnostics.extend(header::check_version(value, block.span)?),
                "extractor" => template.extractor = value.parse().unwrap_or(0),
                _ => {}
            },
            BlockKind::Record(record) => match unit(text, record, &mut diagnostics) {
                Some(unit) => template.units.push(unit),
                None => diagnostics.push(unreadable(block.span)),
            },
            BlockKind::Junk => diagnostics.push(unreadable(block.span)),
            BlockKind::Comment | BlockKind::Blank => {}
        }
    }
    drop_duplicates(&mut template.units, &mut diagnostics);
    Ok((template, diagnostics))
}

fn unit<'t>(
    text: &'t str,
    record: Record<'t>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<TemplateUnit<'t>> {
    let mut unit = TemplateUnit {
        id: UnitId::parse(record.id)?,
        kind: UnitKind::Paragraph,
        from: Vec::new(),
        text: value::decode(record.value.of(text)),
    };
    for line in comment_lines(text, record.comments) {
        let Comment::Key { key, value, .. } = line.comment else {
            continue;
        };
        match (key, UnitKind::parse(value.trim_ascii())) {
            ("kind", Some(kind)) => unit.kind = kind,
            ("kind", None) => diagnostics.push(
                Diagnostic::warning(rule::UNREADABLE_VALUE)
                    .at(line.span)
                    .of_unit(record.id),
            ),
            ("from", _) => {
                let ids = value.split_ascii_whitespace().filter_map(UnitId::parse);
                unit.from.extend(ids);
            }
            _ => {}
        }
    }
    Some(unit)
}

fn unreadable(span: Span) -> Diagnostic {
    Diagnostic::warning(rule::UNREADABLE_RECORD).at(span)
}

fn drop_duplicates(units: &mut Vec<TemplateUnit<'_>>, diagnostics: &mut Vec<Diagnostic>) {
    let mut ids: Vec<(&str, usize)> = units.iter().map(|unit| unit.id.as_str()).zip(0..).collect();
    ids.sort_unstable();
    let again = |pair: &[(&str, usize)]| match pair {
        [one, other] if one.0 == other.0 => Some(other.1),
        _ => None,
    };
    let mut later: Vec<usize> = ids.windows(2).filter_map(again).collect();
    later.sort_unstable();
    if later.is_empty() {
        return;
    }
    let mut at = 0..;
    units.retain(|unit| {
        let is_later = at.next().is_some_and(|at| later.binary_search(&at).is_ok());
        if is_later {
            let error = Diagnostic::error(rule::DUPLICATE_RECORD);
            diagnostics.push(error.of_unit(unit.id.as_str()));
        }
        !is_later
    });
}

#[cfg(test)]
mod tests;
