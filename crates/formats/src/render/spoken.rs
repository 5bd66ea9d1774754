//! The writer: words, for whoever searches or counts.

use super::{blocks::Writer, inlines::is_unspaced};
use crate::html::{Element, Hidden, Part, Piece, hidden, shown_there, text_value};

impl Writer<'_> {
    /// Words as they are.
    pub(super) fn spoken(&mut self, text: &str) {
        if !self.is_in_code {
            self.words.push_str(text);
        }
    }

    /// Words with white space folded, as HTML has them.
    pub(super) fn spoken_folded(&mut self, text: &str) {
        let mut parts = text.split_ascii_whitespace().peekable();
        let begins_white = text.starts_with(|c: char| c.is_ascii_whitespace());
        if begins_white || parts.peek().is_none() {
            self.space();
        }
        while let Some(part) = parts.next() {
            self.spoken(part);
            let is_last = parts.peek().is_none();
            if !is_last || text.ends_with(|c: char| c.is_ascii_whitespace()) {
                self.space();
            }
        }
    }

    /// The words of a block of HTML in Markdown: those that a page of HTML would have.
    pub(super) fn spoken_html(&mut self, html: &str) {
        let mut open: Vec<&Element> = Vec::new();
        let mut silent = 0_usize;
        let is_silent =
            |element: &Element| element.name == "pre" || hidden(html, element.tag) != Hidden::No;
        let pieces = shown_there(html);
        self.end_line();
        for piece in &pieces {
            match piece {
                Piece::Open(element) => {
                    silent += usize::from(is_silent(element));
                    self.end_line_at(element);
                    open.push(element);
                }
                Piece::Close => {
                    if let Some(element) = open.pop() {
                        silent -= usize::from(is_silent(element));
                        self.end_line_at(element);
                    }
                }
                Piece::Text(span) if silent == 0 => {
                    self.spoken_folded(&text_value(span.of(html)));
                }
                Piece::Lone("br", _) if silent == 0 => self.spoken(" "),
                Piece::Text(_) | Piece::Verbatim(_) | Piece::Lone(..) => {}
            }
        }
        self.end_line();
    }

    /// Ends the line of words that is open.
    pub(super) fn end_line(&mut self) {
        if !self.words.ends_with('\n') && !self.words.is_empty() {
            self.words.push('\n');
        }
    }

    fn end_line_at(&mut self, element: &Element) {
        match element.part {
            Part::Leaf | Part::Container | Part::Flow | Part::Run => self.end_line(),
            Part::Inline => {}
        }
    }

    fn space(&mut self) {
        let words = &self.words;
        if !words.ends_with(|c| matches!(c, ' ' | '\n') || is_unspaced(c)) && !words.is_empty() {
            self.spoken(" ");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        options::{Format, Options},
        render::{Address, PageLanguage, Refers, Rendering, render},
    };

    fn words(text: &str) -> String {
        let options = Options::new(Format::Markdown);
        let language = PageLanguage {
            tag: "ja".to_owned(),
            direction: "ltr",
        };
        let resolve = |_: Refers, _: &str| Address::default();
        let found = render(text, &Rendering::new(&options, &language, &resolve)).text;
        found.replace(" \n", "\n")
    }

    #[test]
    fn words_of_html_are_those_that_a_reader_sees() {
        for (text, expected) in [
            (
                "A.\n\n<div class=x>Zażółć <b>g&eacute;ś</b>l&#x105;\n  jaźń</div>\n\nB.\n",
                "A.\nZażółć géślą jaźń\nB.\n",
            ),
            ("<p>日本\n語<br>İki\n", "日本語 İki\n"),
            ("- a\n  <ul><li>لماذا<li>中文</ul>\n", "a\nلماذا\n中文\n"),
            (
                "<details>\n<summary>More</summary>\n\n*Text*\n\n</details>\n",
                "More\nText\n",
            ),
            (
                "<table><tr><td>a<td>b</table> c <code>d()</code>\n",
                "a\nb\nc d()\n",
            ),
            ("One<br>two<wbr>three <!-- no -->\n", "One twothree\n"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn what_nobody_sees_of_html_is_no_words() {
        for text in [
            "<!-- no -->\n",
            "<script>\n\nno()\n</script>\n",
            "<style>\nno {}\n</style>\n",
            "<template>\n<p>no</p>\n</template>\n",
            "<p hidden>no</p>\n",
            "<div style=\"display: none\"><p>no</p></div>\n",
            "<p aria-hidden=true>no</p>\n",
            "<pre>no</pre>\n",
            "<div><img src=x alt=no title=no></div>\n",
            "<div><video>no</video><noscript>no</noscript><svg><text>no</text></svg></div>\n",
        ] {
            assert_eq!(words(&format!("{text}\nyes\n")), "yes\n", "{text}");
        }
        assert_eq!(words("<p>yes <i hidden>no</i> so <b no"), "yes so\n");
    }
}
