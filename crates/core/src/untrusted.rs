//! Text that comes from files, and the only ways in which it may leave.

mod markdown;

use std::fmt::Write as _;

/// A text that somebody else wrote. It has no `Display`: it leaves through one of the methods below,
/// each of which makes it harmless for one kind of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Untrusted<'a>(&'a str);

impl<'a> Untrusted<'a> {
    /// Wraps a text from a file, a path or an argument.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// One line for a terminal: control characters, bidi controls and other invisible ones are shown
    /// as `\u{…}`, a line break as `⏎`. Joiners that scripts need (ZWJ, ZWNJ) stay.
    #[must_use]
    pub fn for_terminal(self) -> String {
        let mut out = String::with_capacity(self.0.len());
        for c in self.0.chars() {
            match c {
                '\n' => out.push('⏎'),
                '\t' => out.push(' '),
                c if is_hidden(c) => {
                    let _ = write!(out, "\\u{{{:x}}}", c as u32);
                }
                c => out.push(c),
            }
        }
        out
    }

    /// Text content of an HTML element.
    #[must_use]
    pub fn for_html(self) -> String {
        self.0
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('\0', "\u{FFFD}")
    }

    /// The inside of a double- or single-quoted HTML attribute.
    #[must_use]
    pub fn for_attribute(self) -> String {
        self.for_html()
            .replace('"', "&quot;")
            .replace('\'', "&#39;")
    }

    /// Text of a line of Markdown, for a comment on a forge: it makes no markup, no HTML, no table
    /// cell, no link, and it calls nobody. What forges look for after Markdown was read (`@name`,
    /// `#1`, addresses, `:emoji:`) is parted by a zero-width space. Invisible characters are shown as
    /// by [`Untrusted::for_terminal`].
    #[must_use]
    pub fn for_markdown(self) -> String {
        markdown::escape(&self.for_terminal())
    }

    /// One CSV field (RFC 4180), quoted where it must be. A field that a spreadsheet would run as a
    /// formula is led by an apostrophe.
    #[must_use]
    pub fn for_csv(self) -> String {
        let formula = self.0.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let guarded = if formula {
            format!("'{}", self.0)
        } else {
            self.0.to_owned()
        };
        if guarded.contains(['"', ',', '\n', '\r']) {
            format!("\"{}\"", guarded.replace('"', "\"\""))
        } else {
            guarded
        }
    }

    /// The text itself, for a JSON serializer, which escapes it.
    #[must_use]
    pub fn for_json(self) -> &'a str {
        self.0
    }
}

/// Control and invisible formatting characters that could forge or reorder output.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        )
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || matches!(c, '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reaches_a_terminal_that_could_act_there() {
        let shown = Untrusted::new("a\u{1b}[31m\u{202e}b\nc\u{9b}").for_terminal();
        assert_eq!(shown, "a\\u{1b}[31m\\u{202e}b⏎c\\u{9b}");
    }

    #[test]
    fn real_scripts_pass_unchanged() {
        for text in [
            "می‌خواهم",
            "日本語の文書",
            "zażółć gęślą",
            "İstanbul’da",
            "简体中文",
            "👩‍💻",
        ] {
            assert_eq!(Untrusted::new(text).for_terminal(), text);
        }
    }

    #[test]
    fn markup_is_escaped_where_it_goes() {
        let evil = Untrusted::new("<b a='1'>\"&");
        assert_eq!(evil.for_html(), "&lt;b a='1'&gt;\"&amp;");
        assert_eq!(evil.for_attribute(), "&lt;b a=&#39;1&#39;&gt;&quot;&amp;");
        assert_eq!(Untrusted::new("=1+1").for_csv(), "'=1+1");
        assert_eq!(Untrusted::new("a,\"b\"").for_csv(), "\"a,\"\"b\"\"\"");
    }
}
