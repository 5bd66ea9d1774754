//! The directives of Docusaurus: `:::note[Title]` … `:::`, and `::name[label]{…}` on a line.

use hexapla_core::{Slot, Span, UnitKind};

use super::Part;

/// Reads the directive that a line consists of, and gives its translatable parts.
///
/// A fence of three colons or more is one with a name or without; two colons need a name and
/// brackets or braces. The title is what stands in brackets, else the rest of the line after white
/// space, as Docusaurus reads it.
pub(super) fn directive(text: &str, line: Span) -> Option<Vec<Part>> {
    let content = line.of(text);
    let after_colons = content.trim_start_matches(':');
    let colons = content.len() - after_colons.len();
    let rest = after_colons.trim_start_matches(is_name);
    let has_name = after_colons.starts_with(char::is_alphabetic);
    let is_fence = colons >= 3 && (has_name || after_colons.trim().is_empty());
    let is_leaf = colons == 2 && has_name && rest.starts_with(['[', '{']);
    if !is_fence && !is_leaf {
        return None;
    }
    let part = title(text, Span::new(line.end - rest.len(), line.end));
    Some(part.into_iter().collect())
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

/// The title in what follows the name of a directive.
fn title(text: &str, rest: Span) -> Option<Part> {
    let tail = rest.of(text);
    let (span, end) = if tail.starts_with('[') {
        let close = closing(tail, b'[', b']')?;
        (Span::new(rest.start + 1, rest.start + close), ']')
    } else {
        let attributes = closing(tail, b'{', b'}').map_or(0, |close| close + 1);
        let words = tail.get(attributes..).unwrap_or_default();
        let is_parted = words.starts_with([' ', '\t']);
        is_parted.then_some((Span::new(rest.start + attributes, rest.end), '\n'))?
    };
    let inside = span.of(text);
    let start = span.start + inside.len() - inside.trim_start().len();
    let span = Span::new(start, start + inside.trim().len());
    (!span.is_empty()).then_some(Part {
        span,
        kind: UnitKind::Caption,
        slot: Slot::Label(end),
    })
}

/// Where the bracket closes that a text begins with.
fn closing(text: &str, open: u8, close: u8) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if at == 0 && byte != open {
            return None;
        }
        if is_escaped || byte == b'\\' {
            is_escaped = !is_escaped;
        } else if byte == open {
            depth += 1;
        } else if byte == close {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The title of a directive with its end, or why there is none.
    fn show(line: &str) -> String {
        let Some(parts) = directive(line, Span::new(0, line.len())) else {
            return "no directive".to_owned();
        };
        let show = |part: &Part| format!("{:?} {}", part.slot, part.span.of(line));
        parts.iter().map(show).collect()
    }

    #[test]
    fn titles_are_found_in_brackets_and_after_white_space() {
        for (line, title) in [
            (":::tip[Título *md*]", "Label(']') Título *md*"),
            (
                ":::note[a [b] \\] 日本]{.c #d}",
                "Label(']') a [b] \\] 日本",
            ),
            (":::note[—]", "Label(']') —"),
            (":::note Zażółć gęślą", "Label('\\n') Zażółć gęślą"),
            ("::::danger{.a}  صفحة", "Label('\\n') صفحة"),
            ("::video[Göster]{id=3}", "Label(']') Göster"),
        ] {
            assert_eq!(show(line), title, "{line}");
        }
    }

    #[test]
    fn fences_without_a_title_are_directives_too() {
        for line in [
            ":::",
            "::::",
            ":::note",
            ":::note{.class #id}",
            ":::note[]",
            ":::tip[a",
        ] {
            assert_eq!(show(line), "", "{line}");
        }
    }

    #[test]
    fn other_colons_are_words() {
        for line in [
            "::",
            ":note[a]",
            "::note a",
            "::: note",
            ":::1",
            "a :::note",
        ] {
            assert_eq!(show(line), "no directive", "{line}");
        }
    }
}
