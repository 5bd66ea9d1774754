//! How the files of a bundle are laid out: one for each document or one for all, for people or for the
//! wire; and as keys and values for programs that know no Fluent.

use hexapla_core::{DocumentPath, Edit, apply};
use hexapla_fluent::{Message, indent_pattern_by, read_messages};

use super::{Bundle, name_of, own::Homes, prefix::prefix, references::references};

/// All files of a bundle as one: messages and Fluent terms, and what asks for them, are named with a
/// prefix that tells their document (`app/menu.ftl` has `app-menu--open`) and hangs on nothing but its path. A
/// name that its own document lacks is looked for in the others, in order.
///
/// Law: a message says in the joined file what it said in its own, under its new name.
#[must_use]
pub fn joined(bundles: &[Bundle]) -> String {
    let read: Vec<_> = bundles
        .iter()
        .map(|bundle| read_messages(&bundle.text))
        .collect();
    let homes = Homes::of(&read);
    let prefixes: Vec<String> = bundles
        .iter()
        .map(|bundle| prefix(&bundle.manifest.path))
        .collect();
    let renamed = |file: usize, name: &str| -> Option<String> {
        let id = name.split_once('.').map_or(name, |(id, _)| id);
        let prefix = prefixes.get(homes.find(file, id)?)?;
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

/// The name that a message, or a pattern of it, of the document at `path` has in the joined file.
#[must_use]
pub fn joined_name(path: &DocumentPath, name: &str) -> String {
    prefix(path) + name
}

/// How a file is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Layout {
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

/// Keys and values in the file's order: each message's value under its id, each attribute under
/// `message.attribute`, as Fluent patterns. Fluent terms are among them, with their hyphen.
#[must_use]
pub fn key_values(text: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for message in &read_messages(text).messages {
        for (attribute, pattern) in message.patterns() {
            let name = name_of(message.id, attribute).into_owned();
            pairs.push((name, pattern.text.clone().into_owned()));
        }
    }
    pairs
}

pub(super) fn print(
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
