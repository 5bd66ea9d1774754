//! Alerts with a title, as Hugo and Obsidian have them: `> [!WARNING] Hot stove`.
//!
//! The parser knows the marker only where it stands alone on its line. With a title, a fold sign or a
//! name of one's own it would be the first words of the text below it, so such a line is an island.

use hexapla_core::{Slot, Span, UnitKind};

use super::{Island, Part, lines::Line};

/// The names that the parser knows.
const KNOWN: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

/// Finds the marker lines that the parser would take for words. Linear.
pub(super) fn islands(text: &str, lines: &[Line]) -> Vec<Island> {
    let mut items = Items::default();
    let mut above = 0;
    let mut found = Vec::new();
    for line in lines {
        let prefix = Span::new(line.span.start, line.content.start).of(text);
        let quotes = prefix.matches('>').count();
        if line.is_blank() {
            items.is_after_blank = true;
            above = quotes;
            continue;
        }
        let base = items.base(line.indent(text));
        if !line.is_code {
            if quotes > above && are_quotes(prefix, base) {
                found.extend(island(text, line));
            }
            if quotes == 0 {
                items.note(line.content.of(text), line.indent(text));
            }
        }
        items.is_after_blank = false;
        above = above.max(leading_quotes(line.span.of(text)));
    }
    found
}

/// The `[!name]` that a text begins with.
pub(crate) fn marker(text: &str) -> Option<&str> {
    let name = text.strip_prefix("[!")?;
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let after = name.trim_start_matches(is_word);
    let rest = after.strip_prefix(']')?;
    (after.len() < name.len())
        .then(|| text.split_at_checked(text.len() - rest.len()))?
        .map(|(marker, _)| marker)
}

/// Whether a text begins with a marker, in capitals or not.
pub(crate) fn begins_with(text: &str, marker: &str) -> bool {
    let start = text.get(..marker.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(marker))
}

fn island(text: &str, line: &Line) -> Option<Island> {
    let content = line.content.of(text);
    let marker = marker(content)?;
    let after = content.strip_prefix(marker)?;
    let words = after.strip_prefix(['+', '-']).unwrap_or(after);
    if !(words.is_empty() || words.starts_with([' ', '\t'])) {
        return None;
    }
    let name = marker.trim_matches(['[', '!', ']']);
    let is_known = KNOWN.iter().any(|known| known.eq_ignore_ascii_case(name));
    if after.is_empty() && is_known {
        return None;
    }
    let title = Span::within(content, words.trim()).filter(|title| !title.is_empty());
    let part = title.map(|title| Part {
        span: title.shifted(line.content.start),
        kind: UnitKind::Caption,
        slot: Slot::Label('\n'),
    });
    Some(Island {
        span: line.content,
        parts: part.into_iter().collect(),
    })
}

/// Whether the markers of a prefix begin quotes: none stands so deep behind `base`, or behind the one
/// before it, that it is code, nor do the words behind the last.
fn are_quotes(prefix: &str, base: usize) -> bool {
    let mut column = 0;
    let mut from = base;
    for byte in prefix.bytes() {
        match byte {
            b'\t' => column += 4 - column % 4,
            b'>' if column > from + 3 => return false,
            b'>' => {
                column += 1;
                // The marker takes one column of the white space after it.
                from = column + 1;
            }
            _ => column += 1,
        }
    }
    column <= from + 3
}

/// How many quote markers begin a line, those behind list markers with them.
fn leading_quotes(line: &str) -> usize {
    let is_marker = |byte: &u8| {
        matches!(
            byte,
            b' ' | b'\t' | b'>' | b'-' | b'+' | b'*' | b'.' | b')' | b'0'..=b'9'
        )
    };
    let prefix = line.bytes().take_while(is_marker);
    prefix.filter(|byte| *byte == b'>').count()
}

/// The list items that are open, outside quotes: where their content begins.
#[derive(Default)]
struct Items {
    columns: Vec<usize>,
    is_after_blank: bool,
}

impl Items {
    /// Where content begins in the innermost item that a line so deep belongs to; others end.
    fn base(&mut self, indent: usize) -> usize {
        while self.columns.last().is_some_and(|column| *column > indent) {
            self.columns.pop();
        }
        self.columns.last().copied().unwrap_or_default()
    }

    /// Takes a line that may begin an item. Right below other text only a bullet or `1.` surely does.
    fn note(&mut self, content: &str, indent: usize) {
        let base = self.columns.last().copied().unwrap_or_default();
        let digits = content.len()
            - content
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        let delimiters: &[char] = if digits == 0 {
            &['-', '+', '*']
        } else {
            &['.', ')']
        };
        let number = content.get(..digits).unwrap_or_default();
        let is_sure = matches!(number, "" | "1") || self.is_after_blank;
        let after = content
            .get(digits..)
            .and_then(|rest| rest.strip_prefix(delimiters));
        let Some(after) = after.filter(|_| is_sure && digits <= 9 && indent <= base + 3) else {
            return;
        };
        let words = after.trim_start_matches(' ');
        let spaces = after.len() - words.len();
        if spaces > 0 && !words.is_empty() {
            let spaces = if spaces > 4 { 1 } else { spaces };
            self.columns.push(indent + digits + 1 + spaces);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::scan::lines;

    fn found(text: &str) -> Vec<(&str, Option<&str>)> {
        let found = islands(text, &lines::prose(text));
        let title = |island: &Island| island.parts.first().map(|part| part.span.of(text));
        let found = found
            .iter()
            .map(|island| (island.span.of(text), title(island)));
        found.collect()
    }

    #[test]
    fn a_title_a_fold_sign_and_a_name_of_ones_own_make_an_island() {
        let cases = [
            (
                "> [!WARNING] Hot stove\n> x\n",
                ("[!WARNING] Hot stove", Some("Hot stove")),
            ),
            (
                "> [!note]- 折りたたみ \n",
                ("[!note]- 折りたたみ", Some("折りたたみ")),
            ),
            (">[!TIP]+ نصيحة\r\n", ("[!TIP]+ نصيحة", Some("نصيحة"))),
            ("> > [!NOTE]+\n", ("[!NOTE]+", None)),
            ("> [!uwaga-1]\n> Żółw\n", ("[!uwaga-1]", None)),
        ];
        for (text, expected) in cases {
            assert_eq!(found(text), [expected], "{text:?}");
        }
    }

    #[test]
    fn what_the_parser_knows_and_what_is_no_first_line_of_a_quote_stays() {
        for text in [
            "> [!NOTE]\n> x\n",
            "> [!note](/a) x\n",
            "> [!] x\n",
            "[!NOTE] x\n",
            "> x\n> [!NOTE] y\n",
            "> x\n>\n> [!NOTE] y\n",
            "- > x\n  > [!NOTE] y\n",
            "> x\nlazy\n> [!NOTE] y\n",
            "x\n    > [!NOTE] y\n",
            "    > [!NOTE] kod\n",
            ">      [!NOTE] kod\n",
            "x\n2. y\n       > [!NOTE] z\n",
            "> ```\n> [!NOTE] kod\n> ```\n",
        ] {
            assert!(found(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn an_alert_may_stand_in_a_list_item() {
        for text in [
            "1. a\n\n   > [!NOTE] Başlık\n",
            "- a\n  1. b\n\n     > [!NOTE] Başlık\n     > x\n",
            "10. a\n\n11. b\n\n    > [!NOTE] Başlık\n",
        ] {
            assert_eq!(
                found(text),
                [("[!NOTE] Başlık", Some("Başlık"))],
                "{text:?}"
            );
        }
    }
}
