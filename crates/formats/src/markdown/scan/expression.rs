//! `{expressions}` and comments of MDX.
//!
//! No JavaScript is parsed: braces are counted, with strings, template literals and comments told
//! apart. JSX text inside an expression may have an apostrophe, so a quote without a partner on its
//! line is no quote.

use hexapla_core::Span;

use super::cursor::Cursor;

/// What is open inside an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Brace,
    Template,
}

/// Reads an expression, braces included.
pub(crate) fn expression(cursor: &mut Cursor<'_>) -> Option<Span> {
    let start = cursor.at();
    if !cursor.eat(b'{') {
        return None;
    }
    let mut open = vec![Open::Brace];
    while let Some(innermost) = open.last() {
        match innermost {
            Open::Brace => code(cursor, &mut open)?,
            Open::Template => template(cursor, &mut open)?,
        }
    }
    Some(Span::new(start, cursor.at()))
}

/// Reads code up to and with the next byte that counts.
fn code(cursor: &mut Cursor<'_>, open: &mut Vec<Open>) -> Option<()> {
    let byte = cursor.find(|byte| matches!(byte, b'{' | b'}' | b'"' | b'\'' | b'`' | b'/'))?;
    match byte {
        b'{' => open.push(Open::Brace),
        b'}' => {
            open.pop();
        }
        b'`' => open.push(Open::Template),
        b'/' => return comment(cursor),
        quote => return quoted(cursor, quote),
    }
    cursor.skip(1);
    Some(())
}

/// Reads a template literal up to its end or to an expression in it.
fn template(cursor: &mut Cursor<'_>, open: &mut Vec<Open>) -> Option<()> {
    let byte = cursor.find(|byte| matches!(byte, b'`' | b'\\' | b'$'))?;
    match (byte, cursor.peek_after(1)) {
        (b'`', _) => {
            open.pop();
            cursor.skip(1);
        }
        (b'$', Some(b'{')) => {
            open.push(Open::Brace);
            cursor.skip(2);
        }
        (b'\\', Some(b'`' | b'\\' | b'$')) => cursor.skip(2),
        (_, _) => cursor.skip(1),
    }
    Some(())
}

/// Passes a string that ends on its line, else the quote alone.
pub(super) fn quoted(cursor: &mut Cursor<'_>, quote: u8) -> Option<()> {
    cursor.skip(1);
    let rest = cursor.rest().as_bytes();
    let mut length = 0;
    loop {
        match rest.get(length) {
            Some(b'\\') => length += 2,
            Some(b'\n') | None => return Some(()),
            Some(byte) if *byte == quote => break,
            Some(_) => length += 1,
        }
    }
    cursor.skip(length + 1);
    Some(())
}

/// Passes a comment, else the slash alone. That a `//` begins one shows by what stands before it; a
/// URL in JSX text has a colon there.
pub(super) fn comment(cursor: &mut Cursor<'_>) -> Option<()> {
    let before = Span::new(0, cursor.at()).of(cursor.text()).bytes().last();
    let begins = before.is_none_or(|byte| byte.is_ascii_whitespace() || b"{(,;[".contains(&byte));
    match cursor.peek_after(1) {
        Some(b'*') => {
            cursor.skip(2);
            cursor.through("*/")
        }
        Some(b'/') if begins => {
            cursor.eat_while(|byte| byte != b'\n');
            Some(())
        }
        _ => {
            cursor.skip(1);
            Some(())
        }
    }
}

/// Reads an HTML comment, which Docusaurus takes for an MDX one.
pub(crate) fn html_comment(cursor: &mut Cursor<'_>) -> Option<Span> {
    let start = cursor.at();
    if !cursor.rest().starts_with("<!--") {
        return None;
    }
    cursor.skip(4);
    cursor.through("-->")?;
    Some(Span::new(start, cursor.at()))
}

/// Whether an expression holds a comment and nothing else.
pub(crate) fn is_comment(expression: &str) -> bool {
    let inside = expression
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let inside = inside.unwrap_or_default().trim();
    let body = inside
        .strip_prefix("/*")
        .and_then(|rest| rest.strip_suffix("*/"));
    body.is_some_and(|body| !body.contains("*/"))
}

/// Whether an expression is the anchor of a heading: `{#id}`.
pub(crate) fn is_anchor(expression: &str) -> bool {
    expression.starts_with("{#")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::scan::cursor::Prefix;

    fn read(text: &str) -> Option<&str> {
        let found = expression(&mut Cursor::new(text, 0, Prefix::default()));
        found.map(|span| span.of(text))
    }

    #[test]
    fn braces_balance() {
        assert_eq!(read("{a} b}"), Some("{a}"));
        assert_eq!(read("{{a: {b: 1}}} c"), Some("{{a: {b: 1}}}"));
        assert_eq!(read("{\n  żółć\n\n}"), Some("{\n  żółć\n\n}"));
        assert_eq!(read("{a"), None);
        assert_eq!(read("a"), None);
    }

    #[test]
    fn braces_in_strings_templates_and_comments_do_not_count() {
        for text in [
            "{'}'}",
            "{\"\\\"}\"}",
            "{`} ${a + '}'} 翻訳 \\` }`}",
            "{/* } */}",
            "{ // }\n a}",
            "{fn(`a ${`b ${c}`} }`)}",
        ] {
            assert_eq!(read(text), Some(text));
        }
    }

    #[test]
    fn an_apostrophe_in_jsx_text_opens_no_string() {
        let text = "{a && <p>don't, see https://a.b/c</p>}";
        assert_eq!(read(text), Some(text));
    }

    #[test]
    fn comments_and_anchors_are_told_apart() {
        assert!(is_comment("{/* صفحة */}") && is_comment("{ /*a*/ }"));
        assert!(!is_comment("{a /* b */}") && !is_comment("{/* a */ b /* c */}"));
        assert!(is_anchor("{#a-b}") && !is_anchor("{a}"));
    }

    #[test]
    fn an_expression_ends_with_its_quote() {
        let read = |text| {
            let prefix = Prefix {
                quotes: 1,
                column: 0,
            };
            expression(&mut Cursor::new(text, 2, prefix)).map(|span| span.of(text))
        };
        assert_eq!(read("> {a\n> b}"), Some("{a\n> b}"));
        assert_eq!(read("> {a\nb}"), None);
    }
}
