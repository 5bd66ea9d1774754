//! Where the block stands: fences at the very start of a file.

use hexapla_core::Span;

use crate::plain::lines::lines;

/// The language of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    /// Between `---` and `---` or `...`.
    Yaml,
    /// Between `+++` and `+++`.
    Toml,
    /// An object; its brackets are the fences, and part of the content.
    Json,
}

/// A block between its fences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fenced {
    /// In which language it is written.
    pub(super) language: Language,
    /// With both fences and the line end of the last.
    pub(super) block: Span,
    /// What stands between the fences.
    pub(super) content: Span,
}

/// Finds the block at the start of a file, after a BOM if there is one.
///
/// A file may also begin with a Markdown rule (`---`), and another may follow pages later. So what
/// stands between YAML fences counts as front matter only when its first line looks like a key.
pub(super) fn find(source: &str) -> Option<Fenced> {
    let start = if source.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut after = lines(source, Span::new(start, source.len()));
    let opening = after.next()?;
    if opening.span.of(source).starts_with('{') {
        return find_object(source, start);
    }
    let (language, closings): (_, &[&str]) = match opening.span.of(source).trim_end() {
        "---" => (Language::Yaml, &["---", "..."]),
        "+++" => (Language::Toml, &["+++"]),
        _ => return None,
    };
    let closing = after.find(|line| closings.contains(&line.span.of(source).trim_end()))?;
    let content = Span::new(opening.end, closing.span.start);
    let found = Fenced {
        language,
        block: Span::new(start, closing.end),
        content,
    };
    (language == Language::Toml || opens_with_key(source, content)).then_some(found)
}

/// Finds a JSON object that ends with a bracket on a line of its own.
///
/// A page may also begin with a shortcode (`{{<`) or an expression, so nothing less is front matter.
fn find_object(source: &str, start: usize) -> Option<Fenced> {
    let (_, end) = hexapla_strings::read_json_at(source, start)?;
    let last = lines(source, Span::new(start, source.len())).find(|line| line.span.end >= end)?;
    let is_alone = last.span.of(source).trim() == "}";
    is_alone.then_some(Fenced {
        language: Language::Json,
        block: Span::new(start, last.end),
        content: Span::new(start, end),
    })
}

fn opens_with_key(source: &str, content: Span) -> bool {
    let mut significant = lines(source, content)
        .map(|line| line.span.of(source).trim())
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    significant.next().is_none_or(|line| {
        line.starts_with(['{', '?'])
            || line.ends_with(':')
            || line.contains(": ")
            || line.contains(":\t")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(source: &str) -> Option<&str> {
        find(source).map(|fenced| fenced.content.of(source))
    }

    #[test]
    fn both_languages_are_found_by_their_fences() {
        assert_eq!(content("---\na: b\n---\ntext"), Some("a: b\n"));
        assert_eq!(content("---\na: b\n...\ntext"), Some("a: b\n"));
        assert_eq!(content("+++\na = 1\n+++"), Some("a = 1\n"));
        assert_eq!(
            content("\u{feff}---  \r\na: b\r\n---\t\r\n"),
            Some("a: b\r\n")
        );
        assert_eq!(content("---\n---\n"), Some(""));
    }

    #[test]
    fn the_block_ends_after_the_line_end_of_its_last_fence() {
        let source = "\u{feff}---\na: b\n---\r\ntext";
        let found = find(source).unwrap();
        assert_eq!(found.block.of(source), "---\na: b\n---\r\n");
    }

    #[test]
    fn what_is_not_at_the_start_or_not_closed_is_no_block() {
        for source in [
            "",
            "\n---\na: b\n---\n",
            "---\na: b\n",
            " ---\na: b\n---\n",
            "--- x\n---\n",
        ] {
            assert_eq!(content(source), None, "{source:?}");
        }
    }

    #[test]
    fn an_object_is_a_block_when_its_last_bracket_has_a_line_of_its_own() {
        let object = "{\n  \"title\": \"x {y}\"\n}";
        assert_eq!(content(object), Some(object));
        assert_eq!(
            content(&format!("\u{feff}{object}  \r\n\ntext")),
            Some(object)
        );
        for source in [
            "{\"title\": \"x\"}\n",
            "{\n\"a\": 1\n} text\n",
            "{{< figure >}}\n}\n",
            "{\n  title: 1\n}\n",
            "{\n\"a\": 1,\n}\n",
            "{/* mdx */}\n}\n",
            " {\n\"a\": 1\n}\n",
            "{\n",
        ] {
            assert_eq!(content(source), None, "{source:?}");
        }
    }

    #[test]
    fn prose_between_two_rules_is_no_block() {
        assert_eq!(content("---\n\n# Title\n\nSome prose.\n\n---\n"), None);
        assert_eq!(content("---\nSetext heading\n---\n"), None);
        assert_eq!(
            content("---\n# a comment\ntitle: x\n---\n"),
            Some("# a comment\ntitle: x\n")
        );
    }
}
