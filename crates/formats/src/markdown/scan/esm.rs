//! Imports and exports of MDX: JavaScript between Markdown blocks.

use hexapla_core::Span;

use super::{
    cursor::{Cursor, Fuel, Prefix},
    expression::{comment, quoted},
};

/// How many bytes a block may have whose brackets are open at a blank line; a longer one ends at its
/// first blank line.
const LONGEST: usize = 64 * 1024;

/// What may follow `export`.
const EXPORTED: [&str; 14] = [
    "default",
    "const",
    "let",
    "var",
    "function",
    "async",
    "class",
    "type",
    "interface",
    "enum",
    "declare",
    "abstract",
    "namespace",
    "import",
];

/// Whether a line begins a block of imports and exports.
///
/// MDX takes every `import` and `export` at the start of a block for one; words that cannot be one
/// stay words here.
pub(super) fn begins(line: &str) -> bool {
    if let Some(rest) = line.strip_prefix("import") {
        let what = rest.trim_start_matches([' ', '\t']);
        let is_parted = what.len() < rest.len();
        return what.starts_with(['{', '*', '"', '\'']) || (is_parted && is_default_import(what));
    }
    let Some(rest) = line.strip_prefix("export") else {
        return false;
    };
    let what = rest.trim_start_matches([' ', '\t']);
    let word = what
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    what.starts_with(['{', '*']) || (what.len() < rest.len() && EXPORTED.contains(&word))
}

/// Whether a name follows, and then `from` or a comma and a list; `type` may stand first.
fn is_default_import(what: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let after = |what: &str| {
        let rest = what.trim_start_matches(is_name);
        (rest.len() < what.len()).then(|| rest.trim_start().to_owned())
    };
    let goes_on = |rest: String| match rest.strip_prefix(',') {
        Some(list) => list.trim().is_empty() || list.trim_start().starts_with(['{', '*']),
        None => rest
            .strip_prefix("from")
            .is_some_and(|rest| !rest.starts_with(is_name)),
    };
    let typed = what.strip_prefix("type").map(str::trim_start);
    after(what).is_some_and(goes_on)
        || typed.is_some_and(|what| what.starts_with('{') || after(what).is_some_and(goes_on))
}

/// The block that begins at an offset: up to the first blank line at which no bracket, template
/// literal or comment is open.
pub(super) fn block(text: &str, start: usize, fuel: &mut Fuel) -> Option<Span> {
    let mut limit = (start + LONGEST).min(text.len());
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    let window = Span::new(0, limit).of(text);
    let cursor = Cursor::new(window, start, Prefix::default());
    let mut open: Vec<u8> = Vec::new();
    fuel.attempt(cursor, |cursor| {
        loop {
            match step(cursor, &mut open) {
                Some(Step::BlankLine(end)) if open.is_empty() => {
                    return Some(Span::new(start, end));
                }
                Some(Step::BlankLine(_) | Step::Code) => {}
                None => {
                    let is_whole = open.is_empty() && limit == text.len();
                    return is_whole.then_some(Span::new(start, limit));
                }
            }
        }
    })
}

/// The block that ends at the first blank line, whatever is open.
pub(super) fn to_blank_line(text: &str, start: usize) -> Span {
    let mut cursor = Cursor::new(text, start, Prefix::default());
    while cursor.find(|byte| byte == b'\n').is_some() {
        let end = cursor.at();
        cursor.skip(1);
        if cursor.is_at_line_end() {
            return Span::new(start, end);
        }
    }
    Span::new(start, text.len())
}

enum Step {
    /// A line ended here, and the next one is blank.
    BlankLine(usize),
    Code,
}

fn step(cursor: &mut Cursor<'_>, open: &mut Vec<u8>) -> Option<Step> {
    if open.last() == Some(&b'`') {
        return template(cursor, open);
    }
    let is_special = |byte: u8| b"\n{}()[]'\"`/".contains(&byte);
    let byte = cursor.find(is_special)?;
    match byte {
        b'\n' => {
            let end = cursor.at();
            cursor.skip(1);
            let is_blank = cursor.is_at_line_end();
            return Some(if is_blank {
                Step::BlankLine(end)
            } else {
                Step::Code
            });
        }
        b'/' => comment(cursor)?,
        b'\'' | b'"' => quoted(cursor, byte)?,
        b'{' | b'(' | b'[' | b'`' => {
            open.push(byte);
            cursor.skip(1);
        }
        closing => {
            let partner = match closing {
                b'}' => b'{',
                b')' => b'(',
                _ => b'[',
            };
            if open.last() == Some(&partner) {
                open.pop();
            }
            cursor.skip(1);
        }
    }
    Some(Step::Code)
}

fn template(cursor: &mut Cursor<'_>, open: &mut Vec<u8>) -> Option<Step> {
    let byte = cursor.find(|byte| matches!(byte, b'`' | b'\\' | b'$'))?;
    match (byte, cursor.peek_after(1)) {
        (b'`', _) => {
            open.pop();
            cursor.skip(1);
        }
        (b'$', Some(b'{')) => {
            open.push(b'{');
            cursor.skip(2);
        }
        (b'\\', Some(b'`' | b'\\' | b'$')) => cursor.skip(2),
        (_, _) => cursor.skip(1),
    }
    Some(Step::Code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_and_exports_are_told_from_words() {
        for line in [
            "import A from 'a';",
            "import A, {B} from 'a'",
            "import {",
            "import{A} from 'a'",
            "import * as A from 'a'",
            "import 'a.css'",
            "import type {A} from 'a'",
            "import type A from 'a'",
            "import A,",
            "export const a = 1",
            "export default function () {",
            "export {a} from 'b'",
            "export * from 'b'",
            "export default ({children}) => children",
        ] {
            assert!(begins(line), "{line}");
        }
        for line in [
            "import danych",
            "import danych z pliku",
            "import type systems from\u{e9}",
            "export your data",
            "imports",
            "important",
            "exports {a}",
            "import duties, taxes",
            "Import A from 'a'",
            "ihracat",
        ] {
            assert!(!begins(line), "{line}");
        }
    }

    #[test]
    fn a_block_ends_at_the_first_blank_line_outside_brackets() {
        let read = |text: &'static str| {
            block(text, 0, &mut Fuel::for_text(text)).map(|span| span.of(text))
        };
        assert_eq!(read("import a\nimport b\n\nc"), Some("import a\nimport b"));
        assert_eq!(read("import a\r\n\r\nc"), Some("import a\r"));
        let export = "export const a = {\n\n  b: '}', // }\n\n  c: `żółć }\n\n${d}`,\n}";
        for text in [format!("{export}\n \nText"), export.to_owned()] {
            let found = block(&text, 0, &mut Fuel::for_text(&text));
            assert_eq!(found.map(|span| span.of(&text)), Some(export));
        }
        assert_eq!(read("export const a = {\n\nb"), None);
        assert_eq!(to_blank_line("a {\nb\n\nc", 0), Span::new(0, 5));
    }

    #[test]
    fn an_apostrophe_in_jsx_text_does_not_hide_the_end() {
        let export = "export const A = () => (\n  <p>don't</p>\n)";
        let text = format!("{export}\n\nIt isn't (");
        let found = block(&text, 0, &mut Fuel::for_text(&text));
        assert_eq!(found.map(|span| span.of(&text)), Some(export));
    }
}
