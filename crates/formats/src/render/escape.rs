//! Text in HTML.

/// Adds text as the content of an element or of a quoted attribute.
pub(super) fn push(out: &mut String, text: &str) {
    let is_marked = |byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0);
    if !text.bytes().any(is_marked) {
        out.push_str(text);
        return;
    }
    let mut from = 0;
    for (at, found) in text.match_indices(['&', '<', '>', '"', '\'', '\0']) {
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push_str(match found {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            "\"" => "&quot;",
            "'" => "&#39;",
            _ => "\u{FFFD}",
        });
        from = at + found.len();
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

/// Adds ` name="value"`.
pub(super) fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push(out, value);
    out.push('"');
}
