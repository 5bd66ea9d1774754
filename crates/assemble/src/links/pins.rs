//! Heading ids that stay: those of the source in every locale, and those of earlier builds.

use hexapla_core::{Edit, Span};
use hexapla_formats::{Heading, Slugs, python_braces};

/// In which form a generator knows the id of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PinForm {
    /// `## Words {#id}`: Hugo, Docusaurus, mdBook, Zola, kramdown, Python-Markdown's `attr_list`.
    Attribute,
    /// `## Words<span id="id"></span>`, where there is no form for it: the heading has the id of its own
    /// words and the span in it that of the source. The span is part of the heading's text, so that no
    /// block changes, and it has no width.
    Span,
}

/// How a generator gives ids, and takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pins {
    /// How it makes ids from words.
    pub slugs: Slugs,
    /// In which form it takes them.
    pub form: PinForm,
}

/// What a heading has to answer to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The id of the source's heading; `None` where nobody knows it.
    pub id: Option<String>,
    /// Ids that led there in earlier builds.
    pub aliases: Vec<String>,
}

/// The edits that make the headings of a page answer to what is wanted, one for each heading. A page whose
/// headings are not as many is left alone.
///
/// Law: no block of the page changes. Nothing is written where the generator gives the id by itself.
#[must_use]
pub fn pin_edits(text: &str, headings: &[Heading], wanted: &[Wanted], pins: Pins) -> Vec<Edit> {
    if headings.len() != wanted.len() {
        return Vec::new();
    }
    let given = given(text, headings, wanted, pins);
    let mut edits = Vec::new();
    for ((heading, wanted), given) in headings.iter().zip(wanted).zip(given) {
        let own = given.as_deref().filter(|_| pins.form == PinForm::Span);
        let aliases = wanted.aliases.iter().map(String::as_str);
        let spans = spans(own.into_iter().chain(aliases));
        let attribute = given.filter(|_| pins.form == PinForm::Attribute);
        if attribute.is_some() && heading.attributes.is_none() && pins.slugs == Slugs::Python {
            edits.extend(escapes(text, heading));
        }
        edits.extend(edits_of(text, heading, spans, attribute));
    }
    edits
}

/// Spans with these ids, as far as they may stand there.
pub(super) fn spans<'i>(ids: impl Iterator<Item = &'i str>) -> String {
    let span = |id: &str| format!("<span id=\"{id}\"></span>");
    ids.filter(|id| is_safe(id)).map(span).collect()
}

/// The id that each heading has to be given, since it does not get it by itself.
fn given(text: &str, headings: &[Heading], wanted: &[Wanted], pins: Pins) -> Vec<Option<String>> {
    let mut given: Vec<Option<String>> = vec![None; headings.len()];
    if pins.form == PinForm::Attribute {
        // Some generators make the id of all that stands in the heading, a span too.
        for (given, wanted) in given.iter_mut().zip(wanted) {
            if !wanted.aliases.is_empty() {
                given.clone_from(&wanted.id);
            }
        }
    }
    // What is given to one heading may free an id for the next one.
    for _ in 0..4 {
        let fixed: &[Option<String>] = match pins.form {
            PinForm::Attribute => &given,
            PinForm::Span => &[],
        };
        let have = pins.slugs.ids_with(text, headings, fixed);
        let older = pins.slugs.older();
        let older = older.map_or_else(|| have.clone(), |it| it.ids_with(text, headings, fixed));
        let mut is_done = true;
        for ((given, wanted), have) in given
            .iter_mut()
            .zip(wanted)
            .zip(have.into_iter().zip(older))
        {
            let has = wanted.id == have.0 && wanted.id == have.1;
            let lacks = wanted.id.is_some() && !has && given.is_none();
            if lacks && wanted.id.as_deref().is_some_and(is_safe) {
                given.clone_from(&wanted.id);
                is_done = false;
            }
        }
        if is_done {
            return given;
        }
    }
    wanted.iter().map(|wanted| wanted.id.clone()).collect()
}

/// Backslashes before the braces at which Python-Markdown would have the attributes begin.
fn escapes(text: &str, heading: &Heading) -> Vec<Edit> {
    let content = heading.content;
    let braces = python_braces(content.of(text));
    braces
        .map(|at| Edit::new(Span::at(content.start + at), String::from("\\")))
        .collect()
}

/// Whether an id may stand in braces and in quotes.
fn is_safe(id: &str) -> bool {
    let is_bad = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '"' | '\'' | '<' | '>' | '&' | '{' | '}' | '`' | '\\' | '*' | '[' | ']' | '|'
            )
    };
    !id.is_empty() && !id.contains(is_bad)
}

fn edits_of(text: &str, heading: &Heading, spans: String, id: Option<String>) -> Vec<Edit> {
    let end = heading.content.end;
    let id = id.filter(|id| is_safe(id) && heading.id.is_none());
    // Behind the mark of a heading without words a blank has to stand, and a backslash would escape it.
    let words = heading.content.of(text);
    let wants_blank = words.is_empty() || words.ends_with('\\');
    let spans = if wants_blank && !spans.is_empty() {
        format!(" {spans}")
    } else {
        spans
    };
    let mut edits = Vec::new();
    match (heading.attributes, id) {
        (Some(inside), Some(id)) => {
            let words = inside.of(text);
            let lead = words.len() - words.trim_start_matches([':', ' ']).len();
            let place = Span::at(inside.start + lead);
            if !spans.is_empty() {
                edits.push(Edit::new(Span::at(end), spans));
            }
            edits.push(Edit::new(place, format!("#{id} ")));
        }
        // Closing marks go: generators do not agree on which side of them an id stands.
        (None, Some(id)) => {
            let written = format!("{spans} {{#{id}}}");
            edits.push(Edit::new(Span::new(end, heading.end.max(end)), written));
        }
        (_, None) if !spans.is_empty() => edits.push(Edit::new(Span::at(end), spans)),
        (_, None) => {}
    }
    edits
}

#[cfg(test)]
mod tests;
