//! A target in its place: written so that the blocks of the file stay as they are.
//!
//! What would begin another block is escaped by rule; then the result is parsed in a place like the
//! one it will stand in. So a rule that falls short shows here, and the target is refused rather than
//! the page broken.

mod alt;
mod argument;
mod block;
mod cell;
mod labels;
mod lines;
mod lone;
mod place;
mod start;
pub(crate) mod tags;
mod wrap;

use hexapla_core::{Diagnostic, Document, Escape, Rule, Slot, Span, Unit, UnitKind};

use crate::{
    front_matter, inline,
    markdown::scan::alerts,
    options::{Dialect, Options},
    structure::{Structure, of_markdown},
};

const EMPTY: Rule = Rule::new("structure/empty-target");
const NUL: Rule = Rule::new("structure/nul");
const LOST_ALERT: Rule = Rule::new("structure/lost-alert");
const NEW_BLOCK: Rule = Rule::new("structure/new-block");

/// Writes a target for a slot of Markdown text.
pub(crate) fn encode(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
    options: &Options,
) -> Result<String, Diagnostic> {
    if let Some(at) = memchr::memchr(0, target.as_bytes()) {
        return Err(Diagnostic::error(NUL).at(Span::new(at, at + 1)));
    }
    if target.trim_matches(is_blank).is_empty() {
        return Err(Diagnostic::error(EMPTY).at(Span::new(0, target.len())));
    }
    let is_raw = matches!(unit.slot, Slot::Label(_) | Slot::Argument(..));
    if is_raw && target == unit.text {
        return Ok(target.to_owned());
    }
    let text = lines::clean(target);
    keep_alert(unit, &text, target)?;
    // In a string of JSX nothing is markup.
    if !matches!(unit.slot, Slot::Argument(_, Escape::Reference)) {
        keep_tags(unit, target, &text, options)?;
    }
    let written = write(document, unit, &text, options);
    let written = written.filter(|written| !makes_front_matter(document, unit, written));
    let written = written.filter(|written| !written.trim_matches(is_blank).is_empty());
    written.ok_or_else(|| Diagnostic::error(NEW_BLOCK).at(Span::new(0, target.len())))
}

/// Looks once more at a target as it will be written, with the eyes of what reads the page before
/// Markdown is read: template engines, and Hugo, which looks for front matter in the first character.
pub(crate) fn in_page(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
    written: String,
    options: &Options,
) -> Result<String, Diagnostic> {
    let source = unit.extent.of(document.source);
    tags::check_written((source, &unit.text), target, &written, options)?;
    let before = Span::new(0, unit.extent.start).of(document.source);
    let is_first = before.trim_matches(is_blank).is_empty();
    let first = written.chars().next().filter(|first| {
        let begins = matches!(first, '+' | '-' | '{') || written.starts_with("#+");
        begins && !source.starts_with(*first)
    });
    match first.zip(written.get(1..)) {
        Some((first, rest)) if is_first && options.dialect == Dialect::Hugo => {
            Ok(format!("&#{};{rest}", u32::from(first)))
        }
        Some(_) | None => Ok(written),
    }
}

/// Refuses a target that loses the `[!NOTE]` that its source, the text of a quote, begins with: to
/// readers that know titled alerts the quote would no longer be one.
fn keep_alert(unit: &Unit<'_>, clean: &str, target: &str) -> Result<(), Diagnostic> {
    let may_be_alert = unit.kind == UnitKind::Quote && unit.slot == Slot::Block;
    let Some(marker) = alerts::marker(&unit.text).filter(|_| may_be_alert) else {
        return Ok(());
    };
    if alerts::begins_with(clean, marker) {
        return Ok(());
    }
    let whole = Span::new(0, target.len());
    Err(Diagnostic::error(LOST_ALERT)
        .at(whole)
        .with("marker", marker))
}

/// Checks the tags of a target as it was typed, for the place of a foreign one, and as it will be
/// written: a tag may only come about where its lines are joined.
fn keep_tags(
    unit: &Unit<'_>,
    target: &str,
    clean: &str,
    options: &Options,
) -> Result<(), Diagnostic> {
    let read = |text: &str| inline::read(text, options.dialect);
    tags::check(&unit.text, target, options, read)?;
    if clean == target {
        return Ok(());
    }
    let whole = Span::new(0, target.len());
    tags::check(&unit.text, clean, options, read).map_err(|refusal| refusal.at(whole))
}

/// Writes a clean target for its slot; `None` when there is no way to.
fn write(
    document: &Document<'_>,
    unit: &Unit<'_>,
    text: &str,
    options: &Options,
) -> Option<String> {
    let marked = || labels::keep(document, unit, text, options);
    let inert = |text: &str| lone::escape(text, &unit.text, options.dialect).into_owned();
    let is_attributed =
        options.dialect == Dialect::Mkdocs && text != unit.text && has_attributes(document, unit);
    let bare = |text: &str| {
        if is_attributed {
            lone::before_attributes(text, options.dialect)
        } else {
            text.to_owned()
        }
    };
    match unit.slot {
        Slot::Alt => alt::encode(document, unit, &inert(text), options),
        Slot::Title(close) => alt::encode_title(document, unit, &inert(text), close, options),
        Slot::Label(close) => argument::encode_label(&inert(text), close, options),
        Slot::Argument(quote, escape) => argument::encode(unit, text, quote, escape, options),
        Slot::Line => cell::encode_line(&lines::on_one(&bare(&inert(&marked()))), options),
        Slot::Cell => cell::encode(document, unit, &lines::on_one(&inert(&marked())), options),
        Slot::Block
        | Slot::Setext
        | Slot::Html
        | Slot::HtmlAttribute(_)
        | Slot::Json
        | Slot::Code
        | Slot::YamlPlain
        | Slot::YamlSingle
        | Slot::YamlDouble
        | Slot::YamlFlow
        | Slot::YamlBlock
        | Slot::Toml
        | Slot::Plain
        | Slot::Pattern => {
            let mut text = inert(&marked());
            if unit.slot == Slot::Setext {
                text = bare(&text);
            }
            // MDX has no blocks of HTML: there a tag among words is one of them.
            let opens_html = |line: &str| start::opens_html(line.trim_start());
            if !lone::is_jsx(options.dialect) && text.lines().any(opens_html) {
                None
            } else {
                block::encode(document, unit, &text, options)
            }
        }
    }
}

/// Whether attributes stand behind a heading: `{ #id .class }`.
fn has_attributes(document: &Document<'_>, unit: &Unit<'_>) -> bool {
    let after = Span::new(unit.extent.end, document.source.len()).of(document.source);
    let line = after.lines().next().unwrap_or_default();
    matches!(unit.slot, Slot::Line | Slot::Setext) && line.trim_start().starts_with('{')
}

/// White space, and what looks like nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

/// Whether a file that begins with a thematic break would begin with front matter instead: where
/// what follows it, up to another one, reads as metadata.
fn makes_front_matter(document: &Document<'_>, unit: &Unit<'_>, written: &str) -> bool {
    let source = document.source;
    let before = Span::new(0, unit.extent.start).of(source);
    let content = before.strip_prefix('\u{feff}').unwrap_or(before);
    if makes_object(document, unit, (before, content, written)) {
        return true;
    }
    let Some(fence) = content
        .get(..3)
        .filter(|fence| matches!(*fence, "---" | "+++"))
    else {
        return false;
    };
    let closes = |line: &str| line.trim_end() == fence || line.trim_end() == "...";
    if content.lines().skip(1).any(closes) {
        return false;
    }
    let after = Span::new(unit.extent.end, source.len()).of(source);
    let end = after.match_indices('\n').find_map(|(at, _)| {
        let line = after.get(at + 1..)?.lines().next()?;
        closes(line).then_some(at + 1 + line.len())
    });
    let Some(after) = end.and_then(|end| after.get(..end)) else {
        return false;
    };
    let page = format!("{before}{written}{after}\n");
    front_matter::place(&page).is_some()
}

/// Whether a file would begin with a JSON object on lines of its own, and so with front matter.
fn makes_object(
    document: &Document<'_>,
    unit: &Unit<'_>,
    (before, content, written): (&str, &str, &str),
) -> bool {
    let first = if content.is_empty() { written } else { content };
    let is_far = unit.extent.start > front_matter::LONGEST;
    if !first.starts_with('{') || is_far || !written.contains(['{', '}', '"', '\n']) {
        return false;
    }
    let source = document.source;
    let rest = Span::new(unit.extent.end, source.len()).of(source);
    // What is read is no longer than this, and a page may be.
    let rest = rest
        .get(..rest.floor_char_boundary(2 * front_matter::LONGEST))
        .unwrap_or_default();
    let page = format!("{before}{written}{rest}");
    front_matter::place(&page).is_some() && front_matter::place(source).is_none()
}

/// Whether a page has the same blocks as another.
fn is_like(page: &str, model: &str, options: &Options) -> bool {
    let read = |page: &str| -> Structure { of_markdown(page, options) };
    read(page) == read(model)
}

/// How many backslashes end a text.
fn slashes(text: &str) -> usize {
    text.len() - text.trim_end_matches('\\').len()
}

#[cfg(test)]
mod tests;
