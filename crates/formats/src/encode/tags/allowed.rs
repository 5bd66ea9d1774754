//! What a source allows its targets.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Attribute, Diagnostic, Span, TagKind};

use super::{
    FOREIGN_SHORTCODE, UNBALANCED, UNSAFE_URL,
    active::RUNNING,
    address, foreign_attribute, foreign_tag, jsx,
    mark::{Mark, Role},
    short, template,
};
use crate::options::{Dialect, Format, Options};

/// The tags of a source, prepared for questions.
pub(super) struct Allowed<'s> {
    options: &'s Options,
    /// Beginnings and ends of tags, mathematics: byte for byte.
    verbatim: BTreeSet<&'s str>,
    /// Names of elements.
    names: BTreeSet<&'s str>,
    /// Names of elements that close themselves.
    self_closed: BTreeSet<&'s str>,
    /// Element, attribute and value of what may not be changed.
    fixed: BTreeSet<(&'s str, String, &'s str)>,
    /// By element and all its attributes that may not be changed: the names of those that may.
    shapes: BTreeMap<(&'s str, Fixed<'s>), BTreeSet<String>>,
    /// What stands in braces in tags of components, outside quotes: byte for byte.
    expressions: BTreeSet<&'s str>,
    /// Addresses, byte for byte.
    addresses: BTreeSet<&'s str>,
    /// Links and footnotes, byte for byte.
    labels: Vec<&'s str>,
    /// Template expressions without the arguments that are translated.
    templates: BTreeSet<String>,
}

/// Attributes with their values, in order of their names.
type Fixed<'s> = Vec<(String, &'s str)>;

impl<'s> Allowed<'s> {
    pub(super) fn of(text: &'s str, marks: &'s [Mark<'s>], options: &'s Options) -> Self {
        let mut allowed = Self {
            options,
            verbatim: BTreeSet::new(),
            names: BTreeSet::new(),
            self_closed: BTreeSet::new(),
            fixed: BTreeSet::new(),
            shapes: BTreeMap::new(),
            expressions: BTreeSet::new(),
            addresses: BTreeSet::new(),
            labels: Vec::new(),
            templates: template::find(text)
                .map(|span| span.of(text).to_owned())
                .collect(),
        };
        for mark in marks {
            allowed.verbatim.insert(mark.span.of(text));
            match mark.tag.kind {
                TagKind::Html => allowed.add_element(mark, text),
                TagKind::Shortcode | TagKind::Placeholder => {
                    let canonical = template::canonical(mark, text, options);
                    allowed.templates.insert(canonical);
                }
                TagKind::Link | TagKind::Image | TagKind::Autolink => {
                    let found = mark.tag.attributes.iter().filter(|part| is_address(part));
                    let values = found.map(|part| part.value.of(text));
                    allowed.addresses.extend(values);
                    allowed.labels.push(mark.span.of(text));
                }
                TagKind::Footnote => allowed.labels.push(mark.span.of(text)),
                TagKind::Code
                | TagKind::Math
                | TagKind::Emphasis
                | TagKind::Strong
                | TagKind::Strikethrough
                | TagKind::Break => {}
            }
        }
        allowed
    }

    fn add_element(&mut self, mark: &'s Mark<'s>, text: &'s str) {
        let name = mark.name.as_str();
        self.names.insert(name);
        if is_jsx(self.options) {
            let found = jsx::expressions(mark.span.of(text)).into_iter();
            self.expressions
                .extend(found.map(|place| place.of(mark.span.of(text))));
        }
        match mark.role {
            Role::Close => return,
            Role::SelfClosed => {
                self.self_closed.insert(name);
            }
            Role::Open | Role::Alone => {}
        }
        let mut free = BTreeSet::new();
        for part in &mark.tag.attributes {
            let value = part.value.of(text);
            let attribute = part.name.to_ascii_lowercase();
            if is_free(name, part, text) {
                free.insert(attribute);
            } else {
                self.fixed.insert((name, attribute, value));
            }
            if is_address(part) {
                self.addresses.insert(value);
            }
        }
        let shape = (name, fixed(name, &mark.tag.attributes, text));
        self.shapes.entry(shape).or_default().append(&mut free);
    }

    /// An element, a comment, a declaration.
    pub(super) fn html(&self, mark: &Mark<'_>, target: &str) -> Result<(), Diagnostic> {
        let name = mark.name.as_str();
        if self.verbatim.contains(mark.span.of(target)) || self.is_harmless(mark, target) {
            return Ok(());
        }
        if name.is_empty() || !self.names.contains(name) {
            return Err(foreign_tag(mark, target));
        }
        match mark.role {
            Role::Close => return Ok(()),
            Role::SelfClosed if !self.self_closed.contains(name) => {
                let refusal = Diagnostic::error(UNBALANCED).at(mark.span);
                return Err(refusal.with("tag", short(name)));
            }
            Role::SelfClosed | Role::Open | Role::Alone => {}
        }
        self.no_expression_in(mark, target)?;
        let attributes = &mark.tag.attributes;
        for part in attributes {
            let attribute = part.name.to_ascii_lowercase();
            let value = part.value.of(target);
            let known = (name, attribute, value);
            if !is_free(name, part, target) && !self.fixed.contains(&known) {
                return Err(self.guilty(mark, part, target));
            }
            self.no_template_in(part.value, target)?;
        }
        let shape = (name, fixed(name, attributes, target));
        let Some(free) = self.shapes.get(&shape) else {
            return Err(foreign_tag(mark, target));
        };
        for part in attributes.iter().filter(|part| is_free(name, part, target)) {
            let attribute = part.name.to_ascii_lowercase();
            if !free.contains(&attribute) && !is_language(&attribute) {
                return Err(self.guilty(mark, part, target));
            }
            self.safe_address(part, target)?;
        }
        Ok(())
    }

    /// An expression in a tag of a component that the source has not: among attributes, where no parser of
    /// tags sees it, MDX takes it for one and builds no page where it is none.
    fn no_expression_in(&self, mark: &Mark<'_>, target: &str) -> Result<(), Diagnostic> {
        if !is_jsx(self.options) {
            return Ok(());
        }
        let tag = mark.span.of(target);
        let found = jsx::expressions(tag).into_iter();
        let mut foreign = found.filter(|place| !self.expressions.contains(place.of(tag)));
        match foreign.next() {
            Some(place) => Err(foreign_shortcode(place.shifted(mark.span.start), target)),
            None => Ok(()),
        }
    }

    /// Whether a tag is one of the few that any target may have.
    fn is_harmless(&self, mark: &Mark<'_>, target: &str) -> bool {
        let is_named = self.options.harmless.contains(&mark.name);
        let parts = &mark.tag.attributes;
        is_named
            && mark.role != Role::SelfClosed
            && parts.iter().all(|part| is_language_or_title(&part.name))
            && (!is_jsx(self.options) || is_plain_jsx(mark, target))
    }

    /// Says which attribute is not the source's.
    fn guilty(&self, mark: &Mark<'_>, part: &Attribute, target: &str) -> Diagnostic {
        let before = Span::new(mark.span.start, part.value.start).of(target);
        let start = before.rfind(part.name.as_str());
        let start = start.map_or(part.value.start, |at| mark.span.start + at);
        foreign_attribute(mark, &part.name, Span::new(start, part.value.end))
    }

    /// A link or an image: where it leads, and what its title says.
    pub(super) fn address(&self, mark: &Mark<'_>, target: &str) -> Result<(), Diagnostic> {
        for part in &mark.tag.attributes {
            self.safe_address(part, target)?;
            if part.name == "label" {
                self.label(part.value, target)?;
            } else if part.name != "alt" {
                self.no_template_in(part.value, target)?;
            }
        }
        Ok(())
    }

    /// The label of a reference: to MDX, braces in it are an expression.
    pub(super) fn label(&self, place: Span, target: &str) -> Result<(), Diagnostic> {
        let slice = place.of(target);
        let is_expression = is_jsx(self.options) && slice.contains('{');
        if is_expression && !self.labels.iter().any(|known| known.contains(slice)) {
            return Err(foreign_shortcode(place, target));
        }
        Ok(())
    }

    fn safe_address(&self, part: &Attribute, target: &str) -> Result<(), Diagnostic> {
        let value = part.value.of(target);
        if !is_address(part) || self.addresses.contains(value) || address::is_safe(value) {
            return Ok(());
        }
        let refusal = Diagnostic::error(UNSAFE_URL).at(part.value);
        Err(refusal.with("url", short(value)))
    }

    /// A shortcode, an expression, a placeholder.
    pub(super) fn template(&self, mark: &Mark<'_>, target: &str) -> Result<(), Diagnostic> {
        let canonical = template::canonical(mark, target, self.options);
        if self.templates.contains(&canonical) {
            return Ok(());
        }
        Err(foreign_shortcode(mark.span, target))
    }

    /// Template expressions where no tree shows them.
    pub(super) fn no_template_in(&self, place: Span, target: &str) -> Result<(), Diagnostic> {
        let mut found = template::find(place.of(target));
        match found.find(|span| !self.templates.contains(span.of(place.of(target)))) {
            Some(span) => Err(foreign_shortcode(span.shifted(place.start), target)),
            None => Ok(()),
        }
    }

    /// Code, where a template engine reads it before Markdown does.
    pub(super) fn code(&self, mark: &Mark<'_>, target: &str) -> Result<(), Diagnostic> {
        match self.options.dialect {
            Dialect::CommonMark | Dialect::Gfm | Dialect::Mdx | Dialect::Docusaurus => Ok(()),
            Dialect::Hugo | Dialect::Mkdocs | Dialect::Mdbook | Dialect::Jekyll => {
                self.no_template_in(mark.span, target)?;
                let slice = mark.span.of(target);
                let is_open = slice.contains("{{<") || slice.contains("{{%");
                if is_open && !self.verbatim.contains(slice) {
                    return Err(foreign_shortcode(mark.span, target));
                }
                Ok(())
            }
        }
    }

    /// Mathematics, whose inside is markup to whoever does not know of it.
    pub(super) fn math(&self, mark: &Mark<'_>, target: &str) -> Result<(), Diagnostic> {
        let slice = mark.span.of(target);
        let is_tag = |at: usize| slice.get(at + 1..).is_some_and(begins_tag);
        let holds_tag = || memchr::memchr_iter(b'<', slice.as_bytes()).any(is_tag);
        let is_markup = || slice.contains("](") || slice.contains("{{") || holds_tag();
        if !self.verbatim.contains(slice) && is_markup() {
            return Err(foreign_tag(mark, target));
        }
        Ok(())
    }
}

/// Whether `<` and this would begin a tag.
pub(in crate::encode) fn begins_tag(after: &str) -> bool {
    after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

pub(super) fn foreign_shortcode(span: Span, target: &str) -> Diagnostic {
    Diagnostic::error(FOREIGN_SHORTCODE)
        .at(span)
        .with("tag", short(span.of(target)))
}

/// The attributes of an element that may not be changed.
fn fixed<'t>(element: &str, attributes: &[Attribute], text: &'t str) -> Fixed<'t> {
    let kept = attributes
        .iter()
        .filter(|part| !is_free(element, part, text));
    let mut fixed: Fixed<'t> = kept
        .map(|part| (part.name.to_ascii_lowercase(), part.value.of(text)))
        .collect();
    fixed.sort_unstable();
    fixed
}

/// Whether the value of an attribute is for readers, or leads somewhere without loading anything
/// that runs. A JSX expression is neither.
fn is_free(element: &str, part: &Attribute, text: &str) -> bool {
    let before = Span::new(part.value.start.saturating_sub(1), part.value.end).of(text);
    if before.starts_with('{')
        || part.value.of(text).starts_with('{') && !before.starts_with(['"', '\''])
    {
        return false;
    }
    let name = part.name.to_ascii_lowercase();
    let is_read = matches!(
        name.as_str(),
        "title" | "alt" | "aria-label" | "placeholder" | "label"
    );
    let leads = is_address(part) && !RUNNING.contains(&element.to_ascii_lowercase().as_str());
    is_read || leads || is_language(&name)
}

/// Translators explain a word with `<abbr title="…">` where the project lets them.
fn is_language_or_title(attribute: &str) -> bool {
    let attribute = attribute.to_ascii_lowercase();
    is_language(&attribute) || attribute == "title"
}

fn is_jsx(options: &Options) -> bool {
    options.format == Format::Markdown
        && matches!(options.dialect, Dialect::Mdx | Dialect::Docusaurus)
}

/// Whether JSX reads a tag as HTML does: it has no expression, its values stand in quotes, and an
/// element without content closes itself.
fn is_plain_jsx(mark: &Mark<'_>, target: &str) -> bool {
    let slice = mark.span.of(target);
    let in_quotes = |part: &Attribute| {
        let before = Span::new(0, part.value.start).of(target);
        before.ends_with(['"', '\''])
    };
    let is_closed = mark.role != Role::Alone || slice.ends_with("/>");
    !slice.contains('{') && is_closed && mark.tag.attributes.iter().all(in_quotes)
}

fn is_language(attribute: &str) -> bool {
    matches!(attribute, "lang" | "dir" | "hreflang")
}

/// Whether the value of an attribute is one address.
fn is_address(part: &Attribute) -> bool {
    ["href", "src", "cite", "poster", "longdesc"]
        .iter()
        .any(|name| part.name.eq_ignore_ascii_case(name))
}
