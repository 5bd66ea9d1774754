//! A target in its place: written so that the tags and texts of the page stay as they are.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use hexapla_core::{Attribute, Diagnostic, Document, Node, Rule, Slot, Span, Text, Unit, UnitKind};

use super::{
    blocks::{Block, blocks},
    names::{Class, class},
    references,
    tokens::{Kind, Syntax, Token, is_white},
    tree,
};
use crate::{
    encode::tags,
    inline::{self, html},
    markdown::scan::escape_start,
    options::{Dialect, Format, Options},
};

const EMPTY: Rule = Rule::new("structure/empty-target");
const NUL: Rule = Rule::new("structure/nul");
const BLOCK_TAG: Rule = Rule::new("structure/block-tag");
const FOREIGN_TAG: Rule = Rule::new("structure/foreign-tag");
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
    check_ends(unit, target, options)?;
    match unit.slot {
        Slot::HtmlAttribute(quote) => Ok(attribute(&line, &unit.text, quote)),
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
                return Ok(escaped(&line, &unit.text, &[]));
            }
            // A tag may only come about where lines are joined; its place is in the target as typed.
            let in_target = |found: Diagnostic, typed: Option<Diagnostic>| {
                typed.unwrap_or_else(|| found.at(Span::new(0, target.len())))
            };
            let ampersands = ampersands(document, unit, options);
            let write = |text: &str| content(text, &unit.text, ampersands);
            let written = write(&line).map_err(|found| in_target(found, write(target).err()))?;
            check_tags(unit, &written, options)
                .map_err(|found| in_target(found, check_tags(unit, target, options).err()))?;
            Ok(if options.format == Format::Markdown {
                at_line_start(written, options)
            } else {
                written
            })
        }
    }
}

/// What becomes of a `&` that begins no reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ampersands {
    /// It is escaped, since browsers know some references without a semicolon.
    Escaped,
    /// It stays: a Markdown processor reads it and writes the HTML. In code and in addresses an
    /// escape would be read as what it is made of.
    Kept,
}

/// How a `&` is written in a unit: as Markdown where it stands right in an element that says so
/// (`<p markdown="1">`) to a processor that heeds it, kramdown or Python-Markdown.
fn ampersands(document: &Document<'_>, unit: &Unit<'_>, options: &Options) -> Ampersands {
    let is_heeded = match options.dialect {
        Dialect::Jekyll | Dialect::Mkdocs => options.format == Format::Markdown,
        Dialect::CommonMark
        | Dialect::Gfm
        | Dialect::Hugo
        | Dialect::Mdx
        | Dialect::Docusaurus
        | Dialect::Mdbook => false,
    };
    let says_so = || {
        let before = Span::new(0, unit.extent.start).of(document.source);
        let before = before.trim_end_matches(is_white);
        // A tag that a person would type; past this the mark is as good as not there.
        let from = before.ceil_char_boundary(before.len().saturating_sub(LONGEST_TAG));
        let start = from + memchr::memrchr(b'<', before.get(from..)?.as_bytes())?;
        let tag = Span::new(start, before.len());
        let (name, attributes) = html::parts(before, tag);
        let is_block = matches!(class(name.of(before)), Class::Block(_));
        let marks = |attribute: &Attribute| {
            attribute.name.eq_ignore_ascii_case("markdown")
                && matches!(attribute.value.of(before), "1" | "block" | "span")
        };
        (is_block && before.ends_with('>')).then(|| attributes.iter().any(marks))
    };
    if is_heeded && says_so() == Some(true) {
        Ampersands::Kept
    } else {
        Ampersands::Escaped
    }
}

/// How far back a tag is looked for, in bytes.
const LONGEST_TAG: usize = 1024;

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
/// What ends some of Markdown's HTML blocks wherever it stands, though to HTML they ended before
/// (CommonMark 0.31, 4.6, kinds 3 and 5).
const BLOCK_ENDS: [&str; 2] = ["?>", "]]>"];

/// Checks that what ends the HTML block in the source's text is in the target: without it the block would
/// go on over what follows.
fn check_ends(unit: &Unit<'_>, target: &str, options: &Options) -> Result<(), Diagnostic> {
    let is_lost = |end: &str| unit.text.contains(end) && !target.contains(end);
    if options.format == Format::Markdown && BLOCK_ENDS.into_iter().any(is_lost) {
        let whole = Span::new(0, target.len());
        return Err(refused(FOREIGN_TAG, whole, target));
    }
    Ok(())
}

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
fn attribute(text: &str, source: &str, quote: char) -> String {
    let quotes = |c: char| matches!(c, '"' | '\'' | '`' | '=' | '>') || is_white(c);
    match quote {
        '"' => escaped(text, source, &[('"', "&quot;")]),
        '\'' => escaped(text, source, &[('\'', "&#39;")]),
        _ if text.contains(quotes) => format!("\"{}\"", escaped(text, source, &[('"', "&quot;")])),
        _ => escaped(text, source, &[]),
    }
}

/// A text in which nothing is markup. References stay, without their semicolon too where the source has the same.
fn escaped(text: &str, source: &str, more: &[(char, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut unended: Option<BTreeSet<&str>> = None;
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        let other = more.iter().find(|(special, _)| *special == c);
        let mut is_known = |reference: &str| {
            let unended = unended.get_or_insert_with(|| references::unended(source));
            unended.contains(reference)
        };
        match (c, other) {
            ('<', _) => out.push_str("&lt;"),
            ('&', _)
                if references::length(rest).is_none()
                    && !references::without_end(rest).is_some_and(&mut is_known) =>
            {
                out.push_str("&amp;");
            }
            (_, Some((_, written))) => out.push_str(written),
            (c, None) => out.push(c),
        }
    }
    out
}

/// Words between tags, written.
fn words(text: &str, source: &str, ampersands: Ampersands) -> String {
    match ampersands {
        Ampersands::Escaped => escaped(text, source, &[]),
        Ampersands::Kept => text.replace('<', "&lt;"),
    }
}

/// Text with inline tags, written; what refuses it, else, with its place in the text.
fn content(text: &str, source: &str, ampersands: Ampersands) -> Result<String, Diagnostic> {
    let kept: BTreeSet<&str> = fixed(source);
    let mut out = String::with_capacity(text.len());
    // Where each part of the text begins, as it is written and as it was.
    let mut places: Vec<(usize, usize)> = Vec::new();
    for block in blocks(text, Span::new(0, text.len()), Syntax::Html) {
        match block {
            Block::Tag(tag, _) => return Err(refused(BLOCK_TAG, tag.span, text)),
            Block::Opaque(span) => out.push_str(&words(span.of(text), source, ampersands)),
            Block::Run(tokens) => {
                for token in tokens {
                    places.push((out.len(), token.span.start));
                    out.push_str(&written(text, token, (source, &kept), ampersands)?);
                }
            }
        }
    }
    let target_tree = tree::read_all(&out);
    let alone = lone_tags(&target_tree, &out);
    if let Some(guilty) = unbalanced(&alone, &lone_tags(&tree::read_all(source), source)) {
        let place = guilty.place.map_or(Span::new(0, text.len()), |place| {
            let after = places.partition_point(|(start, _)| *start <= place.start);
            let token = after.checked_sub(1).and_then(|index| places.get(index));
            // A tag is written as it was.
            let start = token.map_or(0, |(_, typed)| *typed);
            Span::new(start, start + place.len())
        });
        let refusal = Diagnostic::error(UNBALANCED).at(place);
        return Err(refusal.with("tag", tags::short(&guilty.name)));
    }
    if is_void(&target_tree, &out) {
        return Err(Diagnostic::error(EMPTY).at(Span::new(0, text.len())));
    }
    Ok(out)
}

/// Says that a tag, or what else stands at a place of a text, may not stand there.
fn refused(rule: Rule, place: Span, text: &str) -> Diagnostic {
    let tag = tags::short(place.of(text));
    Diagnostic::error(rule).at(place).with("tag", tag)
}

fn written<'t>(
    text: &'t str,
    token: Token,
    (source, kept): (&str, &BTreeSet<&str>),
    ampersands: Ampersands,
) -> Result<Cow<'t, str>, Diagnostic> {
    let slice = token.span.of(text);
    match token.kind {
        Kind::Text => Ok(Cow::Owned(words(slice, source, ampersands))),
        // A declaration that nothing ends; of a comment it is likelier that its end was forgotten.
        Kind::Comment if !slice.ends_with('>') && !slice.starts_with("<!--") => {
            Ok(Cow::Owned(words(slice, source, ampersands)))
        }
        _ if is_fixed(text, token) && !kept.contains(slice) => {
            Err(refused(FOREIGN_TAG, token.span, text))
        }
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

/// A tag without a partner.
#[derive(Clone, Debug)]
struct Lone {
    closes: bool,
    /// In lower case.
    name: String,
    /// Where it stands; `None` for one that does not.
    place: Option<Span>,
}

impl Lone {
    fn is_like(&self, other: &Self) -> bool {
        self.closes == other.closes && self.name == other.name
    }
}

/// The opening and closing tags of a text that have no partner, in order.
fn lone_tags(tree: &Text, text: &str) -> Vec<Lone> {
    let alone = tree.tags().into_iter().filter(|tag| !tag.paired);
    alone
        .filter_map(|tag| {
            let name = tag.name.of(text);
            let closes = match html::shape(tag.span.of(text), name) {
                html::Shape::Open => false,
                html::Shape::Close => true,
                html::Shape::Alone => return None,
            };
            Some(Lone {
                closes,
                name: name.to_ascii_lowercase(),
                place: Some(tag.span),
            })
        })
        .collect()
}

/// The first tag alone in a target that is not alone in its source, or not there; else the first that
/// is alone in the source only. The same tags, in the same order, are none.
fn unbalanced(target: &[Lone], source: &[Lone]) -> Option<Lone> {
    let mut left: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    for tag in source {
        *left.entry((tag.closes, &tag.name)).or_default() += 1;
    }
    for tag in target {
        match left.get_mut(&(tag.closes, tag.name.as_str())) {
            Some(count) if *count > 0 => *count -= 1,
            Some(_) | None => return Some(tag.clone()),
        }
    }
    let is_lost = |tag: &&Lone| left.get(&(tag.closes, tag.name.as_str())) > Some(&0);
    if let Some(lost) = source.iter().find(is_lost) {
        let place = None;
        return Some(Lone {
            place,
            ..lost.clone()
        });
    }
    let mut pairs = target.iter().zip(source);
    pairs
        .find(|(tag, other)| !tag.is_like(other))
        .map(|(tag, _)| tag.clone())
}

/// Whether a text has tags, but shows nothing.
fn is_void(tree: &Text, text: &str) -> bool {
    let says_nothing = tree.words(text).trim_matches(is_blank).is_empty();
    let shows = |node: &Node| matches!(node, Node::Tag(tag) if !tag.paired);
    says_nothing && !tree.nodes.iter().any(shows)
}
