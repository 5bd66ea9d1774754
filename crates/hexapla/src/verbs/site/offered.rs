//! What the words round the articles want put in and the site does not offer them: pages would show it as it is
//! written.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Diagnostic, Node, Piece, Rule, Span, TagKind};
use hexapla_fluent::{Resource, pattern_tree, read_messages};
use hexapla_formats::Format;
use hexapla_report::Finding;
use hexapla_site::own_words;

use crate::{session::Session, view::View};

/// A word of the site refers to what is not there.
const NOT_OFFERED: Rule = Rule::new("words/not-offered");

/// The function that every page may call.
const NUMBER: &str = "NUMBER";
/// What every message is offered: the name of the site.
const SITE: &str = "$site";

/// Whether a document has words that stand round the articles.
pub(super) fn is_words(session: &Session<'_>, view: &View<'_>) -> bool {
    let mut words = session.project.config.site.words.iter();
    view.file.format == Format::Fluent && words.any(|own| own == view.file.path.as_str())
}

/// What is to be said of a document of words and of its translations.
pub(super) fn not_offered(session: &Session<'_>, view: &View<'_>) -> Vec<Finding> {
    if !is_words(session, view) {
        return Vec::new();
    }
    let config = &session.project.config;
    // What others of these documents have is not known here.
    let among = match config.site.words.len() {
        1 => Among::One,
        _ => Among::Many,
    };
    let source = view.document.source;
    let wrong = wrong(source, own_words(&config.source.tag), "", among);
    let mut found = session.findings_within(&wrong, view.file, &view.file.file, source);
    for (locale, catalog) in config.locales.iter().zip(&view.catalogs) {
        let Some(catalog) = catalog else { continue };
        let wrong = self::wrong(catalog.text, own_words(&locale.tag), source, among);
        let file = session.project.catalog_file(view.file, locale);
        let placed = session.findings_within(&wrong, view.file, &file, catalog.text);
        let tag = locale.tag.as_str();
        found.extend(placed.into_iter().map(|one| one.in_locale(tag)));
    }
    found
}

/// How many documents of words a site has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Among {
    One,
    Many,
}

/// What is wrong in words that stand in front of ours and of those of the source, if they are not these. Messages
/// that no page shows are not looked at.
fn wrong(text: &str, ours: &str, source: &str, among: Among) -> Vec<Diagnostic> {
    let (own, ours, source) = (
        read_messages(text),
        read_messages(ours),
        read_messages(source),
    );
    let all = [&own, &ours, &source]
        .into_iter()
        .flat_map(|one| &one.messages);
    let ids: BTreeSet<&str> = all.map(|message| message.id).collect();
    let offered = offered(&ours);
    let mut wrong = Vec::new();
    for message in &own.messages {
        for (attribute, pattern) in message.patterns() {
            let Some(offered) = offered.get(&(message.id, attribute)) else {
                continue;
            };
            let pieces = pattern.pieces(text);
            let mut seen = BTreeSet::new();
            let is_there = |found: &Reference| match found.name.split('.').next() {
                Some(name) if name.starts_with('$') => offered.contains(name),
                Some(name) if found.is_call && !name.starts_with('-') => name == NUMBER,
                Some(name) => among == Among::Many || ids.contains(name),
                None => true,
            };
            let mut lacking = references(&pattern.text);
            lacking.retain(|found| !is_there(found) && seen.insert(found.name.clone()));
            let id = match attribute {
                Some(attribute) => format!("{}.{attribute}", message.id),
                None => message.id.to_owned(),
            };
            let names: Vec<String> = offered.iter().map(|name| format!("`{name}`")).collect();
            wrong.extend(lacking.into_iter().map(|found| {
                Diagnostic::warning(NOT_OFFERED)
                    .with("reference", found.name)
                    .with("message", &*id)
                    .with("offered", names.join(", "))
                    .at(in_file(&pieces, found.span))
            }));
        }
    }
    wrong
}

/// The variables that each of our messages is offered, and each attribute of one: those that we put in.
fn offered<'r>(ours: &'r Resource<'_>) -> BTreeMap<(&'r str, Option<&'r str>), BTreeSet<String>> {
    let mut offered = BTreeMap::new();
    for message in &ours.messages {
        for (attribute, pattern) in message.patterns() {
            let names = references(&pattern.text).into_iter();
            let names = names.map(|found| found.name);
            let names = names.filter(|name| name.starts_with('$'));
            let names: BTreeSet<String> = names.chain([SITE.to_owned()]).collect();
            offered.insert((message.id, attribute), names);
        }
    }
    offered
}

/// Something that a message wants put in.
struct Reference {
    /// As it is written: `$count`, `-brand`, `menu.title`, `NUMBER`.
    name: String,
    /// Its place in the text of the pattern.
    span: Span,
    is_call: bool,
}

/// What a pattern refers to, in order.
fn references(text: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    nodes(text, &pattern_tree(text).nodes, &mut found);
    found
}

fn nodes(text: &str, tree: &[Node], found: &mut Vec<Reference>) {
    for node in tree {
        match node {
            Node::Literal(_) => {}
            Node::Select(select) => {
                found.extend(expression(text, select.selector));
                for variant in &select.variants {
                    nodes(text, &variant.content, found);
                }
            }
            Node::Tag(tag) if tag.kind == TagKind::Placeholder => {
                let behind = Span::new(tag.name.end, tag.span.end).of(text);
                let name = tag.name.of(text).to_owned();
                let is_term = name.starts_with('-');
                found.push(Reference {
                    name,
                    span: tag.name,
                    is_call: behind.trim_start().starts_with('('),
                });
                // A term takes literals only.
                let arguments = tag.attributes.iter().filter(|_| !is_term);
                found.extend(arguments.flat_map(|argument| expression(text, argument.value)));
            }
            Node::Tag(tag) => nodes(text, &tag.content, found),
        }
    }
}

/// What an expression refers to that stands in another one.
fn expression(text: &str, span: Span) -> Vec<Reference> {
    let mut found = references(&format!("{{{}}}", span.of(text)));
    for reference in &mut found {
        let Span { start, end } = reference.span.shifted(span.start);
        reference.span = Span::new(start - 1, end - 1);
    }
    found
}

/// Where a part of a pattern's text stands in its file.
fn in_file(pieces: &[Piece], span: Span) -> Span {
    let holds = |piece: &&Piece| piece.text.start <= span.start && span.start < piece.text.end;
    let piece = pieces.iter().find(holds);
    piece.map_or(span, |piece| {
        let start = piece.file.start + (span.start - piece.text.start);
        Span::new(start, start + span.len())
    })
}

#[cfg(test)]
mod tests {
    use hexapla_core::Locale;

    use super::*;

    fn told(text: &str, tag: &str, among: Among) -> Vec<String> {
        let ours = own_words(&Locale::parse(tag).unwrap());
        let found = wrong(text, ours, "-known = x\n", among).into_iter();
        let places = found.map(|found| found.span.unwrap().of(text).to_owned());
        places.collect()
    }

    #[test]
    fn what_is_not_offered_is_told_where_it_stands() {
        for (text, expected) in [
            ("menu-tags = Tagi { $zż }\n", &[][..]),
            ("menu-tags = 記事 { $zz } { $zz }\n", &["$zz"]),
            ("menu-tags = { $site } { NUMBER(5) } { \"x\" }\n", &[]),
            ("page-title = { $title } { $tag }\n", &["$tag"]),
            (
                "reading-time =\n    { $minuty ->\n        [one] { $minutes } { $x }\n       *[other] { NUMBER($n, minimumFractionDigits: 1) } دقائق\n    }\n",
                &["$minuty", "$x", "$n"],
            ),
            (
                "search-input =\n    .placeholder = Ara { $q }\n    .other = { $q }\n",
                &["$q"],
            ),
            (
                "tags-title = { FOO($site) } <b>{ $b }</b>\n",
                &["FOO", "$b"],
            ),
            (
                "menu-tags = { -x } { menu-articles } { -y(a: \"b\") } { gone.z }\n-y = 标签 { $a }\n",
                &["-x", "gone.z"],
            ),
            ("own = { $anything }\n", &[]),
            ("menu-tags = { -known }\n", &[]),
        ] {
            for tag in ["en", "ja", "ar", "pl", "tr", "zh-CN"] {
                assert_eq!(told(text, tag, Among::One), expected, "{tag}: {text}");
            }
        }
        let text = "menu-tags = { -x } { $y }\n";
        assert_eq!(told(text, "en", Among::Many), ["$y"]);
    }

    #[test]
    fn our_own_words_have_what_they_are_offered() {
        let english = own_words(&Locale::parse("en").unwrap());
        for tag in [
            "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es",
        ] {
            let own = own_words(&Locale::parse(tag).unwrap());
            assert_eq!(told(own, "en", Among::One), [""; 0], "{tag}");
            assert_eq!(told(english, tag, Among::One), [""; 0], "{tag}");
        }
    }
}
