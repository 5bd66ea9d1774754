//! How the files of a bundle are laid out: one for each document or one for all, for people or for the
//! wire; and as keys and values for programs that know no Fluent.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{DocumentPath, Edit, apply};
use hexapla_fluent::{Message, Pattern, indent_pattern_by, read_messages};

use super::{Bundle, name_of, references::references};

/// What the names of a document's messages begin with in a file of all documents: its path without the
/// ending, each run of what no Fluent name has as one hyphen, and two hyphens (`app/menu.ftl` gives
/// `app-menu--`). So no two names of two documents are ever equal.
///
/// A path that begins with no ASCII letter gets `d-` in front; of paths that give the same, the later ones
/// get a number.
fn prefixes(bundles: &[Bundle]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let unique = |bundle: &Bundle| {
        let stem = stem(&bundle.manifest.path);
        let mut counted = (2..).map(|number| format!("{stem}-{number}"));
        let mut name = stem.clone();
        while !taken.insert(name.clone()) {
            name = counted.next().unwrap_or_default();
        }
        format!("{name}--")
    };
    bundles.iter().map(unique).collect()
}

fn stem(path: &DocumentPath) -> String {
    let path = path.as_str();
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words: Vec<&str> = stem
        .split(|c| !is_name(c))
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join("-");
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name
    } else {
        format!("d-{name}")
    }
}

/// All files of a bundle as one: messages and Fluent terms, and what asks for them, are named with a
/// prefix that tells their document (`app/menu.ftl` has `app-menu--open`). A name that its own document lacks is looked for in the others, in
/// order.
///
/// Law: a message says in the joined file what it said in its own, under its new name.
#[must_use]
pub fn joined(bundles: &[Bundle]) -> String {
    let read: Vec<_> = bundles
        .iter()
        .map(|bundle| read_messages(&bundle.text))
        .collect();
    let mut homes: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (file, resource) in read.iter().enumerate() {
        for message in &resource.messages {
            homes.entry(message.id).or_default().push(file);
        }
    }
    let prefixes = prefixes(bundles);
    let renamed = |file: usize, name: &str| -> Option<String> {
        let id = name.split_once('.').map_or(name, |(id, _)| id);
        let files = homes.get(id)?;
        let home = files.iter().find(|home| **home == file).or(files.first())?;
        let prefix = prefixes.get(*home)?;
        Some(match name.strip_prefix('-') {
            Some(term) => format!("-{prefix}{term}"),
            None => format!("{prefix}{name}"),
        })
    };
    let mut out = String::new();
    for (file, resource) in read.iter().enumerate() {
        for message in &resource.messages {
            let name = renamed(file, message.id).unwrap_or_else(|| message.id.to_owned());
            let said = |text: &str| {
                let edits = references(text)
                    .into_iter()
                    .filter_map(|span| Some(Edit::new(span, renamed(file, span.of(text))?)));
                apply(text, &edits.collect::<Vec<_>>())
            };
            print(message, &name, &said, Layout::Readable, &mut out);
        }
    }
    out
}

/// How a file is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Layout {
    /// For people: attributes and lines indented by four and eight.
    #[default]
    Readable,
    /// For the wire: no byte that says nothing.
    Minified,
}

/// A file of a bundle without what says nothing: indentation and the blanks round `=`.
///
/// Law: it has the messages of `text`, with the same patterns.
#[must_use]
pub fn minified(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for message in &read_messages(text).messages {
        print(
            message,
            message.id,
            &str::to_owned,
            Layout::Minified,
            &mut out,
        );
    }
    out
}

/// A file of a bundle without the messages that are not the locale's own, for programs that ask the
/// locales of a chain in turn. `own` are the ids of those that are, at least in part; they stay whole.
///
/// Fluent terms stay, and so do the messages that are asked for by what stays: a runtime looks for these
/// in the same locale only.
#[must_use]
pub fn without_fallbacks(text: &str, own: &BTreeSet<String>) -> String {
    let read = read_messages(text);
    let is_own = |message: &&Message<'_>| message.is_term || own.contains(message.id);
    let mut waiting: Vec<&Message<'_>> = read.messages.iter().filter(is_own).collect();
    let mut kept: BTreeSet<&str> = waiting.iter().map(|message| message.id).collect();
    let by_id: BTreeMap<&str, &Message<'_>> = read
        .messages
        .iter()
        .map(|message| (message.id, message))
        .collect();
    while let Some(message) = waiting.pop() {
        for (_, pattern) in message.patterns() {
            for span in references(&pattern.text) {
                let name = span.of(&pattern.text);
                let id = name.split_once('.').map_or(name, |(id, _)| id);
                if let Some(asked) = by_id.get(id).filter(|asked| kept.insert(asked.id)) {
                    waiting.push(asked);
                }
            }
        }
    }
    let mut out = String::new();
    for message in read
        .messages
        .iter()
        .filter(|message| kept.contains(message.id))
    {
        print(
            message,
            message.id,
            &str::to_owned,
            Layout::Readable,
            &mut out,
        );
    }
    out
}

/// Keys and values: each message's value under its id, each attribute under `message.attribute`, as
/// Fluent patterns. Fluent terms are among them, with their hyphen.
#[must_use]
pub fn key_values(text: &str) -> BTreeMap<String, String> {
    let read = read_messages(text);
    let patterns = read.messages.iter().flat_map(|message| {
        let named = |(attribute, pattern): (Option<&str>, &Pattern<'_>)| {
            (
                name_of(message.id, attribute).into_owned(),
                pattern.text.clone().into_owned(),
            )
        };
        message.patterns().map(named).collect::<Vec<_>>()
    });
    patterns.collect()
}

fn print(
    message: &Message<'_>,
    name: &str,
    said: &dyn Fn(&str) -> String,
    layout: Layout,
    out: &mut String,
) {
    out.push_str(name);
    out.push_str(match layout {
        Layout::Readable => " =",
        Layout::Minified => "=",
    });
    for (attribute, pattern) in message.patterns() {
        if let Some(attribute) = attribute {
            out.push_str(match layout {
                Layout::Readable => "\n    .",
                Layout::Minified => "\n .",
            });
            out.push_str(attribute);
            out.push_str(match layout {
                Layout::Readable => " =",
                Layout::Minified => "=",
            });
        }
        let columns = match (layout, attribute) {
            (Layout::Minified, _) => 1,
            (Layout::Readable, None) => 4,
            (Layout::Readable, Some(_)) => 8,
        };
        // What was read as a pattern can be written as one.
        let written = indent_pattern_by(&said(&pattern.text), columns).unwrap_or_default();
        out.push_str(match layout {
            Layout::Readable => &written,
            Layout::Minified => written.strip_prefix(' ').unwrap_or(&written),
        });
    }
    out.push('\n');
}
