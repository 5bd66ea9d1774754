//! Markdown that forges show, and text of files in it.

use hexapla_core::Untrusted;
use hexapla_messages::Messages;

use crate::entry::WordPart;

/// A text of a file as plain text of a line.
pub(crate) fn safe(text: &str) -> String {
    Untrusted::new(text).for_markdown()
}

/// A line of ours, in which the isolates of texts (UAX #9) become elements.
pub(crate) fn with_isolates(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    let mut open = 0_usize;
    while let Some(at) = rest.find(|c| matches!(c, '\u{2066}'..='\u{2069}')) {
        let (before, from) = rest.split_at(at);
        out.push_str(&safe(before));
        let mut from = from.chars();
        match from.next() {
            Some('\u{2069}') if open > 0 => {
                open -= 1;
                out.push_str("</bdi>");
            }
            Some('\u{2069}') | None => {}
            Some(_) => {
                open += 1;
                out.push_str("<bdi>");
            }
        }
        rest = from.as_str();
    }
    out.push_str(&safe(rest));
    out.push_str(&"</bdi>".repeat(open));
    out
}

/// A name, in the letters of code. HTML, for a code span would show escapes.
pub(crate) fn code(text: &str) -> String {
    format!("<code>{}</code>", safe(text))
}

/// A text of a file whose direction its own letters decide.
pub(crate) fn isolated(text: &str) -> String {
    format!("<span dir=\"auto\">{}</span>", safe(text))
}

/// A word diff. In HTML: `~~` and `**` do nothing beside Chinese and Japanese punctuation.
pub(crate) fn word_diff(parts: &[WordPart]) -> String {
    let part = |part: &WordPart| match part {
        WordPart::Same(text) => safe(text),
        WordPart::Old(text) => format!("<del>{}</del>", safe(text)),
        WordPart::New(text) => format!("<ins>{}</ins>", safe(text)),
    };
    let inner: String = parts.iter().map(part).collect();
    format!("<span dir=\"auto\">{inner}</span>")
}

/// A table of figures under words of ours; the names have to be safe already.
pub(crate) fn counts(
    words: &Messages,
    heads: [&str; 4],
    rows: Vec<(String, [usize; 3])>,
) -> String {
    let head = heads.map(|id| words.text(id));
    let number = |figure: usize| words.number(figure as u64);
    let mut out = format!("| {} |\n|---|--:|--:|--:|\n", head.join(" | "));
    for (name, figures) in rows {
        let [one, two, three] = figures.map(number);
        out.push_str(&format!("| {name} | {one} | {two} | {three} |\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_diff_is_marked_in_html_and_its_text_is_only_text() {
        let parts = [
            WordPart::Same("「翻訳」は".into()),
            WordPart::Old("**古**".into()),
            WordPart::New("<b>新</b> @all".into()),
        ];
        assert_eq!(
            word_diff(&parts),
            "<span dir=\"auto\">「翻訳」は<del>\\*\\*古\\*\\*</del>\
             <ins>&lt;b&gt;新&lt;/b&gt; @&#8203;all</ins></span>"
        );
    }

    #[test]
    fn a_row_has_four_cells_whatever_a_name_is() {
        let words = crate::words(&hexapla_core::Locale::english());
        let heads = [
            "diff-locale",
            "diff-units",
            "diff-words",
            "diff-changed-words",
        ];
        let table = counts(&words, heads, vec![(safe("x|y"), [1, 2000, 3])]);
        assert!(table.ends_with("| x\\|y | 1 | 2,000 | 3 |\n"), "{table}");
    }
}
