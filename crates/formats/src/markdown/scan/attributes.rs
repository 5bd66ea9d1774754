//! Attribute lists, `{: .class #id key="value" }`, and abbreviations, `*[HTML]: Hyper Text`.

use hexapla_core::Span;

/// How long the attribute list is with which a text begins. It stands on one line and has nothing
/// but classes, ids and pairs, so that other braces stay text.
pub(crate) fn length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?;
    let inside = inside.strip_prefix(':').unwrap_or(inside);
    let mut rest = inside.trim_start_matches([' ', '\t']);
    let mut count = 0;
    while !rest.starts_with('}') {
        let after = attribute(rest)?;
        rest = after.trim_start_matches([' ', '\t']);
        count += 1;
    }
    let is_list = count > 0 || text.starts_with("{:");
    is_list.then_some(text.len() - rest.len() + 1)
}

/// What follows the attribute with which a text begins.
fn attribute(text: &str) -> Option<&str> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ':' | '.' | '/' | '@');
    if let Some(name) = text.strip_prefix(['.', '#']) {
        let after = name.trim_start_matches(is_name);
        return (after.len() < name.len()).then_some(after);
    }
    let after = text.trim_start_matches(is_name);
    if after.len() == text.len() {
        return None;
    }
    let value = after.strip_prefix('=')?;
    let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        let end = value.find(|c: char| c.is_whitespace() || matches!(c, '}' | '{'))?;
        return value.get(end..).filter(|_| end > 0);
    };
    let inside = value.get(1..)?;
    let end = inside.find([quote, '\n', '{'])?;
    inside.get(end..)?.strip_prefix(quote)
}

/// Whether a line's content is an attribute list.
pub(super) fn is_list(content: &str) -> bool {
    length(content) == Some(content.len())
}

/// Whether a line's content is one of kramdown's: attributes of a block, their definition
/// (`{:name: .class}`), a reference to it (`{:toc}`), an extension (`{::options … /}`).
pub(super) fn is_kramdown(content: &str) -> bool {
    let inside = content.strip_prefix("{:");
    let inside = inside.and_then(|inside| inside.strip_suffix('}'));
    inside.is_some_and(|inside| !inside.contains(['{', '}']))
}

/// Whether a line's content makes the list above it the table of contents: `{:toc}`.
pub(super) fn is_contents(content: &str) -> bool {
    let inside = content
        .strip_prefix("{:")
        .and_then(|inside| inside.strip_suffix('}'));
    is_kramdown(content)
        && inside.is_some_and(|inside| inside.split_whitespace().any(|word| word == "toc"))
}

/// The words an abbreviation stands for, where a line's content defines one.
pub(super) fn abbreviation(content: &str) -> Option<Span> {
    let label = content.strip_prefix("*[")?;
    let (label, after) = label.split_once("]:")?;
    let words = after.trim();
    let is_one = !label.trim().is_empty() && !label.contains(['[', ']']) && !words.is_empty();
    let span = Span::within(content, words)?;
    is_one.then_some(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_list_has_classes_ids_and_pairs() {
        for list in [
            "{ .annotate }",
            "{: .c #d }",
            "{#żółć}",
            "{.a target=_blank title=\"図 1\" x='y }'}",
            "{:}",
        ] {
            assert_eq!(length(list), Some(list.len()), "{list}");
            assert!(is_list(list));
        }
        assert_eq!(length("{.a}{.b}"), Some(4));
    }

    #[test]
    fn other_braces_are_no_attribute_list() {
        for text in [
            "{}",
            "{ }",
            "{a}",
            "{ a b }",
            "{{ .a }}",
            "{.a",
            "{. }",
            "{.a\n}",
            "{ $a }",
            "{a=}",
            "{a=\"b}",
            "{%a%}",
            "{...props}x{",
        ] {
            assert!(!is_list(text), "{text}");
        }
    }

    #[test]
    fn kramdown_has_references_and_extensions_too() {
        for line in [
            "{:toc}",
            "{:.no_toc}",
            "{:x: .a}",
            "{::options a=\"b\" /}",
            "{:/}",
        ] {
            assert!(is_kramdown(line), "{line}");
        }
        assert!(!is_kramdown("{:a} b {:c}"));
        assert!(!is_kramdown("{toc}"));
    }

    #[test]
    fn an_abbreviation_stands_for_words() {
        let words = |line| abbreviation(line).map(|span| span.of(line));
        assert_eq!(words("*[HTML]: Hyper Text"), Some("Hyper Text"));
        assert_eq!(words("*[世界]:  ワールド"), Some("ワールド"));
        for line in ["*[a] b", "*[]: b", "*[a]:", "[a]: b", "*[a](b) c"] {
            assert_eq!(words(line), None);
        }
    }
}
