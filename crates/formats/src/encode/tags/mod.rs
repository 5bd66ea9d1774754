//! The tags of a target: those of its source, and a few that can do no harm.
//!
//! A target is typed by many hands and ends up in a page that browsers run. So it brings no element,
//! no attribute that acts, no address that runs and no template expression that its source has not.

mod active;
mod address;
mod allowed;
mod balance;
mod engine;
mod jsx;
mod mark;
mod template;

use hexapla_core::{Diagnostic, Rule, Span, TagKind, Text};

pub(crate) use self::active::no_new;
pub(super) use self::allowed::begins_tag;
pub(crate) use self::engine::check_written;
use self::{
    allowed::{Allowed, foreign_shortcode},
    mark::{Case, Mark},
};
use crate::options::{Dialect, Format, Options};

const FOREIGN_TAG: Rule = Rule::new("structure/foreign-tag");
const FOREIGN_ATTRIBUTE: Rule = Rule::new("structure/foreign-attribute");
const FOREIGN_SHORTCODE: Rule = Rule::new("structure/foreign-shortcode");
const UNBALANCED: Rule = Rule::new("structure/unbalanced-tag");
const UNSAFE_URL: Rule = Rule::new("structure/unsafe-url");

/// Checks that the tags of `target` are those of `unit_text`. `read` gives the inline tree of either.
///
/// Takes as long as reading both, and sorting their tags.
///
/// # Errors
/// The first tag that the source has not, with its place in `target`.
pub(crate) fn check(
    unit_text: &str,
    target: &str,
    options: &Options,
    read: impl Fn(&str) -> Text,
) -> Result<(), Diagnostic> {
    let may_hold_tags = |text: &str| memchr::memchr2(b'<', b'{', text.as_bytes()).is_some();
    let may_hold_links = memchr::memchr(b'[', target.as_bytes()).is_some();
    if unit_text == target || !(may_hold_tags(unit_text) || may_hold_tags(target) || may_hold_links)
    {
        return Ok(());
    }
    let (source_tree, target_tree) = (read(unit_text), read(target));
    let case = case_of(options);
    let before = mark::all(&source_tree, unit_text, case);
    let after = mark::all(&target_tree, target, case);
    let allowed = Allowed::of(unit_text, &before, options);
    for mark in &after {
        match mark.tag.kind {
            TagKind::Html => allowed.html(mark, target)?,
            TagKind::Shortcode | TagKind::Placeholder => allowed.template(mark, target)?,
            TagKind::Link | TagKind::Image | TagKind::Autolink => allowed.address(mark, target)?,
            TagKind::Code => allowed.code(mark, target)?,
            TagKind::Math => allowed.math(mark, target)?,
            TagKind::Footnote => allowed.label(mark.span, target)?,
            TagKind::Emphasis | TagKind::Strong | TagKind::Strikethrough | TagKind::Break => {}
        }
    }
    balance::check(&before, &after, target)
}

/// Whether the case of a tag's name counts: that of a component does, that of an element does not.
fn case_of(options: &Options) -> Case {
    match (options.format, options.dialect) {
        (Format::Markdown, Dialect::Mdx | Dialect::Docusaurus) => Case::Counts,
        (
            Format::Markdown,
            Dialect::CommonMark
            | Dialect::Gfm
            | Dialect::Hugo
            | Dialect::Mkdocs
            | Dialect::Mdbook
            | Dialect::Jekyll,
        )
        | (Format::Text | Format::Html | Format::Fluent | Format::Json | Format::Yaml, _) => {
            Case::Folded
        }
    }
}

/// Says that a tag is none of the source's.
fn foreign_tag(mark: &Mark<'_>, target: &str) -> Diagnostic {
    let slice = mark.span.of(target);
    let shown = if mark.name.is_empty() {
        slice
    } else {
        &mark.name
    };
    Diagnostic::error(FOREIGN_TAG)
        .at(mark.span)
        .with("tag", short(shown))
}

/// Says that an attribute is none of the source's.
fn foreign_attribute(mark: &Mark<'_>, name: &str, place: Span) -> Diagnostic {
    Diagnostic::error(FOREIGN_ATTRIBUTE)
        .at(place)
        .with("attribute", short(name))
        .with("tag", short(&mark.name))
}

/// The beginning of a text, as long as fits into a message.
pub(crate) fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut chars = text.chars();
    let head: String = chars.by_ref().take(LONGEST).collect();
    if chars.next().is_some() {
        format!("{head}…")
    } else {
        head
    }
}

#[cfg(test)]
mod tests;
