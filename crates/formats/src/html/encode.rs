//! A target in its place: written so that the tags and texts of the page stay as they are.

use std::{borrow::Cow, collections::BTreeSet};

use hexapla_core::{Diagnostic, Document, Node, Rule, Slot, Span, Text, Unit, UnitKind};

use super::{
    blocks::{Block, blocks},
    references,
    tokens::{Kind, Syntax, Token, is_white},
    tree,
};
use crate::{
    encode::tags,
    inline::{self, html},
    markdown::scan::escape_start,
    options::{Format, Options},
};

const EMPTY: Rule = Rule::new("structure/empty-target");
const NUL: Rule = Rule::new("structure/nul");
const NEW_BLOCK: Rule = Rule::new("structure/new-block");
const UNBALANCED: Rule = Rule::new("structure/unbalanced-tag");

/// Writes a target for a slot of HTML.
///
/// A `<` that begins no tag and a `&` that begins no reference are escaped. What has to be as it is in
/// the source or cannot be at all is refused: tags that part texts, comments, pictures and formulas,
/// tags without a partner.
pub(crate) fn encode(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
    options: &Options,
) -> Result<String, Diagnostic> {
    if target == unit.text {
        return Ok(unit.extent.of(document.source).to_owned());
    }
    if let Some(at) = target.find('\0') {
        return Err(Diagnostic::error(NUL).at(Span::new(at, at + 1)));
    }
    let line = on_one_line(target, unit.extent.start);
    if line.trim_matches(is_blank).is_empty() {
        return Err(Diagnostic::error(EMPTY).at(Span::new(0, target.len())));
    }
    match unit.slot {
        Slot::HtmlAttribute(quote) => Ok(attribute(&line, quote)),
        Slot::Html
        | Slot::Block
        | Slot::Line
        | Slot::Setext
        | Slot::Cell
        | Slot::Alt
        | Slot::Title(_)
        | Slot::YamlPlain
        | Slot::YamlFlow
        | Slot::YamlSingle
        | Slot::YamlDouble
        | Slot::YamlBlock
        | Slot::Toml
        | Slot::Json
        | Slot::Label(_)
        | Slot::Argument(..)
        | Slot::Code
        | Slot::Plain
        | Slot::Pattern => {
            // In a title nothing is a tag.
            if unit.kind == UnitKind::Title {
                return Ok(escaped(&line, &[]));
            }
            let refused = |rule| Diagnostic::error(rule).at(Span::new(0, target.len()));
            let written = content(&line, &unit.text).map_err(refused)?;
            // A tag may only come about where lines are joined; its place is in the target as typed.
            if let Err(found) = check_tags(unit, &written, options) {
                let whole = found.at(Span::new(0, target.len()));
                return Err(check_tags(unit, target, options).err().unwrap_or(whole));
            }
            Ok(if options.format == Format::Markdown {
                at_line_start(written, options)
            } else {
                written
            })
        }
    }
}

/// A line of an HTML block so that the dialect takes it for nothing of its own: there, too, only a
/// reference is read as the character that it stands for.
fn at_line_start(line: String, options: &Options) -> String {
    let first = line.chars().next();
    let risky = first.filter(|_| escape_start(&line, options.dialect).is_some());
    let Some((first, rest)) = risky.and_then(|first| Some((first, line.strip_prefix(first)?)))
    else {
        return line;
    };
    format!("&#{};{rest}", u32::from(first))
}

/// Checks that all tags of a text are those of a unit.
fn check_tags(unit: &Unit<'_>, text: &str, options: &Options) -> Result<(), Diagnostic> {
    tags::check(&unit.text, text, options, tree::read_all)?;
    if options.format == Format::Markdown {
        // Template expressions are run in HTML blocks too.
        let read = |text: &str| inline::read(text, options.dialect);
        tags::check(&unit.text, text, options, read)?;
    }
    Ok(())
}

/// White space, and what looks like nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

/// A text without line breaks and without white space at its ends.
fn on_one_line(target: &str, place: usize) -> Cow<'_, str> {
    let mut text = target.trim_matches(is_white);
    if place == 0 {
        // At the start of a file it would be taken for a byte order mark.
        text = text.trim_start_matches(|c| c == '\u{feff}' || is_white(c));
    }
    if !text.contains(['\n', '\r', '\t', '\u{c}']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut is_parted = false;
    for c in text.chars() {
        let breaks = matches!(c, '\n' | '\r' | '\t' | '\u{c}');
        if !(breaks && is_parted) {
            out.push(if breaks { ' ' } else { c });
        }
        is_parted = is_white(c);
    }
    Cow::Owned(out)
}

/// The value of an attribute, in quotes where it had none and needs them.
fn attribute(text: &str, quote: char) -> String {
    let quotes = |c: char| matches!(c, '"' | '\'' | '`' | '=' | '>') || is_white(c);
    match quote {
        '"' => escaped(text, &[('"', "&quot;")]),
        '\'' => escaped(text, &[('\'', "&#39;")]),
        _ if text.contains(quotes) => format!("\"{}\"", escaped(text, &[('"', "&quot;")])),
        _ => escaped(text, &[]),
    }
}

/// A text in which nothing is markup. References stay.
fn escaped(text: &str, more: &[(char, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        let other = more.iter().find(|(special, _)| *special == c);
        match (c, other) {
            ('<', _) => out.push_str("&lt;"),
            ('&', _) if references::length(rest).is_none() => out.push_str("&amp;"),
            (_, Some((_, written))) => out.push_str(written),
            (c, None) => out.push(c),
        }
    }
    out
}

/// Text with inline tags; the rule that refuses it, else.
fn content(text: &str, source: &str) -> Result<String, Rule> {
    let kept: BTreeSet<&str> = fixed(source);
    let mut out = String::with_capacity(text.len());
    for block in blocks(text, Span::new(0, text.len()), Syntax::Html) {
        match block {
            Block::Tag(..) => return Err(NEW_BLOCK),
            Block::Opaque(span) => out.push_str(&escaped(span.of(text), &[])),
            Block::Run(tokens) => {
                for token in tokens {
                    out.push_str(&written(text, token, &kept)?);
                }
            }
        }
    }
    let target_tree = tree::read_all(&out);
    if lone_tags(&target_tree, &out) != lone_tags(&tree::read_all(source), source) {
        return Err(UNBALANCED);
    }
    if is_void(&target_tree, &out) {
        return Err(EMPTY);
    }
    Ok(out)
}

fn written<'t>(text: &'t str, token: Token, kept: &BTreeSet<&str>) -> Result<Cow<'t, str>, Rule> {
    let slice = token.span.of(text);
    match token.kind {
        Kind::Text => Ok(Cow::Owned(escaped(slice, &[]))),
        // A declaration that nothing ends; of a comment it is likelier that its end was forgotten.
        Kind::Comment if !slice.ends_with('>') && !slice.starts_with("<!--") => {
            Ok(Cow::Owned(escaped(slice, &[])))
        }
        _ if is_fixed(text, token) && !kept.contains(slice) => Err(NEW_BLOCK),
        Kind::Open | Kind::Close | Kind::Comment | Kind::Cut | Kind::Atom => {
            Ok(Cow::Borrowed(slice))
        }
    }
}

/// Whether a token of a target has to stand in the source just so: what is not read further here, and
/// tags that HTML and XML take for different things.
fn is_fixed(text: &str, token: Token) -> bool {
    match token.kind {
        Kind::Comment | Kind::Atom | Kind::Cut => true,
        Kind::Open => token.span.of(text).ends_with("/>") && !html::is_void(token.name.of(text)),
        Kind::Close | Kind::Text => false,
    }
}

fn fixed(source: &str) -> BTreeSet<&str> {
    let blocks = blocks(source, Span::new(0, source.len()), Syntax::Html);
    let mut found = BTreeSet::new();
    for block in blocks {
        if let Block::Run(tokens) = block {
            let fixed = tokens.iter().filter(|token| is_fixed(source, **token));
            found.extend(fixed.map(|token| token.span.of(source)));
        }
    }
    found
}

/// The opening and closing tags of a text that have no partner, in order: whether they close, and
/// their names.
fn lone_tags(tree: &Text, text: &str) -> Vec<(bool, String)> {
    let alone = tree.tags().into_iter().filter(|tag| !tag.paired);
    alone
        .filter_map(|tag| {
            let name = tag.name.of(text);
            match html::shape(tag.span.of(text), name) {
                html::Shape::Open => Some((false, name.to_ascii_lowercase())),
                html::Shape::Close => Some((true, name.to_ascii_lowercase())),
                html::Shape::Alone => None,
            }
        })
        .collect()
}

/// Whether a text has tags, but shows nothing.
fn is_void(tree: &Text, text: &str) -> bool {
    let says_nothing = tree.words(text).trim_matches(is_blank).is_empty();
    let shows = |node: &Node| matches!(node, Node::Tag(tag) if !tag.paired);
    says_nothing && !tree.nodes.iter().any(shows)
}
