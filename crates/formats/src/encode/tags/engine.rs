//! What the engines behind a page would find in a target as it is written, whatever Markdown makes of it.
//!
//! Template engines run before Markdown is read and know neither labels nor attributes nor code; the
//! attribute lists of Python-Markdown and kramdown take whatever stands between braces.

use std::{collections::BTreeSet, sync::LazyLock};

use hexapla_core::{Diagnostic, Span, TagKind};
use regex::Regex;

use super::{FOREIGN_ATTRIBUTE, allowed::Allowed, foreign_shortcode, mark, short, template};
use crate::{
    inline,
    options::{Dialect, Options},
};

/// An attribute that runs something, or that leads or loads.
static ACTING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = "on[a-z]+|href|src|srcset|srcdoc|style|action|formaction|data|xlink:href";
    Regex::new(&format!("(?i)(?:^|[\\s{{:'\"])(({names})\\s*=\\s*\\S*)")).ok()
});

/// Checks that `written`, which is to stand in place of a unit, calls nothing that the unit does not.
/// `source` is the unit as its author typed it, `text` its bare text.
///
/// # Errors
/// The first call, with its place in `target` where it is found there as well.
pub(crate) fn check_written(
    (source, text): (&str, &str),
    target: &str,
    written: &str,
    options: &Options,
) -> Result<(), Diagnostic> {
    if !written.contains('{') || written == source || !runs_templates(options.dialect) {
        return Ok(());
    }
    let guilty = templates((source, text), written, options)
        .or_else(|| attributes((source, text), written, options));
    let Some((span, is_call)) = guilty else {
        return Ok(());
    };
    let shown = span.of(written);
    let place = target.find(shown).map_or(Span::new(0, target.len()), |at| {
        Span::new(at, at + shown.len())
    });
    Err(if is_call {
        foreign_shortcode(place, target)
    } else {
        Diagnostic::error(FOREIGN_ATTRIBUTE)
            .at(place)
            .with("attribute", short(shown))
            .with("tag", "{…}")
    })
}

/// The first template expression, or beginning of one, that is not the source's; true goes with it.
fn templates(
    (source, text): (&str, &str),
    written: &str,
    options: &Options,
) -> Option<(Span, bool)> {
    if !written.contains("{{") && !written.contains("{%") {
        return None;
    }
    let known: BTreeSet<&str> = [source, text]
        .into_iter()
        .flat_map(|text| template::find(text).map(|span| span.of(text)))
        .collect();
    let is_known = |span: Span| known.contains(span.of(written));
    let shown = shown(text, written, options);
    let guilty = shown
        .iter()
        .find(|(span, is_good)| !is_good && !is_known(*span));
    if let Some((span, _)) = guilty {
        return Some((*span, true));
    }
    let mut from = 0;
    let mut rest = String::new();
    for span in template::find(written) {
        let is_shown = shown.binary_search_by_key(&span.start, |(span, _)| span.start);
        if is_shown.is_err() && !is_known(span) {
            return Some((span, true));
        }
        rest.push_str(Span::new(from, span.start).of(written));
        from = span.end;
    }
    rest.push_str(Span::new(from, written.len()).of(written));
    let open = ["{{", "{%"]
        .into_iter()
        .find(|open| count(&rest, open) > count(source, open))?;
    let at = written.rfind(open)?;
    Some((Span::new(at, at + open.len()), true))
}

/// The expressions that the inline tree shows, in order, and whether the unit has them, but for the
/// arguments that are translated.
fn shown(text: &str, written: &str, options: &Options) -> Vec<(Span, bool)> {
    let (before, after) = (
        inline::read(text, options.dialect),
        inline::read(written, options.dialect),
    );
    let before = mark::all(&before, text, mark::Case::Counts);
    let allowed = Allowed::of(text, &before, options);
    mark::all(&after, written, mark::Case::Counts)
        .iter()
        .filter(|mark| matches!(mark.tag.kind, TagKind::Shortcode | TagKind::Placeholder))
        .filter(|mark| {
            mark.span.of(written).starts_with("{{") || mark.span.of(written).starts_with("{%")
        })
        .map(|mark| (mark.span, allowed.template(mark, written).is_ok()))
        .collect()
}

fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

fn runs_templates(dialect: Dialect) -> bool {
    match dialect {
        Dialect::Hugo | Dialect::Jekyll | Dialect::Mdbook | Dialect::Mkdocs => true,
        Dialect::CommonMark | Dialect::Gfm | Dialect::Mdx | Dialect::Docusaurus => false,
    }
}

/// The first attribute behind a brace that acts and is not the source's; false goes with it. What
/// stands in HTML tags is judged there.
fn attributes(
    (source, text): (&str, &str),
    written: &str,
    options: &Options,
) -> Option<(Span, bool)> {
    let known: BTreeSet<&str> = [source, text]
        .into_iter()
        .flat_map(|text| acting(text).map(|span| span.of(text)))
        .collect();
    let tree = inline::read(written, options.dialect);
    let marks = mark::all(&tree, written, mark::Case::Counts);
    let mut tags = marks
        .iter()
        .filter(|mark| mark.tag.kind == TagKind::Html)
        .map(|mark| mark.span)
        .peekable();
    let mut found = acting(written).filter(|span| {
        while tags.next_if(|tag| tag.end < span.end).is_some() {}
        let is_judged = tags.peek().is_some_and(|tag| tag.start <= span.start);
        !is_judged && !known.contains(span.of(written))
    });
    found.next().map(|span| (span, false))
}

/// The attributes that act, behind the first brace of their line, in order.
fn acting(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        Some(Span::new(start + line.find('{')?, at))
    });
    lines.flat_map(move |inside| {
        let captures = ACTING
            .as_ref()
            .into_iter()
            .flat_map(move |rule| rule.captures_iter(inside.of(text)));
        captures.filter_map(move |found| {
            let attribute = found.get(1)?;
            Some(Span::new(attribute.start(), attribute.end()).shifted(inside.start))
        })
    })
}
