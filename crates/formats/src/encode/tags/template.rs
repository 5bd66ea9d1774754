//! Template expressions as bytes: what a template engine would find, whatever Markdown says.

use hexapla_core::{Edit, Span, Tag, apply};
use memchr::memmem;

use super::mark::Mark;
use crate::options::Options;

/// The delimiters of template expressions.
const DELIMITERS: [(&str, &str); 2] = [("{{", "}}"), ("{%", "%}")];

/// The template expressions of a text, in order.
pub(super) fn find(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    // From where on a closing delimiter is known to be missing.
    let mut missing = [false; DELIMITERS.len()];
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(at..)?;
            let start = at + memchr::memchr(b'{', rest.as_bytes())?;
            let slice = text.get(start..)?;
            at = start + 1;
            let kind = DELIMITERS
                .iter()
                .position(|(open, _)| slice.starts_with(open));
            let Some((index, (open, close))) =
                kind.and_then(|kind| Some((kind, DELIMITERS.get(kind)?)))
            else {
                continue;
            };
            let lost = missing.get_mut(index)?;
            if *lost {
                continue;
            }
            let inside = slice.get(open.len()..)?;
            let Some(length) = memmem::find(inside.as_bytes(), close.as_bytes()) else {
                *lost = true;
                continue;
            };
            let mut end = start + open.len() + length + close.len();
            end += text.get(end..)?.len() - text.get(end..)?.trim_start_matches('}').len();
            at = end;
            return Some(Span::new(start, end));
        }
    })
}

/// A shortcode or placeholder without what a translator may change: the arguments that the project
/// names, and white space round a variable's name.
pub(super) fn canonical(mark: &Mark<'_>, text: &str, options: &Options) -> String {
    let slice = mark.span.of(text);
    let names = arguments(mark.tag, text, options);
    let translated = mark
        .tag
        .attributes
        .iter()
        .filter(|part| names.contains(&part.name));
    let inside = |span: Span| {
        let start = span.start.checked_sub(mark.span.start)?;
        (span.end <= mark.span.end).then(|| Span::new(start, start + span.len()))
    };
    let edits: Vec<Edit> = translated
        .filter_map(|part| inside(part.value))
        .map(|span| Edit::new(span, ""))
        .collect();
    let bare = if edits.is_empty() {
        slice.to_owned()
    } else {
        apply(slice, &edits)
    };
    match variable(&bare) {
        Some(name) => format!("{{{name}}}"),
        None => bare,
    }
}

fn arguments<'o>(tag: &Tag, text: &str, options: &'o Options) -> &'o [String] {
    let found = options.arguments.get(tag.name.of(text));
    found.map(Vec::as_slice).unwrap_or_default()
}

/// The name in `{ $name }`.
fn variable(expression: &str) -> Option<&str> {
    let inside = expression.strip_prefix('{')?.strip_suffix('}')?;
    let name = inside.trim_matches(' ');
    name.starts_with('$').then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find(text).map(|span| span.of(text)).collect()
    }

    #[test]
    fn expressions_are_found_in_code_too() {
        assert_eq!(
            found("`{{< a >}}` {% b %} {{{ 日本 }}} {c}"),
            ["{{< a >}}", "{% b %}", "{{{ 日本 }}}"]
        );
    }

    #[test]
    fn what_does_not_end_is_none() {
        assert!(found("{{ a } {% b }").is_empty());
        assert_eq!(found("{% {{ x }}"), ["{{ x }}"]);
    }
}
