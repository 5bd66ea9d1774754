//! Characters that are text to us and might be markup to another reader of the dialect.

use std::{borrow::Cow, collections::BTreeSet};

use hexapla_core::{Node, Span, Tag, TagKind, Text};

use super::tags::begins_tag;
use crate::{inline, options::Dialect};

/// Writes as references, in a target, what begins markup and never ends it: `{{`, and whatever the
/// dialect takes for markup beyond CommonMark. What stands between braces in the source stays.
pub(super) fn escape<'t>(text: &'t str, source: &str, dialect: Dialect) -> Cow<'t, str> {
    if text == source || !text.contains(['{', '<']) {
        return Cow::Borrowed(text);
    }
    let tree = inline::read(text, dialect);
    let known = braced(source);
    let mut literals = literals(&tree);
    if is_jsx(dialect) {
        literals.extend(autolinks(&tree, text, source, dialect));
        literals.sort_unstable();
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut done = 0;
    for literal in literals {
        out.push_str(Span::new(done, literal.start).of(text));
        escape_literal(text, literal, dialect, &known, &mut out);
        done = literal.end;
    }
    out.push_str(Span::new(done, text.len()).of(text));
    if out == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(out)
    }
}

/// A target in front of attributes. Python-Markdown takes them from the first brace of the line on, and none
/// behind a backslash: braces among words, and a backslash at the end, become references.
pub(super) fn before_attributes(text: &str, dialect: Dialect) -> String {
    let tree = inline::read(text, dialect);
    let mut out = String::with_capacity(text.len() + 8);
    let mut done = 0;
    for literal in literals(&tree) {
        out.push_str(Span::new(done, literal.start).of(text));
        out.push_str(&literal.of(text).replace('{', "&#123;"));
        done = literal.end;
    }
    out.push_str(Span::new(done, text.len()).of(text));
    if super::slashes(&out) % 2 == 1 {
        out.pop();
        out.push_str("&#92;");
    }
    out
}

/// The words of a tree, in order.
fn literals(tree: &Text) -> Vec<Span> {
    let mut found = of_nodes(&tree.nodes);
    found.extend(tree.tags().iter().flat_map(|tag| of_nodes(&tag.content)));
    found.sort_unstable();
    found
}

/// The `<` of each autolink that the source has not: MDX knows none, and builds no page with one.
fn autolinks(tree: &Text, text: &str, source: &str, dialect: Dialect) -> Vec<Span> {
    let is_one = |tag: &&Tag, text: &str| {
        tag.kind == TagKind::Autolink && tag.span.of(text).starts_with('<')
    };
    let mut found = tree.tags();
    found.retain(|tag| is_one(tag, text));
    if found.is_empty() {
        return Vec::new();
    }
    let source_tree = inline::read(source, dialect);
    let known = source_tree.tags().into_iter();
    let known: BTreeSet<&str> = known
        .filter(|tag| is_one(tag, source))
        .map(|tag| tag.span.of(source))
        .collect();
    let foreign = found
        .into_iter()
        .filter(|tag| !known.contains(tag.span.of(text)));
    foreign
        .map(|tag| Span::new(tag.span.start, tag.span.start + 1))
        .collect()
}

fn of_nodes(nodes: &[Node]) -> Vec<Span> {
    let literal = |node: &Node| match node {
        Node::Literal(span) => Some(*span),
        Node::Tag(_) | Node::Select(_) => None,
    };
    nodes.iter().filter_map(literal).collect()
}

/// What stands between single braces in a text.
fn braced(text: &str) -> BTreeSet<&str> {
    text.match_indices('{')
        .filter_map(|(at, _)| braced_at(text, at))
        .collect()
}

/// The braces at an offset with what they hold, of a length that a person would type.
fn braced_at(text: &str, at: usize) -> Option<&str> {
    const LONGEST: usize = 200;
    let rest = text.get(at..)?;
    let near = rest.get(..rest.floor_char_boundary(LONGEST))?;
    near.get(..=near.find('}')?)
}

fn escape_literal(
    text: &str,
    literal: Span,
    dialect: Dialect,
    known: &BTreeSet<&str>,
    out: &mut String,
) {
    let mut escaped = false;
    for (offset, c) in literal.of(text).char_indices() {
        let at = literal.start + offset;
        let was_escaped = std::mem::take(&mut escaped);
        escaped = !was_escaped && c == '\\';
        let after = text.get(at + c.len_utf8()..).unwrap_or_default();
        let reference = match c {
            '{' if begins_template(after) => Some("&#123;"),
            '{' if is_jsx(dialect) && !was_escaped => Some("\\{"),
            '<' if is_tag_elsewhere(after, was_escaped, dialect) => Some("&lt;"),
            _ => None,
        };
        let is_known = c == '{' && braced_at(text, at).is_some_and(|braces| known.contains(braces));
        match reference.filter(|_| !is_known) {
            Some(reference) => {
                // The backslash would escape the reference.
                if was_escaped {
                    out.pop();
                }
                out.push_str(reference);
            }
            None => out.push(c),
        }
    }
}

fn begins_template(after: &str) -> bool {
    after.starts_with(['{', '%'])
}

/// Whether a dialect takes tags for JSX.
pub(super) fn is_jsx(dialect: Dialect) -> bool {
    match dialect {
        Dialect::Mdx | Dialect::Docusaurus => true,
        Dialect::CommonMark
        | Dialect::Gfm
        | Dialect::Hugo
        | Dialect::Mkdocs
        | Dialect::Mdbook
        | Dialect::Jekyll => false,
    }
}

/// Whether `<`, which begins no tag of CommonMark, is markup in a dialect: to MDX each one is, and
/// Python-Markdown and kramdown take more for tags (`<svg/onload=…>`), the former also behind a
/// backslash.
fn is_tag_elsewhere(after: &str, was_escaped: bool, dialect: Dialect) -> bool {
    match dialect {
        Dialect::Mdx | Dialect::Docusaurus => !was_escaped,
        Dialect::Mkdocs => begins_tag(after),
        Dialect::Jekyll => !was_escaped && begins_tag(after),
        Dialect::CommonMark | Dialect::Gfm | Dialect::Hugo | Dialect::Mdbook => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str, dialect: Dialect) -> String {
        escape(text, "Source {kept}", dialect).into_owned()
    }

    #[test]
    fn the_beginning_of_a_template_expression_is_a_reference() {
        assert_eq!(escaped("a {{< b", Dialect::Hugo), "a &#123;{< b");
        assert_eq!(escaped("{{{ 日", Dialect::Gfm), "&#123;&#123;{ 日");
        assert_eq!(escaped("\\{% ż", Dialect::Jekyll), "&#123;% ż");
        for text in ["{a} {b", "`{{`", "{ {", "{{ x }}"] {
            assert_eq!(escaped(text, Dialect::Gfm), text);
        }
    }

    #[test]
    fn what_a_dialect_takes_for_markup_is_a_reference() {
        assert_eq!(
            escaped("a < b {c {kept}", Dialect::Mdx),
            "a &lt; b \\{c {kept}"
        );
        assert_eq!(escaped("\\{c} \\< *<*", Dialect::Mdx), "\\{c} \\< *&lt;*");
        assert_eq!(
            escaped("<svg/onload=x> 1 < 2", Dialect::Mkdocs),
            "&lt;svg/onload=x> 1 < 2"
        );
        assert_eq!(
            escaped("\\<svg onload=x>", Dialect::Mkdocs),
            "&lt;svg onload=x>"
        );
        assert_eq!(escaped("<svg/onload=x>", Dialect::Gfm), "<svg/onload=x>");
    }

    #[test]
    fn an_autolink_is_words_in_mdx_unless_the_source_has_it() {
        assert_eq!(
            escaped("Zob. <https://x.org> i *<a@b.it>*", Dialect::Mdx),
            "Zob. &lt;https://x.org> i *&lt;a@b.it>*"
        );
        assert_eq!(
            escaped("\\<https://x.org>", Dialect::Mdx),
            "\\<https://x.org>"
        );
        assert_eq!(
            escaped("見る <https://x.org>", Dialect::Gfm),
            "見る <https://x.org>"
        );
        assert_eq!(
            escape(
                "<https://x.org> <https://y.org>",
                "See <https://x.org>",
                Dialect::Docusaurus
            ),
            "<https://x.org> &lt;https://y.org>"
        );
        let link = "[رابط](<https://x.org>)";
        assert_eq!(escaped(link, Dialect::Mdx), link);
    }

    #[test]
    fn the_source_itself_stays() {
        assert_eq!(escape("a {{ b", "a {{ b", Dialect::Hugo), "a {{ b");
    }
}
