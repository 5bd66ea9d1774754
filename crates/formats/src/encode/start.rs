//! What may not stand at the start of a line of a paragraph, escaped.

use pulldown_cmark::{Event, Parser, Tag};

use crate::markdown::link;

/// Which line of its block a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The first line.
    First,
    /// The first line of a list item, where a task marker would be one.
    Item,
    /// The first line of a block whose own text begins with the same `[!name]`: no alert, as it is not alone on its
    /// line, but a title some tools give to one.
    Callout,
    /// A later line.
    Later,
}

/// A line that begins no block. `rest` is the line and what follows it in its paragraph.
pub(super) fn escape(line: &str, rest: &str, place: Place) -> String {
    let first = line.bytes().next().unwrap_or_default();
    let at = match first {
        b'#' => opens_heading(line).then_some(0),
        b'>' => Some(0),
        b'-' | b'+' | b'*' | b'_' | b'=' | b'|' | b':' => opens_run(line, first).then_some(0),
        b'0'..=b'9' => ordinal(line),
        b'`' | b'~' => return fence(line, first),
        b'<' => opens_tag(line).then_some(0),
        b'[' => opens_bracket(line, rest, place).then_some(0),
        _ => None,
    };
    match at.and_then(|at| line.split_at_checked(at)) {
        Some((before, after)) => format!("{before}\\{after}"),
        None => line.to_owned(),
    }
}

/// Whether a character that is followed by this is a marker.
fn parts(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with([' ', '\t'])
}

fn opens_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    line.len() - rest.len() <= 6 && parts(rest)
}

/// List markers, thematic breaks, underlines, delimiter rows of tables, fences of front matter.
fn opens_run(line: &str, first: u8) -> bool {
    let rest = line.get(1..).unwrap_or_default();
    let is_marker = matches!(first, b'-' | b'+' | b'*') && parts(rest);
    let is_uniform = line
        .trim_end()
        .bytes()
        .all(|byte| byte == first || matches!(byte, b' ' | b'\t'));
    let is_row = line
        .bytes()
        .all(|byte| matches!(byte, b'-' | b':' | b'|' | b' ' | b'\t'));
    is_marker || is_uniform || is_row
}

/// Where the delimiter of an ordered-list marker stands.
fn ordinal(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    let after = rest.strip_prefix(['.', ')'])?;
    (digits <= 9 && parts(after)).then_some(digits)
}

/// A code fence, each of its characters escaped; of backticks only where no other follows.
fn fence(line: &str, first: u8) -> String {
    let mark = char::from(first);
    let rest = line.trim_start_matches(mark);
    let length = line.len() - rest.len();
    let is_fence = length >= 3 && (mark == '~' || !rest.contains('`'));
    if is_fence {
        format!("{}{rest}", format!("\\{mark}").repeat(length))
    } else {
        line.to_owned()
    }
}

/// Names of elements that begin an HTML block of type 6 (CommonMark 0.31, section 4.6).
const BLOCKS: &str = " address article aside base basefont blockquote body caption center col \
    colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset \
    h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol \
    optgroup option p param search section source summary table tbody td tfoot th thead title tr \
    track ul script pre style textarea ";

/// Whether a line begins an HTML block. Escaping its first `<` would leave the closing tag alive, so a
/// target with such a line is refused.
pub(super) fn opens_html(line: &str) -> bool {
    line.starts_with('<') && opens_tag(line)
}

fn opens_tag(line: &str) -> bool {
    let inside = line.get(1..).unwrap_or_default();
    if let Some(after) = inside.strip_prefix('!') {
        let is_letter = |c: char| c.is_ascii_alphabetic();
        return after.starts_with("--")
            || after.starts_with("[CDATA[")
            || after.starts_with(is_letter);
    }
    if inside.starts_with('?') {
        return true;
    }
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let length = name
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .unwrap_or(name.len());
    let (name, after) = name.split_at_checked(length).unwrap_or_default();
    let is_block = BLOCKS.contains(&format!(" {} ", name.to_ascii_lowercase()));
    let ends = after.is_empty() || after.starts_with([' ', '\t', '>', '/']);
    (is_block && ends && !name.is_empty()) || is_lone_tag(line)
}

/// Whether a line is one tag and nothing else, as the parser sees it.
fn is_lone_tag(line: &str) -> bool {
    let first = Parser::new(line).next();
    line.ends_with('>') && matches!(first, Some(Event::Start(Tag::HtmlBlock)))
}

/// Whether a task marker may end before this: not before words or a link's target. Some parsers take
/// one right before other markup.
fn ends_task(rest: &str) -> bool {
    !rest.starts_with(|c: char| c.is_alphanumeric() || c == '(')
}

/// Reference and footnote definitions, task markers, alerts.
fn opens_bracket(line: &str, rest: &str, place: Place) -> bool {
    let is_task = || {
        let inside = [' ', '\t', 'x', 'X'];
        let inside = line
            .strip_prefix('[')
            .and_then(|line| line.strip_prefix(inside));
        inside
            .and_then(|line| line.strip_prefix(']'))
            .is_some_and(ends_task)
    };
    let after_alert = || {
        let inside = line.strip_prefix("[!");
        let after = inside.map(|line| line.trim_start_matches(|c: char| c.is_ascii_alphabetic()));
        after.and_then(|after| after.strip_prefix(']'))
    };
    let here = match place {
        Place::Item => is_task() || after_alert().is_some(),
        Place::First => after_alert().is_some(),
        Place::Callout => after_alert().is_some_and(|after| after.trim().is_empty()),
        Place::Later => false,
    };
    here || opens_definition(rest)
}

fn opens_definition(rest: &str) -> bool {
    let close = link::find_unescaped(rest, 1, |byte| matches!(byte, b'[' | b']'));
    let Some((label, after)) = close.and_then(|close| rest.split_at_checked(close)) else {
        return false;
    };
    if label.trim_start_matches('[').trim().is_empty() {
        return false;
    }
    let Some(target) = after.strip_prefix("]:") else {
        return false;
    };
    rest.starts_with("[^") || is_target(target)
}

/// Whether a paragraph, right below a reference definition, would be its title.
pub(super) fn is_title(text: &str) -> bool {
    let close = match text.bytes().next() {
        Some(quote @ (b'"' | b'\'')) => quote,
        Some(b'(') => b')',
        _ => return false,
    };
    let end = link::find_unescaped(text, 1, |byte| byte == close);
    let after = end.and_then(|end| text.get(end + 1..));
    after.is_some_and(|after| {
        let after = after.trim_start_matches([' ', '\t']);
        after.is_empty() || after.starts_with('\n')
    })
}

/// How far a title is searched for its end; beyond, one is assumed.
const LONGEST_TITLE: usize = 4096;

/// Whether a text begins with a destination, and a title or nothing after it on its line.
fn is_target(text: &str) -> bool {
    let near = text.floor_char_boundary(LONGEST_TITLE);
    let near = text.get(..near).unwrap_or(text);
    let Some(tail) = link::tail(near, 0) else {
        return false;
    };
    let ends_line = |at: usize| {
        let line = text.get(at..).unwrap_or_default();
        line.trim_start_matches([' ', '\t']).is_empty()
            || line.trim_start_matches([' ', '\t']).starts_with('\n')
    };
    let white = text.len() - text.trim_start_matches([' ', '\t', '\n']).len();
    let after = link::destination(text, white).map_or(white, |(_, after)| after);
    after > white && (ends_line(after) || ends_line(tail.end) || near.len() < text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(line: &str) -> String {
        escape(line, line, Place::Item)
    }

    #[test]
    fn what_begins_a_block_is_escaped() {
        let cases = [
            ("# a", "\\# a"),
            ("#", "\\#"),
            ("> a", "\\> a"),
            ("- a", "\\- a"),
            ("+", "\\+"),
            ("* * *", "\\* * *"),
            ("***", "\\***"),
            ("---", "\\---"),
            ("==", "\\=="),
            ("+++", "\\+++"),
            ("1. a", "1\\. a"),
            ("123) a", "123\\) a"),
            ("```js", "\\`\\`\\`js"),
            ("~~~", "\\~\\~\\~"),
            ("|---|:-:|", "\\|---|:-:|"),
            ("<div class", "\\<div class"),
            ("</P>", "\\</P>"),
            ("<!-- x", "\\<!-- x"),
            ("<x-y a='>'>", "\\<x-y a='>'>"),
            ("[a]: /b", "\\[a]: /b"),
            ("[^1]: b c", "\\[^1]: b c"),
            ("[x] done", "\\[x] done"),
            ("[!NOTE]", "\\[!NOTE]"),
        ];
        for (line, expected) in cases {
            assert_eq!(escaped(line), expected);
        }
    }

    #[test]
    fn what_begins_no_block_stays() {
        for line in [
            "#hashtag",
            "-5 °C",
            "*em* x",
            "**b**",
            "1986 war",
            "1.5 km",
            "``` a ``` b",
            "<b>x</b> y",
            "<https://a.b>",
            "<a@b.c>",
            "<a h*=b>",
            "[a](b)",
            "[x](y) z",
            "[Note]: this is long",
            "[a]: /b \"c\" d",
            "[a]: /b 'c",
            "[]: /b",
            "__x__",
            "翻訳",
            "١. نص",
            "– myślnik",
            "=> sonuç",
            "| a",
        ] {
            assert_eq!(escaped(line), line);
        }
    }
}
