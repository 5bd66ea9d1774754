//! The structure of a page: its block-level tags, its opaque content, and where texts stand.

use std::hash::{DefaultHasher, Hash, Hasher};

use hexapla_core::Span;

use super::{
    attributes,
    blocks::{Block, blocks},
    fold::without_markers,
    tokens::{Kind, Syntax, Token, is_white, syntax},
};
use crate::{markdown, options::Options, structure::Structure};

/// The structure of a page. Inline tags do not count, nor what attributes say to readers.
pub(crate) fn structure(source: &str, _options: &Options) -> Structure {
    let part = Span::new(markdown::after_mark(source), source.len());
    let marks = blocks(source, part, syntax(source)).filter_map(|block| mark(source, &block));
    crate::structure::of_marks(source, marks)
}

/// What an HTML block of a Markdown file counts as. `seen` is the block with template expressions
/// covered, `quotes` how many block quotes it stands in.
pub(crate) fn hash_block(block: &str, seen: &str, quotes: usize, hasher: &mut impl Hasher) {
    let seen = without_markers(seen, quotes);
    let whole = Span::new(0, seen.len());
    for (mark, _) in blocks(&seen, whole, Syntax::Html).filter_map(|found| mark(block, &found)) {
        mark.hash(hasher);
    }
}

/// What a block counts as, and where it begins.
fn mark(source: &str, block: &Block) -> Option<(u64, usize)> {
    let mut hasher = DefaultHasher::new();
    let start = match block {
        Block::Tag(tag, name) => {
            (tag.kind == Kind::Close, name).hash(&mut hasher);
            hash_attributes(source, *tag, name, &mut hasher);
            tag.span.start
        }
        Block::Opaque(span) => {
            span.of(source).hash(&mut hasher);
            span.start
        }
        Block::Run(tokens) => {
            let seen = tokens.iter().find(|token| is_seen(source, token))?;
            "text".hash(&mut hasher);
            seen.span.start
        }
    };
    Some((hasher.finish(), start))
}

fn is_seen(source: &str, token: &Token) -> bool {
    let slice = token.span.of(source);
    token.kind != Kind::Text || !slice.trim_matches(is_white).is_empty()
}

/// Attributes count, but for the values of those that are translated and the language of the page.
fn hash_attributes(source: &str, tag: Token, name: &str, hasher: &mut DefaultHasher) {
    for attribute in attributes::read(source, tag) {
        let is_language = matches!(&*attribute.name, "lang" | "xml:lang" | "dir");
        if name == "html" && is_language {
            continue;
        }
        attribute.name.hash(hasher);
        match attribute.kind {
            Some(kind) => kind.hash(hasher),
            None => attribute.value.of(source).hash(hasher),
        }
    }
}
