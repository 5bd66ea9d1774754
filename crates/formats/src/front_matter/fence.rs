//! Where the block stands: fences at the very start of a file.

use hexapla_core::Span;

use super::LONGEST;
use crate::plain::lines::{Line, lines};

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

/// Finds the first line of a block that was meant as front matter beyond doubt and never ends, and the
/// line that is missing; for a file in which there is no block.
pub(super) fn unclosed(source: &str) -> Option<(Span, &'static str)> {
    let start = if source.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut after = lines(source, Span::new(start, source.len()));
    let opening = after.next()?.span;
    let key = after.next()?.span.of(source);
    let (closing, is_key) = match opening.of(source).trim_end() {
        "---" => ("---", is_plain_key(key, ':')),
        "+++" => ("+++", is_plain_key(key, '=')),
        "{" => ("}", is_quoted_key(key)),
        _ => return None,
    };
    // A fence that closes makes prose between two rules, and what reads as JSON is not broken.
    let is_closed = match closing {
        "}" => hexapla_strings::read_json_at(source, start).is_some(),
        fence => after.any(|line| line.span.of(source).trim_end() == fence),
    };
    (is_key && !is_closed).then_some((opening, closing))
}

/// Whether a line is `key:` or `key: value`, in small letters as keys are: a sentence may begin with
/// `Note: `.
fn is_plain_key(line: &str, sign: char) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let Some((key, value)) = line.split_once(sign) else {
        return false;
    };
    let key = if sign == '=' { key.trim_end() } else { key };
    let is_apart = sign == '=' || value.is_empty() || value.starts_with([' ', '\t', '\r']);
    is_apart && key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(is_word)
}

/// Whether a line begins with `"key":`.
fn is_quoted_key(line: &str) -> bool {
    let inside = line.trim_start().strip_prefix('"');
    let after = inside.and_then(|inside| inside.split_once('"'));
    after.is_some_and(|(_, after)| after.trim_start().starts_with(':'))
}

/// Finds a JSON object that ends with a bracket on a line of its own.
///
/// A page may also begin with a shortcode (`{{<`) or an expression, so nothing less is front matter.
fn find_object(source: &str, start: usize) -> Option<Fenced> {
    let Some((_, end)) = hexapla_strings::read_json_at(source, start) else {
        return find_broken_object(source, start);
    };
    let last = lines(source, Span::new(start, source.len())).find(|line| line.span.end >= end)?;
    let is_alone = last.span.of(source).trim() == "}";
    is_alone.then_some(Fenced {
        language: Language::Json,
        block: Span::new(start, last.end),
        content: Span::new(start, end),
    })
}

/// Finds what is no JSON but was meant as an object: from `{` with a key in quotes below it to a `}`
/// above a blank line, each alone on its line.
fn find_broken_object(source: &str, start: usize) -> Option<Fenced> {
    let near = source.floor_char_boundary(start + LONGEST);
    let text = |line: &Line| line.span.of(source).trim_end();
    let mut after = lines(source, Span::new(start, near)).peekable();
    let is_meant = text(&after.next()?) == "{" && is_quoted_key(text(after.peek()?));
    while let Some(line) = after.next() {
        let ends = after.peek().is_none_or(|next| text(next).is_empty());
        if is_meant && ends && text(&line) == "}" {
            return Some(Fenced {
                language: Language::Json,
                block: Span::new(start, line.end),
                content: Span::new(start, line.span.end),
            });
        }
    }
    None
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
            "{/* mdx */}\n}\n",
            " {\n\"a\": 1\n}\n",
            "{\n",
        ] {
            assert_eq!(content(source), None, "{source:?}");
        }
    }

    #[test]
    fn a_broken_object_is_a_block_where_it_was_meant_as_one() {
        let source = "{\n\"a\": {\n}\n\"b\":\n}  \n\ntext\n}\n";
        assert_eq!(content(source), Some("{\n\"a\": {\n}\n\"b\":\n}  "));
        assert_eq!(content("{\n\"a\": 1,\n}"), Some("{\n\"a\": 1,\n}"));
        for source in ["{\n\"a\"\n}\n", "{\na: \"b\"\n}\n", "{\n\"a\":\n}\ntext\n"] {
            assert_eq!(content(source), None, "{source:?}");
        }
    }

    #[test]
    fn what_never_ends_is_told_from_a_rule_and_an_expression() {
        for (source, closing) in [
            ("---\ntitle: x\n\ntext\n", "---"),
            ("\u{feff}--- \r\ntags:\r\n- żółw\r\n", "---"),
            ("+++\ntitle = \"日本\"\n", "+++"),
            ("{\n  \"title\": \"نص\",\n\ntext\n", "}"),
        ] {
            let found = unclosed(source);
            assert_eq!(
                found.map(|(_, closing)| closing),
                Some(closing),
                "{source:?}"
            );
        }
        for source in [
            "---\nNote: x\n\ntext\n",
            "---\nsee also: x\n",
            "---\n\ntitle: x\n",
            "---\nhttp://a.b\n",
            "---\ntitle: x\ntext\n---\n",
            "+++\nwords\n",
            "{\n  /* mdx */\n",
            "{\n\"a\": 1\n} text\n",
            "---\n",
            "",
        ] {
            assert_eq!(unclosed(source), None, "{source:?}");
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
