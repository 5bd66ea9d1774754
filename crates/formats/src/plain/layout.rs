//! Which lines of a plain text stand as they were typed: code, columns, verses.
//!
//! Nothing in the text says so. Lines that could as well be wrapped prose are taken for that.

use hexapla_core::Span;

use super::shown::Shown;

/// How the lines of a block are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// They were wrapped, and are one text.
    Prose,
    /// Each is one of its own: verses, an address.
    Lines,
    /// They have columns.
    Columns,
    /// Code, or commands.
    Code,
}

/// From this column on, lines of code are indented.
const CODE_INDENT: usize = 4;
/// No line of verse or address is longer, in columns.
const LONGEST_VERSE: usize = 60;
/// Nobody wraps prose so narrowly, in columns.
const NARROW: usize = 30;
/// A line ends this many columns early, in a text that goes on to the right.
const EARLY: usize = 15;

/// How far the lines of a text go that are followed by another one, in columns.
pub(crate) fn width(source: &str, blocks: &[Shown]) -> usize {
    let wrapped = blocks.iter().filter_map(|block| block.parts.split_last());
    let lines = wrapped.flat_map(|(_, before)| before);
    lines
        .map(|line| columns(line.of(source)))
        .max()
        .unwrap_or(0)
}

/// How the lines of a paragraph are meant, in a text of some width.
pub(crate) fn layout(source: &str, parts: &[Span], width: usize) -> Layout {
    let lines: Vec<&str> = parts.iter().map(|part| part.of(source)).collect();
    if is_table(&lines) {
        Layout::Columns
    } else if is_code(source, parts, &lines) {
        Layout::Code
    } else if is_verse(&lines, width) {
        Layout::Lines
    } else {
        Layout::Prose
    }
}

/// The lines as they were typed, without the indentation that all of them have.
pub(crate) fn typed(source: &str, parts: &[Span]) -> String {
    let common = parts
        .iter()
        .map(|part| indent(source, *part))
        .min()
        .unwrap_or(0);
    let mut out = String::new();
    for part in parts {
        let own = indent(source, *part).saturating_sub(common);
        out.extend(std::iter::repeat_n(' ', own));
        out.push_str(part.of(source));
        out.push('\n');
    }
    out
}

/// How far a line is indented, in columns; a tab goes to the next fourth one.
fn indent(source: &str, part: Span) -> usize {
    let before = Span::new(0, part.start).of(source);
    let white = before.trim_end_matches([' ', '\t']).len();
    let mut column = 0;
    for c in Span::new(white, part.start).of(source).chars() {
        column += if c == '\t' { 4 - column % 4 } else { 1 };
    }
    column
}

/// The columns that a text takes where each letter has one, and each of Chinese, Japanese and Korean two.
fn columns(text: &str) -> usize {
    let is_wide = |c: char| {
        matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFD}')
    };
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}

fn is_table(lines: &[&str]) -> bool {
    let has_words = |line: &&&str| line.contains(char::is_alphanumeric);
    let rows: Vec<&&str> = lines.iter().filter(has_words).collect();
    rows.len() > 1 && rows.iter().all(|row| has_columns(row))
}

/// Whether a line has a gap between words that is not the one behind a sentence, or a leader of dots.
fn has_columns(line: &str) -> bool {
    let is_boxed = line.starts_with('|') && line.ends_with('|') && line.len() > 2;
    if is_boxed || line.contains('\t') || line.contains(". . . ") || line.contains("....") {
        return true;
    }
    let mut gaps = line.match_indices("  ");
    gaps.any(|(at, _)| {
        let before = Span::new(0, at).of(line);
        !before.ends_with([' ', '.', '!', '?', ':', '"', ')'])
    })
}

fn is_code(source: &str, parts: &[Span], lines: &[&str]) -> bool {
    if parts.iter().any(|part| indent(source, *part) < CODE_INDENT) {
        return false;
    }
    let telling = lines.iter().filter(|line| looks_like_code(line)).count();
    if telling * 2 >= lines.len() {
        return true;
    }
    // Commands have small letters and no full stop.
    lines.iter().all(|line| {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        begins && line.is_ascii() && !line.ends_with(['.', ',', ';', ':', '!', '?'])
    })
}

fn looks_like_code(line: &str) -> bool {
    let has_sign = line.contains(['{', '}', '<', '>', '=', '$', '\\', '|', ';', '`']);
    let begins = ["# ", "//", "./", "> ", "-- ", "@"]
        .iter()
        .any(|mark| line.starts_with(mark));
    let has_mark = ["()", "::", "->", " --", "_", "&&"]
        .iter()
        .any(|mark| line.contains(mark));
    line.is_ascii() && has_sign || begins || has_mark
}

fn is_verse(lines: &[&str], width: usize) -> bool {
    let Some((last, before)) = lines.split_last().filter(|(_, before)| before.len() > 1) else {
        return false;
    };
    let longest = lines.iter().map(|line| columns(line)).max().unwrap_or(0);
    if longest <= NARROW {
        return true;
    }
    // Some write each sentence on a line of its own and mean one text.
    let ends = ['.', '!', '?', '。', '؟', '…'];
    if longest > LONGEST_VERSE || before.iter().all(|line| line.ends_with(ends)) {
        return false;
    }
    let next = before.iter().skip(1).chain([last]);
    let early = before.iter().zip(next).filter(|(line, next)| {
        let word = next.split_whitespace().next().unwrap_or_default();
        columns(line) + 1 + columns(word) <= width
    });
    let early = early.count();
    let are_capital = lines.iter().all(|line| begins_anew(line));
    if are_capital && (early * 2 >= before.len() || lines.len() > 4) {
        return true;
    }
    early == before.len() && longest + EARLY <= width
}

/// Whether a line begins with a capital letter or a number, whatever signs stand before.
fn begins_anew(line: &str) -> bool {
    let first = line.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| c.is_uppercase() || c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Format, Options, plain::shown};

    fn layouts(text: &str) -> Vec<Layout> {
        let blocks = shown(text, &Options::new(Format::Text));
        let width = width(text, &blocks);
        blocks
            .iter()
            .map(|block| layout(text, &block.parts, width))
            .collect()
    }

    const PROSE: &str = "Pages go stale when their sources change and nobody notices, which is what the\n\
        date of a file never tells; whoever asks has to read both of them, word for\nword.\n\n";

    #[test]
    fn wrapped_prose_is_one_text() {
        for text in [
            PROSE,
            "    Pages go stale when their sources change and nobody\n    notices.\n",
            "Seiten veralten, wenn sich ihre Quelle ändert und niemand\nDas merkt. Wer fragt, muss beide lesen, Wort für Wort.\n",
            "One sentence a line.\nAnother one, which is longer than that.\nThird.",
            "Pages grow\nold.",
            "ページはいつのまにか古くなる。それはもとの文書が変わっても誰も気づか\nないからだ。日付は何も教えてくれない。だから両方を読むしかない。一語一\n語。",
            "صفحات كثيرة تشيخ حين تتغير مصادرها ولا يلاحظ ذلك أحد من القراء أو الكتّاب\nفلا بد من قراءة الاثنين.",
            "two  spaces.  Behind a sentence.  They part no columns,\nhere or there.  No.",
        ] {
            assert_eq!(layouts(text), [Layout::Prose], "{text}");
        }
    }

    #[test]
    fn verses_and_addresses_have_lines() {
        let verse = "Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\n\
            Rough winds do shake the darling buds of May,\nAnd summer’s lease hath all too short a date.\n";
        assert_eq!(layouts(&format!("{PROSE}{verse}"))[1], Layout::Lines);
        for text in [
            "Anna Nowak\nul. Długa 5\n00-238 Warszawa",
            "古池や\n蛙飛び込む\n水の音",
            "春眠不觉晓，\n处处闻啼鸟。\n夜来风雨声，\n花落知多少。",
            "قفا نبك\nمن ذكرى\nحبيب ومنزل",
        ] {
            assert_eq!(layouts(text), [Layout::Lines], "{text}");
        }
    }

    #[test]
    fn columns_and_code_stand_as_typed() {
        for text in [
            "Name    Age\n----    ---\nAnna    3\n",
            "| a | b |\n|---|---|\n| 翻訳 | 2 |",
            "One ....... 1\nTwo ....... 2",
            "a\tb\nc\td",
        ] {
            assert_eq!(layouts(text), [Layout::Columns], "{text}");
        }
        for text in [
            "    fn main() {\n        run();\n    }\n",
            "\tcargo build --release",
            "    npm install hexapla\n",
        ] {
            assert_eq!(layouts(text), [Layout::Code], "{text}");
        }
        let text = "    if a:\n\tb = 1\n      日本()\n";
        let parts = &shown(text, &Options::new(Format::Text))[0].parts;
        assert_eq!(typed(text, parts), "if a:\nb = 1\n  日本()\n");
    }
}
