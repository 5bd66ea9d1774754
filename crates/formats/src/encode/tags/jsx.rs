//! Expressions in the tags of components.

use hexapla_core::Span;

/// What stands in braces in one tag, outside quotes and with the braces, in order. Braces that never close
/// reach to the end.
pub(super) fn expressions(tag: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'' | b'`') => quote = Some(byte),
            (None, b'{') => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            (None, b'}') if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(Span::new(start, at + 1));
                }
            }
            (None, _) => {}
        }
    }
    if depth > 0 {
        found.push(Span::new(start, tag.len()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_found_outside_quotes() {
        let found = |tag: &str| -> Vec<String> {
            let places = expressions(tag).into_iter();
            places.map(|place| place.of(tag).to_owned()).collect()
        };
        assert_eq!(found("<A x={1} {...b} t=\"{c}\" />"), ["{1}", "{...b}"]);
        assert_eq!(
            found("<A x={{ y: '}' }} 日={\"ż\"}>"),
            ["{{ y: '}' }}", "{\"ż\"}"]
        );
        assert_eq!(found("<A {#id x>"), ["{#id x>"]);
        assert_eq!(found("<A }>"), [""; 0]);
    }
}
