//! The lines of a target: only hard breaks part them.

use std::borrow::Cow;

use hexapla_core::{Span, join_for, unify_line_ends};

use crate::inline::hard_breaks;

/// A line of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'t> {
    /// Its content, trimmed.
    pub(super) text: &'t str,
    /// The markup of the hard break that ends it; empty at the last line.
    pub(super) hard: &'t str,
}

/// A target without what has no meaning in Markdown: line ends are `\n`, a form feed is a space, single line breaks are joined, nothing stands at the ends.
pub(super) fn clean(target: &str) -> String {
    let unified = unify_line_ends(target);
    let text: Cow<'_, str> = if unified.contains(['\u{b}', '\u{c}']) {
        Cow::Owned(unified.replace(['\u{b}', '\u{c}'], " "))
    } else {
        unified
    };
    let text = trim_start(&text);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for hard in hard_breaks(text) {
        join(Span::new(done, hard.start).of(text), &mut out);
        out.push_str(hard.of(text));
        done = hard.end;
    }
    join(Span::new(done, text.len()).of(text), &mut out);
    let kept = trim_end(&out);
    out.truncate(kept);
    out
}

/// A target begins with content, not with a byte order mark.
fn trim_start(text: &str) -> &str {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\n'])
}

/// The length of a text without the white space and the hard breaks at its end.
fn trim_end(text: &str) -> usize {
    let mut kept = text;
    while let Some(shorter) = kept.strip_suffix([' ', '\t', '\n']) {
        kept = match (kept.ends_with('\n'), super::slashes(shorter) % 2) {
            (true, 1) => shorter.strip_suffix('\\').unwrap_or(shorter),
            (_, _) => shorter,
        };
    }
    kept.len()
}

/// Adds a text without hard breaks: each line break with the white space round it is what a soft
/// break reads as.
fn join(text: &str, out: &mut String) {
    for (index, line) in text.split('\n').enumerate() {
        let line = line.trim_start_matches([' ', '\t']);
        if index > 0 {
            out.truncate(out.trim_end_matches([' ', '\t']).len());
            let at_start = out.is_empty() || out.ends_with('\n');
            if !at_start && !line.is_empty() {
                out.push_str(join_for(last_read(out), first_read(line)));
            }
        }
        out.push_str(line);
    }
}

/// How far markup is looked through for the character that readers see beside a line break.
const FAR: usize = 2048;

/// The last character of a text that readers see: that before the end of emphasis, of a link or of an
/// element. None before the end of emphasis that something must follow to end it.
fn last_read(text: &str) -> Option<char> {
    let near = text.get(text.ceil_char_boundary(text.len().saturating_sub(FAR))..)?;
    let inside = near.trim_end_matches(['*', '~']);
    if inside.len() < near.len() {
        return inside.chars().next_back().filter(|c| c.is_alphanumeric());
    }
    let is_word = |part: &str| !part.contains(char::is_whitespace);
    let link = near
        .strip_suffix(')')
        .and_then(|near| near.rsplit_once("]("));
    if let Some((words, _)) = link.filter(|(_, address)| is_word(address)) {
        return words.chars().next_back();
    }
    let tag = near
        .strip_suffix('>')
        .and_then(|near| near.rsplit_once("</"));
    if let Some((words, _)) = tag.filter(|(_, name)| is_word(name)) {
        return words.chars().next_back();
    }
    near.chars().next_back()
}

/// The first character of a text that readers see: that behind the beginning of emphasis or of a link.
fn first_read(text: &str) -> Option<char> {
    let inside = text.trim_start_matches(['*', '~']);
    if inside.len() < text.len() {
        return inside.chars().next().filter(|c| c.is_alphanumeric());
    }
    text.trim_start_matches('[').chars().next()
}

/// The lines of a clean target. None is empty.
pub(super) fn split(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut done = 0;
    for hard in hard_breaks(text) {
        let markup = hard.of(text).trim_end_matches('\n');
        push(Span::new(done, hard.start).of(text), markup, &mut lines);
        done = hard.end;
    }
    push(Span::new(done, text.len()).of(text), "", &mut lines);
    if let Some(last) = lines.last_mut() {
        last.hard = "";
    }
    lines
}

fn push<'t>(text: &'t str, hard: &'t str, lines: &mut Vec<Line<'t>>) {
    let text = text.trim_matches([' ', '\t', '\n']);
    if !text.is_empty() {
        lines.push(Line { text, hard });
    }
}

/// A clean target on one line, where a hard break cannot stand.
pub(super) fn on_one(text: &str) -> String {
    let lines = split(text);
    let texts: Vec<&str> = lines.iter().map(|line| line.text).collect();
    texts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_that_are_not_hard_are_joined_by_script() {
        assert_eq!(clean(" a\r\nb\n\n c "), "a b c");
        assert_eq!(clean("翻訳\nする"), "翻訳する");
        assert_eq!(clean("\u{feff}\tصفحة\tقديمة"), "صفحة\tقديمة");
        assert_eq!(clean("żółć\u{c}gęś"), "żółć gęś");
    }

    #[test]
    fn a_line_break_beside_markup_is_joined_by_what_readers_see() {
        for (target, line) in [
            ("日本 **太字**\n続き", "日本 **太字**続き"),
            ("続き\n**太字**", "続き**太字**"),
            ("見る[リンク](x)\n次", "見る[リンク](x)次"),
            ("次\n[链接](x)", "次[链接](x)"),
            ("<kbd>鍵</kbd>\n押す", "<kbd>鍵</kbd>押す"),
            // Emphasis that ends in punctuation ends only before a space.
            ("**「太字」**\n続き", "**「太字」** 続き"),
            ("続き\n**「太字」**", "続き **「太字」**"),
            ("[רשת](x)\nكلمة", "[רשת](x) كلمة"),
            ("**żółć**\ngęś", "**żółć** gęś"),
            ("**번역**\n문서", "**번역** 문서"),
            ("(日本)\n次", "(日本) 次"),
            ("<https://x.org>\n次", "<https://x.org> 次"),
        ] {
            assert_eq!(clean(target), line, "{target}");
        }
    }

    #[test]
    fn hard_breaks_part_lines_and_none_ends_a_text() {
        assert_eq!(clean("a\\\n  b  \n\nc\\\n"), "a\\\nb  \nc");
        let lines = split("a\\\nb  \nc");
        let pairs: Vec<_> = lines.iter().map(|line| (line.text, line.hard)).collect();
        assert_eq!(pairs, [("a", "\\"), ("b", "  "), ("c", "")]);
        assert_eq!(on_one("a\\\nb"), "a b");
    }
}
