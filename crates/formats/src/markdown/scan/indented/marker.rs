//! The first lines of admonitions, of collapsible ones and of content tabs.

use hexapla_core::Span;

/// What a first line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    /// Its title, quotes excluded, in the line's content; `None` where it has none or an empty one.
    pub(crate) title: Option<Span>,
}

/// Reads a line without its prefix and the white space at its end.
pub(crate) fn read(content: &str) -> Option<Marker> {
    let (rest, shape) = rest(content)?;
    let (words, title) = match rest.split_once('"') {
        Some((words, quoted)) => (words, Some(quoted.strip_suffix('"')?)),
        None => (rest, None),
    };
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ');
    let has_words = !words.trim_matches(' ').is_empty();
    let is_apart = title.is_none() || !has_words || words.ends_with(' ');
    let fits = match shape {
        Shape::Admonition => has_words,
        Shape::Details => has_words || title.is_some(),
        Shape::Tab => !has_words && words.starts_with(' ') && title.is_some(),
    };
    let title = title.filter(|title| !title.trim().is_empty());
    (fits && is_apart && words.chars().all(is_word)).then(|| Marker {
        title: title.and_then(|title| Span::within(content, title)),
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// `!!! type "Title"`
    Admonition,
    /// `??? type "Title"`
    Details,
    /// `=== "Title"`
    Tab,
}

fn rest(content: &str) -> Option<(&str, Shape)> {
    if let Some(rest) = content.strip_prefix("!!!") {
        return Some((rest, Shape::Admonition));
    }
    if let Some(rest) = content.strip_prefix("???") {
        return Some((rest.strip_prefix('+').unwrap_or(rest), Shape::Details));
    }
    let rest = content.strip_prefix("===")?;
    let marks = ["+!", "!+", "+", "!"];
    let marked = marks.into_iter().find_map(|mark| rest.strip_prefix(mark));
    Some((marked.unwrap_or(rest), Shape::Tab))
}

/// Whether a line opens a list, a footnote or a definition, whose content stands deeper.
pub(super) fn opens_list(content: &str) -> bool {
    let is_apart = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    if let Some(rest) = content.strip_prefix(['-', '*', '+', ':']) {
        return is_apart(rest);
    }
    if content.starts_with("[^") {
        return content.contains("]:");
    }
    let rest = content.trim_start_matches(|c: char| c.is_ascii_digit());
    let after = rest.strip_prefix(['.', ')']);
    rest.len() < content.len() && after.is_some_and(is_apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(line: &str) -> Option<Option<&str>> {
        read(line).map(|marker| marker.title.map(|title| title.of(line)))
    }

    #[test]
    fn first_lines_are_known_with_and_without_a_title() {
        let cases = [
            ("!!! note", None),
            ("!!!note", None),
            ("!!! note inline end", None),
            (
                "!!! info inline end \"Lorem \"ipsum\"\"",
                Some("Lorem \"ipsum\""),
            ),
            ("!!! tip \"豆知識\"", Some("豆知識")),
            ("!!! note \"\"", None),
            ("??? uwaga \"Żółw\"", Some("Żółw")),
            ("???+ note", None),
            ("??? \"ملاحظة\"", Some("ملاحظة")),
            ("=== \"Türkçe\"", Some("Türkçe")),
            ("===! \"b\"", Some("b")),
            ("===+ \"b\"", Some("b")),
        ];
        for (line, expected) in cases {
            assert_eq!(title(line), Some(expected), "{line}");
        }
    }

    #[test]
    fn other_lines_are_text() {
        for line in [
            "!!!",
            "!!! !",
            "!!! a, b",
            "!!! a\"b\"",
            "!!! \"b\"",
            "!!! a \"b\" c",
            "???",
            "???!",
            "===",
            "=== a",
            "===\"b\"",
            "=== x \"b\"",
            "====",
            "!! note",
            "=== \"",
        ] {
            assert_eq!(title(line), None, "{line}");
        }
    }

    #[test]
    fn lists_footnotes_and_definitions_stand_deeper() {
        for line in ["- a", "*", "12. ب", "1) a", "[^1]: x", ":   x"] {
            assert!(opens_list(line), "{line}");
        }
        for line in ["-a", "1986 b", "**a**", "[a]: b", "日", ""] {
            assert!(!opens_list(line), "{line}");
        }
    }
}
