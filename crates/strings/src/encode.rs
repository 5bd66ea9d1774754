//! How a text is written in the place of a string.
//!
//! The author's way of quoting stays where the target can be written in it and every reader reads it
//! as the same string; else it is double-quoted, which can hold anything.

use std::fmt::Write as _;

use hexapla_core::{Diagnostic, Slot, Span};

use crate::{
    rule::EMPTY_TARGET,
    scalar::{Context, may_be_plain, must_be_escaped},
};

/// Writes `target` in the place of a string of YAML, TOML or JSON: the bytes that replace its own,
/// which now are `source`. Reading the file again gives exactly `target`. For other slots the target
/// comes back as it is.
///
/// # Errors
/// When the target is empty.
pub fn encode(slot: Slot, source: &str, target: &str) -> Result<String, Diagnostic> {
    if target.trim_matches(is_blank).is_empty() {
        return Err(Diagnostic::error(EMPTY_TARGET).at(Span::new(0, target.len())));
    }
    let written = match slot {
        Slot::YamlPlain => plain(target, Context::Block),
        Slot::YamlFlow => plain(target, Context::Flow),
        Slot::YamlSingle => single_quoted(target),
        Slot::YamlDouble => None,
        Slot::YamlBlock => block(source, target),
        Slot::Toml => Some(toml(source, target)),
        Slot::Json => Some(double_quoted(target, |c| c < ' ')),
        // The callers ask for these elsewhere; there is nothing to escape for.
        Slot::Block | Slot::Line | Slot::Setext | Slot::Cell | Slot::Alt | Slot::Title(_) => {
            Some(target.to_owned())
        }
        Slot::Html
        | Slot::HtmlAttribute(_)
        | Slot::Label(_)
        | Slot::Argument(..)
        | Slot::Code
        | Slot::Plain
        | Slot::Pattern => Some(target.to_owned()),
    };
    Ok(written.unwrap_or_else(|| double_quoted(target, must_be_escaped)))
}

/// White space, and what looks like nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
}

fn plain(target: &str, context: Context) -> Option<String> {
    may_be_plain(target, context).then(|| target.to_owned())
}

fn single_quoted(target: &str) -> Option<String> {
    let fits = !target.contains(must_be_escaped);
    fits.then(|| format!("'{}'", target.replace('\'', "''")))
}

fn double_quoted(target: &str, must_be_escaped: fn(char) -> bool) -> String {
    format!("\"{}\"", escaped(target, must_be_escaped))
}

/// The inside of double quotes, with escapes that YAML, TOML and JSON have in common.
fn escaped(target: &str, must_be_escaped: fn(char) -> bool) -> String {
    let mut out = String::with_capacity(target.len());
    for c in target.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            // None of these lies beyond four digits.
            c if must_be_escaped(c) => {
                let _ = write!(out, "\\u{:04X}", c as u32);
            }
            c => out.push(c),
        }
    }
    out
}

/// A block scalar with the header and the indentation of `source`; `None` where the target would not
/// be read the same in it.
fn block(source: &str, target: &str) -> Option<String> {
    let line_end = if source.contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let (header, body) = source.split_once(line_end)?;
    let is_folded = header.starts_with('>');
    let indicators = header.split([' ', '\t']).next()?;
    let first = body.lines().find(|line| !line.trim().is_empty())?;
    let indent = first.get(..first.len() - first.trim_start_matches(' ').len())?;
    // Some readers end front matter at a fence that is indented, too.
    let is_fence = |line: &str| matches!(line.trim(), "---" | "+++" | "...");
    let is_hostile = |line: &str| {
        let is_blank = line.trim().is_empty() && !line.is_empty();
        line.starts_with([' ', '\t']) || is_blank || is_fence(line)
    };
    let refuses = indent.is_empty()
        || indicators.contains(|c: char| c.is_ascii_digit())
        || target.starts_with('\n')
        || target.ends_with('\n')
        || target.split('\n').any(is_hostile)
        || target.replace('\n', "").contains(must_be_escaped);
    if refuses {
        return None;
    }
    let mut out = header.to_owned();
    let mut after_words = false;
    for line in target.split('\n') {
        let has_words = !line.is_empty();
        // A folded scalar takes one line end between two lines of words for a space.
        if is_folded && has_words && after_words {
            out.push_str(line_end);
        }
        after_words = has_words || after_words;
        out.push_str(line_end);
        if has_words {
            out.push_str(indent);
            out.push_str(line);
        }
    }
    Some(out)
}

fn toml(source: &str, target: &str) -> String {
    let is_control = |c: char| c.is_ascii_control();
    let is_many_lines = source.starts_with("\"\"\"") || source.starts_with("'''");
    // A line of this kind would close the whole block.
    let has_fence = target.split('\n').any(|line| line.trim_end() == "+++");
    if is_many_lines && target.contains('\n') && !source.contains('\r') && !has_fence {
        let lines: Vec<String> = target
            .split('\n')
            .map(|line| escaped(line, is_control))
            .collect();
        return format!("\"\"\"\n{}\"\"\"", lines.join("\n"));
    }
    let fits_literal = !target.contains('\'') && !target.contains(is_control);
    if source.starts_with('\'') && fits_literal {
        return format!("'{target}'");
    }
    double_quoted(target, is_control)
}
