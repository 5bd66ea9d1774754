//! Writing a text canonically.

use std::fmt::Write as _;

use hexapla_core::Span;

/// Writes a text as what stands right after `id =`: a space and the one line, or, with hard breaks,
/// all lines below, indented by four.
///
/// In string literals stand: each run of braces; control characters and line separators; whatever is
/// invisible at either end of a line; and, below `id =`, a leading `[`, `*`, `.` or `#`. An empty line
/// is `{""}`, an empty text `{ "" }`.
#[must_use]
pub fn encode(text: &str) -> String {
    if text.is_empty() {
        return " { \"\" }".to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    if text.contains('\n') {
        for line in text.split('\n') {
            out.push_str("\n    ");
            encode_below(line, &mut out);
        }
    } else {
        out.push(' ');
        encode_line(text, &mut out);
    }
    out
}

/// A line that stands below `id =`, where Fluent gives some first characters a meaning.
fn encode_below(line: &str, out: &mut String) {
    let special = line.chars().next().filter(|c| "[*.#".contains(*c));
    match special {
        Some(special) => {
            let _ = write!(out, "{{\"{special}\"}}");
            encode_rest(Span::new(special.len_utf8(), line.len()).of(line), out);
        }
        None => encode_line(line, out),
    }
}

fn encode_line(line: &str, out: &mut String) {
    let rest = line.trim_start_matches(is_invisible);
    let lead = Span::new(0, line.len() - rest.len()).of(line);
    if line.is_empty() || !lead.is_empty() {
        literal(lead, out);
    }
    encode_rest(rest, out);
}

/// What follows the first characters of a line.
fn encode_rest(rest: &str, out: &mut String) {
    let body = rest.trim_end_matches(is_invisible);
    encode_body(body, out);
    let tail = Span::new(body.len(), rest.len()).of(rest);
    if !tail.is_empty() {
        literal(tail, out);
    }
}

fn encode_body(body: &str, out: &mut String) {
    let mut rest = body;
    while let Some(at) = rest.find(must_be_literal) {
        out.push_str(Span::new(0, at).of(rest));
        let from = Span::new(at, rest.len()).of(rest);
        let after = from.trim_start_matches(must_be_literal);
        literal(Span::new(0, from.len() - after.len()).of(from), out);
        rest = after;
    }
    out.push_str(rest);
}

fn literal(text: &str, out: &mut String) {
    out.push_str("{\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' ' => out.push(' '),
            c if !is_invisible(c) => out.push(c),
            c if u32::from(c) <= 0xFFFF => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => {
                let _ = write!(out, "\\U{:06X}", u32::from(c));
            }
        }
    }
    out.push_str("\"}");
}

/// What stands in a literal wherever it occurs.
fn must_be_literal(c: char) -> bool {
    matches!(c, '{' | '}' | '\u{2028}' | '\u{2029}') || c.is_control()
}

/// What an editor may strip from the end of a line, or a reader overlook there: white space, control
/// characters and format characters (`Cf`). Joiners inside a word are not touched.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
