//! Targets on one line with an end of their own: labels, and quoted arguments.

use hexapla_core::{Escape, Unit};

use super::{alt, lines, slashes};
use crate::options::{Dialect, Options};

/// What begins or ends a template expression; none may stand in an argument of one.
const DELIMITERS: [&str; 4] = ["{{", "}}", "{%", "%}"];

/// Writes a target up to `close`, or to the end of its line.
pub(super) fn encode_label(text: &str, close: char, options: &Options) -> Option<String> {
    // White space at the ends, U+2028 too, is no part of a label.
    let text = lines::on_one(text).trim().to_owned();
    match close {
        '\n' => Some(text),
        ']' => alt::inside_brackets(&text, options.dialect),
        _ => Some(alt::close_slash(&text.replace(close, &reference(close)))),
    }
}

/// Writes a target for a quoted argument; `None` where its syntax has no way to say it.
pub(super) fn encode(
    unit: &Unit<'_>,
    text: &str,
    quote: char,
    escape: Escape,
    options: &Options,
) -> Option<String> {
    let text = lines::on_one(text);
    match escape {
        Escape::Reference => Some(without_delimiters(&text.replace(quote, &reference(quote)))),
        Escape::Backslash => {
            // Shortcodes take a backslash at the end for the escape of their quote, be it escaped
            // itself or not.
            let is_sayable = !text.ends_with('\\') && !has_delimiter(unit, &text);
            is_sayable.then(|| escape_quotes(&text, quote))
        }
        Escape::None if has_delimiter(unit, &text) => None,
        Escape::None if !text.contains(quote) => Some(text),
        Escape::None => match options.dialect {
            // The title becomes HTML as it is.
            Dialect::Mkdocs => Some(text.replace(quote, &reference(quote))),
            Dialect::CommonMark
            | Dialect::Gfm
            | Dialect::Hugo
            | Dialect::Mdx
            | Dialect::Docusaurus
            | Dialect::Mdbook
            | Dialect::Jekyll => None,
        },
    }
}

/// Whether a target has a delimiter that the unit's text has not.
fn has_delimiter(unit: &Unit<'_>, text: &str) -> bool {
    DELIMITERS
        .iter()
        .any(|delimiter| text.contains(delimiter) && !unit.text.contains(delimiter))
}

/// The text with its braces as references where they would be delimiters.
fn without_delimiters(text: &str) -> String {
    text.replace("{{", "&#123;&#123;").replace("{%", "&#123;%")
}

/// The character reference of a quote.
fn reference(quote: char) -> String {
    match quote {
        '"' => "&quot;".to_owned(),
        other => format!("&#{};", u32::from(other)),
    }
}

fn escape_quotes(text: &str, quote: char) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        if c == quote && slashes(&out).is_multiple_of(2) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use hexapla_core::{Document, Slot, Span, UnitKind};

    use crate::{
        encode::encode,
        options::{Dialect, Format, Options},
    };
    use hexapla_core::Escape;

    /// The target as it is written; nothing where it is refused.
    fn written(slot: Slot, dialect: Dialect, source: &str, target: &str) -> Option<String> {
        let page = format!("x {source} y\n");
        let document = Document {
            source: &page,
            ..Document::default()
        };
        let unit = hexapla_core::Unit {
            kind: UnitKind::Attribute,
            extent: Span::new(2, 2 + source.len()),
            text: Cow::Borrowed(source),
            pieces: 0..0,
            slot,
            section: None,
            notes: Vec::new(),
            key: None,
        };
        let options = Options {
            dialect,
            ..Options::new(Format::Markdown)
        };
        encode(&document, &unit, target, &options).ok()
    }

    #[test]
    fn a_quote_is_escaped_the_way_its_syntax_has() {
        let cases = [
            (Escape::Backslash, Dialect::Hugo, Some("l\\\"été \\\"x\\\"")),
            (
                Escape::Reference,
                Dialect::Mdx,
                Some("l&quot;été \\&quot;x&quot;"),
            ),
            (
                Escape::None,
                Dialect::Mkdocs,
                Some("l&quot;été \\&quot;x&quot;"),
            ),
            (Escape::None, Dialect::Hugo, None),
        ];
        for (escape, dialect, expected) in cases {
            let found = written(Slot::Argument('"', escape), dialect, "a", "l\"été\n\\\"x\"");
            assert_eq!(found.as_deref(), expected, "{escape:?}");
        }
    }

    #[test]
    fn what_is_written_already_stays() {
        let slot = Slot::Argument('"', Escape::Backslash);
        for text in ["a \\\"b\\\"", "日本 \\n", " قديمة "] {
            assert_eq!(
                written(slot, Dialect::Hugo, text, text).as_deref(),
                Some(text)
            );
        }
        let slot = Slot::Argument('\'', Escape::Reference);
        assert_eq!(
            written(slot, Dialect::Mdx, "a", "it&#39;s 'x' {y} <").as_deref(),
            Some("it&#39;s &#39;x&#39; {y} <")
        );
    }

    #[test]
    fn an_argument_ends_neither_itself_nor_its_shortcode() {
        let slot = Slot::Argument('"', Escape::Backslash);
        for target in ["a >}} b", "a %}} b", "{{< x", "a\\", "a\\\\", "{% x"] {
            assert_eq!(written(slot, Dialect::Hugo, "a", target), None, "{target}");
        }
        let slot = Slot::Argument('"', Escape::Reference);
        let found = written(slot, Dialect::Jekyll, "a", "x {{ ż");
        assert_eq!(found.as_deref(), Some("x &#123;&#123; ż"));
    }

    #[test]
    fn a_label_keeps_its_end_and_its_line() {
        let cases = [
            (']', "x] y [z]", "x\\] y [z]"),
            (']', "日本\\", "日本\\\\"),
            ('\n', "a\\\nb\n\nc ]", "a b c ]"),
            ('"', "a \"b\"", "a &quot;b&quot;"),
        ];
        for (close, target, expected) in cases {
            let found = written(Slot::Label(close), Dialect::Docusaurus, "t", target);
            assert_eq!(found.as_deref(), Some(expected));
        }
    }
}
