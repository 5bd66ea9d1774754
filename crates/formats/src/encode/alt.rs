//! Targets inside a link or an image: its description, its title.

use hexapla_core::{Document, Unit};

use super::{
    is_like, lines, place, slashes,
    start::{self, Place},
};
use crate::{
    inline,
    markdown::link,
    options::{Dialect, Options},
};

/// Writes a target for the description of an image.
///
/// Where the description is also the label of a reference, the label is written out, since the
/// translated text names nothing.
pub(super) fn encode(
    document: &Document<'_>,
    unit: &Unit<'_>,
    text: &str,
    options: &Options,
) -> Option<String> {
    let text = at_start(document, unit, &lines::on_one(text));
    let alt = inside_brackets(&text, options.dialect)?;
    let own = unit.extent.of(document.source);
    let after = document.source.get(unit.extent.end..).unwrap_or_default();
    let is_collapsed = own.ends_with("][") && !unit.text.ends_with("][");
    let is_shortcut = !is_collapsed && !after.starts_with("](") && !after.starts_with("][");
    let is_label = link::normal_label(&alt) == link::normal_label(&unit.text);
    Some(match (is_collapsed, is_shortcut, is_label) {
        (true, _, true) => format!("{alt}]["),
        (true, _, false) | (_, true, false) => {
            format!("{alt}][{}", lines::on_one(&unit.text))
        }
        (false, true, true) | (false, false, _) => alt,
    })
}

/// A text of one line, escaped so that it ends at the bracket that follows it and not before.
pub(super) fn inside_brackets(text: &str, dialect: Dialect) -> Option<String> {
    let escaped = [
        close_slash(&escape_brackets(text, Brackets::Unbalanced)),
        close_slash(&escape_brackets(text, Brackets::All)),
    ];
    escaped.into_iter().find(|text| is_one_image(text, dialect))
}

/// Writes a target for a title whose closing quote is `close`.
pub(super) fn encode_title(
    document: &Document<'_>,
    unit: &Unit<'_>,
    text: &str,
    close: char,
    options: &Options,
) -> Option<String> {
    let text = at_start(document, unit, &lines::on_one(text));
    let is_quote = |c: char| c == close || (close == ')' && c == '(');
    let mut out = String::with_capacity(text.len() + 4);
    let mut slashes = 0;
    for c in text.chars() {
        if is_quote(c) && slashes % 2 == 0 {
            out.push('\\');
        }
        slashes = if c == '\\' { slashes + 1 } else { 0 };
        out.push(c);
    }
    let out = without_last_slashes(&out);
    let open = if close == ')' { '(' } else { close };
    let page = |text: &str| format!("[x]: /y {open}{text}{close}\n");
    is_like(&page(&out), &page("x"), options).then_some(out)
}

/// The text, safe at the start of a line where it stands at one.
fn at_start(document: &Document<'_>, unit: &Unit<'_>, text: &str) -> String {
    let before = place::before(document, unit);
    if before.trim_matches([' ', '\t', '>']).is_empty() {
        start::escape(text, text, Place::Later)
    } else {
        text.to_owned()
    }
}

/// Makes a backslash at the end one that escapes nothing.
pub(super) fn close_slash(text: &str) -> String {
    let more = if slashes(text) % 2 == 1 { "\\" } else { "" };
    format!("{text}{more}")
}

/// Writes backslashes at the end as entities: parsers do not agree whether `\\"` closes a title.
fn without_last_slashes(text: &str) -> String {
    let count = slashes(text);
    let kept = text.trim_end_matches('\\');
    format!("{kept}{}", "&#92;".repeat(count.div_ceil(2)))
}

/// Which brackets are escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brackets {
    /// Those without a partner.
    Unbalanced,
    /// All, and what else could take part in ending the description.
    All,
}

fn escape_brackets(text: &str, which: Brackets) -> String {
    let lone = match which {
        Brackets::Unbalanced => unbalanced(text),
        Brackets::All => every(text),
    };
    let mut lone = lone.into_iter().peekable();
    let mut out = String::with_capacity(text.len() + 4);
    for (at, c) in text.char_indices() {
        if lone.next_if_eq(&at).is_some() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Where brackets stand that have no partner, in order.
fn unbalanced(text: &str) -> Vec<usize> {
    let mut open = Vec::new();
    let mut lone = Vec::new();
    for (at, byte) in unescaped(text) {
        match byte {
            b'[' => open.push(at),
            b']' if open.pop().is_none() => lone.push(at),
            _ => {}
        }
    }
    lone.extend(open);
    lone.sort_unstable();
    lone
}

fn every(text: &str) -> Vec<usize> {
    let found = unescaped(text).filter(|(_, byte)| matches!(byte, b'[' | b']' | b'`' | b'<'));
    found.map(|(at, _)| at).collect()
}

fn unescaped(text: &str) -> impl Iterator<Item = (usize, u8)> {
    let mut escaped = false;
    text.bytes().enumerate().filter(move |(_, byte)| {
        let was_escaped = std::mem::take(&mut escaped);
        escaped = !was_escaped && *byte == b'\\';
        !was_escaped
    })
}

/// Whether a description stays inside its image.
fn is_one_image(alt: &str, dialect: Dialect) -> bool {
    let image = format!("![{alt}](x)");
    let tree = inline::read(&image, dialect);
    match tree.nodes.as_slice() {
        [hexapla_core::Node::Tag(tag)] => {
            let ends = tag.attributes.iter().find(|part| part.name == "src");
            tag.kind == hexapla_core::TagKind::Image
                && ends.is_some_and(|src| src.value.end + 1 == image.len())
        }
        _ => false,
    }
}
