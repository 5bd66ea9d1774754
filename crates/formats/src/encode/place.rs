//! Where a unit stands: what begins its lines, and what ends them.

use hexapla_core::{Document, Unit, UnitKind};

/// The line end of a document: that of its first line.
pub(super) fn line_end(source: &str) -> &'static str {
    let first = memchr::memchr(b'\n', source.as_bytes());
    let before = first.and_then(|at| source.get(..at));
    if before.is_some_and(|before| before.ends_with('\r')) {
        "\r\n"
    } else {
        "\n"
    }
}

/// What stands on the unit's first line before it.
pub(super) fn before<'s>(document: &Document<'s>, unit: &Unit<'_>) -> &'s str {
    let before = document.source.get(..unit.extent.start).unwrap_or_default();
    let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
    line.strip_prefix('\u{feff}').unwrap_or(line)
}

/// Whether a unit may be the first of a list item, whose marker stands on its line or the one before.
pub(super) fn begins_item(unit: &Unit<'_>, before: &str) -> bool {
    let may_follow = unit.kind == UnitKind::ListItem && before.trim().is_empty();
    may_follow || has_marker(before)
}

/// Whether a line ends with a list marker.
fn has_marker(before: &str) -> bool {
    let marker = before.trim_end();
    let digits = marker.trim_end_matches(['.', ')']);
    let is_ordered =
        digits.len() + 1 == marker.len() && digits.ends_with(|c: char| c.is_ascii_digit());
    marker.len() < before.len() && (marker.ends_with(['-', '+', '*']) || is_ordered)
}

/// Whether the line above a unit says something.
pub(super) fn follows_text(document: &Document<'_>, unit: &Unit<'_>) -> bool {
    let before = document.source.get(..unit.extent.start).unwrap_or_default();
    let above = before.rsplit_once(['\n', '\r']).map(|(lines, _)| lines);
    above.is_some_and(|lines| {
        let lines = lines.strip_suffix('\r').unwrap_or(lines);
        let line = lines.rsplit(['\n', '\r']).next().unwrap_or_default();
        !line.trim_matches([' ', '\t', '>']).is_empty()
    })
}

/// The line after the one that a unit ends on.
pub(super) fn next_line<'s>(document: &Document<'s>, unit: &Unit<'_>) -> &'s str {
    let after = document.source.get(unit.extent.end..).unwrap_or_default();
    let lines = after.split_once(['\n', '\r']).unwrap_or_default().1;
    let lines = lines.strip_prefix('\n').unwrap_or(lines);
    lines.split(['\n', '\r']).next().unwrap_or_default()
}

/// Whether a unit may be the term of a definition list: the text below it begins with a colon.
pub(super) fn is_term(document: &Document<'_>, unit: &Unit<'_>) -> bool {
    let after = document.source.get(unit.extent.end..).unwrap_or_default();
    let below = after.trim_start_matches([' ', '\t', '\r', '\n', '>']);
    below.starts_with([':', '~'])
}

/// Whether a line could be the delimiter row of a table, were there a head above it.
pub(super) fn is_dashes(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t', '>']);
    let is_row = line
        .bytes()
        .all(|byte| matches!(byte, b'-' | b':' | b'|' | b' ' | b'\t'));
    is_row && line.contains('-')
}

/// What a further line of the unit has to begin with: the markers of the quotes it stands in, and
/// spaces as wide as list markers are. Where the unit has such a line, with all the quote markers,
/// its own way of writing them is kept.
pub(super) fn prefix(document: &Document<'_>, unit: &Unit<'_>) -> String {
    let containers = containers(before(document, unit));
    let quotes = |prefix: &str| prefix.matches('>').count();
    let own = document.pieces_of(unit).iter().find_map(|piece| {
        let bytes = piece.file.of(document.source);
        let (_, prefix) = bytes.rsplit_once('\n')?;
        Some(prefix)
    });
    match own {
        Some(own) if quotes(own) == quotes(&containers) && is_blank(own) => own.to_owned(),
        Some(_) | None => containers,
    }
}

fn is_blank(prefix: &str) -> bool {
    prefix
        .bytes()
        .all(|byte| matches!(byte, b' ' | b'\t' | b'>'))
}

/// The prefix for a further line in the containers that a line begins with. Ends where something
/// else begins, such as ignored text.
fn containers(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let marker = match first {
            ' ' | '\t' | '>' => {
                out.push(first);
                rest = rest.get(1..).unwrap_or_default();
                // The marker takes one space with it, on this line or not.
                if first == '>' && !rest.starts_with([' ', '\t']) {
                    out.push(' ');
                }
                continue;
            }
            '-' | '+' | '*' => 1,
            '0'..='9' => ordinal(rest),
            '[' => bracket(rest),
            _ => 0,
        };
        let (marker, after) = rest.split_at_checked(marker).unwrap_or_default();
        if marker.is_empty() || !after.starts_with([' ', '\t']) {
            break;
        }
        out.extend(marker.chars().map(|_| ' '));
        rest = after;
    }
    out
}

fn ordinal(line: &str) -> usize {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.starts_with(['.', ')']) {
        line.len() - rest.len() + 1
    } else {
        0
    }
}

/// The length of a task marker, or of the label of a footnote definition.
fn bracket(line: &str) -> usize {
    let close = line.find(']').map_or(0, |at| at + 1);
    let is_footnote = line.starts_with("[^");
    let has_colon = line.get(close..).is_some_and(|rest| rest.starts_with(':'));
    match (is_footnote, has_colon, close) {
        (true, true, _) => close + 1,
        (false, false, 3) => close,
        (_, _, _) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_become_spaces_and_quotes_stay() {
        assert_eq!(containers("> "), "> ");
        assert_eq!(containers(">- > "), ">   > ");
        assert_eq!(containers("  - > 10. "), "    >     ");
        assert_eq!(containers("- [ ] "), "      ");
        assert_eq!(containers("[^a]: "), "      ");
        assert_eq!(containers("\t* "), "\t  ");
        assert_eq!(containers("> Logo > "), "> ");
    }

    #[test]
    fn line_ends_are_those_of_the_first_line() {
        assert_eq!(line_end("a\r\nb\n"), "\r\n");
        assert_eq!(line_end("a\nb\r\n"), "\n");
        assert_eq!(line_end("a"), "\n");
    }
}
